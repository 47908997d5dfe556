//! The directory in the window: found in another script, two made one, and what leaves it.

use congress::part::PartRole;
use congress::{LocalizedText, Programme, TextIn, Who};
use kurultai_tests::fixture::{open, programme, sample};
use kurultai_tests::window::{Window, journey, key};

use crate::access::assert_clean;

fn text(lang: &str, text: &str) -> TextIn {
    TextIn {
        lang: lang.to_owned(),
        text: text.to_owned(),
    }
}

fn named(programme: &Programme, name: &str) -> usize {
    let has = |of: &LocalizedText| of.0.values().any(|text| text == name);
    programme.people.iter().filter(|p| has(&p.name)).count()
}

#[test]
fn somebody_is_found_in_latin_letters_whose_name_is_cyrillic() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let made = open(&file)
        .person_create(text("ru", "Смотритель Ковчега Юлиан"), None)
        .expect("made")
        .value;
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        window.press(&[key::CONTROL], 'k').await;
        window.find("palette").await;
        window.type_text("smotritel yulian").await;
        window
            .wait_for(&format!("[data-testid='palette-person:{made}']"))
            .await;
        window.screenshot("palette-people").await;
        window.press(&[], key::ENTER).await;
        window.wait_text("person-detail", "Ковчега").await;
        assert_clean(&window, "one person").await;
        // What is written of them is in the file, and seen here again after undo and redo.
        window.fill("field-protocol-note", "Sits apart").await;
        window.press(&[key::CONTROL], key::ENTER).await;
        window
            .wait_for("[data-testid='undo']:not([disabled])")
            .await;
        window.screenshot("person-detail").await;
        window.press(&[], key::ESCAPE).await;
        window.click("undo").await;
        let shown = "return document.querySelector(\"[data-testid='field-protocol-note']\").value";
        window
            .wait_true(&format!("{shown} === ''"), vec![], "it is taken back")
            .await;
        window.click("redo").await;
        window
            .wait_true(
                &format!("{shown} === 'Sits apart'"),
                vec![],
                "and written again",
            )
            .await;
        window.close().await;
    });
    let note = open(&file).protocol_note(&made).expect("read");
    assert_eq!(note, "Sits apart");
}

#[test]
fn two_of_one_name_are_made_one_and_two_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let session = super::programme::movable(&programme(&file)).id.clone();
    let (one, other) = {
        let mut ws = open(&file);
        let mut made = |lang, name| {
            ws.person_create(text(lang, name), None)
                .expect("made")
                .value
        };
        let one = made("en", "Keeper of the Ark Yulian");
        let other = made("ru", "Ковчег Юлиан Смотритель");
        let same = made("en", "Kovcheg Yulian Smotritel");
        ws.part_add(&session, Who::Person(other.clone()), PartRole::Guest)
            .expect("added");
        let _apart = one;
        (same, other)
    };
    let before = programme(&file);
    let of = |p: &Programme, id: &congress::PersonId| {
        let who = Who::Person(id.clone());
        p.parts.iter().filter(|part| part.who == who).count()
    };
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        window.click("nav-partners").await;
        window.click("partners-people").await;
        window.choose("people-which", "duplicates").await;
        window.wait_for("[aria-rowcount='3']").await;
        window.screenshot("people-duplicates").await;
        assert_clean(&window, "the table of people").await;
        window.click(&format!("person-row-{one}")).await;
        window.find("alike").await;
        window.click(&format!("alike-merge-{other}")).await;
        window.find("merge-rows").await;
        window.screenshot("merge-people").await;
        window.click("merge-do").await;
        window.wait_gone("[data-testid='merge-rows']").await;
        window.wait_gone("[data-testid='alike']").await;
        // The part that the other had is seen among this one's.
        let title = before.session(&session).expect("there").title.get("en");
        window.wait_text("person-detail", title).await;
        window.screenshot("merged-person").await;
        window.close().await;
    });
    let after = programme(&file);
    assert_eq!(after.people.len(), before.people.len() - 1);
    assert_eq!((of(&after, &one), of(&after, &other)), (1, 0));
    let merged = after.person(&one).expect("it stays");
    assert_eq!(merged.name.get("ru"), "Ковчег Юлиан Смотритель");
    assert_eq!(named(&after, "Keeper of the Ark Yulian"), 1);
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        window.click("undo").await;
        window
            .wait_for("[data-testid='redo']:not([disabled])")
            .await;
        window.close().await;
    });
    let back = programme(&file);
    assert_eq!(back.people, before.people);
    assert_eq!(back.parts, before.parts);
}

#[test]
fn a_list_of_people_holds_restricted_notes_only_where_they_are_ticked() {
    const MARK: &str = "Never beside the other";
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let people = programme(&file).people;
    let mut ws = open(&file);
    for person in &people {
        ws.protocol_note_set(&person.id, MARK).expect("noted");
    }
    drop(ws);
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        window.click("nav-partners").await;
        window.click("partners-people").await;
        window.wait_for("[data-testid^='person-row-']").await;
        // All at once get a country, by the keys alone.
        window
            .click_on("[data-testid='table'] [role='columnheader']:nth-child(2)")
            .await;
        window.press(&[key::CONTROL], 'a').await;
        window
            .wait_text("selection", &people.len().to_string())
            .await;
        window.screenshot("people-selected").await;
        window.click("selection-change").await;
        window.choose("bulk-field", "country").await;
        window.click("bulk-country").await;
        window.type_text("Kazakh").await;
        window.press(&[], key::ENTER).await;
        window.click("bulk-apply").await;
        window.wait_gone("[data-testid='bulk']").await;
        let mut sizes = Vec::new();
        for ticked in [false, true] {
            window.click("people-export-open").await;
            window.find("people-export").await;
            if ticked {
                window.click("people-export-restricted").await;
            }
            window.click("people-export-save").await;
            window.wait_gone("[data-testid='people-export']").await;
            let written = window.written();
            let [list] = written.as_slice() else {
                panic!("one file is written: {written:?}")
            };
            let list = std::fs::read_to_string(list).expect("UTF-8");
            assert_eq!(list.contains(MARK), ticked, "ticked: {ticked}");
            assert_eq!(list.lines().count(), people.len() + 1);
            assert!(list.contains("Kazakhstan"));
            sizes.push(list.len());
        }
        assert!(sizes[0] < sizes[1]);
        window.close().await;
    });
    let after = programme(&file);
    assert!(
        after
            .people
            .iter()
            .all(|p| p.country.as_deref() == Some("KZ"))
    );
    let undone = open(&file).undo().expect("read").expect("one step");
    assert_eq!(undone.value.action, "people-country");
    assert_eq!(programme(&file).people, people);
}
