//! What each column says, and what it is called on the wire: the one table by which rows
//! are shown, compared and brought back field by field.

mod partners;

use congress::Noun;

use Kind::*;
use partners::*;

/// One column of a noun's table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    /// The column.
    pub(crate) column: &'static str,
    /// The field's name on the wire. Columns of the same name are one field: whoever takes
    /// part stands in one of two.
    pub(crate) name: &'static str,
    /// What stands in it.
    pub(crate) kind: Kind,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The row's own id.
    Id,
    /// The id of the row that it belongs to, for good.
    Of(Noun),
    /// The id of another row, always.
    Row(Noun),
    /// The id of another row, or nothing.
    RowOrNone(Noun),
    /// Plain text.
    Text,
    /// A text in several languages.
    Texts,
    /// A text in several languages, never wholly empty.
    Name,
    /// The wire code of an enumeration.
    Code,
    /// Language tags.
    Languages,
    /// A number.
    Number,
    /// A number of something, 0 where there is none of it.
    Count,
    /// The place in an order that people set by hand.
    Position,
    /// A day.
    Day,
    /// Wall time.
    Moment,
    /// An arrival or a departure.
    Movement,
    /// Yes or no.
    Flag,
    /// A list of what is to do.
    Todos,
    /// A list of times that are kept free.
    Quiet,
    /// A list of wire codes.
    Codes,
    /// Millionths of a degree.
    Degrees,
    /// A list of stretches in which a room is open.
    Opening,
    /// How someone can be reached.
    Contacts,
    /// What someone observes.
    Observance,
    /// The settings of an event's checks.
    Checking,
    /// The days of a timetable.
    Timetable,
    /// What a co-organizer promised.
    Pledges,
    /// Letters to a co-organizer and from it.
    Letters,
    /// The days on which a delegation came to each status.
    StatusDates,
    /// Where someone stays.
    Stay,
    /// The protocol order of an event.
    Precedence,
    /// Text that the program alone reads: it is not shown.
    Sealed,
}

impl Kind {
    /// The noun of the row whose id it holds, apart from its own.
    pub(crate) fn refers_to(self) -> Option<Noun> {
        match self {
            Of(noun) | Row(noun) | RowOrNone(noun) => Some(noun),
            _ => None,
        }
    }

    /// Whether it is a text in several languages.
    pub(crate) fn is_texts(self) -> bool {
        matches!(self, Texts | Name)
    }
}

/// The columns of a noun, in the order of [`crate::storage::columns`].
pub(crate) fn fields(noun: Noun) -> &'static [Field] {
    match noun {
        Noun::Series => SERIES,
        Noun::Event => EVENT,
        Noun::Venue => VENUE,
        Noun::Travel => TRAVEL,
        Noun::Room => ROOM,
        Noun::Track => TRACK,
        Noun::Session => SESSION,
        Noun::Organization => ORGANIZATION,
        Noun::Person => PERSON,
        Noun::Delegation => DELEGATION,
        Noun::Member => MEMBER,
        Noun::Part => PART,
        Noun::CoOrganizer => CO_ORGANIZER,
        Noun::Agreement => AGREEMENT,
        Noun::AgreementParty => AGREEMENT_PARTY,
        Noun::Commitment => COMMITMENT,
        Noun::Attachment => ATTACHMENT,
        Noun::AttachmentContent => ATTACHMENT_CONTENT,
        Noun::Strand => STRAND,
        Noun::StrandTie => STRAND_TIE,
        Noun::Constraint => CONSTRAINT,
        Noun::Availability => AVAILABILITY,
        Noun::Timetable => TIMETABLE,
        Noun::Acceptance => ACCEPTANCE,
        Noun::Release => RELEASE,
        Noun::Picture => PICTURE,
        Noun::ProtocolNote => PROTOCOL_NOTE,
    }
}

/// Where a column stands among those of its noun.
pub(crate) fn index(noun: Noun, column: &str) -> Option<usize> {
    fields(noun).iter().position(|f| f.column == column)
}

/// Columns that make sense only together, as a start and an end do: one is not brought
/// back without the other. By place among the noun's columns.
pub(crate) fn together(noun: Noun) -> &'static [&'static [usize]] {
    match noun {
        Noun::Event => &[&[3, 4], &[7, 8]],
        Noun::Session => &[&[9, 10]],
        Noun::Part => &[&[2, 3]],
        // A picture of another's format is none.
        Noun::Picture => &[&[1, 2], &[3, 4]],
        Noun::Venue => &[&[4, 5]],
        Noun::CoOrganizer => &[&[1, 6]],
        Noun::Strand => &[&[3, 4]],
        Noun::StrandTie => &[&[2, 3, 4]],
        Noun::Constraint => &[&[3, 4, 5, 6], &[7, 8, 9, 10]],
        Noun::Availability => &[&[3, 4]],
        Noun::Acceptance => &[&[2, 3, 4, 5]],
        _ => &[],
    }
}

