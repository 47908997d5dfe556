//! What was put into one collection from this computer: its ETag, and hashes of what was put.
//! No name, title or text is in it. It is no part of the workspace file, which is handed on:
//! what one computer has put somewhere says nothing to another.
//!
//! A file to which a line is added before and after each request, so that after a cut it is
//! known what may have arrived. A line that was cut itself is as none: what stands on the
//! server is read then, and told by what it says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::address::hex;
use crate::problem::ServerProblem;

/// What is known of one resource.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Known {
    /// The ETag of what stands there; `None`: the server did not say.
    pub etag: Option<String>,
    /// What the server is known to have taken.
    pub told: Option<Told>,
    /// What was sent, with no answer yet.
    pub sent: Option<Told>,
    /// What others made of it, and the user let stand.
    pub kept: Option<Kept>,
    /// The scopes that hold it.
    pub scopes: BTreeSet<String>,
    /// Where it lies, where that is not under the name that comes of its UID.
    pub href: Option<String>,
}

/// A text that was put, or is to be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The hash of the text: see [`fingerprint`].
    pub fingerprint: String,
    /// The hash of what it says.
    pub essence: String,
    /// Whether it cancels.
    pub cancelled: bool,
}

/// What the user kept of others', and against what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The ETag of theirs; `None`: they took it away.
    pub etag: Option<String>,
    /// The fingerprint of ours; empty: none is wanted.
    pub fingerprint: String,
}

/// A line of the file; without `known`: it is forgotten.
#[derive(Serialize, Deserialize)]
struct Line {
    uid: String,
    known: Option<Known>,
}

/// The record of one collection.
pub struct Ledger {
    path: PathBuf,
    file: Option<File>,
    known: BTreeMap<String, Known>,
}

/// The hash of a resource's text, but for the line that names the program's version.
pub fn fingerprint(text: &str) -> String {
    let lines = text
        .split("\r\n")
        .filter(|line| !line.starts_with("PRODID:"));
    hex(&lines.collect::<Vec<_>>().join("\r\n"))
}

impl Ledger {
    /// Reads the record of a collection in a folder, for the sessions of one event. What is not
    /// there is empty; nothing is written.
    pub fn open(folder: &Path, event: &str, collection: &str) -> Self {
        let name = format!("{}.jsonl", hex(&format!("{event}\n{collection}")));
        let path = folder.join(name);
        let mut known = BTreeMap::new();
        let text = fs::read(&path).unwrap_or_default();
        for line in text.split(|byte| *byte == b'\n') {
            let Ok(line) = serde_json::from_slice::<Line>(line) else {
                continue;
            };
            match line.known {
                Some(row) => known.insert(line.uid, row),
                None => known.remove(&line.uid),
            };
        }
        Self {
            path,
            file: None,
            known,
        }
    }

    /// What is known of a resource.
    pub fn get(&self, uid: &str) -> Option<&Known> {
        self.known.get(uid)
    }

    /// All that a scope holds.
    pub fn held(&self, scope: &str) -> Vec<String> {
        let held = self.known.iter().filter(|(_, k)| k.scopes.contains(scope));
        held.map(|(uid, _)| uid.clone()).collect()
    }

    /// Notes what is known of a resource.
    ///
    /// # Errors
    /// [`ServerProblem::NotNoted`].
    pub fn set(&mut self, uid: &str, known: Known) -> Result<(), ServerProblem> {
        self.add(uid, Some(&known)).map_err(not_noted)?;
        self.known.insert(uid.to_owned(), known);
        Ok(())
    }

    /// Notes that nothing is known of a resource.
    ///
    /// # Errors
    /// [`ServerProblem::NotNoted`].
    pub fn forget(&mut self, uid: &str) -> Result<(), ServerProblem> {
        if self.known.remove(uid).is_some() {
            self.add(uid, None).map_err(not_noted)?;
        }
        Ok(())
    }

