//! Releases as tables: two programmes told in a few words, and what differs between them.
//! A line of what differs is `<session> <kind> <fields> <rows>`; of somebody's own programme,
//! `@delegation` or the person stands before it.

#[allow(dead_code, reason = "the checks use more of it")]
#[path = "../checks/edits.rs"]
mod edits;
#[allow(dead_code, reason = "the checks use more of it")]
#[path = "../checks/told.rs"]
mod told;

mod back;
mod outgoing;
mod random;

use congress::release::{
    NewRelease, ProgrammeChanges, SessionChange, SessionChangeKind, compare, stands,
};
use congress::session::Audience;
use congress::*;
use told::programme;

fn line(change: &SessionChange) -> String {
    let kind = match change.kind {
        SessionChangeKind::Added => "added",
        SessionChangeKind::Cancelled => "cancelled",
        SessionChangeKind::Changed => "changed",
        SessionChangeKind::Joined => "joined",
        SessionChangeKind::Left => "left",
    };
    let mut words = vec![change.session.id.clone(), kind.to_owned()];
    words.extend(change.fields.iter().map(|f| f.field.clone()));
    words.extend(change.rows.iter().map(|row| {
        let sign = match row.kind {
            RowChangeKind::Made => "+",
            RowChangeKind::Edited => "~",
            RowChangeKind::Removed => "-",
        };
        format!("{sign}{}", row.row.name.get("en"))
    }));
    words.join(" ")
}

fn lines(changes: &ProgrammeChanges) -> Vec<String> {
    let mut lines: Vec<String> = changes.sessions.iter().map(line).collect();
    for one in &changes.delegations {
        let own = one.sessions.iter();
        lines.extend(own.map(|change| format!("@{} {}", one.who.id, line(change))));
    }
    for one in &changes.people {
        let own = one.sessions.iter();
        lines.extend(own.map(|change| format!("{} {}", one.who.id, line(change))));
    }
    lines
}

/// What delegates are told, of two programmes that both have these people.
fn table(common: &str, rows: &[(&str, &str, &[&str])]) {
    for (before, after, expected) in rows {
        let [old, new] = [before, after].map(|text| programme(&format!("{text}; {common}")));
        let found = lines(&compare(&old, &new, Audience::Delegates));
        assert_eq!(found, *expected, "{before} -> {after}");
    }
}

#[test]
fn sessions_come_go_and_change() {
    let a = "session a hall 16T10:00-11:00";
    table(
        "",
        &[
            (a, a, &[]),
            ("", a, &["a added"]),
            (a, "", &["a cancelled"]),
            (
                a,
                "session a hall 16T10:30-11:30",
                &["a changed starts ends"],
            ),
            (a, "session a hall 16T10:00-11:30", &["a changed ends"]),
            (
                a,
                "session a hall 17T10:00-11:00",
                &["a changed starts ends"],
            ),
            (a, "session a foyer 16T10:00-11:00", &["a changed roomId"]),
            (
                a,
                "session a - 16T10:00-11:00",
                &["a changed roomId venueId"],
            ),
            (a, &format!("{a} titles:ru"), &["a changed title"]),
            (a, &format!("{a} confirmed"), &["a changed status"]),
            (a, &format!("{a} plenary"), &["a changed kind"]),
            (a, &format!("{a} langs:en,ru"), &["a changed languages"]),
            (a, &format!("{a} track:t"), &["a changed trackId"]),
            // All at once is one line.
            (
                a,
                "session a foyer 16T12:00-13:00 titles:ru",
                &["a changed title starts ends roomId"],
            ),
            // What guests are not told of.
            (
                a,
                &format!("{a} locked expects:90 setup:10 needs:signingTable relay:en"),
                &[],
            ),
            // In the order of time.
            (
                "session b hall 16T09:00-10:00; session c hall 17T09:00-10:00",
                "session c hall 17T09:30-10:00; session d hall 16T12:00-13:00",
                &["b cancelled", "d added", "c changed starts"],
            ),
        ],
    );
}

