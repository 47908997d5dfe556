//! `kurultai print`: what a secretariat hands out, without a window.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use chrono::{NaiveDate, NaiveDateTime};
use clap::{Args, Subcommand, ValueEnum};
use congress::delegation::DelegationStatus;
use congress::{EventId, Programme};
use messages::PageLanguage;
use print::{
    Choice, Fonts, Handout, Job, Marking, Options, Paper, Per, PrintError, Scope, Standard,
    Templates,
};

use super::release::{self, Reader};
use super::{Failure, of_file, open, printer, select, words, write};
use crate::font;
use crate::outputs::handouts::{Order, Source, write_each};

/// What can be printed.
#[derive(Debug, Subcommand)]
pub enum Print {
    /// Agendas of delegations; with --person, of people
    Agenda(Printing),
    /// The general programme, in one or two languages
    Programme(Printing),
    /// The running order, minute by minute, of days or of sessions
    RunningOrder(Printing),
    /// Signs for the doors of rooms, one a day
    DoorSigns(Printing),
    /// The participants, by delegation in protocol order
    Participants(Printing),
    /// Name badges, eight a sheet
    Badges(Printing),
    /// Place cards, three a sheet
    PlaceCards(Printing),
    /// The interpreters' roster
    Interpreters(Printing),
    /// Arrivals and departures
    Travel(Printing),
    /// What is to be set up in each room between sessions
    Turnover(Printing),
    /// The bilateral meetings of each day, by time and room
    Bilaterals(Printing),
    /// What changed with a release
    Bulletin(release::Bulletin),
    /// Write the templates of the pages into a folder, to be changed and used by --templates
    Templates {
        /// The folder
        #[arg(short, long, value_name = "FOLDER")]
        output: PathBuf,
    },
}

/// What of, how, and to where.
#[derive(Debug, Args)]
pub struct Printing {
    /// Workspace file (*.kurultai)
    file: PathBuf,
    /// The event: name or id; not needed where the file holds one
    #[arg(long)]
    event: Option<String>,
    /// The release of this number [default: the draft]
    #[arg(long, value_name = "NUMBER")]
    release: Option<u32>,
    /// Only this delegation: name or id; may be repeated
    #[arg(long)]
    delegation: Vec<String>,
    /// Only delegations of this status; may be repeated
    #[arg(long, value_parser = status)]
    status: Vec<DelegationStatus>,
    /// Only this person: name or id; may be repeated
    #[arg(long)]
    person: Vec<String>,
    /// Only this session: title or id; may be repeated
    #[arg(long)]
    session: Vec<String>,
    /// Only this room: name or id; may be repeated
    #[arg(long)]
    room: Vec<String>,
    /// Only this day, such as 2025-09-17; may be repeated
    #[arg(long, value_name = "DAY")]
    day: Vec<NaiveDate>,
    /// Language of names and words
    #[arg(long, value_enum, default_value_t = PageTongue::En)]
    language: PageTongue,
    /// A delegation's agenda in its own language, where pages are printed in it
    #[arg(long)]
    own_language: bool,
    /// A second language beside the first
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    second: Option<PageTongue>,
    /// The paper [default: a4]
    #[arg(long, value_enum)]
    paper: Option<Sheet>,
    /// What the file promises
    #[arg(long, value_enum, default_value_t = Promise::Tagged)]
    standard: Promise,
    /// Who may read it, on each page: "For official use only" in its language
    #[arg(long, conflicts_with = "marking")]
    official: bool,
    /// The same in other words; empty: nothing
    #[arg(long, value_name = "TEXT")]
    marking: Option<String>,
    /// An address as a QR code; {id} in it stands for whose page or badge it is
    #[arg(long)]
    url: Option<String>,
    /// Number languages as channels, in their order
    #[arg(long)]
    channels: bool,
    /// For whom a programme or a door sign is
    #[arg(long = "for", value_enum, default_value_t = Reader::Delegates)]
    reader: Reader,
    /// When it is issued, on the event's clock, such as 2025-09-12T18:45 [default: now]
    #[arg(long, value_name = "TIME", value_parser = moment)]
    issued: Option<NaiveDateTime>,
    /// Use the templates of this folder
    #[arg(long, value_name = "FOLDER")]
    templates: Option<PathBuf>,
    /// Use this font (TTF, OTF) too, for letters that the program's own do not have; once for each
    #[arg(long, value_name = "FILE")]
    font: Vec<PathBuf>,
    /// Write a file for each delegation, person, day or room, into the folder of --output
    #[arg(long)]
    each: bool,
    /// Write files of so many, into the folder of --output
    #[arg(long, value_name = "N", conflicts_with = "each", value_parser = clap::value_parser!(u32).range(1..=500))]
    bundle: Option<u32>,
    /// Hand it to this printer of CUPS
    #[arg(long, value_name = "NAME", conflicts_with_all = ["each", "bundle", "output"])]
    printer: Option<String>,
    /// How many times the printer prints it
    #[arg(long, value_name = "N", requires = "printer", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=999))]
    copies: u32,
    /// File or folder to write; `-` is standard output
    #[arg(short, long, value_name = "FILE", required_unless_present = "printer")]
    output: Option<PathBuf>,
}

