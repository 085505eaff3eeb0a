# The panel of backups and of the workspace as a whole.
window-cautions = Att veta om det som är sparat
window-trouble-restore = Återställ en säkerhetskopia
window-backups = Säkerhetskopior
window-backups-intro = Lykta gör en kontrollerad säkerhetskopia varje dag som något har ändrats. De sparas för sju dagar, fyra veckor och sex månader tillbaka.
window-backups-now = Säkerhetskopiera nu
window-backups-older =
    { $count ->
        [one] En äldre
       *[other] { $count } äldre
    }
window-backups-restore = Återställ
window-backups-restore-which = Återställ säkerhetskopian från { $when }
window-backups-ask = Återställa läget från { $when }?
window-backups-ask-holds = Säkerhetskopian har: { $holds }.
window-backups-ask-kept = Det som finns nu sparas först som en egen säkerhetskopia. Du kan alltså gå tillbaka.
window-backups-ask-no = Avbryt
window-backups-second = En andra plats
window-backups-second-is = Varje ny säkerhetskopia kopieras också till { $path }.
window-backups-second-none = Säkerhetskopiorna finns bara på den här datorn. Går disken sönder är de borta. Välj en plats till, till exempel en mapp på kommunens nätverk eller i molnet.
window-backups-second-choose = Välj plats …
window-backups-second-forget = Sluta kopiera dit
window-workspace-file = Till en ny dator
window-workspace-file-intro = Genomgångar, inställningar, egna undersökningar och installerade innehållspaket ryms i en enda fil. Spara den här och läs in den på den nya datorn.
window-workspace-save = Spara allt som en fil …
window-workspace-load = Läs in en fil …
window-workspace-load-ask = Läsa in en fil i stället för det som finns här?
window-workspace-folder = Datamappen
window-workspace-folder-is = Allt ligger i { $path }.
window-workspace-move = Flytta till en annan mapp …
window-workspace-usual = Använd den vanliga mappen
