# Words that stand on slides, in the handout and in the PDF, around what the content pack says.
date = { $day } { $month ->
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

deck-invented-example = Invented example
deck-decision-group = Decision: the group agrees
deck-decision-director = Decision: the director decides
deck-decision-board = Decision: proposal to the municipal executive board
deck-decision-board-decides = Decision: the board decides
deck-decision-council = Decision: the council decides
deck-decision-head = Decision: the head of sector decides
deck-decision-committee = Question: the committee asks for evidence
deck-who = Responsible
deck-when = Due
deck-cost = Cost
deck-us = With us
deck-own-untitled = (No headline yet)
deck-otherwise = If we do nothing
deck-proposed-by-lykta = The proposal is worded by Lykta.
deck-asked-of = Put to
deck-answer-by = Answer by
deck-unseen = Otherwise unseen
deck-asked-by-lykta = The question is worded by Lykta.
deck-rests-on = Based on { $sources }. The conclusion is Lykta’s.
deck-unreported = { $value } not reported
deck-chart-shows = In the chart: { $values }.
deck-forerunners-unknown = The number of front-runners is not stated; they were chosen because their answers were good.
deck-contradiction = The same report gives { $shown } in one place and { $other } in another.
deck-also-says = The same report also says in section { $section }: { "" }
deck-numbers-headline = Every number can be traced to its source
deck-topic = Question
deck-answers = Answers
deck-who-answered = Who answered
deck-where-from = Source
deck-source-section = { $source }, section { $section }, { $when }
deck-state-current = current state
deck-state-target = target state
deck-state-target-implied = target state, clear from the section but not from the sentence
deck-state-not-stated = not stated
deck-base = the survey received { $answers } answers; how many answered the question is not stated
deck-base-unknown = number not stated
deck-continued = { $headline } (continued)

# The handout
handout-title = { $title }: handout
handout-time = { $minutes } minutes: { $talk } talk, { $discussion } discussion, { $decision } decision
handout-seconds = { $minutes } min { $seconds } s
handout-decisions = Decisions
handout-room = The group’s decision
handout-who-writes = Person responsible and deadline
handout-cost = Cost in money and hours
handout-left-out = Did not fit into the time
handout-terms = Words used
handout-sources = Sources
handout-picture = Slide { $number }: { $headline }
deck-background = Background
deck-provenance = Source: { $source }. Answered by: { $population }; { $base }.
slides-file = slides
handout-file = handout
deck-happened = It happened: { $where }
deck-told-by = Source: { $sources }
deck-case-excerpt = Read the source before you tell this case: the author of the content read only an excerpt.
deck-checked = Checked on { $date }
deck-fact-from = { $from }. Checked on { $date }.
deck-unconfirmed = not confirmed
deck-role-headline = This is your share of the responsibility
deck-challenge = Challenge
deck-what-it-is-about = The point
deck-challenges-headline = This is what it is about
deck-asked-for = What was proposed
deck-earlier-headline = What has been done?
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
