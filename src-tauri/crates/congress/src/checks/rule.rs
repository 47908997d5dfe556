//! The rules by name.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::Severity;

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident $code:literal $severity:ident),+ $(,)?) => {
        /// The rules, by stable code.
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
        )]
        pub enum Rule {
            $($(#[$doc])* #[serde(rename = $code)] $name),+
        }

        impl Rule {
            /// All of them, in their order.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its stable code, as it stands in files, lists and the catalogue.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// Whether it asks for prayers, holy days, fasts, and times that are kept free.
            pub fn is_of_observance(self) -> bool {
                self >= Self::Prayer
            }

            /// How bad what it finds is, where the event says nothing else: a clash cannot
            /// take place so, a warning someone must look at, a note is a hint.
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity),+ }
            }
        }
    };
}

rules! {
    /// Two sessions share a room and a stretch of time.
    RoomDoubleBooked "room-double-booked" Clash,
    /// A room is not free long enough before a session to set it up. Figures: minutes that
    /// there are, minutes that it takes.
    SetupNotKept "setup-not-kept" Warning,
    /// A session lies, in whole or in part, outside the hours in which its room is open.
    OutsideOpening "outside-opening" Clash,
    /// More people are expected than the room seats. Figures: expected, seats.
    OverCapacity "over-capacity" Warning,
    /// The room lacks what the session needs. Figures: each thing that is missing, by its place
    /// in [`crate::equipment::Equipment::ALL`].
    EquipmentMissing "equipment-missing" Warning,
    /// More people sit on the dais than it has seats. Figures: people, seats.
    DaisTooSmall "dais-too-small" Warning,
    /// The room is no longer to be used.
    RoomClosed "room-closed" Clash,
    /// A person has binding parts in two sessions at once, by name or as head of a delegation.
    PersonDoubleBooked "person-double-booked" Clash,
    /// A delegation's head is bound in two sessions at once, the delegation's own parts counted.
    HeadInTwoPlaces "head-in-two-places" Clash,
    /// The way to the next session takes longer than there is. Figures: minutes that there
    /// are, minutes that it takes.
    TravelTooShort "travel-too-short" Clash,
    /// Someone's sessions follow each other too long without a break. Figures: minutes, the most
    /// asked.
    NoBreak "no-break" Warning,
    /// A session lies before someone's arrival or after their departure.
    NotPresent "not-present" Clash,
    /// A session lies when someone said that they are not free.
    NotAvailable "not-available" Clash,
    /// A delegation's head is in two sessions at once, and each of its deputies elsewhere too.
    NobodyRepresents "nobody-represents" Warning,
    /// Who chairs a session is of lower rank than its sort asks. Figures: rank, rank asked.
    ChairRank "chair-rank" Note,
    /// A session ends before or as it starts.
    EndNotAfterStart "end-not-after-start" Clash,
    /// A session lies, in whole or in part, outside the event's days.
    OutsideEventDays "outside-event-days" Clash,
    /// A session lies outside the hours that the event's days have.
    OutsideEventHours "outside-event-hours" Note,
    /// A part of a session lies outside the session's time.
    BreakoutOutsideBlock "breakout-outside-block" Warning,
    /// Sessions that must not share time do.
    NeverTogether "never-together" Clash,
    /// A session begins before what it must follow has ended. Figures: minutes that there are,
    /// minutes asked.
    MustFollow "must-follow" Clash,
    /// Sessions of one track share time and an audience: one finding for the track.
    TrackInParallel "track-in-parallel" Note,
    /// A public session runs beside a plenary.
    BesidePlenary "beside-plenary" Warning,
    /// A co-organizer has not confirmed, and the session is near. Figures: days left.
    CoOrganizerUnconfirmed "co-organizer-unconfirmed" Warning,
    /// A co-organizer has declined.
    CoOrganizerDeclined "co-organizer-declined" Warning,
    /// Nobody is named whom to call at a co-organizer.
    CoOrganizerContactMissing "co-organizer-contact-missing" Note,
    /// A confirmed plenary, or a session of several people, has neither chair nor moderator.
    NoChair "no-chair" Warning,
    /// A confirmed session has no room.
    NoRoom "no-room" Warning,
    /// A confirmed session of an event of several languages is interpreted into none; a plenary
    /// not into all.
    NoInterpretation "no-interpretation" Warning,
    /// Sessions lack their title in a working language: one finding for the language.
    NoTitle "no-title" Note,
    /// Nobody signs an agreement for one of its parties.
    SignatoryMissing "signatory-missing" Warning,
    /// What still counts refers to a cancelled session.
    CancelledReferred "cancelled-referred" Warning,
    /// What an agreement obliges someone to do was not done in time.
    CommitmentOverdue "commitment-overdue" Warning,
    /// The room has fewer booths than the session's languages need. Figures: booths needed,
    /// booths there.
    TooFewBooths "too-few-booths" Warning,
    /// The room's system carries fewer languages. Figures: languages, channels.
    TooFewChannels "too-few-channels" Warning,
    /// Fewer interpreters than its length and languages need. Figures: needed, there. Of all
    /// sessions that need some, without figures, where nobody is named in any.
    TooFewInterpreters "too-few-interpreters" Warning,
    /// An interpreter's day is longer, or has less rest, than their association allows. Figures:
    /// minutes of work, sittings, minutes of the longest.
    InterpreterOverloaded "interpreter-overloaded" Warning,
    /// The pivot language of a relay is not among the session's, or is not interpreted from into
    /// some other; or nobody goes straight between two languages, and no relay is named.
    RelayMissing "relay-missing" Warning,
    /// A daily prayer of someone who keeps them falls in a session.
    Prayer "prayer" Note,
    /// The Friday prayer of someone who keeps it falls in a session.
    FridayPrayer "friday-prayer" Note,
    /// A session falls on the Shabbat, or a holy day like it, of someone who keeps it.
    Shabbat "shabbat" Note,
    /// A session falls on a feast of someone who keeps it.
    Feast "feast" Note,
    /// A meal falls in the hours in which someone fasts.
    FastingMeal "fasting-meal" Note,
    /// A session falls in a time that the event keeps free.
    QuietTime "quiet-time" Note,
}