/// The languages of pages.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum PageTongue {
    /// English
    En,
    /// Russian
    Ru,
    /// Kazakh
    Kk,
    /// Arabic
    Ar,
    /// Chinese
    Zh,
    /// French
    Fr,
    /// Spanish
    Es,
}

/// Sheets of paper.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Sheet {
    /// 210 by 297 mm
    A4,
    /// 148 by 210 mm
    A5,
    /// 8.5 by 11 in
    Letter,
}

/// What a file promises.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Promise {
    /// Headings, tables and the order of reading
    Tagged,
    /// Nothing: smaller, for what is only printed
    Untagged,
    /// PDF/A-2a, for archives
    #[value(name = "a-2a")]
    A2a,
    /// PDF/UA-1, for screen readers
    #[value(name = "ua-1")]
    Ua1,
}

/// Prints.
pub(super) fn run(asked: &Print) -> Result<(), Failure> {
    let (handout, asked) = match asked {
        Print::Bulletin(bulletin) => return release::bulletin(bulletin),
        Print::Templates { output } => {
            return Templates::copy_to(output)
                .map_err(|error| Failure::Output(output.clone(), error));
        }
        Print::Agenda(asked) if !asked.person.is_empty() => (Handout::PersonAgenda, asked),
        Print::Agenda(asked) => (Handout::Agenda, asked),
        Print::Programme(asked) => (Handout::Programme, asked),
        Print::RunningOrder(asked) => (Handout::RunningOrder, asked),
        Print::DoorSigns(asked) => (Handout::DoorSigns, asked),
        Print::Participants(asked) => (Handout::Participants, asked),
        Print::Badges(asked) => (Handout::Badges, asked),
        Print::PlaceCards(asked) => (Handout::PlaceCards, asked),
        Print::Interpreters(asked) => (Handout::Interpreters, asked),
        Print::Travel(asked) => (Handout::Travel, asked),
        Print::Turnover(asked) => (Handout::Turnover, asked),
        Print::Bilaterals(asked) => (Handout::Bilaterals, asked),
    };
    printed(handout, asked)
}

