# The words of a slide, and the search.
window-words = Ord på bilden
window-words-none = Inga ord ur ordlistan.
window-words-explained-here = Förklaras här.
window-words-explained = Förklaras på bild { $number }.
window-words-first = Står här för första gången.
window-words-before = Nämndes först på bild { $number }.
window-words-advice = Gruppen känner kanske inte ordet. Säg det i vanliga ord.
window-words-reading = Läsbarhet: { $here }. Hela genomgången: { $whole }.
window-words-lix = LIX { $lix }, { $band }
window-words-band-very-easy = mycket lättläst
window-words-band-easy = lättläst
window-words-band-ordinary = som en tidning
window-words-band-hard = svårläst
window-words-band-very-hard = mycket svårläst
window-words-mean = { $words } ord per mening
window-words-long =
    { $count ->
        [0] Ingen mening har över { $longest } ord.
        [one] { $count } mening har över { $longest } ord.
       *[other] { $count } meningar har över { $longest } ord.
    }

window-search = Sök
window-search-count =
    { $count ->
        [0] Inga träffar.
        [one] { $count } träff.
       *[other] { $count } träffar.
    }
window-search-none = Inga träffar på ”{ $typed }”. Sökningen gäller den här genomgången: bilder, anteckningar, ord och siffror.
window-search-failed = Sökningen gick inte. Skriv orden på nytt.
window-search-where = Bild { $number }, { $kind }
window-search-headline = rubrik
window-search-slide = text
window-search-notes = anteckningar
window-search-glossary = ordlista
window-search-figure = siffra
window-search-help = Sök i genomgången
