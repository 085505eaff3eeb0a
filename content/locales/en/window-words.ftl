# The words of a slide, and the search.
window-words = Words on this slide
window-words-none = No words from the glossary.
window-words-explained-here = Explained here.
window-words-explained = Explained on slide { $number }.
window-words-first = Used here for the first time.
window-words-before = First mentioned on slide { $number }.
window-words-advice = The group may not know this word. Say it in plain words.
window-words-reading = Readability: { $here }. The whole briefing: { $whole }.
window-words-lix = LIX { $lix }, { $band }
window-words-band-very-easy = very easy
window-words-band-easy = easy
window-words-band-ordinary = like a newspaper
window-words-band-hard = hard
window-words-band-very-hard = very hard
window-words-mean = { $words } words a sentence
window-words-long =
    { $count ->
        [0] No sentence has more than { $longest } words.
        [one] { $count } sentence has more than { $longest } words.
       *[other] { $count } sentences have more than { $longest } words.
    }

window-search = Search
window-search-count =
    { $count ->
        [0] No results.
        [one] { $count } result.
       *[other] { $count } results.
    }
window-search-none = Nothing found for “{ $typed }”. The search covers this briefing: slides, notes, words and figures.
window-search-failed = The search did not work. Type the words again.
window-search-where = Slide { $number }, { $kind }
window-search-headline = headline
window-search-slide = text
window-search-notes = notes
window-search-glossary = glossary
window-search-figure = figure
window-search-help = Search the briefing
