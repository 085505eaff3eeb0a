# Advice of the check about the words of a pack.
pack-hard-to-read = The briefing for { $audience } is hard to read: LIX { $value }.
pack-hard-to-read-hint = Shorten sentences and replace long words until LIX is { $most } at most. It is { $value } now.
pack-long-sentences = The sentences in the briefing for { $audience } are long: { $value } words on average.
pack-long-sentences-hint = Split the longest sentences until they have { $most } words on average at most. They have { $value } now.
pack-unexplained-term = “{ $word }” is not explained to: { $bodies }.
pack-unexplained-term-hint = Say it in plain words ({ $plain }) or explain “{ $word }” the first time, on the slide or in the notes. It concerns: { $bodies }.
