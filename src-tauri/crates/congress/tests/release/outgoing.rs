//! What calendars go by, release after release.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use congress::published::{self as outgoing, Edition, Published};
use congress::release::{Outgoing, published};
use congress::session::{Audience, SessionStatus};
use congress::*;

use super::told::programme;

fn at(number: u32) -> DateTime<Utc> {
    let first: DateTime<Utc> = "2025-09-01T06:00:00Z".parse().unwrap();
    first + TimeDelta::days(i64::from(number))
}

/// What the journal knows: each session was made before the first release, and changed an
/// hour before the moment in question.
fn revisions(programme: &Programme, moment: DateTime<Utc>) -> HashMap<SessionId, Revision> {
    let of = |session: &Session| {
        let revision = Revision {
            created: at(0),
            modified: moment - TimeDelta::hours(1),
            sequence: 7,
        };
        (session.id.clone(), revision)
    };
    programme.sessions.iter().map(of).collect()
}

fn releases(texts: &[&str]) -> Vec<Outgoing> {
    let numbered = (1..).zip(texts);
    numbered
        .map(|(number, text)| {
            let programme = programme(text);
            Outgoing {
                edition: Edition {
                    number,
                    at: at(number),
                },
                revisions: revisions(&programme, at(number)),
                programme,
            }
        })
        .collect()
}

fn of<'a>(published: &'a Published, id: &str) -> &'a outgoing::PublishedSession {
    &published.sessions[&SessionId::from(id)]
}

/// The SEQUENCE of session a, and the release at which its entry last changed.
fn told(texts: &[&str]) -> (u32, i64) {
    let published = published(&releases(texts), None);
    let a = of(&published, "a");
    assert_eq!(a.created, at(0));
    (a.sequence - 7, (a.modified - at(0)).num_days())
}

#[test]
fn sequence_rises_with_each_published_change_and_with_no_other() {
    let a = "session a hall 16T10:00-11:00; person x; person y";
    let moved = "session a hall 16T12:00-13:00; person x; person y";
    let gone = "person x";
    let rows: &[(&[&str], (u32, i64))] = &[
        (&[a], (0, 1)),
        (&[a, a], (0, 1)),
        (&[a, moved], (1, 2)),
        (&[a, moved, moved], (1, 2)),
        (&[a, moved, a], (2, 3)),
        (&[a, "session a foyer 16T10:00-11:00"], (1, 2)),
        (&[a, "session a hall 16T10:00-11:00 confirmed"], (1, 2)),
        (&[a, "session a hall 16T10:00-11:00 titles:ru"], (1, 2)),
        (&[a, "session a hall 16T10:00-11:00 for:public"], (1, 2)),
        // Shown, but nothing that a calendar must take over by itself.
        (&[a, "session a hall 16T10:00-11:00 langs:en"], (0, 2)),
        (&[a, &format!("{a}; part a chair x")], (0, 2)),
        // Not shown.
        (
            &[a, "session a hall 16T10:00-11:00 locked expects:9"],
            (0, 1),
        ),
        // Withdrawn in three ways, and back.
        (&[a, gone], (1, 2)),
        (&[a, "session a - -"], (1, 2)),
        (&[a, "session a hall 16T10:00-11:00 cancelled"], (1, 2)),
        (&[a, gone, gone, a], (2, 4)),
        // Cancelled, then removed: it was told already.
        (&[a, "session a - -", gone], (1, 2)),
        // What was not there at first counts from its own first release.
        (&[gone, a, moved], (1, 3)),
        (&["session a - -", moved, a], (1, 3)),
    ];
    for (texts, expected) in rows {
        assert_eq!(told(texts), *expected, "{texts:?}");
    }
}

