//! `kurultai export calendar` and `kurultai export invitation`.

use std::io::{self, BufWriter};
use std::path::Path;

use chrono::NaiveDate;
use clap::{ArgGroup, ValueEnum};
use congress::Programme;
use congress::session::{Audience, SessionKind};
use exchange::{
    ALARM_LIMIT, CalendarOptions, CalendarPreview, Each, Invitation, InvitationMethod, Mailbox,
    Reason, Scope,
};
use workspace::Workspace;

use super::{Failure, Source, Tongue, chosen, of_file, open, print, select, write};
use crate::calendars::{self, Place};

/// Which calendar, for whom and how.
#[derive(Debug, clap::Args)]
pub struct Calendar {
    /// From where to where; with --each the output is a folder, or an archive (*.zip)
    #[command(flatten)]
    pub source: Source,
    /// Of what
    #[command(flatten)]
    pub of: Of,
    /// A calendar of each, into a folder or an archive
    #[arg(long, group = "scope", value_enum)]
    pub each: Option<EachOf>,
    /// How it is told
    #[command(flatten)]
    pub telling: Telling,
}

/// Of what a calendar is, and of which edition.
#[derive(Debug, clap::Args)]
#[command(group = ArgGroup::new("scope"))]
pub struct Of {
    /// Only what takes place in this venue: name or id
    #[arg(long, group = "scope")]
    pub venue: Option<String>,
    /// Only this room's sessions: name or id
    #[arg(long, group = "scope")]
    pub room: Option<String>,
    /// Only what begins on this day: YYYY-MM-DD
    #[arg(long, group = "scope")]
    pub day: Option<NaiveDate>,
    /// Only this track's sessions: name or id
    #[arg(long, group = "scope")]
    pub track: Option<String>,
    /// Only this sort of session, such as signing or bilateral
    #[arg(long, group = "scope", value_parser = kind)]
    pub kind: Option<SessionKind>,
    /// Only this delegation's sessions: name or id
    #[arg(long, group = "scope")]
    pub delegation: Option<String>,
    /// Only this person's sessions: name or id
    #[arg(long, group = "scope")]
    pub person: Option<String>,
    /// Only what this organization carries, as host, co-organizer or partner: name or id
    #[arg(long, group = "scope")]
    pub organization: Option<String>,
    /// Of the release of this number; else of the draft
    #[arg(long, value_name = "NUMBER")]
    pub release: Option<u32>,
}

/// To whom a calendar is told, and how.
#[derive(Debug, clap::Args)]
pub struct Telling {
    /// Who reads it: what is for fewer people is left out
    #[arg(long, value_enum, default_value_t = Reader::Delegates)]
    pub audience: Reader,
    /// A second language beside the first: "Opening / Открытие"
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    pub second_language: Option<Tongue>,
    /// Set a reminder so many minutes before each session
    #[arg(long, value_name = "MINUTES", value_parser = clap::value_parser!(u32).range(0..=i64::from(ALARM_LIMIT)))]
    pub alarm: Option<u32>,
    /// Give descriptions as HTML too (X-ALT-DESC)
    #[arg(long)]
    pub html: bool,
    /// Tell times in UTC, without a time zone
    #[arg(long)]
    pub utc: bool,
}

/// An invitation to one session.
#[derive(Debug, clap::Args)]
pub struct Invite {
    /// From where to where
    #[command(flatten)]
    pub source: Source,
    /// The session: title or id
    #[arg(long)]
    pub session: String,
    /// Who invites: "Name <address>" or an address
    #[arg(long, value_parser = mailbox)]
    pub from: Mailbox,
    /// Who is invited; may be repeated
    #[arg(long, required = true, value_parser = mailbox)]
    pub to: Vec<Mailbox>,
    /// Take the invitation back
    #[arg(long)]
    pub cancel: bool,
    /// How it is told
    #[command(flatten)]
    pub telling: Telling,
}

/// Of what there is a calendar each.
#[derive(Clone, Copy, Debug, ValueEnum)]
#[allow(missing_docs, reason = "the words are those of the options")]
pub enum EachOf {
    Venue,
    Room,
    Day,
    Track,
    Kind,
    Delegation,
    Person,
    Organization,
}

/// Who reads a calendar.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Reader {
    /// Everyone: public sessions
    Public,
    /// Delegations and their staff
    Delegates,
    /// The secretariat: internal sessions too
    Internal,
}

/// Writes the calendar, and tells on the error stream what is left out.
pub(super) fn run(asked: &Calendar) -> Result<(), Failure> {
    let source = &asked.source;
    let file = open(&source.file)?;
    let draft = chosen(&file, source)?;
    let made_of = asked.of.source(&source.file, &file, &draft)?;
    let options = asked.telling.options(source.language);
    let output = &source.output;
    if let Some(each) = asked.each {
        let archive = output
            .extension()
            .is_some_and(|e| e.eq_ignore_ascii_case("zip"));
        let place = if archive {
            Place::Archive(output.clone())
        } else {
            Place::Folder(output.clone())
        };
        let written = calendars::write_each(&made_of, each.into(), options, &place, |_, _| true);
        let (written, _) = written.map_err(of_file(&source.file))?;
        for name in &written.empty {
            eprintln!("kurultai: nothing to tell, so not written: {name}");
        }
        return print(format!("calendars written: {}\n", written.files).as_bytes());
    }
    let scope = asked.of.scope(&made_of.programme)?;
    let (programme, published) = (&made_of.programme, &made_of.published);
    let preview = exchange::preview(programme, published, &scope, options);
    let preview =
        preview.map_err(|error| of_file(&source.file)(crate::error::AppError::from(error)))?;
    if output == Path::new("-") {
        if preview.told.is_empty() {
            return Err(of_file(&source.file)(crate::error::AppError::NothingToTell));
        }
        let mut text = BufWriter::new(io::stdout().lock());
        calendars::write_to(&made_of, &scope, options, &mut text).map_err(of_file(&source.file))?;
    } else {
        calendars::write(&made_of, &scope, options, output).map_err(of_file(&source.file))?;
    }
    tell_left_out(&preview);
    Ok(())
}

