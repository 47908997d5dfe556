//! A desktop that asks by a dialog of its own how to print, on a D-Bus of the test's own. Another
//! library for D-Bus than the program's stands for it (`portal.py`).

use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde::Deserialize;
use serde_json::Value;
use tempfile::TempDir;

use crate::fixture::{python, root};

/// How long bus and desktop may take to be there.
const PATIENCE: Duration = Duration::from_secs(60);

/// A bus, with a desktop or without one. Both end with this value.
pub struct Desktop {
    bus: Child,
    stand_in: Option<Child>,
    folder: TempDir,
}

/// A call of the portal.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Asked {
    /// `PreparePrint` or `Print`.
    pub method: String,
    /// The window above which its dialog is to stand.
    pub parent: String,
    /// The dialog's title, or the document's.
    pub title: String,
    /// What is chosen as the dialog opens; of `Print`, nothing.
    #[serde(default)]
    pub settings: Value,
    /// The sheet, likewise.
    #[serde(default)]
    pub setup: Value,
    /// The document that came with it.
    #[serde(skip)]
    pub pdf: Option<PathBuf>,
}

impl Desktop {
    /// A desktop with a print portal.
    pub fn start() -> Self {
        let mut desktop = Self::bare();
        desktop.answer("print");
        let script = root().join("tests/src/portal.py");
        let stand_in = Command::new(python())
            .arg(script)
            .arg(desktop.folder.path())
            .env("DBUS_SESSION_BUS_ADDRESS", desktop.address())
            .spawn();
        desktop.stand_in = Some(stand_in.expect("Python starts"));
        let ready = desktop.folder.path().join("ready");
        wait("the desktop", || ready.is_file());
        desktop
    }

    /// A bus without a desktop.
    pub fn bare() -> Self {
        let folder = tempfile::tempdir().expect("a folder for the bus");
        let socket = folder.path().join("bus");
        let config = format!(
            "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n\
             \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n\
             <busconfig><type>session</type><listen>unix:path={}</listen>\n\
             <auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\"/>\n\
             <allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>\n",
            socket.display()
        );
        let place = folder.path().join("bus.conf");
        std::fs::write(&place, config).expect("written");
        let bus = Command::new("dbus-daemon")
            .arg(format!("--config-file={}", place.display()))
            .arg("--nofork")
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon starts: run `make setup`");
        let desktop = Self {
            bus,
            stand_in: None,
            folder,
        };
        wait("the bus", || UnixStream::connect(&socket).is_ok());
        desktop
    }

    /// The address of its bus.
    pub fn address(&self) -> String {
        format!("unix:path={}", self.folder.path().join("bus").display())
    }

    /// How its dialog is answered from now on: `print`, `cancel`, `close`, `fail` or `vanish`.
    pub fn answer(&self, how: &str) {
        std::fs::write(self.folder.path().join("answer"), how).expect("written");
    }

    /// What it was asked so far, in this order.
    pub fn asked(&self) -> Vec<Asked> {
        let place = |number: u32, ending: &str| {
            let name = format!("{number}.{ending}");
            self.folder.path().join(name)
        };
        (1..)
            .map_while(|number| {
                let text = std::fs::read_to_string(place(number, "json")).ok()?;
                let asked: Asked = serde_json::from_str(&text).expect("a call");
                let pdf = Some(place(number, "pdf")).filter(|pdf| pdf.is_file());
                Some(Asked { pdf, ..asked })
            })
            .collect()
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        for child in self.stand_in.iter_mut().chain([&mut self.bus]) {
            // It may have ended before.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// The document of a call, which has one.
pub fn document(asked: &Asked) -> &Path {
    asked.pdf.as_deref().expect("a document came with it")
}

fn wait(what: &str, there: impl Fn() -> bool) {
    let until = Instant::now() + PATIENCE;
    while !there() {
        assert!(Instant::now() < until, "{what} is not there");
        std::thread::sleep(Duration::from_millis(20));
    }
}
