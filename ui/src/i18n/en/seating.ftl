# Plans of seats.
seating-plans = Plans
seating-none = No seating plan yet
seating-none-hint = Make one for a session, or for a dinner of the whole event.
seating-new-name = Seating plan
seating-add-session = New plan for a session
seating-add-session-hint = Session…
seating-add-event = New plan without a session
seating-findings-count =
    { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }
seating-findings = What was found on this plan
seating-print = Print and place cards
seating-fix = Fix everyone where they sit
seating-fix-hint = The plan stays as it is, whatever becomes of the order
seating-fill = Fill again by order
seating-remove = Remove plan
seating-removed = The seating plan was removed
seating-saved = Saved as { $file }
seating-cards = Save place cards as CSV…
seating-cards-hint = Place cards: name, style of address, delegation, seat and table, for whoever prints them.
seating-capacity = { $taken } of { $seats } seats are taken.
seating-astray =
    { $count ->
        [one] { $count } seat set by hand differs from the order.
       *[other] { $count } seats set by hand differ from the order.
    }
seating-without = Without a seat: { $count }
seating-without-hint = Choose a seat, then a name, to place them there.
seating-fields = How the plan is made
seating-name = Name
seating-shape = Shape
seating-shape-round = Round table
seating-shape-u = U
seating-shape-hollow-square = Hollow square
seating-shape-theatre = Theatre rows
seating-shape-dais = Dais
seating-side-tables = Tables
seating-side-seats = Seats
seating-side-row = Seats in a row
seating-side-rows = Rows
seating-side-head = At the head
seating-side-left = On the left
seating-side-right = On the right
seating-side-top = At the top
seating-side-bottom = At the bottom
seating-aisle = Aisle in the middle
seating-filling = Who is seated by order
seating-begins = Where precedence begins
seating-begins-hint-honour = The first has the place of honour, the second sits at their right.
seating-begins-hint-beside-chair = The place of honour is kept for the session’s chair; the first sits at their right.
seating-begins-hint-straight = The first has seat 1, and so on along the table or row.
seating-layout-round = Round tables: { $tables }, seats at each: { $seats }
seating-layout-u = U: { $head } at the head, { $left } on the left, { $right } on the right
seating-layout-hollow-square = Hollow square: { $top }, { $right }, { $bottom }, { $left }
seating-layout-theatre = Rows: { $rows }, seats in each: { $seats }
seating-layout-dais = Dais of { $seats }
seating-floor = Seats
seating-keys = Drag a seat onto another to exchange them; or arrows and Enter: take up, exchange.
seating-whole = Whole plan
seating-stage = Stage
seating-table = Table { $number }
seating-seat = Seat { $number }
seating-seat-at-table = Seat { $number } at table { $table }
seating-seat-in-row = Seat { $number } in row { $table }
seating-empty = nobody
seating-kept-free = kept free
seating-for-chair = for the chair
seating-by-hand = placed by hand
seating-taken = { $name } taken up from seat { $number }. Choose another seat and press Enter to exchange; Escape lays down.
seating-laid-down = Laid down, nothing changed.
seating-exchanged = { $one } now has seat { $to }, and { $other } seat { $from }.
seating-put = Who sits here
seating-put-hint = Delegation or person…
seating-reserve = Reserved for
seating-keep-free = Keep free
seating-release = Let the order fill it
seating-rules = Neighbours
seating-rules-hint = Who must, or must not, sit together, on every plan of the event.
seating-rule-row = { $one } { $sort } { $other }
seating-rule-sort = What must hold
seating-rule-add = Add a rule on…
seating-rule-one = Who
seating-rule-other = Beside whom
seating-rule-remove = Remove the rule: { $rule }
seating-reason = Reason (for the protocol service only)
seating-neighbour-delegation = Delegation
seating-neighbour-organization = Organization
seating-neighbour-person = Person
