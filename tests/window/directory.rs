//! Delegations, parts and people: made by typing names, found again in the file, erased.

use std::path::{Path, PathBuf};

use congress::delegation::{DelegationStatus, MemberFunction};
use congress::{Programme, TextIn, Who};
use kurultai_tests::fixture::{open, programme, sample};
use kurultai_tests::window::{Window, journey, key};

use crate::access::assert_clean;

#[test]
fn a_delegation_is_made_found_and_given_a_head() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let before = programme(&file);
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        window.click("nav-delegations").await;
        window.click("delegation-add").await;
        window.click("delegation-organization").await;
        window.type_text("Council of Elders of the Steppe").await;
        window.press(&[], key::ENTER).await;
        window.click("delegation-create").await;
        window.find("delegation-detail").await;
        window.choose("member-function", "head").await;
        window.click("member-add-function").await;
        window.wait_for("li[data-testid^='member-']").await;
        window.screenshot("delegation").await;
        window.click("nav-delegations").await;
        window.click("delegations-search").await;
        window.type_text("elders of the STEPPE").await;
        window
            .wait_text("main", "Council of Elders of the Steppe")
            .await;
        // All that a search finds come to a status in one step.
        window.fill("delegations-search", "muslim").await;
        let found = "return document.querySelectorAll(arguments[0]).length > 1";
        let rows = "[data-testid^='delegation-'][role='row']";
        window
            .wait_true(found, vec![rows.into()], "several are found")
            .await;
        window.click("table-choose-all").await;
        window.click("selection-status").await;
        window.choose("status-new", "arrived").await;
        window.fill("status-on", "2025-09-15").await;
        window.screenshot("delegations-status").await;
        assert_clean(&window, "a status of many").await;
        window.click("status-apply").await;
        window.wait_gone("[data-testid='status-dialog']").await;
        let shown = "const rows = [...document.querySelectorAll(arguments[0])];
            return rows.length > 1 && rows.every((row) => row.innerText.includes('Arrived'))";
        let what = "all that were chosen have arrived";
        window.wait_true(shown, vec![rows.into()], what).await;
        window.screenshot("delegations-arrived").await;
        assert_clean(&window, "the delegations").await;
        window.close().await;
    });
    let after = programme(&file);
    assert_eq!(after.delegations.len(), before.delegations.len() + 1);
    let arrived = |p: &&congress::Delegation| p.status == DelegationStatus::Arrived;
    let chosen: Vec<_> = after.delegations.iter().filter(arrived).collect();
    let is_muslim = |p: &&congress::Delegation| {
        let organization = after.organization(&p.organization_id).expect("there");
        organization.name.get("en").contains("Muslim")
    };
    assert_eq!(
        chosen,
        after
            .delegations
            .iter()
            .filter(is_muslim)
            .collect::<Vec<_>>()
    );
    assert!(chosen.len() > 1);
    let on = |p: &&congress::Delegation| p.dates[&DelegationStatus::Arrived].to_string();
    assert!(chosen.iter().all(|p| on(p) == "2025-09-15"));
    let new = |p: &&congress::Delegation| before.delegation(&p.id).is_none();
    let made = after.delegations.iter().find(new).expect("it is there");
    let name = &after
        .organization(&made.organization_id)
        .expect("there")
        .name;
    assert_eq!(name.get("en"), "Council of Elders of the Steppe");
    let mut members = after.members.iter().filter(|m| m.delegation_id == made.id);
    let head = members.next().expect("a member");
    assert_eq!(
        (head.function, &head.person_id),
        (MemberFunction::Head, &None)
    );
    let undone = open(&file).undo().expect("read").expect("one step");
    assert_eq!(undone.value.action, "delegations-status");
    assert!(!programme(&file).delegations.iter().any(|p| arrived(&p)));
}

