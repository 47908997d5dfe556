//! Calendars put to a server that others wrote, and read back by another client of it.

use std::collections::HashMap;
use std::fs;
use std::time::{Duration, Instant};

use congress::session::{SessionEdit, SessionStatus};
use congress::{Programme, Session, TextIn};
use kurultai_tests::fixture;
use kurultai_tests::radicale::{self, PASSWORD, Radicale};

use crate::desk::{Desk, err, out, served, sessions, uid};

fn etags(url: &str) -> HashMap<String, String> {
    let all = radicale::listed(url).into_iter();
    all.map(|served| (served.entry.uid, served.etag)).collect()
}

fn lines<'a>(text: &'a str, what: &str) -> Vec<&'a str> {
    let begins = format!("{what}\t");
    text.lines()
        .filter(|line| line.starts_with(&begins))
        .collect()
}

#[test]
fn what_is_published_is_what_is_exported_and_only_changes_are_written() {
    let server = tempfile::tempdir().expect("a folder");
    let server = Radicale::start(server.path());
    let url = server.make("programme", "Programme");
    let desk = Desk::new(fixture::sample);

    // First only told. Of what was cancelled before it was ever there nobody is told.
    let said = desk.published(&url, &["--dry-run"]);
    let mut exported = desk.exported(&[]);
    let off = exported.extract_if(.., |entry| entry.status == "CANCELLED");
    let never: Vec<_> = off.map(|entry| entry.uid).collect();
    assert_eq!(never.len(), 1, "the sample has one");
    let wanted = || {
        let all = desk.exported(&[]).into_iter();
        let all = all.filter(|entry| !never.contains(&entry.uid));
        all.collect::<Vec<_>>()
    };
    assert_eq!(lines(&said, "would be created").len(), exported.len());
    assert_eq!(served(&url), []);

    // Made: an entry of each session, and no other.
    let said = desk.published(&url, &[]);
    assert_eq!(lines(&said, "created").len(), exported.len());
    assert!(said.ends_with("unchanged: 0\n"), "{said}");
    assert_eq!(served(&url), exported);
    for entry in radicale::listed(&url) {
        let id = entry.entry.uid.split('@').next().unwrap_or_default();
        assert!(
            entry.href.ends_with(&format!("/{id}.ics")),
            "{}",
            entry.href
        );
        assert_eq!((entry.method, entry.zones.len()), (false, 1));
    }

    // Nothing changed: nothing is written, known or not what was put there.
    let before = etags(&url);
    let all = format!("unchanged: {}\n", exported.len());
    assert_eq!(desk.published(&url, &[]), all);
    let stranger = Desk::new(|folder| {
        let copy = folder.join("copy.kurultai");
        fs::copy(&desk.file, &copy).expect("copied");
        copy
    });
    assert_eq!(stranger.published(&url, &[]), all);
    assert_eq!(etags(&url), before);

    // Renamed, cancelled, removed: these three are written, and no other.
    let programme = desk.programme();
    let [renamed, cancelled, removed] = [0, 1, 2].map(|at| sessions(&programme)[at]);
    desk.rename(renamed, "Another title");
    desk.edit(cancelled, SessionEdit::Status(SessionStatus::Cancelled));
    let old = exported.iter().find(|entry| entry.uid == uid(removed));
    let old = old.expect("it was exported").clone();
    let mut file = fixture::open(&desk.file);
    file.session_remove(&removed.id).expect("removed");
    drop(file);
    let would = desk.published(&url, &["--dry-run"]);
    assert_eq!(etags(&url), before, "a dry run writes nothing");
    let said = desk.published(&url, &[]);
    assert_eq!(lines(&said, "updated").len(), 1, "{said}");
    assert_eq!(lines(&said, "cancelled").len(), 2, "{said}");
    assert!(said.starts_with("cancelled\t"), "these come first: {said}");
    assert_eq!(would.replace("would be ", ""), said);
    let after = etags(&url);
    let written = before
        .iter()
        .filter(|(uid, etag)| after.get(*uid) != Some(*etag));
    assert_eq!(written.count(), 3);
    let now = served(&url);
    let of = |session: &Session| {
        let found = now.iter().find(|entry| entry.uid == uid(session));
        found.expect("it is there").clone()
    };
    assert_eq!(of(renamed).title, "Another title");
    assert_eq!(of(cancelled).status, "CANCELLED");
    // What is gone stands with its last times, one edition further.
    let gone = of(removed);
    assert_eq!(gone.title, format!("Cancelled: {}", old.title));
    assert_eq!(gone.sequence, old.sequence + 1);
    assert_eq!(gone.status, "CANCELLED");
    assert!(gone.transparent);
    assert_eq!(
        (&gone.starts, &gone.ends, &gone.place),
        (&old.starts, &old.ends, &old.place)
    );
    let others: Vec<_> = now
        .iter()
        .filter(|entry| entry.uid != uid(removed))
        .cloned()
        .collect();
    assert_eq!(others, wanted());
    assert!(desk.published(&url, &[]).starts_with("unchanged: "));

    // Removed only where that is asked for, and not made anew.
    let said = desk.published(&url, &["--remove"]);
    assert_eq!(said.matches("removed\t").count(), 2, "{said}");
    for more in [&["--remove"][..], &[]] {
        assert!(desk.published(&url, more).starts_with("unchanged: "));
    }
    let left = served(&url);
    assert!(
        left.iter().all(|entry| entry.status != "CANCELLED"),
        "{left:?}"
    );
    // It takes place after all.
    desk.edit(cancelled, SessionEdit::Status(SessionStatus::Confirmed));
    let said = desk.published(&url, &[]);
    assert_eq!(lines(&said, "created").len(), 1, "{said}");
    assert_eq!(served(&url), wanted());
}

