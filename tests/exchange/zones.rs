//! Zones: what the VTIMEZONE alone says of wall times, and how little it needs.

use congress::{Programme, Published, SessionId};
use exchange::{CalendarOptions, Scope, ZoneForm};
use kurultai_tests::fixture::root;
use messages::Language;

use crate::fixture::{sample, wall};
use crate::reader::{Event, Read, exported};

/// A programme with one session an hour long at each wall time.
fn programme(zone: &str, times: &[&str]) -> Programme {
    let mut programme: Programme = sample();
    programme.event.zone = zone.to_owned();
    let mut model = programme.sessions[0].clone();
    programme.sessions.clear();
    for time in times {
        model.id = SessionId((*time).to_owned());
        model.starts = Some(wall(time));
        model.ends = Some(wall(time) + chrono::TimeDelta::hours(1));
        programme.sessions.push(model.clone());
    }
    programme
}

fn text_of(zone: &str, times: &[&str], options: CalendarOptions) -> String {
    let programme = programme(zone, times);
    exchange::calendar(&programme, &Published::default(), &Scope::Event, options).unwrap()
}

/// Its calendar, read back.
fn at(zone: &str, times: &[&str]) -> Read {
    let programme = programme(zone, times);
    let calendar = exported(
        &programme,
        &Published::default(),
        &Scope::Event,
        Language::En,
    );
    assert_eq!(calendar.zones.len(), 1);
    assert_eq!(calendar.zones[0].tzid, congress::time::canonical(zone));
    calendar
}

fn offset(event: &Event) -> i32 {
    event.offsets["DTSTART"]
}

#[test]
fn the_date_decides_the_offset() {
    let rows: &[(&str, &[&str], &[i32], usize)] = &[
        ("Asia/Almaty", &["2022-09-14T10:00:00"], &[360], 1),
        ("Asia/Almaty", &["2025-09-17T10:00:00"], &[300], 1),
        (
            "Asia/Almaty",
            &["2024-02-29T12:00:00", "2024-03-02T12:00:00"],
            &[360, 300],
            2,
        ),
        (
            "Asia/Almaty",
            &["2022-09-14T10:00:00", "2025-09-17T10:00:00"],
            &[360, 300],
            2,
        ),
        (
            "Europe/Rome",
            &["2025-10-25T10:00:00", "2025-10-26T10:00:00"],
            &[120, 60],
            2,
        ),
        (
            "Europe/Rome",
            &["2025-03-29T10:00:00", "2025-03-30T10:00:00"],
            &[60, 120],
            2,
        ),
        ("America/St_Johns", &["2025-09-17T10:00:00"], &[-150], 2),
        ("Asia/Kathmandu", &["2025-09-17T10:00:00"], &[345], 1),
        ("UTC", &["2025-09-17T10:00:00"], &[0], 1),
        ("Etc/GMT+12", &["2025-09-17T10:00:00"], &[-720], 1),
        // Morocco goes back for Ramadan (18 February to 19 March 2026), by decree.
        (
            "Africa/Casablanca",
            &["2026-02-10T10:00:00", "2026-03-01T10:00:00"],
            &[60, 0],
            2,
        ),
    ];
    for (zone, times, offsets, observances) in rows {
        let calendar = at(zone, times);
        let found: Vec<_> = calendar.events.iter().map(offset).collect();
        assert_eq!(found, *offsets, "{zone} {times:?}");
        assert_eq!(
            calendar.zones[0].observances.len(),
            *observances,
            "{zone} {times:?}"
        );
    }
}

