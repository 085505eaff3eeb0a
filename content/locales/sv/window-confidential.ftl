# Who may see a briefing, and what of it is not public.

## Status and marks
window-status = Vem får se genomgången?
window-status-unmarked = Inte angivet
window-status-internal = Internt arbetspapper
window-status-public = Offentlig
window-status-secret = Sekretessbelagd
window-status-hint = Står i sidfoten. Det som ingen har angett räknas aldrig som offentligt.
window-ground = Grund
window-ground-hint = Kontrollera grunden i lagens gällande lydelse. Lykta avgör inte vad som är sekretessbelagt.
window-ground-presumption-security = Säkerhetsarrangemang är hemliga om det inte är uppenbart att ett utlämnande inte äventyrar dem.
window-ground-presumption-preparedness = Beredskap är offentlig om inte ett utlämnande skulle skada eller äventyra den.
window-ground-security = Säkerhetsarrangemang: 24 § 1 mom. 7 punkten
window-ground-preparedness = Beredskap: 24 § 1 mom. 8 punkten
window-ground-none = Ingen grund angiven
window-ground-other = Annan grund
window-ground-own = Grunden med egna ord
window-marks = Offentlighet
window-mark-slide = Markera bilden som inte offentlig
window-mark-notes = Markera anteckningarna som inte offentliga
window-mark-figure = Markera siffran som inte offentlig
window-not-public = Inte offentlig
window-notes-not-public = Anteckningarna inte offentliga
window-figure-not-public = En siffra inte offentlig
window-tab-not-public = { $name } (inte offentligt)

## Export
window-guard = Det här är inte offentligt
window-guard-status = Hela genomgången: { $status }
window-guard-slides = Bilder
window-guard-notes = Anteckningar till
window-guard-figures = Siffror
window-guard-ask = Vad vill du spara?
window-guard-public = Offentlig version
window-guard-public-hint = Den offentliga versionen lämnar bort allt som räknas upp här.
window-guard-no-public = Ingenting är markerat, så en offentlig version skulle vara hela genomgången. Markera först det som inte är offentligt.
window-guard-whole = Allt
window-guard-cancel = Avbryt
window-trouble-mark = Markeringen kunde inte sparas