#[test]
fn what_does_not_stand_is_told_by_its_going() {
    let a = "session a hall 16T10:00-11:00";
    table(
        "",
        &[
            (
                a,
                "session a hall 16T10:00-11:00 cancelled",
                &["a cancelled"],
            ),
            (a, "session a - -", &["a cancelled"]),
            (a, "session a hall -", &["a cancelled"]),
            (
                a,
                "session a hall 16T10:00-11:00 for:internal",
                &["a cancelled"],
            ),
            ("session a hall 16T10:00-11:00 cancelled", a, &["a added"]),
            ("session a - -", a, &["a added"]),
            // What happens where nobody sees it.
            ("session a - -", "session a - - titles:ru", &[]),
            ("session a - -", "", &[]),
            ("session a hall 16T10:00-11:00 cancelled", "", &[]),
            (
                "session a hall 16T10:00-11:00 for:internal",
                "session a hall 17T10:00-11:00 for:internal",
                &[],
            ),
        ],
    );
}

#[test]
fn a_room_is_another_by_its_name_too() {
    let old = programme("session a hall 16T10:00-11:00; venue v 51 71");
    let told = |edit: &dyn Fn(&mut Programme)| {
        let mut new = old.clone();
        edit(&mut new);
        lines(&compare(&old, &new, Audience::Public)).concat()
            + "|"
            + &lines(&compare(&old, &new, Audience::Delegates)).concat()
    };
    // A draft: the public is told nothing of it.
    let renamed = |p: &mut Programme| p.rooms[0].name = LocalizedText::of("en", "Great Hall");
    assert_eq!(told(&renamed), "|a changed roomId");
    // 2022: the palace was another, and a partner's paper kept the old one.
    let venue = |p: &mut Programme| p.venues[0].name = LocalizedText::of("en", "Independence");
    assert_eq!(told(&venue), "|a changed venueId");
    let noted = |p: &mut Programme| p.sessions[0].notes = "Bring badges".to_owned();
    assert_eq!(told(&noted), "|a changed notes");
}

#[test]
fn each_is_told_what_changed_for_them() {
    let a = "session a hall 16T10:00-11:00";
    let people = "person x; person y; person z; head d x; member d y; head e z";
    let rows: &[(&str, &str, &[&str])] = &[
        // The whole delegation goes along with its people, and its head with it.
        (
            "part a chair y",
            "",
            &["a changed -y", "@d a left -y", "y a left -y"],
        ),
        (
            "",
            "part a guest @e",
            &[
                "a changed +Organization",
                "@e a joined +Organization",
                "z a joined +Organization",
            ],
        ),
        // Another's part is theirs alone.
        (
            "part a speaker y; part a guest @e",
            "part a chair y; part a guest @e",
            &["a changed ~y", "@d a changed ~y", "y a changed ~y"],
        ),
        // Made again, or in another order, it is the same part.
        (
            "part a speaker y; part a guest @e",
            "part a guest @e; part a speaker y",
            &[],
        ),
        (
            "part a speaker y; part a chair y",
            "part a speaker y",
            &["a changed -y", "@d a changed -y", "y a changed -y"],
        ),
    ];
    for (before, after, expected) in rows {
        let of = |parts: &str| format!("{a}; {parts}");
        table(people, &[(&of(before), &of(after), expected)]);
    }
    let with = "part a speaker y; part b guest @e";
    table(
        &format!("{people}; {with}"),
        &[
            // Only those who are in the session that moved.
            (
                "session a hall 16T10:00-11:00; session b foyer 16T10:00-11:00",
                "session a hall 16T10:00-11:00; session b foyer 16T11:00-12:00",
                &[
                    "b changed starts ends",
                    "@e b changed starts ends",
                    "z b changed starts ends",
                ],
            ),
            (
                "session a hall 16T10:00-11:00",
                "session a hall 16T10:00-11:00 cancelled",
                &["a cancelled", "@d a cancelled -y", "y a cancelled -y"],
            ),
            (
                "session b foyer 16T10:00-11:00 for:internal",
                "session b foyer 16T10:00-11:00",
                &[
                    "b added",
                    "@e b added +Organization",
                    "z b added +Organization",
                ],
            ),
        ],
    );
}

