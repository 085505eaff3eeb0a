# The command line.
command-about = Lykta gör korta genomgångar om digital säkerhet för kommunens ledning. Programmet använder aldrig nätet.
command-usage = Användning
command-commands = Kommandon
command-options = Val
command-arguments = Argument
command-after = 
    Exempel:
      lykta export --audience ledningsgrupp --minutes 10 --language sv --output genomgang.pdf
      lykta export --audience ledningsgrupp --minutes 15 --handout --output utdelning.pdf
      lykta export --audience kommundirektör --read --output genomgang.html
      lykta check mitt-paket
      lykta list --json
      lykta pack install mitt-paket.zip
      lykta workspace save kommunen.lykta-workspace

    Slutkoder: 0 allt gick bra · 1 innehållspaketet har fel · 2 kommandot är fel skrivet
               3 valen ger ingen genomgång · 4 en fil kunde inte läsas eller sparas
               5 Lykta är öppet någon annanstans
    Meddelanden skrivs till stderr, på systemets språk (LANG). Resultat av list skrivs till stdout.
    LYKTA_DATA_DIR byter mapp för fönstrets genomgångar, egna undersökningar och installerade innehållspaket. Bara pack, survey och workspace ändrar något där.
command-export = Gör en genomgång som PDF, webbsida, SVG eller JSON
command-export-long = Gör en genomgång och sparar den. Filnamnets ändelse bestämmer: .pdf ger en tillgänglig PDF (PDF/UA-1 och PDF/A-2a), .html en webbsida att läsa i en enda fil, .svg en bild per sida (namn-01.svg och så vidare), .json innehållet som data.
command-check = Kontrollerar ett innehållspaket och listar alla problem
command-check-long = Läser ett innehållspaket och listar varje problem med fil, rad, kolumn och vad du kan göra. Utan val kontrolleras paketet som följer med Lykta.
command-list = Listar grupper, utmaningar, minuter och språk
command-audience = Vem genomgången är för: id eller namn på något språk, till exempel ledningsgrupp
command-minutes = Hela minuter för tal, samtal och beslut, 5 till 90. Utan val: gruppens vanliga tid
command-language = Genomgångens språk: sv, fi eller en. Utan val: systemets språk om paketet har det
command-output = Filen som sparas: namn.pdf, namn.html, namn.svg eller namn.json
command-handout = Spara utdelningen på A4 i stället för bilderna
command-read = Spara genomgången som text att läsa: namn.pdf på A4 eller namn.html för telefonen
command-date = Mötesdagen, till exempel 2026-11-24. Utan val: i dag
command-pack = Ett annat innehållspaket: en mapp, en zip-fil eller id för ett installerat
command-pack-argument = En mapp, en zip-fil eller id för ett installerat innehållspaket
command-json = Skriv listan som JSON
command-help = Visa hjälp
command-version = Visa version
command-licences = Visa programmets delar och deras licenser
command-unknown-argument = ”{ $argument }” finns inte. Skriv lykta --help för att se vad som går att skriva.
command-missing = Det saknas: { $arguments }. Skriv lykta --help för att se ett exempel.
command-wrong-value = ”{ $value }” duger inte som { $argument }. Skriv lykta --help för att se vad som går att skriva.
command-unreadable = Kommandot går inte att förstå. Skriv lykta --help för att se hur det skrivs.
command-saved-many = { $count ->
    [one] Sparad: { $first }
   *[other] Sparade { $count } filer: { $first } … { $last }
}
command-left-out = Rymdes inte på { $minutes } minuter: { $names }.
command-time = Talet tar { $talk }, samtalet { $discussion } och beslutet { $decision }.
command-pack-fine = Innehållspaketet ”{ $pack }” är felfritt.
command-problem = { $severity }: { $file }:{ $line }:{ $column }: { $message } { $hint }
command-error = fel
command-warning = varning
command-problems = Fel: { $errors }. Varningar: { $warnings }.
command-audiences = Grupper
command-challenges = Utmaningar
command-minutes-heading = Minuter
command-languages = Språk
command-usual = vanligen { $minutes }
command-template = Mall i stället för utmaningarna, till exempel tonight; lykta list visar dem
command-case = Verkligt fall i stället för det påhittade exemplet; lykta list visar dem
command-aland = För en kommun på Åland: utan bilder om lagar som inte tillämpas där
command-unconfirmed = Visa också obekräftade uppgifter; de är märkta på bilden
command-templates = Mallar
command-cases = Verkliga fall
command-survey = Egna undersökningar: skriv in en publicerad undersökning vid sidan av innehållspaketet
command-survey-long = Egna undersökningar ligger som filer i mappen own/surveys i programmets datamapp (LYKTA_DATA_DIR byter mapp). Innehållspakets texter får hänvisa till deras tal, och de står i fönstrets lista över siffror. Så skrivs filen: content/README.md, avsnittet om egna undersökningar.
command-survey-add = Kontrollerar en fil och lägger till den
command-survey-list = Listar undersökningarna
command-survey-remove = Tar bort en egen undersökning
command-survey-file = Fil med en undersökning
command-survey-id = Undersökningens id
command-survey-added = Tillagd: ”{ $title }” ({ $id }).
command-survey-removed = Borttagen: { $id }.
command-survey-of-pack = hör till innehållspaketet
command-handout-language = Utdelningens språk, om det är ett annat än bildernas: sv, fi eller en. Bilderna i utdelningen är kvar på sitt språk
command-second-language = Rubrikerna också på ett andra språk: sv, fi eller en
command-second-slides = Med --second-language: varje bild på båda språken efter varandra. Att tala tar då tid för båda, så mindre ryms. Utdelningen visar varje bild en gång
command-packs = Installerar, listar, tar bort och kopierar innehållspaket
command-packs-install = Kontrollerar ett innehållspaket och sparar en kopia av det bredvid det som följer med Lykta
command-packs-list = Listar innehållspaketen och hur kompletta deras språk är
command-packs-remove = Tar bort ett installerat innehållspaket
command-packs-copy = Kopierar ett innehållspaket till en ny mapp, som början på ett eget
command-packs-accept = Antecknar att översättningarna är jämförda med texterna de gjordes från
command-packs-accept-long = Antecknar i innehållspaketets mapp translations att översättningarna säger det som texterna på paketets första språk säger nu. Gör det när du har läst de texter som lykta check kallar inaktuella. Utan val antecknas alla språk och alla texter.
command-packs-from = Mapp eller zip-fil med ett innehållspaket
command-packs-id = Innehållspaketets id
command-packs-version = Dess version. Behövs när flera är installerade
command-packs-to = Den nya mappen
command-packs-folder = Mapp med ett innehållspaket
command-packs-language = Bara det här språket: sv, fi eller en
command-packs-text = Bara den här texten eller texterna under den, till exempel c3-responsibility.questions. Får anges flera gånger
command-either = Välj antingen { $one } eller { $other }: de är två olika filer. Skriv lykta --help för att se hur kommandot skrivs.
command-briefings = Visar genomgångarna i biblioteket
command-briefings-list = Listar genomgångarna, senaste möte först
command-briefings-archived = De arkiverade i stället
command-briefings-words = Bara de som innehåller dessa ord
command-briefing = Numret på en genomgång i biblioteket (lykta briefings list)
