# What a field refuses, and what went wrong.

invalid-too-long = Too long: { $length } characters or entries, { $limit } fit.
invalid-empty = This must not be empty.
invalid-end-before-start = The end lies before the start.
invalid-locked = The session is locked in place. Unlock it to move it.
invalid-out-of-range = Only values from { $least } to { $most } are possible.
invalid-unknown-zone = No such time zone is known.
invalid-not-a-language = This is not a language code, such as “en” or “kk”.
invalid-not-a-country = This is not a two-letter country code, such as “KZ”.
invalid-own-parent = A session cannot be part of itself.
invalid-half-placed = Start and end belong together: give both, or neither.
invalid-repeated = The same is there twice: it can stand once.
invalid-not-a-date = Write the day as year-month-day, such as 2025-09-17.
invalid-not-a-number = Write a whole number, or leave it empty.

# What went wrong, and what to do next.
error-invalid = This value was not saved
error-not-found = No longer there: { $noun }
error-not-found-remedy = It was removed meanwhile. Undo brings it back.
error-in-use =
    { $uses ->
        [one] Still in use ({ $uses } place): { $noun }
       *[other] Still in use ({ $uses } places): { $noun }
    }
error-in-use-remedy = First remove it as delegation, co-organizer or party to an agreement.
error-no-file = No file is open
error-no-file-remedy = Open a file or make a new one, in the File menu.
error-missing-glyphs = Some characters cannot be printed
error-missing-glyph = { $character } ({ $code }) in “{ $text }”.
error-nothing-to-tell = There is nothing to tell
error-nothing-to-tell-remedy = No session of this has a time and is for those who read the calendar. Choose another part, or other readers.
error-address = “{ $address }” is no mail address
error-address-remedy = Write it as name@example.org.
error-long-name = The name of { $address } is too long
error-long-name-remedy = It has { $length } characters; { $limit } fit. A line holds one name and its address.
error-many-guests = Too many guests for one invitation: { $count }
error-many-guests-remedy = { $limit } fit, and each of them is told of all others. Make several invitations, each for some of them.
error-password-needed = A password is needed
error-password-needed-keychain = This computer’s keychain has none for this user. Type it, and have it kept if you like.
error-password-needed-typed = This computer has no keychain that answers. Type the password; it is kept nowhere.
error-server-address = “{ $address }” is no address of a calendar
error-server-address-remedy = Write it as https://host/calendar/; whoever runs the server knows it.
error-server-not-encrypted = { $host } is not asked without encryption
error-server-not-encrypted-remedy = All on the way could read the password, so it was not sent. Write an address that begins with https://.
error-server-unreachable = { $host } does not answer
error-server-unreachable-remedy = Check the address and the network, and try again. ({ $detail })
error-server-not-trusted = { $host } is not trusted
error-server-not-trusted-issuer = Nobody whom this computer trusts vouches for it, so no password was sent. Ask whoever runs the server for a certificate that is trusted, or have its authority added to this computer.
error-server-not-trusted-name = Its certificate is for another name, so no password was sent. Check the address.
error-server-not-trusted-expired = Its certificate is not valid at this time, so no password was sent. Check this computer’s date, or ask whoever runs the server.
error-server-not-trusted-revoked = Its certificate was withdrawn, so no password was sent. Ask whoever runs the server.
error-server-not-trusted-other = The encryption could not be verified, so no password was sent. Ask whoever runs the server.
error-server-not-authorised = The server does not take this user name and password
error-server-not-authorised-remedy = Type them again. Where signing in takes two steps, the server wants a password that it makes for programs.
error-server-not-authorised-other = It wants { $offered }, which is not known here. Ask whoever runs the server.
error-server-not-a-calendar = This is no calendar
error-server-not-a-calendar-found = Choose one of the calendars that were found there.
error-server-not-a-calendar-none = None was found from there on. Check the address; in the server’s own pages it often stands as a link to copy.
error-server-read-only = This calendar may only be read
error-server-read-only-remedy = Ask whoever owns it for the right to write, or choose another.
error-server-full = The server has no room left for this user
error-server-full-remedy = Make room there, then publish again: what was written stands.
error-server-redirected = The server points to another place: { $to }
error-server-redirected-remedy = The password does not follow there. If it is right, write it as the address.
error-server-said = The server answered with { $status }
error-server-said-remedy = Try again later, or ask whoever runs it. { $detail }
error-server-not-understood = The server does not answer as a calendar server does
error-server-not-understood-remedy = Check the address. ({ $detail })
error-server-not-noted = What was put there could not be noted on this computer
error-server-not-noted-remedy = Make room on the disk, then publish again: the server is asked what is there. ({ $detail })
error-nothing-to-print = There is nothing to print
error-nothing-to-print-remedy = Choose something else, or another handout.
error-too-many-papers = Too many for one PDF: { $asked } papers
error-too-many-papers-remedy = At most { $most } fit in one. Save many PDFs into a folder.
error-template = A template has a mistake
error-template-fault = { $file }, line { $line }: { $reason }
error-templates = The templates cannot be read
error-templates-remedy = { $folder }: { $detail }. Put the folder back, or use the program’s own templates.
error-font = Not added: { $file }
error-font-no-font = It is no font. Choose a TrueType or OpenType file (TTF, OTF).
error-font-too-large = It is larger than { $limit } MiB, which no font needs. Choose another file.
error-font-unreadable = It cannot be read ({ $detail }). Copy it to this computer and try again.
error-printer = The printer did not take it: { $printer }
error-printer-remedy = Look whether it is there and switched on, or open the PDF in the viewer and print it from there. ({ $detail })
error-printer-sent = { $sent } of { $jobs } print jobs were handed over before.
error-print-dialog = The system’s print dialog did not take it
error-print-dialog-remedy = Try again, or open the PDF in the viewer and print it from there. ({ $detail })
error-internal = Something went wrong inside the program
error-open-not-found = { $file } is not there
error-open-not-found-remedy = It was moved, renamed or removed. Find it with File > Open.
error-open-not-ours = { $file } is not a Kurultai file
error-open-not-ours-remedy = It was left as it is. Choose a file whose name ends in .kurultai.
error-open-damaged =
    { $count ->
        [one] { $file } is damaged in { $count } place
       *[other] { $file } is damaged in { $count } places
    }
