//! Arabic mirrors the window, and the language stays.

use kurultai_tests::fixture::{programme, sample};
use kurultai_tests::window::{Window, journey};
use serde_json::json;

#[test]
fn arabic_mirrors_the_layout() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let rooms = programme(&file).rooms;
    let [first, second, ..] = rooms.as_slice() else {
        panic!("the sample has rooms")
    };
    let columns = [
        format!("column-{}", first.id),
        format!("column-{}", second.id),
    ];
    journey(async {
        let window = Window::open(Some(&file)).await;
        assert!(window.middle(&columns[0]).await.0 < window.middle(&columns[1]).await.0);
        let nav = window.middle("nav-programme").await.0;
        window.click("menu-view").await;
        window.click("menu-language").await;
        window.click("menu-language-ar").await;
        window.wait_for("html[dir='rtl'][lang='ar']").await;
        window
            .wait_text(
                "nav-programme",
                "\u{627}\u{644}\u{628}\u{631}\u{646}\u{627}\u{645}\u{62c}",
            )
            .await;
        assert!(window.middle(&columns[0]).await.0 > window.middle(&columns[1]).await.0);
        assert!(window.middle("nav-programme").await.0 > nav);
        let wide = "return document.documentElement.scrollWidth <= innerWidth";
        assert_eq!(
            window.read(wide, vec![]).await,
            json!(true),
            "nothing sticks out"
        );
        window.screenshot("programme-ar").await;
        for page in ["delegations", "partners", "checks", "history", "event"] {
            window.click(&format!("nav-{page}")).await;
            window.screenshot(&format!("{page}-ar")).await;
        }
        window.close().await;
    });
}
