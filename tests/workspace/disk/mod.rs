//! A disk that is watched: what a process does to it is recorded, calls can be made to
//! fail, and from the record come the states in which a power cut may leave it.

pub mod crash;
pub mod model;
pub mod record;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// Makes a process's calls to files under a folder go through the shim, which writes a
/// record of them.
pub fn watch<'a>(command: &'a mut Command, under: &Path, log: &Path) -> &'a mut Command {
    let under = fs::canonicalize(under).unwrap();
    command
        .env("LD_PRELOAD", shim())
        .env("KURULTAI_DISK_UNDER", under)
        .env("KURULTAI_DISK_LOG", log)
}

/// The library to preload, compiled once a run.
fn shim() -> &'static Path {
    static SHIM: OnceLock<PathBuf> = OnceLock::new();
    SHIM.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        fs::create_dir_all(folder).unwrap();
        let source = folder.join("shim.c");
        fs::write(&source, include_str!("shim.c")).unwrap();
        let made = folder.join(format!("shim-{}.so", std::process::id()));
        let compiled = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-o"])
            .args([&made, &source])
            .arg("-ldl")
            .output();
        let compiled = compiled.expect(
            "these proofs need a C compiler named `cc` (on Debian: apt-get install build-essential)",
        );
        let said = String::from_utf8_lossy(&compiled.stderr);
        assert!(compiled.status.success(), "cc refused shim.c:\n{said}");
        let library = folder.join("libkurultai-shim.so");
        fs::rename(&made, &library).unwrap();
        library
    })
}
