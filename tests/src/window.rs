//! The real window, driven as a user drives it: WebKitWebDriver under Xvfb.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::driver::Driver;
pub use crate::key;
use crate::{fixture, process, x11};

/// How long the screen may take to show what a test waits for: far more than it needs.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long a whole journey may take on a slow machine. Past it the driver hangs, and would
/// hold up all the others.
const JOURNEY: Duration = Duration::from_secs(240);

/// How a window looks.
#[derive(Clone, Copy)]
pub struct Looks {
    /// Whether the system asks for dark windows.
    pub dark: bool,
    /// The language of the user's settings.
    pub language: &'static str,
}

/// A running window with settings and folders of its own.
pub struct Window {
    client: Client,
    driver: Driver,
    folder: TempDir,
    programs: Vec<u32>,
}

impl Window {
    /// Starts the program, with a file where one is given. No other instance finds it.
    pub async fn open(file: Option<&Path>) -> Self {
        Self::start(file, Some(OsStr::new("unix:path=/nonexistent")), None).await
    }

    /// Starts the program for a user with other looks than the usual ones.
    pub async fn open_looking(file: &Path, looks: Looks) -> Self {
        let no_bus = Some(OsStr::new("unix:path=/nonexistent"));
        Self::start(Some(file), no_bus, Some(looks)).await
    }

    /// Starts the program with more in its environment, such as a bus or a printer.
    pub async fn open_with(file: &Path, more: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the window");
        let no_bus = Some(OsStr::new("unix:path=/nonexistent"));
        Self::start_in(folder, Some(file), no_bus, None, more).await
    }

    /// Starts the program where a second instance finds it: on the session's bus.
    pub async fn open_on_bus(file: Option<&Path>) -> Self {
        let bus = std::env::var_os("DBUS_SESSION_BUS_ADDRESS");
        assert!(bus.is_some(), "there is no session bus: run by .ci/xvfb");
        Self::start(file, bus.as_deref(), None).await
    }

    /// Starts the program again with what it kept in its own folders before.
    pub async fn open_again(folder: TempDir, file: &Path) -> Self {
        let no_bus = Some(OsStr::new("unix:path=/nonexistent"));
        Self::start_in(folder, Some(file), no_bus, None, &[]).await
    }

