//! The day of a person: ways, breaks, arrivals, who is free, and who represents.

use congress::checks::Rule;

use super::told::table;

const WEST: &str = "room cabinet venue:w; way w v 30; part a chair x; part b speaker x;
    session a hall 16T10:00-11:00";

#[test]
fn ways() {
    table(
        &[Rule::TravelTooShort],
        WEST,
        &[
            ("session b cabinet 16T11:30-12:00", &[]),
            (
                "session b cabinet 16T11:29-12:00",
                &["a+b room:hall room:cabinet person:x 16T11:00-11:29 29 30"],
            ),
            (
                "session b cabinet 16T11:00-12:00",
                &["a+b room:hall room:cabinet person:x 16T11:00-11:00 0 30"],
            ),
            (
                "session b cabinet 16T09:00-09:45",
                &["b+a room:cabinet room:hall person:x 16T09:45-10:00 15 30"],
            ),
            // At once is another rule's; one venue has no way; a third has none that is known.
            ("session b cabinet 16T10:30-12:00", &[]),
            ("session b foyer 16T11:00-12:00", &[]),
            ("room far venue:z; session b far 16T11:00-12:00", &[]),
            ("session b - 16T11:00-12:00", &[]),
            ("session b cabinet 17T11:00-12:00", &[]),
            ("session b cabinet 16T11:00-12:00 cancelled", &[]),
            ("session b cabinet -", &[]),
            // Between them lies another, in the same venue.
            (
                "session b cabinet 16T12:15-13:00; session c cabinet 16T11:40-12:10; part c chair x",
                &[],
            ),
        ],
    );
    let late = "room cabinet venue:w; way v w 30; session a hall 16T23:00-+00:00;
        session b cabinet 17T00:20-01:00";
    table(
        &[Rule::TravelTooShort],
        late,
        &[
            (
                "part a chair x; part b chair x",
                &["a+b room:hall room:cabinet person:x 17T00:00-00:20 20 30"],
            ),
            ("part a chair x; part b guest x", &[]),
            ("part a chair x; part b chair y", &[]),
            (
                "head d h; part a speaker @d; part b chair h",
                &["a+b room:hall room:cabinet person:h @d 17T00:00-00:20 20 30"],
            ),
            (
                "head d -; part a speaker @d; part b speaker @d",
                &["a+b room:hall room:cabinet @d 17T00:00-00:20 20 30"],
            ),
            (
                "head d h; part a speaker @d; part a chair h; part b chair h; part b guest @d",
                &["a+b room:hall room:cabinet person:h 17T00:00-00:20 20 30"],
            ),
        ],
    );
    table(
        &[Rule::TravelTooShort],
        "room cabinet venue:w; way v w 30; part a chair x; part b chair x;
         event zone:Europe/Rome days:2025-03-30..2025-03-30",
        &[(
            "session a hall 2025-03-30T01:00-01:45; session b cabinet 2025-03-30T03:00-04:00",
            &["a+b room:hall room:cabinet person:x 30T01:45-03:00 15 30"],
        )],
    );
}

#[test]
fn breaks() {
    table(
        &[Rule::NoBreak],
        "event stretch:240; part a chair x; part b chair x; session a hall 16T09:00-11:00",
        &[
            ("session b hall 16T11:00-13:00", &[]),
            (
                "session b hall 16T11:00-13:01",
                &["a+b person:x 16T09:00-13:01 241 240"],
            ),
            (
                "session b hall 16T11:14-13:10",
                &["a+b person:x 16T09:00-13:10 250 240"],
            ),
            ("session b hall 16T11:15-13:45", &[]),
            (
                "session b hall 16T10:00-13:45",
                &["a+b person:x 16T09:00-13:45 285 240"],
            ),
            // One that is long by itself has its own breaks.
            ("session b hall 17T08:00-20:00", &[]),
            ("session b hall 16T11:00-14:00 cancelled", &[]),
            ("session b hall -", &[]),
            ("session b hall 16T11:00-14:00; event stretch:0", &[]),
            (
                "session c hall 16T11:00-12:00 meal; part c guest x; session b hall 16T12:00-14:00",
                &[],
            ),
            (
                "session c hall 16T11:00-12:00 meal; part c speaker x; session b hall 16T12:00-14:00",
                &[],
            ),
            (
                "session c hall 16T11:00-12:00; part c speaker x; session b hall 16T12:00-14:00",
                &["a+c+b person:x 16T09:00-14:00 300 240"],
            ),
        ],
    );
    table(
        &[Rule::NoBreak],
        "event stretch:239",
        &[
            (
                "session a hall 16T21:00-23:30; session b hall 16T23:30-+02:00; head d h;
                 part a speaker @d; part b chair h",
                &["a+b person:h @d 16T21:00-02:00 300 239"],
            ),
            // Two and three o'clock are one moment.
            (
                "event zone:Europe/Rome days:2025-03-30..2025-03-30; part a chair x; part b chair x;
                 session a hall 2025-03-30T00:00-02:00; session b hall 2025-03-30T03:00-05:00",
                &["a+b person:x 30T00:00-05:00 240 239"],
            ),
        ],
    );
}