fn printed(handout: Handout, asked: &Printing) -> Result<(), Failure> {
    fits(handout, asked)?;
    let file = open(&asked.file)?;
    let events = file.events().map_err(of_file(&asked.file))?;
    let event: EventId = select::event(&events, asked.event.as_deref())?;
    let draft = file.programme(&event).map_err(of_file(&asked.file))?;
    let release = match asked.release {
        Some(number) => Some(select::release(&draft, number)?),
        None => None,
    };
    let templates = match &asked.templates {
        Some(folder) => Templates::of_folder(folder)
            .map_err(|error| Failure::Print(format!("{}: {error}", folder.display())))?,
        None => Templates::built_in(),
    };
    let fonts = fonts(&asked.font)?;
    let (scope, options) = (scope(&draft, asked)?, options(asked));
    drop(draft);
    let source = Source::of(&file, &event, release.as_ref()).map_err(of_file(&asked.file))?;
    let order = Order {
        handout,
        scope: &scope,
        options: &options,
        templates: &templates,
        fonts: &fonts,
        issued_at: asked.issued,
    };
    let failed = |error: PrintError| Failure::Print(told(handout, &error));
    if let Some(name) = &asked.printer {
        let jobs = source.print_jobs(&order).map_err(failed)?;
        return printer::run(&jobs, name, asked.copies);
    }
    let output = asked.output.as_deref().unwrap_or(Path::new("-"));
    let per_file = match (asked.each, asked.bundle) {
        (true, _) => Some(1),
        (false, bundle) => bundle.map(|n| n as usize),
    };
    let done = source.with_job(&order, |job| match per_file {
        None => Ok(Made::One(job.whole()?.pdf()?)),
        Some(most) => Ok(Made::Many(each(job, handout, most, output))),
    });
    match done.map_err(failed)? {
        Made::One(pdf) => write(output, &pdf),
        Made::Many(failed) => failed,
    }
}

enum Made {
    One(Vec<u8>),
    Many(Result<(), Failure>),
}

/// The program's fonts with those of some files.
fn fonts(files: &[PathBuf]) -> Result<Fonts, Failure> {
    let read = |file: &PathBuf| font::checked(file).map_err(of_file(file));
    let added: Vec<_> = files.iter().map(read).collect::<Result<_, _>>()?;
    Ok(Fonts::with(added))
}

/// Writes a file of each sheaf. What fails is named, and the rest goes on.
fn each(job: &Job<'_>, handout: Handout, most: usize, folder: &Path) -> Result<(), Failure> {
    let terminal = io::stderr().is_terminal();
    let go_on = AtomicBool::new(false);
    let files = write_each(job, handout, most, folder, &go_on, &|done, all| {
        if terminal {
            // Progress is a courtesy: a terminal that is gone stops nothing.
            let _ = write!(io::stderr(), "\r{done}/{all}");
        }
    });
    if terminal {
        let _ = writeln!(io::stderr());
    }
    let failed = files.map_err(of_file(folder))?.failed;
    if failed.is_empty() {
        return Ok(());
    }
    let each = failed.iter().map(|one| {
        let name = Path::new(one.name.get("en"));
        format!("\n  {}", words::of(name, &one.error))
    });
    Err(Failure::Print(format!(
        "{} not printed, all others were:{}",
        failed.len(),
        each.collect::<String>()
    )))
}

/// Refuses a choice that the handout would not look at.
fn fits(handout: Handout, asked: &Printing) -> Result<(), Failure> {
    let per = handout.per();
    let chooses = |choice| handout.choices().contains(&choice);
    let rows = [
        (
            "--delegation",
            !asked.delegation.is_empty(),
            chooses(Choice::Delegations),
        ),
        (
            "--status",
            !asked.status.is_empty(),
            chooses(Choice::Statuses),
        ),
        (
            "--person",
            !asked.person.is_empty(),
            chooses(Choice::People),
        ),
        (
            "--session",
            !asked.session.is_empty(),
            chooses(Choice::Sessions),
        ),
        ("--room", !asked.room.is_empty(), chooses(Choice::Rooms)),
        ("--day", !asked.day.is_empty(), chooses(Choice::Days)),
        ("--own-language", asked.own_language, per == Per::Delegation),
        (
            "--own-language without --each, --bundle or --printer",
            asked.own_language && !asked.each && asked.bundle.is_none() && asked.printer.is_none(),
            false,
        ),
        (
            "--second",
            asked.second.is_some(),
            handout.takes_second_language(),
        ),
        (
            "--paper",
            asked
                .paper
                .is_some_and(|paper| !handout.papers().contains(&paper.into())),
            false,
        ),
        (
            "--bundle or --each",
            asked.bundle.is_some() || asked.each,
            per != Per::Event,
        ),
    ];
    match rows.into_iter().find(|(_, given, taken)| *given && !*taken) {
        Some((option, ..)) => Err(Failure::Print(format!(
            "{option}: not of this handout, or not as given"
        ))),
        None => Ok(()),
    }
}

