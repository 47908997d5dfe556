//! Calendars put to a collection of a CalDAV server (RFC 4791), and kept up there: a resource
//! of each session under a name that comes of its UID, written on condition of what was there
//! (RFC 7232), so that no run makes a second one of any, and none is written over that others
//! changed.
//!
//! [`publish`] lists the collection, compares it with what is wanted and with what the
//! [`Ledger`] of this computer knows to have put there, and does, or only tells, what follows.
//! What follows is decided by [`plan::Case::step`] alone, which is pure.
//!
//! Blocking: its caller gives it a thread of its own.

mod address;
mod discover;
mod ledger;
pub mod plan;
mod problem;
mod publication;
mod publish;
mod server;
mod survey;
mod tls;
mod xml;

pub use address::Account;
pub use ledger::{Kept, Known, Ledger, Told, fingerprint};
pub use plan::{PublicationChoice, Take};
pub use problem::{Distrust, ServerProblem};
pub use publication::{Asked, Publication, PublicationLine, PublicationWhat};
pub use publish::publish;
pub use server::{FoundCalendar, Server};
