//! Erasing a person: nothing of them is left in any byte, and everything else goes on.

mod alone;
mod any_history;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Utc};
use congress::person::PersonEdit;
use congress::session::SessionEdit;
use congress::*;
use workspace::{BackupProblem, Workspace, WorkspaceError};

use crate::everywhere::{line, write_everywhere};
use crate::proof::journal_of;
use crate::support::*;

/// Names in four scripts, with marks, quotes and backslashes.
const NAMES: [(&str, &str); 4] = [
    ("en", "The \"quiet\" \\guest"),
    ("ru", "Гость Четырнадцатый"),
    ("kk", "Құрметті Өңірлік Қонақ"),
    ("ar", "ضيف الشَّرف الكبير"),
];

/// Which of the texts stand in these bytes, as they are or as JSON writes them.
fn found(bytes: &[u8], texts: &[&str]) -> Vec<String> {
    let holds = |form: &str| {
        let form = form.as_bytes();
        bytes.windows(form.len()).any(|part| part == form)
    };
    let escaped = |text: &str| {
        let json = serde_json::to_string(text).unwrap();
        json[1..json.len() - 1].to_owned()
    };
    let numbers = |text: &str| -> String {
        text.encode_utf16()
            .map(|unit| format!("\\u{unit:04x}"))
            .collect()
    };
    let stands = |text: &&&str| {
        let once = escaped(text);
        let forms = [
            (**text).to_owned(),
            escaped(&once),
            once,
            numbers(text),
            numbers(text).to_uppercase().replace('U', "u"),
        ];
        forms.iter().any(|form| holds(form))
    };
    texts
        .iter()
        .filter(stands)
        .map(|&text| text.to_owned())
        .collect()
}

/// The bytes of a file that is open here: read by another process, as the contract with
/// POSIX locks asks for.
fn bytes(path: &Path) -> Vec<u8> {
    let output = Command::new("cat").arg(path).output().unwrap();
    output.stdout
}

/// A folder's files, all the way down.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                files(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

fn person(ws: &Workspace, ids: &Ids) -> Option<Person> {
    let programme = ws.programme(&ids.event).unwrap();
    programme.person(&ids.person).cloned()
}

/// A clock that moves on by more than a day each time it is asked.
fn days() -> DateTime<Utc> {
    static HOURS: AtomicI64 = AtomicI64::new(490_000);
    DateTime::from_timestamp(HOURS.fetch_add(25, Ordering::Relaxed) * 3600, 0).unwrap()
}

fn undo_all(ws: &mut Workspace) -> u32 {
    let mut count = 0;
    while ws.undo().unwrap().is_some() {
        count += 1;
        assert!(count < 1000, "undoing comes to an end");
    }
    count
}

fn redo_all(ws: &mut Workspace) -> u32 {
    let mut count = 0;
    while ws.redo().unwrap().is_some() {
        count += 1;
        assert!(count < 1000, "redoing comes to an end");
    }
    count
}

