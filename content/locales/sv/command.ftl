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

    Slutkoder: 0 allt gick bra · 1 innehållspaketet har fel · 2 kommandot är fel skrivet
               3 valen ger ingen genomgång · 4 en fil kunde inte läsas eller sparas
    Meddelanden skrivs till stderr, på systemets språk (LANG). Resultat av list skrivs till stdout.
    LYKTA_DATA_DIR byter mapp för fönstrets genomgångar, egna undersökningar och installerade innehållspaket. Bara pack och survey ändrar något där.
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
