//! Arabic mirrors the window, its keys and what the pointer does.

use kurultai_tests::fixture::{programme, sample};
use kurultai_tests::window::{Window, journey, key};
use serde_json::json;

use crate::board::{Halls, at};

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
        for page in [
            "delegations",
            "partners",
            "checks",
            "releases",
            "outputs",
            "history",
            "event",
        ] {
            window.click(&format!("nav-{page}")).await;
            window.screenshot(&format!("{page}-ar")).await;
        }
        window.close().await;
    });
}

#[test]
fn keys_go_and_move_where_they_point_in_arabic() {
    let halls = Halls::new();
    journey(async {
        let window = halls.open_in("ar").await;
        window.wait_for("html[dir='rtl']").await;
        let focus = async |title: &str| {
            let script = "return document.activeElement?.dataset.session === arguments[0]";
            let what = format!("{title} has the focus");
            window
                .wait_true(script, vec![halls.id(title).into()], &what)
                .await;
        };

        // Rooms stand from right to left: left goes on, right goes back.
        window
            .click(&format!("session-{}", halls.id("Alpha")))
            .await;
        window.press(&[], key::LEFT).await;
        focus("Gamma").await;
        window.press(&[], key::RIGHT).await;
        focus("Alpha").await;
        window.press(&[], key::DOWN).await;
        focus("Beta").await;

        // With Alt the session itself.
        window.press(&[key::ALT], key::LEFT).await;
        halls.wait_at(&window, "Beta", at(1, 0, 660, 720)).await;
        window.press(&[key::ALT], key::LEFT).await;
        halls.wait_at(&window, "Beta", at(2, 0, 660, 720)).await;
        window.press(&[key::ALT], key::RIGHT).await;
        halls.wait_at(&window, "Beta", at(1, 0, 660, 720)).await;

        // Picked up, it goes the same ways.
        window.click(&format!("session-{}", halls.id("Zeta"))).await;
        window.press(&[], 'm').await;
        window.find("ghost").await;
        window.press(&[], key::LEFT).await;
        window.press(&[], key::LEFT).await;
        window.press(&[], key::RIGHT).await;
        window.press(&[], key::ENTER).await;
        halls.wait_at(&window, "Zeta", at(4, 0, 780, 840)).await;

        // In rows time runs from right to left.
        halls.go_to_rows(&window, "timeline").await;
        window.click(&format!("bar-{}", halls.id("Delta"))).await;
        window.press(&[key::ALT, key::SHIFT], key::LEFT).await;
        halls.wait_at(&window, "Delta", at(1, 0, 855, 915)).await;
        window.press(&[key::ALT], key::RIGHT).await;
        halls.wait_at(&window, "Delta", at(1, 0, 850, 910)).await;
        window.press(&[key::CONTROL, key::ALT], key::LEFT).await;
        halls.wait_at(&window, "Delta", at(1, 0, 850, 915)).await;
        window.press(&[key::ALT], key::DOWN).await;
        halls.wait_at(&window, "Delta", at(2, 0, 850, 915)).await;
        window.press(&[], key::RIGHT).await;
        focus("Epsilon").await;
        window.leave().await;
    });
    let now = halls.now();
    halls.assert_at(&now, "Beta", at(1, 0, 660, 720));
    halls.assert_at(&now, "Zeta", at(4, 0, 780, 840));
    halls.assert_at(&now, "Delta", at(2, 0, 850, 915));
}

#[test]
fn the_pointer_drops_where_it_is_in_arabic() {
    let halls = Halls::new();
    let room = |place: usize| halls.room(place);
    journey(async {
        let window = halls.open_in("ar").await;
        window.wait_for("html[dir='rtl']").await;

        // The next room is the one to the left.
        let from = halls.hold(&window, "Beta").await;
        let there = halls.spot(&window, 1, 0, 690).await;
        assert!(there.0 < from.0, "{there:?} {from:?}");
        window.carry(from, there).await;
        // What is carried is under the pointer.
        let under = "const { left, right, top, bottom } =
                document.querySelector(\"[data-testid='ghost']\").getBoundingClientRect();
            const [x, y] = arguments;
            return left <= x && x <= right && top <= y && y <= bottom";
        window
            .wait_true(
                under,
                vec![there.0.into(), there.1.into()],
                "the ghost is there",
            )
            .await;
        // Its title begins at the right, in whatever letters.
        let begins = "const ghost = document.querySelector(\"[data-testid='ghost']\");
            const text = document.createRange();
            text.selectNodeContents(ghost.querySelector('.title'));
            return ghost.getBoundingClientRect().right - text.getBoundingClientRect().right < 16";
        window
            .wait_true(begins, vec![], "the title begins at the right")
            .await;
        window.screenshot("drag-ar").await;
        window.let_go().await;
        halls.wait_at(&window, "Beta", at(1, 0, 660, 720)).await;

        // A rectangle from right to left chooses what it touches, and many go as one.
        let from = halls.spot(&window, 0, 0, 525).await;
        let there = halls.spot(&window, 1, 0, 610).await;
        window.drag_to(from, there, None).await;
        let two = "return document.querySelectorAll(
            \"#programme-board [data-session][aria-selected='true']\").length === 2";
        window.wait_true(two, vec![], "two are chosen").await;
        let from = halls.hold(&window, "Alpha").await;
        let there = halls.spot(&window, 2, 0, 510).await;
        window.drag_to(from, there, None).await;
        halls.wait_at(&window, "Alpha", at(2, 0, 480, 540)).await;
        halls.wait_at(&window, "Gamma", at(3, 0, 480, 540)).await;

        // In rows later is left, and the end of a session is its left edge.
        window.press(&[], key::ESCAPE).await;
        halls.go_to_rows(&window, "timeline").await;
        let from = window.settled(&halls.bar("Delta", &room(1))).await;
        let there = halls.spot_in(&window, &room(2), 0, 930).await;
        assert!(there.0 < from.0, "{there:?} {from:?}");
        window.drag_to(from, there, None).await;
        halls.wait_at(&window, "Delta", at(2, 0, 900, 960)).await;
        let css = format!("{} [data-edge='end']", halls.bar("Delta", &room(2)));
        let from = window.settled(&css).await;
        let there = halls.spot_in(&window, &room(2), 0, 1005).await;
        window.drag_to(from, (there.0 + 2.5, from.1), None).await;
        halls.wait_at(&window, "Delta", at(2, 0, 900, 1005)).await;
        window.screenshot("rows-ar").await;
        window.leave().await;
    });
    let now = halls.now();
    halls.assert_at(&now, "Alpha", at(2, 0, 480, 540));
    halls.assert_at(&now, "Beta", at(1, 0, 660, 720));
    halls.assert_at(&now, "Gamma", at(3, 0, 480, 540));
    halls.assert_at(&now, "Delta", at(2, 0, 900, 1005));
}
