# Words of the window. The same keys and placeholders in all three languages.

## Navigation
window-menu = Huvudmeny
window-briefings = Genomgångar
window-language = Programmets språk
window-shortcuts = Kortkommandon
window-title = { $occasion } – Lykta
window-starting = Genomgången öppnas …

## Choices
window-choices = Val för genomgången
window-group = Grupp
window-minutes = Minuter
window-minutes-steps = Vanliga längder
window-minutes-step =
    { $minutes ->
        [one] { $minutes } minut
       *[other] { $minutes } minuter
    }
window-minutes-invalid = Ange hela minuter, från { $shortest } till { $longest }. Genomgången är oförändrad.
window-date = Mötesdag
window-date-invalid = Skriv mötesdagen så här: 9.3.2026. Genomgången är oförändrad.
window-date-form = Skriv dag, månad och år: 9.3.2026. Pil upp och pil ner byter dag.
window-deck-language = Språk
window-briefing-changed =
    { $count ->
        [one] Genomgången är gjord på nytt: { $count } bild.
       *[other] Genomgången är gjord på nytt: { $count } bilder.
    }

## Time
window-time = Tiden
window-time-talk = { $duration } tal
window-time-discussion = { $duration } samtal
window-time-decision = { $duration } beslut
window-time-of = { $duration } av { $minutes } min
window-duration-minutes = { $minutes } min
window-duration-seconds = { $seconds } s
window-duration-both = { $minutes } min { $seconds } s
window-left-out =
    { $count ->
        [one] { $count } utelämnat
       *[other] { $count } utelämnade
    }
window-left-out-hint = Rymdes inte i tiden. Välj fler minuter om gruppen ska få höra också detta:
window-notices = Att veta om genomgången

## Slides
window-slides = Bilder
window-slides-background = Bakgrund
window-slide-of = Bild { $number } av { $count }
window-slide-part = del { $part } av { $parts }
window-slide-previous = Föregående
window-slide-next = Nästa
window-about-slide = Om bilden

## Tabs
window-tab-notes = Anteckningar
window-tab-text = Som text
window-tab-numbers = Siffror
window-notes-answers = Så kan svaren låta (påhittade exempel)
window-answer-good = Gott:
window-answer-worrying = Oroande:
window-notes-prompts = Fyll i före mötet
window-notes-time = Tar ungefär { $duration } att säga.
window-notes-background = Bakgrund: bilden visas inte på mötet men följer med i filen om någon frågar.
window-notes-none = Bilden har inga anteckningar. Den talar för sig själv.
window-numbers-none = Bilden har inga siffror. När en bild har en siffra står här vem som svarade, vilket år och i vilken källa.
window-figure-population = Vem svarade
window-figure-base = Antal svar
window-figure-state = Läge
window-figure-year = År
window-figure-source = Källa
window-figure-unreported = Redovisas inte
window-figure-note = Att tänka på
window-figure-contradicted = Motsägs av
window-figure-contradiction = { $value }: { $wording } ({ $source })

## The slide as text, worded in the language of the briefing
window-twin-answer = Svar
window-twin-share = Andel

## Export
window-export = Spara som PDF
window-export-handout = Utdelning (A4)
window-export-running = PDF-filen skapas …
window-export-running-handout = Utdelningen skapas …
window-export-done = Sparad: { $path }
window-export-open = Öppna

## Help and settings
window-help = Hjälp
window-settings = Inställningar
window-size-now = Textens storlek: { $percent } %
window-close = Stäng

## When something goes wrong
window-trouble-open = Genomgången kunde inte öppnas
window-trouble-brief = Genomgången kunde inte göras om
window-trouble-brief-kept = Den tidigare genomgången visas fortfarande och kan sparas.
window-trouble-export = Filen skapades inte
window-trouble-show = Filen kunde inte öppnas
window-trouble-language = Språket kunde inte sparas
window-retry = Försök igen
window-host-failed = Programmet svarade inte som väntat ({ $reason }). Starta Lykta på nytt om felet upprepas.
window-unknown-message = Ett meddelande utan förklaring: { $code }.

# Templates, real cases and facts.
window-template = Mall
window-template-none = Ingen mall: utmaningarna
window-case = Verkligt fall
window-case-none = Påhittade exempel
window-more-choices = Fler val
window-aland = Kommunen ligger på Åland
window-aland-hint = Då visas inga bilder om lagar som inte tillämpas där.
window-unconfirmed = Ta med obekräftade uppgifter
window-unconfirmed-hint = De är märkta på bilden. Annars tas de inte med.
window-facts = Lagar och tjänster: { $count } uppgifter och hur säkra de är
window-fact-confirmed = Bekräftade
window-fact-partly = Delvis bekräftade
window-fact-unconfirmed = Obekräftade
window-facts-held-back = De här visas inte på någon bild.
window-facts-shown = De här visas på bilderna och märks där som obekräftade.
window-fact-open = Öppet: { $open }
window-fact-checked = { $from }. Kontrollerat { $date }.
window-fact-mainland = Gäller inte på Åland.
