# Figures with their records, data sets that are keyed in, and decks in two languages.
deck-age = { $years ->
    [0] samalta vuodelta
    [one] { $years } vuoden takaa
   *[other] { $years } vuoden takaa
}
deck-several = sai valita useita vaihtoehtoja, joten osuudet ovat yhteensä yli sata
deck-keyed = syötetty tähän ohjelmaan { $day }
deck-unreported-unknown = raportista ei selviä, kuinka paljon puuttuu
deck-base-question = kysymykseen vastasi { $answers }
deck-source-place = { $source }, { $section }, { $when }

second-language-same = Toinen kieli on sama kuin katsauksen kieli ({ $language }). Valitse jokin muu.
second-language-lacks-slide = Dia ”{ $slide }” puuttuu kieleltä { $language }. Täydennä sisältöpakettia tai valitse yksi kieli.

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

pack-mixed-surveys = Kaaviossa on lukuja kahdesta kyselystä, ”{ $one }” ja ”{ $other }”.
pack-mixed-surveys-hint = Näytä ”{ $one }” ja ”{ $other }” eri kaavioissa. Niissä on eri vastaajat, vuosi ja kysymykset.
pack-conflict-shown = Kaaviossa on luku ”{ $figure }”, jonka kanssa lähde on itse ristiriidassa.
pack-conflict-shown-hint = Näytä ”{ $other }” ja mainitse ”{ $figure }” viereisessä tekstissä.
pack-contradiction-untold = Lähde on ristiriidassa luvun ”{ $figure }” kanssa, eikä teksti kerro sitä.
pack-contradiction-untold-hint = Mainitse myös {"{"}{ $other }{"}"} luvun {"{"}{ $figure }{"}"} vieressä. Älä koskaan laske keskiarvoa.
pack-figure-without-value = Luvulla ”{ $figure }” ei ole arvoa.
pack-figure-without-value-hint = Anna luvulle ”{ $figure }” percent, count tai words, tai kind: missing, jos mitään ei raportoida.
pack-survey-sum = Kysymyksen ”{ $question }” vastaukset ovat yhteensä { $sum } prosenttia.
pack-survey-sum-hint = Korjaa luvut kohdassa ”{ $question }” tai merkitse several: true, jos sai valita useita vaihtoehtoja. Summa on nyt { $sum }.
pack-survey-unpublished = Kyselystä ei selviä, kuka sen on julkaissut.
pack-survey-unpublished-hint = Lisää kenttä published ja siihen publisher, ja url, jos kysely on verkossa.
pack-survey-id = ”{ $id }” ei kelpaa tunnukseksi, koska siitä tulee tiedoston nimi.
pack-survey-id-hint = Käytä pieniä kirjaimia, numeroita ja yhdysmerkkejä tunnuksen ”{ $id }” sijasta, enintään 60 merkkiä.
pack-own-survey-taken = Omalla kyselyllä on tunnus ”{ $id }”, joka on jo sisältöpaketin käytössä. Kysely jätetään pois.
pack-own-survey-taken-hint = Anna omalle kyselylle muu tunnus kuin ”{ $id }”.

command-survey = Omat kyselyt: syötä julkaistu kysely sisältöpaketin rinnalle
command-survey-long = Omat kyselyt ovat tiedostoina ohjelman tietokansion kansiossa own/surveys (LYKTA_DATA_DIR vaihtaa kansion). Sisältöpaketin tekstit voivat viitata niiden lukuihin, ja ne näkyvät ikkunan lukuluettelossa. Tiedoston rakenne: content/README.md, omia kyselyjä koskeva kohta.
command-survey-add = Tarkistaa tiedoston ja lisää sen
command-survey-list = Luettelee kyselyt
command-survey-remove = Poistaa oman kyselyn
command-survey-file = Tiedosto, jossa on kysely
command-survey-id = Kyselyn tunnus
command-survey-added = Lisätty: ”{ $title }” ({ $id }).
command-survey-removed = Poistettu: { $id }.
command-survey-of-pack = kuuluu sisältöpakettiin
command-handout-language = Jakomonisteen kieli, jos se on muu kuin diojen: sv, fi tai en. Diojen kuvat säilyvät omalla kielellään
command-second-language = Otsikot myös toisella kielellä: sv, fi tai en
command-second-slides = Valinnan --second-language kanssa: jokainen dia molemmilla kielillä peräkkäin. Puhe vie silloin molempien kielten ajan, joten katsaukseen mahtuu vähemmän. Jakomonisteessa jokainen dia on kerran
command-second-needed = Anna myös --second-language, kun käytät valintaa --second-slides.
command-handout-needed = Anna myös --handout, kun käytät valintaa --handout-language.
