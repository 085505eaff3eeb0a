# The texts and the slides of a briefing made one's own, steps back and forth, versions.
window-tab-edit = Edit
window-edit-fields = The slide’s texts
window-edit-none = The text of this slide is made of the other slides.
window-edit-numbered = { $name } { $number }
window-edit-open = Add: { $name }
window-edit-kept = Saved
window-edit-not-kept = The text could not be saved.
window-edit-not-lost = It is still in its field. Try again, or go on writing: each new letter tries once more.
window-edit-base = Base text:
window-edit-revert = Put the base text back
window-edit-reverted = The base text is back.
window-edit-unmatched = The text in the other language ({ $languages }) was changed. Is this one still right?
window-edit-match = The text is right
window-edit-matched = The text is marked as right.
window-edit-hint-figure = Figures from the source: { $figures }. Leave the marks there, and the source comes along.
window-edit-hint-list = One point a line.
window-edit-hint-table = The first row holds the headings. What is copied from Excel fills the cells.
window-edit-cell = Row { $row }, column { $column }
window-edit-row-more = New row
window-edit-row-less = Remove row { $row }
window-edit-column-more = New column
window-edit-column-less = Remove column { $column }

## What kinds of text there are
window-field-headline = Headline
window-field-plain = In short
window-field-chart-title = Heading of the chart
window-field-evidence = What the figure says
window-field-no-figure = When there is no figure
window-field-us = With us
window-field-mark = What the example is
window-field-story = Example
window-field-question = Question
window-field-why = Why it is for the leadership
window-field-decision = Decision
window-field-who = Who decides
window-field-when = By when
window-field-cost = What it costs, in euros and hours
window-field-otherwise = What happens otherwise
window-field-body = Text
window-field-text = Text
window-field-list = List
window-field-table = Table
window-field-alternative = What the picture shows, for those who do not see it
window-field-notes = Notes

## Words
window-edit-term = may not be known to the group. In plain words:
window-edit-term-replace = Replace
window-edit-term-explain = Explain once
window-edit-term-keep = Keep
window-edit-term-kept = The word stays in this briefing.
window-edit-term-stays = Kept as it is:
window-edit-term-watch = Remind me again
window-edit-term-watched = Lykta points the word out again.
window-edit-reading = Readability: { $read }.

## Slides
window-edit-slide = The slide
window-edit-move-up = Move up
window-edit-move-down = Move down
window-edit-move-end-up = The slide is already the first one.
window-edit-move-end-down = The slide is already the last one.
window-edit-moved = Moved: slide { $number } of { $count }.
window-edit-hide = Hide
window-edit-hide-of = Hide: { $slide }
window-edit-hidden = Hidden: { $slide }. Ctrl+Z brings it back.
window-edit-is-hidden = Hidden:
window-edit-show = Show
window-edit-shown = Shown again: { $slide }.
window-edit-duplicate = Duplicate
window-edit-duplicated = Duplicated: { $slide }.
window-edit-delete = Delete
window-edit-deleted = Deleted: { $slide }. Ctrl+Z brings it back.
window-edit-key-delete = Delete
window-edit-new = New slide
window-edit-new-of = New slide: { $kind }
window-edit-new-text = Text
window-edit-new-list = List
window-edit-new-table = Table
window-edit-new-picture = Picture
window-edit-picture-other = Another picture
window-edit-picture-changed = The picture was changed.
window-edit-new-made = A new slide. Write its headline.
window-edit-take-in = Take in
window-edit-take-in-of = Take in: { $name }
window-edit-taken-in = Added: { $slide }.
window-edit-gone =
    { $count ->
        [one] One slide of the briefing is no longer in the content and is not shown. Your own texts for it are still there:
       *[other] { $count } slides of the briefing are no longer in the content and are not shown. Your own texts for them are still there:
    }
window-edit-too-long-name = Too much talk
window-edit-too-long = The talk is { $duration } too long.
window-edit-too-long-hint = The group can do without these. What is hidden can be shown again:
window-edit-too-long-else = Shorten the notes, hide a slide or choose more minutes.

## Steps
window-edit-undo = Undo: { $what }
window-edit-undo-done = Undone: { $what }
window-edit-undo-nothing = There is nothing to undo.
window-edit-redo = Redo: { $what }
window-edit-redo-done = Redone: { $what }
window-edit-redo-nothing = There is nothing to redo.
window-trouble-edit = The change could not be saved

## Versions
window-versions = Versions
window-versions-intro = Everything is saved by itself. Give the briefing a name when you want to be able to come back here.
window-versions-none = There are no versions yet.
window-version-name = Name, for example “Before the director’s comments”
window-version-missing = Write a name, so that you know the version again.
window-version-keep = Keep the version
window-version-kept = The version “{ $name }” is kept.
window-version-return = Go back here
window-version-return-of = Go back here: { $name }
window-version-returned = The briefing is as in the version “{ $name }”. Ctrl+Z takes this back.
window-version-compare = What has changed
window-version-compare-of = What has changed since { $name }
window-version-other = Compare with another briefing
window-versions-back = Back to the versions
window-version-delete = Delete
window-version-delete-of = Delete the version { $name }
window-version-deleted = The version “{ $name }” is deleted. Ctrl+Z brings it back.
window-moment = { $date } at { $hour }:{ $minute }

## Keys
window-help-headline = Write in the slide’s headline
window-help-move = Move the slide
window-help-remove = Hide the slide chosen in the strip; one of your own is deleted
window-help-undo = Undo
window-help-redo = Redo
window-help-versions = Versions
window-help-words = Next slide with words to look at
window-edit-words-none = No words to look at.
window-edit-words-found = { $count ->
    [one] One word to look at on slide { $number }.
   *[other] { $count } words to look at on slide { $number }.
}
