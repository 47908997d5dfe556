//! The command line does the window's work, and says what it could not do and why.

use std::fs;
use std::path::Path;
use std::process::Output;

use kurultai_tests::fixture::{open, programme, run, sample};

fn path(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

#[test]
fn the_sample_is_written_listed_and_exported() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("congress.kurultai");
    let done = run(&["sample", "-o", path(&file)]);
    assert!(done.status.success(), "{}", err(&done));

    let events = out(&run(&["events", path(&file)]));
    assert_eq!(events.lines().count(), 5, "{events}");
    let mut lines = events.lines();
    let eighth = lines.find(|line| line.contains("2025-09-16/2025-09-18"));
    let id = eighth.and_then(|line| line.split('\t').next());
    let id = id.expect("an id first");
    let main = open(&file).main_event().expect("read").expect("there");
    assert_eq!(id, main.as_str());

    let calendar = ["export", "calendar", path(&file), "-o", "-"];
    let by_id = run(&[&calendar[..], &["--event", id]].concat());
    assert!(out(&by_id).starts_with("BEGIN:VCALENDAR\r\n"));
    let one = sample(folder.path());
    let plain = run(&["export", "calendar", path(&one), "-o", "-"]);
    let uids = |text: String| text.matches("UID:").count();
    assert_eq!(
        uids(out(&by_id)),
        uids(out(&plain)),
        "one event needs no --event"
    );
    let which = run(&calendar);
    assert!(
        err(&which).contains("IX Congress"),
        "of several, one must be named"
    );

    let pdf = folder.path().join("agenda.pdf");
    let agenda = run(&[
        "export",
        "agenda",
        path(&file),
        "--event",
        id,
        "--delegation",
        "holy see",
        "-o",
        path(&pdf),
    ]);
    assert!(agenda.status.success(), "{}", err(&agenda));
    assert!(fs::read(&pdf).expect("written").starts_with(b"%PDF-"));
}

#[test]
fn names_and_ids_select_the_same_scope() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let programme = programme(&file);
    let room = &programme.rooms[0];
    let person = &programme.people[0];
    let delegation = &programme.delegations[0];
    let organization = programme
        .organization(&delegation.organization_id)
        .expect("there");
    let rows = [
        ("--room", room.id.as_str(), room.name.get("ru")),
        ("--person", person.id.as_str(), person.name.get("en")),
        (
            "--delegation",
            delegation.id.as_str(),
            organization.name.get("en"),
        ),
    ];
    let export =
        |option, value| run(&["export", "calendar", path(&file), option, value, "-o", "-"]);
    let whole = out(&run(&["export", "calendar", path(&file), "-o", "-"]));
    for (option, id, name) in rows {
        let by_id = export(option, id);
        assert!(by_id.status.success(), "{option} {id}: {}", err(&by_id));
        assert_eq!(out(&by_id), out(&export(option, name)), "{option} {name}");
        assert!(out(&by_id).len() < whole.len(), "{option} narrows");
    }
}

