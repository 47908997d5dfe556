//! What a hand does beyond a click: it holds keys and buttons while it does something else.

use std::time::Duration;

use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MOUSE_BUTTON_RIGHT, MouseActions,
    PointerAction,
};

use crate::window::{Window, to};

/// A place in pixels of the viewport.
pub type Spot = (f64, f64);

impl Window {
    /// Presses a key, and keeps it down.
    pub async fn hold(&self, key: char) {
        self.strike(KeyAction::Down { value: key }).await;
    }

    /// Lets go of a key.
    pub async fn release(&self, key: char) {
        self.strike(KeyAction::Up { value: key }).await;
    }

    /// Takes hold at a place and goes to another, in steps as a hand does; holds on.
    pub async fn carry(&self, from: Spot, there: Spot) {
        let actions = MouseActions::new("mouse".to_owned())
            .then(to(from.0, from.1))
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            });
        self.act(steps(actions, from, there)).await;
    }

    /// Goes on from one place to another with what it holds.
    pub async fn carry_on(&self, from: Spot, there: Spot) {
        self.act(steps(MouseActions::new("mouse".to_owned()), from, there))
            .await;
    }

    /// Lets go of what it holds.
    pub async fn let_go(&self) {
        let release = MouseActions::new("mouse".to_owned()).then(PointerAction::Up {
            button: MOUSE_BUTTON_LEFT,
        });
        self.act(release).await;
    }

    /// Drags from one place to another, with a key held where one is given.
    pub async fn drag_to(&self, from: Spot, there: Spot, held: Option<char>) {
        if let Some(key) = held {
            self.hold(key).await;
        }
        self.carry(from, there).await;
        self.let_go().await;
        if let Some(key) = held {
            self.release(key).await;
        }
    }

    /// Clicks the middle of an element with a key held.
    pub async fn click_holding(&self, key: char, css: &str) {
        let at = self.settled(css).await;
        self.hold(key).await;
        self.drag_to(at, at, None).await;
        self.release(key).await;
    }

    /// Clicks the middle of an element with the other button.
    pub async fn click_other(&self, css: &str) {
        let (x, y) = self.settled(css).await;
        let button = MOUSE_BUTTON_RIGHT;
        let actions = MouseActions::new("mouse".to_owned())
            .then(to(x, y))
            .then(PointerAction::Down { button })
            .then(PointerAction::Up { button });
        self.act(actions).await;
    }

    /// Waits until the element of a `data-testid` has the focus.
    pub async fn wait_focus(&self, id: &str) {
        let script = "return document.activeElement?.dataset.testid === arguments[0]";
        let what = format!("the focus in {id}");
        self.wait_true(script, vec![id.into()], &what).await;
    }

    /// Waits as a hand that holds still does.
    pub async fn rest(&self, millis: u64) {
        tokio::time::sleep(Duration::from_millis(millis)).await;
    }

    async fn strike(&self, action: KeyAction) {
        let actions = KeyActions::new("keyboard".to_owned()).then(action);
        let done = self.client().perform_actions(actions).await;
        done.expect("a key moves");
    }
}

fn steps(actions: MouseActions, from: Spot, there: Spot) -> MouseActions {
    way(from, there).fold(actions, InputSource::then)
}

/// From one place to another in steps, as a hand goes.
pub(crate) fn way(from: Spot, there: Spot) -> impl Iterator<Item = PointerAction> {
    (1..=8).map(move |step| {
        let part = f64::from(step) / 8.0;
        let at = |from: f64, there: f64| from + (there - from) * part;
        to(at(from.0, there.0), at(from.1, there.1))
    })
}
