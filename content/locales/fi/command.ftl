# The command line.
command-about = Lykta tekee kunnan johdolle lyhyitä katsauksia digitaalisesta turvallisuudesta. Ohjelma ei koskaan käytä verkkoyhteyttä.
command-usage = Käyttö
command-commands = Komennot
command-options = Valitsimet
command-arguments = Argumentit
command-after = 
    Esimerkkejä:
      lykta export --audience johtoryhmä --minutes 10 --language fi --output katsaus.pdf
      lykta export --audience johtoryhmä --minutes 15 --handout --output jakomoniste.pdf
      lykta export --audience kunnanjohtaja --read --output katsaus.html
      lykta check oma-paketti
      lykta list --json
      lykta pack install oma-paketti.zip
      lykta workspace save kunta.lykta-workspace

    Paluukoodit: 0 kaikki onnistui · 1 sisältöpaketissa on virheitä · 2 komento on kirjoitettu väärin
                 3 valinnoilla ei synny katsausta · 4 tiedostoa ei voitu lukea tai tallentaa
                 5 Lykta on auki muualla
    Viestit kirjoitetaan stderr-virtaan järjestelmän kielellä (LANG). Komennon list tulos kirjoitetaan stdout-virtaan.
    LYKTA_DATA_DIR vaihtaa ikkunan katsausten, omien kyselyjen ja asennettujen sisältöpakettien kansion. Vain pack, survey ja workspace muuttavat siellä jotain.
command-export = Tekee katsauksen PDF-, HTML-, SVG- tai JSON-muodossa
command-export-long = Tekee katsauksen ja tallentaa sen. Tiedostonimen pääte ratkaisee muodon: .pdf tuottaa saavutettavan PDF-tiedoston (PDF/UA-1 ja PDF/A-2a), .html luettavan verkkosivun yhtenä tiedostona, .svg yhden kuvan sivua kohti (nimi-01.svg ja niin edelleen) ja .json sisällön datana.
command-check = Tarkistaa sisältöpaketin ja luettelee kaikki ongelmat
command-check-long = Lukee sisältöpaketin ja luettelee jokaisen ongelman: tiedosto, rivi, sarake ja mitä voit tehdä. Jos mitään ei anneta, tarkistetaan Lyktan mukana tuleva paketti.
command-list = Luettelee ryhmät, haasteet, minuutit ja kielet
command-audience = Kenelle katsaus pidetään: tunnus tai nimi millä tahansa kielellä, esimerkiksi johtoryhmä
command-minutes = Puheen, keskustelun ja päätöksenteon kesto kokonaisina minuutteina, 5–90. Oletus: ryhmän tavallinen kesto
command-language = Katsauksen kieli: sv, fi tai en. Oletus: järjestelmän kieli, jos se on paketissa
command-output = Tallennettava tiedosto: nimi.pdf, nimi.html, nimi.svg tai nimi.json
command-handout = Tallenna diojen sijaan jakomoniste A4-koossa
command-read = Tallenna katsaus luettavana tekstinä: nimi.pdf A4-koossa tai nimi.html puhelimeen
command-date = Kokouspäivä, esimerkiksi 2026-11-24. Oletus: tämä päivä
command-pack = Toinen sisältöpaketti: kansio, zip-tiedosto tai asennetun paketin tunnus
command-pack-argument = Kansio, zip-tiedosto tai asennetun sisältöpaketin tunnus
command-json = Kirjoita luettelo JSON-muodossa
command-help = Näytä ohje
command-version = Näytä versio
command-licences = Näytä ohjelman osat ja niiden käyttöoikeudet
command-unknown-argument = Tuntematon kohta: ”{ $argument }”. Kirjoita lykta --help, niin näet, mitä voi kirjoittaa.
command-missing = Puuttuu: { $arguments }. Kirjoita lykta --help, niin näet esimerkin.
command-wrong-value = ”{ $value }” ei kelpaa tähän: { $argument }. Kirjoita lykta --help, niin näet, mitä voi kirjoittaa.
command-unreadable = Komentoa ei voi tulkita. Kirjoita lykta --help, niin näet, miten se kirjoitetaan.
command-saved-many = { $count ->
    [one] Tallennettu: { $first }
   *[other] Tallennettu { $count } tiedostoa: { $first } … { $last }
}
command-left-out = Aika ({ $minutes } min) ei riittänyt näihin: { $names }.
command-time = Puhe kestää { $talk }, keskustelu { $discussion } ja päätöksenteko { $decision }.
command-pack-fine = Sisältöpaketti ”{ $pack }” on virheetön.
command-problem = { $severity }: { $file }:{ $line }:{ $column }: { $message } { $hint }
command-error = virhe
command-warning = varoitus
command-problems = Virheitä: { $errors }, varoituksia: { $warnings }.
command-audiences = Ryhmät
command-challenges = Haasteet
command-minutes-heading = Minuutit
command-languages = Kielet
command-usual = yleensä { $minutes }
command-template = Malli haasteiden sijaan, esimerkiksi tonight; lykta list näyttää mallit
command-case = Todellinen tapaus keksityn esimerkin sijaan; lykta list näyttää tapaukset
command-aland = Ahvenanmaan kunnalle: ilman dioja laeista, joita siellä ei sovelleta
command-unconfirmed = Näytä myös vahvistamattomat tiedot; ne merkitään dialle
command-templates = Mallit
command-cases = Todelliset tapaukset
command-survey = Omat kyselyt: syötä julkaistu kysely sisältöpaketin rinnalle
command-survey-long = Omat kyselyt ovat tiedostoina ohjelman tietokansion kansiossa own/surveys (LYKTA_DATA_DIR vaihtaa kansion). Sisältöpaketin tekstit voivat viitata niiden lukuihin, ja ne näkyvät ikkunan lukuluettelossa. Tiedoston rakenne: content/README.md, omia kyselyjä koskeva kohta.
command-survey-add = Tarkistaa tiedoston ja lisää sen
command-survey-list = Luettelee kyselyt
command-survey-remove = Poistaa oman kyselyn
command-survey-file = Tiedosto, jossa on kysely
command-survey-id = Kyselyn tunnus
command-survey-added = Lisätty: ”{ $title }” ({ $id }).
command-survey-removed = Poistettu: { $id }.
command-survey-of-pack = kuuluu sisältöpakettiin
command-handout-language = Jakomonisteen kieli, jos se on muu kuin diojen: sv, fi tai en. Diojen kuvat säilyvät omalla kielellään
command-second-language = Otsikot myös toisella kielellä: sv, fi tai en
command-second-slides = Valinnan --second-language kanssa: jokainen dia molemmilla kielillä peräkkäin. Puhe vie silloin molempien kielten ajan, joten katsaukseen mahtuu vähemmän. Jakomonisteessa jokainen dia on kerran
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
command-either = Valitse joko { $one } tai { $other }: ne ovat kaksi eri tiedostoa. Kirjoita lykta --help, niin näet, miten komento kirjoitetaan.
command-briefings = Näyttää kirjaston katsaukset
command-briefings-list = Luettelee katsaukset, viimeisin kokous ensin
command-briefings-archived = Arkistoidut niiden sijaan
command-briefings-words = Vain ne, joissa on nämä sanat
command-briefing = Kirjaston katsauksen numero (lykta briefings list)