#[test]
fn a_calendar_each_goes_to_a_folder_or_an_archive_which_is_always_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let programme = programme(&file);
    let each = |output: &Path| {
        let place = path(output);
        run(&[
            "export",
            "calendar",
            path(&file),
            "--each",
            "delegation",
            "-o",
            place,
        ])
    };
    let place = folder.path().join("calendars");
    let done = each(&place);
    assert!(done.status.success(), "{}", err(&done));
    let mut files: Vec<_> = fs::read_dir(&place)
        .expect("a folder")
        .map(|entry| entry.expect("a file").path())
        .collect();
    files.sort();
    let said = err(&done);
    let empty = said.matches("nothing to tell").count();
    assert_eq!(files.len() + empty, programme.delegations.len(), "{said}");
    assert_eq!(out(&done), format!("calendars written: {}\n", files.len()));
    assert!(files.len() > 10);
    for calendar in &files {
        let text = fs::read_to_string(calendar).expect("UTF-8");
        assert!(text.contains("BEGIN:VEVENT\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    }
    let holy_see = files.iter().find(|file| path(file).contains("Holy See"));
    let alone = run(&[
        "export",
        "calendar",
        path(&file),
        "--delegation",
        "Holy See",
        "-o",
        "-",
    ]);
    let text = fs::read_to_string(holy_see.expect("it is there")).expect("UTF-8");
    assert_eq!(text, out(&alone));
    let archives = ["one.zip", "two.zip"].map(|name| folder.path().join(name));
    for archive in &archives {
        assert!(each(archive).status.success());
    }
    let [one, two] = archives.map(|archive| fs::read(archive).expect("written"));
    assert!(one.starts_with(b"PK"));
    assert_eq!(one, two, "the same data, the same bytes");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(one)).expect("an archive");
    assert_eq!(archive.len(), files.len());
    for calendar in &files {
        let name = calendar
            .file_name()
            .and_then(|n| n.to_str())
            .expect("a name");
        let mut found = String::new();
        let mut entry = archive.by_name(name).expect("the same names");
        std::io::Read::read_to_string(&mut entry, &mut found).expect("UTF-8");
        assert_eq!(found, fs::read_to_string(calendar).expect("UTF-8"));
    }
}

#[test]
fn a_calendar_is_told_as_asked_and_one_of_nothing_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let export = |options: &[&str]| {
        let mut arguments = vec!["export", "calendar", path(&file), "-o", "-"];
        arguments.extend(options);
        run(&arguments)
    };
    let unfolded = |options: &[&str]| {
        let done = export(options);
        assert!(done.status.success(), "{options:?}: {}", err(&done));
        out(&done).replace("\r\n ", "")
    };
    let signings = unfolded(&["--kind", "signing", "--audience", "internal"]);
    assert!(signings.contains("\r\nCATEGORIES:Signing"), "{signings}");
    assert!(!signings.contains("CATEGORIES:Plenary"));
    let day = unfolded(&["--day", "2025-09-17"]);
    assert!(day.contains(";TZID=Asia/Almaty:20250917T") && !day.contains(":20250918T1"));
    let utc = unfolded(&["--day", "2025-09-17", "--utc"]);
    assert!(!utc.contains("TZID") && utc.contains("\r\nDTSTART:20250917T"));
    let both = unfolded(&["--second-language", "ru", "--alarm", "15", "--html"]);
    for told in [
        "Opening and plenary session / ",
        "TRIGGER:-PT15M",
        "X-ALT-DESC;FMTTYPE=text/html:<html>",
    ] {
        assert!(both.contains(told), "{told}");
    }
    let public = unfolded(&["--audience", "public"]);
    assert!(!public.contains("CLASS:PRIVATE") && public.contains("CLASS:PUBLIC"));
    assert!(unfolded(&["--audience", "internal"]).contains("CLASS:CONFIDENTIAL"));

    let left = err(&export(&[]));
    assert!(left.contains("left out, since it has no time: "), "{left}");
    let output = folder.path().join("none.ics");
    let none = run(&[
        "export",
        "calendar",
        path(&file),
        "--day",
        "2031-01-01",
        "-o",
        path(&output),
    ]);
    assert_eq!(none.status.code(), Some(1));
    assert!(err(&none).contains("none was written"), "{}", err(&none));
    assert!(!output.exists() && out(&none).is_empty());
}

#[test]
fn an_invitation_is_written_or_its_address_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let invite = |to: &str, more: &[&str]| {
        let mut arguments = vec![
            "export",
            "invitation",
            path(&file),
            "--session",
            "closing session",
            "--from",
            "Protocol <protocol@example.org>",
            "--to",
            to,
            "-o",
            "-",
        ];
        arguments.extend(more);
        run(&arguments)
    };
    let text = |done: &std::process::Output| out(done).replace("\r\n ", "");
    let asked = invite("Head <head@example.org>", &[]);
    assert!(asked.status.success(), "{}", err(&asked));
    assert!(text(&asked).contains("\r\nMETHOD:REQUEST\r\n"));
    assert!(text(&asked).contains("\r\nORGANIZER;CN=Protocol:mailto:protocol@example.org\r\n"));
    let back = invite("head@example.org", &["--cancel"]);
    assert!(text(&back).contains("\r\nMETHOD:CANCEL\r\n"));
    assert!(text(&back).contains("\r\nSTATUS:CANCELLED\r\n"));
    let wrong = invite("head at example", &[]);
    assert_eq!(wrong.status.code(), Some(1));
    assert!(
        err(&wrong).contains("\"head at example\" is no address"),
        "{}",
        err(&wrong)
    );
}

