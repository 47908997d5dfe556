//! Why a server did not do what it was asked.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::server::FoundCalendar;

/// What stands against publishing, as data. Nothing on the server was changed by the request
/// that met it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type, thiserror::Error)]
#[serde(tag = "problem", rename_all = "camelCase")]
pub enum ServerProblem {
    /// What is to be the address of a calendar is no `https` address.
    #[error("{address} is no address of a calendar")]
    Address {
        /// What was written for it.
        address: String,
    },
    /// The connection would be open to all on the way, and a password would go over it.
    #[error("{host} is not asked without encryption")]
    NotEncrypted {
        /// The server's name.
        host: String,
    },
    /// Nothing answers.
    #[error("{host} does not answer: {detail}")]
    Unreachable {
        /// The server's name.
        host: String,
        /// What the system says.
        detail: String,
    },
    /// Something answers that cannot prove to be the server.
    #[error("{host} is not trusted: {reason:?}")]
    NotTrusted {
        /// The server's name.
        host: String,
        /// Why not.
        reason: Distrust,
    },
    /// The user name or the password is wrong, or the server takes no password as we send it.
    #[error("not authorised; the server takes {offered}")]
    NotAuthorised {
        /// The ways to say who one is that it named, such as `Basic`; may be empty.
        offered: String,
    },
    /// There is something, and it is no collection of events.
    #[error("no calendar collection; found {}", .found.len())]
    NotACalendar {
        /// Calendars that were found from there on.
        found: Vec<FoundCalendar>,
    },
    /// The collection may be read and not written to.
    #[error("the calendar may only be read")]
    ReadOnly,
    /// The server has no room for more (507, RFC 4918 section 11.5).
    #[error("the server is full")]
    Full,
    /// It points elsewhere: to another host, or away from encryption. A password does not go
    /// after it.
    #[error("redirected to {to}")]
    Redirected {
        /// Where to.
        to: String,
    },
    /// It answered with a status that none of the others tells.
    #[error("the server said {status} {detail}")]
    Said {
        /// The status (RFC 9110, section 15).
        status: u16,
        /// What it says of it: a condition's name, or words.
        detail: String,
    },
    /// Its answer is not what RFC 4918 asks for.
    #[error("the server's answer is not understood: {detail}")]
    NotUnderstood {
        /// What is wrong with it.
        detail: String,
    },
    /// What was put there cannot be noted on this computer.
    #[error("what was put there cannot be noted: {detail}")]
    NotNoted {
        /// What the system says.
        detail: String,
    },
}

/// Why a certificate is not trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Distrust {
    /// Nobody vouches for it whom this computer trusts: it may be self-signed.
    Issuer,
    /// It is for another name.
    Name,
    /// It is no longer valid, or not yet.
    Expired,
    /// It was withdrawn.
    Revoked,
    /// Anything else of it, or of the encryption.
    Other,
}
