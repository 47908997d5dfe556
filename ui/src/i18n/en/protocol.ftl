# Views of the delegations.
delegations-views = View of the delegations
delegations-view-list = List
delegations-view-order = Protocol order
delegations-view-turnout = Turnout
delegations-view-movements = Arrivals and departures
delegations-title-order = Protocol order
delegations-title-turnout = Turnout
delegations-title-movements = Arrivals and departures
delegations-number = No.

# One delegation.
delegations-since = Since { $day }
delegations-dates-none = Dates of each status
delegations-expected = People expected
delegations-expected-hint = For the forecast.
delegations-expected-problem = Write a number, or nothing.
delegations-tradition = Tradition
delegations-tradition-none = None stated
delegations-speaks = Speaks for the delegation
delegations-office-and-stay = Office and stay
delegations-in-office-since = In office since
delegations-in-office-hint = Decides between heads of one rank.
stay-hotel = Hotel
stay-room = Room
stay = Stay
movement-place = Place
movement-flight = Flight or train
movement-welcome = Greeter, vehicle, lounge, luggage
movement-greeter = Greeter
movement-vehicle = Vehicle
movement-lounge = Lounge
movement-luggage = Luggage
movement-luggage-problem = Write how many pieces, or nothing.
movement-note = Notes

# Substitution.
substitution-start = Substitute…
substitution-title = In the place of { $name }
substitution-hint = One step: the substitute takes the place and the parts in sessions; order and agendas follow at once.
substitution-person = Who takes the place
substitution-nobody = Choose a person, or type a new name.
substitution-on-behalf = Acts on behalf of the one who is replaced
substitution-from = In sessions
substitution-from-start = All of them
substitution-confirm = Substitute
reprint-intro =
    { $count ->
        [one] { $count } thing must be printed again:
       *[other] { $count } things must be printed again:
    }
reprint-badge = Badge: { $name }
reprint-participants = List of participants
reprint-precedence = Protocol order
reprint-agenda = Agenda: { $name }
reprint-running-order = Running order and place cards: { $name }

# Protocol order.
event-precedence = Protocol order
precedence-rule-heading = Rule
precedence-rule-label = Delegations stand
precedence-order-heading = As they stand now
precedence-rule-alphabetical = By name
precedence-rule-from-draw = By name, from a lot
precedence-rule-rank-and-office = By rank and date of office
precedence-rule-traditions = By tradition
precedence-rule-by-hand = By hand
precedence-hint-alphabetical = In the alphabet of the language below.
precedence-hint-from-draw = As at the United Nations: the lot decides who begins; the Holy See and other observers follow the members, then all others.
precedence-hint-rank-and-office = By the rank of the head of delegation, then by the longer time in office.
precedence-hint-traditions = By tradition in the order below, by name within each.
precedence-hint-by-hand = Drag, or use the buttons or Alt with the arrows. The reason is kept.
precedence-by = By which name
precedence-name-organization = Organization
precedence-name-country = Country, short name
precedence-name-country-formal = Country, formal name
precedence-language = Language of names
precedence-language-hint = Decides between equals.
precedence-members-first = Member states of the United Nations first, then the Holy See and other observers, then all others
precedence-reason = Reason
precedence-take-in-hand = Arrange by hand
precedence-ties = Of equals, the name decides, and then who was entered first; both are marked.
precedence-tie-name = Equal: by name
precedence-tie-entry = Equal: as entered
precedence-unknown-rank-and-office = Rank not known
precedence-unknown-traditions = Not among the traditions
precedence-unknown-by-hand = Not yet placed
precedence-rank = Rank { $rank }
precedence-since = since { $day }
precedence-line-names = { $rule } · { $by } · { $language }
precedence-move = Move { $name }
precedence-move-hint = Drag, or Alt and arrows
precedence-up = Move up: { $name }
precedence-down = Move down: { $name }
precedence-draw = Draw by lot
precedence-not-drawn = Not held yet: the alphabet begins at its beginning.
precedence-drawn = { $what }, drawn on { $day }
precedence-drawn-by = { $what }, drawn on { $day } by { $by }
precedence-draw-what = What is drawn
precedence-draw-letter = Letter
precedence-draw-country = Country
precedence-draw-on = Drawn on
precedence-draw-by = Drawn by
precedence-draw-now = Draw now
precedence-draw-clear = Forget the draw
precedence-traditions = Order of traditions
precedence-tradition-add = Add a tradition to the order
precedence-tradition-choose = Choose…
precedence-tradition-remove = Remove: { $name }
bloc-buddhism = Buddhism
bloc-catholic-church = Catholic Church
bloc-oriental-orthodox-churches = Oriental Orthodox Churches
bloc-orthodox-church = Orthodox Church
bloc-protestant-churches = Anglican and Protestant Churches
bloc-hinduism = Hinduism
bloc-islam = Islam
bloc-jainism = Jainism
bloc-judaism = Judaism
bloc-shinto = Shinto
bloc-sikhism = Sikhism
bloc-taoism = Taoism
bloc-zoroastrianism = Zoroastrianism
bloc-other-tradition = Another tradition

