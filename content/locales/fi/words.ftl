# Advice of the check about the words of a pack.
pack-hard-to-read = Katsaus on vaikealukuinen (ryhmä: { $audience }): LIX { $value }.
pack-hard-to-read-hint = Lyhennä virkkeitä ja vaihda pitkiä sanoja, kunnes LIX on enintään { $most }. Nyt se on { $value }.
pack-long-sentences = Katsauksen virkkeet ovat pitkiä (ryhmä: { $audience }): keskimäärin { $value } sanaa.
pack-long-sentences-hint = Jaa pisimmät virkkeet, kunnes niissä on keskimäärin enintään { $most } sanaa. Nyt sanoja on { $value }.
pack-unexplained-term = Sanaa ”{ $word }” ei selitetä näille: { $bodies }.
pack-unexplained-term-hint = Sano sama tavallisin sanoin ({ $plain }) tai selitä ”{ $word }” ensimmäisellä kerralla dialla tai muistiinpanoissa. Tämä koskee ryhmiä: { $bodies }.
