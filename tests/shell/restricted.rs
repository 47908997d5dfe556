//! What only the protocol service reads is in nothing that the command line gives out. Beside it,
//! what no export has a column for either: photos.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use congress::picture::PictureOwner;
use kurultai_tests::fixture::{open, programme, run, sample};

const MARK: &str = "restrictedmark";

/// The smallest picture, with a mark in it that shows in no export's bytes.
const DRAWING: &str =
    r#"<svg xmlns="http://www.w3.org/2000/svg"><title>restrictedmark</title></svg>"#;

/// The text of a PDF's pages.
fn text_of(pdf: &[u8]) -> String {
    let mut reader = Command::new("pdftotext")
        .args(["-raw", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("poppler is installed");
    let mut input = reader.stdin.take().expect("piped");
    let bytes = pdf.to_vec();
    let feeding = std::thread::spawn(move || input.write_all(&bytes));
    let read = reader.wait_with_output().expect("it ends");
    feeding.join().expect("fed").expect("all of it");
    String::from_utf8(read.stdout).expect("UTF-8")
}

fn exported(arguments: &[&str]) -> Vec<u8> {
    let done = run(arguments);
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(!said.to_lowercase().contains(MARK), "{arguments:?}: {said}");
    assert!(!done.stdout.is_empty(), "{arguments:?}: {said}");
    done.stdout
}

#[test]
fn no_export_holds_a_restricted_field() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let rows = programme(&file);
    let mut ws = open(&file);
    for person in &rows.people {
        ws.protocol_note_set(&person.id, &format!("Of them: {MARK}."))
            .expect("noted");
    }
    for one in &rows.organizations {
        let owner = PictureOwner::Organization(one.id.clone());
        ws.picture_set(&owner, DRAWING.as_bytes()).expect("drawn");
    }
    drop(ws);
    let inside = std::fs::read(&file).expect("the file");
    let has = |bytes: &[u8]| {
        let lower = bytes.to_ascii_lowercase();
        lower.windows(MARK.len()).any(|w| w == MARK.as_bytes())
    };
    assert!(has(&inside), "the search finds what is there");
    let file = path(&file);
    for language in ["en", "ru", "kk", "ar"] {
        let calendar = [
            "export",
            "calendar",
            file,
            "--language",
            language,
            "-o",
            "-",
        ];
        // Folded lines are joined: a mark may lie across two.
        let text = String::from_utf8(exported(&calendar)).expect("UTF-8");
        assert!(!has(text.replace("\r\n ", "").as_bytes()), "{language}");
        for scope in ["--person", "--delegation"] {
            let id = match scope {
                "--person" => rows.people[0].id.as_str(),
                _ => rows.delegations[0].id.as_str(),
            };
            let own = ["export", "calendar", file, scope, id, "-o", "-"];
            let text = String::from_utf8(exported(&own)).expect("UTF-8");
            assert!(!has(text.replace("\r\n ", "").as_bytes()), "{scope}");
        }
    }
    let agenda = exported(&["export", "agenda", file, "-o", "-"]);
    assert!(!has(&agenda));
    let text = text_of(&agenda);
    assert!(text.len() > 1000 && !has(text.as_bytes()));
    for document in super::printing::DOCUMENTS {
        let paper = exported(&["print", document, file, "-o", "-"]);
        assert!(
            !has(&paper) && !has(text_of(&paper).as_bytes()),
            "{document}"
        );
    }
    for format in ["text", "json"] {
        let found = run(&["check", file, "--format", format]);
        let (out, said) = (&found.stdout, &found.stderr);
        assert!(!out.is_empty(), "{}", String::from_utf8_lossy(said));
        assert!(!has(out) && !has(said), "{format}");
    }
    let events = exported(&["events", file]);
    assert!(!has(&events));
}

fn path(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}
