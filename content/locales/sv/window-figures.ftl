# The figures with their records, surveys that are keyed in, two languages.
window-figures = Siffror
window-figures-intro = Varje tal som finns att visa, med vem som svarade, vilket år och i vilken källa.
window-figures-all = Alla siffror
window-figures-count = { $count } av { $all } visas
window-figure-open = , visa varifrån talet kommer
window-figure-option = Svar
window-figure-link = Finns på
window-figure-several = Flera svar
window-figure-keyed = Ursprung
window-figure-in-conflict = motsägs i källan
window-figure-id = Id { $id }
window-figure-used = används i: { $names }
window-use-main = att visa
window-use-repeat = upprepar ett annat tal
window-use-conflict = motsäger ett annat tal
window-use-context = bakgrund
window-trouble-figures = Siffrorna kunde inte hämtas eller sparas

window-contradictions =
    { $count ->
        [one] På ett ställe säger källan emot sig själv
       *[other] På { $count } ställen säger källan emot sig själv
    }
window-contradictions-intro = Visa det första talet och nämn det andra bredvid. Räkna aldrig ut ett medeltal.
window-contradictions-topic = Fråga
window-contradictions-shown = Visa
window-contradictions-other = Källan säger också

window-filter = Urval
window-filter-words = Sök bland siffrorna
window-filter-survey = Undersökning
window-filter-challenge = Utmaning
window-filter-use = Användning
window-filter-all = Alla
window-filter-conflicts = Bara tal som motsägs

window-surveys = Undersökningar
window-surveys-intro = Innehållspaketets tal kommer från den nationella undersökningen. Nyare undersökningar kan skrivas in från sin offentliga sida. Tal från olika undersökningar blandas aldrig i ett diagram.
window-survey-of-pack = följer med innehållspaketet
window-survey-answered =
    { $count ->
        [one] { $count } svar.
       *[other] { $count } svar.
    }
window-survey-in = språk: { $language }
window-survey-add = Skriv in en undersökning
window-survey-change = Ändra
window-survey-change-named = Ändra { $title }
window-survey-remove = Ta bort
window-survey-remove-named = Ta bort { $title }
window-survey-remove-sure = Ta bort ”{ $title }”?
window-survey-remove-then = Texter som hänvisar till dess tal blir då felaktiga.
window-survey-removed = Undersökningen är borttagen.
window-survey-by-hand = Filen own/surveys/{ $id }.yaml innehåller mer än formuläret kan visa. Ändra den i en textredigerare.
window-survey-saved = Sparad: { $title }
window-survey-new = Skriv in en undersökning
window-survey-edit = Ändra undersökningen
window-survey-intro = Skriv av det som står på undersökningens offentliga sida. Skriv inga namn på personer. Det som inte redovisas lämnas tomt.
window-survey-wrong =
    { $count ->
        [one] Ett fält behöver rättas
       *[other] { $count } fält behöver rättas
    }
window-survey-title = Undersökningens namn
window-survey-publisher = Utgivare
window-survey-link = Webbadress
window-survey-link-hint = Sparas som text. Lykta öppnar den aldrig.
window-survey-when = När svaren gavs
window-survey-when-hint = Till exempel våren 2024
window-survey-year = År
window-survey-answers = Antal svar
window-survey-language = Språk
window-survey-questions = Frågor
window-survey-question = Fråga { $number }
window-survey-topic = Vad som frågades
window-survey-section = Avsnitt eller sida
window-survey-base = Antal svar på frågan
window-survey-base-hint = Tomt om det inte anges
window-survey-unreported = Ej redovisat, %
window-survey-unreported-hint = Tomt om inget saknas
window-survey-several = Flera svar kunde väljas
window-survey-figures = Tal till fråga { $number }
window-survey-figure = Tal { $number }
window-survey-option = Svaret, kort
window-survey-amount = Värde
window-survey-unit = Enhet
window-survey-percent = procent
window-survey-count = antal svar
window-survey-wording = Vad de svarande sade
window-survey-wording-hint = En bisats i dåtid, till exempel: de övade minst en gång om året
window-survey-unsure = Svaret är ”vet inte” eller ”kan inte säga”
window-survey-add-figure = Lägg till ett tal
window-survey-remove-figure = Ta bort tal { $number }
window-survey-add-question = Lägg till en fråga
window-survey-remove-question = Ta bort fråga { $number }
window-survey-save = Spara undersökningen
window-survey-leave = Avbryt
window-survey-leave-sure = Stäng formuläret?
window-survey-leave-then = Det du har skrivit in sparas inte.
window-survey-leave-yes = Stäng utan att spara
window-survey-leave-no = Fortsätt fylla i

window-two-languages = Två språk
window-second = Andra språk
window-second-none = Inget
window-second-headlines = { $language }: rubrikerna
window-second-slides = { $language }: alla bilder (dubbel tid)
window-export-handout-in = Utdelning (A4), { $language }
window-handout-language = Utdelningens språk
