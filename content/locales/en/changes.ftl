# What has changed between two versions of a briefing, or between two briefings.
changes-before-is = Before: { $title }. { $occasion }
changes-after-is = Now: { $title }. { $occasion }
changes-none = Nothing has changed.
changes-languages-differ = The two are in different languages. Therefore choices, slides and figures are compared, but not the words.
changes-no-slides = Slides and figures are the same
changes-count-changed = { $count ->
    [one] { $count } changed slide
   *[other] { $count } changed slides
}
changes-count-new = { $count ->
    [one] { $count } new slide
   *[other] { $count } new slides
}
changes-count-gone = { $count ->
    [one] { $count } slide gone
   *[other] { $count } slides gone
}
changes-count-moved = { $count ->
    [one] { $count } moved slide
   *[other] { $count } moved slides
}
changes-count-figures-new = { $count ->
    [one] { $count } new figure
   *[other] { $count } new figures
}
changes-count-figures-gone = { $count ->
    [one] { $count } figure gone
   *[other] { $count } figures gone
}
changes-count-figures-changed = { $count ->
    [one] { $count } changed figure
   *[other] { $count } changed figures
}
changes-spoken = Spoken time: { $after }, before { $before }.
changes-spoken-same = Spoken time: { $after }, as before.
changes-seconds = { $seconds } s
changes-minutes = { $minutes } min
changes-choices = Choices
changes-choice = { $choice }: { $before } → { $after }
changes-nothing = none
changes-choice-title = Title
changes-choice-group = Group
changes-choice-day = Day of the meeting
changes-choice-minutes = Minutes
changes-choice-language = Language
changes-choice-second = Second language
changes-choice-template = Template
changes-choice-case = Case
changes-choice-pack = Content pack
changes-new = New slides
changes-gone = Slides that are gone
changes-moved = Moved slides
changes-changed = Changed slides
changes-figures = Figures in the whole briefing
changes-left-out = No longer fits the time
changes-taken-in = No longer left out
changes-slide = “{ $headline }”
changes-background = “{ $headline }” (background)
changes-places = Place { $before } → { $after }
changes-now-presented = Is now shown at the meeting
changes-now-background = Is now a background page
changes-time = Spoken time: { $before } → { $after }
changes-text-before = { $part }, before: { $text }
changes-text-after = { $part }, now: { $text }
changes-text-added = { $part }, new: { $text }
changes-text-removed = { $part }, removed: { $text }
changes-part-headline = Headline
changes-part-second-headline = Headline in the second language
changes-part-kicker = Word above the headline
changes-part-paragraph = Text
changes-part-point = Point
changes-part-row = Table
changes-part-story = Story
changes-part-number = Large number
changes-part-chart = Chart
changes-part-bar = Bar
changes-part-fact = Item
changes-part-picture = Picture
changes-part-source = Source
changes-part-notes = Notes
changes-part-answers = Question and answers
changes-figure-new = New figure: { $value } ({ $wording }). { $source }
changes-figure-gone = Figure gone: { $value } ({ $wording }). { $source }
changes-figure-value = Changed figure: { $earlier } → { $value } ({ $wording }). { $source }
changes-figure-record = The figure { $value } is described otherwise ({ $wording }). { $source }
