# The briefing as it is read: on paper, as a web page and in the window.
reading-title = { $title }: att läsa
reading-file = text
reading-time = { $minutes ->
    [one] Läses på ungefär en minut
   *[other] Läses på ungefär { $minutes } minuter
}
reading-left = { $minutes ->
    [one] Ungefär 1 minut kvar
   *[other] Ungefär { $minutes } minuter kvar
}
reading-contents = Innehåll
reading-short = Det viktigaste först
reading-what = Vad ska beslutas?
reading-whose = Vems beslut är det?
reading-cost = Vad kostar det?
reading-cost-ask = Kostnaden är inte angiven ännu. Fråga före beslutet: { $question }
reading-cost-too = Kostnaden är inte angiven ännu. Fråga också: { $question }
reading-cost-unknown = Kostnaden är inte angiven ännu. Fråga före beslutet.
reading-when = När?
reading-otherwise = Vad händer annars?
reading-asked = Vad ska frågas?
reading-of-whom = Vem ska svara?
reading-answered = När behövs svaret?
reading-unseen = Vad syns inte annars?
reading-why-now = Varför nu?
reading-share = Andel
reading-good = Gott svar
reading-worrying = Oroande svar
reading-answers-invented = Svaren är påhittade exempel.
reading-left-out = Det här rymdes inte
reading-sources = Var siffrorna kommer från
reading-documents = Dokument
reading-source = Källa { $number }
reading-unreported = Redovisas inte
reading-contradicted = Motsägs av
reading-contradiction = { $value }: { $wording } ({ $source })

# On the command line.
reading-pdf-or-html = Texten att läsa blir en PDF eller en webbsida. Låt namnet ”{ $path }” sluta på .pdf eller .html.
