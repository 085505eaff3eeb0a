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