const fn field(column: &'static str, name: &'static str, kind: Kind) -> Field {
    Field { column, name, kind }
}

const SERIES: &[Field] = &[field("id", "id", Id), field("name", "name", Name)];

const EVENT: &[Field] = &[
    field("id", "id", Id),
    field("name", "name", Name),
    field("theme", "theme", Texts),
    field("starts_on", "startsOn", Day),
    field("ends_on", "endsOn", Day),
    field("zone", "zone", Text),
    field("languages", "languages", Languages),
    field("day_starts", "dayStarts", Number),
    field("day_ends", "dayEnds", Number),
    field("quiet", "quiet", Quiet),
    field("checking", "checking", Checking),
    field("series_id", "seriesId", RowOrNone(Noun::Series)),
    field("ordinal", "ordinal", Number),
    field("tentative", "tentative", Flag),
    field("precedence", "precedence", Precedence),
];

const VENUE: &[Field] = &[
    field("id", "id", Id),
    field("event_id", "eventId", Of(Noun::Event)),
    field("name", "name", Name),
    field("position", "position", Position),
    field("latitude", "latitude", Degrees),
    field("longitude", "longitude", Degrees),
];

const TRAVEL: &[Field] = &[
    field("id", "id", Id),
    field("event_id", "eventId", Of(Noun::Event)),
    field("from_id", "fromId", Row(Noun::Venue)),
    field("to_id", "toId", Row(Noun::Venue)),
    field("minutes", "minutes", Number),
];

const ROOM: &[Field] = &[
    field("id", "id", Id),
    field("event_id", "eventId", Of(Noun::Event)),
    field("venue_id", "venueId", Row(Noun::Venue)),
    field("name", "name", Name),
    field("capacity", "capacity", Number),
    field("position", "position", Position),
    field("setup_minutes", "setupMinutes", Count),
    field("booths", "booths", Count),
    field("opening", "opening", Opening),
    field("closed", "closed", Flag),
    field("equipment", "equipment", Codes),
    field("dais_seats", "daisSeats", Number),
    field("channels", "channels", Number),
];

const TRACK: &[Field] = &[
    field("id", "id", Id),
    field("event_id", "eventId", Of(Noun::Event)),
    field("name", "name", Name),
    field("position", "position", Position),
];

const SESSION: &[Field] = &[
    field("id", "id", Id),
    field("event_id", "eventId", Of(Noun::Event)),
    field("parent_id", "parentId", RowOrNone(Noun::Session)),
    field("room_id", "roomId", RowOrNone(Noun::Room)),
    field("kind", "kind", Code),
    field("status", "status", Code),
    field("audience", "audience", Code),
    field("title", "title", Name),
    field("description", "description", Texts),
    field("starts", "starts", Moment),
    field("ends", "ends", Moment),
    field("languages", "languages", Languages),
    field("attendance", "attendance", Number),
    field("notes", "notes", Text),
    field("locked", "locked", Flag),
    field("todos", "todos", Todos),
    field("track_id", "trackId", RowOrNone(Noun::Track)),
    field("setup_minutes", "setupMinutes", Number),
    field("needs", "needs", Codes),
    field("relay", "relay", Text),
];

const ORGANIZATION: &[Field] = &[
    field("id", "id", Id),
    field("name", "name", Name),
    field("kind", "kind", Code),
    // Any two letters, in whatever words the reader's language has for them: no list of ours.
    field("country", "country", Text),
    field("short_name", "shortName", Texts),
    field("parent_id", "parentId", RowOrNone(Noun::Organization)),
    field("address", "address", Texts),
    field("contacts", "contacts", Contacts),
];

const PERSON: &[Field] = &[
    field("id", "id", Id),
    field("honorific", "honorific", Texts),
    field("name", "name", Name),
    field("title", "title", Texts),
    field(
        "organization_id",
        "organizationId",
        RowOrNone(Noun::Organization),
    ),
    field("languages", "languages", Languages),
    field("rank", "rank", Number),
    field("observance", "observance", Observance),
    field("given", "given", Texts),
    field("family", "family", Texts),
    field("family_first", "familyFirst", Flag),
    field("spoken", "spoken", Texts),
    field("written", "written", Texts),
    field("country", "country", Text),
    field("diet", "diet", Codes),
    field("mobility", "mobility", Codes),
    field("care", "care", Text),
    field("contacts", "contacts", Contacts),
];

const DELEGATION: &[Field] = &[
    field("id", "id", Id),
    field("event_id", "eventId", Of(Noun::Event)),
    field("organization_id", "organizationId", Row(Noun::Organization)),
    field("status", "status", Code),
    field("languages", "languages", Languages),
    field("arrival", "arrival", Movement),
    field("departure", "departure", Movement),
    field("liaison", "liaison", Text),
    field("notes", "notes", Text),
    field("observance", "observance", Observance),
    field("dates", "dates", StatusDates),
    field("expected", "expected", Number),
    field("tradition", "tradition", Code),
    field("stay", "stay", Stay),
];

