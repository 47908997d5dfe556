//! WebKitWebDriver, and what a program that it starts finds around itself.

use std::ffi::{OsStr, OsString};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tokio::process::{Child, Command};

/// How long a program may take until it can be driven. Of one that ended before, the driver
/// says nothing: it waits for ever.
const PATIENCE: Duration = Duration::from_secs(40);

/// A file of this name in the window's folder gives it a keychain, in memory.
pub const KEYCHAIN: &str = "keychain";

/// A running driver. It ends with this value.
pub struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    /// Starts a driver whose programs have a folder of their own for all that they keep.
    pub fn start(folder: &Path, bus: Option<&OsStr>, dark: bool) -> Self {
        Self::start_with(folder, bus, dark, &[])
    }

    /// The same with more of their environment.
    pub fn start_with(
        folder: &Path,
        bus: Option<&OsStr>,
        dark: bool,
        more: &[(&str, &str)],
    ) -> Self {
        let port = free_port();
        let dialogs = folder.join("dialogs");
        std::fs::create_dir_all(&dialogs).expect("a folder for dialogs");
        std::fs::create_dir_all(folder.join("cache")).expect("a folder for caches");
        let child = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("KURULTAI_DIALOG_FOLDER", dialogs)
            // A keychain in memory, where the window's folder asks for one.
            .env("KURULTAI_KEYCHAIN", keychain(folder))
            .env("XDG_CONFIG_HOME", folder.join("config"))
            .env("XDG_DATA_HOME", folder.join("data"))
            .env("XDG_CACHE_HOME", folder.join("cache"))
            .env("USER", "tester")
            // It would outlive the window's folders, and complain of each that is gone.
            .env("MESA_SHADER_CACHE_DISABLE", "true")
            .env("PATH", with_viewer(folder))
            .envs(bus.map(|bus| ("DBUS_SESSION_BUS_ADDRESS", bus)))
            .env("GTK_THEME", if dark { "Adwaita:dark" } else { "Adwaita" })
            .envs(more.iter().copied())
            .kill_on_drop(true)
            .spawn()
            .expect("WebKitWebDriver starts: run `make setup`");
        Self { child, port }
    }

    /// Starts a program and takes hold of its page.
    ///
    /// Panics where it cannot be driven in [`PATIENCE`].
    pub async fn open(&self, program: &Path, arguments: &[String]) -> Client {
        let options = json!({ "binary": program, "args": arguments });
        let wanted = json!({ "webkitgtk:browserOptions": options });
        let wanted = wanted.as_object().expect("an object").clone();
        let until = Instant::now() + PATIENCE;
        loop {
            let address = format!("http://127.0.0.1:{}", self.port);
            let mut builder = ClientBuilder::new(HttpConnector::new());
            builder.capabilities(wanted.clone());
            let connecting = builder.connect(&address);
            match tokio::time::timeout(PATIENCE, connecting).await {
                Ok(Ok(client)) => return client,
                Ok(Err(error)) if Instant::now() > until => panic!("no session: {error}"),
                Ok(Err(_)) => tokio::time::sleep(Duration::from_millis(50)).await,
                Err(_) => panic!("no session: the program ended before it could be driven"),
            }
        }
    }

    /// Ends the driver.
    pub async fn end(&mut self) {
        self.child.kill().await.expect("the driver ends");
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("its address").port()
}

fn keychain(folder: &Path) -> &'static str {
    let asked = folder.join(KEYCHAIN).exists();
    if asked { "memory" } else { "none" }
}

/// The path of programs, with a viewer of documents and a mail program before the system's:
/// they keep what they are given among the files that the window has written.
fn with_viewer(folder: &Path) -> OsString {
    let programs = folder.join("programs");
    std::fs::create_dir_all(&programs).expect("a folder for programs");
    let dialogs = folder.join("dialogs");
    let dialogs = dialogs.display();
    let viewer = format!("#!/bin/sh\ncp -- \"$1\" '{dialogs}'\n");
    // What it is called with, a line each; what is attached is copied.
    let mail = format!(
        "#!/bin/sh\nprintf '%s\\n' \"$@\" > '{dialogs}/mail.txt'\n\
         while [ $# -gt 0 ]; do [ \"$1\" = --attach ] && cp -- \"$2\" '{dialogs}'; shift; done\n\
         exit 0\n"
    );
    for (name, script) in [("xdg-open", viewer), ("xdg-email", mail)] {
        let program = programs.join(name);
        std::fs::write(&program, script).expect("the program is written");
        let runs = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(&program, runs).expect("the program runs");
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = std::iter::once(programs).chain(std::env::split_paths(&path));
    std::env::join_paths(all).expect("no path has a colon")
}
