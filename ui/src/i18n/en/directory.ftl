# People and organizations of the directory: their particulars, what names them, merging.
people-given = Given name
people-family = Family name
people-family-first = The family name comes first
people-spoken = Form of address in speech
people-spoken-hint = Such as “Your Excellency”.
people-written = Form of address in letters
people-names = Names and forms of address
people-country = Country
people-diet = Diet
people-mobility = Getting about
people-care = More on diet and getting about
people-needs = Diet and getting about
people-contacts = Contacts
people-sessions = Sessions
people-facts = The person
people-photo = Photo
people-protocol-note = Protocol note
people-protocol-note-hint = For the protocol service alone: in no export unless you tick it, and in no log.
people-family-column = Family name
people-parts = Parts in sessions
people-parts-none = No part in a session of this event.
people-delegations = Delegations
people-delegations-none = In no delegation to this event.
people-go-organization = Go to the organization
people-remove = Delete person
people-removed = “{ $name }” was deleted

# Which people are shown.
people-which = Show
people-which-everyone = Everyone
people-which-of-event = Those of this event
people-which-duplicates = Likely duplicates
people-any-country = Any country
people-loading = Sorting…

# Many at once.
directory-selection = Selected rows
directory-change = Change…
directory-change-title = Change all selected
directory-change-field = Field
directory-change-apply = Change all
directory-merge = Merge…
directory-delete = Delete
directory-export = Save as CSV…
directory-export-title = Save people as CSV
directory-export-notes = Include the protocol notes, which are restricted
directory-export-save = Choose where…
directory-exported = Saved: { $file }

# Two rows made one.
merge-title-person = Merge two people
merge-title-organization = Merge two organizations
merge-about = The one that stays takes over what it lacks and stands wherever the other stood. One step of undo takes it back.
merge-stays = Which one stays?
merge-do = Merge
merge-done = Merged into “{ $name }”
merge-alike = Perhaps the same person
merge-open = Open
merge-alike-open = Open “{ $name }”
merge-alike-merge = Merge with “{ $name }”…
merge-choose = Merge with another…
merge-other = The other organization

# What names a row that is to go.
uses-title = Delete “{ $name }”?
uses-none = Nothing else names it.
uses-person = Parts in sessions and times of availability go too; functions in delegations stay, without the name. It can be undone.
uses-organization = People and parts of it stay, without it. It can be undone.
uses-blocked = It cannot be deleted while delegations, sessions or agreements name it. Go there, or merge it with another.
uses-elsewhere = of another event
uses-go = Go to “{ $name }”

# Organizations.
organization-short-name = Short name
organization-parent = Part of
organization-address = Address
organization-emblem = Emblem
organization-people = Its people
organization-people-none = Nobody of the directory stands for it.
organization-people-more = Show all of them among the people
organization-children = Parts of it
organization-formal = Formal name of the country: { $name }

# Contacts.
contact-add = Add a contact
contact-kind = Kind
contact-value = Contact { $number }
contact-note = Note on contact { $number }
contact-remove = Remove contact { $number }
contact-phone = Telephone
contact-email = E-mail
contact-web = Web page
contact-post = Postal address
contact-other = Other

# Pictures.
picture-choose = Choose a file…
picture-remove = Take away
picture-none = None yet
picture-hint-person = PNG or JPEG, at most 512 KB. Places and cameras told in the file are left out.
picture-hint-organization = SVG, PNG or JPEG, at most 512 KB.
picture-of = Picture of { $name }
invalid-not-a-picture = This file is no picture of a kind that is taken, or it is damaged.
invalid-too-heavy = The picture may weigh { $limit } KB at most.