const MEMBER: &[Field] = &[
    field("id", "id", Id),
    field("delegation_id", "delegationId", Of(Noun::Delegation)),
    field("person_id", "personId", RowOrNone(Noun::Person)),
    field("function", "function", Code),
    field("on_behalf_of", "onBehalfOf", Texts),
    field("position", "position", Position),
    field("arrival", "arrival", Movement),
    field("departure", "departure", Movement),
    field("speaks", "speaks", Flag),
    field("in_office_since", "inOfficeSince", Day),
    field("stay", "stay", Stay),
];

const PART: &[Field] = &[
    field("id", "id", Id),
    field("session_id", "sessionId", Of(Noun::Session)),
    field("person_id", "who", Row(Noun::Person)),
    field("delegation_id", "who", Row(Noun::Delegation)),
    field("role", "role", Code),
    field("on_behalf_of", "onBehalfOf", Texts),
    field("position", "position", Position),
    field("minutes", "minutes", Number),
    field("asked_at", "askedAt", Moment),
    // The other part may be gone; that the two changed places is told by their places.
    field("exchange_id", "exchangeId", Sealed),
];

const CONSTRAINT: &[Field] = &[
    field("id", "id", Id),
    field("event_id", "eventId", Of(Noun::Event)),
    field("sort", "sort", Code),
    field("one_session_id", "one", Row(Noun::Session)),
    field("one_track_id", "one", Row(Noun::Track)),
    field("one_kind", "one", Code),
    field("one_organization_id", "one", Row(Noun::Organization)),
    field("other_session_id", "other", Row(Noun::Session)),
    field("other_track_id", "other", Row(Noun::Track)),
    field("other_kind", "other", Code),
    field("other_organization_id", "other", Row(Noun::Organization)),
    field("gap_minutes", "gapMinutes", Count),
];

const AVAILABILITY: &[Field] = &[
    field("id", "id", Id),
    field("event_id", "eventId", Of(Noun::Event)),
    field("person_id", "personId", Row(Noun::Person)),
    field("starts", "from", Moment),
    field("ends", "to", Moment),
    field("free", "free", Flag),
];

const TIMETABLE: &[Field] = &[
    field("id", "id", Id),
    field("event_id", "eventId", Of(Noun::Event)),
    field("venue_id", "venueId", RowOrNone(Noun::Venue)),
    field("name", "name", Text),
    field("days", "days", Timetable),
];

const ACCEPTANCE: &[Field] = &[
    field("id", "id", Id),
    field("event_id", "eventId", Of(Noun::Event)),
    field("rule", "rule", Code),
    field("key", "key", Sealed),
    field("facts", "facts", Sealed),
    field("reason", "reason", Text),
];

const RELEASE: &[Field] = &[
    field("id", "id", Id),
    field("event_id", "eventId", Of(Noun::Event)),
    field("number", "number", Number),
    field("note", "note", Text),
    field("author", "author", Text),
    field("at", "at", Sealed),
    field("wall", "wall", Moment),
    field("offset_minutes", "offsetMinutes", Sealed),
    field("frozen", "frozen", Sealed),
];

const PICTURE: &[Field] = &[
    field("id", "id", Id),
    field("person_id", "owner", Row(Noun::Person)),
    field("organization_id", "owner", Row(Noun::Organization)),
    field("media", "media", Code),
    field("data", "data", Sealed),
];

const PROTOCOL_NOTE: &[Field] = &[
    field("id", "id", Id),
    field("person_id", "personId", Of(Noun::Person)),
    field("text", "text", Text),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage;

    #[test]
    fn every_column_is_a_field() {
        for noun in Noun::ALL {
            let columns: Vec<_> = fields(*noun).iter().map(|f| f.column).collect();
            assert_eq!(columns, storage::columns(*noun), "{noun:?}");
        }
    }

    #[test]
    fn what_goes_together_is_of_one_kind_or_one_field() {
        for noun in Noun::ALL {
            for pair in together(*noun) {
                let all = || pair.iter().map(|at| &fields(*noun)[*at]);
                let kinds = all().all(|f| Some(f.kind) == all().next().map(|f| f.kind));
                let names = all().all(|f| Some(f.name) == all().next().map(|f| f.name));
                // Of another finding than its reason an acceptance would be none.
                let whole = [Noun::Acceptance, Noun::Picture].contains(noun);
                assert!(kinds || names || whole, "{noun:?} {pair:?}");
            }
        }
        assert_eq!(SESSION[9].column, "starts");
        assert_eq!(
            (EVENT[3].column, EVENT[7].column),
            ("starts_on", "day_starts")
        );
        assert_eq!(PART[2].name, PART[3].name);
        assert_eq!(
            (VENUE[4].column, AVAILABILITY[3].column),
            ("latitude", "starts")
        );
        assert_eq!((CONSTRAINT[3].name, CONSTRAINT[10].name), ("one", "other"));
        assert_eq!(
            (ACCEPTANCE[2].column, ACCEPTANCE[5].column),
            ("rule", "reason")
        );
    }
}
