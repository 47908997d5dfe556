//! Every page, view and dialog is clean by axe-core, the checker that screen reader users'
//! advocates use. Dialogs that only a journey comes to are checked in that journey.

use kurultai_tests::fixture::{root, sample};
use kurultai_tests::window::{Window, journey, key};

use crate::board::Halls;

const CHECK: &str = "const done = arguments[0];
    axe.run(document, { resultTypes: ['violations'] }).then(
        (found) => done(found.violations.map((v) =>
            `${v.id}: ${v.nodes.slice(0, 3)
                .map((n) => `${n.target.join(' ')}: ${n.failureSummary}`).join(', ')}`)),
        (error) => done([String(error)]))";

/// Checks what the window shows now.
pub async fn assert_clean(window: &Window, what: &str) {
    assert_eq!(violations(window, what).await, Vec::<String>::new());
}

/// What axe-core finds in what the window shows now, each with where that is.
async fn violations(window: &Window, what: &str) -> Vec<String> {
    let there = window.read("return window.axe !== undefined", vec![]).await;
    if there != serde_json::Value::Bool(true) {
        let axe = root().join("ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(axe).expect("npm installed axe-core");
        // The script defines `axe`; a driver's script is not under the page's policy.
        window
            .read(&format!("{axe}; window.axe = axe;"), vec![])
            .await;
    }
    // What fades in is checked as it then stands, and what fades out not at all: both begin a
    // frame or two after what made them.
    let still = "return document.querySelector('[data-sonner-toast][data-removed=true]') === null
        && document.getAnimations().every((one) => one.playState !== 'running'
        || one.effect?.getComputedTiming().iterations === Infinity)";
    for _ in 0..2 {
        window.rest(120).await;
        window.drawn().await;
        window.wait_true(still, vec![], "nothing moves").await;
    }
    window.drawn().await;
    let found = window.client().execute_async(CHECK, vec![]).await;
    let found: Vec<String> = serde_json::from_value(found.expect("axe answers")).expect("texts");
    let told = found.iter().map(|violation| format!("{what}: {violation}"));
    told.collect()
}

#[test]
fn every_page_and_view_is_clean_by_axe() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        // The bar tries its views with words first: until they are signs, buttons still move.
        let signs = "return document.querySelector(\"[data-testid='view-timeline']\")
            .offsetWidth < 60";
        window.wait_true(signs, vec![], "one line of the bar").await;
        for view in ["timeline", "delegations", "people", "list", "rooms"] {
            window.click(&format!("view-{view}")).await;
            window
                .wait_for(&format!("[data-testid='view-{view}'][aria-checked='true']"))
                .await;
            window.wait_for("#programme-board [data-session]").await;
            assert_clean(&window, view).await;
        }
        window.click("tab-day-all").await;
        assert_clean(&window, "all days").await;
        for page in [
            "delegations",
            "partners",
            "checks",
            "releases",
            "outputs",
            "history",
            "event",
            "programme",
        ] {
            window.click(&format!("nav-{page}")).await;
            window
                .wait_for(&format!("[data-testid='nav-{page}'][aria-current='page']"))
                .await;
            if page == "outputs" {
                // Its button comes to life with the first page of the preview.
                let able = "[data-testid='handout-save']:not(:disabled)";
                window.wait_for(able).await;
            }
            assert_clean(&window, page).await;
        }
        window.click("nav-partners").await;
        window.click("partners-people").await;
        window.wait_for("[data-testid^='person-row-']").await;
        assert_clean(&window, "people").await;
        window.click_on("[data-testid^='person-row-']").await;
        window.find("person-detail").await;
        assert_clean(&window, "a person").await;
        window.leave().await;
    });
}

#[test]
fn what_opens_over_the_board_is_clean_by_axe() {
    let halls = Halls::new();
    let mut found = Vec::new();
    journey(async {
        let window = halls.open().await;
        window
            .click(&format!("session-{}", halls.id("Alpha")))
            .await;
        window.press(&[], key::ENTER).await;
        // It takes the focus once the board beside it has its new width.
        window.wait_focus("field-title-en").await;
        found.extend(violations(&window, "the panel").await);
        window
            .click_holding(key::CONTROL, &halls.css("Gamma"))
            .await;
        window.find("many-panel").await;
        found.extend(violations(&window, "the panel of many").await);
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='session-panel']").await;

        for (button, content) in [
            ("view-filter", "filter-menu"),
            ("view-menu", "view-menu-content"),
        ] {
            window.click(button).await;
            window.find(content).await;
            found.extend(violations(&window, content).await);
            window.press(&[], key::ESCAPE).await;
            window
                .wait_gone(&format!("[data-testid='{content}']"))
                .await;
        }

        // Two are chosen, then one: each verb that asks has a dialog.
        let one = ["shift", "move", "split", "repeat", "copyDay", "free"];
        let two = ["swap", "distribute", "merge"];
        for (verb, many) in two
            .map(|verb| (verb, true))
            .into_iter()
            .chain(one.map(|v| (v, false)))
        {
            if !many && verb == "shift" {
                window.press(&[], key::ESCAPE).await;
                window.rest(600).await;
                window
                    .click(&format!("session-{}", halls.id("Alpha")))
                    .await;
            }
            window.press(&[key::SHIFT], key::F10).await;
            window.find("arrange-menu").await;
            if verb == "swap" || verb == "shift" {
                found.extend(violations(&window, "the menu of chosen sessions").await);
            }
            window.click(&format!("arrange-verb-{verb}")).await;
            window.find(&format!("arrange-{verb}")).await;
            window.wait_gone("[data-testid='arrange-menu']").await;
            found.extend(violations(&window, verb).await);
            window.press(&[], key::ESCAPE).await;
            window
                .wait_gone(&format!("[data-testid='arrange-{verb}']"))
                .await;
        }

        window.press(&[key::CONTROL], 'k').await;
        window.find("palette").await;
        found.extend(violations(&window, "the palette").await);
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='palette']").await;
        window.press(&[], '?').await;
        window.find("shortcuts").await;
        found.extend(violations(&window, "the sheet of shortcuts").await);
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='shortcuts']").await;
        window.press(&[key::CONTROL], 'e').await;
        window.type_text("Plenary 10:00 Hall").await;
        window.find("quick-preview").await;
        found.extend(violations(&window, "the line of quick entry").await);
        window.press(&[], key::ESCAPE).await;
        window.press(&[], key::ESCAPE).await;
        window.press(&[], key::ESCAPE).await;
        window.click("menu-help").await;
        found.extend(violations(&window, "a menu").await);
        window.click("menu-tour").await;
        window.find("tour").await;
        found.extend(violations(&window, "the tour").await);
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='tour']").await;
        window.leave().await;
    });
    assert_eq!(found, Vec::<String>::new());
}
