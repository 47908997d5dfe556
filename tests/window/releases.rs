//! Releases: published with what changed in sight, told to those concerned, and gone back to.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use congress::part::PartRole;
use congress::{DelegationId, Programme, Release, SessionId, Who};
use kurultai_tests::fixture::{open, programme};
use kurultai_tests::window::{Window, journey, key};
use serde_json::json;

use crate::access::assert_clean;
use crate::board::{Halls, at, titled};

/// A file in which the first delegation takes part in Alpha, and the second in Beta.
fn with_guests() -> Halls {
    let mut halls = Halls::new();
    let mut file = open(&halls.file);
    for (title, delegation) in [("Alpha", 0), ("Beta", 1)] {
        let session = SessionId(halls.id(title));
        let who = Who::Delegation(halls.before.delegations[delegation].id.clone());
        file.part_add(&session, who, PartRole::Participant)
            .expect("added");
    }
    drop(file);
    halls.before = programme(&halls.file);
    halls
}

/// Whom a change of Alpha concerns: those who take part, and those whose people do.
fn concerned(programme: &Programme) -> BTreeSet<DelegationId> {
    let alpha = &titled(programme, "Alpha").id;
    let parts = programme
        .parts
        .iter()
        .filter(|part| part.session_id == *alpha);
    parts
        .flat_map(|part| match &part.who {
            Who::Delegation(id) => vec![id.clone()],
            Who::Person(person) => {
                let all = programme.members.iter();
                let all = all.filter(|member| member.person_id.as_ref() == Some(person));
                all.map(|member| member.delegation_id.clone()).collect()
            }
        })
        .collect()
}

fn named(programme: &Programme, id: &DelegationId) -> String {
    let delegation = programme.delegation(id).expect("a delegation");
    let organization = programme.organization(&delegation.organization_id);
    organization
        .expect("its organization")
        .name
        .get("en")
        .to_owned()
}

/// What stands on a PDF.
fn text(pdf: &Path) -> String {
    let output = Command::new("pdftotext").arg(pdf).arg("-").output();
    let output = output.expect("poppler-utils is there");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

async fn publish(window: &Window, number: u32, note: &str) {
    window.click("nav-releases").await;
    window.click("release-publish").await;
    window.find("publish-changes").await;
    window.fill("release-note", note).await;
    window.click("release-publish-do").await;
    window.wait_gone("[data-testid='publish-dialog']").await;
    window.find(&format!("release-{number}")).await;
}

/// The sessions that a list of changes names.
async fn listed(window: &Window, list: &str) -> Vec<String> {
    let script = "return [...document.querySelectorAll(arguments[0])].map((line) =>
        line.dataset.testid.replace('change-', '') + ' ' + line.dataset.kind)";
    let lines = format!("[data-testid='{list}'] li[data-kind]");
    let read = window.read(script, vec![json!(lines)]).await;
    serde_json::from_value(read).expect("texts")
}

