//! Backups: made whole or not at all, listed as they are, thinned on the disk.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use congress::organization::OrganizationEdit;
use congress::{BackupReason, LocalizedText};
use rusqlite::Connection;
use workspace::{OpenProblem, Workspace, WorkspaceError};

use crate::child;
use crate::support::{en, filled, filled_file, memory, new_event, open, rows};

#[test]
fn a_backup_holds_all_that_the_file_holds() {
    let (folder, path, _) = filled_file();
    let root = folder.path().join("deep/backups");
    let ws = open(&path);
    assert!(!ws.is_backed_up(&root).unwrap());
    let name = ws.back_up(&root, BackupReason::Asked).unwrap();
    assert!(ws.is_backed_up(&root).unwrap());
    let backup = own(&root).join(&name);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&own(&root)), mode(&backup)), (0o700, 0o600));
    let bytes = fs::read(&backup).unwrap();
    assert_eq!(&bytes[18..20], [1, 1], "a rollback journal");
    assert_eq!(rows(&open(&backup)), rows(&ws));
    assert_eq!(files(&own(&root)), [name]);
    assert_eq!(child::opens(&path), "Locked", "the file stays ours");
}

#[test]
fn what_is_in_memory_is_backed_up_as_well() {
    let (folder, _, _) = filled_file();
    let (ws, _) = filled();
    let name = ws.back_up(folder.path(), BackupReason::Unsaved).unwrap();
    let backup = own_of(folder.path(), &ws).join(name);
    assert_eq!(rows(&open(&backup)), rows(&ws));
}

#[test]
fn the_list_tells_what_each_holds() {
    let (folder, path, ids) = filled_file();
    let root = folder.path().join("backups");
    let mut ws = open(&path).with_clock(|| at("2025-09-17T20:00:00.123Z"));
    let empty = ws.backups(&root, "UTC").unwrap();
    assert_eq!(empty.len(), 0, "a folder that is not there holds none");
    let first = ws.back_up(&root, BackupReason::Open).unwrap();
    ws = ws.with_clock(|| at("2025-09-17T20:10:00Z"));
    ws.set_author("Protocol");
    ws.session_remove(&ids.inner_session).unwrap();
    let second = ws.back_up(&root, BackupReason::Edits).unwrap();

    let lines = ws.backups(&root, "Asia/Almaty").unwrap();
    let names: Vec<_> = lines.iter().map(|line| line.file.as_str()).collect();
    assert_eq!(names, [&second, &first]);
    let (new, old) = (&lines[0], &lines[1]);
    assert_eq!(old.at, "2025-09-17T20:00:00.123Z");
    assert_eq!(old.at_local, "2025-09-18T01:00:00");
    let reasons = (new.reason, old.reason);
    assert_eq!(reasons, (BackupReason::Edits, BackupReason::Open));
    assert!(new.sound && old.sound);
    assert_eq!((new.sessions, old.sessions), (1, 2));
    assert_eq!((new.delegations, new.people), (1, 1));
    assert_eq!(new.operation, old.operation + 1);
    let last = new.last.as_ref().unwrap();
    assert_eq!(last.action, "session-remove");
    assert_eq!(last.subject, LocalizedText::of("en", "Opening"));
    assert_eq!(new.author, "Protocol");
    let bytes = fs::metadata(own(&root).join(&new.file)).unwrap().len();
    assert_eq!(u64::from(new.kilobytes), bytes / 1024);
    let refused = ws.backups(&root, "Mars").unwrap_err();
    assert!(matches!(refused, WorkspaceError::Invalid(_)));
}

