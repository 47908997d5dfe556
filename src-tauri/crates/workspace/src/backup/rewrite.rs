//! Writing backups anew, where something must not survive in them.

use std::fs;
use std::path::Path;

use rusqlite::Connection;

use super::folder::{Entry, Folder, identity};
use super::make::{Part, remove_stale, sync_folder};
use crate::held::{FileKey, Held};
use crate::{BackupProblem, WorkspaceError, schema};

/// What became of the backups.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Rewritten {
    /// Written anew without what had to go.
    pub(crate) rewritten: u32,
    /// Removed, because they could not be.
    pub(crate) removed: u32,
}

/// Changes every backup of a file: `change` gets a copy in memory, brought to the newest
/// schema, with foreign keys on and no transaction open, and says whether it changed
/// anything. What it changed is written without free pages under its new hash, and the old
/// file is removed. One that is not sound, or that cannot be changed, is removed.
///
/// # Errors
/// [`WorkspaceError::Write`] where the folder cannot be read, or an old file not be
/// removed: then what had to go may still be there.
pub(crate) fn rewrite_backups(
    root: &Path,
    workspace_id: &str,
    mut change: impl FnMut(&Connection) -> Result<bool, WorkspaceError>,
) -> Result<Rewritten, WorkspaceError> {
    let folder = Folder::of(root, workspace_id);
    let mut done = Rewritten::default();
    let entries = folder.entries()?;
    if entries.is_empty() {
        return Ok(done);
    }
    for entry in entries {
        // Opened as a file of its own: whoever has it open decides what is in it.
        if FileKey::of(&entry.path).is_ok_and(|key| Held::take(key).is_none()) {
            continue;
        }
        match rewrite(&folder, &entry, &mut change) {
            Ok(false) => continue,
            Ok(true) => done.rewritten += 1,
            Err(_) => done.removed += 1,
        }
        fs::remove_file(&entry.path)?;
    }
    remove_stale(&folder.path);
    sync_folder(&folder.path)?;
    Ok(done)
}

/// Writes one backup anew beside the old one, and says whether there was need to.
fn rewrite(
    folder: &Folder,
    entry: &Entry,
    change: &mut impl FnMut(&Connection) -> Result<bool, WorkspaceError>,
) -> Result<bool, WorkspaceError> {
    let file = entry.name.to_string();
    let mut conn = entry.load().map_err(|problem| problem.of(&file))?;
    let id = identity(&conn)?;
    if !folder.is_of(id.as_deref()) {
        return Ok(false);
    }
    let older = id.is_none();
    let problem = |problem: BackupProblem| problem.of(&file);
    update(&mut conn, older.then(|| folder.id())).map_err(problem)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    if !change(&conn)? {
        return Ok(false);
    }
    let part = Part::new(&folder.path)?;
    conn.execute("VACUUM INTO ?1", [part.path()?])?;
    part.check(&conn)?;
    let renamed = part.finish(|hash| {
        let mut name = entry.name.clone();
        name.hash = hash;
        name
    })?;
    // Where a change left no trace in the bytes, the new file stands in the old one's place.
    Ok(renamed != entry.name)
}

