# Content packs: reading zip files, installing, copying, translations. The last sentence says what to do.
zip-damaged = Zip-filen är skadad eller är ingen zip-fil. Gör om den från mappen.
zip-damaged-file = Filen ”{ $path }” i zip-filen är skadad. Gör om zip-filen från mappen.
zip-too-many = Zip-filen har fler än { $most } filer och mappar. Packa bara innehållspaketet.
zip-same-name = Zip-filen har två filer med namnet ”{ $path }”. Stora och små bokstäver räknas som samma. Ta bort den ena eller byt namn på den.
zip-unsafe-path = Zip-filen har en sökväg som leder ut ur den eller är skriven på ett udda sätt: ”{ $path }”. Inget har packats upp. Gör om zip-filen från mappen.
zip-long-path = Sökvägen ”{ $path }” i zip-filen är för lång eller har för många mappar i varandra. Packa bara innehållspaketet.
zip-no-file = ”{ $path }” i zip-filen är en länk eller något annat som inte är en vanlig fil. Inget har packats upp. Ersätt den med själva filen.
zip-encrypted = Filen ”{ $path }” i zip-filen är krypterad. Gör om zip-filen utan lösenord.
zip-method = Filen ”{ $path }” i zip-filen är packad på ett sätt som Lykta inte läser. Gör en vanlig zip-fil.
zip-bomb = Filen ”{ $path }” i zip-filen växer orimligt när den packas upp. Därför avbröts uppackningen. Använd en annan fil.
zip-large-file = Filen ”{ $path }” i zip-filen är större än { $kilobytes } kilobyte. Dela upp den.
zip-too-large = Zip-filen har mer än { $megabytes } megabyte text. Packa bara innehållspaketet.

packs-not-found = ”{ $path }” är ingen mapp, ingen zip-fil och inget installerat innehållspaket. Skriv lykta pack list för att se vilka som är installerade.
packs-too-large = ”{ $path }” är större än vad ett innehållspaket kan vara. Ange mappen eller zip-filen som bara har innehållspaketet.
packs-link = ”{ $path }” är en länk eller något annat som inte är en vanlig fil. Ersätt den med själva filen.
packs-no-pack-inside = I ”{ $path }” finns inget innehållspaket. Filen pack.yaml ska ligga först i zip-filen eller i den enda mappen i den.
packs-several-inside = I ”{ $path }” finns flera innehållspaket. Gör en zip-fil av vart och ett.
packs-version-taken = Version { $version } av innehållspaketet ”{ $id }” finns redan med annat innehåll. Inget har ändrats. Höj version i pack.yaml eller ta först bort den gamla.
packs-not-installed = Innehållspaketet ”{ $id }” är inte installerat i den versionen. Skriv lykta pack list för att se vilka som är det.
packs-bundled-stays = Innehållspaketet ”{ $id }” följer med Lykta och blir kvar. Bara installerade paket kan tas bort.
packs-which-version = Innehållspaketet ”{ $id }” är installerat i flera versioner: { $versions }. Skriv vilken som ska tas bort.
packs-cannot-remove = Innehållspaketet i ”{ $path }” kunde inte tas bort. Kontrollera att du får skriva i mappen och att ingen av filerna är öppen.
packs-folder-in-use = I mappen ”{ $path }” finns redan något. Ange namnet på en ny mapp.
packs-installed = Innehållspaketet är installerat: { $id } { $version }.
packs-already = Innehållspaketet { $id } { $version } fanns redan, med samma innehåll. Inget har ändrats.
packs-removed = Innehållspaketet är borttaget: { $id } { $version }.
packs-copied = Innehållspaketet är kopierat till ”{ $path }”. Ändra id och version i pack.yaml innan du delar ditt eget.
packs-accepted = { $language }: { $count ->
    [one] { $count } översättning godkänd
   *[other] { $count } översättningar godkända
}. Antecknat i ”{ $path }”.
packs-refused = Innehållspaketet i ”{ $path }” har fel och installerades inte. Rätta dem och försök igen.
packs-origin-bundled = följer med Lykta
packs-origin-installed = installerat
packs-language = { $language } { $bar } { $present } av { $all } texter; inaktuella: { $stale }, saknas: { $missing }
packs-language-unrecorded = { $language } { $bar } { $present } av { $all } texter; saknas: { $missing }; inte antecknat vilka som är aktuella
packs-language-not-offered = { $language } { $bar } { $present } av { $all } texter; saknas: { $missing }; erbjuds inte ännu
named-in-sv = { $name } (på svenska)
named-in-fi = { $name } (på finska)
named-in-en = { $name } (på engelska)
packs-fallen-back = Innehållspaketet { $id } { $version } går inte längre att använda. Genomgången görs därför av paketet som följer med Lykta. Vad som är fel står under Innehållspaket.

slides-stale = { $count ->
    [one] Den här bilden är översatt från en text som har ändrats sedan dess: { $slides }. Jämför den med texten före mötet.
   *[other] De här bilderna är översatta från texter som har ändrats sedan dess: { $slides }. Jämför dem med texterna före mötet.
}
slides-stale-and-more = Några bilder är översatta från texter som har ändrats sedan dess: { $slides } och { $more } till. Jämför dem med texterna före mötet.
