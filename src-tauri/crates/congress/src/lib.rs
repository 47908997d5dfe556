//! The nouns and rules of a congress.
//!
//! Everything here is a value or a pure function: no SQL, no file, no clock, no
//! Tauri. Whoever needs "today" passes it in. Session times are wall time in the
//! event's zone ([`chrono::NaiveDateTime`]); [`time`] alone turns them to instants.

pub mod acceptance;
pub mod agenda;
pub mod agreement;
pub mod arrange;
pub mod availability;
pub mod backup;
pub mod bilateral;
pub mod change;
pub mod checking;
pub mod checks;
pub mod clock;
pub mod co_organizer;
pub mod collation;
pub mod constraint;
pub mod copy;
pub mod country;
pub mod delegation;
pub mod equipment;
pub mod event;
pub mod history;
pub mod id;
pub mod invalid;
pub mod member;
pub mod movement;
pub mod observance;
pub mod opening;
pub mod organization;
pub mod part;
pub mod person;
pub mod precedence;
pub mod programme;
pub mod quiet;
pub mod room;
pub mod session;
pub mod split;
pub mod substitution;
pub mod text;
pub mod time;
pub mod timetable;
pub mod todo;
pub mod track;
pub mod travel;
pub mod turnout;
pub mod venue;

pub use acceptance::Acceptance;
pub use agreement::{Agreement, AgreementParty};
pub use availability::Availability;
pub use backup::{BackupLine, BackupReason};
pub use bilateral::Bilateral;
pub use change::{Changed, Done, Noun, Operation, Revision, Step, UndoState};
pub use checking::Checking;
pub use clock::EventClock;
pub use co_organizer::CoOrganizer;
pub use constraint::Constraint;
pub use delegation::Delegation;
pub use equipment::Equipment;
pub use event::Event;
pub use history::{
    BroughtBack, Contradiction, FieldChange, HistoryFilter, HistorySize, Resolution, RowChange,
    RowChangeKind, RowName, Shown, Traces,
};
pub use id::*;
pub use invalid::{Invalid, Problem};
pub use member::Member;
pub use observance::Observance;
pub use opening::Opening;
pub use organization::Organization;
pub use part::{Part, Who};
pub use person::Person;
pub use precedence::Precedence;
pub use programme::Programme;
pub use quiet::QuietTime;
pub use room::Room;
pub use session::Session;
pub use text::{LocalizedText, TextIn};
pub use timetable::{Timetable, TimetableDay};
pub use todo::Todo;
pub use track::Track;
pub use travel::Travel;
pub use venue::Venue;