/// Brings a copy to the newest schema. A file of the first one gets an identity by that:
/// `id` where it is known, so that it stays a backup of its file.
pub(crate) fn update(conn: &mut Connection, id: Option<&str>) -> Result<(), BackupProblem> {
    let version: u32 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version < schema::NEWEST {
        let tx = conn.transaction()?;
        schema::migrate(&tx)?;
        if let Some(id) = id {
            schema::identify(&tx, id)?;
        }
        tx.commit()?;
    }
    match schema::oddity(conn, schema::NEWEST)? {
        Some(oddity) => Err(BackupProblem::unreadable(&oddity)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use congress::event::NewEvent;
    use congress::{BackupReason, LocalizedText};
    use sha2::{Digest, Sha256};

    use super::*;
    use crate::Workspace;

    const SECRET: &str = "a name that must go";

    /// A folder of backups: one without the secret, one with it, one altered; and a part
    /// that a crash left.
    fn backups() -> (tempfile::TempDir, Workspace, String) {
        let root = tempfile::tempdir().unwrap();
        let mut ws = Workspace::in_memory("Secretariat").unwrap();
        let id = identity(&ws.conn).unwrap().unwrap();
        ws.back_up(root.path(), BackupReason::Open).unwrap();
        let day = chrono::NaiveDate::from_ymd_opt(2025, 9, 17).unwrap();
        ws.event_create(&NewEvent {
            name: LocalizedText::of("en", SECRET),
            starts_on: day,
            ends_on: day,
            zone: "Asia/Almaty".to_owned(),
            languages: vec!["en".to_owned()],
            rooms: vec!["Hall".to_owned()],
        })
        .unwrap();
        ws.back_up(root.path(), BackupReason::Asked).unwrap();
        let altered = ws.back_up(root.path(), BackupReason::Import).unwrap();
        let altered = root.path().join(&id).join(altered);
        let mut bytes = fs::read(&altered).unwrap();
        bytes.push(0);
        fs::write(&altered, bytes).unwrap();
        fs::write(root.path().join(&id).join(".kurultai-0.part"), SECRET).unwrap();
        (root, ws, id)
    }

    fn forget(conn: &Connection) -> Result<bool, WorkspaceError> {
        let tx = conn.unchecked_transaction()?;
        tx.execute_batch(
            "INSERT INTO operation (number, at, author, action, subject, sort, state)
            VALUES (99, '', '', 'person-erase', '{}', 'do', 'open')",
        )?;
        let rows = tx.execute("UPDATE event SET name = '{}'", [])?;
        tx.execute("UPDATE venue SET name = '{}'", [])?;
        tx.execute_batch(
            "UPDATE operation SET subject = '{}';
            DELETE FROM change;
            DELETE FROM operation WHERE number = 99",
        )?;
        tx.commit()?;
        Ok(rows > 0)
    }

    fn hold(folder: &Path, text: &str) -> Vec<PathBuf> {
        let files = fs::read_dir(folder).unwrap().map(|f| f.unwrap().path());
        let holds = |path: &PathBuf| {
            let bytes = fs::read(path).unwrap();
            bytes
                .windows(text.len())
                .any(|part| part == text.as_bytes())
        };
        files.filter(holds).collect()
    }

    #[test]
    fn nothing_survives_in_any_file_of_the_folder() {
        let (root, ws, id) = backups();
        let own = root.path().join(&id);
        assert_eq!(hold(&own, SECRET).len(), 3);
        let before = ws.backups(root.path(), "UTC").unwrap();
        let done = rewrite_backups(root.path(), &id, forget);
        let (rewritten, removed) = (1, 1);
        assert_eq!(done.unwrap(), Rewritten { rewritten, removed });
        assert_eq!(hold(&own, SECRET), Vec::<PathBuf>::new());
        let after = ws.backups(root.path(), "UTC").unwrap();
        assert_eq!(after.len(), 2);
        assert!(after.iter().all(|line| line.sound));
        let untouched = before.last().unwrap();
        assert_eq!(
            after[1], *untouched,
            "what had nothing of it stays as it is"
        );
        let asked = before
            .iter()
            .find(|l| l.reason == BackupReason::Asked)
            .unwrap();
        assert_eq!((&after[0].at, after[0].reason), (&asked.at, asked.reason));
        assert_ne!(after[0].file, asked.file);
    }

    #[test]
    fn what_cannot_be_changed_is_removed() {
        let (root, ws, id) = backups();
        let refuse = |_: &Connection| Err(BackupProblem::NotFound.of("any"));
        let done = rewrite_backups(root.path(), &id, refuse).unwrap();
        assert_eq!((done.rewritten, done.removed), (0, 3));
        assert_eq!(ws.backups(root.path(), "UTC").unwrap(), []);
        assert_eq!(hold(&root.path().join(&id), SECRET), Vec::<PathBuf>::new());
        let none = rewrite_backups(root.path(), "of nobody", |_| Ok(true)).unwrap();
        assert_eq!(none, Rewritten::default());
    }

    #[test]
    fn a_backup_of_the_first_schema_stays_one_of_its_file() {
        let root = tempfile::tempdir().unwrap();
        let mut ws = Workspace::in_memory("Secretariat").unwrap();
        let id = identity(&ws.conn).unwrap().unwrap();
        let old = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../../tests/files/0001.kurultai"
        );
        let bytes = fs::read(old).unwrap();
        let hash = Sha256::digest(&bytes);
        let hash: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        let own = root.path().join(&id);
        fs::create_dir(&own).unwrap();
        let name = format!("20250901T000000000Z-migration-10-{hash}.kurultai");
        fs::write(own.join(name), bytes).unwrap();
        let done = rewrite_backups(root.path(), &id, forget).unwrap();
        assert_eq!((done.rewritten, done.removed), (1, 0));
        let line = ws.backups(root.path(), "UTC").unwrap().remove(0);
        assert!(line.sound);
        ws.restore(root.path(), &line.file).unwrap();
        assert!(ws.events().unwrap().iter().all(|e| e.name.0.is_empty()));
    }
}