#[test]
fn who_joins_a_delegation_has_its_sessions() {
    let a = "session a hall 16T10:00-11:00; part a speaker x; person x; person y";
    let old = programme(&format!("{a}; head d y"));
    let new = programme(&format!("{a}; head d y; member d x"));
    // The session is the same; the delegation is now in it.
    let found = lines(&compare(&old, &new, Audience::Delegates));
    assert_eq!(found, ["@d a joined +x"]);
    // A delegation that is no more is told under its last name.
    let gone = programme(a);
    let found = lines(&compare(&new, &gone, Audience::Delegates));
    assert_eq!(found, ["@d a left -x"]);
}

#[test]
fn co_organizers_count_but_for_those_that_declined() {
    let a = "session a hall 16T10:00-11:00";
    let of = |co: &str| format!("{a}; {co}");
    table(
        "person x; part a chair x",
        &[
            (
                &of(""),
                &of("co a invited org"),
                &["a changed +Organization", "x a changed +Organization"],
            ),
            (&of("co a invited org"), &of("co a confirmed org"), &[]),
            (
                &of("co a confirmed org"),
                &of("co a declined org"),
                &["a changed -Organization", "x a changed -Organization"],
            ),
            (&of(""), &of("co a declined org"), &[]),
        ],
    );
}

#[test]
fn an_audience_sees_what_is_for_it() {
    // Of each audience and status: who sees it, of public, delegates and secretariat.
    let rows = [
        ("public confirmed", [true, true, true]),
        ("public draft", [false, true, true]),
        ("public cancelled", [false, false, false]),
        ("delegates confirmed", [false, true, true]),
        ("delegates draft", [false, true, true]),
        ("internal confirmed", [false, false, true]),
        ("internal draft", [false, false, true]),
        ("internal cancelled", [false, false, false]),
    ];
    let readers = [Audience::Public, Audience::Delegates, Audience::Internal];
    for (words, expected) in rows {
        let (audience, status) = words.split_once(' ').unwrap();
        let words = [
            "a",
            "hall",
            "16T10:00-11:00",
            &format!("for:{audience}"),
            status,
        ];
        let mut session = told::session(&words);
        assert_eq!(
            readers.map(|reader| stands(&session, reader)),
            expected,
            "{words:?}"
        );
        session.starts = None;
        session.ends = None;
        assert_eq!(readers.map(|reader| stands(&session, reader)), [false; 3]);
    }
}

#[test]
fn a_release_knows_the_hall_clock() {
    let new = |note| NewRelease {
        event_id: "e".into(),
        zone: "Asia/Almaty",
        number: 3,
        note,
        author: "Secretariat",
        at: "2025-09-12T13:40:09.500Z".parse().unwrap(),
    };
    let release = new("  Rooms moved \n").make("r".into()).unwrap();
    assert_eq!(release.note, "Rooms moved");
    assert_eq!(release.wall, "2025-09-12T18:40:09".parse().unwrap());
    assert_eq!(release.offset_minutes, 300);
    assert_eq!(release.edition().number, 3);
    // The date decides the offset.
    let at = "2024-02-29T13:40:00Z".parse().unwrap();
    let before = NewRelease { at, ..new("") }.make("r".into()).unwrap();
    assert_eq!(before.offset_minutes, 360);
    let long = "x".repeat(2001);
    let problem = |new: NewRelease<'_>| new.make("r".into()).unwrap_err().problem;
    assert!(matches!(problem(new(&long)), Problem::TooLong { .. }));
    let nowhere = NewRelease {
        zone: "Asia/Nowhere",
        ..new("")
    };
    assert_eq!(problem(nowhere), Problem::UnknownZone);
}