error-open-damaged-remedy = It was left as it is. What can still be read can be saved into a new file.
error-open-newer = { $file } was made by a newer Kurultai
error-open-newer-remedy = It was left as it is. Update the program: the file has format { $found }, this program knows up to { $known }.
error-open-locked = { $file } is open elsewhere
error-open-locked-remedy = Close it there, then open it here.
error-open-read-only = { $file } can only be read
error-open-read-only-remedy = Copy it to a folder in which you may write, and open the copy.
error-open-no-permission = You may not open { $file }
error-open-no-permission-remedy = Ask whoever owns the file for the right to read and write it.
error-open-io = { $file } could not be read
error-open-io-remedy = Check that the disk or network is there, and try again. ({ $detail })
error-write = { $file } was not written
error-write-no-space = The disk is full. Free some space, or choose another place.
error-write-no-permission = You may not write there. Choose another folder.
error-write-same-file = That is the file that is open. Choose another name.
error-write-read-only = The place can only be read. Choose another folder.
error-write-io = Check that the disk or network is there, and try again. ({ $detail })
error-write-moved = The file was moved, renamed or removed while it was open. Put it back, or save under another name.
error-write-taken-over = The file was taken over on another computer. Save under another name.
error-write-gone = The disk or network drive is not there or does not answer. Connect it again, or choose another place.
error-backup = This backup cannot be used
error-backup-not-found = It is not there any more. Choose another backup.
error-backup-altered = Its content is not what the program wrote: the disk or another program altered it. Nothing was changed. Choose another backup.
error-backup-other-file = It is a backup of another file. Nothing was changed. Open that file to restore it.
error-backup-unreadable = It cannot be read. Check that the disk is there, or choose another backup. ({ $detail })

error-misread = “{ $file }” is not understood, so nothing was taken in
error-misread-place = Line { $line }, { $field }: { $fault }.
error-misread-no-column = there is no such column; the first line must name day, fajr, sunrise, dhuhr, asr, maghrib and isha
error-misread-missing = nothing stands there
error-misread-not-a-day = not a day such as 2025-09-18
error-misread-not-a-time = not a time such as 04:00
error-misread-out-of-order = not later than the time before it
error-misread-twice = the day stands on an earlier line too
error-misread-days = there are no days, or too many
