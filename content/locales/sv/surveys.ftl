# Data sets that are keyed in.
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
