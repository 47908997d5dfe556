//! The shape of `viii-congress.json`. Rows name each other by keys that mean something.

use chrono::{NaiveDate, NaiveDateTime};
use congress::agreement::{AgreementKind, AgreementState};
use congress::co_organizer::{CoOrganizerRole, CoOrganizerStatus, Pledge};
use congress::commitment::CommitmentState;
use congress::delegation::{Bloc, DelegationStatus, MemberFunction};
use congress::organization::OrganizationKind;
use congress::part::PartRole;
use congress::session::{Audience, SessionKind, SessionStatus};
use congress::{LocalizedText, QuietTime};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Data {
    /// Says to the reader of the file what is fact and what is assumed.
    #[serde(rename = "about")]
    pub _about: String,
    pub series: Vec<Series>,
    pub event: Event,
    pub venues: Vec<Venue>,
    /// Minutes between two venues.
    pub travels: Vec<(String, String, u32)>,
    pub rooms: Vec<Room>,
    pub tracks: Vec<Track>,
    pub organizations: Vec<Organization>,
    pub people: Vec<Person>,
    pub delegations: Vec<Delegation>,
    pub invented: Invented,
    pub sessions: Vec<Session>,
    pub agreements: Vec<Agreement>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Event {
    pub name: LocalizedText,
    pub theme: LocalizedText,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub zone: String,
    pub languages: Vec<String>,
    pub day_starts: u32,
    pub day_ends: u32,
    pub quiet: Vec<QuietTime>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Venue {
    pub key: String,
    pub name: LocalizedText,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Room {
    pub key: String,
    pub venue: String,
    pub name: LocalizedText,
    pub capacity: Option<u32>,
    #[serde(default)]
    pub setup_minutes: u32,
    #[serde(default)]
    pub booths: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Track {
    pub key: String,
    pub name: LocalizedText,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Organization {
    pub key: String,
    pub kind: OrganizationKind,
    pub country: Option<String>,
    pub name: LocalizedText,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Person {
    pub key: String,
    pub organization: String,
    pub name: LocalizedText,
    #[serde(default)]
    pub title: LocalizedText,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Delegation {
    pub organization: String,
    pub status: DelegationStatus,
    #[serde(default)]
    pub tradition: Option<Bloc>,
    pub languages: Vec<String>,
    pub arrival: Option<Movement>,
    pub departure: Option<Movement>,
    #[serde(default)]
    pub notes: String,
    pub members: Vec<Member>,
}

/// Wall time, that place's offset from UTC in minutes, place.
#[derive(Deserialize)]
pub(crate) struct Movement(pub NaiveDateTime, pub i32, pub String);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Member {
    pub function: MemberFunction,
    pub person: Option<String>,
    #[serde(default)]
    pub on_behalf_of: LocalizedText,
}

/// Delegations beyond those named in public: of each country one, of some a second one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Invented {
    pub notes: String,
    /// The second one's name, with `{}` for the country's.
    pub council: LocalizedText,
    pub from: Vec<Country>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Country {
    pub country: String,
    pub council: bool,
    pub name: LocalizedText,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Session {
    pub key: String,
    pub parent: Option<String>,
    pub kind: SessionKind,
    pub status: SessionStatus,
    pub audience: Audience,
    pub room: Option<String>,
    pub track: Option<String>,
    /// Day, first minute, end; none: unscheduled.
    pub at: Option<(NaiveDate, String, String)>,
    pub attendance: Option<u32>,
    #[serde(default)]
    pub languages: Vec<String>,
    #[serde(default)]
    pub notes: String,
    pub title: LocalizedText,
    #[serde(default)]
    pub description: LocalizedText,
    #[serde(default)]
    pub parts: Vec<Part>,
    #[serde(default)]
    pub co_organizers: Vec<CoOrganizer>,
}

/// Exactly one of `person`, `delegation` (an organization's key) and `share`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Part {
    pub person: Option<String>,
    pub delegation: Option<String>,
    /// `[k, n]`: of every n delegations, in the file's order, the one at place k, unless
    /// it has a part in the session already.
    pub share: Option<(usize, usize)>,
    pub role: PartRole,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CoOrganizer {
    pub organization: String,
    pub role: CoOrganizerRole,
    pub status: CoOrganizerStatus,
    #[serde(default)]
    pub contact: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Agreement {
    pub key: String,
    pub title: LocalizedText,
    pub kind: AgreementKind,
    pub state: AgreementState,
    pub signed_on: Option<NaiveDate>,
    #[serde(default)]
    pub signed_at: String,
    pub valid_until: Option<NaiveDate>,
    pub session: Option<String>,
    /// Of a paper that another event than the VIII Congress adopts.
    pub event: Option<String>,
    pub notes: String,
    pub parties: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Series {
    pub key: String,
    pub name: LocalizedText,
}

/// The shape of `horizon.json`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Horizon {
    #[serde(rename = "about")]
    pub _about: String,
    pub events: Vec<Edition>,
    pub co_organizers: Vec<EventShare>,
    pub strands: Vec<Strand>,
    pub agreements: Vec<Agreement>,
    pub commitments: Vec<Commitment>,
    /// Strand, sort and key of what is tied to it.
    pub ties: Vec<(String, String, String)>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Edition {
    pub key: String,
    pub series: String,
    pub ordinal: u32,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub tentative: bool,
    pub name: LocalizedText,
    pub venue: Option<Venue>,
    /// Keys of the organizations that sent one.
    #[serde(default)]
    pub delegations: Vec<String>,
    #[serde(default)]
    pub sessions: Vec<Session>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EventShare {
    pub event: String,
    pub organization: String,
    pub role: CoOrganizerRole,
    pub status: CoOrganizerStatus,
    #[serde(default)]
    pub contact: String,
    #[serde(default)]
    pub pledges: Vec<Pledge>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Strand {
    pub key: String,
    pub name: LocalizedText,
    pub starts_in: u32,
    pub ends_in: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Commitment {
    pub key: String,
    pub agreement: String,
    pub organization: String,
    pub due: Option<NaiveDate>,
    pub done: Option<NaiveDate>,
    pub state: CommitmentState,
    pub event: Option<String>,
    pub evidence: String,
    pub title: LocalizedText,
}
