# Series of events, the line of years, strands of the development concept.
horizon-title = Horizon
horizon-lead = Events, agreements and strands of the whole file
horizon-line = Time line
horizon-mark = { $title }, { $day }
horizon-year-only = { $year }, day not settled
horizon-span = From { $from } to { $to }; lanes: { $lanes }. Today is { $today }. The arrows lead from mark to mark.
horizon-series = Series
horizon-series-of = Series of which it is an edition
horizon-series-none = Events of no series
horizon-series-name = Name of the series
horizon-series-add = Add a series
horizon-series-remove = Delete the series: { $name }
horizon-editions =
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
horizon-ordinal = Number in the series
horizon-ordinal-problem = A whole number, such as 9
horizon-tentative = Only the year is settled
horizon-year = Year
horizon-year-problem = A year of four digits, such as 2028
horizon-edition-new = New edition…
horizon-edition-after = After: { $name }
horizon-edition-create = Create
horizon-takes = What it takes over
horizon-takes-rooms = Venues and rooms
horizon-takes-tracks = Tracks
horizon-takes-sessions = Sessions, as unscheduled drafts
horizon-takes-delegations = Delegations, as proposed
horizon-takes-partners = Partners, as proposed
horizon-takes-not = Dates, people and their travel never come along.
horizon-strands = Strands
horizon-strand-name = Name of the strand
horizon-strand-description = Description of the strand
horizon-strand-add = Add a strand
horizon-strand-remove = Delete the strand: { $name }
horizon-strand-up = Move up: { $name }
horizon-strand-down = Move down: { $name }
horizon-starts-in = First year
horizon-ends-in = Last year
horizon-ties =
    { $count ->
        [one] What serves it: { $count } item
       *[other] What serves it: { $count } items
    }
horizon-tie-add = Tie a session, an agreement or a commitment
horizon-tie-remove = Untie: { $name }
