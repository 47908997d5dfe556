//! `kurultai print`: every handout from the command line, many files at once, and what it refuses.

use std::fs;
use std::path::Path;
use std::process::Output;

use kurultai_tests::fixture::{run, sample};

/// What is printed from a file without a release.
pub const DOCUMENTS: [&str; 11] = [
    "agenda",
    "programme",
    "running-order",
    "door-signs",
    "participants",
    "badges",
    "place-cards",
    "interpreters",
    "travel",
    "turnover",
    "bilaterals",
];

fn path(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

fn pdfs(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> = entries
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .into_string()
                .expect("UTF-8")
        })
        .collect();
    names.sort();
    names
}

#[test]
fn every_handout_is_printed_the_same_each_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    for document in DOCUMENTS {
        let made = || {
            let moment = ["--issued", "2025-09-12T18:45", "-o", "-"];
            let done = run(&[&["print", document, path(&file)][..], &moment].concat());
            assert!(done.status.success(), "{document}: {}", err(&done));
            assert!(done.stdout.starts_with(b"%PDF-"), "{document}");
            done.stdout
        };
        assert_eq!(made(), made(), "{document}");
    }
}

#[test]
fn many_are_printed_a_file_each_or_in_bundles() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let each = folder.path().join("each");
    let done = run(&["print", "agenda", path(&file), "--each", "-o", path(&each)]);
    assert!(done.status.success(), "{}", err(&done));
    let names = pdfs(&each);
    assert!(names.len() > 10, "{names:?}");
    // Whole files alone, each of a delegation: nothing half written stands beside them.
    assert!(
        names
            .iter()
            .all(|name| name.starts_with("Agenda, ") && name.ends_with(".pdf")),
        "{names:?}"
    );
    let bundles = folder.path().join("bundles");
    let done = run(&[
        "print",
        "agenda",
        path(&file),
        "--bundle",
        "10",
        "-o",
        path(&bundles),
    ]);
    assert!(done.status.success(), "{}", err(&done));
    let expected = names.len().div_ceil(10);
    let bundled = pdfs(&bundles);
    assert_eq!(bundled.len(), expected, "{bundled:?}");
    assert_eq!(bundled[0], "Agenda, 0001-0010.pdf");
}

#[test]
fn a_choice_that_means_nothing_is_refused_by_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let out = folder.path().join("never.pdf");
    for (asked, said) in [
        (&["participants", "--room", "x"][..], "--room"),
        (&["badges", "--paper", "a5"], "--paper"),
        (&["travel", "--second", "ru"], "--second"),
        (&["programme", "--each"], "--each"),
        (
            &["agenda", "--delegation", "Nobody at all"],
            "no delegation",
        ),
        (&["turnover", "--day", "1999-01-01"], "nothing to print"),
    ] {
        let (document, options) = asked.split_first().expect("a document");
        let all = [
            &["print", document, path(&file), "-o", path(&out)][..],
            options,
        ]
        .concat();
        let done = run(&all);
        assert_eq!(done.status.code(), Some(1), "{asked:?}");
        let told = err(&done).to_lowercase();
        assert!(told.contains(&said.to_lowercase()), "{asked:?}: {told}");
        assert!(!out.exists(), "{asked:?}");
    }
}

#[test]
fn changed_templates_are_used_and_their_mistakes_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let own = folder.path().join("templates");
    let done = run(&["print", "templates", "-o", path(&own)]);
    assert!(done.status.success(), "{}", err(&done));
    let table = own.join("table.typ");
    let source = fs::read_to_string(&table).expect("a template");
    fs::write(&table, format!("#let wrong =\n{source}")).expect("written");
    let out = folder.path().join("list.pdf");
    let asked = [
        "print",
        "participants",
        path(&file),
        "-o",
        path(&out),
        "--templates",
        path(&own),
    ];
    let done = run(&asked);
    assert_eq!(done.status.code(), Some(1));
    assert!(err(&done).contains("table.typ:"), "{}", err(&done));
    fs::write(&table, source).expect("written");
    let done = run(&asked);
    assert!(done.status.success() && out.exists(), "{}", err(&done));
}