#[test]
fn the_same_is_not_written_twice_unless_asked_for() {
    let (folder, path, ids) = filled_file();
    let root = folder.path().join("backups");
    let mut ws = open(&path);
    let first = ws.back_up(&root, BackupReason::Open).unwrap();
    assert_eq!(ws.back_up(&root, BackupReason::Edits).unwrap(), first);
    assert_ne!(ws.back_up(&root, BackupReason::Asked).unwrap(), first);
    assert_eq!(files(&own(&root)).len(), 2);
    ws.session_remove(&ids.session).unwrap();
    assert!(!ws.is_backed_up(&root).unwrap());
    assert_ne!(ws.back_up(&root, BackupReason::Edits).unwrap(), first);
    assert!(ws.is_backed_up(&root).unwrap());

    // A copy has the same identity and the same numbers, and goes its own way.
    let copy = folder.path().join("copy.kurultai");
    ws.save_copy(&copy).unwrap();
    let mut copied = open(&copy);
    assert!(copied.is_backed_up(&root).unwrap());
    let name = OrganizationEdit::Name(en("Vatican"));
    copied.organization_edit(&ids.organization, name).unwrap();
    ws.undo().unwrap();
    ws.back_up(&root, BackupReason::Edits).unwrap();
    assert!(!copied.is_backed_up(&root).unwrap());
}

#[test]
fn an_altered_backup_is_no_backup() {
    let (folder, path, _) = filled_file();
    let root = folder.path().join("backups");
    let ws = open(&path);
    let name = ws.back_up(&root, BackupReason::Open).unwrap();
    let backup = own(&root).join(&name);
    let mut bytes = fs::read(&backup).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(&backup, bytes).unwrap();
    assert!(!ws.is_backed_up(&root).unwrap());
    let line = &ws.backups(&root, "UTC").unwrap()[0];
    assert!(!line.sound);
    assert_eq!((line.sessions, line.people, &line.last), (0, 0, &None));
    ws.back_up(&root, BackupReason::Open).unwrap();
    assert_eq!(ws.backups(&root, "UTC").unwrap().len(), 2);
}

#[test]
fn two_backups_in_one_millisecond_are_two() {
    let (folder, path, ids) = filled_file();
    let root = folder.path().join("backups");
    let mut ws = open(&path).with_clock(|| at("2025-09-17T20:00:00Z"));
    let first = ws.back_up(&root, BackupReason::Asked).unwrap();
    let same = ws.back_up(&root, BackupReason::Asked).unwrap();
    ws.session_remove(&ids.session).unwrap();
    let second = ws.back_up(&root, BackupReason::Asked).unwrap();
    let lines = ws.backups(&root, "UTC").unwrap();
    assert_eq!(lines[0].file, second);
    assert!(lines.iter().all(|line| line.sound));
    assert_eq!(lines.len(), if same == first { 2 } else { 3 });
}

#[test]
fn a_backup_that_fails_leaves_nothing() {
    let (folder, path, _) = filled_file();
    let ws = open(&path);
    let write = |root: &Path| {
        let refused = ws.back_up(root, BackupReason::Asked);
        let is_write = matches!(refused, Err(WorkspaceError::Write(_)));
        assert!(is_write, "{}: {refused:?}", root.display());
    };
    let text = folder.path().join("text");
    fs::write(&text, "a file where a folder should be").unwrap();
    write(&text);
    write(Path::new("/proc/kurultai"));
    write(Path::new("/sys"));
    // This file's own folder is a file.
    let root = folder.path().join("backups");
    ws.back_up(&root, BackupReason::Asked).unwrap();
    let own = own(&root);
    fs::remove_dir_all(&own).unwrap();
    fs::write(&own, "in the way").unwrap();
    write(&root);
    assert_eq!(files(&root), [own.file_name().unwrap().to_str().unwrap()]);
    assert_eq!(
        files(folder.path()),
        ["backups", "congress.kurultai", "text"]
    );
}

#[test]
fn a_file_that_is_not_sound_never_becomes_a_backup() {
    let (folder, path, _) = filled_file();
    let root = folder.path().join("backups");
    let name = open(&path).back_up(&root, BackupReason::Asked).unwrap();
    lose_an_index(&path);
    // Opening reads all of it and refuses it, so that no backup of it can be asked for.
    let refused = Workspace::open(&path, "Secretariat").unwrap_err();
    let OpenProblem::Damaged { damage } = refused.problem else {
        panic!("{refused:?}")
    };
    assert_eq!(damage[0].place, "index session_room");
    assert_eq!(files(&own(&root)), [name]);
}

