# What has changed between two versions of a briefing: what the window says beside changes.ftl.
window-changes = Mikä on muuttunut
window-changes-choice = Valinta
window-changes-before = Aiemmin
window-changes-after = Nyt
window-changes-figure = Luku
window-changes-source = Lähde
window-changes-removed = poistettu:
window-changes-added = lisätty:
window-changes-end = muutos päättyy
window-changes-unchanged = Ennallaan olevia dioja: { $count }