#[test]
fn a_session_that_moves_between_scopes_is_cancelled_where_no_other_scope_holds_it() {
    let server = tempfile::tempdir().expect("a folder");
    let server = Radicale::start(server.path());
    let [one, both] = [server.make("one", "One"), server.make("both", "Both")];
    let desk = Desk::new(fixture::halls);
    let programme = desk.programme();
    let day = |n: i64| (programme.event.starts_on + chrono::TimeDelta::days(n)).to_string();
    let [first, second] = [day(0), day(1)];
    desk.published(&one, &["--day", &first]);
    desk.published(&both, &["--day", &first]);
    desk.published(&both, &["--day", &second]);
    let alpha = sessions(&programme)[0];
    let starts = alpha.starts.map(|at| at + chrono::TimeDelta::days(1));
    let ends = alpha.ends.map(|at| at + chrono::TimeDelta::days(1));
    let place = congress::session::Place {
        room_id: alpha.room_id.clone(),
        starts,
        ends,
    };
    desk.edit(alpha, SessionEdit::Place(place));

    // In a calendar of that day alone it is cancelled, with the time that it had there.
    let said = desk.published(&one, &["--day", &first]);
    assert_eq!(lines(&said, "cancelled").len(), 1, "{said}");
    let there = served(&one);
    let gone = there
        .iter()
        .find(|e| e.uid == uid(alpha))
        .expect("it stands");
    assert_eq!(gone.status, "CANCELLED");
    assert!(
        gone.starts.0.starts_with(&first.replace('-', "")),
        "{gone:?}"
    );

    // Where both days are, it moves.
    let said = desk.published(&both, &["--day", &second]);
    assert_eq!(
        lines(&said, "updated").len() + lines(&said, "created").len(),
        1,
        "{said}"
    );
    let said = desk.published(&both, &["--day", &first]);
    assert_eq!(lines(&said, "cancelled"), Vec::<&str>::new(), "{said}");
    let there = served(&both);
    let moved = there
        .iter()
        .find(|e| e.uid == uid(alpha))
        .expect("it stands");
    assert_eq!(moved.status, "TENTATIVE");
    assert!(
        moved.starts.0.starts_with(&second.replace('-', "")),
        "{moved:?}"
    );

    // Told to fewer from now on, it does not stay there for the others.
    let said = desk.published(&one, &["--day", &first, "--audience", "public"]);
    let there = served(&one);
    assert_eq!(lines(&said, "cancelled").len(), there.len() - 1, "{said}");
    assert!(there.iter().all(|entry| entry.status == "CANCELLED"));
}

