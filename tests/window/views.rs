//! The views show one programme and one selection, and stay as they were left.

use kurultai_tests::fixture::{programme, sample};
use kurultai_tests::window::{Window, journey, key};

use crate::board::{Halls, at};

#[test]
fn one_selection_goes_through_all_views() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let before = programme(&file);
    let day = before.event.starts_on;
    // A person has a part in it, so that it stands in every view.
    let people = before
        .parts
        .iter()
        .filter(|p| matches!(p.who, congress::Who::Person(_)));
    let session = people
        .map(|part| &part.session_id)
        .find(|id| {
            let session = before.session(id).expect("it is there");
            session.starts.is_some_and(|at| at.date() == day)
        })
        .expect("someone speaks on the first day");
    journey(async {
        let window = Window::open(Some(&file)).await;
        // Wide enough for every room.
        window.resize((2560, 1450)).await;
        window.click(&format!("session-{session}")).await;
        for (digit, view) in [
            ('2', "timeline"),
            ('3', "delegations"),
            ('4', "people"),
            ('5', "list"),
        ] {
            window.press(&[key::ALT], digit).await;
            window
                .wait_for(&format!("[data-testid='view-{view}'][aria-checked='true']"))
                .await;
            let chosen =
                format!("#programme-board [data-session='{session}'][aria-selected='true']");
            if view != "delegations" {
                window.wait_for(&chosen).await;
            }
            window.screenshot(&format!("view-{view}")).await;
        }
        window.press(&[key::ALT], '1').await;
        window
            .wait_for(&format!(
                "[data-testid='session-{session}'][aria-selected='true']"
            ))
            .await;

        // In the rows of people and delegations a session is chosen by a click.
        for view in ["delegations", "people"] {
            window.click(&format!("view-{view}")).await;
            window
                .click_on("#programme-board [data-session][data-row]")
                .await;
            window
                .wait_for("#programme-board [data-session][data-row][aria-selected='true']")
                .await;
        }
        window.leave().await;
    });
    assert_eq!(programme(&file), before, "looking changes nothing");
}

#[test]
fn what_is_shown_and_how_is_as_it_was_left() {
    let halls = Halls::new();
    journey(async {
        let window = halls.open().await;
        window.click("view-filter").await;
        window.find("filter-menu").await;
        window.screenshot("filter-menu").await;
        window
            .click(&format!("filter-rooms-{}", halls.room(1)))
            .await;
        window
            .wait_gone(&format!("[data-testid='column-{}']", halls.room(1)))
            .await;
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='filter-menu']").await;
        let venue = halls.before.venues[1].id.to_string();
        window.click(&format!("fold-{venue}")).await;
        window
            .wait_gone(&format!("[data-testid='column-{}']", halls.room(5)))
            .await;
        window.click("view-menu").await;
        window.find("view-menu-content").await;
        window.screenshot("view-menu").await;
        window.click("view-trimmed").await;
        window
            .click_on("label:has([data-testid='view-line-10'])")
            .await;
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='view-menu-content']").await;
        window.choose("view-colour", "status").await;
        window.wait_for("[data-testid='legend-draft']").await;
        window.screenshot("view-left").await;
        let zoom = "return document.querySelector(\"[data-testid='zoom-value']\").textContent";
        let zoom = window.read(zoom, vec![]).await;
        let kept = window.leave().await;

        let window = Window::open_again(kept, &halls.file).await;
        window.wait_for(&halls.css("Alpha")).await;
        window
            .wait_gone(&format!("[data-testid='column-{}']", halls.room(1)))
            .await;
        window
            .wait_gone(&format!("[data-testid='column-{}']", halls.room(5)))
            .await;
        window.find("legend-draft").await;
        window
            .wait_text("zoom-value", zoom.as_str().expect("a text").trim())
            .await;
        // A folded venue is unfolded, and what is left out comes back.
        window.click(&format!("fold-{venue}")).await;
        window.find(&format!("column-{}", halls.room(5))).await;
        window.click("view-filter").await;
        window.click("filter-all").await;
        window.find(&format!("column-{}", halls.room(1))).await;
        window.press(&[], key::ESCAPE).await;
        halls.wait_at(&window, "Gamma", at(1, 0, 540, 600)).await;

        // The filter by words lets others stand back.
        window.click("programme-filter").await;
        window.type_text("gamma").await;
        let dims = "return document.querySelectorAll('#programme-board .block.dim').length === 5";
        window
            .wait_true(dims, vec![], "all others stand back")
            .await;
        window.leave().await;
    });
    assert_eq!(halls.now(), halls.before);
}

#[test]
fn the_bar_of_the_programme_is_one_line_in_every_language() {
    let halls = Halls::new();
    journey(async {
        let window = Window::open(Some(&halls.file)).await;
        window.wait_for(&halls.css("Alpha")).await;
        for language in ["en", "ru", "kk", "ar"] {
            if language != "en" {
                window.click("menu-view").await;
                window.click("menu-language").await;
                window.click(&format!("menu-language-{language}")).await;
                window.wait_for(&format!("html[lang='{language}']")).await;
            }
            for width in [1440, 1600] {
                window.resize((width, 900)).await;
                let one = "const bar = document.querySelector('header.bar');
                    const parts = [...bar.children].map((part) => part.getBoundingClientRect());
                    return Math.max(...parts.map(({ top }) => top))
                        < Math.min(...parts.map(({ bottom }) => bottom))";
                let what = format!("one line in {language} at {width}");
                window.wait_true(one, vec![], &what).await;
                if width == 1440 {
                    window.screenshot(&format!("bar-{language}")).await;
                }
            }
        }
        window.leave().await;
    });
}
