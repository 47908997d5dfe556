//! Every page is clean by axe-core, the checker that screen reader users' advocates use.

use kurultai_tests::fixture::{root, sample};
use kurultai_tests::window::{Window, journey};

const CHECK: &str = "const done = arguments[0];
    axe.run(document, { resultTypes: ['violations'] }).then(
        (found) => done(found.violations.map((v) =>
            `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).slice(0, 3).join(', ')}`)),
        (error) => done([String(error)]))";

#[test]
fn every_page_is_clean_by_axe() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let axe = root().join("ui/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(axe).expect("npm installed axe-core");
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        // The script defines `axe`; a driver's script is not under the page's policy.
        window
            .read(&format!("{axe}; window.axe = axe;"), vec![])
            .await;
        for page in [
            "programme",
            "delegations",
            "partners",
            "checks",
            "history",
            "event",
        ] {
            window.click(&format!("nav-{page}")).await;
            window
                .wait_for(&format!("[data-testid='nav-{page}'][aria-current='page']"))
                .await;
            check(&window, page).await;
        }
        window.click("nav-partners").await;
        window.click("partners-people").await;
        window.wait_for("[data-testid^='person-row-']").await;
        check(&window, "people").await;
        window.click_on("[data-testid^='person-row-']").await;
        window.find("person-detail").await;
        check(&window, "a person").await;
        window.close().await;
    });
}

async fn check(window: &Window, page: &str) {
    let found = window.client().execute_async(CHECK, vec![]).await;
    let found = found.expect("axe answers");
    assert_eq!(found, serde_json::json!([]), "{page}");
}
