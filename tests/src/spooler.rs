//! A cupsd of the test's own, on loopback, with a printer that keeps what it is given as it is.
//! Debian's printer-driver-cups-pdf would draw the pages anew, through PostScript: no text is left on
//! them that could be compared.

use std::fs::{self, Permissions};
use std::net::TcpListener;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

const CUPSD: &str = "/usr/sbin/cupsd";
const PARTS: &str = "/usr/lib/cups";

/// How long it may take until it answers, or until something comes out of its printer.
const PATIENCE: Duration = Duration::from_secs(60);

/// Its printer.
pub const PRINTER: &str = "Keeper";

/// A running cupsd. It ends with this value.
pub struct Spooler {
    child: Child,
    port: u16,
    folder: TempDir,
}

/// What came out of the printer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// The name of the job.
    pub title: String,
    /// How often it is to be printed.
    pub copies: u32,
    /// How, in the words of CUPS.
    pub options: String,
    /// The document.
    pub pdf: PathBuf,
}

impl Spooler {
    /// Starts one; `None`, and a word of it, where CUPS is not installed.
    pub fn start() -> Option<Self> {
        if !Path::new(CUPSD).is_file() {
            eprintln!("left out: cups is not installed (Debian: cups-daemon, cups-client)");
            return None;
        }
        let folder = tempfile::tempdir().expect("a folder for cups");
        // Root's cupsd gives its work to a user of lower rank.
        allow(folder.path(), 0o755);
        let port = free_port();
        let [conf, files] = configured(folder.path(), port);
        let child = Command::new(CUPSD)
            .arg("-f")
            .args([Path::new("-c"), &conf, Path::new("-s"), &files])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("cupsd starts");
        let spooler = Self {
            child,
            port,
            folder,
        };
        let asked = || spooler.run(Command::new("lpstat").arg("-r"));
        spooler.wait("an answer", || {
            String::from_utf8_lossy(&asked().stdout).contains("is running")
        });
        let mut add = Command::new("lpadmin");
        add.args(["-p", PRINTER, "-E", "-v", "keep:/here", "-m", "raw"]);
        let added = spooler.run(&mut add);
        let said = String::from_utf8_lossy(&added.stderr);
        assert!(added.status.success(), "{said}");
        Some(spooler)
    }

    /// Where it is, for the variable `CUPS_SERVER`.
    pub fn server(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// Runs a program to which it is the system's CUPS.
    pub fn run(&self, command: &mut Command) -> Output {
        let command = command.env("CUPS_SERVER", self.server());
        let ran = command.env("LC_ALL", "C").output();
        ran.unwrap_or_else(|error| panic!("{:?}: {error}", command.get_program()))
    }

    /// What came out of the printer, once it is so many, in the order in which it was handed over.
    pub fn printed(&self, count: usize) -> Vec<Printed> {
        let kept = self.folder.path().join("kept");
        let tickets = || {
            let entries = fs::read_dir(&kept).expect("the folder is there");
            let paths = entries.map(|entry| entry.expect("an entry").path());
            paths
                .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
                .collect::<Vec<_>>()
        };
        self.wait("paper", || tickets().len() >= count);
        let mut tickets = tickets();
        let number = |path: &PathBuf| {
            let stem = path.file_stem().and_then(|stem| stem.to_str());
            stem.and_then(|stem| stem.parse::<u32>().ok())
                .expect("the number of a job")
        };
        tickets.sort_by_key(number);
        tickets.iter().map(|ticket| read(ticket)).collect()
    }

    fn wait(&self, what: &str, there: impl Fn() -> bool) {
        let until = Instant::now() + PATIENCE;
        while !there() {
            if Instant::now() > until {
                let log = fs::read_to_string(self.folder.path().join("cups/error"));
                panic!("no {what} of cupsd: {}", log.unwrap_or_default());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Spooler {
    fn drop(&mut self) {
        // It may have ended before.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Writes what a cupsd reads, so that it keeps all of its own in a folder: its configuration, and
/// where its files are.
fn configured(folder: &Path, port: u16) -> [PathBuf; 2] {
    let own = folder.join("cups");
    let parts = own.join("parts");
    fs::create_dir_all(parts.join("backend")).expect("a folder");
    for entry in fs::read_dir(PARTS).expect("cups is whole") {
        let entry = entry.expect("an entry");
        if entry.file_name() != "backend" {
            symlink(entry.path(), parts.join(entry.file_name())).expect("linked");
        }
    }
    let open_to_all = |path: PathBuf| {
        fs::create_dir_all(&path).expect("a folder");
        allow(&path, 0o777);
        path.display().to_string()
    };
    let kept = open_to_all(folder.join("kept"));
    let backend = parts.join("backend/keep");
    // Number, user, title, copies and options of the job, and its file.
    let script = format!(
        "#!/bin/sh\n\
         [ $# -eq 0 ] && {{ echo 'direct keep \"Unknown\" \"Keeps what it is given\"'; exit 0; }}\n\
         cat ${{6:+\"$6\"}} > '{kept}'/\"$1\".pdf\n\
         printf '%s\\n' \"$4\" \"$3\" \"$5\" > '{kept}'/\"$1\".part\n\
         mv '{kept}'/\"$1\".part '{kept}'/\"$1\".txt\n"
    );
    fs::write(&backend, script).expect("written");
    // It refuses programs that others could change.
    for path in [&own, &parts, &parts.join("backend"), &backend] {
        allow(path, 0o755);
    }
    let conf = folder.join("cupsd.conf");
    let text = format!(
        "LogLevel debug\nListen 127.0.0.1:{port}\nBrowsing Off\nDefaultAuthType None\n\
         WebInterface No\n<Location />\nOrder allow,deny\nAllow all\n</Location>\n\
         <Location /admin>\nOrder allow,deny\nAllow all\n</Location>\n\
         <Policy default>\nJobPrivateAccess all\nJobPrivateValues none\n\
         <Limit All>\nOrder deny,allow\nAllow all\n</Limit>\n</Policy>\n"
    );
    fs::write(&conf, text).expect("written");
    let files = folder.join("cups-files.conf");
    let text = format!(
        "ServerRoot {root}\nServerBin {parts}\nDataDir /usr/share/cups\nCacheDir {cache}\n\
         StateDir {state}\nRequestRoot {spool}\nTempDir {temp}\nAccessLog {root}/access\n\
         ErrorLog {root}/error\nPageLog {root}/page\nFatalErrors none\n",
        root = own.display(),
        parts = parts.display(),
        cache = open_to_all(own.join("cache")),
        state = open_to_all(own.join("state")),
        spool = open_to_all(own.join("spool")),
        temp = open_to_all(own.join("temp")),
    );
    fs::write(&files, text).expect("written");
    [conf, files]
}

fn read(ticket: &Path) -> Printed {
    let text = fs::read_to_string(ticket).expect("UTF-8");
    let mut lines = text.lines();
    let mut line = || lines.next().unwrap_or_default().to_owned();
    Printed {
        copies: line().parse().expect("a number"),
        title: line(),
        options: line(),
        pdf: ticket.with_extension("pdf"),
    }
}

fn allow(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).expect("as cups asks");
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("its address").port()
}
