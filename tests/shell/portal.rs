//! Printing by the desktop's own dialog: what it is asked, what it is given, and what follows where
//! it is cancelled, fails, goes away or was never there.

use std::os::unix::net::UnixListener;
use std::time::{Duration, Instant};

use kurultai::printers::{Handed, Portal, PrintJob};
use kurultai_tests::portal::{Desktop, document};
use print::Paper;
use serde_json::json;

/// More than one message of the bus holds, if it went that way.
fn job(title: &str, paper: Paper, landscape: bool) -> PrintJob {
    let mut pdf = b"%PDF-1.7\n".to_vec();
    pdf.extend((0_u32..100_000).flat_map(u32::to_le_bytes));
    PrintJob {
        title: title.to_owned(),
        pdf,
        paper,
        landscape,
    }
}

/// The portal of a desktop, which on a busy machine may be slow to say that it has one.
fn found(desktop: &Desktop) -> Portal {
    let mut tries = (0..10).filter_map(|_| Portal::at(&desktop.address()));
    tries.next().expect("it has a portal")
}

#[test]
fn the_desktop_asks_for_each_job_and_is_given_it() {
    let desktop = Desktop::start();
    let mut portal = found(&desktop);
    let first = job("Повестка, Святой Престол", Paper::A5, false);
    let second = job("Running order", Paper::Letter, true);
    for one in [&first, &second] {
        assert_eq!(portal.print(one, None).expect("printed"), Handed::Sent);
    }
    let asked = desktop.asked();
    let methods: Vec<&str> = asked.iter().map(|one| one.method.as_str()).collect();
    assert_eq!(methods, ["PreparePrint", "Print", "PreparePrint", "Print"]);
    for (two, job) in asked.chunks(2).zip([&first, &second]) {
        assert!(two.iter().all(|one| one.title == job.title), "{two:?}");
        let pdf = std::fs::read(document(&two[1])).expect("kept");
        assert!(pdf == job.pdf, "{}: it is whole", job.title);
    }
    let sheet = |name: &str, standard: &str, width: f64, height: f64, orientation: &str| {
        json!({
            "PPDName": name, "DisplayName": name, "Name": standard,
            "Width": width, "Height": height, "Orientation": orientation,
        })
    };
    assert_eq!(
        asked[0].setup,
        sheet("A5", "iso_a5", 148.0, 210.0, "portrait")
    );
    assert_eq!(
        asked[2].setup,
        sheet("Letter", "na_letter", 215.9, 279.4, "landscape")
    );
    // The second dialog begins with what was chosen in the first, of which we know nothing.
    assert_eq!(asked[0].settings, json!({}));
    assert_eq!(asked[2].settings["printer"], "Hall");
    assert_eq!(asked[2].settings["n-copies"], "2");
}

#[test]
fn what_is_not_confirmed_is_not_printed() {
    let desktop = Desktop::start();
    let mut portal = found(&desktop);
    let one = job("Agenda", Paper::A4, false);
    for how in ["cancel", "close"] {
        desktop.answer(how);
        let handed = portal.print(&one, None).expect("no failure");
        assert_eq!(handed, Handed::Cancelled, "{how}");
    }
    let asked = desktop.asked();
    let prepared = |method: &str| method == "PreparePrint";
    assert!(asked.iter().all(|one| prepared(&one.method)), "{asked:?}");
    desktop.answer("fail");
    let failed = portal.print(&one, None);
    assert!(failed.is_err(), "{failed:?}");
    // A desktop that ends while its dialog is open is not waited for.
    desktop.answer("vanish");
    let gone = portal.print(&one, None).expect_err("nobody answers");
    assert!(gone.to_string().contains("went away"), "{gone}");
    assert!(Portal::at(&desktop.address()).is_none());
}

#[test]
fn where_there_is_no_portal_there_is_none() {
    let bare = Desktop::bare();
    assert!(Portal::at(&bare.address()).is_none(), "a bus alone");
    assert!(Portal::at("unix:path=/nonexistent").is_none(), "no bus");
    assert!(Portal::at("not an address").is_none());
    // One that takes the connection and says nothing is waited for only a moment.
    let folder = tempfile::tempdir().expect("a folder");
    let socket = folder.path().join("silent");
    let _silent = UnixListener::bind(&socket).expect("bound");
    let begun = Instant::now();
    let address = format!("unix:path={}", socket.display());
    assert!(Portal::at(&address).is_none(), "a silent bus");
    let took = begun.elapsed();
    assert!(took < Duration::from_secs(30), "{took:?}");
}
