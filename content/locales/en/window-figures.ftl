# The figures with their records, surveys that are keyed in, two languages.
window-figures = Figures
window-figures-intro = Every figure that there is to show, with who answered, in which year and in which source.
window-figures-all = All figures
window-figures-count = { $count } of { $all } shown
window-figure-open = , show where the figure comes from
window-figure-option = Answer
window-figure-link = Found at
window-figure-several = Several answers
window-figure-keyed = Origin
window-figure-in-conflict = contradicted in its source
window-figure-id = Id { $id }
window-figure-used = used in: { $names }
window-use-main = to be shown
window-use-repeat = repeats another figure
window-use-conflict = contradicts another figure
window-use-context = background
window-trouble-figures = The figures could not be read or kept

window-contradictions =
    { $count ->
        [one] In one place the source contradicts itself
       *[other] In { $count } places the source contradicts itself
    }
window-contradictions-intro = Show the first figure and mention the other beside it. Never work out an average.
window-contradictions-topic = Question
window-contradictions-shown = Show
window-contradictions-other = The source also says

window-filter = Selection
window-filter-words = Search the figures
window-filter-survey = Survey
window-filter-challenge = Challenge
window-filter-use = Use
window-filter-all = All
window-filter-conflicts = Only contradicted figures

window-surveys = Surveys
window-surveys-intro = The figures of the content pack come from the national survey. Newer surveys can be keyed in from their public pages. Figures of different surveys are never mixed in one chart.
window-survey-of-pack = part of the content pack
window-survey-answered =
    { $count ->
        [one] { $count } answer.
       *[other] { $count } answers.
    }
window-survey-in = language: { $language }
window-survey-add = Key in a survey
window-survey-change = Change
window-survey-change-named = Change { $title }
window-survey-remove = Remove
window-survey-remove-named = Remove { $title }
window-survey-remove-sure = Remove “{ $title }”?
window-survey-remove-then = Texts that refer to its figures will then be wrong.
window-survey-removed = The survey has been removed.
window-survey-by-hand = The file own/surveys/{ $id }.yaml holds more than the form can show. Change it in a text editor.
window-survey-saved = Saved: { $title }
window-survey-new = Key in a survey
window-survey-edit = Change the survey
window-survey-intro = Copy what stands on the survey’s public page. Write no names of persons. Leave empty what is not reported.
window-survey-wrong =
    { $count ->
        [one] One field needs to be corrected
       *[other] { $count } fields need to be corrected
    }
window-survey-title = Name of the survey
window-survey-publisher = Publisher
window-survey-link = Web address
window-survey-link-hint = Saved as text. Lykta never opens it.
window-survey-when = When the answers were given
window-survey-when-hint = For example spring 2024
window-survey-year = Year
window-survey-answers = Number of answers
window-survey-language = Language
window-survey-questions = Questions
window-survey-question = Question { $number }
window-survey-topic = What was asked
window-survey-section = Section or page
window-survey-base = Answers to the question
window-survey-base-hint = Empty if not stated
window-survey-unreported = Not reported, %
window-survey-unreported-hint = Empty if nothing is missing
window-survey-several = Several answers could be chosen
window-survey-figures = Figures of question { $number }
window-survey-figure = Figure { $number }
window-survey-option = The answer, in short
window-survey-amount = Value
window-survey-unit = Unit
window-survey-percent = per cent
window-survey-count = answers
window-survey-wording = What the respondents said
window-survey-wording-hint = A clause in the past tense, for example: they practised at least once a year
window-survey-unsure = The answer is “do not know” or “cannot say”
window-survey-add-figure = Add a figure
window-survey-remove-figure = Remove figure { $number }
window-survey-add-question = Add a question
window-survey-remove-question = Remove question { $number }
window-survey-save = Save the survey
window-survey-leave = Cancel
window-survey-leave-sure = Close the form?
window-survey-leave-then = What you have keyed in will not be saved.
window-survey-leave-yes = Close without saving
window-survey-leave-no = Keep filling in

window-two-languages = Two languages
window-second = Second language
window-second-none = None
window-second-headlines = { $language }: headlines
window-second-slides = { $language }: all slides (twice the time)
window-export-handout-in = Handout (A4), { $language }
window-handout-language = Language of the handout
