//! Rooms, venues, timetables, and what sessions need of them.

use congress::equipment::Equipment;
use congress::room::RoomEdit;
use congress::session::SessionEdit;
use congress::timetable::{NewTimetable, TimetableEdit};
use congress::venue::{Coordinates, VenueEdit};
use congress::*;

use super::out_of;

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

fn room() -> Room {
    serde_json::from_value(serde_json::json!({
        "id": "r", "eventId": "e", "venueId": "v", "name": { "en": "Hall" }, "capacity": null,
        "position": 0, "setupMinutes": 0, "booths": 0, "opening": [], "closed": false,
        "equipment": [], "daisSeats": null, "channels": null,
    }))
    .unwrap()
}

fn stretch(on: Option<&str>, starts: u32, ends: u32) -> Opening {
    Opening {
        day: on.map(day),
        starts,
        ends,
    }
}

#[test]
fn a_room_is_open_for_stretches_of_a_day() {
    let mut room = room();
    let kept = vec![
        stretch(None, 480, 720),
        stretch(None, 780, 1440),
        stretch(Some("2025-09-17"), 600, 660),
    ];
    room.apply(RoomEdit::Opening(kept.clone())).unwrap();
    let rows = [
        (stretch(None, 480, 1441), out_of(0, 1440)),
        (stretch(None, 480, 480), Problem::EndBeforeStart),
    ];
    for (bad, problem) in rows {
        let refused = room.apply(RoomEdit::Opening(vec![bad])).unwrap_err();
        assert_eq!(refused, Invalid::new("opening", problem));
    }
    let many = vec![stretch(None, 0, 1); 41];
    assert!(room.apply(RoomEdit::Opening(many)).is_err());
    assert_eq!(room.opening, kept);
    // What is said of one day stands there in place of what is said of all.
    let on = |date| -> Vec<_> { opening::on(&room.opening, day(date)).collect() };
    assert_eq!(on("2025-09-16"), [&kept[0], &kept[1]]);
    assert_eq!(on("2025-09-17"), [&kept[2]]);
}

#[test]
fn equipment_is_told_once_and_in_order() {
    let mut room = room();
    let told = vec![
        Equipment::Projector,
        Equipment::Hybrid,
        Equipment::Projector,
    ];
    room.apply(RoomEdit::Equipment(told)).unwrap();
    assert_eq!(room.equipment, [Equipment::Hybrid, Equipment::Projector]);
    room.apply(RoomEdit::Channels(Some(6))).unwrap();
    room.apply(RoomEdit::DaisSeats(Some(9))).unwrap();
    room.apply(RoomEdit::Closed(true)).unwrap();
    let refused = room.apply(RoomEdit::Channels(Some(101))).unwrap_err();
    assert_eq!(refused, Invalid::new("channels", out_of(0, 100)));
    let refused = room.apply(RoomEdit::DaisSeats(Some(1_000_001)));
    assert_eq!(refused.unwrap_err().field, "daisSeats");
    let now = (room.channels, room.dais_seats, room.closed);
    assert_eq!(now, (Some(6), Some(9), true));
}

#[test]
fn a_session_has_needs_of_its_own() {
    let new = session::NewSession {
        event_id: "e".into(),
        title: LocalizedText::of("en", "Signing"),
        kind: session::SessionKind::Signing,
        place: session::Place {
            room_id: None,
            starts: None,
            ends: None,
        },
        track_id: None,
        parts: vec![],
    };
    let mut session = new.make("s".into()).unwrap();
    let needs = vec![Equipment::Recording, Equipment::SigningTable];
    session.apply(SessionEdit::Needs(needs)).unwrap();
    session.apply(SessionEdit::SetupMinutes(Some(0))).unwrap();
    session
        .apply(SessionEdit::Relay(Some("en".into())))
        .unwrap();
    let refused = session.apply(SessionEdit::SetupMinutes(Some(1441)));
    assert_eq!(
        refused.unwrap_err(),
        Invalid::new("setupMinutes", out_of(0, 1440))
    );
    let refused = session.apply(SessionEdit::Relay(Some("?".into())));
    assert_eq!(refused.unwrap_err().problem, Problem::NotALanguage);
    assert_eq!(session.setup_minutes, Some(0));
    assert_eq!(session.relay.as_deref(), Some("en"));
    assert_eq!(
        session.needs,
        [Equipment::SigningTable, Equipment::Recording]
    );
    // What several sessions need, the one that is made of them needs.
    let mut other = new.make("t".into()).unwrap();
    other
        .apply(SessionEdit::Needs(vec![Equipment::Hybrid]))
        .unwrap();
    let one = split::merge(&[session, other]).unwrap();
    let needs = [
        Equipment::Hybrid,
        Equipment::SigningTable,
        Equipment::Recording,
    ];
    assert_eq!(one.needs, needs);
}

