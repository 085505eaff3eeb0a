# Data sets that are keyed in.
survey-everybody = kaikki vastaajat
survey-short = { $publisher }, { $when }, { $answers } vastausta
survey-field-empty = Täytä kenttä.
survey-field-number = Kirjoita kokonaisluku väliltä { $from }–{ $to }.
survey-no-question = Lisää vähintään yksi kysymys.
survey-no-figure = Lisää vähintään yksi luku.
survey-sum = Vastaukset ja raportoimatta jäänyt osuus ovat yhteensä { $sum } prosenttia. Korjaa luvut tai merkitse, että sai valita useita vaihtoehtoja.
survey-has-problems = { $count ->
    [one] Kyselyssä on virhe, ks. yllä. Korjaa se ja yritä uudelleen.
   *[other] Kyselyssä on { $count } virhettä, ks. yllä. Korjaa ne ja yritä uudelleen.
}
survey-known = Kysely ”{ $id }” on jo olemassa. Poista se ensin komennolla lykta survey remove { $id } tai anna uudelle toinen tunnus.
survey-id-taken = Tunnus ”{ $id }” on jo toisen kyselyn käytössä. Valitse toinen.
survey-unknown = Omaa kyselyä ”{ $id }” ei ole. Komento lykta survey list näyttää, mitä kyselyjä on.
survey-left-out = Omaa kyselyä ei voi käyttää: { $file }, rivi { $line }. { $detail }
survey-no-folder = Ei ole tiedossa, mihin ohjelman tiedot tallennetaan. Ilmoita kansio muuttujassa LYKTA_DATA_DIR.
