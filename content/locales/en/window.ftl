# Words of the window. The same keys and placeholders in all three languages.

## Navigation
window-menu = Main menu
window-briefings = Briefings
window-language = Language of the program
window-shortcuts = Keyboard shortcuts
window-title = { $occasion } – Lykta
window-starting = Opening the briefing…

## Choices
window-choices = Choices for the briefing
window-group = Group
window-minutes = Minutes
window-minutes-steps = Usual lengths
window-minutes-step =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
window-minutes-invalid = Enter whole minutes, from { $shortest } to { $longest }. The briefing is unchanged.
window-date = Meeting date
window-date-invalid = Type the day of the meeting like this: 9.3.2026. The briefing is unchanged.
window-date-form = Type day, month and year: 9.3.2026. Arrow up and arrow down change the day.
window-deck-language = Language
window-briefing-changed =
    { $count ->
        [one] The briefing has been made anew: { $count } slide.
       *[other] The briefing has been made anew: { $count } slides.
    }

## Time
window-time = Time
window-time-talk = { $duration } talk
window-time-discussion = { $duration } discussion
window-time-decision = { $duration } decision
window-time-of = { $duration } of { $minutes } min
window-duration-minutes = { $minutes } min
window-duration-seconds = { $seconds } s
window-duration-both = { $minutes } min { $seconds } s
window-left-out =
    { $count ->
        [one] { $count } left out
       *[other] { $count } left out
    }
window-left-out-hint = Did not fit in the time. Choose more minutes if the group should hear this too:
window-notices = About this briefing

## Slides
window-slides = Slides
window-slides-background = Background
window-slide-of = Slide { $number } of { $count }
window-slide-part = part { $part } of { $parts }
window-slide-previous = Previous
window-slide-next = Next
window-about-slide = About the slide

## Tabs
window-tab-notes = Notes
window-tab-text = As text
window-tab-numbers = Numbers
window-notes-answers = What answers may sound like (invented examples)
window-answer-good = Good:
window-answer-worrying = Worrying:
window-notes-prompts = Fill in before the meeting
window-notes-time = Takes about { $duration } to say.
window-notes-background = Background: the slide is not shown at the meeting but is in the file if someone asks.
window-notes-none = The slide has no notes. It speaks for itself.
window-numbers-none = The slide has no numbers. When a slide has one, this is where it says who answered, in which year and in which source.
window-figure-population = Who answered
window-figure-base = Number of answers
window-figure-state = State
window-figure-year = Year
window-figure-source = Source
window-figure-unreported = Not reported
window-figure-note = Keep in mind
window-figure-contradicted = Contradicted by
window-figure-contradiction = { $value }: { $wording } ({ $source })

## The slide as text, worded in the language of the briefing
window-twin-answer = Answer
window-twin-share = Share

## Export
window-export = Save as PDF
window-export-handout = Handout (A4)
window-export-running = Making the PDF…
window-export-running-handout = Making the handout…
window-export-done = Saved: { $path }
window-export-open = Open

## Help and settings
window-help = Help
window-settings = Settings
window-size-now = Text size: { $percent }%
window-close = Close

## When something goes wrong
window-trouble-open = The briefing could not be opened
window-trouble-brief = The briefing could not be made anew
window-trouble-brief-kept = The earlier briefing is still shown and can be saved.
window-trouble-export = The file was not made
window-trouble-show = The file could not be opened
window-trouble-language = The language could not be saved
window-retry = Try again
window-host-failed = The program did not answer as expected ({ $reason }). Restart Lykta if this happens again.
window-unknown-message = A message without an explanation: { $code }.

# Templates, real cases and facts.
window-template = Template
window-template-none = No template: the challenges
window-case = Real case
window-case-none = Invented examples
window-more-choices = More choices
window-aland = The municipality is in Åland
window-aland-hint = No slides are then shown about acts that are not applied there.
window-unconfirmed = Include facts that are not confirmed
window-unconfirmed-hint = The slide marks them. Otherwise they are held back.
window-facts = Law and services: { $count } facts and how sure they are
window-fact-confirmed = Confirmed
window-fact-partly = Partly confirmed
window-fact-unconfirmed = Not confirmed
window-facts-held-back = These are shown on no slide.
window-facts-shown = These are shown on the slides, marked as not confirmed.
window-fact-open = Open: { $open }
window-fact-checked = { $from }. Checked on { $date }.
window-fact-mainland = Does not hold in Åland.
