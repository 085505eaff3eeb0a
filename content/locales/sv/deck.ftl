# Words that stand on slides, in the handout and in the PDF, around what the content pack says.
date = { $day }.{ $month }.{ $year }

deck-invented-example = Påhittat exempel
deck-decision-group = Beslut: gruppen enas
deck-decision-director = Beslut: direktören beslutar
deck-decision-board = Beslut: förslag till kommunstyrelsen
deck-decision-board-decides = Beslut: kommunstyrelsen beslutar
deck-decision-council = Beslut: fullmäktige beslutar
deck-decision-head = Beslut: sektorchefen beslutar
deck-decision-committee = Fråga: nämnden ber om underlag
deck-who = Ansvarig
deck-when = Klart
deck-cost = Kostnad
deck-us = Hos oss
deck-own-untitled = (Rubrik saknas)
deck-otherwise = Om vi låter bli
deck-proposed-by-lykta = Förslaget är formulerat av Lykta.
deck-asked-of = Riktas till
deck-answer-by = Svar senast
deck-unseen = Annars syns inte
deck-asked-by-lykta = Frågan är formulerad av Lykta.
deck-rests-on = Bygger på { $sources }. Slutsatsen är Lyktas.
deck-unreported = { $value } ej redovisat
deck-chart-shows = I diagrammet: { $values }.
deck-forerunners-unknown = Antalet föregångare anges inte; de valdes för att deras svar var goda.
deck-contradiction = Samma rapport anger { $shown } på ett ställe och { $other } på ett annat.
deck-also-says = Samma rapport anger också i avsnitt { $section }: { "" }
deck-numbers-headline = Alla tal kan spåras till sin källa
deck-topic = Fråga
deck-answers = Svar
deck-who-answered = Vem svarade
deck-where-from = Källa
deck-source-section = { $source }, avsnitt { $section }, { $when }
deck-state-current = nuläge
deck-state-target = målbild
deck-state-target-implied = målbild, framgår av avsnittet och inte av meningen
deck-state-not-stated = anges inte
deck-base = enkäten fick { $answers } svar; hur många som svarade på frågan anges inte
deck-base-unknown = antalet anges inte
deck-continued = { $headline } (forts.)

# The handout
handout-title = { $title }: utdelning
handout-time = { $minutes } minuter: { $talk } tal, { $discussion } samtal, { $decision } beslut
handout-seconds = { $minutes } min { $seconds } s
handout-decisions = Beslut
handout-room = Gruppens beslut
handout-who-writes = Ansvarig och tidsfrist
handout-cost = Kostnad i pengar och timmar
handout-left-out = Rymdes inte i tiden
handout-terms = Ord som används
handout-sources = Källor
handout-picture = Bild { $number }: { $headline }
deck-background = Bakgrund
deck-provenance = Källa: { $source }. Svarade: { $population }; { $base }.
slides-file = bilder
handout-file = utdelning
deck-happened = Det hände: { $where }
deck-told-by = Källa: { $sources }
deck-case-excerpt = Läs källan innan du berättar om fallet: den som skrev innehållet läste bara ett utdrag.
deck-checked = Kontrollerat { $date }
deck-fact-from = { $from }. Kontrollerat { $date }.
deck-unconfirmed = obekräftat
deck-role-headline = Det här är er del av ansvaret
deck-challenge = Utmaning
deck-what-it-is-about = Poängen
deck-challenges-headline = Det här handlar det om
deck-asked-for = Det som föreslogs
deck-earlier-headline = Vad har blivit gjort?
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
