//! Those who carry a session or sign in it, and what refers to a cancelled one.

use congress::checks::Rule;

use super::{Nine, found, sound, without};

pub const NINE: &[Nine] = &[
    Nine {
        // Today is 10 September.
        rule: Rule::CoOrganizerUnconfirmed,
        start: "event confirm:7; co a invited",
        holds: sound("session a - 28T10:00-11:00"),
        touches: sound("session a - 18T00:00-01:00"),
        falls_short: found("session a - 17T23:00-23:59", &["a org 17T23:00-23:59 7"]),
        // It was yesterday.
        other_day: sound("session a - 09T10:00-11:00"),
        after_midnight: found("session a - 17T23:30-+00:30", &["a org 17T23:30-00:30 7"]),
        // The clocks go back; a day is a day.
        zone_change: found(
            "event days:2025-10-25..2025-10-27 confirm:46; session a - 2025-10-26T01:30-03:30",
            &["a org 26T01:30-03:30 46"],
        ),
        cancelled: sound("session a - 16T10:00-11:00 cancelled"),
        unscheduled: sound("session a - -"),
        two_ways: found(
            "session a - 16T10:00-11:00; co a invited",
            &["a org 16T10:00-11:00 6"],
        ),
    },
    Nine {
        rule: Rule::CoOrganizerDeclined,
        start: "",
        holds: sound("session a - 16T10:00-11:00; co a confirmed"),
        // Who has not answered has not declined.
        touches: sound("session a - 16T10:00-11:00; co a invited"),
        falls_short: found(
            "session a - 16T10:00-11:00; co a declined",
            &["a org 16T10:00-11:00"],
        ),
        other_day: found(
            "session a - 16T10:00-11:00; co a confirmed; session b - 17T10:00-11:00; co b declined",
            &["b org 17T10:00-11:00"],
        ),
        after_midnight: found(
            "session a - 16T23:00-+01:00; co a declined",
            &["a org 16T23:00-01:00"],
        ),
        zone_change: found(
            "session a - 2025-03-30T01:00-04:00; co a declined",
            &["a org 30T01:00-04:00"],
        ),
        cancelled: sound("session a - 16T10:00-11:00 cancelled; co a declined"),
        unscheduled: found("session a - -; co a declined", &["a org"]),
        two_ways: found(
            "session a - 16T10:00-11:00; co a declined; co a declined",
            &["a org 16T10:00-11:00"],
        ),
    },
    Nine {
        rule: Rule::CoOrganizerContactMissing,
        start: "",
        holds: sound("session a - 16T10:00-11:00; co a confirmed org desk"),
        // Who has declined need not be called.
        touches: sound("session a - 16T10:00-11:00; co a declined org -"),
        falls_short: found(
            "session a - 16T10:00-11:00; co a invited org -",
            &["a org 16T10:00-11:00"],
        ),
        other_day: found(
            "session a - 16T10:00-11:00; co a confirmed org desk; session b - 17T10:00-11:00; co b confirmed org -",
            &["b org 17T10:00-11:00"],
        ),
        after_midnight: found(
            "session a - 16T23:00-+01:00; co a confirmed org -",
            &["a org 16T23:00-01:00"],
        ),
        zone_change: found(
            "session a - 2025-03-30T01:00-04:00; co a confirmed org -",
            &["a org 30T01:00-04:00"],
        ),
        cancelled: sound("session a - 16T10:00-11:00 cancelled; co a confirmed org -"),
        unscheduled: found("session a - -; co a confirmed org -", &["a org"]),
        two_ways: found(
            "session a - 16T10:00-11:00; co a confirmed org -; co a invited org -",
            &["a org 16T10:00-11:00"],
        ),
    },
    Nine {
        rule: Rule::SignatoryMissing,
        start: "agreement g s agreed p; person x org:p; delegation d org:p; head d x",
        holds: sound("session s - 16T10:00-11:00 signing; part s signatory x; part s signatory @d"),
        // One is enough, and the delegation as a whole is one.
        touches: sound("session s - 16T10:00-11:00 signing; part s signatory @d"),
        falls_short: found(
            "session s - 16T10:00-11:00 signing; part s participant x",
            &["s p 16T10:00-11:00"],
        ),
        // Who signs on another day does not sign here.
        other_day: found(
            "session s - 16T10:00-11:00 signing; session t - 17T10:00-11:00 signing; part t signatory x",
            &["s p 16T10:00-11:00"],
        ),
        after_midnight: found(
            "session s - 16T23:00-+01:00 signing",
            &["s p 16T23:00-01:00"],
        ),
        zone_change: found(
            "session s - 2025-03-30T01:00-04:00 signing",
            &["s p 30T01:00-04:00"],
        ),
        cancelled: sound("session s - 16T10:00-11:00 signing cancelled"),
        unscheduled: found("session s - - signing", &["s p"]),
        // There by name and with their delegation, and signing as neither.
        two_ways: found(
            "session s - 16T10:00-11:00 signing; part s speaker x; part s participant @d; agreement h s draft p",
            &["s p 16T10:00-11:00"],
        ),
    },
    Nine {
        rule: Rule::CancelledReferred,
        start: "session k - 16T10:00-11:00 cancelled; session n - 16T10:00-11:00",
        holds: sound("session a - 16T10:00-11:00 in:n; agreement g n draft p"),
        touches: without(
            "what refers to a session refers to it or does not: there is nothing between",
        ),
        falls_short: found("agreement g k agreed p", &["k p 16T10:00-11:00"]),
        other_day: found("session a - 17T10:00-11:00 in:k", &["a+k 17T10:00-11:00"]),
        after_midnight: found("session a - 16T23:00-+01:00 in:k", &["a+k 16T23:00-01:00"]),
        zone_change: found(
            "session a - 2025-03-30T01:00-04:00 in:k",
            &["a+k 30T01:00-04:00"],
        ),
        // Both are.
        cancelled: sound("session a - 16T10:00-11:00 in:k cancelled"),
        unscheduled: found("session a - - in:k", &["a+k"]),
        two_ways: found(
            "agreement g k agreed p; agreement h k draft p",
            &["k p 16T10:00-11:00"],
        ),
    },
    // Today is the 10th. Sessions tell only which event a commitment is of.
    Nine {
        rule: Rule::CommitmentOverdue,
        start: "agreement g s signed p+q",
        holds: sound(
            "session s - 16T10:00-11:00; commitment c g due:09 state:fulfilled; commitment d g due:20",
        ),
        touches: sound("session s - 16T10:00-11:00; commitment c g due:10 org:q"),
        falls_short: found(
            "session s - 16T10:00-11:00; commitment c g due:09 org:q",
            &[" q commitment:c"],
        ),
        other_day: found(
            "session s - 17T10:00-11:00; commitment c g due:01",
            &[" commitment:c"],
        ),
        after_midnight: found(
            "session s - 16T23:00-+01:00; commitment c g due:09",
            &[" commitment:c"],
        ),
        zone_change: found(
            "session s - 2025-03-30T01:00-04:00; commitment c g due:09",
            &[" commitment:c"],
        ),
        // What was promised is owed all the same.
        cancelled: found(
            "session s - 16T10:00-11:00 cancelled; commitment c g due:09",
            &[" commitment:c"],
        ),
        unscheduled: found("session s - -; commitment c g due:09", &[" commitment:c"]),
        // By whoever signed, and as the one whom it is of.
        two_ways: found(
            "session s - 16T10:00-11:00; person x org:q; part s signatory x; commitment c g due:09 org:q",
            &[" q commitment:c"],
        ),
    },
];
