//! Many files of one job: what fails is told, what is stopped begins no more, and each comes in turn.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use congress::Programme;
use messages::PageLanguage;
use print::{Handout, Options, PrintError, Scope};

use crate::paper::{text, with_job};
use crate::rich::programme;

#[test]
fn one_that_fails_is_named_and_the_rest_goes_on() {
    let mut programme: Programme = programme();
    let quiet = programme
        .organizations
        .iter_mut()
        .find(|o| o.id.as_str() == "o-quiet")
        .unwrap();
    quiet.name = congress::LocalizedText::of("en", "Quiet 한");
    let options = Options::new(PageLanguage::En);
    let scope = Scope::default();
    // A file each; then all three in one, from which the one that fails is left out.
    for (most, files) in [(1, 3), (3, 1)] {
        let done = Mutex::new(Vec::new());
        with_job(&programme, (Handout::Agenda, &scope, &options), |job| {
            job.each(most, &AtomicBool::new(false), &|made| {
                assert_eq!(made.count, files);
                let named = |unit: &print::Unit| unit.name.get("en").to_owned();
                let failed = made.failed.into_iter();
                let failed: Vec<_> = failed.map(|(unit, why)| (named(unit), why)).collect();
                let all: Vec<_> = made.sheaf.units.iter().map(named).collect();
                done.lock()
                    .unwrap()
                    .push((made.number, all, made.pdf, failed));
            });
        })
        .unwrap();
        let mut done = done.into_inner().unwrap();
        done.sort_by_key(|(number, ..)| *number);
        assert_eq!(done.len(), files);
        for (_, all, pdf, failed) in done {
            let quiet = all.iter().any(|name| name == "Quiet 한");
            assert_eq!(failed.len(), usize::from(quiet), "{all:?}");
            assert!(failed.iter().all(|(name, why)| {
                name == "Quiet 한" && matches!(why, PrintError::MissingGlyphs(_))
            }));
            assert_eq!(pdf.is_some(), !quiet || all.len() > 1, "{all:?}");
            let read = pdf.map(|pdf| text(&pdf)).unwrap_or_default();
            for name in all.iter().filter(|name| *name != "Quiet 한") {
                assert!(read.contains(name.as_str()), "{name} in {read}");
            }
            assert!(!read.contains("Quiet"), "{read}");
        }
    }
}

#[test]
fn a_job_that_is_stopped_begins_no_more() {
    let stop = AtomicBool::new(true);
    let options = Options::new(PageLanguage::En);
    let scope = Scope::default();
    let programme = programme();
    with_job(&programme, (Handout::Agenda, &scope, &options), |job| {
        job.each(1, &stop, &|_| panic!("it was stopped"));
    })
    .unwrap();
}

/// Threads that wait for others must begin no further paper: their stacks would be full.
#[test]
fn hundreds_of_papers_are_made_one_after_another() {
    let mut programme: Programme = programme();
    let one = programme.delegations[0].clone();
    programme.delegations = (0..400)
        .map(|n| congress::Delegation {
            id: format!("d-{n}").as_str().into(),
            ..one.clone()
        })
        .collect();
    let options = Options::new(PageLanguage::En);
    let scope = Scope::default();
    let made_all = AtomicUsize::new(0);
    with_job(&programme, (Handout::Agenda, &scope, &options), |job| {
        job.each(1, &AtomicBool::new(false), &|made| {
            assert!(made.pdf.is_some() && made.failed.is_empty());
            made_all.fetch_add(1, Ordering::Relaxed);
            // In the order of the papers, but for those on the other cores.
            assert!(made.number.abs_diff(made.done) <= 64, "{}", made.number);
        });
    })
    .unwrap();
    assert_eq!(made_all.into_inner(), 400);
}
