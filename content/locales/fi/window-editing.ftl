# The texts and the slides of a briefing made one's own, steps back and forth, versions.
window-tab-edit = Muokkaa
window-edit-fields = Dian tekstit
window-edit-none = Dian teksti muodostuu muista dioista.
window-edit-numbered = { $name } { $number }
window-edit-open = Lisää: { $name }
window-edit-kept = Tallennettu
window-edit-not-kept = Tekstiä ei voitu tallentaa.
window-edit-not-lost = Teksti on yhä kentässä. Yritä uudelleen tai jatka kirjoittamista: jokainen uusi merkki yrittää tallennusta uudelleen.
window-edit-base = Perusteksti:
window-edit-revert = Palauta perusteksti
window-edit-reverted = Perusteksti on palautettu.
window-edit-unmatched = Toisenkielinen teksti ({ $languages }) on muuttunut. Pitääkö tämä vielä paikkansa?
window-edit-match = Teksti on kunnossa
window-edit-matched = Teksti on hyväksytty.
window-edit-hint-figure = Lukuja lähteestä: { $figures }. Jätä merkinnät paikalleen, niin lähde pysyy mukana.
window-edit-hint-list = Yksi kohta rivillä.
window-edit-hint-table = Ensimmäisellä rivillä ovat otsikot. Excelistä kopioidut tiedot täyttävät solut.
window-edit-cell = Rivi { $row }, sarake { $column }
window-edit-row-more = Uusi rivi
window-edit-row-less = Poista rivi { $row }
window-edit-column-more = Uusi sarake
window-edit-column-less = Poista sarake { $column }

## What kinds of text there are
window-field-headline = Otsikko
window-field-plain = Lyhyesti
window-field-chart-title = Kaavion otsikko
window-field-evidence = Mitä luku kertoo
window-field-no-figure = Kun lukua ei ole
window-field-us = Meillä
window-field-mark = Mikä esimerkki on
window-field-story = Esimerkki
window-field-question = Kysymys
window-field-why = Miksi asia kuuluu johdolle
window-field-decision = Päätös
window-field-who = Kuka päättää
window-field-when = Määräaika
window-field-cost = Mitä se maksaa, euroina ja tunteina
window-field-otherwise = Mitä muuten tapahtuu
window-field-body = Teksti
window-field-text = Teksti
window-field-list = Luettelo
window-field-table = Taulukko
window-field-alternative = Mitä kuvassa on, sille joka ei näe sitä
window-field-notes = Muistiinpanot

## Words
window-edit-term = ei ehkä ole ryhmälle tuttu. Tavallisin sanoin:
window-edit-term-replace = Korvaa
window-edit-term-explain = Selitä kerran
window-edit-term-keep = Säilytä
window-edit-term-kept = Sana säilyy tässä katsauksessa.
window-edit-term-stays = Säilytetään:
window-edit-term-watch = Muistuta taas
window-edit-term-watched = Lykta muistuttaa sanasta taas.
window-edit-reading = Luettavuus: { $read }.

## Slides
window-edit-slide = Dia
window-edit-move-up = Siirrä ylös
window-edit-move-down = Siirrä alas
window-edit-move-end-up = Dia on jo ensimmäisenä.
window-edit-move-end-down = Dia on jo viimeisenä.
window-edit-moved = Siirretty: dia { $number }/{ $count }.
window-edit-hide = Piilota
window-edit-hide-of = Piilota: { $slide }
window-edit-hidden = Piilotettu: { $slide }. Ctrl+Z palauttaa sen.
window-edit-is-hidden = Piilotettu:
window-edit-show = Näytä
window-edit-shown = Näkyy taas: { $slide }.
window-edit-duplicate = Kopioi
window-edit-duplicated = Kopioitu: { $slide }.
window-edit-delete = Poista
window-edit-deleted = Poistettu: { $slide }. Ctrl+Z palauttaa sen.
window-edit-key-delete = Delete
window-edit-new = Uusi dia
window-edit-new-of = Uusi dia: { $kind }
window-edit-new-text = Teksti
window-edit-new-list = Luettelo
window-edit-new-table = Taulukko
window-edit-new-picture = Kuva
window-edit-picture-other = Vaihda kuva
window-edit-picture-changed = Kuva on vaihdettu.
window-edit-new-made = Uusi dia. Kirjoita sille otsikko.
window-edit-take-in = Ota mukaan
window-edit-take-in-of = Ota mukaan: { $name }
window-edit-taken-in = Otettu mukaan: { $slide }.
window-edit-gone =
    { $count ->
        [one] Yhtä katsauksen diaa ei enää ole sisällössä, eikä sitä näytetä. Omat tekstisi siihen ovat tallella:
       *[other] { $count } katsauksen diaa ei enää ole sisällössä, eikä niitä näytetä. Omat tekstisi niihin ovat tallella:
    }
window-edit-too-long-name = Puhetta on liikaa
window-edit-too-long = Puhetta on { $duration } liikaa.
window-edit-too-long-hint = Ilman näitä ryhmä pärjää. Piilotetun voi ottaa takaisin:
window-edit-too-long-else = Lyhennä muistiinpanoja, piilota jokin dia tai valitse lisää minuutteja.

## Steps
window-edit-undo = Kumoa: { $what }
window-edit-undo-done = Kumottu: { $what }
window-edit-undo-nothing = Ei ole mitään kumottavaa.
window-edit-redo = Tee uudelleen: { $what }
window-edit-redo-done = Tehty uudelleen: { $what }
window-edit-redo-nothing = Ei ole mitään tehtävää uudelleen.
window-trouble-edit = Muutosta ei voitu tallentaa

## Versions
window-versions = Versiot
window-versions-intro = Kaikki tallentuu itsestään. Anna katsaukselle nimi, kun haluat voida palata tähän.
window-versions-none = Versioita ei vielä ole.
window-version-name = Nimi, esimerkiksi ”Ennen johtajan kommentteja”
window-version-missing = Kirjoita nimi, josta tunnistat version.
window-version-keep = Tallenna versio
window-version-kept = Versio ”{ $name }” on tallennettu.
window-version-return = Palaa tähän
window-version-return-of = Palaa tähän: { $name }
window-version-returned = Katsaus on sellainen kuin versiossa ”{ $name }”. Ctrl+Z kumoaa paluun.
window-version-compare = Mikä on muuttunut
window-version-compare-of = Mikä on muuttunut version { $name } jälkeen
window-version-other = Vertaa toiseen katsaukseen
window-versions-back = Takaisin versioihin
window-version-delete = Poista
window-version-delete-of = Poista versio { $name }
window-version-deleted = Versio ”{ $name }” on poistettu. Ctrl+Z palauttaa sen.
window-moment = { $date } klo { $hour }.{ $minute }

## Keys
window-help-headline = Kirjoita dian otsikkoon
window-help-move = Siirrä diaa
window-help-remove = Piilota luettelossa valittu dia; oma dia poistetaan
window-help-undo = Kumoa
window-help-redo = Tee uudelleen
window-help-versions = Versiot
window-help-words = Seuraava dia, jonka sanat pitää tarkistaa
window-edit-words-none = Ei tarkistettavia sanoja.
window-edit-words-found = { $count ->
    [one] Yksi tarkistettava sana dialla { $number }.
   *[other] { $count } tarkistettavaa sanaa dialla { $number }.
}