#[test]
fn a_release_tells_what_changed_and_for_whom_and_is_gone_back_to() {
    let halls = with_guests();
    let alpha = halls.id("Alpha");
    let those = concerned(&halls.before);
    let moved = format!("{alpha} changed");
    journey(async {
        let window = halls.open().await;
        window.click("nav-releases").await;
        window.find("releases-page").await;
        assert_clean(&window, "no releases").await;
        publish(&window, 1, "For the heads of delegation").await;

        window.click("nav-programme").await;
        window.click(&format!("session-{alpha}")).await;
        window.press(&[key::ALT, key::SHIFT], key::DOWN).await;
        let undo = "[data-testid='undo']:not([disabled])";
        window.wait_for(undo).await;
        window.rest(400).await;

        // What changed stands there before it is published: by session, delegation, person.
        window.click("nav-releases").await;
        window.click("release-publish").await;
        window.find("publish-changes").await;
        assert_eq!(
            listed(&window, "publish-changes").await,
            std::slice::from_ref(&moved)
        );
        window.screenshot("release-publish").await;
        assert_clean(&window, "publishing").await;
        window.click("changes-by-delegation").await;
        for id in &those {
            window.find(&format!("concerned-{id}")).await;
        }
        assert_eq!(listed(&window, "publish-changes").await.len(), those.len());
        window.screenshot("release-delegations").await;
        window.click("release-publish-do").await;
        window.wait_gone("[data-testid='publish-dialog']").await;
        window.find("release-2").await;
        window.screenshot("releases").await;
        assert_clean(&window, "releases").await;

        // The bulletins: each that is concerned has one, and no other.
        window.click("release-bulletin-2").await;
        let drawn = "const page = document.querySelector(\"[data-testid='preview-page-1']\");
            return page !== null && page.complete && page.naturalWidth > 500";
        window
            .wait_true(drawn, vec![], "the bulletin's first page")
            .await;
        window.screenshot("release-bulletin").await;
        assert_clean(&window, "a bulletin").await;
        window.choose("bulletin-whom", "each").await;
        window.choose("bulletin-language", "en").await;
        window
            .wait_true(drawn, vec![], "the first delegation's page")
            .await;
        window
            .wait_for("[data-testid='bulletin-save']:not([disabled])")
            .await;
        window.click("bulletin-save").await;
        window.wait_gone("[data-testid='bulletin-dialog']").await;
        let folder = window.dialogs().join("folder");
        let mut names: Vec<String> = Vec::new();
        for entry in std::fs::read_dir(&folder).expect("a folder of bulletins") {
            let path = entry.expect("an entry").path();
            let page = text(&path);
            assert!(page.contains("Alpha") && !page.contains("Beta"), "{page}");
            assert!(
                page.contains("Release 2") && page.contains("Moved"),
                "{page}"
            );
            names.push(
                path.file_stem()
                    .expect("named")
                    .to_string_lossy()
                    .into_owned(),
            );
        }
        names.sort();
        let mut expected: Vec<String> = those
            .iter()
            .map(|id| format!("{}, Release 2", named(&halls.before, id)))
            .map(|name| name.chars().take(80).collect())
            .collect();
        expected.sort();
        assert_eq!(names, expected);

        // Back to the first, and that undone.
        window.click("release-return-1").await;
        window.find("return-changes").await;
        assert_eq!(
            listed(&window, "return-changes").await,
            std::slice::from_ref(&moved)
        );
        window.screenshot("release-return").await;
        assert_clean(&window, "going back").await;
        window.click("release-return-do").await;
        window.wait_gone("[data-testid='return-dialog']").await;
        window.click("nav-programme").await;
        halls.wait_at(&window, "Alpha", at(0, 0, 540, 600)).await;
        window.click("undo").await;
        window
            .wait_for("[data-testid='redo']:not([disabled])")
            .await;
        window.screenshot("release-undone").await;
        window.close().await;
    });

    let after = programme(&halls.file);
    let said: Vec<(u32, &str)> = after
        .releases
        .iter()
        .map(|Release { number, note, .. }| (*number, note.as_str()))
        .collect();
    assert_eq!(said, [(1, "For the heads of delegation"), (2, "")]);
    let file = open(&halls.file);
    let starts = |release: &Release| {
        let frozen = file.release_programme(&release.id).expect("read");
        titled(&frozen, "Alpha").starts
    };
    let [first, second] = [0, 1].map(|at| starts(&after.releases[at]));
    assert_eq!(first, titled(&halls.before, "Alpha").starts);
    assert!(second > first, "the second has the move");
    assert_eq!(
        titled(&after, "Alpha").starts,
        second,
        "undone: as it was moved"
    );
}

#[test]
fn releases_are_told_in_arabic() {
    let halls = with_guests();
    let mut file = open(&halls.file);
    let event = halls.before.event.id.clone();
    file.release_publish(&event, "").expect("published");
    let session = SessionId(halls.id("Alpha"));
    let to = congress::session::Place {
        room_id: Some(halls.room(1).as_str().into()),
        starts: Some(halls.day(0).and_hms_opt(15, 0, 0).expect("a time")),
        ends: Some(halls.day(0).and_hms_opt(16, 0, 0).expect("a time")),
    };
    let edit = congress::session::SessionEdit::Place(to);
    file.session_edit(&session, edit).expect("moved");
    file.release_publish(&event, "").expect("published");
    drop(file);
    let second = programme(&halls.file).releases[1].id.to_string();
    journey(async {
        let window = halls.open_in("ar").await;
        window.wait_for("html[dir='rtl']").await;
        window.click("nav-releases").await;
        window.find("release-2").await;
        window.screenshot("releases-ar").await;
        window.click("release-changes-2").await;
        window.find("compare-changes").await;
        assert_eq!(listed(&window, "compare-changes").await.len(), 1);
        window.screenshot("release-compare-ar").await;
        assert_clean(&window, "comparing in Arabic").await;
        // With the draft: nothing differs.
        window.choose("compare-from", &second).await;
        window.choose("compare-to", "").await;
        window
            .wait_gone("[data-testid='compare-changes'] li[data-kind]")
            .await;
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='compare-dialog']").await;
        window.click("release-bulletin-2").await;
        let drawn = "const page = document.querySelector(\"[data-testid='preview-page-1']\");
            return page !== null && page.complete && page.naturalWidth > 500";
        window
            .wait_true(drawn, vec![], "the bulletin's first page")
            .await;
        window.screenshot("release-bulletin-ar").await;
        window.click("bulletin-save").await;
        window.wait_gone("[data-testid='bulletin-dialog']").await;
        let written = window.written();
        let [pdf] = written.as_slice() else {
            panic!("one bulletin is written: {written:?}")
        };
        assert!(text(pdf).contains("Alpha"), "in the language that it has");
        window.close().await;
    });
}
