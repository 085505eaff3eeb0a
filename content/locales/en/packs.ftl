# Content packs: reading zip files, installing, copying, translations. The last sentence says what to do.
zip-damaged = The zip file is damaged or is not a zip file. Make it again from the folder.
zip-damaged-file = The file “{ $path }” in the zip file is damaged. Make the zip file again from the folder.
zip-too-many = The zip file holds more than { $most } files and folders. Pack the content pack alone.
zip-same-name = The zip file holds two files with the name “{ $path }”. Capital and small letters count as the same. Remove or rename one of them.
zip-unsafe-path = The zip file holds a path that leads out of it or is written in an odd way: “{ $path }”. Nothing was unpacked. Make the zip file again from the folder.
zip-long-path = The path “{ $path }” in the zip file is too long or has too many folders inside each other. Pack the content pack alone.
zip-no-file = “{ $path }” in the zip file is a link or something else that is not an ordinary file. Nothing was unpacked. Replace it with the file itself.
zip-encrypted = The file “{ $path }” in the zip file is encrypted. Make the zip file again without a password.
zip-method = The file “{ $path }” in the zip file is packed in a way that Lykta does not read. Make an ordinary zip file.
zip-bomb = The file “{ $path }” in the zip file grows without measure when it is unpacked, so unpacking was stopped. Use another file.
zip-large-file = The file “{ $path }” in the zip file is larger than { $kilobytes } kilobytes. Split it.
zip-too-large = The zip file holds more than { $megabytes } megabytes of text. Pack the content pack alone.

packs-not-found = “{ $path }” is not a folder, not a zip file and not an installed content pack. Type lykta pack list to see which ones are installed.
packs-too-large = “{ $path }” is larger than a content pack can be. Give the folder or zip file that holds the content pack alone.
packs-link = “{ $path }” is a link or something else that is not an ordinary file. Replace it with the file itself.
packs-no-pack-inside = There is no content pack in “{ $path }”. The file pack.yaml should lie first in the zip file, or in the only folder in it.
packs-several-inside = There are several content packs in “{ $path }”. Make a zip file of each.
packs-version-taken = Version { $version } of the content pack “{ $id }” is already there with other content. Nothing has been changed. Raise version in pack.yaml, or remove the old one first.
packs-not-installed = The content pack “{ $id }” is not installed in that version. Type lykta pack list to see which ones are.
packs-bundled-stays = The content pack “{ $id }” comes with Lykta and stays. Only installed packs can be removed.
packs-which-version = The content pack “{ $id }” is installed in several versions: { $versions }. Say which one is to be removed.
packs-cannot-remove = The content pack in “{ $path }” could not be removed. Check that you may write in the folder and that none of its files is open.
packs-folder-in-use = The folder “{ $path }” already holds something. Give the name of a new folder.
packs-installed = Content pack installed: { $id } { $version }.
packs-already = The content pack { $id } { $version } was already there, with the same content. Nothing has been changed.
packs-removed = Content pack removed: { $id } { $version }.
packs-copied = The content pack has been copied to “{ $path }”. Change id and version in pack.yaml before you share your own.
packs-accepted = { $language }: { $count ->
    [one] { $count } translation accepted
   *[other] { $count } translations accepted
}. Recorded in “{ $path }”.
packs-refused = The content pack in “{ $path }” has errors and was not installed. Correct them and try again.
packs-origin-bundled = comes with Lykta
packs-origin-installed = installed
packs-language = { $language } { $bar } { $present } of { $all } texts; stale: { $stale }, missing: { $missing }
packs-language-unrecorded = { $language } { $bar } { $present } of { $all } texts; missing: { $missing }; not recorded which texts are up to date
packs-language-not-offered = { $language } { $bar } { $present } of { $all } texts; missing: { $missing }; not yet offered
named-in-sv = { $name } (in Swedish)
named-in-fi = { $name } (in Finnish)
named-in-en = { $name } (in English)
packs-fallen-back = The content pack { $id } { $version } cannot be used any more, so the briefing is made from the pack that comes with Lykta. What is wrong is told under Content packs.

slides-stale = { $count ->
    [one] This slide was translated from a text that has changed since: { $slides }. Compare it before the meeting.
   *[other] These slides were translated from texts that have changed since: { $slides }. Compare them before the meeting.
}
slides-stale-and-more = Some slides were translated from texts that have changed since: { $slides } and { $more } more. Compare them before the meeting.

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

pack-file-name = The name “{ $file }” does not work on every computer.
pack-file-name-hint = Name files and folders with the letters a to z, digits, - and _ only, at most 64 of them.
pack-same-name = The name differs from “{ $other }” by capital letters alone.
pack-same-name-hint = Remove one of the two or give it another name. Some computers take “{ $other }” for the same file.
pack-id-letters = The id “{ $id }” has other characters than small letters, digits and hyphens.
pack-id-letters-hint = Write an id such as nine-own instead of “{ $id }”.
pack-version-letters = The version “{ $version }” is not written as numbers with dots between them.
pack-version-letters-hint = Write a version such as 1.0.0 instead of “{ $version }”.
pack-yaml-limits = The file uses anchors (&) or aliases (*), holds several documents, or is nested deeper than { $deepest } levels.
pack-yaml-limits-hint = Write every text in its own place, at most { $deepest } levels deep.
pack-deep-list = The list or quotation is nested deeper than { $deepest } levels.
pack-deep-list-hint = Make it flat: a slide shows one level. At most { $deepest } levels are read.
pack-html = This looks like HTML. It is shown just as it is written.
pack-html-hint = Remove the marks. **bold** is the only mark that a text has.
pack-picture = Slides show no pictures from a text.
pack-picture-hint = Remove the picture and say in words what it shows.
pack-link = Links lead nowhere: Lykta opens no addresses.
pack-link-hint = Write the words alone, and name the source in sources.yaml.
pack-label-missing = The text “{ $text }” is missing in the language { $language }.
pack-label-missing-hint = Add { $language } here, or take { $language } out of languages in pack.yaml until “{ $text }” is translated.
pack-text-missing = The text “{ $text }” is missing in this language.
pack-text-missing-hint = Translate “{ $text }” from { $file }, line { $line }. Until then it is left out of briefings in this language.
pack-empty-text = The text “{ $text }” is empty.
pack-empty-text-hint = Write “{ $text }” or remove the field.
pack-translation-stale = The text “{ $text }” was translated from a text that has changed since.
pack-translation-stale-hint = Compare it with { $file }, line { $line }. When it is right: lykta pack accept FOLDER --text { $text }
pack-translation-unread = Nobody has recorded that the text “{ $text }” was compared with the text it was translated from.
pack-translation-unread-hint = Compare it with { $file }, line { $line }. When it is right: lykta pack accept FOLDER --text { $text }
pack-translation-unrecorded = It is not recorded which texts the translations into { $language } were made from.
pack-translation-unrecorded-hint = When they are right: lykta pack accept FOLDER --language { $language }. From then on Lykta tells which ones have gone stale.
