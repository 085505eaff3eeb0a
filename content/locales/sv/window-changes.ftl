# What has changed between two versions of a briefing: what the window says beside changes.ftl.
window-changes = Vad som har ändrats
window-changes-choice = Val
window-changes-before = Förr
window-changes-after = Nu
window-changes-figure = Tal
window-changes-source = Källa
window-changes-removed = borttaget:
window-changes-added = tillagt:
window-changes-end = slut på ändringen
window-changes-unchanged = Oförändrade bilder: { $count }
