# The workspace as a whole: what is wrong with it, its backups, and moving it.

## What is wrong
store-no-file = “{ $path }” is a folder or something else than a file. The file with your briefings should be there. Move away what is there and try again. Nothing has been changed.
store-empty = The file “{ $path }” with your briefings is empty. Another program or a disk error has emptied it. Restore a backup, in the window or with lykta workspace restore.
store-disk-error = The disk reported an error ({ $detail }). Check that it is in order and has room, and try again. What was saved before is still there.
store-read-only = In the place “{ $path }” one can only read. Get yourself the right to write there, or choose another data folder. Nothing has been changed.
workspace-damaged = The file “{ $path }” with your briefings is damaged. Restore a backup. The damaged file stays beside it.
workspace-in-a-cloud = The data folder “{ $path }” is copied to the cloud by { $name } while Lykta writes in it. That can damage the file. Move the data folder to this computer’s own disk. Backups may well lie in the cloud.
workspace-on-a-network = The data folder “{ $path }” lies on a network drive ({ $name }). If the connection breaks, the file can be damaged. Move the data folder to this computer’s own disk. Backups may well lie on the network.
workspace-folder-gone = The data folder “{ $path }” is not there right now. Connect the drive that it lies on and try again, or use the usual folder. Nothing has been removed.

## Backups
backup-unknown = There is no backup “{ $id }”. Type lykta workspace list to see which there are.
backup-damaged = The backup “{ $id }” is no longer what it was when it was made. Choose another one. Nothing has been changed.
backup-changed = changed or damaged, cannot be restored
backup-none = There are no backups yet.
backup-day = { $day } { $month ->
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
backup-time = { $day } { $month ->
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
} { $year } at { $hour }:{ $minute }
backup-daily = The day’s backup
backup-asked = Made on request
backup-migration = Before a newer Lykta changed the form of the file
backup-import = Before a workspace was loaded
backup-restore = Before a backup was restored
backup-holds = { $briefings ->
    [one] { $briefings } briefing, { $kilobytes } kB
   *[other] { $briefings } briefings, { $kilobytes } kB
}
backup-made = The backup has been made and verified: { $id }.
backup-not-made = No backup could be made. What you write is saved as usual in “{ $path }”.
backup-not-elsewhere = The latest backup could not be copied to “{ $path }”. Check that the place is connected and has room. The copy on this computer is whole.
backup-second = From now on backups are copied to “{ $path }” too.
backup-no-second = From now on backups are kept on this computer only.
backup-restored = The backup has been restored.
backup-restored-from = The backup has been restored. How things were before is kept as a backup of its own: { $id }.
backup-restored-aside = The backup has been restored. The file that could not be opened is still there: “{ $path }”.

## The workspace as one file, and its folder
workspace-whole = The workspace is whole: “{ $path }”.
workspace-saved = The workspace has been saved and verified: “{ $path }”.
workspace-loaded = The workspace in “{ $path }” is now in use. The earlier one is kept as a backup.
workspace-no-workspace = “{ $path }” is not a saved workspace, or it was cut off. Choose a file whose name ends in .lykta-workspace. Nothing has been changed.
workspace-newer = “{ $path }” was saved by a newer Lykta. Update the program and try again. Nothing has been changed.
workspace-changed = “{ $path }” is damaged or changed: its content does not match its checksums. Save the workspace anew on the other computer. Nothing has been changed.
workspace-moved = The workspace now lies in “{ $to }”. The old folder “{ $from }” is still there; remove it when you have seen that everything is in place.
workspace-usual = The usual folder “{ $path }” is now in use.
workspace-folder-given = On this computer LYKTA_DATA_DIR decides the folder. Change it there.
workspace-folder-inside = “{ $path }” lies inside the present folder or the other way round. Choose a separate folder.
workspace-folder-not-empty = The folder “{ $path }” is not empty. Choose an empty one, so that nothing is overwritten.
workspace-not-the-same = What was copied to “{ $path }” is not the same as the original. The old folder is still in use. Try another disk.
zip-not-made = The file could not be made: { $detail }. Report this to whoever looks after Lykta.

## The command line
command-workspace = Backs up, checks and moves the workspace
command-workspace-long = The workspace is everything that Lykta has saved: briefings, settings, your own surveys and installed content packs. Backups lie in the folder backups in the data folder. If Lykta is open in a window, the exit code is 5.
command-workspace-backup = Makes a backup now
command-workspace-list = Lists the backups
command-workspace-restore = Restores a backup; how things were before is kept
command-workspace-save = Saves the whole workspace as one file, for example for a new computer
command-workspace-load = Loads a saved workspace; the present one is kept as a backup
command-workspace-check = Checks the file with the briefings thoroughly
command-workspace-id = The id of the backup; lykta workspace list shows them
command-workspace-to = The file that is saved: name.lykta-workspace
command-workspace-from = A saved workspace: name.lykta-workspace
