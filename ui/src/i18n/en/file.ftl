# The file as a whole: who has it, what is wrong with it, and what to do.

# Who has a file, as sentences.
file-moment = { $day }, { $time } ({ $offset })
file-someone = someone
file-held = Open by { $author } on { $host } since { $since }.
file-held-here = Open by { $author } on this computer since { $since }.
file-held-unknown = It is open in another program or window.

# A file that did not open, and the ways out.
file-working = Working…
file-try-again = Try again
file-take-over = Take over
file-look = Look at a read-only copy
file-locked-next = Close it there and try again. Or look at a copy in which nothing can be changed.
file-silent = Nothing has been heard from that computer for several minutes: it may be switched off, or cut off from the network.
file-silent-next = If nobody works on the file there any more, you can take it over. A program that still has it open there then no longer writes to it, and says so.
file-damaged-places = What was found
file-damaged-next = What can still be read can be saved into a new file. The damaged file itself is not changed.
file-damaged-backups = Earlier states of the file may lie in the folder of backups. Make a copy of one there and open the copy:
file-beyond-repair = Nothing could be read from it that can be saved. It was left as it is. Ask for another copy, or use a backup.
file-repair = Repair a copy…
file-read-only-next = Nothing can be changed in it where it lies. You can look at it, or save a copy elsewhere and work in that.
file-copy-and-open = Save a copy elsewhere and open it…

# After a repair.
file-repaired = Repaired copy: { $file }
file-repaired-whole = Everything was saved.
file-repaired-part = Some of it could not be saved. The damaged file was left as it is: keep it.
file-repaired-rows = Entries read from the file
file-repaired-from-history = Entries missing there and taken from the history
file-repaired-lost = Entries that could not be saved
file-repaired-loosened = References to lost entries that were emptied
file-repaired-operations = Changes of the history that were saved
file-repaired-next = The copy is open now. Look through it before you work on.

# Notices across the window.
file-notices = About this file
file-unsaved =
    { $count ->
        [one] { $count } change is NOT saved: { $reason }
       *[other] { $count } changes are NOT saved: { $reason }
    }
file-unsaved-kept = Until then, they are kept in this window and, where possible, in a backup.
file-unsaved-show = Show in the history
file-unsaved-no-space = the disk is full.
file-unsaved-no-space-remedy = Free some space and try again, or save the file in another place.
file-unsaved-no-permission = you may not write there any more.
file-unsaved-no-permission-remedy = Ask for the right to write and try again, or save the file in another place.
file-unsaved-same-file = the file is in use.
file-unsaved-same-file-remedy = Save it under another name.
file-unsaved-read-only = the disk or the folder takes no changes any more.
file-unsaved-read-only-remedy = Allow writing and try again, or save the file in another place.
file-unsaved-moved = the file was moved, renamed or removed.
file-unsaved-moved-remedy = Put it back where it was and try again, or save it in another place.
file-unsaved-taken-over = the file was taken over on another computer.
file-unsaved-taken-over-remedy = Save your state under another name, and agree with each other which one counts.
file-unsaved-gone = the disk or network drive is not there or does not answer.
file-unsaved-gone-remedy = Connect it again and try again, or save the file in another place.
file-unsaved-io = the disk reports a fault ({ $detail }).
file-unsaved-io-remedy = Try again, or better save the file on another disk.
file-save-as = Save as…
file-saved-as = You now work in { $file }
file-saved-again = Everything is saved
file-still-unsaved = It could not be saved yet
file-view = Read-only copy.
file-view-remedy = You see the file as it was when you opened it. You can work on it once it is closed there.
file-view-free = { $author } has closed the file.
file-view-free-now = The file is free.
file-view-free-remedy = You can open it for editing now; it is read anew then.
file-view-read-only = The file can only be read.
file-view-read-only-remedy = Nothing can be changed where it lies. Save a copy elsewhere to work on.
file-open-for-editing = Open for editing
file-work-on-copy = Save a copy and work in it…
file-on-network = This file lies on a network drive ({ $system }).
file-on-network-remedy = If the connection breaks, changes cannot be saved, and another computer may not notice that the file is open. Safer: work on a copy on this computer, and copy it back at the end.
file-in-cloud = This file lies in a folder of { $product }.
file-in-cloud-remedy = { $product } copies it to other computers while you work: two versions, or a damaged one, can come of it. Safer: work on a copy outside that folder, and copy it back at the end.
file-work-on-local-copy = Work on a local copy…
file-left-unsaved = Changes of { $time } were never saved.
file-left-unsaved-remedy = The program ended before they reached the file. A backup has them.
file-left-see = See them
file-left-restore = Restore them…
file-dismiss = Dismiss

# Before a file with unsaved changes is left.
file-leave-title = Leave without saving?
file-leave-next = Save everything under another name. Otherwise the changes remain in a backup at most, which is offered when the file is opened again.
file-leave-without = Close without saving

# Checking the file.
file-check-title = Check of the file
file-checking = Checking…
file-check-well = All is well: everything in the file can be read and fits together.
file-check-damaged =
    { $count ->
        [one] { $count } place is damaged.
       *[other] { $count } places are damaged.
    }
file-check-next = Save a copy now and restore the latest sound backup; then look for the cause: the disk or the stick may be failing.

# The clean copy.
file-clean-title = Export a clean copy
file-clean-about = A copy of everything as it is now, without the history: for handing on to others.
file-clean-save = Choose where…
file-exported = Clean copy saved: { $file }

# Erasing a person.
erase-open = Erase this person’s data…
erase-title = Erase the data of { $name }?
erase-lead = For someone who asks for it. Name, honorific, position, languages and organization are removed from the file, its history and its backups.
erase-looking = Looking for traces…
erase-operations =
    { $count ->
        [0] No entry of the history holds the data.
        [one] { $count } entry of the history is rewritten without the data.
       *[other] { $count } entries of the history are rewritten without the data.
    }
erase-parts =
    { $count ->
        [one] { $count } part in a session stays, without a name.
       *[other] { $count } parts in sessions stay, without a name.
    }
erase-functions =
    { $count ->
        [one] { $count } function in a delegation stays, without a name.
       *[other] { $count } functions in delegations stay, without a name.
    }
erase-mentions = The name also stands in the texts of these entries; a dash takes its place there:
erase-spellings = A name that is shortened, misspelt or has an ending is not found: look for those yourself.
erase-final = This cannot be undone, and the history and the backups are rewritten as well. Copies that were sent to others are not reached.
erase-sure = Yes, erase the data of { $name } for good
erase-do = Erase
erase-done = Data erased: { $name }
erase-done-backups =
    { $count ->
        [0] No backup held them.
        [one] { $count } backup held them and does no longer.
       *[other] { $count } backups held them and do no longer.
    }
