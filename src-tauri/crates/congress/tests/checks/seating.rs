//! Who sits beside whom, who has no seat, and who has one and does not come.

use congress::checks::Rule;

use super::told::table;

/// Five delegations, in protocol order a to e; on a dais of five in order of their numbers.
const FIVE: &str = "delegation a org:a; delegation b org:b; delegation c org:c; delegation d org:d;
    delegation f org:f; head a anna; person anna; person bert org:b; member c carl; person carl";

#[test]
fn who_must_not_sit_beside_whom() {
    let start =
        format!("{FIVE}; plan p - byHand straight 5; seat p 1 @a; seat p 2 @b; seat p 4 @c");
    table(
        &[Rule::NeighboursApart],
        &start,
        &[
            ("", &[]),
            ("apart delegation:a delegation:b", &[" @a @b plan:p 1 2"]),
            ("apart delegation:b delegation:a", &[" @b @a plan:p 1 2"]),
            ("apart delegation:a delegation:c", &[]),
            ("together delegation:a delegation:b", &[]),
            (
                "apart organization:a organization:b",
                &[" @a @b plan:p 1 2"],
            ),
            // As the head of a delegation, and by name.
            ("apart person:anna delegation:b", &[" @a @b plan:p 1 2"]),
            (
                "seat p 3 bert; apart person:bert delegation:c",
                &[" person:bert @c plan:p 3 4"],
            ),
            (
                "seat p 3 bert; apart organization:b organization:c",
                &[" person:bert @c plan:p 3 4"],
            ),
            ("seat p 5 carl; apart delegation:c organization:b", &[]),
            (
                "seat p 3 carl; apart delegation:c organization:b",
                &[" person:carl @b plan:p 2 3"],
            ),
            ("apart delegation:a delegation:gone", &[]),
            ("apart person:nobody organization:none", &[]),
            // An empty seat between them, and a seat with words, are enough.
            ("seat p 3 words:Press; apart delegation:b delegation:c", &[]),
        ],
    );
}

#[test]
fn round_a_table_the_last_is_beside_the_first_and_behind_each_other_is_not_beside() {
    table(
        &[Rule::NeighboursApart],
        FIVE,
        &[
            ("plan p - byHand straight round:4; seat p 1 @a; seat p 4 @b; apart delegation:a delegation:b", &[" @a @b plan:p 1 4"]),
            ("plan p - byHand straight 4; seat p 1 @a; seat p 4 @b; apart delegation:a delegation:b", &[]),
            ("plan p - byHand straight rows:2x2; seat p 2 @a; seat p 3 @b; apart delegation:a delegation:b", &[]),
            ("plan p - byHand straight rows:2x2; seat p 3 @a; seat p 4 @b; apart delegation:a delegation:b", &[" @a @b plan:p 3 4"]),
            // On two plans it is found twice, on that of a cancelled session never.
            (
                "plan p - byHand straight 2; seat p 1 @a; seat p 2 @b; plan q s byHand straight 2; seat q 1 @a;
                 seat q 2 @b; session s - 16T10:00-11:00; apart delegation:a delegation:b",
                &["s @a @b plan:q 16T10:00-11:00 1 2", " @a @b plan:p 1 2"],
            ),
            (
                "plan q s byHand straight 2; seat q 1 @a; seat q 2 @b;
                 session s - 16T10:00-11:00 cancelled; apart delegation:a delegation:b",
                &[],
            ),
        ],
    );
}

#[test]
fn who_must_sit_beside_whom() {
    let start =
        format!("{FIVE}; plan p - byHand straight 5; seat p 1 @a; seat p 2 @b; seat p 4 @c");
    table(
        &[Rule::NeighboursTogether],
        &start,
        &[
            ("together delegation:a delegation:b", &[]),
            ("together delegation:c delegation:a", &[" @c @a plan:p 1 4"]),
            ("apart delegation:c delegation:a", &[]),
            // Who has no seat there cannot be beside anybody.
            ("together delegation:a delegation:d", &[]),
            // One of several who come for them is enough.
            ("seat p 3 carl; together delegation:b delegation:c", &[]),
            ("seat p 5 bert; together organization:b delegation:c", &[]),
            ("together person:anna delegation:a", &[]),
        ],
    );
}

#[test]
fn more_guests_than_seats() {
    table(
        &[Rule::NoSeat],
        FIVE,
        &[
            ("plan p - protocol honour 5", &[]),
            ("plan p - protocol honour 3", &[" plan:p 2 3"]),
            ("plan p - byHand honour 3", &[]),
            ("plan p - protocol besideChair 5", &[" plan:p 1 5"]),
            (
                "plan p - protocol honour 5; seat p 1 free",
                &[" plan:p 1 5"],
            ),
            // Who was placed by hand is no more among those left over.
            ("plan p - protocol honour 4; seat p 1 @f", &[" plan:p 1 4"]),
            (
                "plan p - protocol honour 4; delegation g org:g is:declined",
                &[" plan:p 1 4"],
            ),
            (
                "plan p s parts honour 1; session s - 16T10:00-11:00; part s speaker @a;
                 part s chair anna; part s interpreter carl",
                &["s plan:p 16T10:00-11:00 1 1"],
            ),
        ],
    );
}

#[test]
fn who_does_not_come() {
    table(
        &[Rule::SeatedAbsent],
        FIVE,
        &[
            ("plan p - protocol honour 5; seat p 2 @a", &[]),
            (
                "plan p - protocol honour 5; delegation g org:g is:declined; seat p 2 @g",
                &[" @g plan:p 2"],
            ),
            (
                "plan p - byHand honour 5; delegation g org:g is:declined; member g gus;
                 person gus; seat p 3 gus; seat p 4 anna; seat p 5 bert",
                &[" person:gus plan:p 3"],
            ),
            (
                "plan p s parts honour 5; session s - 16T10:00-11:00; part s speaker @a;
                 seat p 1 @a; seat p 2 @b; seat p 3 words:Press; seat p 4 free",
                &["s @b plan:p 16T10:00-11:00 2"],
            ),
            // Where a plan is filled by hand, anybody may be asked to sit there.
            (
                "plan p s byHand honour 5; session s - 16T10:00-11:00; seat p 2 @b",
                &[],
            ),
        ],
    );
}
