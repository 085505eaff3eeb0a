# The panel of backups and of the workspace as a whole.
window-cautions = About what is saved
window-trouble-restore = Restore a backup
window-backups = Backups
window-backups-intro = Lykta makes a verified backup on each day that something was changed. They are kept for seven days, four weeks and six months back.
window-backups-now = Back up now
window-backups-older =
    { $count ->
        [one] One older
       *[other] { $count } older
    }
window-backups-restore = Restore
window-backups-restore-which = Restore the backup from { $when }
window-backups-ask = Go back to { $when }?
window-backups-ask-holds = The backup holds: { $holds }.
window-backups-ask-kept = What is there now is kept as a backup of its own first, so you can return to it.
window-backups-ask-no = Cancel
window-backups-second = A second place
window-backups-second-is = Each new backup is also copied to { $path }.
window-backups-second-none = The backups are on this computer only. If its disk breaks, they are gone. Choose another place, such as a folder on the municipality’s network or in the cloud.
window-backups-second-choose = Choose a place …
window-backups-second-forget = Stop copying there
window-workspace-file = To a new computer
window-workspace-file-intro = Briefings, settings, your own surveys and installed content packs fit in a single file. Save it here and load it on the new computer.
window-workspace-save = Save everything as a file …
window-workspace-load = Load a file …
window-workspace-load-ask = Load a file in place of what is here?
window-workspace-folder = The data folder
window-workspace-folder-is = Everything lies in { $path }.
window-workspace-move = Move to another folder …
window-workspace-usual = Use the usual folder
