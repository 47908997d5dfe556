//! The invariants of ARCHITECTURE.md that a reader of the sources can hold.

use std::path::{Path, PathBuf};

use kurultai_tests::fixture::root;

fn files(folder: &str, endings: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    walk(&root().join(folder), &mut |path| {
        let ending = path
            .extension()
            .and_then(|e| e.to_str())
            .unwrap_or_default();
        if endings.contains(&ending) {
            let text = std::fs::read_to_string(path).expect("source is text");
            found.push((path.to_owned(), text));
        }
    });
    assert!(!found.is_empty(), "no sources under {folder}");
    found
}

fn walk(folder: &Path, see: &mut impl FnMut(&Path)) {
    let skipped = ["node_modules", "dist", "target", "gen"];
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path
            .file_name()
            .and_then(|n| n.to_str())
            .unwrap_or_default();
        if path.is_dir() && !skipped.contains(&name) {
            walk(&path, see);
        } else if path.is_file() {
            see(&path);
        }
    }
}

fn absent(folder: &str, words: &[&str]) {
    for (path, text) in files(folder, &["rs"]) {
        for word in words {
            assert!(!text.contains(word), "{} names {word}", path.display());
        }
    }
}

#[test]
fn congress_is_pure() {
    absent(
        "src-tauri/crates/congress/src",
        &[
            "rusqlite",
            "tauri",
            "std::fs",
            "std::io",
            "SystemTime::now",
            "Utc::now",
            "Local::now",
        ],
    );
}

#[test]
fn only_the_workspace_knows_sql() {
    for folder in [
        "caldav", "congress", "exchange", "print", "messages", "sample",
    ] {
        absent(&format!("src-tauri/crates/{folder}/src"), &["rusqlite"]);
    }
    absent("src-tauri/src", &["rusqlite"]);
}

#[test]
fn only_ipc_calls_the_backend() {
    for (path, text) in files("ui/src", &["ts", "svelte"]) {
        let ipc = path.components().any(|c| c.as_os_str() == "ipc");
        assert!(ipc || !text.contains("@tauri-apps"), "{}", path.display());
    }
}

#[test]
fn files_stay_short() {
    for folder in ["src-tauri", "tests", "ui/src"] {
        for (path, text) in files(folder, &["rs", "ts", "svelte"]) {
            let lines = text.lines().count();
            let generated = path.ends_with("ipc/bindings.ts");
            assert!(
                generated || lines <= 500,
                "{}: {lines} lines",
                path.display()
            );
        }
    }
}

#[test]
fn the_calendar_client_knows_no_window() {
    absent("src-tauri/crates/caldav/src", &["tauri", "workspace::"]);
}
