# Content packs: reading zip files, installing, copying, translations. The last sentence says what to do.
zip-damaged = Zip-tiedosto on vioittunut tai ei ole zip-tiedosto. Tee se uudelleen kansiosta.
zip-damaged-file = Zip-tiedostossa oleva tiedosto ”{ $path }” on vioittunut. Tee zip-tiedosto uudelleen kansiosta.
zip-too-many = Zip-tiedostossa on yli { $most } tiedostoa ja kansiota. Pakkaa vain sisältöpaketti.
zip-same-name = Zip-tiedostossa on kaksi tiedostoa, joiden nimi on ”{ $path }”. Isoja ja pieniä kirjaimia ei eroteta. Poista toinen tai nimeä se uudelleen.
zip-unsafe-path = Zip-tiedostossa on polku, joka johtaa siitä ulos tai on kirjoitettu oudosti: ”{ $path }”. Mitään ei purettu. Tee zip-tiedosto uudelleen kansiosta.
zip-long-path = Zip-tiedoston polku ”{ $path }” on liian pitkä, tai siinä on liian monta kansiota sisäkkäin. Pakkaa vain sisältöpaketti.
zip-no-file = Zip-tiedostossa oleva ”{ $path }” on linkki tai jotain muuta kuin tavallinen tiedosto. Mitään ei purettu. Korvaa se varsinaisella tiedostolla.
zip-encrypted = Zip-tiedostossa oleva tiedosto ”{ $path }” on salattu. Tee zip-tiedosto uudelleen ilman salasanaa.
zip-method = Zip-tiedostossa oleva tiedosto ”{ $path }” on pakattu tavalla, jota Lykta ei lue. Tee tavallinen zip-tiedosto.
zip-bomb = Zip-tiedostossa oleva tiedosto ”{ $path }” kasvaa purettaessa kohtuuttoman suureksi, joten purkaminen keskeytettiin. Käytä toista tiedostoa.
zip-large-file = Zip-tiedostossa oleva tiedosto ”{ $path }” on yli { $kilobytes } kilotavua. Jaa se osiin.
zip-too-large = Zip-tiedostossa on yli { $megabytes } megatavua tekstiä. Pakkaa vain sisältöpaketti.

packs-not-found = ”{ $path }” ei ole kansio, zip-tiedosto eikä asennettu sisältöpaketti. Komento lykta pack list näyttää, mitkä on asennettu.
packs-too-large = ”{ $path }” on suurempi kuin sisältöpaketti voi olla. Anna kansio tai zip-tiedosto, jossa on vain sisältöpaketti.
packs-link = ”{ $path }” on linkki tai jotain muuta kuin tavallinen tiedosto. Korvaa se varsinaisella tiedostolla.
packs-no-pack-inside = Tiedostossa ”{ $path }” ei ole sisältöpakettia. Tiedoston pack.yaml kuuluu olla zip-tiedostossa ylimmällä tasolla tai sen ainoassa kansiossa.
packs-several-inside = Tiedostossa ”{ $path }” on useita sisältöpaketteja. Tee kustakin oma zip-tiedosto.
packs-version-taken = Sisältöpaketin ”{ $id }” versio { $version } on jo olemassa, mutta sisältö on eri. Mitään ei muutettu. Korota version-arvoa tiedostossa pack.yaml tai poista ensin vanha.
packs-not-installed = Sisältöpakettia ”{ $id }” ei ole asennettu tuona versiona. Komento lykta pack list näyttää, mitkä on asennettu.
packs-bundled-stays = Sisältöpaketti ”{ $id }” tulee Lyktan mukana ja säilyy. Vain asennettuja paketteja voi poistaa.
packs-which-version = Sisältöpaketista ”{ $id }” on asennettu useita versioita: { $versions }. Kirjoita, mikä niistä poistetaan.
packs-cannot-remove = Kansiossa ”{ $path }” olevaa sisältöpakettia ei voitu poistaa. Tarkista, että saat kirjoittaa kansioon ja ettei mikään sen tiedostoista ole auki.
packs-folder-in-use = Kansiossa ”{ $path }” on jo jotain. Anna uuden kansion nimi.
packs-installed = Sisältöpaketti on asennettu: { $id } { $version }.
packs-already = Sisältöpaketti { $id } { $version } oli jo olemassa, ja sen sisältö on sama. Mitään ei muutettu.
packs-removed = Sisältöpaketti on poistettu: { $id } { $version }.
packs-copied = Sisältöpaketti on kopioitu kansioon ”{ $path }”. Muuta id ja version tiedostossa pack.yaml, ennen kuin jaat omaa pakettiasi.
packs-accepted = { $language }: { $count ->
    [one] { $count } käännös hyväksytty
   *[other] { $count } käännöstä hyväksytty
}. Merkitty tiedostoon ”{ $path }”.
packs-refused = Kohteessa ”{ $path }” olevassa sisältöpaketissa on virheitä, eikä sitä asennettu. Korjaa ne ja yritä uudelleen.
packs-origin-bundled = tulee Lyktan mukana
packs-origin-installed = asennettu
packs-language = { $language } { $bar } { $present }/{ $all } tekstiä; vanhentuneita: { $stale }, puuttuu: { $missing }
packs-language-unrecorded = { $language } { $bar } { $present }/{ $all } tekstiä; puuttuu: { $missing }; ajantasaisia ei ole merkitty
packs-language-not-offered = { $language } { $bar } { $present }/{ $all } tekstiä; puuttuu: { $missing }; ei vielä valittavissa
named-in-sv = { $name } (ruotsiksi)
named-in-fi = { $name } (suomeksi)
named-in-en = { $name } (englanniksi)
packs-fallen-back = Sisältöpakettia { $id } { $version } ei voi enää käyttää. Katsaus tehdään siksi Lyktan mukana tulevasta paketista. Kohdassa Sisältöpaketit kerrotaan, mikä siinä on vialla.

slides-stale = { $count ->
    [one] Tämä dia on käännetty tekstistä, joka on sittemmin muuttunut: { $slides }. Vertaa sitä alkutekstiin ennen kokousta.
   *[other] Nämä diat on käännetty teksteistä, jotka ovat sittemmin muuttuneet: { $slides }. Vertaa niitä alkuteksteihin ennen kokousta.
}
slides-stale-and-more = Osa dioista on käännetty teksteistä, jotka ovat sittemmin muuttuneet: { $slides } ja { $more } muuta. Vertaa niitä alkuteksteihin ennen kokousta.