#[test]
fn a_venue_lies_on_the_earth() {
    let mut venue: Venue = serde_json::from_value(serde_json::json!({
        "id": "v", "eventId": "e", "name": { "en": "Palace" }, "position": 0,
        "latitude": null, "longitude": null,
    }))
    .unwrap();
    let at = |latitude, longitude| Coordinates {
        latitude,
        longitude,
    };
    let edit = |to| VenueEdit::Coordinates(Some(to));
    venue.apply(edit(at(51.123_456_789, -180.0))).unwrap();
    assert_eq!(venue.coordinates(), Some(at(51.123_457, -180.0)));
    let rows = [
        (at(90.1, 0.0), "latitude", 90),
        (at(0.0, -180.1), "longitude", 180),
        (at(f64::NAN, 0.0), "latitude", 90),
        (at(0.0, f64::INFINITY), "longitude", 180),
    ];
    for (to, field, most) in rows {
        let refused = venue.apply(edit(to)).unwrap_err();
        assert_eq!(refused, Invalid::new(field, out_of(0, most)));
    }
    assert_eq!(venue.coordinates(), Some(at(51.123_457, -180.0)));
    venue.apply(VenueEdit::Coordinates(None)).unwrap();
    assert_eq!(venue.coordinates(), None);
}

#[test]
fn a_timetable_has_each_day_once_and_in_order() {
    let times = |on: &str, minutes: [u32; 6]| {
        let [fajr, sunrise, dhuhr, asr, maghrib, isha] = minutes;
        TimetableDay {
            day: day(on),
            fajr,
            sunrise,
            dhuhr,
            asr,
            maghrib,
            isha,
        }
    };
    let usual = [240, 350, 729, 983, 1102, 1208];
    let (first, second) = (times("2025-09-17", usual), times("2025-09-18", usual));
    let new = NewTimetable {
        event_id: "e".into(),
        venue_id: None,
        name: " Official table ".into(),
        days: vec![second, first],
    };
    let mut table = new.make("t".into()).unwrap();
    assert_eq!(table.name, "Official table");
    assert_eq!(table.days, [first, second]);
    assert_eq!(table.on(day("2025-09-18")), Some(&second));
    assert_eq!(table.on(day("2025-09-19")), None);
    // In summer's north the night prayer comes after midnight.
    let late = times("2025-06-17", [120, 230, 729, 1020, 1330, 1455]);
    table.apply(TimetableEdit::Days(vec![late])).unwrap();
    let rows = [
        (vec![], Problem::Empty),
        (vec![first, second, first], Problem::Repeated),
        (
            vec![times("2025-09-17", [240, 350, 729, 729, 1102, 1208])],
            Problem::EndBeforeStart,
        ),
        (
            vec![times("2025-09-17", [240, 350, 729, 983, 1440, 1500])],
            out_of(0, 1439),
        ),
        (
            vec![times("2025-09-17", [240, 350, 729, 983, 1102, 2880])],
            out_of(0, 2879),
        ),
    ];
    for (days, problem) in rows {
        let refused = table.apply(TimetableEdit::Days(days)).unwrap_err();
        assert_eq!(refused, Invalid::new("days", problem));
    }
    let refused = table.apply(TimetableEdit::Name(" ".into())).unwrap_err();
    assert_eq!(refused, Invalid::new("name", Problem::Empty));
    assert_eq!(table.days, [late]);
}
