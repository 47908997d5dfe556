//! Where a session would clash with nothing.

use congress::RoomId;
use congress::arrange::free_places;

use super::{programme, told};

#[test]
fn the_next_free_time() {
    for (sessions, expected) in [
        ("session a hall 16T10:00-11:00; session b hall 16T10:30-11:30", "hall 16T11:30-12:30"),
        ("session a hall 16T10:00-11:00; session b hall 16T10:30-11:32", "hall 16T11:35-12:35"),
        ("session a hall 16T10:00-11:00", "hall 16T11:00-12:00"),
        // Too short a gap; then someone who is elsewhere, by name or as a delegation's head.
        (
            "session a hall 16T10:00-11:00; session b hall 16T10:00-11:00; session c hall 16T11:30-12:00",
            "hall 16T12:00-13:00",
        ),
        (
            "session a hall 16T10:00-11:00; session b hall 16T10:30-11:00; session c foyer 16T11:00-12:00;
             part a chair x; part c speaker x",
            "hall 16T12:00-13:00",
        ),
        (
            "session a hall 16T10:00-11:00; session b hall 16T10:30-11:00; session c foyer 16T11:00-12:00;
             head d h; part a chair @d; part c speaker h",
            "hall 16T12:00-13:00",
        ),
        (
            "session a hall 16T10:00-11:00; session b hall 16T10:30-11:00; session c foyer 16T11:00-12:00;
             part a chair x; part c guest x",
            "hall 16T11:00-12:00",
        ),
        // Cancelled ones are nowhere.
        (
            "session a hall 16T10:00-11:00; session b hall 16T10:30-12:00 cancelled",
            "hall 16T11:00-12:00",
        ),
        // The day ends at 22:00, the next begins at 8:00.
        ("session a hall 16T20:30-21:30; session b hall 16T20:00-21:30", "hall 17T08:00-09:00"),
        ("session a hall -; session b hall 16T08:00-09:00", "hall 16T09:00-10:00"),
        ("session a - -", "- 16T08:00-09:00"),
        ("session a hall 18T21:30-22:00; session b hall 18T21:00-22:00", "none"),
        // Its own block is no obstacle.
        (
            "session a hall 16T10:00-11:00 in:b; session b hall 16T10:00-13:00; session c hall 16T10:00-10:30",
            "hall 16T10:30-11:30",
        ),
        ("session a hall 16T10:00-11:00 cancelled; session b hall 16T11:00-12:00", "hall 16T12:00-13:00"),
    ] {
        let next = free_places(&programme(sessions), &"a".into()).next;
        let next = next.map_or("none".to_owned(), |place| told(&place));
        assert_eq!(next, expected, "{sessions}");
    }
}

#[test]
fn rooms_that_are_free() {
    for (sessions, expected) in [
        ("session a hall 16T10:00-11:00", vec!["foyer", "cabinet"]),
        ("session a cabinet 16T10:00-11:00", vec!["hall", "foyer"]),
        (
            "session a hall 16T10:00-11:00; session b foyer 16T10:30-11:30",
            vec!["cabinet"],
        ),
        (
            "session a hall 16T10:00-11:00; session b foyer 16T11:00-11:30",
            vec!["foyer", "cabinet"],
        ),
        (
            "session a - 16T10:00-11:00; session b foyer 16T10:30-11:30 cancelled",
            vec!["hall", "foyer", "cabinet"],
        ),
        ("session a hall -", vec![]),
        ("session b hall -", vec![]),
    ] {
        let found = free_places(&programme(sessions), &"a".into()).rooms;
        let found: Vec<&str> = found.iter().map(RoomId::as_str).collect();
        assert_eq!(found, expected, "{sessions}");
    }
}
