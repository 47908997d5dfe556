//! What the checks found, in sentences: who, what and when. The same as the window's
//! `features/checks/word.ts`; a test holds both to one list of sentences.

use std::collections::{BTreeSet, HashMap};

use chrono::{NaiveDateTime, NaiveTime};
use congress::checks::{Finding, Rule, StretchOf};
use congress::equipment::Equipment;
use congress::observance::{Occasion, Source};
use congress::session::{SessionKind, SessionStatus};
use congress::{
    Commitment, CommitmentId, Delegation, DelegationId, LocalizedText, Organization,
    OrganizationId, Person, PersonId, Programme, Room, RoomId, Session, SessionId, Track, TrackId,
};
use messages::{Catalogue, Language, Value, catalogue, day, short_day};
use serde::Serialize;

/// What the sight of the moon decides; of other days an authority tells.
const MOON: [&str; 3] = ["eidAlFitr", "eidAlAdha", "ramadan"];

/// Puts the findings of a programme in the words of one language.
pub struct Wording<'a> {
    words: &'static Catalogue,
    sessions: HashMap<&'a SessionId, &'a Session>,
    people: HashMap<&'a PersonId, &'a Person>,
    rooms: HashMap<&'a RoomId, &'a Room>,
    delegations: HashMap<&'a DelegationId, &'a Delegation>,
    organizations: HashMap<&'a OrganizationId, &'a Organization>,
    tracks: HashMap<&'a TrackId, &'a Track>,
    commitments: HashMap<&'a CommitmentId, &'a Commitment>,
}

impl<'a> Wording<'a> {
    /// For the findings of this programme.
    pub fn new(programme: &'a Programme, language: Language) -> Self {
        let by = programme;
        Self {
            words: catalogue(language),
            sessions: by.sessions.iter().map(|row| (&row.id, row)).collect(),
            people: by.people.iter().map(|row| (&row.id, row)).collect(),
            rooms: by.rooms.iter().map(|row| (&row.id, row)).collect(),
            delegations: by.delegations.iter().map(|row| (&row.id, row)).collect(),
            organizations: by.organizations.iter().map(|row| (&row.id, row)).collect(),
            tracks: by.tracks.iter().map(|row| (&row.id, row)).collect(),
            commitments: by.commitments.iter().map(|row| (&row.id, row)).collect(),
        }
    }

    /// A finding as one sentence.
    pub fn sentence(&self, finding: &Finding) -> String {
        let [first, second] = [0, 1].map(|n| finding.sessions.get(n).map(|id| self.session(id)));
        let [figure, limit, longest] = [0, 1, 2].map(|n| *finding.figures.get(n).unwrap_or(&0));
        let who = self.list(&finding.people, Self::person);
        let delegation = self.list(&finding.delegations, Self::delegation);
        let person = if who.is_empty() { &delegation } else { &who };
        let mut values: Vec<(&str, Value<'_>)> = vec![
            ("first", first.unwrap_or_default().into()),
            ("second", second.unwrap_or_default().into()),
            ("named", yes(!who.is_empty())),
            ("person", person.clone().into()),
            ("who", who.into()),
            ("delegation", delegation.into()),
            ("room", self.list(&finding.rooms, Self::room).into()),
            (
                "organization",
                self.list(&finding.organizations, Self::organization).into(),
            ),
            ("track", self.list(&finding.tracks, Self::track).into()),
            (
                "commitment",
                self.list(&finding.commitments, Self::commitment).into(),
            ),
            ("owned", yes(!finding.organizations.is_empty())),
            ("due", self.due(finding.from).into()),
            (
                "language",
                self.list(&finding.languages, |own, tag| own.tongue(tag))
                    .into(),
            ),
            ("tongues", yes(!finding.languages.is_empty())),
            ("grouped", yes(finding.grouped)),
            ("count", finding.sessions.len().into()),
            ("time", self.span(finding.from, finding.to).into()),
            ("figure", figure.into()),
            ("limit", limit.into()),
            ("length", length(figure).into()),
            ("most", length(limit).into()),
            ("longest", length(longest).into()),
        ];
        values.extend(self.pair(finding));
        values.extend(self.observed(finding));
        let key = format!("finding-{}", finding.rule.code());
        self.words.text_with(&key, &values)
    }

    /// The title of a session; empty where it is gone.
    pub fn session(&self, id: &SessionId) -> String {
        self.text(self.sessions.get(id).map(|row| &row.title))
    }

