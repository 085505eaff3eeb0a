# The command line.
command-about = Lykta makes short briefings on digital security for the leaders of a municipality. The program never uses the network.
command-usage = Usage
command-commands = Commands
command-options = Options
command-arguments = Arguments
command-after = 
    Examples:
      lykta export --audience "management group" --minutes 10 --language en --output briefing.pdf
      lykta export --audience "management group" --minutes 15 --handout --output handout.pdf
      lykta export --audience "municipal director" --read --output briefing.html
      lykta check my-pack
      lykta list --json
      lykta pack install my-pack.zip
      lykta workspace save municipality.lykta-workspace

    Exit codes: 0 all went well · 1 the content pack has errors · 2 the command is written wrongly
                3 the choices give no briefing · 4 a file could not be read or saved
                5 Lykta is open elsewhere
    Messages are written to stderr, in the language of the system (LANG). The result of list is written to stdout.
    LYKTA_DATA_DIR changes the folder for the window’s briefings, surveys of your own and installed content packs. Only pack, survey and workspace change anything there.
command-export = Makes a briefing as PDF, web page, SVG or JSON
command-export-long = Makes a briefing and saves it. The ending of the file name decides: .pdf gives an accessible PDF (PDF/UA-1 and PDF/A-2a), .html a web page to read in one single file, .svg one image per page (name-01.svg and so on), .json the content as data.
command-check = Checks a content pack and lists all problems
command-check-long = Reads a content pack and lists every problem with file, line, column and what you can do. Without a choice, the pack that comes with Lykta is checked.
command-list = Lists groups, challenges, minutes and languages
command-audience = Whom the briefing is for: id or name in any language, for example management group
command-minutes = Whole minutes for talk, discussion and decision, 5 to 90. Default: the group’s usual time
command-language = Language of the briefing: sv, fi or en. Default: the language of the system, if the pack has it
command-output = The file to save: name.pdf, name.html, name.svg or name.json
command-handout = Save the handout on A4 instead of the slides
command-read = Save the briefing as text to read: name.pdf on A4 or name.html for a phone
command-date = Meeting date, for example 2026-11-24. Default: today
command-pack = Another content pack: a folder, a zip file, or the id of an installed one
command-pack-argument = A folder, a zip file, or the id of an installed content pack
command-json = Write the list as JSON
command-help = Show help
command-version = Show version
command-licences = Show the parts of the program and their licences
command-unknown-argument = There is no “{ $argument }”. Type lykta --help to see what you can write.
command-missing = Missing: { $arguments }. Type lykta --help to see an example.
command-wrong-value = “{ $value }” does not work as { $argument }. Type lykta --help to see what you can write.
command-unreadable = The command cannot be understood. Type lykta --help to see how it is written.
command-saved-many = { $count ->
    [one] Saved: { $first }
   *[other] Saved { $count } files: { $first } … { $last }
}
command-left-out = Did not fit into { $minutes } minutes: { $names }.
command-time = The talk takes { $talk }, the discussion { $discussion } and the decision { $decision }.
command-pack-fine = The content pack “{ $pack }” has no errors.
command-problem = { $severity }: { $file }:{ $line }:{ $column }: { $message } { $hint }
command-error = error
command-warning = warning
command-problems = Errors: { $errors }, warnings: { $warnings }.
command-audiences = Groups
command-challenges = Challenges
command-minutes-heading = Minutes
command-languages = Languages
command-usual = usually { $minutes }
command-template = Template instead of the challenges, for example tonight; lykta list shows them
command-case = Real case instead of the invented example; lykta list shows them
command-aland = For a municipality in Åland: without slides about acts that are not applied there
command-unconfirmed = Show facts that are not confirmed too; the slide marks them
command-templates = Templates
command-cases = Real cases
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
command-packs = Installs, lists, removes and copies content packs
command-packs-install = Checks a content pack and keeps a copy of it beside the one that comes with Lykta
command-packs-list = Lists the content packs, with how complete their languages are
command-packs-remove = Removes an installed content pack
command-packs-copy = Copies a content pack to a new folder, as a beginning of your own
command-packs-accept = Records that the translations have been compared with the texts they were made from
command-packs-accept-long = Records in the folder translations of a content pack that the translations say what the texts in its first language say now. Do this when you have read the texts that lykta check calls stale. Without choices, all languages and all texts are recorded.
command-packs-from = Folder or zip file with a content pack
command-packs-id = The id of the content pack
command-packs-version = Its version. Needed when several are installed
command-packs-to = The new folder
command-packs-folder = Folder with a content pack
command-packs-language = Only this language: sv, fi or en
command-packs-text = Only this text, or the texts below it, for example c3-responsibility.questions. May be given several times
command-either = Choose either { $one } or { $other }: they are two different files. Write lykta --help to see how the command is written.
command-briefings = Show the briefings of the library
command-briefings-list = List the briefings, the latest meeting first
command-briefings-archived = Those that were archived instead
command-briefings-words = Only those that hold these words
command-briefing = The number of a briefing of the library (lykta briefings list)
