# The figures with their records, surveys that are keyed in, two languages.
window-figures = Luvut
window-figures-intro = Kaikki käytettävissä olevat luvut: kuka vastasi, minä vuonna ja missä lähteessä.
window-figures-all = Kaikki luvut
window-figures-count = Näkyvissä { $count }/{ $all }
window-figure-open = , näytä mistä luku on peräisin
window-figure-option = Vastaus
window-figure-link = Verkko-osoite
window-figure-several = Useita vastauksia
window-figure-keyed = Alkuperä
window-figure-in-conflict = ristiriita lähteessä
window-figure-id = Tunnus { $id }
window-figure-used = käytössä: { $names }
window-use-main = näytettävä
window-use-repeat = toistaa toisen luvun
window-use-conflict = ristiriidassa toisen luvun kanssa
window-use-context = taustatieto
window-trouble-figures = Lukuja ei voitu hakea tai tallentaa

window-contradictions =
    { $count ->
        [one] Lähde on yhdessä kohdassa ristiriidassa itsensä kanssa
       *[other] Lähde on { $count } kohdassa ristiriidassa itsensä kanssa
    }
window-contradictions-intro = Näytä ensimmäinen luku ja mainitse toinen sen vieressä. Älä koskaan laske keskiarvoa.
window-contradictions-topic = Kysymys
window-contradictions-shown = Näytä
window-contradictions-other = Lähde sanoo myös

window-filter = Rajaus
window-filter-words = Hae luvuista
window-filter-survey = Kysely
window-filter-challenge = Haaste
window-filter-use = Käyttö
window-filter-all = Kaikki
window-filter-conflicts = Vain ristiriitaiset luvut

window-surveys = Kyselyt
window-surveys-intro = Sisältöpaketin luvut ovat valtakunnallisesta kyselystä. Uudempia kyselyjä voi syöttää niiden julkiselta sivulta. Eri kyselyjen lukuja ei koskaan yhdistetä samaan kaavioon.
window-survey-of-pack = kuuluu sisältöpakettiin
window-survey-answered =
    { $count ->
        [one] { $count } vastaus.
       *[other] { $count } vastausta.
    }
window-survey-in = kieli: { $language }
window-survey-add = Syötä kysely
window-survey-change = Muokkaa
window-survey-change-named = Muokkaa: { $title }
window-survey-remove = Poista
window-survey-remove-named = Poista: { $title }
window-survey-remove-sure = Poistetaanko ”{ $title }”?
window-survey-remove-then = Tekstit, jotka viittaavat sen lukuihin, muuttuvat virheellisiksi.
window-survey-removed = Kysely on poistettu.
window-survey-by-hand = Tiedostossa own/surveys/{ $id }.yaml on enemmän kuin lomake voi näyttää. Muokkaa sitä tekstieditorilla.
window-survey-saved = Tallennettu: { $title }
window-survey-new = Syötä kysely
window-survey-edit = Muokkaa kyselyä
window-survey-intro = Kirjoita tiedot niin kuin ne ovat kyselyn julkisella sivulla. Älä kirjoita henkilöiden nimiä. Jätä tyhjäksi se, mitä ei raportoida.
window-survey-wrong =
    { $count ->
        [one] Yksi kenttä on korjattava
       *[other] { $count } kenttää on korjattava
    }
window-survey-title = Kyselyn nimi
window-survey-publisher = Julkaisija
window-survey-link = Verkko-osoite
window-survey-link-hint = Tallennetaan tekstinä. Lykta ei avaa sitä.
window-survey-when = Milloin vastattiin
window-survey-when-hint = Esimerkiksi kevät 2024
window-survey-year = Vuosi
window-survey-answers = Vastausten määrä
window-survey-language = Kieli
window-survey-questions = Kysymykset
window-survey-question = Kysymys { $number }
window-survey-topic = Mitä kysyttiin
window-survey-section = Kohta tai sivu
window-survey-base = Vastauksia kysymykseen
window-survey-base-hint = Tyhjä, jos ei kerrota
window-survey-unreported = Raportoimatta, %
window-survey-unreported-hint = Tyhjä, jos mitään ei puutu
window-survey-several = Sai valita useita vaihtoehtoja
window-survey-figures = Kysymyksen { $number } luvut
window-survey-figure = Luku { $number }
window-survey-option = Vastaus lyhyesti
window-survey-amount = Arvo
window-survey-unit = Yksikkö
window-survey-percent = prosenttia
window-survey-count = vastausta
window-survey-wording = Mitä vastaajat sanoivat
window-survey-wording-hint = Lause menneessä aikamuodossa, esimerkiksi: vastaajat harjoittelivat vähintään kerran vuodessa
window-survey-unsure = Vastaus on ”ei tiedä” tai ”ei osaa sanoa”
window-survey-add-figure = Lisää luku
window-survey-remove-figure = Poista luku { $number }
window-survey-add-question = Lisää kysymys
window-survey-remove-question = Poista kysymys { $number }
window-survey-save = Tallenna kysely
window-survey-leave = Peruuta
window-survey-leave-sure = Suljetaanko lomake?
window-survey-leave-then = Syöttämiäsi tietoja ei tallenneta.
window-survey-leave-yes = Sulje tallentamatta
window-survey-leave-no = Jatka täyttämistä

window-two-languages = Kaksi kieltä
window-second = Toinen kieli
window-second-none = Ei toista kieltä
window-second-headlines = { $language }: otsikot
window-second-slides = { $language }: kaikki diat (kaksinkertainen aika)
window-export-handout-in = Jakomoniste (A4), { $language }
window-handout-language = Jakomonisteen kieli
