//! `kurultai release` and `kurultai export bulletin`: releases without a window.

use std::path::PathBuf;

use ::print::Fonts;
use clap::{Subcommand, ValueEnum};
use congress::release::{ProgrammeChanges, SessionChange, SessionChangeKind, Standing};
use congress::session::Audience;
use congress::{EventId, Programme, Release as Published, ReleaseId, time};
use messages::{Language, catalogue, short_day};
use workspace::Workspace;

use super::{AUTHOR, Failure, Tongue, of_file, open, print, select, write};
use crate::error::AppError;
use crate::outputs::bulletin::Issue;

/// What is done with releases.
#[derive(Debug, Subcommand)]
pub enum Release {
    /// Publish the draft as the next release; tells its number
    Publish {
        /// From which file
        #[command(flatten)]
        of: Of,
        /// What is said of it
        #[arg(long, default_value = "")]
        note: String,
        /// Who publishes it
        #[arg(long, default_value = AUTHOR)]
        author: String,
    },
    /// List the releases of an event: number, when, who, note
    List {
        /// From which file
        #[command(flatten)]
        of: Of,
        /// How they are told
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Tell what differs between two releases, or a release and the draft
    Compare {
        /// From which file
        #[command(flatten)]
        of: Of,
        /// The earlier release [default: the last but the other]
        #[arg(long, value_name = "NUMBER")]
        from: Option<u32>,
        /// The later release [default: the draft]
        #[arg(long, value_name = "NUMBER")]
        to: Option<u32>,
        /// As who is told of it
        #[arg(long = "for", value_enum, default_value_t = Reader::Delegates)]
        reader: Reader,
        /// Language of names and words
        #[arg(long, value_enum, default_value_t = Tongue::En)]
        language: Tongue,
        /// How it is told
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
}

/// From which file, and which event of it.
#[derive(Debug, clap::Args)]
pub struct Of {
    /// Workspace file (*.kurultai)
    file: PathBuf,
    /// The event: name or id; not needed where the file holds one
    #[arg(long)]
    event: Option<String>,
}

/// Which bulletin is written.
#[derive(Debug, clap::Args)]
pub struct Bulletin {
    /// From where to where; a name that ends in .txt is written as text
    #[command(flatten)]
    source: super::Source,
    /// The release of this number [default: the last]
    #[arg(long, value_name = "NUMBER")]
    release: Option<u32>,
    /// Only what concerns this delegation: name or id
    #[arg(long)]
    delegation: Option<String>,
    /// As who is told of it
    #[arg(long = "for", value_enum, default_value_t = Reader::Delegates)]
    reader: Reader,
}

/// How something is told.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Format {
    /// Lines to read
    Text,
    /// An object
    Json,
}

/// Who is told.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Reader {
    /// Everyone
    Public,
    /// Delegations and their staff
    Delegates,
    /// The secretariat
    Internal,
}

/// Does what is asked with releases.
pub(super) fn run(asked: &Release) -> Result<(), Failure> {
    match asked {
        Release::Publish { of, note, author } => publish(of, note, author),
        Release::List { of, format } => list(of, *format),
        Release::Compare {
            of,
            from,
            to,
            reader,
            language,
            format,
        } => {
            let file = open(&of.file)?;
            let programme = chosen(&file, of)?;
            let pair = (*from, *to);
            compare(
                of,
                &file,
                &programme,
                pair,
                *reader,
                (*language).into(),
                *format,
            )
        }
    }
}

/// Writes a bulletin.
pub(super) fn bulletin(asked: &Bulletin) -> Result<(), Failure> {
    let path = &asked.source.file;
    let file = open(path)?;
    let programme = super::chosen(&file, &asked.source)?;
    let last = programme.releases.last().map(|release| release.number);
    let release = select::release(&programme, asked.release.or(last).unwrap_or(1))?;
    let issue = Issue::of(&file, &programme.event.id, &release, asked.reader.into());
    let issue = issue.map_err(of_file(path))?;
    let whom = match &asked.delegation {
        Some(name) => Some(select::delegation(&issue.programme, name)?),
        None => None,
    };
    let language = asked.source.language.into();
    let as_text = asked
        .source
        .output
        .extension()
        .is_some_and(|end| end == "txt");
    let bytes = if as_text {
        issue.text(whom.as_ref(), language).map(String::into_bytes)
    } else {
        let document = issue.document(whom.as_ref(), language, &Fonts::built_in());
        document.and_then(|document| Ok(document.pdf()?))
    };
    write(&asked.source.output, &bytes.map_err(of_file(path))?)
}

fn publish(of: &Of, note: &str, author: &str) -> Result<(), Failure> {
    let mut file = Workspace::open(&of.file, author).map_err(of_file(&of.file))?;
    let event = chosen(&file, of)?.event.id;
    let done = file.release_publish(&event, note);
    let id = done.map_err(of_file(&of.file))?.value;
    let releases = file.programme(&event).map_err(of_file(&of.file))?.releases;
    let made = releases.iter().find(|release| release.id == id);
    print(format!("{}\n", made.map_or(0, |release| release.number)).as_bytes())
}

