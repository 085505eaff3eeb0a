# Facts that a municipality tells about itself: how a month is said, and what may be wrong with an answer or with about-us.yaml.
about-us-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
about-us-empty = The field “{ $label }” is empty. Write an answer, or choose that there is none.
about-us-no-date = “{ $value }” is not a day. Write day, month and year, for example 14.3.2026.
about-us-no-month = “{ $value }” is not a month. Write month and year, for example 3/2026.
about-us-no-number = “{ $value }” is not a number. Write it in digits, for example 3 or 1.5.
pack-about-us-languages = The fact “{ $fact }” lacks some of its texts in a language of the pack.
pack-about-us-languages-hint = Write label, said, none and prompt in every language of pack.yaml.
pack-about-us-value = “{ $text }” must hold { "{value}" } once, but holds it { $times } times.
pack-about-us-value-hint = Write { "{value}" } where the answer of the municipality is to stand, and only there.
pack-about-us-braces = “{ $text }” has braces that are not filled in.
pack-about-us-braces-hint = Only said is filled in, and only at { "{value}" }. Remove other braces.
pack-about-us-nowhere = The fact “{ $fact }” belongs to no challenge, so it is shown nowhere.
pack-about-us-nowhere-hint = List at least one challenge under challenges.
