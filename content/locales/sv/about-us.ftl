# Facts that a municipality tells about itself: how a month is said, and what may be wrong with an answer or with about-us.yaml.
about-us-month = { $month ->
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }
about-us-empty = Det står ingenting i fältet ”{ $label }”. Skriv ett svar, eller välj att svaret saknas.
about-us-no-date = ”{ $value }” är ingen dag. Skriv dag, månad och år, till exempel 14.3.2026.
about-us-no-month = ”{ $value }” är ingen månad. Skriv månad och år, till exempel 3/2026.
about-us-no-number = ”{ $value }” är inget tal. Skriv det med siffror, till exempel 3 eller 1,5.
pack-about-us-languages = Uppgiften ”{ $fact }” har inte alla sina texter på alla paketets språk.
pack-about-us-languages-hint = Skriv label, said, none och prompt på varje språk i pack.yaml.
pack-about-us-value = I ”{ $text }” ska { "{value}" } stå en gång, men står { $times } gånger.
pack-about-us-value-hint = Skriv { "{value}" } på det ställe där kommunens svar ska stå, och bara där.
pack-about-us-braces = I ”{ $text }” finns klamrar som inte fylls i.
pack-about-us-braces-hint = Bara said fylls i, och bara på stället { "{value}" }. Ta bort andra klamrar.
pack-about-us-nowhere = Uppgiften ”{ $fact }” hör inte till någon utmaning och visas därför ingenstans.
pack-about-us-nowhere-hint = Räkna upp minst en utmaning under challenges.
