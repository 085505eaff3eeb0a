# Facts that a municipality tells about itself: how a month is said, and what may be wrong with an answer or with about-us.yaml.
about-us-month = { $month ->
    [1] tammikuussa
    [2] helmikuussa
    [3] maaliskuussa
    [4] huhtikuussa
    [5] toukokuussa
    [6] kesäkuussa
    [7] heinäkuussa
    [8] elokuussa
    [9] syyskuussa
    [10] lokakuussa
    [11] marraskuussa
   *[12] joulukuussa
} { $year }
about-us-empty = Kenttä ”{ $label }” on tyhjä. Kirjoita vastaus tai valitse, ettei vastausta ole.
about-us-no-date = ”{ $value }” ei ole päivämäärä. Kirjoita päivä, kuukausi ja vuosi, esimerkiksi 14.3.2026.
about-us-no-month = ”{ $value }” ei ole kuukausi. Kirjoita kuukausi ja vuosi, esimerkiksi 3/2026.
about-us-no-number = ”{ $value }” ei ole luku. Kirjoita se numeroin, esimerkiksi 3 tai 1,5.
pack-about-us-languages = Tiedolta ”{ $fact }” puuttuu tekstejä jollakin paketin kielellä.
pack-about-us-languages-hint = Kirjoita label, said, none ja prompt jokaisella kielellä, joka on mainittu tiedostossa pack.yaml.
pack-about-us-value = Tekstissä ”{ $text }” pitää olla { "{value}" } kerran, mutta niitä on { $times }.
pack-about-us-value-hint = Kirjoita { "{value}" } siihen kohtaan, johon kunnan vastaus tulee, eikä muualle.
pack-about-us-braces = Tekstissä ”{ $text }” on aaltosulkeita, joihin ei tule mitään.
pack-about-us-braces-hint = Vain said täydennetään, ja vain kohdasta { "{value}" }. Poista muut aaltosulkeet.
pack-about-us-nowhere = Tieto ”{ $fact }” ei kuulu mihinkään haasteeseen, joten sitä ei näytetä missään.
pack-about-us-nowhere-hint = Luettele vähintään yksi haaste kohdassa challenges.