    /// Writes the record anew, a line a resource. Where that fails, what was added stands.
    ///
    /// # Errors
    /// [`ServerProblem::NotNoted`].
    pub fn close(mut self) -> Result<(), ServerProblem> {
        if self.file.take().is_none() {
            return Ok(());
        }
        let mut text = Vec::new();
        for (uid, known) in &self.known {
            line(&mut text, uid, Some(known)).map_err(not_noted)?;
        }
        exchange::write(&self.path, text).map_err(not_noted)
    }

    fn add(&mut self, uid: &str, known: Option<&Known>) -> io::Result<()> {
        let mut text = Vec::new();
        if self.file.is_none() {
            if let Some(folder) = self.path.parent() {
                fs::create_dir_all(folder)?;
            }
            let file = OpenOptions::new()
                .create(true)
                .append(true)
                .open(&self.path)?;
            // After a line that was cut, a new one begins.
            if file.metadata()?.len() > 0 {
                text.push(b'\n');
            }
            self.file = Some(file);
        }
        line(&mut text, uid, known)?;
        match &mut self.file {
            Some(file) => file.write_all(&text),
            None => Ok(()),
        }
    }
}

fn line(text: &mut Vec<u8>, uid: &str, known: Option<&Known>) -> io::Result<()> {
    let line = Line {
        uid: uid.to_owned(),
        known: known.cloned(),
    };
    serde_json::to_writer(&mut *text, &line)?;
    text.push(b'\n');
    Ok(())
}

fn not_noted(error: io::Error) -> ServerProblem {
    ServerProblem::NotNoted {
        detail: error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(etag: &str) -> Known {
        Known {
            etag: Some(etag.to_owned()),
            scopes: ["a".to_owned()].into(),
            ..Known::default()
        }
    }

    #[test]
    fn what_was_noted_is_there_after_a_cut_in_the_middle_of_a_line() {
        let folder = tempfile::tempdir().unwrap();
        let open = || Ledger::open(folder.path(), "event", "https://a.example/c/");
        let mut ledger = open();
        ledger.set("one", known("1")).unwrap();
        ledger.set("two", known("2")).unwrap();
        ledger.set("one", known("3")).unwrap();
        let path = ledger.path.clone();
        drop(ledger);
        let mut file = OpenOptions::new().append(true).open(&path).unwrap();
        file.write_all(b"{\"uid\":\"two\",\"known\":{\"etag\"")
            .unwrap();
        drop(file);
        let mut ledger = open();
        assert_eq!(ledger.get("one"), Some(&known("3")));
        assert_eq!(ledger.get("two"), Some(&known("2")));
        ledger.set("three", known("4")).unwrap();
        ledger.forget("two").unwrap();
        drop(ledger);
        let mut ledger = open();
        assert_eq!(ledger.held("a"), ["one", "three"]);
        assert_eq!(ledger.held("b"), Vec::<String>::new());
        ledger.forget("one").unwrap();
        ledger.close().unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(text.lines().count(), 1, "{text}");
        assert_eq!(open().held("a"), ["three"]);
    }

    #[test]
    fn a_collection_and_an_event_have_a_record_each() {
        let folder = tempfile::tempdir().unwrap();
        let mut one = Ledger::open(folder.path(), "event", "https://a.example/c/");
        one.set("uid", known("1")).unwrap();
        for (event, url) in [
            ("event", "https://a.example/d/"),
            ("e", "https://a.example/c/"),
        ] {
            assert_eq!(Ledger::open(folder.path(), event, url).get("uid"), None);
        }
    }

    #[test]
    fn a_new_version_of_the_program_alone_is_no_change() {
        let text = |version: &str| format!("BEGIN:VCALENDAR\r\nPRODID:-//K//{version}\r\nX:1\r\n");
        assert_eq!(fingerprint(&text("1")), fingerprint(&text("2")));
        assert_ne!(fingerprint(&text("1")), fingerprint("X:2\r\n"));
    }
}
