# The briefing as it is read: on paper, as a web page and in the window.
reading-title = { $title }: luettavaksi
reading-file = teksti
reading-time = { $minutes ->
    [one] Lukuaika noin minuutti
   *[other] Lukuaika noin { $minutes } minuuttia
}
reading-left = { $minutes ->
    [one] Noin minuutti jäljellä
   *[other] Noin { $minutes } minuuttia jäljellä
}
reading-contents = Sisällys
reading-short = Tärkein ensin
reading-what = Mistä päätetään?
reading-whose = Kenen päätös tämä on?
reading-cost = Mitä se maksaa?
reading-cost-ask = Kustannuksia ei ole vielä kerrottu. Kysy ennen päätöstä: { $question }
reading-cost-too = Kustannuksia ei ole vielä kerrottu. Kysy myös: { $question }
reading-cost-unknown = Kustannuksia ei ole vielä kerrottu. Kysy ne ennen päätöstä.
reading-when = Milloin?
reading-otherwise = Mitä muuten tapahtuu?
reading-asked = Mitä kysytään?
reading-of-whom = Kenen on vastattava?
reading-answered = Milloin vastaus tarvitaan?
reading-unseen = Mikä jää muuten näkemättä?
reading-why-now = Miksi juuri nyt?
reading-share = Osuus
reading-good = Hyvä vastaus
reading-worrying = Huolestuttava vastaus
reading-answers-invented = Vastaukset ovat kuvitteellisia esimerkkejä.
reading-left-out = Nämä eivät mahtuneet mukaan
reading-sources = Mistä luvut ovat peräisin
reading-documents = Asiakirjat
reading-source = Lähde { $number }
reading-unreported = Ei raportoitu
reading-contradicted = Ristiriidassa
reading-contradiction = { $value }: { $wording } ({ $source })

# On the command line.
reading-pdf-or-html = Luettava teksti on PDF-tiedosto tai verkkosivu. Anna tiedostolle ”{ $path }” pääte .pdf tai .html.
