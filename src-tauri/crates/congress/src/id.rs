//! Identities of nouns: UUIDv7 as lower-case text (RFC 9562, section 5.7), one
//! type a noun, so that a room is never looked up by a person's id.

use serde::{Deserialize, Serialize};
use specta::Type;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as text, as it stands in the file and in a calendar's UID.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// Identity of an [`crate::Event`].
    EventId,
    /// Identity of a [`crate::Venue`].
    VenueId,
    /// Identity of a [`crate::Room`].
    RoomId,
    /// Identity of a [`crate::Travel`].
    TravelId,
    /// Identity of a [`crate::Track`].
    TrackId,
    /// Identity of a [`crate::Session`]; the left half of its iCalendar UID.
    SessionId,
    /// Identity of a [`crate::Person`].
    PersonId,
    /// Identity of an [`crate::Organization`].
    OrganizationId,
    /// Identity of a [`crate::Delegation`].
    DelegationId,
    /// Identity of a [`crate::Member`] of a delegation.
    MemberId,
    /// Identity of a [`crate::Part`] in a session.
    PartId,
    /// Identity of a [`crate::CoOrganizer`] of a session or an event.
    CoOrganizerId,
    /// Identity of an [`crate::Agreement`].
    AgreementId,
    /// Identity of an [`crate::AgreementParty`].
    AgreementPartyId,
    /// Identity of a [`crate::Commitment`] of an agreement.
    CommitmentId,
    /// Identity of an [`crate::Attachment`] of an agreement.
    AttachmentId,
    /// Identity of an [`crate::AttachmentContent`].
    AttachmentContentId,
    /// Identity of a [`crate::Series`] of events.
    SeriesId,
    /// Identity of a [`crate::Strand`].
    StrandId,
    /// Identity of a [`crate::StrandTie`].
    StrandTieId,
    /// Identity of a [`crate::Constraint`].
    ConstraintId,
    /// Identity of an [`crate::Availability`].
    AvailabilityId,
    /// Identity of a [`crate::Timetable`].
    TimetableId,
    /// Identity of an [`crate::Acceptance`].
    AcceptanceId,
    /// Identity of a [`crate::Release`].
    ReleaseId,
    /// Identity of a [`crate::Picture`].
    PictureId,
    /// Identity of a [`crate::ProtocolNote`].
    ProtocolNoteId,
}
