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

    Paluukoodit: 0 kaikki onnistui · 1 sisältöpaketissa on virheitä · 2 komento on kirjoitettu väärin
                 3 valinnoilla ei synny katsausta · 4 tiedostoa ei voitu lukea tai tallentaa
    Viestit kirjoitetaan stderr-virtaan järjestelmän kielellä (LANG). Komennon list tulos kirjoitetaan stdout-virtaan.
    LYKTA_DATA_DIR vaihtaa ikkunan katsausten, omien kyselyjen ja asennettujen sisältöpakettien kansion. Vain pack ja survey muuttavat siellä jotain.
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
