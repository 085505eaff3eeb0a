# Settings, help, About, and what is told after a failure. Read when it is needed first.

## Help
window-help-search = Hae ohjeesta
window-help-pages = Ohjeen sivut
window-help-none = Millään sivulla ei ole näitä sanoja.
window-help-intro = Lyktaa voi käyttää kokonaan näppäimistöllä.
window-help-key = Näppäin
window-help-does = Toiminto
window-help-or = tai
window-help-next = Seuraava dia
window-help-previous = Edellinen dia
window-help-ends = Ensimmäinen tai viimeinen dia
window-help-strip = Edellinen tai seuraava dia, kun dialuettelo on valittuna
window-help-export = Tallenna PDF-tiedostona
window-help-help = Ohje
window-help-escape = Sulje ohje
window-help-size = Suurempi tai pienempi teksti
window-help-usual-size = Tavallinen tekstikoko
window-help-settings = Asetukset

## Settings
window-settings-intro = Valinnat tulevat heti voimaan ja säilyvät. Mitään ei tarvitse tallentaa.
window-settings-window = Ikkuna
window-settings-size = Tekstin koko
window-settings-percent = { $percent } %
window-settings-appearance = Ulkoasu
window-appearance-system = Kuten järjestelmässä
window-appearance-light = Vaalea
window-appearance-dark = Tumma
window-settings-single-keys = Vaihda diaa nuolinäppäimillä
window-settings-single-keys-hint = Poista käytöstä, jos puheohjaus tai apuväline painaa näppäimiä puolestasi. Ctrl-näppäimen yhdistelmät toimivat aina, ja dialuettelossa nuolet toimivat silti.
window-settings-data = Missä kaikki sijaitsee
window-settings-data-about = Lykta tallentaa vain tälle tietokoneelle, yhteen kansioon. Mitään ei lähetetä minnekään.
window-data-folder = Lyktan kansio
window-data-copy = Kopioi
window-data-copied = Polku on kopioitu.
window-data-marked = Polku on valittu. Kopioi se painamalla Ctrl+C.

## About
window-about = Tietoja Lyktasta
window-about-what = Lykta tekee kunnan johdolle lyhyitä katsauksia digiturvasta: yksi viesti, yksi esimerkki, yksi luku ja yksi päätös. Ohjelma ei koskaan käytä verkkoa.
window-about-version = Versio { $version }.
window-about-licence = Lykta on vapaa ohjelmisto. Sen lisenssi on EUPL 1.2: saat käyttää, kopioida ja muuttaa ohjelmaa. Jos annat sen eteenpäin, lisenssi seuraa mukana.
window-about-accessibility = Saavutettavuusseloste
window-about-never = Mitä Lykta ei koskaan tee
window-about-licence-text = Lyktan lisenssi
window-about-parts = Muiden tekemät osat ({ $count })
window-about-parts-hint = Luettelo koskee Linux-ohjelmia. Jos osalla on useita lisenssejä, Lykta käyttää sitä MIT-lisenssillä, kun se on mahdollista.
window-about-search = Hae osista
window-about-found =
    { $count ->
        [one] { $count } osa
       *[other] { $count } osaa
    }
window-about-no-text = Tällä osalla ei ole lisenssitekstiä, jonka pitäisi olla mukana.

## After a failure
window-diagnostics-title = Lyktassa tapahtui virhe
window-diagnostics-what =
    { $count ->
        [one] Ohjelmassa tapahtui virhe sen jälkeen, kun viimeksi avasit sen. Katsauksesi ovat tallella.
       *[other] Ohjelmassa tapahtui { $count } virhettä sen jälkeen, kun viimeksi avasit sen. Katsauksesi ovat tallella.
    }
window-diagnostics-preview = Tämä tallennetaan, eikä mitään muuta
window-diagnostics-about = Tiedostossa ei ole katsausten tekstejä, nimiä eikä polkuja kansioihisi. Sitä ei lähetetä minnekään: anna se henkilölle, joka ylläpitää Lyktaa.
window-diagnostics-show = Tallenna virheraportti …
window-diagnostics-save = Tallenna tiedosto …
window-diagnostics-later = Ei nyt
window-diagnostics-saved = Virheraportti on tallennettu: { $path }