# Turnout.
turnout-on = On a day
turnout-on-hint = Empty: as it is now.
turnout-as-of = As it was known at the end of { $day }, by the dates of each status
turnout-all = All delegations
turnout-forecast = Forecast
turnout-confirmed = Confirmed
turnout-present = Fact
turnout-forecast-hint = All that have not declined, with the people expected.
turnout-confirmed-hint = Accepted or further, with the people named.
turnout-present-hint = Arrived, also if they have left since.
turnout-delegations = Delegations
turnout-countries = Countries
turnout-people = People
turnout-pipeline = From proposal to departure
turnout-by-tradition = By tradition
turnout-by-kind = By kind of organization
turnout-tradition = Tradition
turnout-kind = Kind

# Arrivals and departures.
movements-ways = Arrivals or departures
movements-arrival = Arrivals
movements-departure = Departures
movements-all-places = All places
movements-no-place = Place not stated
movements-who = Who
movements-none-arrival = No arrivals known
movements-none-departure = No departures known
movements-none-hint = They are entered on the page of each delegation.

# The speakers’ list.
speakers-title = Speakers’ list
speakers-total = Speaking time: { $minutes } min.
speakers-left = { $minutes } min left.
speakers-over = { $minutes } min more than the session has.
speakers-without = Without a time: { $count }.
speakers-minutes = Minutes: { $name }
speakers-minutes-placeholder = min
speakers-minutes-problem = Write whole minutes, or nothing.
speakers-asked = Asked for the floor: { $when }
speakers-asked-add = Asked, exchange…
speakers-asked-placeholder = yyyy-mm-dd hh:mm
speakers-asked-problem = Write a day and a time, such as 2025-09-15 14:30.
speakers-exchange = Exchange places with
speakers-exchange-choose = Choose…
speakers-exchanged = In exchange with { $name }

# What was done, and the fields of the history.
action-delegation-date = new date of a status of the delegation of { $subject }
action-delegation-expected = new number expected of the delegation of { $subject }
action-delegation-tradition = new tradition of the delegation of { $subject }
action-delegation-stay = new stay of the delegation of { $subject }
action-member-speaks = change of who speaks for the delegation of { $subject }
action-member-in-office-since = new date of office in the delegation of { $subject }
action-member-stay = new stay of a member of the delegation of { $subject }
action-member-substitute = substitution in the delegation of { $subject }
action-part-minutes = new speaking time in { $subject }
action-part-asked-at = new request for the floor in { $subject }
action-part-exchange = exchange of places on the speakers’ list of { $subject }
action-event-precedence = new protocol order of { $subject }
field-event-precedence = { event-precedence }
field-delegation-dates = { delegations-dates-none }
field-delegation-expected = { delegations-expected }
field-delegation-tradition = { delegations-tradition }
field-delegation-stay = { stay }
field-member-speaks = { delegations-speaks }
field-member-in-office-since = { delegations-in-office-since }
field-member-stay = { stay }
field-part-minutes = Speaking time, minutes
field-part-asked-at = Asked for the floor
field-part-exchange-id = In exchange with
delegations-view-seating = Seating
delegations-title-seating = Seating
