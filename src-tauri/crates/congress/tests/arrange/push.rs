//! Making way.

use super::table;

#[test]
fn pushing() {
    let row = "session a hall 16T09:00-10:00; session b hall 16T10:00-11:00;
        session c hall 16T11:00-11:30; session d hall 16T12:00-13:00;
        session x foyer 16T09:00-09:45";
    table(&[
        // Those that touched touch again; a gap takes up what is left.
        (
            row,
            "push x hall 16T10:00-10:45",
            &[
                "x hall 16T10:00-10:45",
                "b hall 16T10:45-11:45",
                "c hall 16T11:45-12:15",
                "d hall 16T12:15-13:15",
            ],
        ),
        (
            row,
            "push x hall 16T11:30-12:00",
            &["x hall 16T11:30-12:00"],
        ),
        // What runs already when it starts makes way too.
        (
            row,
            "push x hall 16T09:30-10:15",
            &[
                "x hall 16T09:30-10:15",
                "a hall 16T10:15-11:15",
                "b hall 16T11:15-12:15",
                "c hall 16T12:15-12:45",
                "d hall 16T12:45-13:45",
            ],
        ),
        (
            row,
            "push a hall 16T09:00-10:10",
            &[
                "a hall 16T09:00-10:10",
                "b hall 16T10:10-11:10",
                "c hall 16T11:10-11:40",
            ],
        ),
        (row, "push x - 16T10:00-10:45", &["x - 16T10:00-10:45"]),
        (row, "push x hall -", &["x hall -"]),
        (
            row,
            "push x cabinet 16T10:00-10:45",
            &["x cabinet 16T10:00-10:45"],
        ),
        (
            "session x foyer 16T08:00-09:00 locked; session a hall 16T10:00-11:00",
            "push x hall 16T10:00-11:00",
            &["locked x"],
        ),
        // Around a locked one; and over midnight.
        (
            "session a hall 16T10:00-11:00; session b hall 16T11:00-12:00 locked;
             session c hall 16T12:00-13:00; session x foyer 16T08:00-09:00",
            "push x hall 16T09:30-10:30",
            &[
                "x hall 16T09:30-10:30",
                "a hall 16T12:00-13:00",
                "c hall 16T13:00-14:00",
            ],
        ),
        (
            "session a hall 16T10:00-11:00 locked; session x foyer 16T08:00-09:00",
            "push x hall 16T10:00-11:00",
            &["x hall 16T10:00-11:00", "locked a"],
        ),
        (
            "session a hall 16T22:00-23:30; session b hall 16T23:30-+00:30; session x foyer 16T08:00-09:00",
            "push x hall 16T22:00-22:45",
            &[
                "x hall 16T22:00-22:45",
                "a hall 16T22:45-+00:15",
                "b hall 17T00:15-01:15",
            ],
        ),
        (
            "session a hall 16T10:00-11:00 cancelled; session x foyer 16T08:00-09:00",
            "push x hall 16T10:00-11:00",
            &["x hall 16T10:00-11:00"],
        ),
        // A session is not pushed out of its block, nor the block by what is inside of it.
        (
            "session a hall 16T10:00-12:00; session x hall 16T10:00-10:30 in:a; session b hall 16T12:00-13:00",
            "push x hall 16T11:00-11:30",
            &["x hall 16T11:00-11:30"],
        ),
    ]);
}
