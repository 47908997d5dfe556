//! The disk fills up, a page sooner each time: what was there stays, the user hears that
//! there is no space, and once there is, the same goes through.
//!
//! On a file system of its own where one may be mounted, and else against a quota in the
//! shim. Every few pages; `KURULTAI_SPACE=1` for each.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::disk::watch;
use crate::proof::{self, fingerprint, last_operation, line, size};
use crate::support::{fill, open, rows};
use crate::worker::{in_role, words};

const FILE: &str = "congress.kurultai";
const PAGE: u64 = 4096;
const PLENTY: u64 = 64 * 1024 * 1024;

/// What is done, and after how many pages the next try is in `make test`.
const ACTIONS: &[(&str, u64)] = &[
    ("open", 1),
    ("small edit", 1),
    ("edit", 3),
    ("copy", 7),
    ("backup", 17),
    ("export", 7),
    ("migration", 61),
];

#[test]
fn a_full_disk_loses_nothing_and_says_so() {
    let started = Instant::now();
    let every_page = size("KURULTAI_SPACE", 0) == 1;
    let mut figures = Vec::new();
    let mut how = "";
    for (action, step) in ACTIONS {
        let step = if every_page { 1 } else { *step };
        let mut full = 0;
        for pages in (0..).step_by(step as usize) {
            let disk = Disk::new();
            how = disk.how();
            if !refused(&disk, action, pages * PAGE) {
                break;
            }
            full += 1;
        }
        assert!(full > 0, "{action} was never refused");
        figures.push(format!("{action} {full}"));
    }
    let figures = format!(
        "refusals on {how}: {}; 0 lost, all went through later",
        figures.join(", ")
    );
    line("space", &figures, started);
}

/// Tries an action with so much space left, and again with plenty. Whether it was refused.
fn refused(disk: &Disk, action: &str, left: u64) -> bool {
    let path = disk.folder.join(FILE);
    if action == "migration" {
        fs::write(&path, include_bytes!("../files/0001.kurultai")).unwrap();
    } else {
        fill(&mut workspace::Workspace::create(&path, "Secretariat").unwrap());
    }
    let before = fs::read(&path).unwrap();
    let name = if action == "migration" {
        "open"
    } else {
        action
    };
    let mut command = in_role("space", &path);
    command.env("KURULTAI_ACTION", name).stdin(Stdio::piped());
    disk.bind(&mut command);
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut next = || {
        said.by_ref()
            .map_while(Result::ok)
            .find_map(|line| words(&line).map(|words| words.join(" ")))
            .unwrap_or_else(|| panic!("{action} with {left} bytes left: the child is gone"))
    };
    assert_eq!(next(), "ready");
    disk.set(taken(&disk.folder) + left);
    writeln!(stdin).unwrap();
    let first = next();
    let mut last = first.clone();
    if !first.starts_with("done") {
        let full = ["NoSpace", "No space left", "disk is full"]
            .iter()
            .any(|words| first.contains(words));
        assert!(full, "{action} with {left} bytes left: {first}");
        disk.set(PLENTY);
        writeln!(stdin).unwrap();
        last = next();
    }
    let told = last.strip_prefix("done ");
    let told = told.unwrap_or_else(|| panic!("{action}, {left} bytes left, then plenty: {last}"));
    assert!(child.wait().unwrap().success());

    disk.set(PLENTY);
    let unfinished = unfinished(&disk.folder);
    assert!(
        unfinished.is_empty(),
        "{action}, {left} bytes left: {unfinished:?}"
    );
    if ["copy", "backup", "export"].contains(&action) {
        // Only the header's counters may differ from a file that was opened and closed.
        assert_eq!(
            fs::read(&path).unwrap(),
            before,
            "{action} changed the file"
        );
    }
    for file in files(&disk.folder) {
        let found = fingerprint(&rows(&open(&file)));
        assert_eq!(
            format!("{found:x}"),
            told,
            "{action}, {left} bytes left: {file:?}"
        );
        assert_eq!(last_operation(&file).1, "ok");
    }
    first != last
}

/// A disk whose size can be set.
struct Disk {
    folder: PathBuf,
    mounted: bool,
    /// Where the folder lies, and a quota for the shim.
    around: tempfile::TempDir,
}

impl Disk {
    fn new() -> Self {
        let around = proof::folder();
        let folder = around.path().join("disk");
        fs::create_dir(&folder).unwrap();
        let mount = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=64m", "kurultai"])
            .arg(&folder)
            .stderr(Stdio::null())
            .status();
        let mounted = mount.is_ok_and(|status| status.success());
        let disk = Self {
            folder,
            mounted,
            around,
        };
        disk.set(PLENTY);
        disk
    }

    fn how(&self) -> &'static str {
        if self.mounted {
            "a tmpfs"
        } else {
            "a quota in the shim (nothing may be mounted here)"
        }
    }

    fn quota(&self) -> PathBuf {
        self.around.path().join("quota")
    }

    /// Makes a process feel how small the disk is.
    fn bind(&self, command: &mut Command) {
        if !self.mounted {
            watch(command, &self.folder, &self.around.path().join("log"));
            command.env("KURULTAI_DISK_QUOTA", self.quota());
        }
    }

    fn set(&self, bytes: u64) {
        if self.mounted {
            let size = format!("remount,size={bytes}");
            let status = Command::new("mount")
                .args(["-o", &size])
                .arg(&self.folder)
                .status();
            assert!(status.unwrap().success(), "the disk keeps its size");
        } else {
            fs::write(self.quota(), bytes.to_string()).unwrap();
        }
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        if self.mounted {
            let _ = Command::new("umount").arg("-l").arg(&self.folder).status();
        }
    }
}

/// All files under a folder.
fn all(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(all(&path));
        } else {
            found.push(path);
        }
    }
    found
}

/// What the files under a folder take, in whole pages.
fn taken(folder: &Path) -> u64 {
    let sizes = all(folder)
        .into_iter()
        .map(|file| fs::metadata(file).unwrap().len());
    sizes.map(|size| size.div_ceil(PAGE) * PAGE).sum()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = all(folder);
    files.retain(|file| file.extension().is_some_and(|e| e == "kurultai"));
    files
}

fn unfinished(folder: &Path) -> Vec<PathBuf> {
    let mut files = all(folder);
    files.retain(|file| file.extension().is_none_or(|e| e != "kurultai"));
    files
}
