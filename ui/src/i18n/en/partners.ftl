# Organizations and their agreements.
partners-heading = Partners
partners-views = Lists
partners-organizations = Organizations
partners-agreements = Agreements
partners-count =
    { $count ->
        [one] { $count } organization
       *[other] { $count } organizations
    }
partners-count-found = { $found } of { $count }
partners-search = Search by name, kind or country
partners-not-found = No organization answers “{ $search }”
partners-show-all = Show all
partners-none = No organizations yet
partners-none-hint = Add the organizations that the congress works with. They can then send delegations, co-organize sessions and be party to agreements.
partners-add = Add an organization
partners-add-confirm = Add
partners-name = Name
partners-kind = Kind
partners-country = Country
partners-country-hint = Leave it empty for an international organization.
partners-sessions = Sessions co-organized

# One organization.
partners-back = Back to all organizations
partners-delegation = Go to its delegation
partners-remove = Delete organization
partners-removed = The organization “{ $name }” was deleted
partners-facts = The organization
partners-sessions-none = It co-organizes no session of this event.
partners-session-add = Add to a session
partners-session-at = { $title } · { $at }
partners-share-remove = Remove: { $name }
partners-role = Role
partners-status = Status
partners-contact = Contact

# The people of the directory.
partners-people = People
partners-people-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
partners-people-search = Search by name, position or organization
partners-people-not-found = No person answers “{ $search }”
partners-people-none = No people yet
partners-people-none-hint = People come here from delegations and from sessions, where you add them by name.
partners-people-back = Back to all people

# Agreements.
partners-agreements-count =
    { $count ->
        [one] { $count } agreement
       *[other] { $count } agreements
    }
partners-agreements-none = No agreements yet.
partners-agreement-add = Add an agreement
partners-agreement-new-title = Title of a new agreement
partners-agreement-title = Title
partners-agreement-kind = Kind
partners-agreement-state = State
partners-signed-on = Signed on
partners-signed-at = Signed at
partners-agreement-session = Session in which it is signed
partners-agreement-elsewhere = A session of another event
partners-parties = Parties
partners-party-add = Add a party
partners-party-remove = Remove the party: { $name }
partners-agreement-notes = What was agreed
partners-agreement-remove = Delete agreement
partners-agreement-removed = The agreement “{ $title }” was deleted
