//! The user's settings: a small JSON file in the user's configuration folder. They belong
//! to the user and not to the congress, so they are not in the workspace file.

use std::io;
use std::path::{Path, PathBuf};

use messages::Language;
use serde::{Deserialize, Serialize};
use specta::Type;

/// How many recent files are remembered.
const RECENT_LIMIT: usize = 10;

/// How many calendar servers are remembered.
const SERVER_LIMIT: usize = 8;

/// The settings as they lie in the file. What is missing or unreadable takes its usual
/// value: settings never stop the program from starting.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The name under which this user's changes stand in the history.
    pub author: String,
    /// The window's language.
    pub language: Language,
    /// Files opened, the last one first.
    pub recent: Vec<PathBuf>,
    /// Where backups go; `None`: beside the program's own data.
    pub backups: Option<PathBuf>,
    /// Calendars on servers that were published to, the last one first. Here and not in the
    /// workspace file, which is handed on: who receives it has other calendars, and no business
    /// with these. Passwords are in the system's keychain alone.
    pub servers: Vec<CalendarServer>,
    /// Where the templates of pages are; `None`: those of the program.
    pub templates: Option<PathBuf>,
    #[serde(skip)]
    file: Option<PathBuf>,
}

/// A calendar on a server, and as whom it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CalendarServer {
    /// Its address.
    pub url: String,
    /// The user's name there.
    pub user: String,
}

/// The settings that the window shows and changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Preferences {
    /// The name under which this user's changes stand in the history.
    pub author: String,
    /// The window's language.
    pub language: Language,
}

impl Default for Settings {
    fn default() -> Self {
        let user = ["USER", "USERNAME", "LOGNAME"]
            .iter()
            .find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
        Self {
            author: user.unwrap_or_else(|| "Kurultai".to_owned()),
            language: Language::En,
            recent: Vec::new(),
            backups: None,
            servers: Vec::new(),
            templates: None,
            file: None,
        }
    }
}

impl Settings {
    /// Reads the settings from a folder; they will be written back there.
    pub fn load(folder: &Path) -> Self {
        let file = folder.join("settings.json");
        let mut settings: Self = std::fs::read(&file)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        settings.file = Some(file);
        settings
    }

    /// What the window shows.
    pub fn preferences(&self) -> Preferences {
        Preferences {
            author: self.author.clone(),
            language: self.language,
        }
    }

    /// Takes the window's settings and writes them down.
    ///
    /// # Errors
    /// Where the file cannot be written; the settings then hold until the program ends.
    pub fn set(&mut self, to: Preferences) -> io::Result<()> {
        self.author = to.author;
        self.language = to.language;
        self.save()
    }

    /// Takes another folder for backups and writes that down.
    ///
    /// # Errors
    /// As [`Self::set`].
    pub fn set_backups(&mut self, folder: &Path) -> io::Result<()> {
        self.backups = Some(folder.to_owned());
        self.save()
    }

    /// Takes a folder of templates, or those of the program, and writes that down.
    ///
    /// # Errors
    /// As [`Self::set`].
    pub fn set_templates(&mut self, folder: Option<&Path>) -> io::Result<()> {
        self.templates = folder.map(Path::to_owned);
        self.save()
    }

    /// Puts a file at the head of the recent ones. That this could not be written down is
    /// no reason to trouble someone who opens a file.
    pub fn remember(&mut self, path: &Path) {
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        self.recent.retain(|other| *other != path);
        self.recent.insert(0, path);
        self.recent.truncate(RECENT_LIMIT);
        let _ = self.save();
    }

    /// Puts a calendar server at the head of those published to. That this could not be written
    /// down is no reason to trouble someone whose calendar is there.
    pub fn remember_server(&mut self, server: CalendarServer) {
        self.servers.retain(|other| *other != server);
        self.servers.insert(0, server);
        self.servers.truncate(SERVER_LIMIT);
        let _ = self.save();
    }

    /// Forgets a calendar server.
    pub fn forget_server(&mut self, server: &CalendarServer) {
        self.servers.retain(|other| other != server);
        let _ = self.save();
    }

    /// The recent files that are still there.
    pub fn recent(&self) -> Vec<PathBuf> {
        let there = self.recent.iter().filter(|path| path.is_file());
        there.cloned().collect()
    }

    fn save(&self) -> io::Result<()> {
        let Some(file) = &self.file else {
            return Ok(());
        };
        let folder = file.parent().unwrap_or(Path::new("."));
        std::fs::create_dir_all(folder)?;
        let mut temporary = tempfile::NamedTempFile::new_in(folder)?;
        serde_json::to_writer_pretty(&mut temporary, self)?;
        temporary.persist(file)?;
        Ok(())
    }
}
