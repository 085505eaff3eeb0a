# What has changed between two versions of a briefing, or between two briefings.
changes-before-is = Aiemmin: { $title }. { $occasion }
changes-after-is = Nyt: { $title }. { $occasion }
changes-none = Mikään ei ole muuttunut.
changes-languages-differ = Nämä kaksi ovat eri kielillä. Siksi vertaillaan valintoja, dioja ja lukuja mutta ei sanoja.
changes-no-slides = Diat ja luvut ovat samat
changes-count-changed = { $count ->
    [one] { $count } muutettu dia
   *[other] { $count } muutettua diaa
}
changes-count-new = { $count ->
    [one] { $count } uusi dia
   *[other] { $count } uutta diaa
}
changes-count-gone = { $count ->
    [one] { $count } poistettu dia
   *[other] { $count } poistettua diaa
}
changes-count-moved = { $count ->
    [one] { $count } siirretty dia
   *[other] { $count } siirrettyä diaa
}
changes-count-figures-new = { $count ->
    [one] { $count } uusi luku
   *[other] { $count } uutta lukua
}
changes-count-figures-gone = { $count ->
    [one] { $count } poistettu luku
   *[other] { $count } poistettua lukua
}
changes-count-figures-changed = { $count ->
    [one] { $count } muuttunut luku
   *[other] { $count } muuttunutta lukua
}
changes-spoken = Puheaika: { $after }, aiemmin { $before }.
changes-spoken-same = Puheaika: { $after }, sama kuin aiemmin.
changes-seconds = { $seconds } s
changes-minutes = { $minutes } min
changes-choices = Valinnat
changes-choice = { $choice }: { $before } → { $after }
changes-nothing = ei mitään
changes-choice-title = Otsikko
changes-choice-group = Ryhmä
changes-choice-day = Kokouspäivä
changes-choice-minutes = Minuutit
changes-choice-language = Kieli
changes-choice-second = Toinen kieli
changes-choice-template = Malli
changes-choice-case = Tapaus
changes-choice-pack = Sisältöpaketti
changes-new = Uudet diat
changes-gone = Poistetut diat
changes-moved = Siirretyt diat
changes-changed = Muutetut diat
changes-figures = Luvut koko katsauksessa
changes-left-out = Ei mahdu enää aikaan
changes-taken-in = Ei enää jätetä pois
changes-slide = ”{ $headline }”
changes-background = ”{ $headline }” (tausta)
changes-places = Paikka { $before } → { $after }
changes-now-presented = Esitetään nyt kokouksessa
changes-now-background = On nyt taustasivu
changes-time = Puheaika: { $before } → { $after }
changes-text-before = { $part }, aiemmin: { $text }
changes-text-after = { $part }, nyt: { $text }
changes-text-added = { $part }, uutta: { $text }
changes-text-removed = { $part }, poistettu: { $text }
changes-part-headline = Otsikko
changes-part-second-headline = Otsikko toisella kielellä
changes-part-kicker = Sana otsikon yllä
changes-part-paragraph = Teksti
changes-part-point = Kohta
changes-part-row = Taulukko
changes-part-story = Kertomus
changes-part-number = Iso luku
changes-part-chart = Kaavio
changes-part-bar = Palkki
changes-part-fact = Tieto
changes-part-picture = Kuva
changes-part-source = Lähde
changes-part-notes = Muistiinpanot
changes-part-answers = Kysymys ja vastaukset
changes-figure-new = Uusi luku: { $value } ({ $wording }). { $source }
changes-figure-gone = Poistettu luku: { $value } ({ $wording }). { $source }
changes-figure-value = Muuttunut luku: { $earlier } → { $value } ({ $wording }). { $source }
changes-figure-record = Luku { $value } kuvataan toisin ({ $wording }). { $source }
