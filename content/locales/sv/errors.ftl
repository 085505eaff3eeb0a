# What went wrong, and what to do. A file or folder is always named.
unknown-audience = Gruppen ”{ $name }” finns inte i innehållspaketet. Välj någon av: { $known }.
unknown-language = Språket ”{ $language }” finns inte. Välj sv, fi eller en.
language-not-in-pack = Innehållspaketet har ännu ingen text på språket { $language }. Det finns på: { $known }.
minutes-without-deck = Ingen genomgång är { $minutes } minuter lång. Välj hela minuter från { $shortest } till { $longest }.
minutes-too-few = Det som måste sägas ryms inte på { $minutes } minuter. Välj minst { $needed } minuter eller korta anteckningarna.
not-minutes = ”{ $text }” är inget antal minuter. Skriv ett helt tal, till exempel 10.
not-a-date = ”{ $date }” är inget datum. Skriv år, månad och dag: 2026-11-24.
unknown-ending = Lykta vet inte vilken sorts fil ”{ $path }” ska bli. Låt namnet sluta på .pdf, .html, .svg eller .json.
handout-only-pdf = Utdelningen blir alltid en PDF. Låt namnet ”{ $path }” sluta på .pdf.
cannot-read = ”{ $path }” kan inte läsas: { $detail }. Kontrollera att den finns och att du får öppna den.
pack-not-a-folder = ”{ $path }” är ingen mapp med ett innehållspaket. Ange mappen som har filen pack.yaml.
pack-has-problems = { $count ->
    [one] Innehållspaketet har ett fel, se ovan. Rätta det och försök igen.
   *[other] Innehållspaketet har { $count } fel, se ovan. Rätta dem och försök igen.
}
no-such-folder = Filen kan inte sparas: mappen ”{ $path }” finns inte. Skapa mappen eller välj en annan.
no-permission = Filen ”{ $path }” kan inte sparas: du har inte rätt att skriva där. Välj en annan mapp.
read-only = Filen ”{ $path }” kan inte sparas: platsen går bara att läsa. Välj en annan mapp.
is-a-folder = Filen kan inte sparas: ”{ $path }” är en mapp. Välj ett filnamn.
no-ordinary-file = ”{ $path }” är ingen vanlig fil och ersätts därför inte. Välj ett annat filnamn.
disk-full = Filen ”{ $path }” kunde inte sparas: disken är full. Frigör utrymme och försök igen. Inget halvt har blivit kvar.
cannot-write = Filen ”{ $path }” kunde inte sparas: { $detail }. Välj en annan plats eller försök igen.
cannot-make-pdf = PDF-filen kunde inte göras: { $detail }. Anmäl felet till den som sköter Lykta.
cannot-open-file = Filen kunde inte öppnas: { $detail }. Öppna den i stället från sin mapp.
nothing-exported = Ingen fil har sparats ännu. Spara först en.
store-open-elsewhere = Lykta är redan öppet i ett annat fönster. Stäng det först.
store-newer = Dina genomgångar har sparats av en nyare Lykta. Uppdatera programmet, eller återställ en äldre säkerhetskopia. Filen ”{ $path }” är orörd.
store-not-ours = Filen ”{ $path }” är ingen fil från Lykta. Flytta undan den och starta igen, eller återställ en säkerhetskopia. Den är orörd.
store-damaged = Filen ”{ $path }” med dina genomgångar är skadad. Återställ en säkerhetskopia, i fönstret eller med lykta workspace restore. Den skadade filen är orörd och blir kvar.
store-cannot-open = Dina genomgångar i ”{ $path }” kan inte öppnas: { $detail }.
store-disk-full = Ändringen kunde inte sparas: disken är full. Frigör utrymme och försök igen.
slide-continues = { $count ->
    [one] Bilden ”{ $headline }” fick inte plats och fortsätter på en bild till.
   *[other] Bilden ”{ $headline }” fick inte plats och fortsätter på { $count } bilder till.
}
letters-missing = Teckensnittet saknar tecknen { $letters } på bilden ”{ $headline }”. De visas som en ruta; texten är kvar för den som läser upp eller kopierar.
unknown-template = Mallen ”{ $name }” finns inte för { $audience }. Det finns: { $known }.
unknown-case = Fallet ”{ $name }” finns inte. Det finns: { $known }.
no-case = Innehållet har inget verkligt fall på det valda språket. Välj en annan mall eller ett annat språk.
template-without-decision = Mallen har inget beslut för den här gruppen. Välj en annan mall eller grupp.
briefing-not-as-before = En del av det som valdes senast finns inte längre i innehållet. Kontrollera valen.
second-language-same = Det andra språket är samma som genomgångens ({ $language }). Välj ett annat.
second-language-lacks-slide = Bilden ”{ $slide }” finns inte på språket { $language }. Komplettera innehållspaketet eller välj ett språk.
chosen-without-decision = Gruppen kan inte besluta om något av det som är valt. Välj minst en utmaning till.
gave-up = Något gick fel i programmet, och det du bad om blev inte gjort. Det som är sparat är kvar. Försök igen.
