# The history page.

history-title = History
history-lead = Everything that was changed in this file, newest first. Undoing is kept as well.
history-when = When
history-who = Who
history-what = What
history-undone = Undone
history-undid = Undid: { $action }
history-redid = Redid: { $action }
history-other = other change: { $subject }
history-nobody = Not named
history-more = Load more
history-empty = Nothing has been changed yet