#[test]
fn who_has_a_part_no_more_is_told_so_and_nobody_else() {
    let server = tempfile::tempdir().expect("a folder");
    let server = Radicale::start(server.path());
    let [own, all] = [server.make("own", "Own"), server.make("all", "All")];
    let desk = Desk::new(fixture::halls);
    let programme = desk.programme();
    let alpha = sessions(&programme)[0];
    let mut parts = programme.parts.iter();
    let part = parts.find(|p| p.session_id == alpha.id).expect("a part");
    let congress::Who::Person(person) = &part.who else {
        panic!("a person chairs it")
    };
    let theirs = ["--person", person.as_str()];
    let mut file = fixture::open(&desk.file);
    file.release_publish(&programme.event.id, "")
        .expect("released");
    drop(file);
    let said = desk.published(&own, &theirs);
    assert_eq!(lines(&said, "created").len(), 2, "Alpha, Delta: {said}");
    desk.published(&all, &[]);
    desk.published(&all, &theirs);
    let mut file = fixture::open(&desk.file);
    file.part_remove(&part.id).expect("removed");
    drop(file);

    // In a calendar of their own it is cancelled; where others read of it, it goes on.
    let status = |url: &str| {
        let found = served(url).into_iter().find(|e| e.uid == uid(alpha));
        found.expect("it stands").status
    };
    let said = desk.published(&own, &theirs);
    assert_eq!(lines(&said, "cancelled").len(), 1, "{said}");
    assert_eq!(status(&own), "CANCELLED");
    for more in [&theirs[..], &[], &theirs] {
        let said = desk.published(&all, more);
        assert_eq!(lines(&said, "cancelled"), Vec::<&str>::new(), "{said}");
        assert_eq!(status(&all), "TENTATIVE");
    }
    assert_eq!(served(&all), desk.exported(&[]));
}

#[test]
fn what_others_changed_is_shown_with_both_sides_and_stands_as_chosen() {
    let server = tempfile::tempdir().expect("a folder");
    let server = Radicale::start(server.path());
    let url = server.make("programme", "Programme");
    let desk = Desk::new(fixture::halls);
    desk.published(&url, &[]);
    let programme = desk.programme();
    let [alpha, beta, gamma] = ["Alpha", "Beta", "Gamma"].map(|title| {
        let mut all = programme.sessions.iter();
        all.find(|s| s.title.get("en") == title).expect("there")
    });

    // Somebody renames one entry there and removes another; here two are renamed.
    radicale::change(&url, &uid(alpha), "By hand");
    radicale::remove(&url, &uid(gamma));
    desk.rename(alpha, "Alpha 2");
    desk.rename(beta, "Beta 2");
    let before = etags(&url);
    let output = desk.publish(&url, &[]);
    assert_eq!(output.status.code(), Some(1), "{}", err(&output));
    let said = out(&output);
    assert_eq!(lines(&said, "updated").len(), 1, "{said}");
    let conflicts = lines(&said, "changed on the server");
    assert_eq!(conflicts.len(), 2, "{said}");
    assert!(conflicts[0].contains("Alpha 2"), "{said}");
    let theirs: Vec<_> = said
        .lines()
        .filter(|l| l.contains("on the server:"))
        .collect();
    assert!(
        theirs[0].contains("By hand") && theirs[0].ends_with("Tent"),
        "{said}"
    );
    assert!(theirs[1].contains("removed there"), "{said}");
    let etag = |all: &HashMap<String, String>, session| all.get(&uid(session)).cloned();
    assert_eq!(
        etag(&etags(&url), alpha),
        etag(&before, alpha),
        "theirs is not touched"
    );

    // Theirs is kept, and not asked about again until one of the sides changes.
    let said = desk.published(&url, &["--take", "theirs"]);
    assert_eq!(lines(&said, "kept as on the server").len(), 2, "{said}");
    assert_eq!(
        lines(&desk.published(&url, &[]), "kept as on the server").len(),
        2
    );
    assert_eq!(etag(&etags(&url), alpha), etag(&before, alpha));
    assert_eq!(etag(&etags(&url), gamma), None);
    desk.rename(alpha, "Alpha 3");
    desk.rename(gamma, "Gamma 2");
    assert_eq!(desk.publish(&url, &[]).status.code(), Some(1));

    // Ours is written over what was seen, and stands then as any other.
    let said = desk.published(&url, &["--take", "ours"]);
    assert_eq!(lines(&said, "updated").len(), 1, "{said}");
    assert_eq!(lines(&said, "created").len(), 1, "{said}");
    assert_eq!(served(&url), desk.exported(&[]));
    assert!(desk.published(&url, &[]).starts_with("unchanged: "));

    // An entry that somebody took in by hand lies under another name: it is not doubled.
    let second = server.make("second", "Second");
    let text = radicale::get(&format!("{url}{}.ics", alpha.id));
    radicale::put(&format!("{second}Taken%20in.ics"), &text);
    desk.published(&second, &[]);
    let there = radicale::listed(&second);
    let alphas: Vec<_> = there.iter().filter(|s| s.entry.uid == uid(alpha)).collect();
    assert_eq!(alphas.len(), 1);
    assert!(
        alphas[0].href.ends_with("Taken%20in.ics"),
        "{}",
        alphas[0].href
    );
    assert_eq!(served(&second), desk.exported(&[]));
    desk.rename(alpha, "Alpha 4");
    desk.published(&second, &[]);
    assert_eq!(served(&second), desk.exported(&[]));
}

