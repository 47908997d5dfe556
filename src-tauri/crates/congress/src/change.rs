//! What an operation did: the rows that changed, and the steps to undo.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::*;
use crate::text::LocalizedText;
use crate::{
    Acceptance, Agreement, AgreementParty, Attachment, AttachmentContent, Availability,
    CoOrganizer, Commitment, Constraint, Delegation, Event, Member, Organization, Part, Person,
    Picture, ProtocolNote, Release, Room, Series, Session, Strand, StrandTie, Timetable, Track,
    Travel, Venue,
};

macro_rules! nouns {
    ($($name:ident($id:ty, $table:literal)),+ $(,)?) => {
        /// The sorts of rows that a file holds.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type)]
        #[serde(rename_all = "camelCase")]
        #[allow(missing_docs, reason = "each is the noun of that name")]
        pub enum Noun { $($name),+ }

        impl Noun {
            /// All nouns, in an order in which none refers to a later one.
            pub const ALL: &[Noun] = &[$(Noun::$name),+];

            /// The table that holds its rows.
            pub fn table(self) -> &'static str {
                match self { $(Noun::$name => $table),+ }
            }
        }

        /// One row that an operation changed, as it now stands.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
        #[serde(tag = "noun", rename_all = "camelCase")]
        #[allow(missing_docs, reason = "each is the noun of that name")]
        pub enum Changed {
            $($name {
                /// Which one.
                id: $id,
                /// The row as it now stands; `None`: it is gone.
                row: Option<$name>,
            }),+
        }

        impl Changed {
            /// The sort of row.
            pub fn noun(&self) -> Noun {
                match self { $(Changed::$name { .. } => Noun::$name),+ }
            }

            /// The row's id as text.
            pub fn id(&self) -> &str {
                match self { $(Changed::$name { id, .. } => id.as_str()),+ }
            }
        }
    };
}

nouns! {
    Series(SeriesId, "series"),
    Event(EventId, "event"),
    Venue(VenueId, "venue"),
    Travel(TravelId, "travel"),
    Room(RoomId, "room"),
    Track(TrackId, "track"),
    Session(SessionId, "session"),
    Organization(OrganizationId, "organization"),
    Person(PersonId, "person"),
    Delegation(DelegationId, "delegation"),
    Member(MemberId, "member"),
    Part(PartId, "part"),
    CoOrganizer(CoOrganizerId, "co_organizer"),
    Agreement(AgreementId, "agreement"),
    AgreementParty(AgreementPartyId, "agreement_party"),
    Commitment(CommitmentId, "commitment"),
    Attachment(AttachmentId, "attachment"),
    AttachmentContent(AttachmentContentId, "attachment_content"),
    Strand(StrandId, "strand"),
    StrandTie(StrandTieId, "strand_tie"),
    Constraint(ConstraintId, "session_constraint"),
    Availability(AvailabilityId, "availability"),
    Timetable(TimetableId, "timetable"),
    Acceptance(AcceptanceId, "acceptance"),
    Release(ReleaseId, "release"),
    Picture(PictureId, "picture"),
    ProtocolNote(ProtocolNoteId, "protocol_note"),
}

/// What a verb gives back: its value, the rows that changed, and what can be undone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Done<T> {
    /// The verb's own answer, such as the id of what was made.
    pub value: T,
    /// Every row that it changed, as it now stands, in the order of [`Noun::ALL`].
    pub changed: Vec<Changed>,
    /// What undo and redo would do now.
    pub undo: UndoState,
    /// How many operations, this one among them, are not in the file, because the disk
    /// does not take them; 0: everything is.
    pub unsaved: u32,
}

/// What undo and redo would do now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct UndoState {
    /// The operation that undo takes back.
    pub undo: Option<Step>,
    /// The operation that redo does again.
    pub redo: Option<Step>,
}

/// An operation, named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Step {
    /// `noun-verb`, such as `session-place`: the key of its words in the catalogue.
    pub action: String,
    /// The name of what it was done to, at that time; may be empty.
    pub subject: LocalizedText,
}

/// A line of the history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Operation {
    /// Its number in this file, from 1, in the order of time.
    pub number: u32,
    /// When, in UTC: RFC 3339 with `Z`.
    pub at: String,
    /// When, as wall time `YYYY-MM-DDTHH:MM:SS` in the zone that was asked for.
    pub at_local: String,
    /// The author's name from the settings.
    pub author: String,
    /// Whether it did, undid or redid.
    pub sort: OperationSort,
    /// What was done (for an undo: what was undone).
    pub step: Step,
    /// Whether it is at present undone.
    pub undone: bool,
    /// The number of the first operation of its burst: edits of one field in quick
    /// succession, which undo takes back together. Its own where it stands alone.
    pub burst: u32,
}

/// What the journal knows of a session's life: the source of a calendar's DTSTAMP,
/// LAST-MODIFIED and SEQUENCE (RFC 5545, sections 3.8.7.2 to 3.8.7.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// When it was made.
    pub created: DateTime<Utc>,
    /// When it, or a part or co-organizer of it, last changed. Undoing is a change too.
    pub modified: DateTime<Utc>,
    /// How many operations have changed it since it was made, from 0: never falls.
    pub sequence: u32,
}

/// Whether an operation did something, took it back, or did it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum OperationSort {
    /// It did something new.
    Do,
    /// It took an operation back.
    Undo,
    /// It did again what was taken back.
    Redo,
}
