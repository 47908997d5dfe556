//! Zooming by wheel and fingers: what is under the pointer stays there, and nothing else changes.

use kurultai_tests::hand::Spot;
use kurultai_tests::window::{Window, journey};
use serde_json::json;

use crate::board::Halls;

/// Where a session begins and how long it is on the screen: down in rooms, across in rows.
async fn stretch(window: &Window, css: &str, across: bool) -> [f64; 2] {
    let script = "const { x, y, width, height } =
            document.querySelector(arguments[0]).getBoundingClientRect();
        return arguments[1] ? [x, width] : [y, height]";
    let found = window.read(script, vec![json!(css), json!(across)]).await;
    serde_json::from_value(found).expect("two numbers")
}

/// Waits until a session is longer, or shorter, than it was, and stands still.
async fn wait_size(window: &Window, css: &str, across: bool, sign: &str, than: f64) -> [f64; 2] {
    let script = format!(
        "const {{ width, height }} = document.querySelector(arguments[0]).getBoundingClientRect();
        return (arguments[1] ? width : height) {sign} arguments[2]"
    );
    let wanted = vec![json!(css), json!(across), json!(than)];
    window.wait_true(&script, wanted, "another size").await;
    stretch(window, css, across).await
}

/// A notch of the wheel or more with a key held. The driver turns a wheel, but tells of no key.
async fn turn_wheel(window: &Window, at: Spot, by: f64, key: &str) {
    let script = "const [clientX, clientY, deltaY, key] = arguments;
        const target = document.elementFromPoint(clientX, clientY);
        setTimeout(() => target.dispatchEvent(new WheelEvent('wheel', {
            clientX, clientY, deltaY, [key]: true, bubbles: true, cancelable: true,
        })))";
    let wanted = vec![json!(at.0), json!(at.1), json!(by), json!(key)];
    window.read(script, wanted).await;
}

/// A pinch of two fingers on a pad. WebKit tells it by events of its own, which no driver makes.
async fn pinch(window: &Window, at: Spot, scale: f64) {
    let script = "const [x, y, scale] = arguments;
        const target = document.elementFromPoint(x, y);
        const tell = (name, scale) => target.dispatchEvent(Object.assign(
            new Event(name, { bubbles: true, cancelable: true }), { scale, clientX: x, clientY: y }));
        setTimeout(() => {
            tell('gesturestart', 1);
            tell('gesturechange', scale);
        })";
    window
        .read(script, vec![json!(at.0), json!(at.1), json!(scale)])
        .await;
}

#[test]
fn wheel_and_fingers_zoom_where_the_pointer_is() {
    let halls = Halls::new();
    let delta = halls.css("Delta");
    journey(async {
        let window = halls.open().await;
        window.resize((1280, 800)).await;
        let (x, _) = halls.hold(&window, "Delta").await;

        // Time: what begins under the pointer begins there still.
        let before = stretch(&window, &delta, false).await;
        let pointer = (x, before[0] + 1.0);
        turn_wheel(&window, pointer, -240.0, "ctrlKey").await;
        let nearer = wait_size(&window, &delta, false, ">", before[1] * 1.2).await;
        assert!((nearer[0] - before[0]).abs() < 4.0, "{before:?} {nearer:?}");
        turn_wheel(&window, pointer, 240.0, "ctrlKey").await;
        let again = wait_size(&window, &delta, false, "<", nearer[1] * 0.9).await;
        assert!((again[1] - before[1]).abs() < 2.0, "{before:?} {again:?}");

        // With Alt columns are wider.
        let (x, y) = halls.hold(&window, "Delta").await;
        let narrow = stretch(&window, &delta, true).await;
        turn_wheel(&window, (x, y), -240.0, "altKey").await;
        wait_size(&window, &delta, true, ">", narrow[1] * 1.2).await;

        // Two fingers.
        let (x, y) = halls.hold(&window, "Delta").await;
        let before = stretch(&window, &delta, false).await;
        pinch(&window, (x, y), 1.5).await;
        let pinched = wait_size(&window, &delta, false, ">", before[1] * 1.4).await;
        let middles = [before, pinched].map(|[from, size]| from + size / 2.0);
        assert!((middles[0] - middles[1]).abs() < 4.0, "{middles:?}");
        window.screenshot("zoomed").await;

        // The whole day again.
        window.click("zoom-fit").await;
        let whole = "const board = document.querySelector(\"[data-testid='board']\");
            return board.scrollHeight <= board.clientHeight";
        window.wait_true(whole, vec![], "the day fits").await;

        // The same in rows, where time runs across.
        halls.go_to_rows(&window, "timeline").await;
        let bar = halls.bar("Delta", &halls.room(1));
        let (_, y) = window.settled(&bar).await;
        let before = stretch(&window, &bar, true).await;
        let pointer = (before[0] + 1.0, y);
        turn_wheel(&window, pointer, -300.0, "ctrlKey").await;
        let nearer = wait_size(&window, &bar, true, ">", before[1] * 1.2).await;
        assert!((nearer[0] - before[0]).abs() < 4.0, "{before:?} {nearer:?}");
        pinch(&window, pointer, 0.5).await;
        wait_size(&window, &bar, true, "<", nearer[1] * 0.7).await;
        window.leave().await;
    });
    assert_eq!(halls.now(), halls.before, "looking changes nothing");
}