#[test]
fn what_a_crash_left_goes_with_the_next_backup() {
    let (folder, path, _) = filled_file();
    let root = folder.path().join("backups");
    let ws = open(&path);
    let first = ws.back_up(&root, BackupReason::Asked).unwrap();
    let own = own(&root);
    let stale = own.join(".kurultai-0199.part");
    fs::copy(own.join(&first), &stale).unwrap();
    fs::write(own.join(".kurultai-0199.part-journal"), "stale").unwrap();
    fs::write(own.join("notes.part"), "not ours").unwrap();
    // One that another program is writing at this moment.
    let busy = own.join(".kurultai-0200.part");
    fs::copy(own.join(&first), &busy).unwrap();
    let mut writer = child::start("write", &busy);
    let mut said = BufReader::new(writer.stdout.take().unwrap()).lines();
    let wrote = said.any(|line| line.unwrap().contains("child: wrote"));
    assert!(wrote, "the writer writes");
    let second = ws.back_up(&root, BackupReason::Asked).unwrap();
    writer.kill().unwrap();
    writer.wait().unwrap();
    let left = files(&own);
    assert!(!left.iter().any(|name| name.contains("0199")), "{left:?}");
    for name in [".kurultai-0200.part", "notes.part", &first, &second] {
        assert!(left.iter().any(|left| left == name), "{name}: {left:?}");
    }
}

#[test]
fn hostile_names_are_neither_listed_nor_removed() {
    let (folder, path, _) = filled_file();
    let root = folder.path().join("backups");
    let ws = open(&path).with_clock(|| at("2025-09-17T20:00:00Z"));
    let name = ws.back_up(&root, BackupReason::Asked).unwrap();
    let own = own(&root);
    let hash = &name[name.len() - 73..];
    let content = fs::read(own.join(&name)).unwrap();
    let almost = [
        name.to_uppercase(),
        format!("{name} "),
        format!("{name}.kurultai"),
        format!("20010101T000000000-asked-1-{hash}"),
        format!("20010101T000000000Z-Asked-1-{hash}"),
        format!("20010101T000000000Z-asked-01-{hash}"),
        format!("20010101T000000000Z-asked-+1-{hash}"),
        format!("20010101T000000000Z-asked--1-{hash}"),
        format!("20010101T000000000Z-asked-4294967296-{hash}"),
        format!("20010101T00000000Z-asked-1-{hash}"),
        format!("20011301T000000000Z-asked-1-{hash}"),
        format!("20010101T000060000Z-asked-1-{hash}"),
        format!("20010101T000000000Z-asked-1-+{}", &hash[1..]),
        format!("20010101T000000000Z-asked-1-é{}", &hash[2..]),
        format!("20010101T000000000Z-asked-1-{}", &hash[1..]),
        format!("２0010101T000000000Z-asked-1-{hash}"),
    ];
    for name in &almost {
        fs::write(own.join(name), &content).unwrap();
    }
    let odd = |day: u32| own.join(format!("200101{day:02}T000000000Z-asked-1-{hash}"));
    fs::create_dir(odd(1)).unwrap();
    symlink(own.join(&name), odd(2)).unwrap();
    symlink(&path, odd(3)).unwrap();
    symlink(odd(4), odd(4)).unwrap();
    assert_eq!(ws.backups(&root, "UTC").unwrap().len(), 1);
    let before = files(&own).len();
    ws.back_up(&root, BackupReason::Asked).unwrap();
    let same = ws.backups(&root, "UTC").unwrap().len() - 1;
    assert_eq!(files(&own).len(), before + same, "none of them was removed");
}