#[test]
fn arrivals() {
    let rule = &[Rule::NotPresent];
    table(
        rule,
        "delegation d arrives:16T10:00+05:00 leaves:18T12:00+05:00; head d h; part a speaker @d",
        &[
            ("session a hall 16T10:00-11:00", &[]),
            (
                "session a hall 16T09:59-11:00",
                &["a person:h @d 16T09:59-11:00"],
            ),
            (
                "session a hall 15T12:00-13:00",
                &["a person:h @d 15T12:00-13:00"],
            ),
            ("session a hall 18T11:00-12:00", &[]),
            (
                "session a hall 18T11:00-12:01",
                &["a person:h @d 18T11:00-12:01"],
            ),
            ("session a hall 16T09:00-10:00 cancelled", &[]),
            ("session a hall -", &[]),
            // The same person in another way, and once for both.
            (
                "session a hall 16T09:00-10:00; part a chair h",
                &["a person:h @d 16T09:00-10:00"],
            ),
            (
                "session b hall 16T09:00-10:00; part b chair h",
                &["b person:h @d 16T09:00-10:00"],
            ),
            ("session b hall 16T09:00-10:00; part b guest h", &[]),
            // A member's own time wins; who comes with two is there with the first.
            (
                "member d m arrives:17T09:00+05:00; session b hall 16T12:00-13:00; part b chair m",
                &["b person:m @d 16T12:00-13:00"],
            ),
            (
                "delegation e arrives:15T10:00+05:00; member e h; session a hall 16T09:00-10:00",
                &[],
            ),
        ],
    );
    table(
        rule,
        "part a speaker @d",
        &[
            // Eight in Moscow is ten here.
            (
                "delegation d arrives:16T08:00+03:00; session a hall 16T09:30-11:00",
                &["a @d 16T09:30-11:00"],
            ),
            (
                "delegation d arrives:16T08:00+03:00; session a hall 16T10:00-11:00",
                &[],
            ),
            (
                "delegation d arrives:17T00:30+05:00; head d -; session a hall 16T23:30-+00:30",
                &["a @d 16T23:30-00:30"],
            ),
            // The hall clock goes back at midnight: a quarter to twelve comes twice, and the
            // first is meant.
            (
                "event zone:Asia/Almaty days:2024-02-29..2024-03-01;
                 delegation d arrives:2024-02-29T18:30+00:00; session a hall 2024-03-01T00:00-01:00",
                &[],
            ),
            (
                "event zone:Asia/Almaty days:2024-02-29..2024-03-01;
                 delegation d arrives:2024-02-29T18:30+00:00; session a hall 2024-02-29T23:45-23:55",
                &["a @d 29T23:45-23:55"],
            ),
        ],
    );
}

#[test]
fn who_is_free() {
    let rule = &[Rule::NotAvailable];
    table(
        rule,
        "away x 16T10:00-12:00; part a chair x",
        &[
            ("session a hall 16T09:00-10:00", &[]),
            ("session a hall 16T12:00-13:00", &[]),
            (
                "session a hall 16T11:59-13:00",
                &["a person:x 16T11:59-13:00"],
            ),
            ("session a hall 17T10:00-12:00", &[]),
            ("session a hall 16T10:00-12:00 cancelled", &[]),
            ("session a hall -", &[]),
            (
                "session b hall 16T10:00-11:00; head d x; part b speaker @d; part b chair x",
                &["b person:x 16T10:00-11:00"],
            ),
            (
                "session b hall 16T10:00-11:00; head d x; part b speaker @d",
                &["b person:x @d 16T10:00-11:00"],
            ),
            ("session b hall 16T10:00-11:00; part b guest x", &[]),
            (
                "away x 16T23:30-+00:30; session a hall 17T00:00-01:00",
                &["a person:x 17T00:00-01:00"],
            ),
            ("away x 16T23:30-+00:30; session a hall 17T00:30-01:00", &[]),
        ],
    );
    table(
        rule,
        "free x 17T09:00-12:00; free x 17T12:00-14:00; part a chair x",
        &[
            ("session a hall 17T09:00-14:00", &[]),
            ("session a hall 17T11:00-13:00", &[]),
            (
                "session a hall 17T08:59-10:00",
                &["a person:x 17T08:59-10:00"],
            ),
            (
                "session a hall 17T13:00-14:01",
                &["a person:x 17T13:00-14:01"],
            ),
            (
                "session a hall 16T10:00-11:00",
                &["a person:x 16T10:00-11:00"],
            ),
            (
                "away x 17T10:00-11:00; session a hall 17T10:30-11:30",
                &["a person:x 17T10:30-11:30"],
            ),
        ],
    );
}

#[test]
fn who_represents() {
    let rule = &[Rule::NobodyRepresents];
    let start = "session a hall 16T10:00-11:00; session b foyer 16T10:30-11:30; head d h;
        part a speaker @d; part b chair h; session c cabinet 16T10:00-12:00;
        session e - 16T09:00-10:30; session f - 16T10:00-12:00 cancelled; session g - -";
    table(
        rule,
        start,
        &[
            ("part c speaker p", &[]),
            ("deputy d p", &[]),
            (
                "deputy d p; part c speaker p",
                &["a+b+c person:h person:p @d 16T10:30-11:00"],
            ),
            (
                "deputy d p; part b speaker p",
                &["a+b person:h person:p @d 16T10:30-11:00"],
            ),
            ("deputy d p; part c guest p", &[]),
            ("deputy d p; part e speaker p", &[]),
            ("deputy d p; part f speaker p; part g speaker p", &[]),
            ("deputy d p; part c speaker p; part a participant p", &[]),
            ("deputy d p; part c speaker p; deputy d q", &[]),
            // The deputy is bound in another way: at the head of another delegation.
            (
                "deputy d p; head z p; part c speaker @z",
                &["a+b+c person:h person:p @d 16T10:30-11:00"],
            ),
        ],
    );
    table(
        rule,
        "session a hall 16T23:30-+00:30; session b foyer 17T00:00-01:00; head d -; deputy d p;
         part a speaker @d; part b speaker @d; session c - 17T00:00-01:00",
        &[
            ("", &[]),
            ("part b participant p", &[]),
            (
                "part c participant p",
                &["a+b+c person:p @d 17T00:00-00:30"],
            ),
        ],
    );
}
