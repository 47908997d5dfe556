//! What the command line prints comes out of a printer of CUPS.

use std::fs;
use std::process::{Command, Output};

use kurultai_tests::fixture::{pages_and_text, program, sample};
use kurultai_tests::spooler::{PRINTER, Spooler};

/// What is printed, and so that it is the same each time.
const ONE: [&str; 4] = ["--delegation", "Holy See", "--issued", "2025-09-12T18:45"];
const ALL: [&str; 3] = ["--own-language", "--issued", "2025-09-12T18:45"];

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_printer_receives_what_the_program_prints() {
    let Some(spooler) = Spooler::start() else {
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let run = |options: &[&str]| {
        let mut command = Command::new(program());
        command.args(["print", "agenda"]).arg(&file).args(options);
        spooler.run(&mut command)
    };
    let path = |name: &str| folder.path().join(name).display().to_string();

    let refused = run(&[&ONE[..], &["--printer", "Nowhere"]].concat());
    assert_eq!(refused.status.code(), Some(1), "{}", said(&refused));
    assert!(said(&refused).contains("Nowhere"), "{}", said(&refused));

    let done = run(&[&ONE[..], &["--printer", PRINTER, "--copies", "2"]].concat());
    assert!(done.status.success(), "{}", said(&done));
    let saved = path("saved.pdf");
    let done = run(&[&ONE[..], &["-o", &saved]].concat());
    assert!(done.status.success(), "{}", said(&done));
    let printed = spooler.printed(1);
    assert_eq!(printed[0].title, "Agenda, Holy See");
    assert_eq!(printed[0].copies, 2);
    for option in ["media=A4", "sides=one-sided"] {
        let options = &printed[0].options;
        assert!(options.split(' ').any(|one| one == option), "{options}");
    }
    let (pages, text) = pages_and_text(&printed[0].pdf);
    assert!(text.contains("Holy See"), "{text}");
    assert_eq!((pages, text), pages_and_text(saved.as_ref()));

    // A file has one language: of several, each is a job, and none is left out.
    let done = run(&[&ALL[..], &["--printer", PRINTER]].concat());
    assert!(done.status.success(), "{}", said(&done));
    let bundles = path("bundles");
    let done = run(&[&ALL[..], &["--bundle", "500", "-o", &bundles]].concat());
    assert!(done.status.success(), "{}", said(&done));
    let entries = fs::read_dir(&bundles).expect("a folder");
    let files = entries.map(|entry| entry.expect("a file").path());
    let mut saved: Vec<_> = files.map(|file| pages_and_text(&file)).collect();
    let all = saved.len();
    assert!(all > 1, "the sample's delegations have several languages");
    let printed = spooler.printed(1 + all);
    assert_eq!(printed.len(), 1 + all);
    for (number, job) in (1..).zip(&printed[1..]) {
        let told = format!(", {number} of {all})");
        assert!(job.title.ends_with(&told), "{}: {told}", job.title);
        assert_eq!(job.copies, 1, "{}", job.title);
    }
    let jobs = printed[1..].iter();
    let mut came: Vec<_> = jobs.map(|job| pages_and_text(&job.pdf)).collect();
    came.sort();
    saved.sort();
    assert_eq!(came, saved);
}
