//! Those who carry a session or sign in it, and what refers to a cancelled one.

use congress::checks::Rule;

use super::told::table;

#[test]
fn answers() {
    table(
        &[Rule::CoOrganizerUnconfirmed],
        "event confirm:6; co a invited",
        &[
            ("session a - 16T23:00-+01:00", &["a org 16T23:00-01:00 6"]),
            ("session a - 17T00:00-01:00", &[]),
            ("event confirm:0; session a - 16T10:00-11:00", &[]),
            (
                "session a - 16T10:00-11:00; co a invited; co a invited o",
                &["a o 16T10:00-11:00 6", "a org 16T10:00-11:00 6"],
            ),
            ("session a - 16T10:00-11:00 cancelled", &[]),
            ("session a - -", &[]),
        ],
    );
    table(
        &[Rule::CoOrganizerDeclined],
        "co a declined",
        &[
            ("session a - 16T10:00-11:00", &["a org 16T10:00-11:00"]),
            ("session a - -", &["a org"]),
            ("session a - 16T10:00-11:00 cancelled", &[]),
            (
                "session b - 16T10:00-11:00; co b confirmed; co b invited",
                &[],
            ),
        ],
    );
    table(
        &[Rule::CoOrganizerContactMissing],
        "session a - 16T10:00-11:00; session b - -; session c - 16T10:00-11:00 cancelled",
        &[
            ("co a confirmed org -", &["a org 16T10:00-11:00"]),
            ("co a invited o -", &["a o 16T10:00-11:00"]),
            ("co b invited o -", &["b o"]),
            ("co a confirmed org desk", &[]),
            ("co a declined org -", &[]),
            ("co c confirmed org -", &[]),
        ],
    );
}

#[test]
fn signatories() {
    let two = "session s - 16T23:00-+01:00 signing; agreement g s agreed p+q; part s signatory x;
        person x org:p; delegation d org:q; delegation e org:p";
    table(
        &[Rule::SignatoryMissing],
        two,
        &[
            ("", &["s q 16T23:00-01:00"]),
            ("part s signatory @d", &[]),
            ("person y org:q; part s signatory y", &[]),
            ("member d y; part s signatory y", &[]),
            (
                "part s signatory @e; part s participant @d",
                &["s q 16T23:00-01:00"],
            ),
            // Two papers, one finding.
            ("agreement h s draft q+r", &["s q r 16T23:00-01:00"]),
            ("agreement h - draft r; part s signatory @d", &[]),
        ],
    );
    table(
        &[Rule::SignatoryMissing],
        "agreement g s agreed p",
        &[
            ("session s - - signing", &["s p"]),
            ("session s - 16T10:00-11:00 signing cancelled", &[]),
            ("session a - 16T10:00-11:00 signing", &[]),
        ],
    );
}

#[test]
fn what_refers_to_a_cancelled_session() {
    table(
        &[Rule::CancelledReferred],
        "session k - 16T10:00-11:00 cancelled; session n - 16T10:00-11:00",
        &[
            ("", &[]),
            ("session a - 16T23:00-+01:00 in:k", &["a+k 16T23:00-01:00"]),
            ("session a - - in:k", &["a+k"]),
            ("session a - 16T10:00-11:00 in:k cancelled", &[]),
            ("session a - 16T10:00-11:00 in:n", &[]),
            ("agreement g k draft p+q", &["k p q 16T10:00-11:00"]),
            (
                "agreement g k draft p+q; agreement h k agreed q+r",
                &["k p q r 16T10:00-11:00"],
            ),
            ("agreement g k signed p+q", &[]),
            ("agreement g n draft p+q", &[]),
        ],
    );
}

#[test]
fn what_was_promised_and_not_done_in_time() {
    let paper = "agreement g - signed p+q; session s - 16T10:00-11:00";
    table(
        &[Rule::CommitmentOverdue],
        paper,
        &[
            // Today is the 10th.
            ("commitment c g due:09", &[" commitment:c"]),
            ("commitment c g due:09 org:q", &[" q commitment:c"]),
            ("commitment c g due:10", &[]),
            ("commitment c g", &[]),
            ("commitment c g due:09 state:underway", &[" commitment:c"]),
            ("commitment c g due:09 state:fulfilled", &[]),
            ("commitment c g due:09 state:dropped", &[]),
            ("commitment c gone due:09", &[]),
            // Which event is told of it: the one that takes it up, or all where none does.
            ("commitment c g due:09 at:e", &[" commitment:c"]),
            ("commitment c g due:09 at:other", &[]),
            (
                "agreement h - signed p event:e; commitment c h due:09",
                &[" commitment:c"],
            ),
            (
                "agreement h - signed p event:other; commitment c h due:09",
                &[],
            ),
            (
                "agreement h - signed p event:other; commitment c h due:09 at:e",
                &[" commitment:c"],
            ),
            (
                "agreement h s signed p; commitment c h due:09",
                &[" commitment:c"],
            ),
            ("agreement h there signed p; commitment c h due:09", &[]),
            (
                "commitment c g due:09; commitment b g due:01",
                &[" commitment:b", " commitment:c"],
            ),
            (
                "event level:commitment-overdue=off; commitment c g due:09",
                &[],
            ),
        ],
    );
    table(
        &[Rule::CoOrganizerUnconfirmed, Rule::CoOrganizerDeclined],
        paper,
        &[
            (
                "event confirm:6; co s proposed",
                &["co-organizer-unconfirmed s org 16T10:00-11:00 6"],
            ),
            // A share in the event is no share in its sessions.
            (
                "event confirm:6; co event:e invited; co event:e declined",
                &[],
            ),
        ],
    );
}
