//! Real programmes through the checks: what is found is what an independent script finds.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use congress::checks::{Checked, Rule, Severity, findings};
use congress::{Changed, Programme};

use crate::{frab, konopas};

/// The files, and the zone of those that name none.
const FILES: [(&str, &str); 5] = [
    ("38c3.xml", ""),
    ("fosdem-2012.xml", "Europe/Brussels"),
    ("fosdem-2023.xml", "Europe/Brussels"),
    ("fosdem-2025.xml", ""),
    ("frab-camp2019.json", ""),
];

/// Two sessions that share what the first word names.
type Pair = (String, BTreeSet<String>);

/// The text of a file of others, which is not part of the project; `None` where it is not there.
pub fn shared(name: &str) -> Option<String> {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let path = root.join("../shared/data/schedules").join(name);
    let source = std::fs::read_to_string(&path);
    if source.is_err() {
        eprintln!(
            "skipped: {} is not there (data of others, not part of the project)",
            path.display()
        );
    }
    source.ok()
}

fn programmes() -> impl Iterator<Item = (&'static str, Programme)> {
    let frab = FILES.iter().filter_map(|&(name, home)| {
        let source = shared(name)?;
        Some((name, frab::read(&source, home)))
    });
    let name = "konopas-program.js";
    let konopas = shared(name).map(|source| (name, konopas::read(&source, "America/New_York")));
    frab.chain(konopas)
}

/// The lines on a file of `tests/ref/schedules/clashes.py`, which is run by hand: how many
/// sessions, rooms and people there are, and which rooms and people clash.
fn table(file: &str) -> ([usize; 3], Vec<Pair>, Vec<Pair>) {
    let lines = include_str!("../ref/schedules/clashes.tsv").lines();
    let mut size = None;
    let (mut rooms, mut people) = (Vec::new(), Vec::new());
    for line in lines {
        let cells: Vec<&str> = line.split('\t').collect();
        match cells[..] {
            [name, ..] if name != file => {}
            [_, a, b, c] => size = Some([a, b, c].map(|n| n.parse().unwrap())),
            [_, what, which, one, other] => {
                let list = match what {
                    "room" => &mut rooms,
                    _ => &mut people,
                };
                let sessions = BTreeSet::from([one.to_owned(), other.to_owned()]);
                list.push((which.to_owned(), sessions));
            }
            _ => panic!("{line:?} is no line of the table"),
        }
    }
    rooms.sort();
    people.sort();
    (size.unwrap(), rooms, people)
}

/// What a rule finds, as pairs.
fn pairs(programme: &Programme, rule: Rule) -> Vec<Pair> {
    let found = findings(programme, programme.event.starts_on);
    let mut pairs: Vec<Pair> = found
        .into_iter()
        .filter(|finding| finding.rule == rule)
        .map(|finding| {
            let sessions = finding.sessions.iter().map(|id| id.as_str().to_owned());
            let rooms = finding.rooms.iter().map(|id| id.as_str());
            let which = rooms.chain(finding.people.iter().map(|id| id.as_str()));
            (which.collect::<Vec<_>>().join(" "), sessions.collect())
        })
        .collect();
    pairs.sort();
    pairs
}

#[test]
fn what_clashes_is_what_an_independent_script_finds() {
    for (name, home) in FILES {
        let (size, rooms, people) = table(name);
        let Some(source) = shared(name) else { continue };
        let programme = frab::read(&source, home);
        let read = [
            programme.sessions.len(),
            programme.rooms.len(),
            programme.people.len(),
        ];
        assert_eq!(read, size, "{name}: sessions, rooms, people");
        assert_eq!(pairs(&programme, Rule::RoomDoubleBooked), rooms, "{name}");
        assert_eq!(
            pairs(&programme, Rule::PersonDoubleBooked),
            people,
            "{name}"
        );
    }
}

/// The one person whom a human eye finds in two places, and no other: so that a slip which
/// script and rule share is seen.
#[test]
fn of_fosdem_one_person_is_booked_twice() {
    let Some(source) = shared("fosdem-2025.xml") else {
        return;
    };
    let programme = frab::read(&source, "");
    assert_eq!(pairs(&programme, Rule::PersonDoubleBooked).len(), 1);
    assert_eq!(pairs(&programme, Rule::HeadInTwoPlaces).len(), 0);
}

#[test]
fn ten_moves_leave_what_a_full_run_finds() {
    for (name, programme) in programmes() {
        let today = programme.event.starts_on;
        let before = findings(&programme, today);
        let mut checked = Checked::new(programme.clone(), today);
        assert_eq!(checked.findings(), before, "{name}");
        let sessions = &programme.sessions;
        let step = sessions.len() / 10;
        for n in 0..10 {
            // Into the place of a session elsewhere in the programme: rooms and people meet.
            let there = &sessions[(n * step + step / 2 + 1) % sessions.len()];
            let mut moved = sessions[n * step].clone();
            let length = moved.duration().unwrap();
            moved.room_id.clone_from(&there.room_id);
            moved.starts = there.starts;
            moved.ends = there.starts.map(|starts| starts + length);
            let id = moved.id.clone();
            let row = Some(moved);
            let difference = checked.apply(&[Changed::Session { id, row }]);
            assert!(!difference.arising.is_empty(), "{name}, move {n}");
            let full = findings(checked.programme(), today);
            assert_eq!(checked.findings(), full, "{name}, move {n}");
        }
        assert_ne!(checked.findings(), before, "{name}");
    }
}

/// A programme that did take place did so: what else it is called impossible for is a slip of
/// the reader's or a rule's.
#[test]
fn nothing_but_rooms_and_people_clashes_in_what_took_place() {
    for (name, programme) in programmes() {
        let found = findings(&programme, programme.event.starts_on);
        let clashes = found.iter().filter(|f| f.severity == Severity::Clash);
        let rules: BTreeSet<_> = clashes.map(|finding| finding.rule).collect();
        let known = BTreeSet::from([Rule::RoomDoubleBooked, Rule::PersonDoubleBooked]);
        assert!(rules.is_subset(&known), "{name}: {rules:?}");
    }
}

/// What is told of a programme that took place is short enough to be read: a rule that finds
/// something in nearly every session says nothing. So many are told at most, but for what the
/// format itself cannot say (who chairs a panel) and what the script counts.
#[test]
fn no_rule_hits_nearly_every_session() {
    for (name, programme) in programmes() {
        let mut found: BTreeMap<&str, usize> = BTreeMap::new();
        for finding in findings(&programme, programme.event.starts_on) {
            *found.entry(finding.rule.code()).or_default() += 1;
        }
        let sessions = programme.sessions.len();
        println!(
            "{name}: {sessions} sessions, {} findings {found:?}",
            found.values().sum::<usize>()
        );
        for (rule, count) in &found {
            assert!(count * 2 < sessions, "{name}: {rule} {count} of {sessions}");
        }
        for silent in ["too-few-booths", "too-few-interpreters"] {
            assert_eq!(found.get(silent), None, "{name}: nobody interprets");
        }
        let languages = programme.event.languages.len();
        let tracks = programme.tracks.len();
        for (rule, most) in [("no-title", languages), ("track-in-parallel", tracks)] {
            assert!(
                found.get(rule).is_none_or(|count| *count <= most),
                "{name}: {rule}"
            );
        }
    }
}