    async fn start(file: Option<&Path>, bus: Option<&OsStr>, looks: Option<Looks>) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the window");
        Self::start_in(folder, file, bus, looks, &[]).await
    }

    async fn start_in(
        folder: TempDir,
        file: Option<&Path>,
        bus: Option<&OsStr>,
        looks: Option<Looks>,
        more: &[(&str, &str)],
    ) -> Self {
        if let Some(looks) = looks {
            keep_settings(folder.path(), looks);
        }
        let dark = looks.is_some_and(|looks| looks.dark);
        let driver = Driver::start_with(folder.path(), bus, dark, more);
        let mut arguments = Vec::new();
        if let Some(file) = file {
            arguments.push(file.to_string_lossy().into_owned());
        }
        let client = driver.open(&fixture::program(), &arguments).await;
        let programs = process::with_environment(&fixture::program(), folder.path());
        let window = Self {
            client,
            driver,
            folder,
            programs,
        };
        window.find("app").await;
        window
    }

    /// The folder that answers the window's file dialogs.
    pub fn dialogs(&self) -> PathBuf {
        self.folder.path().join("dialogs")
    }

    /// The files that the window has written where a dialog asked.
    pub fn written(&self) -> Vec<PathBuf> {
        let files = std::fs::read_dir(self.dialogs()).expect("the folder is there");
        files.map(|file| file.expect("a file").path()).collect()
    }

    /// Waits for the element of a `data-testid`.
    pub async fn find(&self, id: &str) -> Element {
        self.wait_for(&format!("[data-testid='{id}']")).await
    }

    /// Waits for the first element of a CSS selector.
    pub async fn wait_for(&self, css: &str) -> Element {
        let until = Instant::now() + PATIENCE;
        loop {
            if let Ok(found) = self.client.find(Locator::Css(css)).await {
                return found;
            }
            if Instant::now() > until {
                self.fail(&format!("the window does not show {css}")).await;
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Waits until no element of a CSS selector is there.
    pub async fn wait_gone(&self, css: &str) {
        let script = "return document.querySelector(arguments[0]) === null";
        self.wait_true(script, vec![json!(css)], css).await;
    }

    /// Waits until a script returns true. `what` names it where it never does.
    pub async fn wait_true(&self, script: &str, arguments: Vec<Value>, what: &str) {
        let until = Instant::now() + PATIENCE;
        while self.read(script, arguments.clone()).await != Value::Bool(true) {
            if Instant::now() > until {
                self.fail(&format!("the window never got to: {what}")).await;
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Waits until the element of a `data-testid` shows a text.
    pub async fn wait_text(&self, id: &str, text: &str) {
        let script = "const e = document.querySelector(`[data-testid='${arguments[0]}']`);
            return e !== null && (e.innerText + (e.value ?? '')).includes(arguments[1])";
        let what = format!("{text:?} in {id}");
        self.wait_true(script, vec![json!(id), json!(text)], &what)
            .await;
    }

    /// Reads something off the page. A script that changes the page's state must do it in
    /// a `setTimeout`: WebKitWebDriver hangs otherwise.
    pub async fn read(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.client.execute(script, arguments).await;
        answer.expect("the script runs")
    }

    /// Waits until the page has its fonts and was drawn twice: on a busy machine it may not have
    /// drawn for long what it knows, and a transition that is over keeps its last look until then.
    pub async fn drawn(&self) {
        let frames = "const [done] = arguments; document.fonts.ready.then(() =>
            requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";
        let answer = self.client.execute_async(frames, vec![]).await;
        answer.expect("the script runs");
    }

    /// Clicks the middle of an element, once it stands still.
    pub async fn click(&self, id: &str) {
        self.find(id).await;
        self.click_on(&format!("[data-testid='{id}']")).await;
    }

    /// Clicks the middle of the first element of a CSS selector.
    pub async fn click_on(&self, css: &str) {
        let (x, y) = self.settled(css).await;
        let actions = MouseActions::new("mouse".to_owned()).then(to(x, y));
        self.act(press(actions)).await;
    }

    /// Clicks a place twice, in pixels of the viewport.
    pub async fn double_click(&self, (x, y): (f64, f64)) {
        let actions = MouseActions::new("mouse".to_owned()).then(to(x, y));
        self.act(press(press(actions))).await;
    }

    /// Scrolls an element to the middle of the window, waits until it stands still, and
    /// gives its middle in pixels of the viewport.
    pub async fn settled(&self, css: &str) -> (f64, f64) {
        self.wait_for(css).await;
        let scroll = "const [css] = arguments; setTimeout(() =>
            document.querySelector(css)?.scrollIntoView({ block: 'center', inline: 'center' }))";
        self.read(scroll, vec![json!(css)]).await;
        // Two frames on: on a busy machine the page may not have drawn for long what it knows.
        let place = "const [css, done] = arguments;
            const look = () => {
                const e = document.querySelector(css);
                if (e === null) return null;
                const r = e.getBoundingClientRect(), at = [r.x + r.width / 2, r.y + r.height / 2];
                const hit = document.elementFromPoint(...at);
                return hit !== null && e.contains(hit) ? at : null;
            };
            requestAnimationFrame(() => requestAnimationFrame(() => done(look())))";
        let until = Instant::now() + PATIENCE;
        let mut last = Value::Null;
        loop {
            tokio::time::sleep(Duration::from_millis(20)).await;
            let now = self.client.execute_async(place, vec![json!(css)]).await;
            let now = now.expect("the script runs");
            if now == last && now != Value::Null {
                return serde_json::from_value(now).expect("two numbers");
            }
            if now == Value::Null {
                // What came in above it meanwhile moved it away.
                self.read(scroll, vec![json!(css)]).await;
            }
            last = now;
            if Instant::now() > until {
                self.fail(&format!("{css} does not stand still in sight"))
                    .await;
            }
        }
    }

    /// Replaces a field's text and leaves the field.
    pub async fn fill(&self, id: &str, text: &str) {
        let field = self.find(id).await;
        field.clear().await.expect("the field can be cleared");
        field
            .send_keys(&format!("{text}{}", key::TAB))
            .await
            .expect("the field takes text");
    }

    /// Types a text into what has the focus, key by key.
    pub async fn type_text(&self, text: &str) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in text.chars() {
            actions = actions.then(KeyAction::Down { value });
            actions = actions.then(KeyAction::Up { value });
        }
        let done = self.client.perform_actions(actions).await;
        done.expect("keys are pressed");
    }

    /// Chooses an option of a `<select>` by its value. Its list is the toolkit's own window,
    /// which no driver reaches.
    pub async fn choose(&self, id: &str, value: &str) {
        let select = self.find(id).await;
        let chosen = select.select_by_value(value).await;
        chosen.expect("there is such an option");
    }

    /// Presses a key while others are held.
    pub async fn press(&self, held: &[char], key: char) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in held {
            actions = actions.then(KeyAction::Down { value: *value });
        }
        actions = actions
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key });
        for value in held.iter().rev() {
            actions = actions.then(KeyAction::Up { value: *value });
        }
        let done = self.client.perform_actions(actions).await;
        done.expect("keys are pressed");
    }

    /// The middle of an element, in pixels of the viewport.
    pub async fn middle(&self, id: &str) -> (f64, f64) {
        self.find(id).await;
        let script = "const r = document.querySelector(`[data-testid='${arguments[0]}']`)
            .getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]";
        let at = self.read(script, vec![json!(id)]).await;
        let at: (f64, f64) = serde_json::from_value(at).expect("two numbers");
        at
    }

    /// Drags with the pointer from one place to another, in steps as a hand does.
    pub async fn drag(&self, from: (f64, f64), by: (f64, f64)) {
        let mut actions = MouseActions::new("mouse".to_owned())
            .then(to(from.0, from.1))
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            });
        for step in 1..=8 {
            let part = f64::from(step) / 8.0;
            actions = actions.then(to(from.0 + by.0 * part, from.1 + by.1 * part));
        }
        self.act(actions.then(PointerAction::Up {
            button: MOUSE_BUTTON_LEFT,
        }))
        .await;
    }

    /// Keeps a picture of the window as `out/<name>.png`.
    pub async fn screenshot(&self, name: &str) {
        let folder = fixture::root().join("out");
        std::fs::create_dir_all(&folder).expect("out/ can be made");
        self.keep_picture(&folder.join(format!("{name}.png"))).await;
    }

    /// Keeps a picture of the window.
    pub async fn keep_picture(&self, path: &Path) {
        let png = self.picture().await;
        std::fs::write(path, png).expect("the picture is written");
    }

    /// A picture of the window as PNG, fonts and two frames awaited.
    pub async fn picture(&self) -> Vec<u8> {
        self.drawn().await;
        self.stir(true).await;
        let picture = self.client.screenshot().await.expect("a picture");
        self.stir(false).await;
        picture
    }

    /// A picture of the element of a `data-testid`, as PNG.
    pub async fn picture_of(&self, id: &str) -> Vec<u8> {
        let element = self.find(id).await;
        self.stir(true).await;
        let picture = element.screenshot().await.expect("a picture");
        self.stir(false).await;
        picture
    }

    /// The driver takes a picture with the next frame, and where no card draws there is none while
    /// nothing changes: so a dot that is not seen does, over and over.
    async fn stir(&self, on: bool) {
        let script = "const [on] = arguments; setTimeout(() => {
            clearInterval(window.stirring);
            document.querySelector('#stirred')?.remove();
            if (!on) return;
            const dot = document.createElement('i');
            dot.id = 'stirred';
            dot.style.cssText = 'block-size:1px;inline-size:1px;inset:0 auto auto 0;position:fixed';
            document.documentElement.append(dot);
            window.stirring = setInterval(() => {
                const some = dot.style.background.includes('0.01');
                dot.style.background = some ? 'transparent' : 'rgba(0, 0, 0, 0.01)';
            }, 16);
        })";
        self.read(script, vec![json!(on)]).await;
    }

    /// Keeps a picture of what the window shows, named after the test, and ends the test.
    async fn fail(&self, what: &str) -> ! {
        let thread = std::thread::current();
        let test = thread.name().unwrap_or("failed").replace("::", "-");
        self.screenshot(&test).await;
        panic!("{what}; see out/{test}.png");
    }

    /// Makes the window as large as this, in pixels.
    pub async fn resize(&self, (width, height): (u32, u32)) {
        let sized = self.client.set_window_rect(0, 0, width, height).await;
        sized.expect("the window can be sized");
        let script = "return innerWidth === arguments[0] && innerHeight === arguments[1]";
        let size = vec![json!(width), json!(height)];
        self.wait_true(script, size, "the size").await;
    }

    /// The driver's client, for what this harness has no word for.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Closes the window, so that its file can be read. What it wrote to its own folders
    /// stays until the answer is dropped.
    pub async fn close(self) -> TempDir {
        let closed = self.client.clone().close().await;
        closed.expect("the session ends");
        self.end().await
    }

    /// Closes the window as its own close button does, and waits until the program ends.
    pub async fn leave(self) -> TempDir {
        for program in &self.programs {
            let asked = x11::ask_to_close(*program).expect("the display answers");
            assert!(asked > 0, "the program has a window");
        }
        self.end().await
    }

    /// Kills the program, as a power cut would.
    pub async fn kill(self) -> TempDir {
        for program in &self.programs {
            process::kill(*program);
        }
        self.end().await
    }

    async fn end(mut self) -> TempDir {
        // The program ends on its own time, and lets go of its file last.
        let until = Instant::now() + PATIENCE;
        while self.programs.iter().any(|pid| process::runs(*pid)) {
            assert!(Instant::now() < until, "the program does not end");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        self.driver.end().await;
        self.folder
    }

    pub(crate) async fn act(&self, actions: MouseActions) {
        let done = self.client.perform_actions(actions).await;
        done.expect("the pointer moves");
    }
}

/// Runs a journey to its end on a runtime of its own, one at a time: two windows on two
/// cores would wait for each other. Panics where it does not end in [`JOURNEY`].
pub fn journey(steps: impl Future<Output = ()>) {
    static ONE: Mutex<()> = Mutex::new(());
    let _turn = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(async {
            let ended = tokio::time::timeout(JOURNEY, steps).await;
            ended.expect("the journey ends in time");
        });
}

fn press(actions: MouseActions) -> MouseActions {
    let button = MOUSE_BUTTON_LEFT;
    actions
        .then(PointerAction::Down { button })
        .then(PointerAction::Up { button })
}

pub(crate) fn to(x: f64, y: f64) -> PointerAction {
    PointerAction::MoveTo {
        duration: Some(Duration::from_millis(16)),
        x,
        y,
    }
}

/// The settings as the program keeps them.
fn keep_settings(folder: &Path, looks: Looks) {
    let place = folder.join("config/app.kurultai.desktop");
    std::fs::create_dir_all(&place).expect("a folder for settings");
    let settings = json!({ "author": "tester", "language": looks.language });
    let written = std::fs::write(place.join("settings.json"), settings.to_string());
    written.expect("the settings are kept");
}
