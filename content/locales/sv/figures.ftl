# Figures with their records, data sets that are keyed in, and decks in two languages.
deck-age = { $years ->
    [0] från samma år
    [one] { $years } år gammal
   *[other] { $years } år gammal
}
deck-several = flera svar kunde väljas, så andelarna blir mer än hundra tillsammans
deck-keyed = inskriven här { $day }
deck-unreported-unknown = hur mycket som saknas framgår inte
deck-base-question = { $answers } svarade på frågan
deck-source-place = { $source }, { $section }, { $when }

second-language-same = Det andra språket är samma som genomgångens ({ $language }). Välj ett annat.
second-language-lacks-slide = Bilden ”{ $slide }” finns inte på språket { $language }. Komplettera innehållspaketet eller välj ett språk.

survey-everybody = alla svarande
survey-short = { $publisher }, { $when }, { $answers } svar
survey-field-empty = Fyll i fältet.
survey-field-number = Skriv ett helt tal från { $from } till { $to }.
survey-no-question = Lägg till minst en fråga.
survey-no-figure = Lägg till minst ett tal.
survey-sum = Svaren och det som inte redovisas är tillsammans { $sum } procent. Rätta talen, eller ange att flera svar kunde väljas.
survey-has-problems = { $count ->
    [one] Undersökningen har ett fel, se ovan. Rätta det och försök igen.
   *[other] Undersökningen har { $count } fel, se ovan. Rätta dem och försök igen.
}
survey-known = Undersökningen ”{ $id }” finns redan här. Ta bort den först med lykta survey remove { $id }, eller ge den nya ett annat id.
survey-id-taken = Id:t ”{ $id }” används redan av en annan undersökning. Välj ett annat.
survey-unknown = Här finns ingen egen undersökning ”{ $id }”. Skriv lykta survey list för att se vilka som finns.
survey-left-out = En egen undersökning kan inte användas: { $file }, rad { $line }. { $detail }
survey-no-folder = Det framgår inte var programmets data ska ligga. Ange mappen i LYKTA_DATA_DIR.

pack-mixed-surveys = Diagrammet blandar tal ur två undersökningar, ”{ $one }” och ”{ $other }”.
pack-mixed-surveys-hint = Visa ”{ $one }” och ”{ $other }” i var sitt diagram. De har olika svarande, år och frågor.
pack-conflict-shown = Diagrammet visar ”{ $figure }”, som källan själv motsäger.
pack-conflict-shown-hint = Visa ”{ $other }” och nämn ”{ $figure }” i texten bredvid.
pack-contradiction-untold = Källan motsäger ”{ $figure }”, och texten säger det inte.
pack-contradiction-untold-hint = Nämn också {"{"}{ $other }{"}"} intill {"{"}{ $figure }{"}"}. Räkna aldrig ut ett medeltal.
pack-figure-without-value = Talet ”{ $figure }” har inget värde.
pack-figure-without-value-hint = Ange percent, count eller words för ”{ $figure }”, eller kind: missing om inget redovisas.
pack-survey-sum = Svaren på frågan ”{ $question }” är tillsammans { $sum } procent.
pack-survey-sum-hint = Rätta talen i ”{ $question }”, eller ange several: true om flera svar kunde väljas. Summan är nu { $sum }.
pack-survey-unpublished = Det framgår inte vem som har publicerat undersökningen.
pack-survey-unpublished-hint = Lägg till fältet published med publisher, och url om undersökningen finns på nätet.
pack-survey-id = ”{ $id }” duger inte som id, för det blir namn på en fil.
pack-survey-id-hint = Skriv små bokstäver, siffror och bindestreck i stället för ”{ $id }”, högst 60 tecken.
pack-own-survey-taken = En egen undersökning har id:t ”{ $id }”, som innehållspaketet redan använder. Den lämnas utanför.
pack-own-survey-taken-hint = Ge den egna undersökningen ett annat id än ”{ $id }”.

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
command-second-needed = Ange också --second-language när du använder --second-slides.
command-handout-needed = Ange också --handout när du använder --handout-language.
