# Putting a calendar to a CalDAV server.
publish-title = Publish to a calendar server
publish-about = Puts these sessions into a calendar on a server (CalDAV), and keeps it up there: those who subscribe to it see each change.
publish-server = Calendar on the server
publish-server-other = Another calendar…
publish-server-line = { $user }, { $url }
publish-url = Address
publish-url-hint = Of the calendar, or of the server: then its calendars are found.
publish-user = User name
publish-password = Password
publish-password-kept = Leave it empty where this computer’s keychain has it.
publish-remember = Keep the password in this computer’s keychain
publish-no-keychain = This computer has no keychain that answers, so the password is asked for each time. It is kept nowhere.
publish-not-kept = The keychain did not take the password. It will be asked for again.
publish-forget = Forget this calendar and its password
publish-found = Calendars found there
publish-found-choose = Choose one…
publish-found-read-only = { $name } (only to be read)
publish-options = On the server
publish-remove = Remove what stands there as cancelled since an earlier time
publish-look = See what would be done
publish-do = Publish
publish-hint-title = Nothing was sent yet
publish-hint = See first what would be done. What left the programme is told as cancelled before it is ever removed.
publish-asking = Asking the server…
publish-progress = { $done } of { $count } sent
publish-report = What is done on the server
publish-would =
    { $count ->
        [0] There is nothing to do.
        [one] { $count } entry would be written.
       *[other] { $count } entries would be written.
    }
publish-done =
    { $count ->
        [0] There was nothing to write.
        [one] { $count } entry was written.
       *[other] { $count } entries were written.
    }
publish-unchanged =
    { $count ->
        [one] { $count } stands there as it should.
       *[other] { $count } stand there as they should.
    }
publish-stopped =
    { $count ->
        [one] Stopped. { $count } is left to do; publish again to go on.
       *[other] Stopped. { $count } are left to do; publish again to go on.
    }
publish-failed =
    { $count ->
        [one] It ended early. { $count } is left to do; what is written stands, and publishing again goes on from there.
       *[other] It ended early. { $count } are left to do; what is written stands, and publishing again goes on from there.
    }
publish-is-created = New
publish-is-updated = Changed
publish-is-cancelled = Cancelled
publish-is-removed = Removed
publish-is-kept = Left as on the server
publish-is-conflict = Changed on the server
publish-is-refused = Not taken
publish-refused = The server does not take it ({ $status } { $detail }).
publish-conflicts =
    { $count ->
        [one] { $count } entry was changed on the server by somebody else. Choose which is to stand, and publish again.
       *[other] { $count } entries were changed on the server by somebody else. Choose which are to stand, and publish again.
    }
publish-theirs = On the server
publish-ours = In the programme
publish-gone = Removed there
publish-left-scope = No longer part of this
publish-no-place = no room
publish-no-time = no time
publish-take = Which is to stand
publish-take-nothing = Decide later
publish-take-theirs = Keep what is on the server
publish-take-ours = Write what the programme says
publish-take-all = For all of them
