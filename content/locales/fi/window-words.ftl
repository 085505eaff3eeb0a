# The words of a slide, and the search.
window-words = Dian sanat
window-words-none = Dialla ei ole sanaston sanoja.
window-words-explained-here = Selitetään tässä.
window-words-explained = Selitetään dialla { $number }.
window-words-first = Esiintyy tässä ensimmäisen kerran.
window-words-before = Mainittiin ensin dialla { $number }.
window-words-advice = Ryhmä ei ehkä tunne sanaa. Sano sama tavallisin sanoin.
window-words-reading = Luettavuus: { $here }. Koko katsaus: { $whole }.
window-words-lix = LIX { $lix }, { $band }
window-words-band-very-easy = hyvin helppolukuinen
window-words-band-easy = helppolukuinen
window-words-band-ordinary = kuin sanomalehti
window-words-band-hard = vaikealukuinen
window-words-band-very-hard = hyvin vaikealukuinen
window-words-mean = { $words } sanaa virkkeessä
window-words-long =
    { $count ->
        [0] Missään virkkeessä ei ole yli { $longest } sanaa.
        [one] { $count } virkkeessä on yli { $longest } sanaa.
       *[other] { $count } virkkeessä on yli { $longest } sanaa.
    }

window-search = Haku
window-search-count =
    { $count ->
        [0] Ei osumia.
        [one] { $count } osuma.
       *[other] { $count } osumaa.
    }
window-search-none = Hakusanalla ”{ $typed }” ei löytynyt mitään. Haku koskee tätä katsausta: dioja, muistiinpanoja, sanoja ja lukuja.
window-search-failed = Haku ei onnistunut. Kirjoita sanat uudelleen.
window-search-where = Dia { $number }, { $kind }
window-search-headline = otsikko
window-search-slide = teksti
window-search-notes = muistiinpanot
window-search-glossary = sanasto
window-search-figure = luku
window-search-help = Hae katsauksesta
