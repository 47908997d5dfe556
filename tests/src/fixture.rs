//! Files to test with, made by the program's own code.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use print::Fonts;
use workspace::{OpenProblem, Workspace};

/// The repository's root.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The program as built for tests. The Makefile builds it before the tests run, since
/// cargo builds no other package's binary.
pub fn program() -> PathBuf {
    let test = std::env::current_exe().expect("a test knows its own file");
    let name = format!("kurultai{}", std::env::consts::EXE_SUFFIX);
    // A test lies in target/<profile>/deps, a binary of this crate in target/<profile>.
    let mut beside = test.ancestors().skip(1).take(2).map(|f| f.join(&name));
    let found = beside.find(|program| program.is_file());
    found.expect("the program is built: run `make build`")
}

/// The program's own fonts.
pub fn fonts() -> &'static Fonts {
    static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::built_in);
    &FONTS
}

/// A font that the program does not bring: the script of the Maldives.
pub fn thaana() -> PathBuf {
    root().join("tests/files/fonts/NotoSansThaana-Regular.ttf")
}

/// How many pages a PDF has, and what stands on them, as Poppler reads it.
pub fn pages_and_text(pdf: &Path) -> (usize, String) {
    let read = Command::new("pdftotext").arg(pdf).arg("-").output();
    let read = read.expect("poppler is installed");
    let said = String::from_utf8_lossy(&read.stderr).into_owned();
    assert!(read.status.success(), "{}: {said}", pdf.display());
    let text = String::from_utf8(read.stdout).expect("UTF-8");
    // It ends each page with a form feed.
    (text.matches('\u{c}').count(), text)
}

/// Python with the packages of `tests/requirements.txt`.
pub fn python() -> PathBuf {
    let python = root().join(".venv/bin/python");
    let missing = format!("{} is missing: run `make setup`", python.display());
    assert!(python.is_file(), "{missing}");
    python
}

/// Runs the program without a window.
pub fn run(arguments: &[&str]) -> Output {
    Command::new(program())
        .args(arguments)
        .output()
        .expect("the program starts")
}

/// A file with the sample congress.
pub fn sample(folder: &Path) -> PathBuf {
    let programme = sample::viii_congress().expect("the sample is in order");
    fill(folder, "sample.kurultai", &programme)
}

/// The whole sample: the VIII Congress with the editions before and after it.
pub fn events(folder: &Path) -> PathBuf {
    let programmes = sample::events().expect("the sample is in order");
    let path = folder.join("events.kurultai");
    let mut file = Workspace::create(&path, "Test").expect("a new file");
    let subject = &programmes[0].event.name;
    file.import_all(&programmes, "file-sample", subject)
        .expect("the sample fits");
    path
}

/// A file with a generated event of some sessions.
pub fn scale(folder: &Path, sessions: u32) -> PathBuf {
    fill(folder, "scale.kurultai", &sample::scale(sessions))
}

/// A room by its number, a day of the event, and minutes of that day: start and end.
type Spot = (usize, i64, u32, u32);

/// A file with two venues of few rooms, two sessions without a time, and eight with one: few
/// enough that a test knows each by its name. The same person chairs Alpha and Delta.
pub fn halls(folder: &Path) -> PathBuf {
    let mut programme = sample::viii_congress().expect("the sample is in order");
    let [first, second] = [0, 1].map(|at| programme.venues[at].id.clone());
    let mut rooms = Vec::new();
    for (venue, most) in [(first, 4), (second, 2)] {
        let own = programme.rooms.iter().filter(|r| r.venue_id == venue);
        rooms.extend(own.take(most).cloned());
    }
    programme.rooms = rooms;
    let rows = std::mem::take(&mut programme.sessions);
    let day = |n: i64| programme.event.starts_on + chrono::TimeDelta::days(n);
    let placed: [(&str, Option<Spot>); 10] = [
        ("Alpha", Some((0, 0, 540, 600))),
        ("Beta", Some((0, 0, 660, 720))),
        ("Gamma", Some((1, 0, 540, 600))),
        ("Delta", Some((1, 0, 840, 900))),
        ("Epsilon", Some((2, 0, 600, 720))),
        ("Zeta", Some((3, 0, 780, 840))),
        ("Eta", Some((0, 1, 540, 600))),
        ("Theta", Some((1, 1, 600, 660))),
        ("Iota", None),
        ("Kappa", None),
    ];
    programme.sessions = rows
        .into_iter()
        .zip(placed)
        .map(|(row, (title, place))| congress::Session {
            parent_id: None,
            room_id: place.map(|(room, ..)| programme.rooms[room].id.clone()),
            kind: congress::session::SessionKind::Other,
            status: congress::session::SessionStatus::Draft,
            audience: congress::session::Audience::Delegates,
            title: congress::LocalizedText::of("en", title),
            description: congress::LocalizedText::default(),
            starts: place.map(|(_, n, from, _)| at(day(n), from)),
            ends: place.map(|(_, n, _, to)| at(day(n), to)),
            attendance: None,
            notes: String::new(),
            ..row
        })
        .collect();
    let known: Vec<_> = programme.sessions.iter().map(|s| s.id.clone()).collect();
    let chair = programme.people[0].id.clone();
    programme.co_organizers.clear();
    programme.parts.truncate(2);
    for (part, session) in programme.parts.iter_mut().zip([&known[0], &known[3]]) {
        part.session_id = session.clone();
        part.who = congress::Who::Person(chair.clone());
        part.role = congress::part::PartRole::Chair;
    }
    for agreement in &mut programme.agreements {
        agreement.session_id = None;
    }
    fill(folder, "halls.kurultai", &programme)
}

/// A minute of a day.
fn at(day: chrono::NaiveDate, minute: u32) -> chrono::NaiveDateTime {
    day.and_time(chrono::NaiveTime::MIN) + chrono::TimeDelta::minutes(i64::from(minute))
}

/// The one event of a file, read by the program's own storage.
pub fn programme(path: &Path) -> congress::Programme {
    let file = open(path);
    let events = file.events().expect("events are read");
    assert_eq!(events.len(), 1, "the file holds one event");
    file.programme(&events[0].id)
        .expect("the programme is read")
}

/// Opens a file, waiting for a window that has just been closed: its threads end one after
/// the other, and the last one lets go of the file.
pub fn open(path: &Path) -> Workspace {
    let until = Instant::now() + Duration::from_secs(10);
    loop {
        match Workspace::open(path, "test") {
            Err(error)
                if matches!(error.problem, OpenProblem::Locked { .. })
                    && Instant::now() < until =>
            {
                std::thread::sleep(Duration::from_millis(20));
            }
            opened => return opened.expect("the file opens"),
        }
    }
}

/// A file with a generated event of some sessions in so many rooms.
pub fn scale_in(folder: &Path, sessions: u32, rooms: u32) -> PathBuf {
    fill(folder, "scale.kurultai", &sample::scale_in(sessions, rooms))
}

fn fill(folder: &Path, name: &str, programme: &congress::Programme) -> PathBuf {
    let path = folder.join(name);
    kurultai::file::fill(&path, "test", std::slice::from_ref(programme))
        .expect("the file is written");
    path
}