#[test]
fn thinning_removes_only_this_files_old_backups() {
    let (folder, path, ids) = filled_file();
    let root = folder.path().join("backups");
    let ws = open(&path).with_clock(|| at("2025-09-17T12:30:00Z"));
    let name = ws.back_up(&root, BackupReason::Asked).unwrap();
    let own = own(&root);
    let put = |from: &Path, when: DateTime<Utc>, middle: &str| {
        let name = from.file_name().unwrap().to_str().unwrap();
        let hash = &name[name.len() - 73..];
        let name = format!("{}-{middle}-{hash}", when.format("%Y%m%dT%H%M%S%3fZ"));
        fs::copy(from, own.join(&name)).unwrap();
        name
    };
    let back = |minutes| at("2025-09-17T12:30:00Z") - TimeDelta::minutes(minutes);
    let mut times = Vec::new();
    for step in 1..200_i64 {
        // From ten minutes to three years, closer and closer to now.
        times.push(back(10 * step + step * step * step / 5));
        put(&own.join(&name), *times.last().unwrap(), "edits-1");
    }
    // A stranger's, an altered one, and changes that the file never took.
    let (other, _) = filled();
    let other_name = other.back_up(&root, BackupReason::Asked).unwrap();
    let stranger = own_of(&root, &other).join(&other_name);
    let mut stay = vec![put(&stranger, back(50_000), "asked-1")];
    let altered = put(&own.join(&name), back(50_001), "asked-1");
    fs::write(own.join(&altered), "altered").unwrap();
    stay.push(altered);
    let apart = folder.path().join("apart.kurultai");
    ws.save_copy(&apart).unwrap();
    let mut apart = open(&apart).with_clock(|| at("2025-09-17T12:30:00Z"));
    apart.session_remove(&ids.session).unwrap();
    let beyond = apart.last_operation().unwrap();
    let unsaved = apart.back_up(&root, BackupReason::Unsaved).unwrap();
    let middle = format!("unsaved-{beyond}");
    stay.push(put(&own.join(&unsaved), back(50_002), &middle));
    stay.push(unsaved);
    let taken = put(&own.join(&name), back(50_003), "unsaved-1");

    let newest = ws.back_up(&root, BackupReason::Asked).unwrap();
    let left = files(&own);
    for name in stay.iter().chain([&newest]) {
        assert!(left.contains(name), "{name}");
    }
    assert!(!left.contains(&taken), "the file holds what is in it");
    // What the rule says of all those that are thinned, those two strangers included.
    times.extend([back(0), back(50_000), back(50_001)]);
    let kept = congress::backup::kept(&times, back(0));
    let gone = times.len() - kept.iter().filter(|kept| **kept).count();
    assert!(gone > 50, "{gone}");
    for (time, kept) in times.iter().zip(kept) {
        let found = left
            .iter()
            .any(|name| name.starts_with(&time.format("%Y%m%dT%H%M%S%3fZ-").to_string()));
        let stays = *time == back(50_000) || *time == back(50_001);
        assert_eq!(found, kept || stays, "{time}");
    }
}

#[test]
fn changes_that_the_file_never_took_are_offered_until_it_has_them() {
    let (folder, path, ids) = filled_file();
    let root = folder.path().join("backups");
    let apart = folder.path().join("apart.kurultai");
    let ws = open(&path);
    ws.save_copy(&apart).unwrap();
    assert_eq!(ws.unsaved_backup(&root).unwrap(), None);
    // What goes on in memory after the disk has failed is a copy as any other.
    let mut memory = open(&apart);
    memory.session_remove(&ids.inner_session).unwrap();
    let first = memory.back_up(&root, BackupReason::Unsaved).unwrap();
    memory.session_remove(&ids.session).unwrap();
    let second = memory.back_up(&root, BackupReason::Unsaved).unwrap();
    assert_ne!(first, second);
    assert_eq!(
        files(&own(&root)),
        std::slice::from_ref(&second),
        "the later holds the earlier"
    );

    let offered = ws.unsaved_backup(&root).unwrap().unwrap();
    assert_eq!((&offered.file, offered.sessions), (&second, 0));
    assert_eq!(offered.at_local.len(), 19);
    ws.back_up(&root, BackupReason::Asked).unwrap();
    assert!(files(&own(&root)).contains(&second), "it is not thinned");

    // The file has them at last.
    assert_eq!(memory.unsaved_backup(&root).unwrap(), None);
    assert!(!files(&own(&root)).contains(&second));
    assert_eq!(ws.unsaved_backup(&root).unwrap(), None);
}