#[test]
fn almaty_in_2025_is_one_standard_offset() {
    let calendar = at("Asia/Almaty", &["2025-09-17T10:00:00"]);
    let observance = serde_json::to_value(&calendar.zones[0].observances[0]).unwrap();
    assert_eq!(observance[0], "STANDARD");
    let text = observance.to_string();
    assert!(text.contains("2024-03-01T00:00:00"), "{text}");
    let raw = {
        let programme = sample();
        exchange::calendar(
            &programme,
            &Published::default(),
            &Scope::Event,
            CalendarOptions::new(Language::En),
        )
        .unwrap()
    };
    assert!(raw.contains(
        "BEGIN:VTIMEZONE\r\nTZID:Asia/Almaty\r\nBEGIN:STANDARD\r\nDTSTART:20240301T000000\r\n\
         TZOFFSETFROM:+0600\r\nTZOFFSETTO:+0500\r\nTZNAME:+05\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    ));
}

#[test]
fn a_zone_with_a_yearly_rule_is_told_by_it_and_one_without_is_told_as_it_is() {
    let told = |zone: &str, times: [&str; 2]| {
        let text = text_of(zone, &times, CalendarOptions::new(Language::En));
        let zone = text.split("BEGIN:VTIMEZONE").nth(1).unwrap();
        zone.split("END:VTIMEZONE").next().unwrap().to_owned()
    };
    let rome = told(
        "Europe/Rome",
        ["2025-09-16T10:00:00", "2025-09-18T10:00:00"],
    );
    assert_eq!(
        rome,
        "\r\nTZID:Europe/Rome\r\n\
         BEGIN:STANDARD\r\nDTSTART:20241027T030000\r\nTZOFFSETFROM:+0200\r\n\
         TZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nTZNAME:CET\r\n\
         END:STANDARD\r\n\
         BEGIN:DAYLIGHT\r\nDTSTART:20240331T020000\r\nTZOFFSETFROM:+0100\r\n\
         TZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nTZNAME:CEST\r\n\
         END:DAYLIGHT\r\n"
    );
    // Chile's Sunday is the first from the 2nd on: no weekday of a month by its number.
    let times = ["2026-03-01T10:00:00", "2026-10-01T10:00:00"];
    let santiago = told("America/Santiago", times);
    assert!(!santiago.contains("RRULE"), "{santiago}");
    assert_eq!(santiago.matches("DTSTART").count(), 3, "{santiago}");
    let forms = [
        ("Asia/Almaty", times, ZoneForm::Constant),
        (
            "Asia/Almaty",
            ["2024-02-01T10:00:00", times[0]],
            ZoneForm::Explicit,
        ),
        ("Europe/Rome", times, ZoneForm::Yearly),
        ("America/New_York", times, ZoneForm::Yearly),
        ("Australia/Sydney", times, ZoneForm::Yearly),
        ("America/Santiago", times, ZoneForm::Explicit),
        (
            "America/Santiago",
            ["2026-09-16T10:00:00", times[1]],
            ZoneForm::Constant,
        ),
    ];
    for (zone, times, form) in forms {
        let programme = programme(zone, &times);
        let options = CalendarOptions::new(Language::En);
        let preview = exchange::preview(&programme, &Published::default(), &Scope::Event, options);
        assert_eq!(preview.unwrap().zone_form, Some(form), "{zone} {times:?}");
    }
}

#[test]
fn in_utc_the_same_instants_are_told_without_a_zone() {
    let options = CalendarOptions {
        utc: true,
        ..CalendarOptions::new(Language::En)
    };
    let times = ["2024-02-29T12:00:00", "2024-03-02T12:00:00"];
    let calendar = crate::reader::read_one(&text_of("Asia/Almaty", &times, options));
    assert_eq!(calendar.components, ["VEVENT", "VEVENT"]);
    let starts: Vec<_> = calendar
        .events
        .iter()
        .map(|e| e.get("DTSTART").unwrap())
        .collect();
    assert_eq!(starts, ["2024-02-29T06:00:00Z", "2024-03-02T07:00:00Z"]);
}

/// Two readers that others wrote, against the data that others keep. Every hour where
/// KURULTAI_ZONE_HOURS=1, else each 29th and those around every change.
#[test]
fn every_zone_offered_is_read_as_the_database_has_it() {
    let every: usize = std::env::var("KURULTAI_ZONE_HOURS")
        .map_or(29, |hours| hours.parse().expect("a number of hours"));
    let from = wall("2025-01-01T00:00:00");
    let hours = (wall("2029-01-01T00:00:00") - from).num_hours();
    let folder = tempfile::tempdir().unwrap();
    let names = congress::time::zone_names();
    assert!(names.len() > 400);
    let mut manifest = Vec::new();
    for (number, name) in names.iter().enumerate() {
        let zone = congress::time::zone(name).unwrap();
        let text = text_of(
            name,
            &["2025-01-01T00:00:00", "2028-12-31T23:00:00"],
            CalendarOptions::new(Language::En),
        );
        crate::reader::lint(&text);
        let path = folder.path().join(format!("{number}.ics"));
        exchange::write(&path, &text).unwrap();
        let mut asked: std::collections::BTreeSet<i64> = (0..hours).step_by(every).collect();
        let bounds = [from, wall("2029-01-01T00:00:00")].map(|at| at.and_utc());
        for change in congress::time::transitions(&zone, bounds[0], bounds[1]) {
            let at = congress::time::to_wall(&zone, change.at) - from;
            asked.extend(
                (at.num_hours() - 3..=at.num_hours() + 3).filter(|h| (0..hours).contains(h)),
            );
        }
        manifest.push((name, path, asked));
    }
    let path = folder.path().join("manifest.json");
    exchange::write(&path, serde_json::to_string(&manifest).unwrap()).unwrap();
    let mut python = crate::reader::python();
    python.arg(root().join("tests/exchange/zones.py"));
    let by_libical = compared(python.arg(&path).arg(congress::time::database()));
    let mut node = std::process::Command::new("node");
    node.arg(root().join("tests/exchange/zones.mjs"));
    let by_ical_js = compared(node.arg(&path));
    for (reader, found) in [("libical", &by_libical), ("ical.js", &by_ical_js)] {
        println!("{reader}: {} zones, {} hours", names.len(), found.asked);
        assert_eq!(found.count, 0, "{reader}: {:?}", found.wrong);
        assert!(found.asked > names.len() * 1000);
    }
    // And the offsets that sessions have are those of that database.
    let mut asked = 0;
    for ((name, _, hours), runs) in manifest.iter().zip(&by_libical.runs) {
        let zone = congress::time::zone(name).unwrap();
        let mut runs = runs.iter().peekable();
        let mut expected = None;
        for (place, hour) in hours.iter().enumerate() {
            if let Some(run) = runs.next_if(|run| run.0 == place) {
                expected = run.1;
            }
            let Some(expected) = expected else { continue };
            let at = from + chrono::TimeDelta::hours(*hour);
            assert_eq!(
                congress::time::offset_seconds(&zone, at),
                expected,
                "{name} at {at}"
            );
            asked += 1;
        }
    }
    assert_eq!(asked, by_libical.asked);
}

/// What a reader makes of the zones.
#[derive(serde::Deserialize)]
struct Compared {
    asked: usize,
    count: usize,
    wrong: Vec<serde_json::Value>,
    /// From which of the hours on which offset holds, by tzdata.
    #[serde(default)]
    runs: Vec<Vec<(usize, Option<i32>)>>,
}

fn compared(command: &mut std::process::Command) -> Compared {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn older_names_of_zones_are_those_of_the_database() {
    let mut python = crate::reader::python();
    let script = "import importlib.resources as r, json, sys\n\
        z = r.files('tzdata') / 'zoneinfo'\n\
        read = lambda n: (z / n).read_text().splitlines()\n\
        listed = {l.split('\\t')[2] for l in read('zone.tab') if l[0] != '#'}\n\
        links = {l.split()[2]: l.split()[1] for l in read('tzdata.zi') if l[:2] == 'L '}\n\
        def end(n):\n    return end(links[n]) if n in links and n not in listed else n\n\
        json.dump({n: end(n) for n in links}, sys.stdout)\n";
    let output = python.args(["-c", script]).output().unwrap();
    let ends: std::collections::BTreeMap<String, String> =
        serde_json::from_slice(&output.stdout).unwrap();
    assert!(ends.len() > 200);
    for name in congress::time::zone_names() {
        let expected = ends.get(&name).unwrap_or(&name);
        assert_eq!(congress::time::canonical(&name), expected);
        assert!(congress::time::zone(expected).is_ok());
    }
}

#[test]
fn a_zone_of_no_database_is_said() {
    let mut programme = sample();
    programme.event.zone = "Asia/Nowhere".to_owned();
    let error = exchange::calendar(
        &programme,
        &Published::default(),
        &Scope::Event,
        CalendarOptions::new(Language::En),
    );
    assert!(error.unwrap_err().to_string().contains("Asia/Nowhere"));
}