#[test]
fn what_was_given_out_and_is_no_more_is_withdrawn_as_it_was() {
    let a = "session a hall 16T10:00-11:00 confirmed public; part a chair x; person x";
    let rows: &[(&str, &str)] = &[
        ("gone", "person x"),
        ("tray", "session a - -"),
        (
            "cancelled",
            "session a hall 17T10:00-11:00 cancelled public",
        ),
    ];
    for (name, after) in rows {
        let releases = releases(&[a, after]);
        let found = published(&releases, None);
        assert_eq!(found.edition, Some(releases[1].edition), "{name}");
        for reader in [Audience::Public, Audience::Delegates, Audience::Internal] {
            let told = found.as_told(&releases[1].programme, reader);
            let session = told.session(&"a".into()).unwrap();
            assert_eq!(
                session.status,
                SessionStatus::Cancelled,
                "{name} {reader:?}"
            );
            let day = if *name == "cancelled" { 17 } else { 16 };
            let starts = session.starts.unwrap().format("%d").to_string();
            assert_eq!(starts, day.to_string(), "{name}");
        }
        // The one who chaired it is told, too.
        let told = found.as_told(&releases[1].programme, Audience::Public);
        let known = told.parts.len() + of(&found, "a").former.len();
        assert!(known >= 1, "{name}");
    }
}

#[test]
fn fewer_readers_are_told_that_it_is_cancelled_for_them() {
    let shown = "session a hall 16T10:00-11:00 confirmed public";
    let hidden = "session a hall 17T10:00-11:00 confirmed for:delegates";
    let releases = releases(&[shown, hidden]);
    let found = published(&releases, None);
    let told = |reader| {
        let told = found.as_told(&releases[1].programme, reader);
        told.session(&"a".into()).unwrap().clone()
    };
    let public = told(Audience::Public);
    assert_eq!(public.status, SessionStatus::Cancelled);
    assert_eq!(public.starts, releases[0].programme.sessions[0].starts);
    for reader in [Audience::Delegates, Audience::Internal] {
        assert_eq!(told(reader), releases[1].programme.sessions[0]);
    }
}

#[test]
fn the_public_is_told_of_no_draft_that_is_withdrawn() {
    let releases = releases(&["session a hall 16T10:00-11:00 draft public", ""]);
    let found = published(&releases, None);
    let told = |reader| found.as_told(&releases[1].programme, reader).sessions.len();
    assert_eq!(told(Audience::Public), 0);
    assert_eq!(
        (told(Audience::Delegates), told(Audience::Internal)),
        (1, 1)
    );
    // Nor is anybody of the cancellation of what never went out.
    let never = super::outgoing::releases(&["session a hall 16T10:00-11:00 cancelled"]);
    let found = published(&never, None);
    assert!(found.sessions.is_empty());
}

#[test]
fn whoever_lost_their_part_is_known() {
    let with = |part: &str| format!("session a hall 16T10:00-11:00; {part}; person x; person y");
    let releases = releases(&[&with("part a chair x"), &with("part a chair y"), &with("")]);
    let found = published(&releases[..2], None);
    let former: Vec<_> = of(&found, "a").former.iter().map(|p| &p.who).collect();
    assert_eq!(former, [&Who::Person("x".into())]);
    let found = published(&releases, None);
    let former: Vec<_> = of(&found, "a")
        .former
        .iter()
        .map(|p| p.who.clone())
        .collect();
    assert_eq!(former, [Who::Person("y".into()), Who::Person("x".into())]);
}

#[test]
fn the_draft_is_one_edition_further_where_it_differs() {
    let released = releases(&["session a hall 16T10:00-11:00; session b foyer 16T10:00-11:00"]);
    let draft = programme(
        "session a hall 16T12:00-13:00; session b foyer 16T10:00-11:00; session n hall 17T10:00-11:00",
    );
    let known = revisions(&draft, at(3));
    let found = published(&released, Some((&draft, &known)));
    assert_eq!(found.edition, None);
    let sequence = |id| of(&found, id).sequence;
    assert_eq!((sequence("a"), sequence("b"), sequence("n")), (8, 7, 7));
    assert_eq!(of(&found, "a").modified, at(3) - TimeDelta::hours(1));
    assert_eq!(of(&found, "b").modified, at(1));
    // The next release says the same, by its own time.
    let mut next = releases(&["", ""]);
    next[0] = released[0].clone();
    next[1].programme = draft.clone();
    next[1].revisions = known;
    let then = published(&next, None);
    assert_eq!(of(&then, "a").sequence, 8);
    assert_eq!(of(&then, "n").sequence, 7);
}
