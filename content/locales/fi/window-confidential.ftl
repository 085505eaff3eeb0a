# Kuka saa nähdä katsauksen, ja mikä siinä ei ole julkista.

## Status and marks
window-status = Kuka saa nähdä katsauksen?
window-status-unmarked = Ei ilmoitettu
window-status-internal = Sisäinen työpaperi
window-status-public = Julkinen
window-status-secret = Salassa pidettävä
window-status-hint = Näkyy alatunnisteessa. Ilmoittamatonta ei koskaan pidetä julkisena.
window-ground = Peruste
window-ground-hint = Tarkista peruste lain voimassa olevasta sanamuodosta. Lykta ei ratkaise, mikä on salassa pidettävää.
window-ground-presumption-security = Turvajärjestelyt ovat salassa pidettäviä, jollei ole ilmeistä, ettei tiedon antaminen vaaranna niitä.
window-ground-presumption-preparedness = Varautuminen on julkista, jollei tiedon antaminen vahingoittaisi tai vaarantaisi sitä.
window-ground-security = Turvajärjestelyt: 24 § 1 mom. 7 kohta
window-ground-preparedness = Varautuminen: 24 § 1 mom. 8 kohta
window-ground-none = Perustetta ei ilmoitettu
window-ground-other = Muu peruste
window-ground-own = Peruste omin sanoin
window-marks = Julkisuus
window-mark-slide = Merkitse dia ei-julkiseksi
window-mark-notes = Merkitse muistiinpanot ei-julkisiksi
window-mark-figure = Merkitse luku ei-julkiseksi
window-not-public = Ei julkinen
window-notes-not-public = Muistiinpanot eivät julkisia
window-figure-not-public = Luku ei julkinen
window-tab-not-public = { $name } (ei julkinen)

## Export
window-guard = Tämä ei ole julkista
window-guard-status = Koko katsaus: { $status }
window-guard-slides = Diat
window-guard-notes = Muistiinpanot dioihin
window-guard-figures = Luvut
window-guard-ask = Mitä haluat tallentaa?
window-guard-public = Julkinen versio
window-guard-public-hint = Julkisesta versiosta jää pois kaikki tässä lueteltu.
window-guard-no-public = Mitään ei ole merkitty, joten julkinen versio olisi koko katsaus. Merkitse ensin se, mikä ei ole julkista.
window-guard-whole = Kaikki
window-guard-cancel = Peruuta
window-trouble-mark = Merkintää ei voitu tallentaa
