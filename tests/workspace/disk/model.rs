//! A disk as the system promises it and no better: content is there after the file's
//! fsync, a name after the folder's, and what is not synced may be there, or not, or in
//! part, in any order. Sectors of 512 bytes are written whole or not at all.

use std::collections::BTreeMap;

use super::record::Event;
use crate::proof::Chance;

const SECTOR: usize = 512;

/// The files after a power cut, by path.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Everything written so far, and what of it is certain.
#[derive(Clone, Default)]
pub struct Disk {
    contents: Vec<Content>,
    folders: BTreeMap<String, Folder>,
}

#[derive(Clone, Default)]
struct Content {
    durable: Vec<u8>,
    pending: Vec<Change>,
    now: Vec<u8>,
}

#[derive(Clone)]
enum Change {
    Write(usize, Vec<u8>),
    Size(usize),
}

#[derive(Clone, Default)]
struct Folder {
    durable: Names,
    pending: Vec<Naming>,
    now: Names,
}

type Names = BTreeMap<String, Entry>;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Entry {
    File(usize),
    Folder,
}

#[derive(Clone)]
enum Naming {
    Add(String, Entry),
    Remove(String),
    Move(String, String, Entry),
}

/// What becomes of all that is not synced.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    Nothing,
    Everything,
    /// By chance.
    Some,
}

impl Disk {
    /// A disk on which some files have been for long.
    pub fn holding(files: &Files) -> Self {
        let mut disk = Self::default();
        disk.folders.entry(String::new()).or_default();
        for (path, bytes) in files {
            for (end, _) in path.match_indices('/') {
                if !disk.folders.contains_key(&path[..end]) {
                    disk.apply(&Event::MakeFolder(path[..end].to_owned()));
                }
            }
            disk.apply(&Event::Create(path.clone()));
            let data = bytes.clone();
            let (path, offset) = (path.clone(), 0);
            disk.apply(&Event::Write { path, offset, data });
        }
        for content in &mut disk.contents {
            content.sync();
        }
        for folder in disk.folders.values_mut() {
            folder.sync();
        }
        disk
    }

    /// Whether all is certain, so that a power cut changes nothing.
    pub fn is_settled(&self) -> bool {
        let content = self.contents.iter().all(|c| c.pending.is_empty());
        content && self.folders.values().all(|f| f.pending.is_empty())
    }

    /// Takes in what a process did.
    pub fn apply(&mut self, event: &Event) {
        match event {
            Event::Create(path) => {
                self.contents.push(Content::default());
                let new = Entry::File(self.contents.len() - 1);
                self.name(path, |name| Naming::Add(name, new));
            }
            Event::Write { path, offset, data } => {
                self.change(path, Change::Write(*offset, data.clone()));
            }
            Event::Size { path, size } => self.change(path, Change::Size(*size)),
            Event::Sync(path) => {
                if let Some(content) = self.content(path) {
                    content.sync();
                }
            }
            Event::SyncFolder(path) => self.folders.get_mut(path).unwrap().sync(),
            Event::Unlink(path) => self.name(path, Naming::Remove),
            Event::Rename { from, to } => {
                let entry = self.entry(from).expect("what is renamed is there");
                assert_eq!(split(from).0, split(to).0, "no move to another folder");
                let to = split(to).1.to_owned();
                self.name(from, |name| Naming::Move(name, to, entry));
            }
            Event::Link { from, to } => {
                let entry = self.entry(from).expect("what is linked is there");
                self.name(to, |name| Naming::Add(name, entry));
            }
            Event::MakeFolder(path) => {
                self.folders.insert(path.clone(), Folder::default());
                self.name(path, |name| Naming::Add(name, Entry::Folder));
            }
            Event::RemoveFolder(path) => self.name(path, Naming::Remove),
            Event::Nothing(_) | Event::Said(_) | Event::Refused { .. } => {}
        }
    }

    /// The files after a power cut now.
    pub fn after_a_cut(&self, fate: Fate, chance: &mut Chance) -> Files {
        let mut files = Files::new();
        self.collect("", fate, chance, &mut files);
        files
    }

    fn collect(&self, path: &str, fate: Fate, chance: &mut Chance, files: &mut Files) {
        for (name, entry) in self.folders[path].after_a_cut(fate, chance) {
            let path = if path.is_empty() {
                name
            } else {
                format!("{path}/{name}")
            };
            match entry {
                Entry::File(content) => {
                    let bytes = self.contents[content].after_a_cut(fate, chance);
                    files.insert(path, bytes);
                }
                Entry::Folder => self.collect(&path, fate, chance, files),
            }
        }
    }

