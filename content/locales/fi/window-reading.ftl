# Words of the reading view. The same keys and placeholders in all three languages.
window-read = Lukuversio
window-reading-opening = Tekstiä avataan…
window-reading-size = Tekstin koko
window-reading-smaller = Pienempi teksti
window-reading-larger = Suurempi teksti
window-reading-size-now = Tekstin koko on { $percent } prosenttia.
window-reading-save-pdf = Tallenna PDF-tiedostona
window-reading-save-web = Tallenna verkkosivuna (yksi tiedosto)
window-reading-running-pdf = PDF-tiedostoa luodaan…
window-reading-running-web = Verkkosivua luodaan…
window-trouble-read = Tekstiä ei voitu avata
window-trouble-size = Tekstin kokoa ei voitu tallentaa
