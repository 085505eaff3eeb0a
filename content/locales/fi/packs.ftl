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

command-packs = Asentaa, luettelee, poistaa ja kopioi sisältöpaketteja
command-packs-install = Tarkistaa sisältöpaketin ja tallentaa siitä kopion Lyktan mukana tulevan paketin rinnalle
command-packs-list = Luettelee sisältöpaketit ja kertoo, miten valmiita niiden kielet ovat
command-packs-remove = Poistaa asennetun sisältöpaketin
command-packs-copy = Kopioi sisältöpaketin uuteen kansioon oman paketin pohjaksi
command-packs-accept = Merkitsee, että käännöksiä on verrattu teksteihin, joista ne on tehty
command-packs-accept-long = Merkitsee sisältöpaketin kansioon translations, että käännökset vastaavat paketin ensimmäisen kielen nykyisiä tekstejä. Tee se, kun olet lukenut tekstit, joita lykta check sanoo vanhentuneiksi. Ilman valintoja merkitään kaikki kielet ja kaikki tekstit.
command-packs-from = Kansio tai zip-tiedosto, jossa on sisältöpaketti
command-packs-id = Sisältöpaketin tunnus
command-packs-version = Sen versio. Tarvitaan, kun niitä on asennettu useita
command-packs-to = Uusi kansio
command-packs-folder = Kansio, jossa on sisältöpaketti
command-packs-language = Vain tämä kieli: sv, fi tai en
command-packs-text = Vain tämä teksti tai sen alla olevat tekstit, esimerkiksi c3-responsibility.questions. Voidaan antaa useita kertoja

pack-file-name = Nimi ”{ $file }” ei toimi kaikissa tietokoneissa.
pack-file-name-hint = Käytä tiedostojen ja kansioiden nimissä vain kirjaimia a–z, numeroita, merkkejä - ja _, enintään 64 merkkiä.
pack-same-name = Nimi eroaa nimestä ”{ $other }” vain isojen kirjainten osalta.
pack-same-name-hint = Poista toinen tai anna sille toinen nimi. Osa tietokoneista pitää tiedostoa ”{ $other }” samana.
pack-id-letters = Tunnuksessa ”{ $id }” on muita merkkejä kuin pieniä kirjaimia, numeroita ja yhdysmerkkejä.
pack-id-letters-hint = Kirjoita esimerkiksi omat-haasteet, ei ”{ $id }”.
pack-version-letters = Versiota ”{ $version }” ei ole kirjoitettu numeroina, joiden välissä on pisteet.
pack-version-letters-hint = Kirjoita esimerkiksi 1.0.0, ei ”{ $version }”.
pack-yaml-limits = Tiedostossa on ankkureita (&) tai aliaksia (*), useita dokumentteja tai yli { $deepest } tasoa sisäkkäin.
pack-yaml-limits-hint = Kirjoita jokainen teksti omalle paikalleen, enintään { $deepest } tasoa sisäkkäin.
pack-deep-list = Luettelossa tai lainauksessa on yli { $deepest } tasoa sisäkkäin.
pack-deep-list-hint = Tee siitä yksitasoinen: dia näyttää yhden tason. Enintään { $deepest } tasoa luetaan.
pack-html = Tämä näyttää HTML:ltä. Se näytetään juuri niin kuin se on kirjoitettu.
pack-html-hint = Poista merkinnät. Tekstissä ainoa merkintä on **lihavointi**.
pack-picture = Diat eivät näytä tekstissä olevia kuvia.
pack-picture-hint = Poista kuva ja kerro sanoin, mitä siinä on.
pack-link = Linkit eivät johda mihinkään: Lykta ei avaa osoitteita.
pack-link-hint = Kirjoita vain sanat ja mainitse lähde tiedostossa sources.yaml.
pack-label-missing = Teksti ”{ $text }” puuttuu kieleltä { $language }.
pack-label-missing-hint = Lisää { $language } tähän tai poista { $language } tiedoston pack.yaml kentästä languages, kunnes ”{ $text }” on käännetty.
pack-text-missing = Teksti ”{ $text }” puuttuu tältä kieleltä.
pack-text-missing-hint = Käännä ”{ $text }” tiedostosta { $file }, rivi { $line }. Siihen asti se jää pois tämänkielisistä katsauksista.
pack-empty-text = Teksti ”{ $text }” on tyhjä.
pack-empty-text-hint = Kirjoita ”{ $text }” tai poista kenttä.
pack-translation-stale = Teksti ”{ $text }” on käännetty tekstistä, joka on sittemmin muuttunut.
pack-translation-stale-hint = Vertaa sitä tiedostoon { $file }, rivi { $line }. Kun se on oikein: lykta pack accept KANSIO --text { $text }
pack-translation-unread = Kukaan ei ole merkinnyt, että tekstiä ”{ $text }” on verrattu tekstiin, josta se on käännetty.
pack-translation-unread-hint = Vertaa sitä tiedostoon { $file }, rivi { $line }. Kun se on oikein: lykta pack accept KANSIO --text { $text }
pack-translation-unrecorded = Ei ole merkitty, mistä teksteistä käännökset kielelle { $language } on tehty.
pack-translation-unrecorded-hint = Kun ne ovat oikein: lykta pack accept KANSIO --language { $language }. Sen jälkeen Lykta kertoo, mitkä ovat vanhentuneet.
