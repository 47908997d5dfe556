//! What a calendar program that others wrote makes of one edition after the other.

use std::path::Path;
use std::process::Command;

use chrono::TimeDelta;
use congress::published::{Edition, Withdrawn};
use congress::{Programme, Published, SessionId};
use exchange::{CalendarOptions, Scope};
use kurultai_tests::fixture::root;
use messages::Language;

use crate::fixture::{instant, published, sample, session, session_mut, wall};

const CONFIG: &str = "[calendars]
[[congress]]
path = FOLDER/congress
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = Asia/Almaty
default_timezone = Asia/Almaty
[default]
default_calendar = congress
[sqlite]
path = FOLDER/khal.db
";

fn khal(folder: &Path, arguments: &[&str]) -> String {
    let program = root().join(".venv/bin/khal");
    assert!(program.is_file(), "khal is missing: run `make setup`");
    let output = Command::new(program)
        .env("LC_ALL", "C.UTF-8")
        .arg("--config")
        .arg(folder.join("config"))
        .args(arguments)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    String::from_utf8(output.stdout).unwrap()
}

/// Takes an edition in, and tells what the program then shows of some title: when, and status.
fn taken_in(
    folder: &Path,
    programme: &Programme,
    published: &Published,
    title: &str,
) -> Vec<String> {
    let options = CalendarOptions::new(Language::En);
    let text = exchange::calendar(programme, published, &Scope::Event, options).unwrap();
    let file = folder.join("programme.ics");
    exchange::write(&file, text).unwrap();
    khal(
        folder,
        &[
            "import",
            "--batch",
            "-a",
            "congress",
            file.to_str().unwrap(),
        ],
    );
    let format = "{title}|{start-long}|{end-long}|{status}|{uid}";
    let days = ["2025-09-15", "2025-09-20"];
    let listed = khal(
        folder,
        &[
            "list",
            "--day-format",
            "",
            "--format",
            format,
            days[0],
            days[1],
        ],
    );
    let of_title = listed.lines().filter(|line| line.contains(title));
    of_title.map(|line| line.replace(" |", "|")).collect()
}

/// The next edition: what is told of a session is the next of it.
fn next(published: &mut Published, id: &SessionId, number: u32) {
    let at = instant("2025-09-10T08:00:00Z") + TimeDelta::hours(i64::from(number));
    published.edition = Some(Edition { number, at });
    let session = published.sessions.get_mut(id).unwrap();
    session.modified = at;
    session.sequence += 1;
}

#[test]
fn an_entry_is_made_then_moved_then_cancelled_and_stands_once() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path();
    std::fs::create_dir(place.join("congress")).unwrap();
    let config = CONFIG.replace("FOLDER", place.to_str().unwrap());
    std::fs::write(place.join("config"), config).unwrap();
    let title = "Closing session";
    let mut programme = sample();
    let mut published = published(&programme);
    let id = session(&programme, title).id.clone();
    let uid = format!("{id}@kurultai.app");

    next(&mut published, &id, 1);
    let shown = taken_in(place, &programme, &published, title);
    let first = format!("{title}|2025-09-18 14:30|2025-09-18 16:00|CONFIRMED|{uid}");
    assert_eq!(shown, [first]);

    // Moved.
    let closing = session_mut(&mut programme, title);
    closing.starts = Some(wall("2025-09-18T16:00:00"));
    closing.ends = Some(wall("2025-09-18T17:15:00"));
    next(&mut published, &id, 2);
    let shown = taken_in(place, &programme, &published, title);
    let second = format!("{title}|2025-09-18 16:00|2025-09-18 17:15|CONFIRMED|{uid}");
    assert_eq!(shown, [second]);

    // Taken out of the programme: it is gone, and its last entry is cancelled.
    let room = programme.room(session(&programme, title).room_id.as_ref().unwrap());
    let withdrawn = Withdrawn {
        session: session(&programme, title).clone(),
        room: room.cloned(),
        venue: None,
        track: None,
        parts: programme
            .parts
            .iter()
            .filter(|p| p.session_id == id)
            .cloned()
            .collect(),
        co_organizers: Vec::new(),
    };
    programme.sessions.retain(|s| s.id != id);
    published.sessions.get_mut(&id).unwrap().withdrawn = vec![withdrawn];
    next(&mut published, &id, 3);
    let shown = taken_in(place, &programme, &published, title);
    let third = format!("Cancelled: {title}|2025-09-18 16:00|2025-09-18 17:15|CANCELLED|{uid}");
    assert_eq!(shown, [third]);
}
