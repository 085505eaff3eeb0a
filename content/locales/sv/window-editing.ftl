# The texts and the slides of a briefing made one's own, steps back and forth, versions.
window-tab-edit = Redigera
window-edit-fields = Bildens texter
window-edit-none = Bildens text görs av de andra bilderna.
window-edit-numbered = { $name } { $number }
window-edit-open = Lägg till: { $name }
window-edit-kept = Sparat
window-edit-not-kept = Texten kunde inte sparas.
window-edit-not-lost = Den finns kvar i fältet. Försök igen, eller skriv vidare: varje ny bokstav försöker på nytt.
window-edit-base = Grundtext:
window-edit-revert = Ta tillbaka grundtexten
window-edit-reverted = Grundtexten är tillbaka.
window-edit-unmatched = Texten på det andra språket ({ $languages }) har ändrats. Stämmer den här fortfarande?
window-edit-match = Texten stämmer
window-edit-matched = Texten är godkänd.
window-edit-hint-figure = Siffror ur källan: { $figures }. Låt märkena stå, så följer källan med.
window-edit-hint-list = En punkt på varje rad.
window-edit-hint-table = Den första raden är rubriker. Det som kopieras ur Excel fyller rutorna.
window-edit-cell = Rad { $row }, kolumn { $column }
window-edit-row-more = Ny rad
window-edit-row-less = Ta bort rad { $row }
window-edit-column-more = Ny kolumn
window-edit-column-less = Ta bort kolumn { $column }

## What kinds of text there are
window-field-headline = Rubrik
window-field-plain = Kort sagt
window-field-chart-title = Diagrammets rubrik
window-field-evidence = Vad siffran säger
window-field-no-figure = När det inte finns någon siffra
window-field-us = Hos oss
window-field-mark = Vad exemplet är
window-field-story = Exempel
window-field-question = Fråga
window-field-why = Varför frågan är ledningens
window-field-decision = Beslut
window-field-who = Vem som beslutar
window-field-when = Senast när
window-field-cost = Vad det kostar, i euro och timmar
window-field-otherwise = Vad som händer annars
window-field-body = Text
window-field-text = Text
window-field-list = Lista
window-field-table = Tabell
window-field-alternative = Vad bilden visar, för den som inte ser den
window-field-notes = Anteckningar

## Words
window-edit-term = är kanske inte känt för gruppen. I vanliga ord:
window-edit-term-replace = Byt ut
window-edit-term-explain = Förklara en gång
window-edit-term-keep = Behåll
window-edit-term-kept = Ordet behålls i den här genomgången.
window-edit-term-stays = Behålls:
window-edit-term-watch = Påminn igen
window-edit-term-watched = Lykta påminner om ordet igen.
window-edit-reading = Läsbarhet: { $read }.

## Slides
window-edit-slide = Bilden
window-edit-move-up = Flytta upp
window-edit-move-down = Flytta ned
window-edit-move-end-up = Bilden står redan först.
window-edit-move-end-down = Bilden står redan sist.
window-edit-moved = Flyttad: bild { $number } av { $count }.
window-edit-hide = Dölj
window-edit-hide-of = Dölj: { $slide }
window-edit-hidden = Dold: { $slide }. Ctrl+Z tar tillbaka den.
window-edit-is-hidden = Dold:
window-edit-show = Visa
window-edit-shown = Visas igen: { $slide }.
window-edit-duplicate = Kopiera
window-edit-duplicated = Kopierad: { $slide }.
window-edit-delete = Ta bort
window-edit-deleted = Borttagen: { $slide }. Ctrl+Z tar tillbaka den.
window-edit-key-delete = Delete
window-edit-new = Ny bild
window-edit-new-of = Ny bild: { $kind }
window-edit-new-text = Text
window-edit-new-list = Lista
window-edit-new-table = Tabell
window-edit-new-picture = Foto eller teckning
window-edit-picture-other = Byt foto
window-edit-picture-changed = Fotot är bytt.
window-edit-new-made = En ny bild. Skriv dess rubrik.
window-edit-take-in = Ta med
window-edit-take-in-of = Ta med: { $name }
window-edit-taken-in = Tillagt: { $slide }.
window-edit-gone =
    { $count ->
        [one] En bild i genomgången finns inte längre i innehållet och visas inte. Dina egna texter till den är kvar:
       *[other] { $count } bilder i genomgången finns inte längre i innehållet och visas inte. Dina egna texter till dem är kvar:
    }
window-edit-too-long-name = Talet är för långt
window-edit-too-long = Talet tar { $duration } för mycket.
window-edit-too-long-hint = Det här kan gruppen klara sig utan. Det som döljs kan visas igen:
window-edit-too-long-else = Korta anteckningarna, dölj en bild eller välj fler minuter.

## Steps
window-edit-undo = Ångra: { $what }
window-edit-undo-done = Ångrat: { $what }
window-edit-undo-nothing = Det finns inget att ångra.
window-edit-redo = Gör om: { $what }
window-edit-redo-done = Gjort om: { $what }
window-edit-redo-nothing = Det finns inget att göra om.
window-trouble-edit = Ändringen kunde inte sparas

## Versions
window-versions = Versioner
window-versions-intro = Allt sparas av sig självt. Ge genomgången ett namn när du vill kunna gå tillbaka hit.
window-versions-none = Det finns inga versioner ännu.
window-version-name = Namn, till exempel ”Före direktörens kommentarer”
window-version-missing = Skriv ett namn, så att du känner igen versionen.
window-version-keep = Behåll versionen
window-version-kept = Versionen ”{ $name }” är sparad.
window-version-return = Gå tillbaka hit
window-version-return-of = Gå tillbaka hit: { $name }
window-version-returned = Genomgången är som i versionen ”{ $name }”. Ctrl+Z tar tillbaka.
window-version-compare = Vad har ändrats
window-version-compare-of = Vad har ändrats sedan { $name }
window-version-other = Jämför med en annan genomgång
window-versions-back = Tillbaka till versionerna
window-version-delete = Ta bort
window-version-delete-of = Ta bort versionen { $name }
window-version-deleted = Versionen ”{ $name }” är borttagen. Ctrl+Z tar tillbaka den.
window-moment = { $date } kl. { $hour }.{ $minute }

## Keys
window-help-headline = Skriv i bildens rubrik
window-help-move = Flytta bilden
window-help-remove = Dölj bilden i listan; en egen bild tas bort
window-help-undo = Ångra
window-help-redo = Gör om
window-help-versions = Versioner
window-help-words = Nästa bild med ord att se över
window-edit-words-none = Inga ord att se över.
window-edit-words-found = { $count ->
    [one] Ett ord att se över på bild { $number }.
   *[other] { $count } ord att se över på bild { $number }.
}
