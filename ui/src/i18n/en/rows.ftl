# The programme with time across: rooms, delegations or people as rows.
rows-timeline = Timeline: sessions by room and time
rows-delegations = Delegations: where everyone is
rows-people = People: where everyone is
rows-head-timeline = Rooms
rows-head-delegations = Delegations
rows-head-people = People
rows-by-time = Sessions in the order of time
rows-principals = Heads, chairs and speakers
rows-others = Everyone else
rows-sessions-count =
    { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
rows-clash = needed in two places at this time
rows-locked = locked in place
rows-away = Not here: before arrival or after departure
rows-no-delegations = No delegations yet
rows-no-delegations-hint = Each delegation gets a row with all sessions in which it or a member has a part. Add delegations on the Delegations page.
rows-no-people = Nobody has a part yet
rows-no-people-hint = People stand here once they are members of a delegation or have a part in a session. Add members on the Delegations page, and speakers in a session’s panel.
rows-to-delegations = Go to Delegations
rows-not-found = Nobody here answers “{ $search }”
rows-not-found-hint = The filter looks for names, and for sessions by title and by those who take part.
rows-show-all = Show all
