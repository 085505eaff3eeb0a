# Figures with their records, data sets that are keyed in, and decks in two languages.
deck-age = { $years ->
    [0] from the same year
    [one] { $years } year old
   *[other] { $years } years old
}
deck-several = several answers could be chosen, so the shares add up to more than a hundred
deck-keyed = keyed in here on { $day }
deck-unreported-unknown = how much is missing is not stated
deck-base-question = { $answers } answered the question
deck-source-place = { $source }, { $section }, { $when }

second-language-same = The second language is the briefing’s own ({ $language }). Choose another one.
second-language-lacks-slide = The slide “{ $slide }” does not exist in the language { $language }. Complete the content pack or choose one language.

survey-everybody = all respondents
survey-short = { $publisher }, { $when }, { $answers } answers
survey-field-empty = Fill in this field.
survey-field-number = Write a whole number from { $from } to { $to }.
survey-no-question = Add at least one question.
survey-no-figure = Add at least one figure.
survey-sum = The answers and what is not reported add up to { $sum } per cent. Correct the figures, or say that several answers could be chosen.
survey-has-problems = { $count ->
    [one] The survey has an error, see above. Correct it and try again.
   *[other] The survey has { $count } errors, see above. Correct them and try again.
}
survey-known = The survey “{ $id }” is here already. Remove it first with lykta survey remove { $id }, or give the new one another id.
survey-id-taken = The id “{ $id }” is used by another survey already. Choose another one.
survey-unknown = There is no survey “{ $id }” of your own. lykta survey list shows which there are.
survey-left-out = A survey of your own cannot be used: { $file }, line { $line }. { $detail }
survey-no-folder = It is not known where the program’s data should lie. Name the folder in LYKTA_DATA_DIR.

pack-mixed-surveys = The chart mixes figures of two surveys, “{ $one }” and “{ $other }”.
pack-mixed-surveys-hint = Show “{ $one }” and “{ $other }” in charts of their own. Respondents, year and questions differ.
pack-conflict-shown = The chart shows “{ $figure }”, which its source itself contradicts.
pack-conflict-shown-hint = Show “{ $other }” and mention “{ $figure }” in the text beside it.
pack-contradiction-untold = The source contradicts “{ $figure }”, and the text does not say so.
pack-contradiction-untold-hint = Mention {"{"}{ $other }{"}"} too, close to {"{"}{ $figure }{"}"}. Never work out an average.
pack-figure-without-value = The figure “{ $figure }” has no value.
pack-figure-without-value-hint = Give “{ $figure }” a percent, count or words, or kind: missing where nothing is reported.
pack-survey-sum = The answers to the question “{ $question }” add up to { $sum } per cent.
pack-survey-sum-hint = Correct the figures of “{ $question }”, or write several: true if several answers could be chosen. The sum is now { $sum }.
pack-survey-unpublished = It is not said who published the survey.
pack-survey-unpublished-hint = Add the field published with a publisher, and a url if the survey is on the web.
pack-survey-id = “{ $id }” cannot be an id, since it becomes the name of a file.
pack-survey-id-hint = Write small letters, digits and hyphens instead of “{ $id }”, 60 characters at most.
pack-own-survey-taken = A survey of your own has the id “{ $id }”, which the content pack uses already. It is left out.
pack-own-survey-taken-hint = Give your own survey another id than “{ $id }”.

command-survey = Surveys of your own: key in a published survey beside the content pack
command-survey-long = Surveys of your own are files in the folder own/surveys of the program’s data folder (LYKTA_DATA_DIR names another one). Texts of a content pack may refer to their figures, and they stand in the window’s list of figures. How to write the file: content/README.md, the section on surveys of your own.
command-survey-add = Check a file and add it
command-survey-list = List the surveys
command-survey-remove = Remove a survey of your own
command-survey-file = A file with a survey
command-survey-id = The survey’s id
command-survey-added = Added: “{ $title }” ({ $id }).
command-survey-removed = Removed: { $id }.
command-survey-of-pack = belongs to the content pack
command-handout-language = Language of the handout where it is not that of the slides: sv, fi or en. The slides in it keep their own language
command-second-language = Headlines in a second language too: sv, fi or en
command-second-slides = With --second-language: every slide in both languages, one after the other. Talk then takes the time of both, so less fits. The handout shows each slide once
command-second-needed = Name --second-language too when you use --second-slides.
command-handout-needed = Write --handout too when you use --handout-language.