    /// The name of a person with its honorific; empty where they are not there.
    pub fn person(&self, id: &PersonId) -> String {
        match self.people.get(id) {
            Some(person) if person.is_erased() => self.words.text("person-erased"),
            Some(person) => person.styled(self.words.language().tag()),
            None => String::new(),
        }
    }

    /// The name of a room.
    pub fn room(&self, id: &RoomId) -> String {
        match self.rooms.get(id) {
            Some(room) => self.text(Some(&room.name)),
            None => self.words.text("finding-room-gone"),
        }
    }

    /// The name of the organization that sends a delegation; empty where it is gone.
    pub fn delegation(&self, id: &DelegationId) -> String {
        let row = self.delegations.get(id);
        row.map(|row| self.organization(&row.organization_id))
            .unwrap_or_default()
    }

    fn organization(&self, id: &OrganizationId) -> String {
        self.text(self.organizations.get(id).map(|row| &row.name))
    }

    fn commitment(&self, id: &CommitmentId) -> String {
        self.text(self.commitments.get(id).map(|row| &row.title))
    }

    /// The day of a moment.
    fn due(&self, at: Option<NaiveDateTime>) -> String {
        at.map_or_else(String::new, |at| {
            let language = self.words.language();
            day(language, at.date())
        })
    }

    fn track(&self, id: &TrackId) -> String {
        self.text(self.tracks.get(id).map(|row| &row.name))
    }

    /// The name of a language alone, beginning with a capital as in the window.
    fn tongue(&self, tag: &str) -> String {
        let name = [("name", self.words.language_name(tag).into())];
        let name = self.words.text_with("print-language-alone", &name);
        let mut letters = name.chars();
        let first = letters.next().map(char::to_uppercase);
        first.into_iter().flatten().chain(letters).collect()
    }

    fn text(&self, text: Option<&LocalizedText>) -> String {
        let tag = self.words.language().tag();
        text.map_or("", |text| text.get(tag)).to_owned()
    }

    fn list<Id>(&self, ids: &[Id], name: impl Fn(&Self, &Id) -> String) -> String {
        let names: Vec<String> = ids.iter().map(|id| name(self, id)).collect();
        self.words.list(&names)
    }

    /// A stretch of wall time: its day is said once where it ends on it.
    fn span(&self, from: Option<NaiveDateTime>, to: Option<NaiveDateTime>) -> String {
        match (from, to) {
            (None, _) => self.words.text("finding-no-time"),
            (Some(from), None) => self.moment(from),
            (Some(from), Some(to)) => {
                let end = if from.date() == to.date() {
                    clock(to)
                } else {
                    self.moment(to)
                };
                let ends = [("from", self.moment(from).into()), ("to", end.into())];
                self.words.text_with("finding-time", &ends)
            }
        }
    }

    fn moment(&self, at: NaiveDateTime) -> String {
        let day = short_day(self.words.language(), at.date());
        let comma = if self.words.language().is_rtl() {
            '،'
        } else {
            ','
        };
        format!("{day}{comma} {}", clock(at))
    }

    /// What tells the sessions of a rule apart that are not alike, whichever is named first.
    fn pair(&self, finding: &Finding) -> Vec<(&'static str, Value<'static>)> {
        let rows = finding.sessions.iter();
        let rows: Vec<&Session> = rows
            .filter_map(|id| self.sessions.get(id).copied())
            .collect();
        let apart = |is: fn(&Session) -> bool, usual: usize| {
            let one = rows.iter().find(|row| is(row)).or(rows.get(usual)).copied();
            let other = rows
                .iter()
                .find(|row| one.is_none_or(|one| one.id != row.id));
            (one, other.copied())
        };
        let title = |row: Option<&Session>| Value::from(self.text(row.map(|row| &row.title)));
        match finding.rule {
            Rule::BesidePlenary => {
                let (plenary, beside) = apart(|row| row.kind == SessionKind::Plenary, 1);
                vec![("plenary", title(plenary)), ("beside", title(beside))]
            }
            Rule::CancelledReferred => {
                let (gone, other) = apart(|row| row.status == SessionStatus::Cancelled, 0);
                vec![
                    ("gone", title(gone)),
                    ("linked", yes(other.is_some())),
                    ("other", title(other)),
                ]
            }
            Rule::EquipmentMissing => {
                let things = self.list(&finding.figures, |own, place| own.thing(*place));
                vec![("things", things.into())]
            }
            _ => Vec::new(),
        }
    }

