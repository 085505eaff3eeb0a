# Words that stand on slides, in the handout and in the PDF, around what the content pack says.
date = { $day }.{ $month }.{ $year }

deck-invented-example = Kuvitteellinen esimerkki
deck-decision-group = Päätös: ryhmä sopii asiasta
deck-decision-director = Päätös: johtaja päättää
deck-decision-board = Päätös: ehdotus kunnanhallitukselle
deck-decision-board-decides = Päätös: kunnanhallitus päättää
deck-decision-council = Päätös: valtuusto päättää
deck-decision-head = Päätös: toimialajohtaja päättää
deck-decision-committee = Kysymys: lautakunta pyytää näyttöä
deck-who = Vastuuhenkilö
deck-when = Määräaika
deck-cost = Kustannus
deck-us = Meillä
deck-own-untitled = (Otsikko puuttuu)
deck-otherwise = Jos emme tee mitään
deck-proposed-by-lykta = Ehdotus on Lyktan muotoilema.
deck-asked-of = Keneltä
deck-answer-by = Vastaus viimeistään
deck-unseen = Muuten jää näkemättä
deck-asked-by-lykta = Kysymys on muotoiltu Lyktassa.
deck-rests-on = Perustana: { $sources }. Johtopäätös on Lyktan.
deck-unreported = { $value } ei raportoitu
deck-chart-shows = Kaaviossa: { $values }.
deck-forerunners-unknown = Edelläkävijöiden määrää ei kerrota; ne valittiin, koska niiden vastaukset olivat hyviä.
deck-contradiction = Saman raportin kahdessa kohdassa on eri luku: { $shown } ja { $other }.
deck-also-says = Sama raportti kertoo myös kohdassa { $section }: { "" }
deck-numbers-headline = Jokainen luku voidaan jäljittää lähteeseensä
deck-topic = Kysymys
deck-answers = Vastaukset
deck-who-answered = Ketkä vastasivat
deck-where-from = Lähde
deck-source-section = { $source }, kohta { $section }, { $when }
deck-state-current = nykytila
deck-state-target = tavoitetila
deck-state-target-implied = tavoitetila, päätelty asiayhteydestä, ei suoraan lauseesta
deck-state-not-stated = ei kerrota
deck-base = kyselyyn saatiin { $answers } vastausta; tähän kysymykseen vastanneiden määrää ei kerrota
deck-base-unknown = määrää ei kerrota
deck-continued = { $headline } (jatkoa)

# The handout
handout-title = { $title }: jakomoniste
handout-time = { $minutes } minuuttia: puhe { $talk }, keskustelu { $discussion }, päätöksenteko { $decision }
handout-seconds = { $minutes } min { $seconds } s
handout-decisions = Päätökset
handout-room = Ryhmän päätös
handout-who-writes = Vastuuhenkilö ja määräaika
handout-cost = Kustannukset rahana ja työtunteina
handout-left-out = Aika ei riittänyt näihin
handout-terms = Käytettyjä sanoja
handout-sources = Lähteet
handout-picture = Dia { $number }: { $headline }
deck-background = Taustaa
deck-provenance = Lähde: { $source }. Vastaajat: { $population }; { $base }.
slides-file = diat
handout-file = jakomoniste
deck-happened = Näin kävi: { $where }
deck-told-by = Lähde: { $sources }
deck-case-excerpt = Lue lähde ennen kuin kerrot tapauksesta: sisällön kirjoittaja luki siitä vain otteen.
deck-checked = Tarkistettu { $date }
deck-fact-from = { $from }. Tarkistettu { $date }.
deck-unconfirmed = vahvistamatta
deck-role-headline = Tämä on teidän osuutenne vastuusta
deck-challenge = Haaste
deck-what-it-is-about = Ydinviesti
deck-challenges-headline = Näistä asioista on kyse
deck-asked-for = Mitä ehdotettiin
deck-earlier-headline = Mitä on saatu tehdyksi?
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
