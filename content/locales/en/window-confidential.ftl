# Who may see a briefing, and what of it is not public.

## Status and marks
window-status = Who may see the briefing?
window-status-unmarked = Not stated
window-status-internal = Internal working paper
window-status-public = Public
window-status-secret = Secret
window-status-hint = Stands in the footer. What nobody has stated never counts as public.
window-ground = Ground
window-ground-hint = Check the ground against the Act as it is in force. Lykta does not decide what is secret.
window-ground-presumption-security = Security arrangements are secret unless it is obvious that disclosure does not endanger them.
window-ground-presumption-preparedness = Preparedness is public unless disclosure would harm or endanger it.
window-ground-security = Security arrangements: section 24(1)(7)
window-ground-preparedness = Preparedness: section 24(1)(8)
window-ground-none = No ground stated
window-ground-other = Another ground
window-ground-own = The ground in your own words
window-marks = Publicity
window-mark-slide = Mark the slide as not public
window-mark-notes = Mark the notes as not public
window-mark-figure = Mark the figure as not public
window-not-public = Not public
window-notes-not-public = Notes not public
window-figure-not-public = A figure not public
window-tab-not-public = { $name } (not public)

## Export
window-guard = This is not public
window-guard-status = The whole briefing: { $status }
window-guard-slides = Slides
window-guard-notes = Notes to
window-guard-figures = Figures
window-guard-ask = What do you want to save?
window-guard-public = Public version
window-guard-public-hint = The public version leaves out everything listed here.
window-guard-no-public = Nothing is marked, so a public version would be the whole briefing. Mark what is not public first.
window-guard-whole = Everything
window-guard-cancel = Cancel
window-trouble-mark = The mark could not be saved
