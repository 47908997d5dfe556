//! A calendar server that others wrote, on loopback: Radicale; and another client of it.

use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde::Deserialize;

use crate::fixture::{python, root};

/// How long the server may take to answer for the first time.
const PATIENCE: Duration = Duration::from_secs(90);

/// The one user of the server.
pub const USER: &str = "protocol";

/// Their password.
pub const PASSWORD: &str = "correct horse";

/// A running server. It ends with this value.
pub struct Radicale {
    child: Child,
    folder: PathBuf,
    port: u16,
    secure: bool,
}

/// An entry of a calendar, as Python's `icalendar` reads it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub struct Entry {
    /// UID.
    pub uid: String,
    /// SUMMARY.
    pub title: String,
    /// LOCATION.
    pub place: String,
    /// DESCRIPTION.
    pub about: String,
    /// STATUS.
    pub status: String,
    /// SEQUENCE.
    pub sequence: u32,
    /// DTSTART and its TZID.
    pub starts: (String, String),
    /// DTEND and its TZID.
    pub ends: (String, String),
    /// Whether nobody is busy at it.
    pub transparent: bool,
    /// How many reminders it has.
    pub alarms: u32,
}

/// An entry of a calendar on the server.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Served {
    /// What it tells.
    #[serde(flatten)]
    pub entry: Entry,
    /// Its address.
    pub href: String,
    /// Its edition.
    pub etag: String,
    /// Whether it has a METHOD, which none may have.
    pub method: bool,
    /// The zones that it brings.
    pub zones: Vec<String>,
}

impl Radicale {
    /// Starts a server that keeps its calendars in a folder.
    pub fn start(folder: &Path) -> Self {
        Self::start_with(folder, "[rights]\ntype = owner_only\n", None)
    }

    /// The same with more of its configuration, and a certificate with its key.
    pub fn start_with(folder: &Path, more: &str, certificate: Option<[&Path; 2]>) -> Self {
        let port = free_port();
        let users = folder.join("users");
        std::fs::create_dir_all(folder).expect("a folder for the server");
        std::fs::write(&users, format!("{USER}:{PASSWORD}\n")).expect("written");
        let ssl = certificate.map_or(String::new(), |[certificate, key]| {
            let (certificate, key) = (certificate.display(), key.display());
            format!("ssl = True\ncertificate = {certificate}\nkey = {key}\n")
        });
        let config = format!(
            "[server]\nhosts = 127.0.0.1:{port}\n{ssl}[auth]\ntype = htpasswd\n\
             htpasswd_filename = {}\nhtpasswd_encryption = plain\ndelay = 0\n\
             [storage]\nfilesystem_folder = {}\n[logging]\nlevel = error\n[web]\ntype = none\n\
             {more}",
            users.display(),
            folder.join("calendars").display(),
        );
        std::fs::write(folder.join("config"), config).expect("written");
        let mut server = Self {
            child: spawn(folder),
            folder: folder.to_owned(),
            port,
            secure: certificate.is_some(),
        };
        server.wait();
        server
    }

    /// Stops it at once, as a machine that loses its power.
    pub fn stop(&mut self) {
        self.child.kill().expect("the server ends");
        self.child.wait().expect("the server has ended");
    }

    /// Starts it again at the same address, with what it kept.
    pub fn start_again(&mut self) {
        self.child = spawn(&self.folder);
        self.wait();
    }

    /// Its address.
    pub fn url(&self) -> String {
        let scheme = if self.secure { "https" } else { "http" };
        format!("{scheme}://127.0.0.1:{}/", self.port)
    }

    /// The address of a calendar of its user.
    pub fn calendar(&self, name: &str) -> String {
        format!("{}{USER}/{name}/", self.url())
    }

    /// Makes a calendar, and tells its address.
    pub fn make(&self, name: &str, title: &str) -> String {
        let url = self.calendar(name);
        dav(&["make", &url, title]);
        url
    }

    /// How many resources it keeps of a calendar, as they lie in its folder.
    pub fn kept(&self, name: &str) -> usize {
        let folder = self.folder.join("calendars/collection-root");
        let files = std::fs::read_dir(folder.join(USER).join(name));
        let files = files.into_iter().flatten().flatten();
        files
            .filter(|file| file.path().extension().is_some_and(|e| e == "ics"))
            .count()
    }

    fn wait(&mut self) {
        let until = Instant::now() + PATIENCE;
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            let ended = self.child.try_wait().expect("asked").is_some();
            assert!(!ended, "Radicale ended: run `make setup`");
            assert!(Instant::now() < until, "Radicale does not answer");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Radicale {
    fn drop(&mut self) {
        // It may have been stopped before.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What stands in a calendar on the server, in the order of the UIDs.
pub fn listed(url: &str) -> Vec<Served> {
    let mut found: Vec<Served> = read(&dav(&["list", url]));
    found.sort_by(|a, b| a.entry.cmp(&b.entry));
    found
}

/// What a calendar file tells, in the same order.
pub fn told(file: &Path) -> Vec<Entry> {
    let path = file.to_str().expect("a path in UTF-8");
    let mut found: Vec<Entry> = read(&dav(&["read", path]));
    found.sort();
    found
}

/// Changes an entry as another program would: its title becomes `words`, its room "Tent".
pub fn change(url: &str, uid: &str, words: &str) {
    dav(&["change", url, uid, words]);
}

/// Removes an entry as another program would.
pub fn remove(url: &str, uid: &str) {
    dav(&["remove", url, uid]);
}

/// A resource, as another program is given it.
pub fn get(url: &str) -> String {
    dav(&["get", url])
}

/// Puts a resource, as another program would.
pub fn put(url: &str, text: &str) {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(text.as_bytes()).expect("written");
    let path = file.path().to_str().expect("a path in UTF-8");
    dav(&["put", url, path]);
}

fn dav(arguments: &[&str]) -> String {
    let script = root().join("tests/src/dav.py");
    let mut command = Command::new(python());
    let output = command.arg(script).args(arguments).output();
    let output = output.expect("Python starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {said}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn read<T: for<'a> Deserialize<'a>>(text: &str) -> T {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn spawn(folder: &Path) -> Child {
    let mut command = Command::new(python());
    command
        .args(["-m", "radicale", "--config"])
        .arg(folder.join("config"));
    let quiet = command.stdout(Stdio::null()).stderr(Stdio::null());
    quiet.spawn().expect("Python starts")
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("its address").port()
}
