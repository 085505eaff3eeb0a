# What has changed between two versions of a briefing, or between two briefings.
changes-before-is = Förr: { $title }. { $occasion }
changes-after-is = Nu: { $title }. { $occasion }
changes-none = Ingenting har ändrats.
changes-languages-differ = De två är på olika språk. Därför jämförs val, bilder och tal, men inte orden.
changes-no-slides = Bilderna och talen är desamma
changes-count-changed = { $count ->
    [one] { $count } ändrad bild
   *[other] { $count } ändrade bilder
}
changes-count-new = { $count ->
    [one] { $count } ny bild
   *[other] { $count } nya bilder
}
changes-count-gone = { $count ->
    [one] { $count } bild borta
   *[other] { $count } bilder borta
}
changes-count-moved = { $count ->
    [one] { $count } flyttad bild
   *[other] { $count } flyttade bilder
}
changes-count-figures-new = { $count ->
    [one] { $count } nytt tal
   *[other] { $count } nya tal
}
changes-count-figures-gone = { $count ->
    [one] { $count } tal borta
   *[other] { $count } tal borta
}
changes-count-figures-changed = { $count ->
    [one] { $count } ändrat tal
   *[other] { $count } ändrade tal
}
changes-spoken = Taltid: { $after }, förr { $before }.
changes-spoken-same = Taltid: { $after }, som förr.
changes-seconds = { $seconds } s
changes-minutes = { $minutes } min
changes-choices = Val
changes-choice = { $choice }: { $before } → { $after }
changes-nothing = inget
changes-choice-title = Titel
changes-choice-group = Grupp
changes-choice-day = Mötesdag
changes-choice-minutes = Minuter
changes-choice-language = Språk
changes-choice-second = Andra språk
changes-choice-template = Mall
changes-choice-case = Fall
changes-choice-pack = Innehållspaket
changes-new = Nya bilder
changes-gone = Bilder som är borta
changes-moved = Flyttade bilder
changes-changed = Ändrade bilder
changes-figures = Tal i hela genomgången
changes-left-out = Ryms inte längre i tiden
changes-taken-in = Utelämnas inte längre
changes-slide = ”{ $headline }”
changes-background = ”{ $headline }” (bakgrund)
changes-places = Plats { $before } → { $after }
changes-now-presented = Visas nu på mötet
changes-now-background = Är nu en bakgrundssida
changes-time = Taltid: { $before } → { $after }
changes-text-before = { $part }, förr: { $text }
changes-text-after = { $part }, nu: { $text }
changes-text-added = { $part }, nytt: { $text }
changes-text-removed = { $part }, borttaget: { $text }
changes-part-headline = Rubrik
changes-part-second-headline = Rubrik på andra språket
changes-part-kicker = Ord ovanför rubriken
changes-part-paragraph = Text
changes-part-point = Punkt
changes-part-row = Tabell
changes-part-story = Berättelse
changes-part-number = Stort tal
changes-part-chart = Diagram
changes-part-bar = Stapel
changes-part-fact = Uppgift
changes-part-picture = Foto eller teckning
changes-part-source = Källa
changes-part-notes = Anteckningar
changes-part-answers = Fråga och svar
changes-figure-new = Nytt tal: { $value } ({ $wording }). { $source }
changes-figure-gone = Borttaget tal: { $value } ({ $wording }). { $source }
changes-figure-value = Ändrat tal: { $earlier } → { $value } ({ $wording }). { $source }
changes-figure-record = Talet { $value } beskrivs annorlunda ({ $wording }). { $source }
