//! A page in WebKitGTK, ours or the peer's: what its main thread uses, and the pointer on it.

use std::cell::Cell;
use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use kurultai_tests::process;
use serde_json::{Value, json};

/// A main thread that used less than `STILL` in `WHILE` is at rest.
const STILL: Duration = Duration::from_millis(1);
const WHILE: Duration = Duration::from_millis(300);

/// A place in pixels of the viewport, or a way from one.
pub type Point = (f64, f64);

/// A page and the process that runs it.
pub struct Page<'a> {
    client: &'a Client,
    process: u32,
    /// Which part of the time the main thread uses while nothing happens. WebKitGTK's own timer
    /// of scrolling runs as long as a button is held down, whatever the page does.
    idle: Cell<f64>,
}

impl<'a> Page<'a> {
    /// The one page that this program shows now.
    pub fn of(client: &'a Client) -> Self {
        let found = process::under_this("WebKitWebProces");
        let [process] = found[..] else {
            panic!("one page is shown, not {found:?}");
        };
        Self {
            client,
            process,
            idle: Cell::new(0.0),
        }
    }

    /// Takes what is used within this second for what is used while nothing happens.
    pub async fn learn_idle(&self) {
        let (before, since) = (self.used(), Instant::now());
        tokio::time::sleep(Duration::from_secs(1)).await;
        let used = self.used().saturating_sub(before).as_secs_f64();
        self.idle.set(used / since.elapsed().as_secs_f64());
    }

    /// Waits until the page has nothing more to do, and gives what its main thread has used.
    /// No script asks: that would be work for it.
    pub async fn rest(&self) -> Duration {
        let until = Instant::now() + Duration::from_secs(120);
        let still = STILL + WHILE.mul_f64(self.idle.get() * 1.5);
        let (mut used, mut since) = (self.used(), Instant::now());
        while since.elapsed() < WHILE {
            assert!(Instant::now() < until, "the page does not come to rest");
            tokio::time::sleep(Duration::from_millis(50)).await;
            let now = self.used();
            if now.saturating_sub(used) > still {
                (used, since) = (now, Instant::now());
            }
        }
        self.used()
    }

    /// What the main thread uses from now until it has nothing more to do, in milliseconds.
    pub async fn cost(&self, work: impl Future<Output = ()>) -> f64 {
        let before = self.rest().await;
        work.await;
        (self.rest().await.saturating_sub(before)).as_secs_f64() * 1e3
    }

    /// The same while a button is held down, without what that alone uses.
    pub async fn cost_held(&self, work: impl Future<Output = ()>) -> f64 {
        let (before, since) = (self.rest().await, Instant::now());
        work.await;
        let used = self.rest().await.saturating_sub(before);
        let idle = since.elapsed().mul_f64(self.idle.get());
        used.saturating_sub(idle).as_secs_f64() * 1e3
    }

    /// No button is held down any more.
    pub fn forget_idle(&self) {
        self.idle.set(0.0);
    }

    /// Runs a script. What changes the page it must do in a `setTimeout`.
    pub async fn read(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.client.execute(script, arguments).await;
        answer.expect("the script runs")
    }

    /// Waits until an expression is true. Asks seldom: each question is work for the page.
    pub async fn until(&self, expression: &str) {
        let until = Instant::now() + Duration::from_secs(120);
        let script = format!("return Boolean({expression})");
        while self.read(&script, vec![]).await != Value::Bool(true) {
            assert!(Instant::now() < until, "never true: {expression}");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// The middle of the element of a selector that is nearest to the middle of another, so
    /// that a drag of it stays far from the edges at which a board scrolls.
    pub async fn middlemost(&self, css: &str, of: &str) -> Point {
        let script = "const [css, of] = arguments;
            const middle = (e) => { const r = e.getBoundingClientRect();
                return [r.x + r.width / 2, r.y + r.height / 2]; };
            const [x, y] = middle(document.querySelector(of));
            const far = ([a, b]) => Math.hypot(a - x, b - y);
            return [...document.querySelectorAll(css)].map(middle).sort((a, b) => far(a) - far(b))[0]";
        let at = self.read(script, vec![json!(css), json!(of)]).await;
        serde_json::from_value(at).expect("one is there")
    }

    /// Moves the pointer there.
    pub async fn point(&self, at: Point) {
        self.act(mouse().then(to(at))).await;
    }

    /// Clicks a place.
    pub async fn click(&self, at: Point) {
        self.act(mouse().then(to(at)).then(down()).then(up())).await;
    }

    /// Presses there, and moves so far that a drag begins.
    pub async fn take_up(&self, at: Point) {
        self.act(mouse().then(down()).then(to((at.0 + 6.0, at.1 + 6.0))))
            .await;
    }

    /// Moves about around a place, so that no two moves that follow are alike.
    pub async fn about(&self, at: Point, (x, y): Point, moves: u32) {
        let mut actions = mouse();
        for step in 1..=moves {
            let part = (f64::from(step) * 0.157).sin().abs();
            actions = actions.then(to((at.0 + x * part, at.1 + y * part)));
        }
        self.act(actions).await;
    }

    /// Lets go where the pointer is.
    pub async fn let_go(&self) {
        self.act(mouse().then(up())).await;
    }

    /// Presses a key.
    pub async fn press(&self, key: char) {
        let actions = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key });
        let done = self.client.perform_actions(actions).await;
        done.expect("keys are pressed");
    }

    fn used(&self) -> Duration {
        process::main_thread(self.process).expect("the page is there")
    }

    async fn act(&self, actions: MouseActions) {
        let done = self.client.perform_actions(actions).await;
        done.expect("the pointer moves");
    }
}

fn mouse() -> MouseActions {
    MouseActions::new("mouse".to_owned())
}

fn to((x, y): Point) -> PointerAction {
    let duration = Some(Duration::from_millis(16));
    PointerAction::MoveTo { duration, x, y }
}

fn down() -> PointerAction {
    let button = MOUSE_BUTTON_LEFT;
    PointerAction::Down { button }
}

fn up() -> PointerAction {
    let button = MOUSE_BUTTON_LEFT;
    PointerAction::Up { button }
}