    /// What is observed, when, and from where that is known.
    fn observed(&self, finding: &Finding) -> [(&'static str, Value<'static>); 2] {
        let mut named: Vec<String> = Vec::new();
        let mut kept: Vec<String> = Vec::new();
        let mut told = BTreeSet::new();
        let mut whole = true;
        for stretch in &finding.stretches {
            if let StretchOf::Observance { name } = &stretch.of {
                if told.insert(name.clone()) {
                    named.push(self.occasion(name));
                }
                whole &= stretch.from.time() == NaiveTime::MIN;
                kept.push(self.span(Some(stretch.from), Some(stretch.to)));
            }
        }
        kept.extend(finding.source.as_ref().map(|from| {
            let asr = told.contains(&Occasion::Asr.to_string());
            self.source(from, asr, whole)
        }));
        kept.extend(finding.expected.map(|day| {
            let day = [("day", short_day(self.words.language(), day).into())];
            let key = if told.iter().any(|name| MOON.contains(&name.as_str())) {
                "finding-expected-moon"
            } else {
                "finding-expected"
            };
            self.words.text_with(key, &day)
        }));
        [
            ("occasion", self.words.list(&named).into()),
            ("kept", kept.join("; ").into()),
        ]
    }

    /// Where a time is from. The school is said where Asr is told; days that are `whole` are from
    /// a calendar.
    fn source(&self, from: &Source, asr: bool, whole: bool) -> String {
        let words = self.words;
        match from {
            Source::Reckoned {
                method,
                asr: school,
            } => {
                let named =
                    |list: &str, name: String| words.text(&format!("{list}-{}", kebab(&name)));
                let values = [
                    ("method", named("method", wire(method)).into()),
                    ("school", named("asr", wire(school)).into()),
                ];
                let key = if asr {
                    "finding-source-reckoned-asr"
                } else {
                    "finding-source-reckoned"
                };
                words.text_with(key, &values)
            }
            Source::Timetable { name } => {
                words.text_with("finding-source-timetable", &[("name", name.clone().into())])
            }
            Source::QuietTime => words.text("finding-source-quiet-time"),
            Source::Sunset { candle_minutes } => {
                let minutes = [("minutes", (*candle_minutes).into())];
                words.text_with("finding-source-candles", &minutes)
            }
            Source::Calendar if whole => words.text("finding-source-calendar"),
            Source::Calendar => words.text("finding-source-sunset"),
        }
    }

    /// The name of a prayer, a holy day or a feast; of a newer program's, its code.
    fn occasion(&self, name: &str) -> String {
        let key = format!("occasion-{}", kebab(name));
        self.words
            .find(&key, &[])
            .unwrap_or_else(|| name.to_owned())
    }

    /// The rule counts things by their place in the domain's list.
    fn thing(&self, place: i32) -> String {
        let place = usize::try_from(place).ok();
        let key = match place.and_then(|place| Equipment::ALL.get(place)) {
            Some(Equipment::Hybrid) => "equipment-hybrid",
            Some(Equipment::SigningTable) => "equipment-signing-table",
            Some(Equipment::Projector) => "equipment-projector",
            Some(Equipment::Recording) => "equipment-recording",
            None => return String::new(),
        };
        self.words.text(key)
    }
}

/// Minutes as hours: 90 is "1:30".
fn length(minutes: i32) -> String {
    let size = minutes.unsigned_abs();
    let sign = if minutes < 0 { "\u{2212}" } else { "" };
    format!("{sign}{}:{:02}", size / 60, size % 60)
}

/// The name of a choice on the wire.
fn wire(choice: &impl Serialize) -> String {
    let name = serde_json::to_value(choice).ok();
    name.and_then(|name| name.as_str().map(str::to_owned))
        .unwrap_or_default()
}

fn clock(at: NaiveDateTime) -> String {
    at.format("%H:%M").to_string()
}

fn yes(is: bool) -> Value<'static> {
    if is { "yes" } else { "no" }.into()
}

/// camelCase of the wire to the kebab-case of the catalogue.
fn kebab(name: &str) -> String {
    let mut told = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            told.push('-');
        }
        told.push(letter.to_ascii_lowercase());
    }
    told
}
