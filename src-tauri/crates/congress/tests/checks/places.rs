//! Rooms: set-up, hours, what they hold.

use congress::checks::Rule;

use super::told::table;

#[test]
fn setting_up() {
    table(
        &[Rule::SetupNotKept],
        "room hall setup:15; session a hall 16T10:00-11:00",
        &[
            ("session b hall 16T11:15-12:00", &[]),
            (
                "session b hall 16T11:14-12:00",
                &["a+b room:hall 16T11:00-11:14 14 15"],
            ),
            (
                "session b hall 16T11:00-12:00",
                &["a+b room:hall 16T11:00-11:00 0 15"],
            ),
            ("session b hall 16T10:30-12:00", &[]),
            ("session b foyer 16T11:00-12:00", &[]),
            ("session b hall 17T11:00-12:00", &[]),
            ("session b hall 16T11:00-12:00 cancelled", &[]),
            ("session b hall -", &[]),
            // Its own minutes count instead of the room's.
            (
                "session b hall 16T11:20-12:00 setup:30",
                &["a+b room:hall 16T11:00-11:20 20 30"],
            ),
            ("session b hall 16T11:00-12:00 setup:0", &[]),
            // Of several the one that ends last.
            (
                "session c hall 16T10:30-11:10; session b hall 16T11:20-12:00",
                &["c+b room:hall 16T11:10-11:20 10 15"],
            ),
            (
                "session c hall 16T23:00-+00:00; session b hall 17T00:10-01:00",
                &["c+b room:hall 17T00:00-00:10 10 15"],
            ),
            // Parts of a block are set up with it.
            (
                "session k hall 17T10:00-12:00; session b hall 17T10:00-11:00 in:k;
                 session c hall 17T11:00-12:00 in:k; session d hall 17T12:00-13:00",
                &["k+d room:hall 17T12:00-12:00 0 15"],
            ),
        ],
    );
    // The clock goes forward from two to three; then back from midnight to eleven.
    table(
        &[Rule::SetupNotKept],
        "room hall setup:30",
        &[
            (
                "event zone:Europe/Rome days:2025-03-30..2025-03-30;
                 session a hall 2025-03-30T01:00-01:45; session b hall 2025-03-30T03:00-04:00",
                &["a+b room:hall 30T01:45-03:00 15 30"],
            ),
            (
                "event zone:Asia/Almaty days:2024-02-29..2024-03-01;
                 session a hall 2024-02-29T22:00-23:45; session b hall 2024-03-01T00:00-01:00",
                &[],
            ),
            (
                "event zone:Asia/Almaty days:2023-02-28..2023-03-01;
                 session a hall 2023-02-28T22:00-23:45; session b hall 2023-03-01T00:00-01:00",
                &["a+b room:hall 28T23:45-00:00 15 30"],
            ),
        ],
    );
}

#[test]
fn hours() {
    table(
        &[Rule::OutsideOpening],
        "room hall open:08:00-12:00 open:13:00-18:00 open:10:00-12:00@17;
         room night open:18:00-24:00 open:00:00-02:00",
        &[
            ("session a hall 16T09:00-10:00", &[]),
            ("session a hall 16T08:00-12:00", &[]),
            (
                "session a hall 16T11:00-12:01",
                &["a room:hall 16T11:00-12:01"],
            ),
            (
                "session a hall 16T07:59-09:00",
                &["a room:hall 16T07:59-09:00"],
            ),
            (
                "session a hall 16T11:00-14:00",
                &["a room:hall 16T11:00-14:00"],
            ),
            (
                "session a hall 16T12:15-12:30",
                &["a room:hall 16T12:15-12:30"],
            ),
            // A day with hours of its own has no others.
            (
                "session a hall 17T09:00-10:00",
                &["a room:hall 17T09:00-10:00"],
            ),
            (
                "session a hall 17T13:00-14:00",
                &["a room:hall 17T13:00-14:00"],
            ),
            ("session a hall 17T10:00-12:00", &[]),
            ("session a foyer 16T03:00-04:00", &[]),
            ("session a hall 16T03:00-04:00 cancelled", &[]),
            ("session a hall -", &[]),
            ("session a night 16T23:00-+02:00", &[]),
            (
                "session a night 16T23:00-+02:01",
                &["a room:night 16T23:00-02:01"],
            ),
            (
                "event zone:Europe/Rome days:2025-03-30..2025-03-30; session a hall 2025-03-30T08:00-12:00",
                &[],
            ),
        ],
    );
}

#[test]
fn closed() {
    table(
        &[Rule::RoomClosed],
        "room hall closed",
        &[
            (
                "session a hall 16T10:00-11:00",
                &["a room:hall 16T10:00-11:00"],
            ),
            ("session a foyer 16T10:00-11:00", &[]),
            ("session a - 16T10:00-11:00", &[]),
            ("session a hall 16T10:00-11:00 cancelled", &[]),
            ("session a hall -", &[]),
            (
                "session a gone 16T23:00-+01:00",
                &["a room:gone 16T23:00-01:00"],
            ),
        ],
    );
}

#[test]
fn equipment() {
    table(
        &[Rule::EquipmentMissing],
        "room hall has:hybrid+projector",
        &[
            ("session a hall 16T10:00-11:00 needs:hybrid", &[]),
            (
                "session a hall 16T10:00-11:00 needs:hybrid+signingTable",
                &["a room:hall 16T10:00-11:00 1"],
            ),
            (
                "session a hall 16T10:00-11:00 needs:signingTable+recording",
                &["a room:hall 16T10:00-11:00 1 3"],
            ),
            (
                "session a foyer 16T23:00-+01:00 needs:hybrid",
                &["a room:foyer 16T23:00-01:00 0"],
            ),
            ("session a - 16T10:00-11:00 needs:signingTable", &[]),
            ("session a hall - needs:signingTable", &[]),
            (
                "session a hall 16T10:00-11:00 needs:signingTable cancelled",
                &[],
            ),
        ],
    );
}

#[test]
fn the_dais() {
    table(
        &[Rule::DaisTooSmall],
        "room hall dais:2; session a hall 16T10:00-11:00; part a chair x; part a speaker y",
        &[
            ("", &[]),
            ("part a speaker z", &["a room:hall 16T10:00-11:00 3 2"]),
            ("part a signatory @d", &["a room:hall 16T10:00-11:00 3 2"]),
            (
                "part a participant z; part a guest z; part a interpreter z",
                &[],
            ),
            // The same person twice, by name or as a delegation's head.
            ("part a speaker x", &[]),
            ("head d x; part a speaker @d", &[]),
        ],
    );
    let three = "part a chair x; part a speaker y; part a speaker z";
    table(
        &[Rule::DaisTooSmall],
        "room hall dais:2",
        &[
            (&format!("session a foyer 16T10:00-11:00; {three}"), &[]),
            (&format!("session a hall -; {three}"), &[]),
            (
                &format!("session a hall 16T10:00-11:00 cancelled; {three}"),
                &[],
            ),
        ],
    );
}