fn list(of: &Of, format: Format) -> Result<(), Failure> {
    let file = open(&of.file)?;
    let releases = chosen(&file, of)?.releases;
    let text = match format {
        Format::Json => json(of, &releases)?,
        Format::Text => releases.iter().map(line).collect(),
    };
    print(text.as_bytes())
}

fn line(release: &Published) -> String {
    let at = release.wall.format("%Y-%m-%d %H:%M");
    let offset = time::offset_label(release.offset_minutes * 60);
    let note = plain(&release.note);
    let author = plain(&release.author);
    format!("{}\t{at} ({offset})\t{author}\t{note}\n", release.number)
}

fn compare(
    of: &Of,
    file: &Workspace,
    programme: &Programme,
    (from, to): (Option<u32>, Option<u32>),
    reader: Reader,
    language: Language,
    format: Format,
) -> Result<(), Failure> {
    let number = |number: Option<u32>| -> Result<Option<ReleaseId>, Failure> {
        let found = number.map(|number| select::release(programme, number));
        Ok(found.transpose()?)
    };
    // Without a number: the last before the other.
    let before = |release: &&Published| to.is_none_or(|to| release.number < to);
    let last = programme
        .releases
        .iter()
        .rfind(before)
        .map(|release| release.number);
    let (from, to) = (number(from.or(last))?, number(to)?);
    let (event, reader) = (&programme.event.id, reader.into());
    let changes = file.release_changes(event, from.as_ref(), to.as_ref(), reader);
    let changes = changes.map_err(of_file(&of.file))?;
    let text = match format {
        Format::Json => json(of, &changes)?,
        Format::Text => text(&changes, language),
    };
    print(text.as_bytes())
}

/// By session; then whom it concerns.
fn text(changes: &ProgrammeChanges, language: Language) -> String {
    let words = catalogue(language);
    if changes.is_empty() {
        return words.text("bulletin-empty") + "\n";
    }
    let mut text = String::new();
    for change in &changes.sessions {
        text.push_str(&told(change, language));
    }
    for (key, all) in [
        ("release-by-delegation", &changes.delegations),
        ("release-by-person", &changes.people),
    ] {
        let count = all.len().into();
        text.push_str(&format!(
            "\n{}\n",
            words.text_with(key, &[("count", count)])
        ));
        for one in all {
            let name = match one.who.name.get(language.tag()) {
                "" => words.text("person-erased"),
                name => plain(name),
            };
            text.push_str(&format!("{name}\n"));
            for change in &one.sessions {
                text.push_str(&format!("  {}", told(change, language)));
            }
        }
    }
    text
}

fn told(change: &SessionChange, language: Language) -> String {
    let mark = match change.kind {
        SessionChangeKind::Added => "bulletin-added",
        SessionChangeKind::Cancelled => "bulletin-cancelled",
        SessionChangeKind::Joined => "release-joined",
        SessionChangeKind::Left => "release-left",
        SessionChangeKind::Changed if change.is_moved() => "bulletin-moved",
        SessionChangeKind::Changed => "bulletin-changed",
    };
    let mark = catalogue(language).text(mark);
    let title = plain(change.session.name.get(language.tag()));
    let standings = [&change.before, &change.after].into_iter().flatten();
    let mut places: Vec<String> = standings.map(|one| place(one, language)).collect();
    places.dedup();
    format!("{mark}: {title} · {}\n", places.join(" → "))
}

fn place(standing: &Standing, language: Language) -> String {
    let day = short_day(language, standing.starts.date());
    let (from, to) = (
        standing.starts.format("%H:%M"),
        standing.ends.format("%H:%M"),
    );
    match &standing.room {
        Some(room) => format!("{day} {from}–{to}, {}", plain(room.get(language.tag()))),
        None => format!("{day} {from}–{to}"),
    }
}

fn json(of: &Of, value: &impl serde::Serialize) -> Result<String, Failure> {
    let text = serde_json::to_string_pretty(value)
        .map_err(|error| Failure::App(of.file.clone(), Box::new(AppError::internal(error))))?;
    Ok(text + "\n")
}

fn chosen(file: &Workspace, of: &Of) -> Result<Programme, Failure> {
    let events = file.events().map_err(of_file(&of.file))?;
    let id: EventId = select::event(&events, of.event.as_deref())?;
    file.programme(&id).map_err(of_file(&of.file))
}

/// A text from a file breaks no line, and gives no order to the terminal.
fn plain(text: &str) -> String {
    text.replace(char::is_control, " ")
}

impl From<Reader> for Audience {
    fn from(reader: Reader) -> Self {
        match reader {
            Reader::Public => Self::Public,
            Reader::Delegates => Self::Delegates,
            Reader::Internal => Self::Internal,
        }
    }
}
