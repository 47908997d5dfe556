# What stands where no file is open, and making a new one.

start-title = Plan a congress
start-lead = Programme, delegations, partners and papers of an event, in one file on your machine. Every change is saved at once.
start-sample = Open the sample
start-sample-hint = The VIII Congress of Leaders of World and Traditional Religions, as a copy to try things on.
start-new = New event file
start-new-hint = Name, dates and rooms; all else can follow.
start-open = Open a file
start-open-hint = A Kurultai file that you have, or were sent.
start-recent = Recent files

# Making a new file.
new-event-title = New event file
new-event-lead = Next, you choose where the file is kept.
new-event-name = Name of the event
new-event-name-hint = In { $language }; other languages can follow.
new-event-starts = First day
new-event-ends = Last day
new-event-zone = Time zone
new-event-languages = Working languages
new-event-rooms = Rooms
new-event-rooms-hint = One on each line; can be left empty.
new-event-create = Create file…
