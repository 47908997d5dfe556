//! A pen and a finger on the screen.
//!
//! WebKitWebDriver (2.50) knows pens. Of a finger it makes a mouse; so a finger's events are made
//! in the page, by the pointer's number that WebKit always knows, or no element could capture it.

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, PenActions, PointerAction};
use serde_json::json;

use crate::hand::{Spot, way};
use crate::window::{Window, to};

/// What touches the screen.
#[derive(Clone, Copy)]
pub enum Tip {
    /// A pen.
    Pen,
    /// A finger.
    Finger,
}

impl Window {
    /// Comes down at a place, and stays there.
    pub async fn touch(&self, tip: Tip, at: Spot) {
        match tip {
            Tip::Pen => {
                let button = MOUSE_BUTTON_LEFT;
                self.pen([to(at.0, at.1), PointerAction::Down { button }])
                    .await;
            }
            Tip::Finger => self.finger(&["pointerdown"], &[at]).await,
        }
    }

    /// Goes from one place to another without leaving the screen.
    pub async fn move_tip(&self, tip: Tip, from: Spot, there: Spot) {
        match tip {
            Tip::Pen => self.pen(way(from, there)).await,
            Tip::Finger => {
                let middle = ((from.0 + there.0) / 2.0, (from.1 + there.1) / 2.0);
                for at in [middle, there] {
                    self.finger(&["pointermove"], &[at]).await;
                }
            }
        }
    }

    /// Leaves the screen at a place.
    pub async fn lift(&self, tip: Tip, at: Spot) {
        match tip {
            Tip::Pen => {
                let button = MOUSE_BUTTON_LEFT;
                self.pen([PointerAction::Up { button }]).await;
            }
            Tip::Finger => self.finger(&["pointerup"], &[at]).await,
        }
    }

    /// A finger comes down at a place and leaves it at once.
    pub async fn tap(&self, at: Spot) {
        self.finger(&["pointerdown", "pointerup", "click"], &[at; 3])
            .await;
    }

    /// A finger comes down and goes on at once, and leaves the screen elsewhere.
    pub async fn swipe(&self, from: Spot, there: Spot) {
        let names = ["pointerdown", "pointermove", "pointerup"];
        self.finger(&names, &[from, there, there]).await;
    }

    async fn pen(&self, actions: impl IntoIterator<Item = PointerAction>) {
        let pen = PenActions::new("pen".to_owned());
        let sequence = actions.into_iter().fold(pen, InputSource::then);
        let done = self.client().perform_actions(sequence).await;
        done.expect("the pen moves");
    }

    /// Tells what is at some places of a finger's events, one after the other without a rest.
    async fn finger(&self, names: &[&str], places: &[Spot]) {
        let script = "const [names, places] = arguments;
            setTimeout(() => names.forEach((name, at) => {
                const [clientX, clientY] = places[at];
                const target = document.elementFromPoint(clientX, clientY) ?? document.body;
                const moves = name === 'pointermove';
                target.dispatchEvent(new PointerEvent(name, {
                    pointerId: 1, pointerType: 'touch', isPrimary: true, clientX, clientY,
                    button: moves ? -1 : 0, buttons: moves || name === 'pointerdown' ? 1 : 0,
                    bubbles: true, cancelable: true, composed: true,
                }));
            }))";
        self.read(script, vec![json!(names), json!(places)]).await;
    }
}