    fn entry(&self, path: &str) -> Option<Entry> {
        let (folder, name) = split(path);
        self.folders.get(folder)?.now.get(name).copied()
    }

    fn content(&mut self, path: &str) -> Option<&mut Content> {
        match self.entry(path)? {
            Entry::File(content) => Some(&mut self.contents[content]),
            Entry::Folder => None,
        }
    }

    fn change(&mut self, path: &str, change: Change) {
        let content = self.content(path).expect("what is written to is there");
        change.apply(&mut content.now, 0);
        content.pending.push(change);
    }

    fn name(&mut self, path: &str, naming: impl FnOnce(String) -> Naming) {
        let (folder, name) = split(path);
        let folder = self.folders.get_mut(folder).expect("the folder is there");
        let naming = naming(name.to_owned());
        naming.apply(&mut folder.now);
        folder.pending.push(naming);
    }
}

impl Content {
    fn sync(&mut self) {
        self.pending.clear();
        self.durable.clone_from(&self.now);
    }

    fn after_a_cut(&self, fate: Fate, chance: &mut Chance) -> Vec<u8> {
        let way = match fate {
            Fate::Nothing => 0,
            Fate::Everything => 1,
            Fate::Some => chance.below(7),
        };
        if way == 0 || self.pending.is_empty() {
            return self.durable.clone();
        }
        if way == 1 {
            return self.now.clone();
        }
        // What stands where a file has grown and nothing was written: zeros, or anything.
        let filler = if chance.percent(50) { 0 } else { 0xA5 };
        let mut bytes = self.durable.clone();
        let mut parts: Vec<Change> = self.pending.iter().flat_map(Change::sectors).collect();
        match way {
            // In order up to some moment, and a few sectors of what came next.
            2 => {
                let whole = chance.below(parts.len() as u64 + 1) as usize;
                let mut later = parts.split_off(whole);
                later.truncate(16);
                later.retain(|_| chance.percent(50));
                parts.append(&mut later);
            }
            // All but one.
            3 => {
                parts.remove(chance.below(parts.len() as u64) as usize);
            }
            // Any, in order or not.
            _ => {
                let survive = [3, 20, 50, 80, 97][chance.below(5) as usize];
                parts.retain(|_| chance.percent(survive));
                if way == 4 {
                    for last in (1..parts.len()).rev() {
                        parts.swap(last, chance.below(last as u64 + 1) as usize);
                    }
                }
            }
        }
        for part in &parts {
            part.apply(&mut bytes, filler);
        }
        // The size may have reached the disk without the content.
        if bytes.len() < self.now.len() && chance.percent(30) {
            bytes.resize(self.now.len(), filler);
        }
        bytes
    }
}

impl Change {
    fn apply(&self, bytes: &mut Vec<u8>, filler: u8) {
        match self {
            Self::Write(offset, data) => {
                let end = offset + data.len();
                if bytes.len() < end {
                    bytes.resize(end, filler);
                }
                bytes[*offset..end].copy_from_slice(data);
            }
            // What a file is grown by is zeros, once that has reached the disk.
            Self::Size(size) => bytes.resize(*size, 0),
        }
    }

    fn sectors(&self) -> Vec<Self> {
        let Self::Write(offset, data) = self else {
            return vec![self.clone()];
        };
        let mut parts = Vec::new();
        let mut at = 0;
        while at < data.len() {
            let here = offset + at;
            let end = data.len().min(at + SECTOR - here % SECTOR);
            parts.push(Self::Write(here, data[at..end].to_vec()));
            at = end;
        }
        parts
    }
}

impl Folder {
    fn sync(&mut self) {
        self.pending.clear();
        self.durable.clone_from(&self.now);
    }

    fn after_a_cut(&self, fate: Fate, chance: &mut Chance) -> Names {
        match fate {
            Fate::Nothing => self.durable.clone(),
            Fate::Everything => self.now.clone(),
            Fate::Some => {
                let mut names = self.durable.clone();
                let survive = [0, 50, 90, 100][chance.below(4) as usize];
                for naming in &self.pending {
                    if chance.percent(survive) {
                        naming.apply(&mut names);
                    }
                }
                names
            }
        }
    }
}

impl Naming {
    fn apply(&self, names: &mut Names) {
        match self {
            Self::Add(name, entry) => {
                names.insert(name.clone(), *entry);
            }
            Self::Remove(name) => {
                names.remove(name);
            }
            Self::Move(from, to, entry) => {
                if names.get(from) == Some(entry) {
                    names.remove(from);
                }
                names.insert(to.clone(), *entry);
            }
        }
    }
}

/// The folder of a path, and the name in it.
fn split(path: &str) -> (&str, &str) {
    path.rsplit_once('/').unwrap_or(("", path))
}