/// Waits until the server keeps so many entries.
fn wait_kept(server: &Radicale, count: usize) {
    let until = Instant::now() + Duration::from_secs(120);
    while server.kept("programme") < count {
        assert!(Instant::now() < until, "only {}", server.kept("programme"));
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn after_a_cut_in_the_middle_nothing_is_there_twice() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut server = Radicale::start(folder.path());
    let url = server.make("programme", "Programme");
    let desk = Desk::new(|folder| fixture::scale(folder, 120));
    let exported = desk.exported(&[]);

    // The server goes away.
    let child = desk.begin(&url, PASSWORD, &[]);
    wait_kept(&server, exported.len() / 4);
    server.stop();
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("left to do"), "{}", err(&output));
    let kept = server.kept("programme");
    assert!(kept < exported.len(), "{kept}");
    server.start_again();

    // The program goes away.
    let mut child = desk.begin(&url, PASSWORD, &[]);
    wait_kept(&server, exported.len() / 2);
    child.kill().expect("killed");
    child.wait().expect("gone");
    assert!(server.kept("programme") < exported.len());

    let said = desk.published(&url, &[]);
    assert!(!said.contains("changed on the server"), "{said}");
    assert_eq!(served(&url), exported);
    assert_eq!(
        desk.published(&url, &[]),
        format!("unchanged: {}\n", exported.len())
    );

    // And in the middle of changes.
    let mut file = fixture::open(&desk.file);
    for session in sessions(&desk_programme(&file)) {
        let text = format!("{} again", session.title.get("en"));
        let lang = "en".to_owned();
        let edit = SessionEdit::Title(TextIn { lang, text });
        file.session_edit(&session.id, edit).expect("edited");
    }
    drop(file);
    let before = etags(&url);
    let mut child = desk.begin(&url, PASSWORD, &[]);
    let until = Instant::now() + Duration::from_secs(120);
    while etags(&url) == before {
        assert!(Instant::now() < until, "nothing was written");
    }
    child.kill().expect("killed");
    child.wait().expect("gone");
    let said = desk.published(&url, &[]);
    assert!(!said.contains("changed on the server"), "{said}");
    assert_eq!(served(&url), desk.exported(&[]));
}

fn desk_programme(file: &workspace::Workspace) -> Programme {
    let event = file.events().expect("read")[0].id.clone();
    file.programme(&event).expect("read")
}