#[test]
fn a_wrong_name_says_which_exist() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    for (option, noun) in [
        ("--room", "room"),
        ("--person", "person"),
        ("--delegation", "delegation"),
        ("--event", "event"),
        ("--venue", "venue"),
        ("--track", "track"),
        ("--organization", "organization"),
    ] {
        let output = folder.path().join("none.ics");
        let done = run(&[
            "export",
            "calendar",
            path(&file),
            option,
            "Atlantis",
            "-o",
            path(&output),
        ]);
        assert_eq!(done.status.code(), Some(1));
        let said = err(&done);
        assert!(
            said.contains(&format!("no {noun} is named \"Atlantis\". There are:\n")),
            "{said}"
        );
        assert!(!output.exists(), "nothing was written");
    }
    let room = programme(&file).rooms[0].name.get("en").to_owned();
    let said = err(&run(&[
        "export",
        "calendar",
        path(&file),
        "--room",
        "Atlantis",
        "-o",
        "-",
    ]));
    assert!(said.contains(&room), "{said}");
}

#[test]
fn a_bad_file_is_named_with_the_remedy_and_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = folder.path().join("notes.kurultai");
    fs::write(
        &text,
        "not a database, but longer than a header ".repeat(20),
    )
    .expect("written");
    let missing = folder.path().join("missing.kurultai");
    let cut = sample(folder.path());
    let bytes = fs::read(&cut).expect("read");
    fs::write(&cut, &bytes[..bytes.len() / 3]).expect("written");
    for (file, words) in [
        (&text, "not a Kurultai workspace"),
        (&missing, "no such file"),
        (&cut, "damaged"),
    ] {
        let before = fs::read(file).ok();
        let done = run(&["events", path(file)]);
        assert_eq!(done.status.code(), Some(1));
        let said = err(&done);
        assert!(said.contains(words) && said.contains(path(file)), "{said}");
        assert_eq!(fs::read(file).ok(), before, "untouched");
    }
}

#[test]
fn an_existing_file_is_no_place_for_a_sample() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("mine.kurultai");
    fs::write(&file, "precious").expect("written");
    let done = run(&["sample", "-o", path(&file)]);
    assert_eq!(done.status.code(), Some(1));
    assert!(err(&done).contains("already"), "{}", err(&done));
    assert_eq!(fs::read(&file).expect("read"), b"precious");
}

#[test]
fn scale_gives_that_many_sessions() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("large.kurultai");
    let done = run(&["sample", "--scale", "120", "-o", path(&file)]);
    assert!(done.status.success(), "{}", err(&done));
    assert_eq!(programme(&file).sessions.len(), 120);
}

#[test]
fn wrong_arguments_exit_with_two_and_help_is_there() {
    for arguments in [
        vec!["export", "calendar"],
        vec!["events"],
        vec!["frobnicate", "x", "y"],
        vec!["sample", "--scale", "0", "-o", "x"],
        vec![
            "export", "calendar", "f", "--room", "a", "--person", "b", "-o", "x",
        ],
    ] {
        assert_eq!(run(&arguments).status.code(), Some(2), "{arguments:?}");
    }
    for arguments in [
        vec!["--help"],
        vec!["events", "--help"],
        vec!["export", "calendar", "--help"],
        vec!["export", "agenda", "--help"],
        vec!["sample", "--help"],
    ] {
        let help = run(&arguments);
        assert!(
            help.status.success() && out(&help).contains("Usage:"),
            "{arguments:?}"
        );
    }
}
