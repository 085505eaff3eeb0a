# Words of the window. The same keys and placeholders in all three languages.

## Navigation
window-menu = Päävalikko
window-briefings = Katsaukset
window-language = Ohjelman kieli
window-shortcuts = Pikanäppäimet
window-title = { $occasion } – Lykta
window-starting = Katsausta avataan…

## Choices
window-choices = Katsauksen valinnat
window-group = Ryhmä
window-minutes = Minuutit
window-minutes-steps = Tavalliset kestot
window-minutes-step =
    { $minutes ->
        [one] { $minutes } minuutti
       *[other] { $minutes } minuuttia
    }
window-minutes-invalid = Anna kokonaiset minuutit väliltä { $shortest }–{ $longest }. Katsaus on ennallaan.
window-date = Kokouspäivä
window-date-invalid = Kirjoita kokouspäivä näin: 9.3.2026. Katsaus on ennallaan.
window-date-form = Kirjoita päivä, kuukausi ja vuosi: 9.3.2026. Nuolinäppäimet ylös ja alas vaihtavat päivää.
window-deck-language = Kieli
window-briefing-changed =
    { $count ->
        [one] Katsaus on koottu uudelleen: { $count } dia.
       *[other] Katsaus on koottu uudelleen: { $count } diaa.
    }

## Time
window-time = Ajankäyttö
window-time-talk = { $duration } puhetta
window-time-discussion = { $duration } keskustelua
window-time-decision = { $duration } päätöksiin
window-time-of = { $duration } / { $minutes } min
window-duration-minutes = { $minutes } min
window-duration-seconds = { $seconds } s
window-duration-both = { $minutes } min { $seconds } s
window-left-out =
    { $count ->
        [one] { $count } jäi pois
       *[other] { $count } jäi pois
    }
window-left-out-hint = Ei mahtunut aikaan. Varaa enemmän minuutteja, jos ryhmän halutaan kuulevan myös nämä:
window-notices = Huomioita katsauksesta

## Slides
window-slides = Diat
window-slides-background = Taustaa
window-slide-of = Dia { $number }/{ $count }
window-slide-part = osa { $part }/{ $parts }
window-slide-previous = Edellinen
window-slide-next = Seuraava
window-about-slide = Tietoa diasta

## Tabs
window-tab-notes = Muistiinpanot
window-tab-text = Tekstinä
window-tab-numbers = Luvut
window-notes-answers = Tältä vastaukset voivat kuulostaa (keksittyjä esimerkkejä)
window-answer-good = Hyvä:
window-answer-worrying = Huolestuttava:
window-notes-prompts = Täydennä ennen kokousta
window-notes-time = Puhe kestää noin { $duration }.
window-notes-background = Taustaa: diaa ei esitetä kokouksessa, mutta se on tiedostossa mukana, jos joku kysyy.
window-notes-none = Dialla ei ole muistiinpanoja. Se puhuu puolestaan.
window-numbers-none = Dialla ei ole lukuja. Kun dialla on luku, tässä kerrotaan, ketkä vastasivat, minä vuonna ja missä lähteessä.
window-figure-population = Ketkä vastasivat
window-figure-base = Vastausten määrä
window-figure-state = Tilanne
window-figure-year = Vuosi
window-figure-source = Lähde
window-figure-unreported = Ei raportoitu
window-figure-note = Huomioitavaa
window-figure-contradicted = Ristiriidassa
window-figure-contradiction = { $value }: { $wording } ({ $source })

## The slide as text, worded in the language of the briefing
window-twin-answer = Vastaus
window-twin-share = Osuus

## Export
window-export = Tallenna PDF-tiedostona
window-export-handout = Jakomoniste (A4)
window-export-running = PDF-tiedostoa luodaan…
window-export-running-handout = Jakomonistetta luodaan…
window-export-done = Tallennettu: { $path }
window-export-open = Avaa

## Help and settings
window-help = Ohje
window-settings = Asetukset
window-size-now = Tekstin koko: { $percent } %
window-close = Sulje

## When something goes wrong
window-trouble-open = Katsausta ei voitu avata
window-trouble-brief = Katsausta ei voitu koota uudelleen
window-trouble-brief-kept = Aiempi katsaus on yhä näkyvissä ja tallennettavissa.
window-trouble-export = Tiedostoa ei syntynyt
window-trouble-show = Tiedostoa ei voitu avata
window-trouble-language = Kieltä ei voitu tallentaa
window-retry = Yritä uudelleen
window-host-failed = Ohjelma ei vastannut odotetulla tavalla ({ $reason }). Käynnistä Lykta uudelleen, jos virhe toistuu.
window-unknown-message = Viesti ilman selitystä: { $code }.

# Templates, real cases and facts.
window-template = Malli
window-template-none = Ei mallia: haasteet
window-case = Todellinen tapaus
window-case-none = Keksityt esimerkit
window-more-choices = Lisää valintoja
window-aland = Kunta on Ahvenanmaalla
window-aland-hint = Silloin ei näytetä dioja laeista, joita siellä ei sovelleta.
window-unconfirmed = Ota mukaan vahvistamattomat tiedot
window-unconfirmed-hint = Ne merkitään dialle. Muuten ne jätetään pois.
window-facts = Lait ja palvelut: { $count } tietoa ja niiden varmuus
window-fact-confirmed = Vahvistetut
window-fact-partly = Osittain vahvistetut
window-fact-unconfirmed = Vahvistamattomat
window-facts-held-back = Näitä ei näytetä dioilla.
window-facts-shown = Nämä näytetään dioilla ja merkitään vahvistamattomiksi.
window-fact-open = Avoinna: { $open }
window-fact-checked = { $from }. Tarkistettu { $date }.
window-fact-mainland = Ei koske Ahvenanmaata.
