//! What the history tells: what to look for in it, what an operation changed field by
//! field, and what stands against bringing one back.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::change::{Done, Noun, Step};
use crate::checking::Checking;
use crate::co_organizer::{Letter, Pledge};
use crate::delegation::StatusDates;
use crate::observance::Observance;
use crate::opening::Opening;
use crate::precedence::Precedence;
use crate::quiet::QuietTime;
use crate::text::LocalizedText;
use crate::timetable::TimetableDay;
use crate::todo::Todo;

/// Which operations to list. Every condition that is given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HistoryFilter {
    /// Only those of one author, by the exact name.
    pub author: Option<String>,
    /// Only those that changed a row of this noun.
    pub noun: Option<Noun>,
    /// Only those that changed this row, or one that belongs to it: a session's parts and
    /// co-organizers, a delegation's members and parts, a person's parts and functions.
    pub row: Option<String>,
    /// Only those of one day, in the zone that the times are asked for in.
    pub day: Option<NaiveDate>,
    /// Only those whose subject, author or changed values contain this text, whatever its
    /// case.
    pub text: Option<String>,
}

/// A row, named as people know it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RowName {
    /// The sort of row.
    pub noun: Noun,
    /// Its id.
    pub id: String,
    /// What it is called; of a part, member, co-organizer or party, whom it names. May be
    /// empty.
    pub name: LocalizedText,
}

/// How one row differs between two moments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RowChange {
    /// Which row.
    pub row: RowName,
    /// To what it belongs: a part's session, a member's delegation.
    pub of: Option<RowName>,
    /// Whether it came, changed or went.
    pub kind: RowChangeKind,
    /// The fields that differ, in the order of the table. Of a row that came or went: those
    /// that say something.
    pub fields: Vec<FieldChange>,
}

/// Whether a row came, changed or went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum RowChangeKind {
    /// It was not there before.
    Made,
    /// It is another than before.
    Edited,
    /// It is no longer there.
    Removed,
}

/// One field before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FieldChange {
    /// The field's name on the wire, such as `startsOn` or `roomId`.
    pub field: String,
    /// What it was; `None`: empty, or there was no row.
    pub before: Option<Shown>,
    /// What it came to be; `None`: empty, or there is no row.
    pub after: Option<Shown>,
}

/// A value of any field, as much of it as is needed to show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "is", content = "value", rename_all = "camelCase")]
pub enum Shown {
    /// Plain text, as it was typed.
    Text(String),
    /// A text in several languages.
    Texts(LocalizedText),
    /// A number.
    Number(i32),
    /// The wire code of an enumeration, such as `specialSession`.
    Code(String),
    /// Language tags, BCP 47.
    Languages(Vec<String>),
    /// A day.
    Day(NaiveDate),
    /// Wall time in the event's zone.
    Moment(NaiveDateTime),
    /// Another row.
    Row(RowName),
    /// Yes or no.
    Flag(bool),
    /// What is to do.
    Todos(Vec<Todo>),
    /// Times that are kept free.
    Quiet(Vec<QuietTime>),
    /// Wire codes of an enumeration, such as `signingTable`.
    Codes(Vec<String>),
    /// Stretches in which a room is open.
    Opening(Vec<Opening>),
    /// What someone observes.
    Observance(Observance),
    /// What the checks ask.
    Checking(Checking),
    /// The days of a timetable.
    Timetable(Vec<TimetableDay>),
    /// What a co-organizer promised.
    Pledges(Vec<Pledge>),
    /// Letters to a co-organizer and from it.
    Letters(Vec<Letter>),
    /// The days on which a delegation came to each status.
    StatusDates(StatusDates),
    /// The protocol order of an event.
    Precedence(Box<Precedence>),
}

/// What stands against bringing an older change back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "is", rename_all = "camelCase")]
pub enum Contradiction {
    /// The field was changed again since.
    Changed {
        /// The row.
        row: RowName,
        /// The field's name on the wire.
        field: String,
        /// What would come back.
        then: Option<Shown>,
        /// What it is now.
        now: Option<Shown>,
    },
    /// The row that would change back was removed since.
    Gone {
        /// The row, by its last name.
        row: RowName,
    },
    /// What would come back names a row that was removed since.
    Missing {
        /// The row that would come back.
        row: RowName,
        /// The field that names the other, on the wire.
        field: String,
        /// The row that is no more.
        missing: RowName,
    },
    /// What would go again is named by other rows now.
    Needed {
        /// The row that would go.
        row: RowName,
        /// How many rows name it.
        uses: u32,
    },
}

/// What to do where an older change contradicts what came after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Resolution {
    /// Change nothing, and say what contradicts.
    Ask,
    /// Bring back only what nothing contradicts.
    KeepNow,
    /// Bring back all of it, over what came after.
    TakeThen,
}

/// What came of bringing an older change back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BroughtBack {
    /// The new operation; `None`: nothing was changed.
    pub done: Option<Done<Step>>,
    /// What stood against it. With [`Resolution::Ask`], nothing is done unless this is
    /// empty.
    pub contradictions: Vec<Contradiction>,
}

/// How large the history is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HistorySize {
    /// Operations.
    pub operations: u32,
    /// Row images.
    pub changes: u32,
    /// What they take, in KiB.
    pub kilobytes: u32,
    /// What the whole file takes, in KiB.
    pub file_kilobytes: u32,
    /// The day of the oldest operation, in the zone that was asked for.
    pub since: Option<NaiveDate>,
}

/// What would go with a person who is erased.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Traces {
    /// Operations in the history that hold their data.
    pub operations: u32,
    /// Rows of others in which their name is written.
    pub mentions: Vec<RowName>,
    /// Parts in sessions, which stay, without the name.
    pub parts: u32,
    /// Functions in delegations, which stay, without the name.
    pub functions: u32,
}

/// What names a row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Uses {
    /// What sort of row names it, and where that is found: the session of a part, say. The first
    /// hundred.
    pub rows: Vec<(Noun, RowName)>,
    /// How many there are in all.
    pub count: u32,
}
