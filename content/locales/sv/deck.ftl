# Words that stand on slides, in the handout and in the PDF, around what the content pack says.
date = { $day }.{ $month }.{ $year }

deck-invented-example = Påhittat exempel
deck-decision-group = Beslut: gruppen enas
deck-decision-director = Beslut: direktören beslutar
deck-decision-board = Beslut: förslag till kommunstyrelsen
deck-who = Ansvarig
deck-when = Klart
deck-otherwise = Om vi låter bli
deck-proposed-by-lykta = Förslaget är formulerat av Lykta.
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