# Diet and getting about.
diet-halal = Halal
diet-kosher = Kosher
diet-vegetarian = Vegetarian
diet-vegan = Vegan
diet-jain = Jain
diet-no-pork = No pork
diet-no-beef = No beef
diet-no-alcohol = No alcohol
diet-diabetic = Diabetic
diet-gluten-free = Gluten-free
diet-lactose-free = Lactose-free
diet-nut-allergy = Allergic to nuts
mobility-no-stairs = No stairs
mobility-wheelchair = Wheelchair
mobility-escort = Needs an escort
mobility-seat-near = Seat near the door
mobility-hearing = Hard of hearing
mobility-sight = Low vision

# The clean copy of a file.
file-clean-restricted = With the protocol notes, which are restricted

# Nouns, fields and operations.
noun-picture = picture
noun-protocol-note = protocol note
history-nouns-picture = Pictures
history-nouns-protocol-note = Protocol notes
field-person-given = { people-given }
field-person-family = { people-family }
field-person-family-first = { people-family-first }
field-person-spoken = { people-spoken }
field-person-written = { people-written }
field-person-country = { people-country }
field-person-diet = { people-diet }
field-person-mobility = { people-mobility }
field-person-care = { people-care }
field-person-contacts = { people-contacts }
field-organization-short-name = { organization-short-name }
field-organization-parent-id = { organization-parent }
field-organization-address = { organization-address }
field-organization-contacts = { people-contacts }
field-picture-owner = Of whom
field-picture-media = Format
field-picture-data = Picture
field-protocol-note-person-id = Person
field-protocol-note-text = { people-protocol-note }
media-png = PNG
media-jpeg = JPEG
media-svg = SVG
action-person-given = new given name of { $subject }
action-person-family = new family name of { $subject }
action-person-family-first = new order of names of { $subject }
action-person-spoken = new spoken form of address of { $subject }
action-person-written = new written form of address of { $subject }
action-person-country = new country of { $subject }
action-person-diet = new diet of { $subject }
action-person-mobility = new needs of { $subject } for getting about
action-person-care = new remark on the needs of { $subject }
action-person-contacts = new contacts of { $subject }
action-person-merge = merging of another into { $subject }
action-organization-short-name = new short name of { $subject }
action-organization-parent = new place of { $subject } among organizations
action-organization-address = new address of { $subject }
action-organization-contacts = new contacts of { $subject }
action-organization-merge = merging of another into { $subject }
action-picture-set = new picture of { $subject }
action-picture-remove = removal of the picture of { $subject }
action-protocol-note-set = protocol note on { $subject }
action-people-remove = removal of { $subject } and others
action-people-honorific = new style of { $subject } and others
action-people-name = new name of { $subject } and others
action-people-title = new position of { $subject } and others
action-people-organization = new organization of { $subject } and others
action-people-languages = new languages of { $subject } and others
action-people-rank = new rank of { $subject } and others
action-people-observance = new observance of { $subject } and others
action-people-given = new given name of { $subject } and others
action-people-family = new family name of { $subject } and others
action-people-family-first = new order of names of { $subject } and others
action-people-spoken = new spoken form of address of { $subject } and others
action-people-written = new written form of address of { $subject } and others
action-people-country = new country of { $subject } and others
action-people-diet = new diet of { $subject } and others
action-people-mobility = new needs for getting about of { $subject } and others
action-people-care = new remark on the needs of { $subject } and others
action-people-contacts = new contacts of { $subject } and others
action-organizations-name = new name of { $subject } and others
action-organizations-kind = new kind of { $subject } and others
action-organizations-country = new country of { $subject } and others
action-organizations-short-name = new short name of { $subject } and others
action-organizations-parent = new place among organizations of { $subject } and others
action-organizations-address = new address of { $subject } and others
action-organizations-contacts = new contacts of { $subject } and others

people-removed-many =
    { $count ->
        [one] { $count } person was deleted
       *[other] { $count } people were deleted
    }
uses-count =
    { $count ->
        [one] { $count } entry names it:
       *[other] { $count } entries name it:
    }
directory-export-about =
    { $count ->
        [one] { $count } person, with the columns that are shown.
       *[other] { $count } people, with the columns that are shown.
    }
