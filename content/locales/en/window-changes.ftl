# What has changed between two versions of a briefing: what the window says beside changes.ftl.
window-changes = What has changed
window-changes-choice = Choice
window-changes-before = Before
window-changes-after = Now
window-changes-figure = Figure
window-changes-source = Source
window-changes-removed = removed:
window-changes-added = added:
window-changes-end = end of change
window-changes-unchanged = Unchanged slides: { $count }