/// Tells on the error stream what is left out, and what of the zone may be read wrongly.
pub(super) fn tell_left_out(preview: &CalendarPreview) {
    for left in &preview.left_out {
        let why = match left.reason {
            Reason::Unscheduled => "has no time",
            Reason::NoLength => "takes no time",
            Reason::Year => "lies in a year that no calendar tells",
            Reason::Audience => "is for fewer people",
            Reason::Draft => "is a draft",
        };
        eprintln!("kurultai: left out, since it {why}: {}", left.title);
    }
    if preview.zone_form == Some(exchange::ZoneForm::Explicit) {
        eprintln!(
            "kurultai: {} changes its offset by no yearly rule, which some calendar programs read \
             wrongly; --utc tells the same times without a zone",
            preview.zone
        );
    }
}

/// Writes the invitation.
pub(super) fn invite(asked: &Invite) -> Result<(), Failure> {
    let source = &asked.source;
    let file = open(&source.file)?;
    let programme = chosen(&file, source)?;
    let session = select::session(&programme, &asked.session)?;
    let made_of = calendars::source(&file, &programme.event.id, None);
    let made_of = made_of.map_err(of_file(&source.file))?;
    let invitation = Invitation {
        method: if asked.cancel {
            InvitationMethod::Cancel
        } else {
            InvitationMethod::Request
        },
        organizer: asked.from.clone(),
        attendees: asked.to.clone(),
    };
    let options = asked.telling.options(source.language);
    let text = calendars::invitation(&made_of, &session, options, &invitation);
    let text = text.map_err(of_file(&source.file))?;
    write(&source.output, text.as_bytes())
}

impl Of {
    /// What calendars are made of.
    pub(super) fn source(
        &self,
        path: &Path,
        file: &Workspace,
        draft: &Programme,
    ) -> Result<calendars::Source, Failure> {
        let release = match self.release {
            Some(number) => Some(select::release(draft, number)?),
            None => None,
        };
        let source = calendars::source(file, &draft.event.id, release.as_ref());
        source.map_err(of_file(path))
    }

    pub(super) fn scope(&self, programme: &Programme) -> Result<Scope, Failure> {
        let p = programme;
        Ok(if let Some(name) = &self.venue {
            Scope::Venue(select::venue(p, name)?)
        } else if let Some(name) = &self.room {
            Scope::Room(select::room(p, name)?)
        } else if let Some(day) = self.day {
            Scope::Day(day)
        } else if let Some(name) = &self.track {
            Scope::Track(select::track(p, name)?)
        } else if let Some(kind) = self.kind {
            Scope::Kind(kind)
        } else if let Some(name) = &self.delegation {
            Scope::Delegation(select::delegation(p, name)?)
        } else if let Some(name) = &self.person {
            Scope::Person(select::person(p, name)?)
        } else if let Some(name) = &self.organization {
            Scope::Organization(select::organization(p, name)?)
        } else {
            Scope::Event
        })
    }
}

impl Telling {
    pub(super) fn options(&self, language: Tongue) -> CalendarOptions {
        CalendarOptions {
            language: language.into(),
            second: self.second_language.map(Into::into),
            audience: match self.audience {
                Reader::Public => Audience::Public,
                Reader::Delegates => Audience::Delegates,
                Reader::Internal => Audience::Internal,
            },
            alarm_minutes: self.alarm,
            html: self.html,
            utc: self.utc,
        }
    }
}

impl From<EachOf> for Each {
    fn from(each: EachOf) -> Self {
        match each {
            EachOf::Venue => Self::Venue,
            EachOf::Room => Self::Room,
            EachOf::Day => Self::Day,
            EachOf::Track => Self::Track,
            EachOf::Kind => Self::Kind,
            EachOf::Delegation => Self::Delegation,
            EachOf::Person => Self::Person,
            EachOf::Organization => Self::Organization,
        }
    }
}

/// A sort of session by the name that it has in the file, in any case and with hyphens too.
fn kind(text: &str) -> Result<SessionKind, String> {
    let wanted = text.replace(['-', '_', ' '], "").to_lowercase();
    let found = SessionKind::ALL.into_iter().find(|kind| {
        let name = serde_json::to_value(kind).unwrap_or_default();
        name.as_str()
            .is_some_and(|name| name.to_lowercase() == wanted)
    });
    found.ok_or_else(|| {
        let names = SessionKind::ALL.map(|kind| serde_json::to_value(kind).unwrap_or_default());
        let names: Vec<_> = names.iter().filter_map(|name| name.as_str()).collect();
        format!("one of {}", names.join(", "))
    })
}

/// `Name <address>`, or an address alone.
fn mailbox(text: &str) -> Result<Mailbox, String> {
    let text = text.trim();
    let (name, address) = match text
        .strip_suffix('>')
        .and_then(|rest| rest.rsplit_once('<'))
    {
        Some((name, address)) => (name, address),
        None => ("", text),
    };
    Ok(Mailbox {
        name: name.trim().trim_matches('"').to_owned(),
        address: address.trim().to_owned(),
    })
}