#[test]
fn nothing_of_an_erased_person_is_left_in_any_byte() {
    let (folder, path, ids) = filled_file();
    let root = folder.path().join("backups");
    std::fs::create_dir(&root).unwrap();
    // So far apart that none of the backups is thinned.
    let mut ws = open(&path).with_clock(days);
    let mut secrets = vec!["Head of delegation"];
    // Every name is written everywhere and is then written over.
    for (lang, name) in NAMES {
        let edit = PersonEdit::Name(line(lang, name));
        ws.person_edit(&ids.person, edit).unwrap();
        write_everywhere(&mut ws, &ids, name);
        ws.back_up(&root, BackupReason::Asked).unwrap();
        secrets.push(name);
    }
    let others = ["His Quietness", "Keeper of the seal"];
    ws.person_edit(&ids.person, PersonEdit::Honorific(en(others[0])))
        .unwrap();
    ws.person_edit(&ids.person, PersonEdit::Title(en(others[1])))
        .unwrap();
    secrets.extend(others);
    for name in ["Second spelling", "Third spelling"] {
        ws.person_edit(&ids.person, PersonEdit::Name(en(name)))
            .unwrap();
        secrets.push(name);
    }
    // Deleted earlier, undone, and discarded: it is in the history alone.
    ws.session_remove(&ids.inner_session).unwrap();
    write_something(&mut ws, &ids, "Third spelling");
    ws.undo().unwrap().unwrap();
    ws.back_up(&root, BackupReason::Edits).unwrap();
    let traces = ws.person_traces(&ids.person).unwrap();
    assert_eq!((traces.parts, traces.functions), (1, 1));
    assert!(traces.operations > 50, "{}", traces.operations);
    let nouns: Vec<Noun> = traces.mentions.iter().map(|row| row.noun).collect();
    assert_eq!(
        nouns,
        [
            Noun::Series,
            Noun::Event,
            Noun::Venue,
            Noun::Room,
            Noun::Track,
            Noun::Session,
            Noun::Organization,
            Noun::Delegation,
            Noun::Member,
            Noun::Part,
            Noun::CoOrganizer,
            Noun::CoOrganizer,
            Noun::Agreement,
            Noun::AgreementParty,
            Noun::Commitment,
            Noun::Attachment,
            Noun::Strand,
            Noun::Timetable,
            Noun::Acceptance,
            Noun::Release,
        ]
    );
    assert_eq!(found(&bytes(&path), &secrets), secrets, "they were there");

    let done = ws.person_erase(&ids.person, Some(&root)).unwrap();
    assert_eq!(done.value, 5, "backups written anew");
    let changed: Vec<Noun> = done.changed.iter().map(Changed::noun).collect();
    assert_eq!(
        changed.iter().filter(|noun| **noun == Noun::Person).count(),
        1
    );
    // Those that go with the person, those that named them, and the person's own.
    let gone = done.changed.iter().filter(|change| is_gone(change));
    let gone: Vec<Noun> = gone.map(Changed::noun).collect();
    let own = [
        Noun::Availability,
        Noun::Acceptance,
        Noun::Picture,
        Noun::ProtocolNote,
    ];
    assert_eq!(gone, own);
    assert_eq!(
        changed.len(),
        nouns.len() + 1 + own.len(),
        "all rows that named the person are told: {changed:?}"
    );
    assert!(changed.is_sorted(), "{changed:?}");

    let none: Vec<String> = Vec::new();
    assert_eq!(found(&bytes(&path), &secrets), none);
    assert_eq!(
        found(&bytes(&journal_of(&path)), &secrets),
        none,
        "the open journal"
    );
    let erased = person(&ws, &ids).unwrap();
    assert!(erased.is_erased() && erased.honorific.is_empty() && erased.title.is_empty());
    assert_eq!((erased.organization_id, erased.languages.len()), (None, 0));
    let programme = ws.programme(&ids.event).unwrap();
    let session = programme.session(&ids.session).unwrap();
    assert_eq!(session.notes, "ask \u{2014}, at noon");
    assert_eq!(session.title.get("en"), "with \u{2014}.");
    assert_eq!(programme.parts.len(), 2, "parts stay");
    assert_eq!(ws.person_traces(&ids.person).unwrap().operations, 0);

    let undone = undo_all(&mut ws);
    assert!(undone > 80, "{undone} are undone, over the erasure");
    assert_eq!(person(&ws, &ids), None, "before it was made");
    redo_all(&mut ws);
    assert!(person(&ws, &ids).unwrap().is_erased());
    for line in ws.backups(&root, "UTC").unwrap() {
        assert!(line.sound, "{}", line.file);
        match ws.restore(&root, &line.file) {
            // Each restoring makes a backup, for which an older one may have gone.
            Err(WorkspaceError::Backup { problem, .. }) => {
                assert_eq!(problem, BackupProblem::NotFound);
            }
            restored => drop(restored.unwrap()),
        }
        assert!(person(&ws, &ids).unwrap().is_erased());
    }
    drop(ws);
    drop(open(&path));
    for file in files(folder.path()) {
        let left = found(&std::fs::read(&file).unwrap(), &secrets);
        assert_eq!(left, none, "{}", file.display());
    }
}

