//! Whoever publishes: a file, the program, and a user's folders of their own.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use congress::session::{Audience, SessionEdit, SessionStatus};
use congress::{Programme, Session, TextIn};
use kurultai_tests::fixture;
use kurultai_tests::radicale::{self, Entry, PASSWORD, USER};

/// A file, and a user's folders of their own.
pub struct Desk {
    pub file: PathBuf,
    pub data: PathBuf,
    _folder: tempfile::TempDir,
}

impl Desk {
    pub fn new(fill: impl FnOnce(&Path) -> PathBuf) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        Self {
            file: fill(folder.path()),
            data: folder.path().join("data"),
            _folder: folder,
        }
    }

    /// The program, as this desk's user.
    pub fn program(&self) -> Command {
        let mut command = Command::new(fixture::program());
        command
            .env("XDG_DATA_HOME", &self.data)
            .env("XDG_CONFIG_HOME", self.data.join("config"))
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        command
    }

    /// Begins to publish with a password.
    pub fn begin(&self, to: &str, password: &str, more: &[&str]) -> Child {
        let mut command = self.program();
        command.args(["publish", "calendar"]).arg(&self.file);
        command.args(["--to", to, "--user", USER, "--password-stdin"]);
        command.args(more).stdin(Stdio::piped());
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        let mut input = child.stdin.take().expect("piped");
        writeln!(input, "{password}").expect("written");
        child
    }

    pub fn publish(&self, to: &str, more: &[&str]) -> Output {
        let child = self.begin(to, PASSWORD, more);
        child.wait_with_output().expect("it ends")
    }

    /// Publishes, and tells what was said, where all went well.
    pub fn published(&self, to: &str, more: &[&str]) -> String {
        let output = self.publish(to, more);
        assert!(output.status.success(), "{}{}", out(&output), err(&output));
        out(&output)
    }

    /// What the same calendar tells as a file.
    pub fn exported(&self, more: &[&str]) -> Vec<Entry> {
        let path = self.data.join("exported.ics");
        fs::create_dir_all(&self.data).expect("a folder");
        let mut command = self.program();
        command.args(["export", "calendar"]).arg(&self.file);
        let output = command.args(more).arg("-o").arg(&path).output();
        let output = output.expect("the program starts");
        assert!(output.status.success(), "{}", err(&output));
        radicale::told(&path)
    }

    pub fn programme(&self) -> Programme {
        fixture::programme(&self.file)
    }

    pub fn edit(&self, session: &Session, edit: SessionEdit) {
        let mut file = fixture::open(&self.file);
        file.session_edit(&session.id, edit).expect("edited");
    }

    pub fn rename(&self, session: &Session, text: &str) {
        let (lang, text) = ("en".to_owned(), text.to_owned());
        self.edit(session, SessionEdit::Title(TextIn { lang, text }));
    }
}

pub fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

pub fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

pub fn uid(session: &Session) -> String {
    format!("{}@kurultai.app", session.id)
}

/// What stands on the server, without where and in which edition.
pub fn served(url: &str) -> Vec<Entry> {
    radicale::listed(url).into_iter().map(|s| s.entry).collect()
}

/// The sessions with a time that delegates see, in order of time.
pub fn sessions(programme: &Programme) -> Vec<&Session> {
    let seen = |s: &&Session| {
        s.starts.is_some()
            && s.audience != Audience::Internal
            && s.status != SessionStatus::Cancelled
    };
    let mut all: Vec<_> = programme.sessions.iter().filter(seen).collect();
    all.sort_by_key(|s| (s.starts, s.id.clone()));
    all
}
