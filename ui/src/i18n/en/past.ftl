# Looking back at the file as it stood, and at copies that are only looked at.

read-only-view = This is only a copy to look at
read-only-view-remedy = Nothing was changed. To change it, open the file for writing, or save a copy and work in that.
read-only-past = This is how it stood then
read-only-past-remedy = Nothing was changed. Go back to now to work on, or restore this moment, in the bar at the top.

# The bar while the window shows the past. $zone is an IANA name.
past-banner = The past
past-stood = As it stood on { $day }, { $time } ({ $zone }).
past-no-changes = Nothing can be changed here.
past-restore = Restore this moment
past-now = Back to now
past-restore-title = Restore { $day }, { $time }?
past-restore-hint = Everything in the file becomes what it was then. What came after stays in the history, and restoring can be undone.
past-restore-rows =
    { $count ->
        [0] Nothing differs from now.
        [one] { $count } entry changes.
       *[other] { $count } entries change.
    }
past-restored = Restored: { $day }, { $time }