fn scope(programme: &Programme, asked: &Printing) -> Result<Scope, Failure> {
    fn all<T>(
        names: &[String],
        find: impl Fn(&str) -> Result<T, select::NoMatch>,
    ) -> Result<Vec<T>, Failure> {
        let found = names
            .iter()
            .map(|name| find(name))
            .collect::<Result<_, _>>();
        Ok(found?)
    }
    Ok(Scope {
        delegations: all(&asked.delegation, |name| {
            select::delegation(programme, name)
        })?,
        statuses: asked.status.clone(),
        people: all(&asked.person, |name| select::person(programme, name))?,
        sessions: all(&asked.session, |name| select::session(programme, name))?,
        rooms: all(&asked.room, |name| select::room(programme, name))?,
        days: asked.day.clone(),
    })
}

fn options(asked: &Printing) -> Options {
    Options {
        own_language: asked.own_language,
        second: asked.second.map(PageLanguage::from),
        paper: asked.paper.map(Paper::from),
        standard: match asked.standard {
            Promise::Tagged => Standard::Tagged,
            Promise::Untagged => Standard::Untagged,
            Promise::A2a => Standard::A2a,
            Promise::Ua1 => Standard::Ua1,
        },
        marking: match (asked.official, &asked.marking) {
            (true, _) => Some(Marking::Official),
            (false, words) => words.clone().map(Marking::Words),
        },
        url: asked.url.clone(),
        channels: asked.channels,
        reader: asked.reader.into(),
        ..Options::new(asked.language.into())
    }
}

fn told(handout: Handout, error: &PrintError) -> String {
    match error {
        PrintError::MissingGlyphs(missing) => {
            let each = missing.iter().map(|glyph| {
                let place = glyph.place.as_ref().map_or_else(String::new, |place| {
                    format!(", {} of {:?}", place.field, place.name.get("en"))
                });
                format!(
                    "\n  {} {} in {:?}{place}",
                    glyph.character, glyph.code, glyph.text
                )
            });
            format!(
                "no font has these characters; add one that has them by --font FILE, or write the names in another script:{}",
                each.collect::<String>()
            )
        }
        PrintError::TooMany { .. } if handout.per() != Per::Event => {
            format!("{error}: use --each or --bundle")
        }
        error => error.to_string(),
    }
}

fn status(text: &str) -> Result<DelegationStatus, String> {
    serde_json::from_value(text.into()).map_err(|_| {
        let names = DelegationStatus::ALL
            .iter()
            .map(|status| format!("{status:?}").to_lowercase());
        format!("one of {}", names.collect::<Vec<_>>().join(", "))
    })
}

fn moment(text: &str) -> Result<NaiveDateTime, String> {
    let with_seconds = format!("{text}:00");
    let parsed = text.parse().or_else(|_| with_seconds.parse());
    parsed.map_err(|_| "a time such as 2025-09-12T18:45".to_owned())
}

impl From<PageTongue> for PageLanguage {
    fn from(tongue: PageTongue) -> Self {
        match tongue {
            PageTongue::En => Self::En,
            PageTongue::Ru => Self::Ru,
            PageTongue::Kk => Self::Kk,
            PageTongue::Ar => Self::Ar,
            PageTongue::Zh => Self::Zh,
            PageTongue::Fr => Self::Fr,
            PageTongue::Es => Self::Es,
        }
    }
}

impl From<Sheet> for Paper {
    fn from(sheet: Sheet) -> Self {
        match sheet {
            Sheet::A4 => Self::A4,
            Sheet::A5 => Self::A5,
            Sheet::Letter => Self::Letter,
        }
    }
}