fn write_something(ws: &mut Workspace, ids: &Ids, text: &str) {
    ws.session_edit(&ids.session, SessionEdit::Notes(text.to_owned()))
        .unwrap();
}

#[test]
fn the_history_says_that_it_was_done_and_by_whom() {
    let (mut ws, ids) = filled();
    ws.set_author("Protocol");
    ws.person_edit(&ids.person, PersonEdit::Name(en("Li")))
        .unwrap();
    let undo = ws.undo_state().unwrap();
    let before = ws
        .history(&HistoryFilter::default(), None, 1, "UTC")
        .unwrap()[0]
        .number;
    ws.person_erase(&ids.person, None).unwrap();
    let lines = ws
        .history(&HistoryFilter::default(), None, 100, "UTC")
        .unwrap();
    assert_eq!(lines[0].step.action, "person-erase");
    assert_eq!(
        (lines[0].number, lines[0].author.as_str()),
        (before + 1, "Protocol")
    );
    assert!(lines[0].step.subject.is_empty());
    for line in &lines {
        let of_people = line.step.action.starts_with("person-");
        assert_eq!(
            of_people,
            line.step.subject.is_empty(),
            "{}: a short name too",
            line.number
        );
    }
    let after = ws.undo_state().unwrap();
    assert_eq!(
        after.undo.map(|step| step.action),
        undo.undo.map(|step| step.action),
        "what came before is still what undo takes back"
    );
    // What changes nothing any more is done with all the same, once.
    ws.undo().unwrap().unwrap();
    let redo = ws.undo_state().unwrap().redo.unwrap();
    assert_eq!(redo.action, "person-name");
}

#[test]
fn a_name_goes_only_where_it_stands_as_a_whole() {
    let cases = [
        (
            "Ali",
            "Ali, Alimov and Ali's; кали(Ali) ALI",
            "—, Alimov and —'s; кали(—) ALI",
        ),
        ("Ali", "xAli Ali", "xAli —"),
        ("Жан", "Жан Жанов Жан-Жак", "— Жанов —-Жак"),
        ("علي", "علي وعلي عليم", "— وعلي عليم"),
        ("Jose", "Jose\u{301} Jose", "Jose\u{301} —"),
        ("Anna Maria", "Anna  Maria Anna Maria", "Anna  Maria —"),
        ("金永南", "致金永南先生", "致—先生"),
        ("Bo", "Bo stays", "Bo stays"),
        ("C:\\x \"y\"", "{\"a\":\"C:\\x \"y\"\"}", "{\"a\":\"—\"}"),
    ];
    for (name, notes, expected) in cases {
        let (mut ws, ids) = filled();
        ws.person_edit(&ids.person, PersonEdit::Name(en(name)))
            .unwrap();
        let namesake = ws.person_create(en(name), None).unwrap().value;
        let edit = SessionEdit::Notes(notes.to_owned());
        ws.session_edit(&ids.session, edit).unwrap();
        ws.person_erase(&ids.person, None).unwrap();
        let programme = ws.programme(&ids.event).unwrap();
        assert_eq!(programme.session(&ids.session).unwrap().notes, expected);
        let other = programme.person(&namesake).unwrap();
        assert_eq!(other.name.get("en"), name, "another's own name is theirs");
    }
}