#[test]
fn restored_changes_are_not_offered_again() {
    let (folder, path, ids) = filled_file();
    let root = folder.path().join("backups");
    let apart = folder.path().join("apart.kurultai");
    let mut ws = open(&path);
    ws.save_copy(&apart).unwrap();
    let mut memory = open(&apart);
    for _ in 0..3 {
        memory.session_duplicate(&ids.session).unwrap();
    }
    memory.back_up(&root, BackupReason::Unsaved).unwrap();
    let offered = ws.unsaved_backup(&root).unwrap().unwrap();
    ws.restore(&root, &offered.file).unwrap();
    assert_eq!(rows(&ws), rows(&memory));
    assert_eq!(ws.unsaved_backup(&root).unwrap(), None);
    let lines = ws.backups(&root, "UTC").unwrap();
    let count = |reason| lines.iter().filter(|line| line.reason == reason).count();
    assert_eq!(
        count(BackupReason::Edits),
        1,
        "it is a backup as any other now"
    );
    assert_eq!((count(BackupReason::Restore), lines.len()), (1, 2));
}

#[test]
fn an_identity_is_never_a_path() {
    let (folder, path, _) = filled_file();
    let root = folder.path().join("backups/of/all");
    let conn = Connection::open(&path).unwrap();
    let sql = "SELECT sql FROM sqlite_schema WHERE name = 'workspace_keeps'";
    let trigger: String = conn.query_row(sql, [], |row| row.get(0)).unwrap();
    conn.execute_batch("DROP TRIGGER workspace_keeps; UPDATE workspace SET id = '../../up'")
        .unwrap();
    conn.execute_batch(&trigger).unwrap();
    drop(conn);
    let ws = open(&path);
    ws.back_up(&root, BackupReason::Asked).unwrap();
    assert_eq!(files(&root).len(), 1);
    assert_eq!(files(folder.path()), ["backups", "congress.kurultai"]);
    assert_eq!(ws.backups(&root, "UTC").unwrap().len(), 1);
}

#[test]
fn an_empty_file_is_backed_up() {
    let (folder, _, _) = filled_file();
    let mut ws = memory();
    ws.back_up(folder.path(), BackupReason::Open).unwrap();
    assert!(ws.is_backed_up(folder.path()).unwrap());
    let line = &ws.backups(folder.path(), "UTC").unwrap()[0];
    assert!(line.sound);
    assert_eq!((line.operation, &line.last), (0, &None));
    ws.event_create(&new_event(&[])).unwrap();
    assert!(!ws.is_backed_up(folder.path()).unwrap());
}

/// Makes an index that lacks its rows.
fn lose_an_index(path: &Path) {
    let conn = Connection::open(path).unwrap();
    conn.pragma_update(None, "writable_schema", true).unwrap();
    let sql = "UPDATE sqlite_schema SET sql = replace(sql, '(room_id)', '(notes)')
        WHERE name = 'session_room'";
    assert_eq!(conn.execute(sql, []).unwrap(), 1);
}

pub fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// The one folder under the root.
pub fn own(root: &Path) -> PathBuf {
    let folders = files(root);
    assert_eq!(folders.len(), 1, "{folders:?}");
    root.join(&folders[0])
}

/// The folder of a workspace that has been backed up.
fn own_of(root: &Path, ws: &Workspace) -> PathBuf {
    let name = &ws.backups(root, "UTC").unwrap()[0].file;
    let mut folders = fs::read_dir(root).unwrap().map(|e| e.unwrap().path());
    folders.find(|folder| folder.join(name).exists()).unwrap()
}

/// What a folder holds, without what lies beside a file only while it is open.
pub fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.starts_with(".~lock."))
        .collect();
    names.sort();
    names
}
