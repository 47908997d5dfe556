//! The keyboard on the board: the focus, moves, lengths, carrying, names; each in the file.

use kurultai_tests::window::{Window, journey, key};

use crate::board::{Halls, at, titled};

/// Waits until a session has the focus, is chosen, and is the board's one tab stop.
async fn wait_focus(halls: &Halls, window: &Window, title: &str) {
    let script = "const focused = document.activeElement;
        const stops = document.querySelectorAll(\"#programme-board [data-session][tabindex='0']\");
        return focused?.dataset.session === arguments[0] && stops.length === 1
            && stops[0] === focused && focused.getAttribute('aria-selected') === 'true'";
    let what = format!("{title} has the focus");
    window
        .wait_true(script, vec![halls.id(title).into()], &what)
        .await;
}

async fn wait_said(window: &Window, words: &str) {
    window.wait_text("board-status", words).await;
}

#[test]
fn the_focus_goes_by_place_and_time() {
    let halls = Halls::new();
    journey(async {
        let window = halls.open().await;
        window
            .click(&format!("session-{}", halls.id("Alpha")))
            .await;
        for (held, stroke, to) in [
            (None, key::DOWN, "Beta"),
            (None, key::UP, "Alpha"),
            (None, key::RIGHT, "Gamma"),
            (None, key::END, "Delta"),
            (None, key::HOME, "Gamma"),
            (None, key::LEFT, "Alpha"),
            (None, key::PAGE_DOWN, "Beta"),
            (None, key::PAGE_UP, "Alpha"),
            (Some(key::CONTROL), key::END, "Zeta"),
            (Some(key::CONTROL), key::HOME, "Alpha"),
            (Some(key::CONTROL), key::PAGE_DOWN, "Eta"),
            (Some(key::CONTROL), key::PAGE_UP, "Alpha"),
        ] {
            window.press(held.as_slice(), stroke).await;
            wait_focus(&halls, &window, to).await;
        }
        // With Shift what lies between is chosen too.
        window.press(&[key::SHIFT], key::DOWN).await;
        let both = "return document.querySelectorAll(
            \"#programme-board [data-session][aria-selected='true']\").length === 2";
        window.wait_true(both, vec![], "two are chosen").await;
        window.press(&[key::CONTROL], 'a').await;
        let all = "return document.querySelectorAll(
            \"#programme-board [data-session][aria-selected='true']\").length === 6";
        window
            .wait_true(all, vec![], "all of the day are chosen")
            .await;

        // The one with the focus stays, however far it is scrolled away.
        window.resize((1024, 700)).await;
        window.press(&[], key::ESCAPE).await;
        window
            .click(&format!("session-{}", halls.id("Alpha")))
            .await;
        let away = "setTimeout(() => document.querySelector(\"[data-testid='board']\")
            .scrollTo(0, 100000))";
        window.read(away, vec![]).await;
        wait_focus(&halls, &window, "Alpha").await;
        window.leave().await;
    });
    assert_eq!(halls.now(), halls.before, "looking changes nothing");
}

#[test]
fn alt_moves_and_stretches_and_shift_makes_it_more() {
    let halls = Halls::new();
    journey(async {
        let window = halls.open().await;
        window.click(&format!("session-{}", halls.id("Beta"))).await;
        window.press(&[key::ALT], key::DOWN).await;
        halls.wait_at(&window, "Beta", at(0, 0, 665, 725)).await;
        wait_said(&window, "11:05").await;
        window.press(&[key::ALT, key::SHIFT], key::DOWN).await;
        halls.wait_at(&window, "Beta", at(0, 0, 680, 740)).await;
        window.press(&[key::ALT], key::RIGHT).await;
        halls.wait_at(&window, "Beta", at(1, 0, 680, 740)).await;
        window.press(&[key::CONTROL, key::ALT], key::DOWN).await;
        halls.wait_at(&window, "Beta", at(1, 0, 680, 745)).await;
        let large = [key::CONTROL, key::ALT, key::SHIFT];
        window.press(&large, key::DOWN).await;
        halls.wait_at(&window, "Beta", at(1, 0, 680, 760)).await;
        window.press(&[key::CONTROL, key::ALT], key::UP).await;
        halls.wait_at(&window, "Beta", at(1, 0, 680, 755)).await;

        // Many at once, and they stay chosen.
        window
            .click(&format!("session-{}", halls.id("Alpha")))
            .await;
        window
            .click_holding(key::CONTROL, &halls.css("Epsilon"))
            .await;
        window.press(&[key::ALT, key::SHIFT], key::DOWN).await;
        halls.wait_at(&window, "Alpha", at(0, 0, 555, 615)).await;
        halls.wait_at(&window, "Epsilon", at(2, 0, 615, 735)).await;
        window.press(&[key::ALT], key::RIGHT).await;
        halls.wait_at(&window, "Alpha", at(1, 0, 555, 615)).await;
        halls.wait_at(&window, "Epsilon", at(3, 0, 615, 735)).await;
        window.leave().await;
    });
    let now = halls.now();
    halls.assert_at(&now, "Beta", at(1, 0, 680, 755));
    halls.assert_at(&now, "Alpha", at(1, 0, 555, 615));
    halls.assert_at(&now, "Epsilon", at(3, 0, 615, 735));
}

