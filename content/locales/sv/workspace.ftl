# The workspace as a whole: what is wrong with it, its backups, and moving it.

## What is wrong
store-no-file = ”{ $path }” är en mapp eller något annat än en fil. Där ska filen med dina genomgångar ligga. Flytta undan det som ligger där och försök igen. Ingenting är ändrat.
store-empty = Filen ”{ $path }” med dina genomgångar är tom. Något annat program eller ett diskfel har tömt den. Återställ en säkerhetskopia, i fönstret eller med lykta workspace restore.
store-disk-error = Disken rapporterade ett fel ({ $detail }). Kontrollera att den är hel och har plats, och försök igen. Det som redan var sparat finns kvar.
store-read-only = På platsen ”{ $path }” går det bara att läsa. Ge dig själv rätt att skriva där, eller välj en annan datamapp. Ingenting är ändrat.
workspace-damaged = Filen ”{ $path }” med dina genomgångar är skadad. Återställ en säkerhetskopia. Den skadade filen finns kvar bredvid.
workspace-in-a-cloud = Datamappen ”{ $path }” kopieras till molnet av { $name } medan Lykta skriver i den. Det kan skada filen. Flytta datamappen till den egna disken. Säkerhetskopior får gärna ligga i molnet.
workspace-on-a-network = Datamappen ”{ $path }” ligger på en nätverksenhet ({ $name }). Bryts förbindelsen kan filen skadas. Flytta datamappen till den egna disken. Säkerhetskopior får gärna ligga på nätverket.
workspace-folder-gone = Datamappen ”{ $path }” finns inte just nu. Anslut enheten som den ligger på och försök igen, eller använd den vanliga mappen. Ingenting är borttaget.

## Backups
backup-unknown = Säkerhetskopian ”{ $id }” finns inte. Skriv lykta workspace list för att se vilka som finns.
backup-damaged = Säkerhetskopian ”{ $id }” är inte längre som när den gjordes. Välj en annan. Ingenting är ändrat.
backup-changed = ändrad eller skadad, kan inte återställas
backup-none = Det finns inga säkerhetskopior ännu.
backup-day = { $day }.{ $month }.{ $year }
backup-time = { $day }.{ $month }.{ $year } kl. { $hour }.{ $minute }
backup-daily = Dagens säkerhetskopia
backup-asked = Gjord på begäran
backup-migration = Innan en nyare Lykta ändrade filens form
backup-import = Innan en arbetsyta lästes in
backup-restore = Innan en säkerhetskopia återställdes
backup-holds = { $briefings ->
    [one] { $briefings } genomgång, { $kilobytes } kB
   *[other] { $briefings } genomgångar, { $kilobytes } kB
}
backup-made = Säkerhetskopian är gjord och kontrollerad: { $id }.
backup-not-made = Ingen säkerhetskopia kunde göras. Det du skriver sparas som vanligt i ”{ $path }”.
backup-not-elsewhere = Den senaste säkerhetskopian kunde inte kopieras till ”{ $path }”. Kontrollera att platsen är ansluten och har utrymme. Kopian på den här datorn är hel.
backup-second = Säkerhetskopiorna kopieras från och med nu också till ”{ $path }”.
backup-no-second = Säkerhetskopiorna ligger från och med nu bara på den här datorn.
backup-restored = Säkerhetskopian är återställd.
backup-restored-from = Säkerhetskopian är återställd. Läget före det är sparat som en egen säkerhetskopia: { $id }.
backup-restored-aside = Säkerhetskopian är återställd. Filen som inte kunde öppnas finns kvar: ”{ $path }”.

## The workspace as one file, and its folder
workspace-whole = Arbetsytan är hel: ”{ $path }”.
workspace-saved = Arbetsytan är sparad och kontrollerad: ”{ $path }”.
workspace-loaded = Arbetsytan i ”{ $path }” används nu. Den tidigare är sparad som en säkerhetskopia.
workspace-no-workspace = ”{ $path }” är ingen sparad arbetsyta, eller så är den avbruten. Välj en fil som slutar på .lykta-workspace. Ingenting är ändrat.
workspace-newer = ”{ $path }” är sparad av en nyare Lykta. Uppdatera programmet och försök igen. Ingenting är ändrat.
workspace-changed = ”{ $path }” är skadad eller ändrad: innehållet stämmer inte med kontrollsummorna. Spara arbetsytan på nytt på den andra datorn. Ingenting är ändrat.
workspace-moved = Arbetsytan ligger nu i ”{ $to }”. Den gamla mappen ”{ $from }” finns kvar; ta bort den när du har sett att allt är på plats.
workspace-usual = Den vanliga mappen ”{ $path }” används nu.
workspace-folder-given = Mappen bestäms av LYKTA_DATA_DIR på den här datorn. Ändra den där.
workspace-folder-inside = ”{ $path }” ligger i den nuvarande mappen eller tvärtom. Välj en mapp för sig.
workspace-folder-not-empty = Mappen ”{ $path }” är inte tom. Välj en tom mapp, så att ingenting skrivs över.
workspace-not-the-same = Det som kopierades till ”{ $path }” är inte likadant som originalet. Den gamla mappen används fortfarande. Försök med en annan disk.
zip-not-made = Filen kunde inte göras: { $detail }. Anmäl felet till den som sköter Lykta.

## The command line
command-workspace = Säkerhetskopierar, kontrollerar och flyttar arbetsytan
command-workspace-long = Arbetsytan är allt som Lykta har sparat: genomgångar, inställningar, egna undersökningar och installerade innehållspaket. Säkerhetskopior ligger i mappen backups i datamappen. Är Lykta öppet i ett fönster är slutkoden 5.
command-workspace-backup = Gör en säkerhetskopia nu
command-workspace-list = Listar säkerhetskopiorna
command-workspace-restore = Återställer en säkerhetskopia; läget före det sparas
command-workspace-save = Sparar hela arbetsytan som en fil, till exempel för en ny dator
command-workspace-load = Läser in en sparad arbetsyta; den nuvarande sparas som säkerhetskopia
command-workspace-check = Kontrollerar filen med genomgångarna grundligt
command-workspace-id = Säkerhetskopians id; lykta workspace list visar dem
command-workspace-to = Filen som sparas: namn.lykta-workspace
command-workspace-from = En sparad arbetsyta: namn.lykta-workspace
