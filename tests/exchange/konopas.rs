//! A real programme (a convention of 617 items and 492 people), in which nobody is booked twice.

use congress::Programme;
use congress::checks::{Rule, findings};
use congress::part::PartRole;
use serde_json::Value;

use crate::published::{Item, Named, Schedule, minutes, programme, starts};

/// A programme of a KonOpas file's text: JSON, with or without the script around it.
pub fn read(source: &str, home: &str) -> Programme {
    let start = source.find('[').unwrap();
    let mut stream = serde_json::Deserializer::from_str(&source[start..]).into_iter::<Vec<Value>>();
    let entries = stream.next().unwrap().unwrap();
    let items: Vec<Item> = entries.iter().filter_map(item).collect();
    let schedule = Schedule {
        title: "Convention".to_owned(),
        zone: None,
        days: Vec::new(),
        change: 0,
        items,
    };
    programme(schedule, home)
}

/// `None` where an entry has no time yet.
fn item(entry: &Value) -> Option<Item> {
    let tagged = |sort: &str| {
        let mut tags = list(&entry["tags"]);
        let found = tags.find_map(|tag| tag.as_str()?.strip_prefix(sort));
        found.unwrap_or_default().to_owned()
    };
    let day = text(&entry["date"]).parse().ok();
    let places: Vec<String> = list(&entry["loc"]).map(text).collect();
    Some(Item {
        id: text(&entry["id"]),
        other: String::new(),
        title: text(&entry["title"]),
        room: places.join(", "),
        track: tagged("track:"),
        sort: tagged("type:"),
        languages: Vec::new(),
        starts: starts("", day, &text(&entry["time"]))?,
        minutes: minutes(&text(&entry["mins"])).unwrap_or(0),
        people: list(&entry["people"]).filter_map(named).collect(),
    })
}

/// The values of a list; what stands by itself is a list of one.
fn list(value: &Value) -> impl Iterator<Item = &Value> {
    let all = match value {
        Value::Null => &[],
        Value::Array(all) => all.as_slice(),
        one => std::slice::from_ref(one),
    };
    all.iter()
}

/// A value's text, a number's digits, a list's words.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Array(words) => {
            let words: Vec<String> = words.iter().map(text).filter(|w| !w.is_empty()).collect();
            words.join(" ")
        }
        _ => String::new(),
    }
}

/// Who leads is told by their name; who has no id as well.
fn named(one: &Value) -> Option<Named> {
    let full = text(&one["name"]);
    let (name, role) = match full.strip_suffix(" (moderator)") {
        Some(name) => (name, PartRole::Moderator),
        None => (full.as_str(), PartRole::Speaker),
    };
    let ids = [text(&one["id"]), name.to_owned()];
    Some(Named {
        id: ids.into_iter().find(|id| !id.is_empty())?,
        name: name.to_owned(),
        role,
    })
}

/// The pairs that share a room and time, by comparing each with each.
fn pairs(programme: &Programme) -> usize {
    let sessions = &programme.sessions;
    let meets = |a: &congress::Session, b: &congress::Session| {
        a.room_id.is_some() && a.room_id == b.room_id && a.overlaps(b)
    };
    let later = |n: usize, a| sessions[n + 1..].iter().filter(|b| meets(a, b)).count();
    sessions.iter().enumerate().map(|(n, a)| later(n, a)).sum()
}

#[test]
fn a_programme_in_which_nobody_is_booked_twice_has_no_such_finding() {
    let Some(source) = crate::schedules::shared("konopas-program.js") else {
        return;
    };
    let programme = read(&source, "America/New_York");
    assert_eq!(programme.sessions.len(), 617);
    assert_eq!(programme.people.len(), 492);
    let found = findings(&programme, programme.event.starts_on);
    let count = |rule| found.iter().filter(|f| f.rule == rule).count();
    assert_eq!(count(Rule::PersonDoubleBooked), 0);
    assert_eq!(count(Rule::HeadInTwoPlaces), 0);
    // Its open areas hold several items at once; each such pair is told, and told once.
    assert_eq!(pairs(&programme), 81);
    assert_eq!(count(Rule::RoomDoubleBooked), 81);
}

#[test]
fn numbers_lists_and_what_is_left_out_are_read() {
    let source = r#"var program = [
      {"id": 1, "title": "A", "date": "2025-06-01", "time": "23:30", "mins": 60, "loc": "Hall",
       "people": [{"id": 4, "name": ["Some", "One"]}, {"id": 4, "name": "Some One (moderator)"}]},
      {"id": "2", "title": "B", "date": "2025-06-02", "time": "00:29:00", "mins": "31", "loc": ["Hall"],
       "people": [{"name": "Another"}]},
      {"id": "3", "title": "C", "date": "2025-06-02", "time": "00:30", "loc": [], "tags": "type:Ceremony"},
      {"id": "4", "title": "D", "date": "", "time": "", "mins": "30"}
    ];
    var people = [];"#;
    let programme = read(source, "Europe/Berlin");
    assert_eq!(programme.sessions.len(), 3);
    let parts: Vec<_> = programme
        .parts
        .iter()
        .map(|part| (part.id.as_str(), part.role))
        .collect();
    let (leads, speaks) = (PartRole::Moderator, PartRole::Speaker);
    assert_eq!(parts, [("1/4", leads), ("2/Another", speaks)]);
    let found = findings(&programme, programme.event.starts_on);
    let clashes = found
        .iter()
        .filter(|f| f.severity == congress::checks::Severity::Clash);
    let clashes: Vec<_> = clashes.map(|f| (f.rule, f.sessions.len())).collect();
    assert_eq!(clashes, [(Rule::RoomDoubleBooked, 2)]);
}
