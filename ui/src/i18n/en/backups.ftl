# Backups, and the size of the history.

size-kilobytes = { $size } KB
size-megabytes = { $size } MB

backups-title = Backups
backups-lead = The program makes them by itself: when the file is opened, every 10 minutes while it is being changed, and before anything large. As they grow older, some are removed.
backups-now = Back up now
backups-made = Backup made
backups-empty = There are no backups yet
backups-empty-hint = A backup is the whole file as it was at a moment. The first one is made when there are changes, or now if you wish.
backups-folder = Folder of the backups:
backups-folder-choose = Choose another folder…
backups-folder-moved = From now on backups go there. Those made before stay in the old folder, and are listed again if you choose that.
backups-read-only = Nothing can be restored now, because the file takes no changes.
backups-list = Backups, newest first
backups-when = When
backups-why = Why
backups-holds = What it holds
backups-size = Size
backups-verbs = What can be done
backups-reason-open = On opening
backups-reason-edits = While working
backups-reason-asked = On request
backups-reason-migration = Before the file got a newer format
backups-reason-import = Before data were imported
backups-reason-restore = Before something was restored
backups-reason-erasure = Before data were erased or the history gathered
backups-reason-unsaved = Changes that were not saved
backups-sessions =
    { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
backups-delegations =
    { $count ->
        [one] { $count } delegation
       *[other] { $count } delegations
    }
backups-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
backups-last = Last: { $what }
backups-last-none = nothing changed yet
backups-altered = Altered, cannot be restored
backups-verb-of = { $verb }: { $time }
backups-compare = Compare with now
backups-restore = Restore…

# One backup beside the file as it is now.
backups-comparing = Comparing…
backups-compare-title = What has changed since { $time }
backups-unsaved-title = Changes of { $time } that were never saved
backups-restore-title = Restore the state of { $time }?
backups-unsaved-restore-title = Restore the changes of { $time }?
backups-restore-count =
    { $count ->
        [0] Nothing differs from now.
        [one] { $count } entry changes, as listed here.
       *[other] { $count } entries change, as listed here.
    }
backups-restore-safe = A backup of the present state is made first, and Undo takes the restoring back.
backups-restore-now = Restore
backups-restored = Restored: { $time }
backups-restored-undo = Undo brings back what was before.

# The size of the history.
gather-title = History
gather-size =
    { $count ->
        [one] { $count } change, { $size }, { $share }% of the file.
       *[other] { $count } changes, { $size }, { $share }% of the file.
    }
gather-since = Oldest: { $day }.
gather-open = Make it smaller…
gather-about = Undo, looking back and comparing live on the history. If the file has grown too large, the oldest part can be gathered into one entry.
gather-before = Gather everything before
gather-ask = Gather…
gather-none = There is nothing older than that day.
gather-confirm-title = Gather the history before { $day }?
gather-lost = What was changed before that day can then no longer be undone one by one, searched, or looked back at.
gather-kept = What the file holds now stays as it is. A backup is made first.
gather-final = This cannot be undone.
gather-do = Gather
gather-done =
    { $count ->
        [0] There was nothing to gather
        [one] { $count } entry gathered
       *[other] { $count } entries gathered into one
    }
backup-failed = No backup could be made
