# The panel of backups and of the workspace as a whole.
window-cautions = Tiedoksi tallennetuista tiedoista
window-trouble-restore = Palauta varmuuskopio
window-backups = Varmuuskopiot
window-backups-intro = Lykta tekee tarkistetun varmuuskopion jokaisena päivänä, jona jotain on muutettu. Niitä säilytetään seitsemältä päivältä, neljältä viikolta ja kuudelta kuukaudelta.
window-backups-now = Varmuuskopioi nyt
window-backups-older =
    { $count ->
        [one] Yksi vanhempi
       *[other] { $count } vanhempaa
    }
window-backups-restore = Palauta
window-backups-restore-which = Palauta varmuuskopio, joka on tehty { $when }
window-backups-ask = Palautetaanko tilanne { $when }?
window-backups-ask-holds = Varmuuskopiossa on: { $holds }.
window-backups-ask-kept = Nykyinen tilanne tallennetaan ensin omaksi varmuuskopiokseen, joten voit palata siihen.
window-backups-ask-no = Peruuta
window-backups-second = Toinen paikka
window-backups-second-is = Jokainen uusi varmuuskopio kopioidaan myös paikkaan { $path }.
window-backups-second-none = Varmuuskopiot ovat vain tällä tietokoneella. Jos levy rikkoutuu, ne menetetään. Valitse toinen paikka, esimerkiksi kansio kunnan verkossa tai pilvessä.
window-backups-second-choose = Valitse paikka …
window-backups-second-forget = Lopeta kopiointi sinne
window-workspace-file = Uuteen tietokoneeseen
window-workspace-file-intro = Katsaukset, asetukset, omat kyselyt ja asennetut sisältöpaketit mahtuvat yhteen tiedostoon. Tallenna se täällä ja tuo se uudella tietokoneella.
window-workspace-save = Tallenna kaikki tiedostoksi …
window-workspace-load = Tuo tiedosto …
window-workspace-load-ask = Tuodaanko tiedosto tämän työtilan tilalle?
window-workspace-folder = Tietokansio
window-workspace-folder-is = Kaikki on kansiossa { $path }.
window-workspace-move = Siirrä toiseen kansioon …
window-workspace-usual = Käytä tavallista kansiota