#[test]
fn someone_is_given_a_part() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let before = programme(&file);
    let session = super::programme::movable(&before);
    let person = before
        .people
        .iter()
        .find(|p| !before.parts.iter().any(|part| is(part, p)))
        .unwrap_or(&before.people[0]);
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.click(&format!("session-{}", session.id)).await;
        window.press(&[], key::ENTER).await;
        window.find("session-panel").await;
        // The panel has just taken the focus to its title; a user takes longer than this.
        tokio::time::sleep(std::time::Duration::from_millis(400)).await;
        // WebKit may scroll back to the field that has the focus: the click is then repeated.
        let focused = "return document.activeElement.dataset.testid === 'part-add'";
        for _ in 0..10 {
            window.click("part-add").await;
            tokio::time::sleep(std::time::Duration::from_millis(600)).await;
            if window.read(focused, vec![]).await == serde_json::Value::Bool(true) {
                break;
            }
        }
        window.type_text(person.name.get("en")).await;
        window.press(&[], key::ENTER).await;
        let shown = "return [...document.querySelectorAll(\"[data-testid^='part-'] input\")]
            .some((field) => field.value.includes(arguments[0]))";
        let name = person.name.get("en");
        let what = "the part of the person in the panel";
        window.wait_true(shown, vec![name.into()], what).await;
        window
            .wait_for("[data-testid='undo']:not([disabled])")
            .await;
        window.screenshot("session-parts").await;
        window.close().await;
    });
    assert_eq!(parts(&programme(&file), person), parts(&before, person) + 1);
}

#[test]
fn a_person_is_erased_after_being_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let before = programme(&file);
    let known = before.members.iter().find(|m| m.person_id.is_some());
    let member = known.expect("a member with a name");
    let person = member.person_id.clone().expect("known");
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        window.click("nav-delegations").await;
        window
            .click(&format!("delegation-{}", member.delegation_id))
            .await;
        let row = format!(
            "[data-testid='member-{}'] details:last-of-type > summary",
            member.id
        );
        window.click_on(&row).await;
        window.find("erase-person").await;
        assert_clean(&window, "a delegation").await;
        window.click("erase-person").await;
        window.find("erase-sure").await;
        window.screenshot("erase").await;
        assert_clean(&window, "erasing a person").await;
        window.click("erase-sure").await;
        window.click("erase-do").await;
        window.wait_gone("[data-testid='erase']").await;
        window.screenshot("erased").await;
        window.leave().await;
    });
    let after = programme(&file);
    let left = after.person(&person).expect("a row without a name is left");
    assert!(left.name.0.is_empty(), "{left:?}");
}

#[test]
fn a_person_in_no_delegation_is_found_and_erased() {
    const NAME: &str = "Observer of the seventh row";
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let name = TextIn {
        lang: "en".to_owned(),
        text: NAME.to_owned(),
    };
    let made = open(&file).person_create(name, None).expect("made").value;
    assert!(holds(&file, NAME), "the search of the bytes finds a name");
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        window.click("nav-partners").await;
        window.click("partners-people").await;
        window.click("people-search").await;
        window.type_text("SEVENTH row").await;
        window.wait_text("main", NAME).await;
        window.screenshot("people").await;
        window.click(&format!("person-row-{made}")).await;
        window.find("person-detail").await;
        window.screenshot("person").await;
        // The backup of opening comes some seconds later; it is to lose the name too.
        let kept = window.dialogs().parent().map(Path::to_owned);
        let kept = kept.expect("the window's own folder");
        for _ in 0..200 {
            if !files(&kept).is_empty() {
                break;
            }
            window.rest(100).await;
        }
        window.click("erase-person").await;
        window.find("erase-traces").await;
        window.click("erase-sure").await;
        window.click("erase-do").await;
        window.wait_gone("[data-testid='erase']").await;
        window.wait_text("person-detail", "Erased person").await;
        window.screenshot("person-erased").await;
        let home = window.close().await;
        // Until the window has let go of it.
        drop(open(&file));
        let backups = files(home.path());
        assert!(!backups.is_empty(), "opening made a backup");
        for path in backups.iter().chain([&file]) {
            assert!(!holds(path, NAME), "{}", path.display());
        }
    });
    let person = programme(&file).person(&made).cloned();
    assert!(person.expect("the row stays").name.is_empty());
}

/// Whether a file's bytes hold a text.
fn holds(path: &Path, text: &str) -> bool {
    let bytes = std::fs::read(path).expect("the file is read");
    let text = text.as_bytes();
    bytes.windows(text.len()).any(|part| part == text)
}

/// The files of ours in a folder, however deep.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() && !path.is_symlink() {
            found.append(&mut files(&path));
        } else if path.extension().is_some_and(|end| end == "kurultai") {
            found.push(path);
        }
    }
    found
}

fn is(part: &congress::Part, person: &congress::Person) -> bool {
    part.who == Who::Person(person.id.clone())
}

fn parts(programme: &Programme, person: &congress::Person) -> usize {
    programme
        .parts
        .iter()
        .filter(|part| is(part, person))
        .count()
}
