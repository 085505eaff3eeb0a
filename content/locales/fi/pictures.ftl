# Pictures and the municipality's own look. The last sentence says what to do.
picture-none = Tiedosto ei ole kuva, jonka Lykta tunnistaa. Valitse kuva, joka on tallennettu PNG- tai JPEG-muodossa.
picture-other-kind = Kuvatiedoston muoto on { $kind }. Lykta ottaa vastaan PNG- ja JPEG-kuvia. Avaa kuva kuvankäsittelyohjelmassa ja tallenna se PNG- tai JPEG-muodossa.
picture-heic = Kuva on puhelimen omassa HEIC-muodossa. Avaa se puhelimessa tai kuvankäsittelyohjelmassa ja tallenna tai jaa se JPEG-muodossa.
picture-svg = Tiedosto on SVG-piirros, jossa voi olla muutakin kuin kuva. Tallenna se piirto-ohjelmassa PNG-muodossa, vähintään 1 000 kuvapisteen levyisenä.
picture-heavy = Kuvatiedosto on suurempi kuin { $most } megatavua. Tallenna kuva pienempänä ja valitse se uudelleen.
picture-large = Kuvan koko on { $width } × { $height } kuvapistettä. Lykta ottaa vastaan enintään { $millions } miljoonan kuvapisteen kuvan, jonka sivu on enintään { $side } kuvapistettä. Pienennä kuvaa ja valitse se uudelleen.
picture-damaged = Kuvatiedosto on vahingoittunut, eikä sitä voi lukea. Avaa se kuvankäsittelyohjelmassa, tallenna se uudelleen ja valitse se sitten.
picture-unnamed = Kuva ilman kuvausta
look-logo = Logo: { $municipality }
look-logo-alone = Kunnan logo
look-no-colour = ”{ $colour }” ei ole väri. Kirjoita se muodossa # ja kuusi merkkiä, esimerkiksi #12264a.
picture-without-words = Dian ”{ $headline }” kuvalta puuttuu kuvaus. Kirjoita, mitä kuvassa näkyy, niille, jotka eivät näe sitä.
