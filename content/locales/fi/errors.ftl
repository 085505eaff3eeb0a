# What went wrong, and what to do. A file or folder is always named.
unknown-audience = Ryhmää ”{ $name }” ei ole sisältöpaketissa. Valitse jokin näistä: { $known }.
unknown-language = Kieltä ”{ $language }” ei ole. Valitse sv, fi tai en.
language-not-in-pack = Sisältöpaketissa ei ole vielä tekstiä tällä kielellä: { $language }. Tekstiä on näillä kielillä: { $known }.
minutes-without-deck = Katsauksen kestoksi ei voi valita { $minutes } min. Valitse kokonaiset minuutit väliltä { $shortest }–{ $longest }.
minutes-too-few = Välttämätön sisältö ei mahdu näin lyhyeen katsaukseen ({ $minutes } min). Valitse vähintään { $needed } minuuttia tai lyhennä muistiinpanoja.
not-minutes = ”{ $text }” ei ole minuuttimäärä. Kirjoita kokonaisluku, esimerkiksi 10.
not-a-date = ”{ $date }” ei ole päivämäärä. Kirjoita vuosi, kuukausi ja päivä: 2026-11-24.
unknown-ending = Tiedoston ”{ $path }” muoto ei selviä nimestä. Anna nimelle pääte .pdf, .html, .svg tai .json.
handout-only-pdf = Jakomoniste on aina PDF-tiedosto. Anna tiedostolle ”{ $path }” pääte .pdf.
cannot-read = ”{ $path }” ei ole luettavissa: { $detail }. Tarkista, että se on olemassa ja että sinulla on oikeus avata se.
pack-not-a-folder = ”{ $path }” ei ole sisältöpaketin kansio. Anna kansio, jossa on tiedosto pack.yaml.
pack-has-problems = { $count ->
    [one] Sisältöpaketissa on virhe (katso edellä). Korjaa se ja yritä uudelleen.
   *[other] Sisältöpaketissa on { $count } virhettä (katso edellä). Korjaa ne ja yritä uudelleen.
}
no-such-folder = Tiedostoa ei voi tallentaa: kansiota ”{ $path }” ei ole. Luo kansio tai valitse toinen kansio.
no-permission = Tiedostoa ”{ $path }” ei voi tallentaa: sinulla ei ole oikeutta kirjoittaa sinne. Valitse toinen kansio.
read-only = Tiedostoa ”{ $path }” ei voi tallentaa: paikkaan ei voi kirjoittaa, sitä voi vain lukea. Valitse toinen kansio.
is-a-folder = Tiedostoa ei voi tallentaa: ”{ $path }” on kansio. Anna tiedoston nimi.
no-ordinary-file = ”{ $path }” ei ole tavallinen tiedosto, joten sitä ei korvata. Valitse toinen tiedostonimi.
disk-full = Tiedostoa ”{ $path }” ei voitu tallentaa: levy on täynnä. Vapauta tilaa ja yritä uudelleen. Keskeneräistä tiedostoa ei jäänyt.
cannot-write = Tiedostoa ”{ $path }” ei voitu tallentaa: { $detail }. Valitse toinen paikka tai yritä uudelleen.
cannot-make-pdf = PDF-tiedostoa ei voitu luoda: { $detail }. Ilmoita virheestä Lyktan ylläpitäjälle.
cannot-open-file = Tiedostoa ei voitu avata: { $detail }. Avaa se suoraan kansiostaan.
nothing-exported = Tiedostoa ei ole vielä tallennettu. Tallenna ensin PDF.
store-open-elsewhere = Lykta on jo auki toisessa ikkunassa. Sulje toinen ikkuna ensin.
store-newer = Katsauksesi on tallennettu uudemmalla Lyktan versiolla. Päivitä ohjelma tai palauta vanhempi varmuuskopio. Tiedosto ”{ $path }” on ennallaan.
store-not-ours = ”{ $path }” ei ole Lyktan tiedosto. Siirrä se muualle ja käynnistä Lykta uudelleen, tai palauta varmuuskopio. Tiedosto on ennallaan.
store-damaged = Katsauksesi ovat tiedostossa ”{ $path }”, joka on vaurioitunut. Palauta varmuuskopio ikkunassa tai komennolla lykta workspace restore. Vaurioitunut tiedosto on ennallaan ja jää talteen.
store-cannot-open = Katsauksiasi ei voi avata tiedostosta ”{ $path }”: { $detail }.
store-disk-full = Muutosta ei voitu tallentaa: levy on täynnä. Vapauta tilaa ja yritä uudelleen.
slide-continues = { $count ->
    [one] Dian ”{ $headline }” sisältö ei mahtunut yhdelle dialle. Se jatkuu seuraavalla dialla.
   *[other] Dian ”{ $headline }” sisältö ei mahtunut yhdelle dialle. Jatkodioja on { $count }.
}
letters-missing = Fontista puuttuu dialla ”{ $headline }” olevia merkkejä: { $letters }. Ne näkyvät ruutuina, mutta teksti säilyy ääneen luettavana ja kopioitavana.
unknown-template = Mallia ”{ $name }” ei ole, kun kohderyhmä on { $audience }. Valittavana ovat: { $known }.
unknown-case = Tapausta ”{ $name }” ei ole. Valittavana ovat: { $known }.
no-case = Sisällössä ei ole todellista tapausta valitulla kielellä. Valitse toinen malli tai kieli.
template-without-decision = Mallissa ei ole päätöstä tälle ryhmälle. Valitse toinen malli tai ryhmä.
briefing-not-as-before = Osaa siitä, mikä viimeksi valittiin, ei enää ole sisällössä. Tarkista valinnat.
second-language-same = Toinen kieli on sama kuin katsauksen kieli ({ $language }). Valitse jokin muu.
second-language-lacks-slide = Dia ”{ $slide }” puuttuu kieleltä { $language }. Täydennä sisältöpakettia tai valitse yksi kieli.
chosen-without-decision = Ryhmä ei voi päättää mistään valitusta haasteesta. Valitse vähintään yksi haaste lisää.
gave-up = Ohjelmassa tapahtui virhe, eikä pyytämääsi saatu tehtyä. Tallennetut tiedot ovat tallella. Yritä uudelleen.