#[test]
fn sessions_are_picked_up_carried_dropped_and_put_back() {
    let halls = Halls::new();
    journey(async {
        let window = halls.open().await;
        window
            .click(&format!("session-{}", halls.id("Delta")))
            .await;
        window.press(&[], 'm').await;
        wait_said(&window, "Moving Delta").await;
        window.find("ghost").await;
        window.press(&[], key::RIGHT).await;
        window.press(&[], key::DOWN).await;
        window.press(&[], key::PAGE_UP).await;
        window.wait_text("ghost", "13:05").await;
        wait_said(&window, "13:05").await;
        window.screenshot("pick-up").await;
        window.press(&[], key::ENTER).await;
        halls.wait_at(&window, "Delta", at(2, 0, 785, 845)).await;

        // What would be found is said before the drop: its chair is in Alpha at nine.
        window.press(&[], 'm').await;
        for _ in 0..4 {
            window.press(&[], key::PAGE_UP).await;
        }
        wait_said(&window, "1 person clashes").await;
        window.press(&[], key::ESCAPE).await;
        wait_said(&window, "Put back").await;
        window
            .wait_gone("[data-testid='ghost']:not([hidden])")
            .await;
        halls.wait_at(&window, "Delta", at(2, 0, 785, 845)).await;

        // From the tray, and a name on the block.
        let tray = format!("[data-tray-session='{}']", halls.id("Iota"));
        window.click_on(&tray).await;
        window.press(&[], 'm').await;
        window.press(&[], key::PAGE_DOWN).await;
        window.press(&[], key::ENTER).await;
        window.wait_gone(&tray).await;
        let focused = "return document.activeElement?.dataset.session === arguments[0]";
        let iota = halls.id("Iota");
        window
            .wait_true(focused, vec![iota.into()], "Iota has the focus")
            .await;
        window.press(&[], key::F2).await;
        window.find("rename").await;
        window.type_text("Iota, named on its block").await;
        window.screenshot("rename").await;
        window.press(&[], key::ENTER).await;
        window.wait_gone("[data-testid='rename']").await;
        let block = format!("session-{}", halls.id("Iota"));
        window.wait_text(&block, "named on its block").await;
        // Escape gives up a name.
        window.press(&[], key::F2).await;
        window.find("rename").await;
        window.type_text("Nobody wants this").await;
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='rename']").await;
        window.leave().await;
    });
    let now = halls.now();
    halls.assert_at(&now, "Delta", at(2, 0, 785, 845));
    let iota = titled(&now, "Iota, named on its block");
    assert!(iota.starts.is_some() && iota.room_id.is_some(), "{iota:?}");
}

#[test]
fn keys_zoom_step_through_findings_and_show_what_they_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = kurultai_tests::fixture::sample(folder.path());
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        let height = "return document.querySelector(\"#programme-board .blocks\")
            .parentElement.offsetHeight";
        let was = window.read(height, vec![]).await.as_f64().expect("pixels");
        let compare = |sign: &str| {
            format!(
                "return document.querySelector(\"#programme-board .blocks\")
                    .parentElement.offsetHeight {sign} arguments[0]"
            )
        };
        window.press(&[], '+').await;
        window
            .wait_true(&compare(">"), vec![was.into()], "it is larger")
            .await;
        window.press(&[], '-').await;
        window
            .wait_true(&compare("==="), vec![was.into()], "it is as before")
            .await;
        window.press(&[], '-').await;
        window
            .wait_true(&compare("<"), vec![was.into()], "it is smaller")
            .await;
        window.press(&[key::CONTROL], '0').await;
        window
            .wait_true(&compare("==="), vec![was.into()], "it is as usual")
            .await;

        // Every finding in turn, and back.
        window.press(&[], key::F8).await;
        window.wait_text("finding-step", "1 of").await;
        let first = window.read(SELECTED, vec![]).await;
        window.screenshot("finding-step").await;
        window.press(&[], key::F8).await;
        window.wait_text("finding-step", "2 of").await;
        window.press(&[key::SHIFT], key::F8).await;
        window.wait_text("finding-step", "1 of").await;
        let back = "return document.querySelector(\"[data-session][aria-selected='true']\")
            ?.dataset.session === arguments[0]";
        window.wait_true(back, vec![first], "the first again").await;
        window.press(&[], '?').await;
        window.find("shortcuts").await;
        window.wait_text("shortcuts", "F8").await;
        window.screenshot("shortcuts").await;
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='shortcuts']").await;
        window.leave().await;
    });
}

const SELECTED: &str = "return document.querySelector(\"[data-session][aria-selected='true']\")
    ?.dataset.session ?? null";
