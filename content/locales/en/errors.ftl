# What went wrong, and what to do. A file or folder is always named.
unknown-audience = The group “{ $name }” is not in the content pack. Choose one of: { $known }.
unknown-language = There is no language “{ $language }”. Choose sv, fi or en.
language-not-in-pack = The content pack has no text yet in the language { $language }. It is available in: { $known }.
minutes-without-deck = A briefing cannot be { $minutes } min long. Choose whole minutes from { $shortest } to { $longest }.
minutes-too-few = What must be said does not fit into { $minutes } minutes. Choose at least { $needed } minutes or shorten the notes.
not-minutes = “{ $text }” is not a number of minutes. Enter a whole number, for example 10.
not-a-date = “{ $date }” is not a date. Enter year, month and day: 2026-11-24.
unknown-ending = Lykta cannot tell what kind of file “{ $path }” should be. End the name in .pdf, .html, .svg or .json.
handout-only-pdf = The handout is always a PDF. End the name “{ $path }” in .pdf.
cannot-read = “{ $path }” cannot be read: { $detail }. Check that it exists and that you are allowed to open it.
pack-not-a-folder = “{ $path }” is not the folder of a content pack. Give the folder that holds the file pack.yaml.
pack-has-problems = { $count ->
    [one] The content pack has an error, see above. Correct it and try again.
   *[other] The content pack has { $count } errors, see above. Correct them and try again.
}
no-such-folder = The file cannot be saved: the folder “{ $path }” does not exist. Create the folder or choose another.
no-permission = The file “{ $path }” cannot be saved: you are not allowed to write there. Choose another folder.
read-only = The file “{ $path }” cannot be saved: the location is read-only. Choose another folder.
is-a-folder = The file cannot be saved: “{ $path }” is a folder. Choose a file name.
no-ordinary-file = “{ $path }” is not an ordinary file and is not replaced. Choose another file name.
disk-full = The file “{ $path }” could not be saved: the disk is full. Free some space and try again. No half-written file has been left behind.
cannot-write = The file “{ $path }” could not be saved: { $detail }. Choose another location or try again.
cannot-make-pdf = The PDF could not be made: { $detail }. Report the error to whoever looks after Lykta.
cannot-open-file = The file could not be opened: { $detail }. Open it from its folder instead.
nothing-exported = No file has been saved yet. Save one first.
store-open-elsewhere = Lykta is already open in another window. Close that one first.
store-newer = Your briefings were saved by a newer Lykta. Update the program, or restore an older backup. The file “{ $path }” is untouched.
store-not-ours = “{ $path }” is not a file from Lykta. Move it elsewhere and start again, or restore a backup. It is untouched.
store-damaged = The file “{ $path }” with your briefings is damaged. Restore a backup, in the window or with lykta workspace restore. The damaged file is untouched and stays.
store-cannot-open = Your briefings in “{ $path }” cannot be opened: { $detail }.
store-disk-full = The change could not be saved: the disk is full. Free some space and try again.
slide-continues = { $count ->
    [one] The slide “{ $headline }” was too long and continues on one more slide.
   *[other] The slide “{ $headline }” was too long and continues on { $count } more slides.
}
letters-missing = The font lacks the characters { $letters } on the slide “{ $headline }”. They are shown as boxes; the text is still there for reading aloud or copying.
unknown-template = There is no template “{ $name }” for { $audience }. There are: { $known }.
unknown-case = There is no case “{ $name }”. There are: { $known }.
no-case = The content has no real case in the chosen language. Choose another template or language.
template-without-decision = The template has no decision for this group. Choose another template or group.
briefing-not-as-before = Some of what was chosen last is no longer in the content. Check the choices.
second-language-same = The second language is the briefing’s own ({ $language }). Choose another one.
second-language-lacks-slide = The slide “{ $slide }” does not exist in the language { $language }. Complete the content pack or choose one language.
chosen-without-decision = Nothing that was chosen can be decided by this group. Choose at least one more challenge.
gave-up = Something went wrong in the program, and what you asked for was not done. What was saved is still there. Try again.