#[test]
fn codes_are_no_texts() {
    let (mut ws, ids) = filled();
    for code in [
        "plenary",
        "draft",
        "head",
        "chair",
        "Asia/Almaty",
        "2025-09-17",
    ] {
        ws.person_edit(&ids.person, PersonEdit::Name(en(code)))
            .unwrap();
    }
    let mut expected = rows(&ws);
    let done = ws.person_erase(&ids.person, None).unwrap();
    let told: Vec<Noun> = done.changed.iter().map(Changed::noun).collect();
    // They stand in the release that was published, too.
    let theirs = [
        Noun::Person,
        Noun::Availability,
        Noun::Acceptance,
        Noun::Release,
        Noun::Picture,
        Noun::ProtocolNote,
    ];
    assert_eq!(told, theirs);
    apply(&mut expected, &done.changed);
    assert_eq!(rows(&ws), expected);
}

#[test]
fn a_person_who_was_removed_is_erased_from_the_history() {
    let (folder, path, ids) = filled_file();
    let mut ws = open(&path);
    ws.person_remove(&ids.person).unwrap();
    let mut before = rows(&ws);
    let accepted = (Noun::Acceptance, ids.acceptance.to_string());
    before.remove(&accepted).unwrap();
    assert!(ws.person_traces(&ids.person).unwrap().operations > 0);
    ws.person_erase(&ids.person, None).unwrap();
    assert_eq!(rows(&ws), before);
    let last = &ws
        .history(&HistoryFilter::default(), None, 1, "UTC")
        .unwrap()[0];
    assert_eq!(
        last.step.action, "person-erase",
        "kept, though no row changed"
    );
    assert!(found(&bytes(&path), &["Head of delegation"]).is_empty());
    ws.undo().unwrap().unwrap();
    assert!(person(&ws, &ids).unwrap().is_erased());
    drop((ws, folder));

    let (mut ws, _) = filled();
    let nobody = PersonId::from("nobody");
    let missing = |error| {
        matches!(
            error,
            Err(WorkspaceError::NotFound {
                noun: Noun::Person,
                ..
            })
        )
    };
    assert!(missing(ws.person_traces(&nobody).map(drop)));
    assert!(missing(ws.person_erase(&nobody, None).map(drop)));
}

#[test]
fn erasing_twice_is_one_entry_and_finishes_what_was_left() {
    let (folder, path, ids) = filled_file();
    let mut ws = open(&path);
    let root = folder.path().join("backups");
    std::fs::create_dir(&root).unwrap();
    ws.back_up(&root, BackupReason::Asked).unwrap();
    ws.person_erase(&ids.person, None).unwrap();
    let number = |ws: &Workspace| {
        ws.history(&HistoryFilter::default(), None, 1, "UTC")
            .unwrap()[0]
            .number
    };
    let before = number(&ws);
    let again = ws.person_erase(&ids.person, Some(&root)).unwrap();
    assert_eq!(
        (again.value, again.changed.len()),
        (1, 0),
        "the backup still had it"
    );
    assert_eq!(number(&ws), before);
}

#[test]
fn a_backup_of_the_first_schema_forgets_too() {
    let (folder, path) = fresh();
    std::fs::write(&path, include_bytes!("../files/0001.kurultai")).unwrap();
    let root = folder.path().join("backups");
    std::fs::create_dir(&root).unwrap();
    let opening = workspace::Opening {
        author: "Secretariat",
        backups: Some(&root),
        take_over: false,
    };
    let mut ws = Workspace::open_with(&path, &opening).unwrap();
    let event = ws.events().unwrap()[0].id.clone();
    let person = ws.programme(&event).unwrap().people[0].clone();
    let name = person.name.get("en").to_owned();
    let kept = files(&root);
    assert_eq!(kept.len(), 1, "made before the migration");
    assert_eq!(found(&bytes(&kept[0]), &[&name]).len(), 1);
    let done = ws.person_erase(&person.id, Some(&root)).unwrap();
    assert_eq!(done.value, 1);
    let line = ws.backups(&root, "UTC").unwrap().remove(0);
    assert!(line.sound);
    ws.restore(&root, &line.file).unwrap();
    let people = ws.programme(&event).unwrap().people;
    assert!(
        people
            .iter()
            .find(|p| p.id == person.id)
            .unwrap()
            .is_erased()
    );
}
