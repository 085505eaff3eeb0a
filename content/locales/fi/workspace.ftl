# The workspace as a whole: what is wrong with it, its backups, and moving it.

## What is wrong
store-no-file = ”{ $path }” on kansio tai muu kuin tavallinen tiedosto. Siinä pitäisi olla katsauksesi sisältävä tiedosto. Siirrä paikalla oleva muualle ja yritä uudelleen. Mitään ei ole muutettu.
store-empty = Tiedosto ”{ $path }”, jossa katsauksesi ovat, on tyhjä. Toinen ohjelma tai levyvirhe on tyhjentänyt sen. Palauta varmuuskopio ikkunassa tai komennolla lykta workspace restore.
store-disk-error = Levy ilmoitti virheestä ({ $detail }). Tarkista, että levy on kunnossa ja siinä on tilaa, ja yritä uudelleen. Jo tallennettu on tallessa.
store-read-only = Paikassa ”{ $path }” voi vain lukea. Hanki itsellesi kirjoitusoikeus sinne tai valitse toinen tietokansio. Mitään ei ole muutettu.
workspace-damaged = Tiedosto ”{ $path }”, jossa katsauksesi ovat, on vaurioitunut. Palauta varmuuskopio. Vaurioitunut tiedosto säilyy sen vieressä.
workspace-in-a-cloud = { $name } kopioi tietokansiota ”{ $path }” pilveen samalla, kun Lykta kirjoittaa siihen. Tiedosto voi vaurioitua. Siirrä tietokansio tietokoneen omalle levylle. Varmuuskopiot voivat hyvin olla pilvessä.
workspace-on-a-network = Tietokansio ”{ $path }” on verkkolevyllä ({ $name }). Tiedosto voi vaurioitua, jos yhteys katkeaa. Siirrä tietokansio tietokoneen omalle levylle. Varmuuskopiot voivat hyvin olla verkkolevyllä.
workspace-folder-gone = Tietokansiota ”{ $path }” ei juuri nyt ole. Liitä levy, jolla se on, ja yritä uudelleen, tai käytä tavallista kansiota. Mitään ei ole poistettu.

## Backups
backup-unknown = Varmuuskopiota ”{ $id }” ei ole. Komento lykta workspace list näyttää, mitä on.
backup-damaged = Varmuuskopio ”{ $id }” ei ole enää sellainen kuin se tehtäessä oli. Valitse toinen. Mitään ei ole muutettu.
backup-changed = muuttunut tai vaurioitunut, ei voi palauttaa
backup-none = Varmuuskopioita ei ole vielä.
backup-day = { $day }.{ $month }.{ $year }
backup-time = { $day }.{ $month }.{ $year } klo { $hour }.{ $minute }
backup-daily = Päivän varmuuskopio
backup-asked = Tehty pyynnöstä
backup-migration = Ennen kuin uudempi Lykta muutti tiedoston muotoa
backup-import = Ennen kuin työtila tuotiin tiedostosta
backup-restore = Ennen kuin varmuuskopio palautettiin
backup-holds = { $briefings ->
    [one] { $briefings } katsaus, { $kilobytes } kt
   *[other] { $briefings } katsausta, { $kilobytes } kt
}
backup-made = Varmuuskopio on tehty ja tarkistettu: { $id }.
backup-not-made = Varmuuskopiota ei voitu tehdä. Se, mitä kirjoitat, tallentuu tavalliseen tapaan tiedostoon ”{ $path }”.
backup-not-elsewhere = Uusinta varmuuskopiota ei voitu kopioida paikkaan ”{ $path }”. Tarkista, että paikka on käytettävissä ja siellä on tilaa. Tällä tietokoneella oleva kopio on ehjä.
backup-second = Varmuuskopiot kopioidaan tästä lähtien myös paikkaan ”{ $path }”.
backup-no-second = Varmuuskopiot ovat tästä lähtien vain tällä tietokoneella.
backup-restored = Varmuuskopio on palautettu.
backup-restored-from = Varmuuskopio on palautettu. Sitä edeltänyt tilanne on tallessa omana varmuuskopionaan: { $id }.
backup-restored-aside = Varmuuskopio on palautettu. Tiedosto, jota ei voitu avata, on tallessa: ”{ $path }”.

## The workspace as one file, and its folder
workspace-whole = Työtila on ehjä: ”{ $path }”.
workspace-saved = Työtila on tallennettu ja tarkistettu: ”{ $path }”.
workspace-loaded = Tiedoston ”{ $path }” työtila on nyt käytössä. Aiempi on tallessa varmuuskopiona.
workspace-no-workspace = ”{ $path }” ei ole tallennettu työtila, tai se on katkennut kesken. Valitse tiedosto, jonka nimen lopussa on .lykta-workspace. Mitään ei ole muutettu.
workspace-newer = Tiedoston ”{ $path }” on tallentanut uudempi Lykta. Päivitä ohjelma ja yritä uudelleen. Mitään ei ole muutettu.
workspace-changed = ”{ $path }” on vaurioitunut tai muuttunut: sisältö ei vastaa tarkistussummia. Tallenna työtila uudelleen toisella tietokoneella. Mitään ei ole muutettu.
workspace-moved = Työtila on nyt kansiossa ”{ $to }”. Vanha kansio ”{ $from }” on jäljellä. Poista se, kun olet nähnyt, että kaikki on paikoillaan.
workspace-usual = Tavallinen kansio ”{ $path }” on nyt käytössä.
workspace-folder-given = Tällä tietokoneella kansion määrää LYKTA_DATA_DIR. Muuta se siinä.
workspace-folder-inside = ”{ $path }” on nykyisen kansion sisällä tai päinvastoin. Valitse erillinen kansio.
workspace-folder-not-empty = Kansio ”{ $path }” ei ole tyhjä. Valitse tyhjä kansio, jotta mitään ei kirjoiteta yli.
workspace-not-the-same = Kansioon ”{ $path }” kopioitu ei ole samanlainen kuin alkuperäinen. Vanha kansio on edelleen käytössä. Kokeile toista levyä.
zip-not-made = Tiedostoa ei voitu tehdä: { $detail }. Ilmoita virheestä Lyktan ylläpitäjälle.

## The command line
command-workspace = Varmuuskopioi, tarkistaa ja siirtää työtilan
command-workspace-long = Työtila on kaikki, mitä Lykta on tallentanut: katsaukset, asetukset, omat kyselyt ja asennetut sisältöpaketit. Varmuuskopiot ovat tietokansion kansiossa backups. Jos Lykta on auki ikkunassa, paluukoodi on 5.
command-workspace-backup = Tekee varmuuskopion nyt
command-workspace-list = Luettelee varmuuskopiot
command-workspace-restore = Palauttaa varmuuskopion; sitä edeltänyt tilanne tallennetaan
command-workspace-save = Tallentaa koko työtilan yhdeksi tiedostoksi, esimerkiksi uutta tietokonetta varten
command-workspace-load = Tuo tallennetun työtilan; nykyinen tallennetaan varmuuskopioksi
command-workspace-check = Tarkistaa katsausten tiedoston perusteellisesti
command-workspace-id = Varmuuskopion tunnus; lykta workspace list näyttää ne
command-workspace-to = Tallennettava tiedosto: nimi.lykta-workspace
command-workspace-from = Tallennettu työtila: nimi.lykta-workspace
