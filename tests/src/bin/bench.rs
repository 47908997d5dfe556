//! Measures the figures of tests/bench/README.md in the real window and prints them as a
//! table. Run it by `make bench`: the release build, under Xvfb.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, UNIX_EPOCH};

use kurultai_tests::fixture::{self, program};
use kurultai_tests::process;
use kurultai_tests::window::{Window, journey, key};
use messages::Language;
use serde_json::{Value, json};

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    let sample = fixture::sample(folder);
    let files = [1_000, 5_000].map(|n| {
        let place = folder.join(n.to_string());
        std::fs::create_dir(&place).expect("a folder");
        (n, fixture::scale(&place, n))
    });
    println!("| what | figure |\n| --- | --- |");
    open("sample", &sample);
    for (sessions, file) in &files {
        open(&format!("{sessions} sessions"), file);
    }
    for (sessions, file) in &files {
        edit(*sessions, file);
    }
    for (sessions, file) in &files {
        drag(*sessions, file);
    }
    agendas(&sample);
    calendar(&files[0].1);
    sizes();
}

fn row(what: &str, figure: &str) {
    println!("| {what} | {figure} |");
}

/// From the start of the process to the first board drawn, the median of five.
fn open(what: &str, file: &Path) {
    let mut times: Vec<f64> = (0..5).map(|_| open_once(file)).collect();
    row(&format!("open to first board, {what}"), &spread(&mut times));
}

fn open_once(file: &Path) -> f64 {
    let mut time = 0.0;
    journey(async {
        let window = Window::open(Some(file)).await;
        window.wait_for("[data-session]").await;
        let drawn = "const mark = performance.getEntriesByName('board-drawn')[0];
            return mark === undefined ? null : performance.timeOrigin + mark.startTime";
        window
            .wait_true(
                &format!("return (() => {{ {drawn} }})() !== null"),
                vec![],
                "the mark",
            )
            .await;
        let drawn = window.read(drawn, vec![]).await.as_f64().expect("a time");
        let started = process::started(&program()).expect("the program runs");
        let started = started.duration_since(UNIX_EPOCH).expect("after 1970");
        time = drawn - started.as_secs_f64() * 1e3;
        window.close().await;
    });
    time
}

/// From the key to the answer (the change is on disk) and the frame that shows it.
fn edit(sessions: u32, file: &Path) {
    let mut disk = Vec::new();
    let mut screen = Vec::new();
    journey(async {
        let window = Window::open(Some(file)).await;
        let block = window.wait_for("[data-session]").await;
        block.click().await.expect("it can be clicked");
        let watch = "setTimeout(() => { window.kurultaiBench = { edits: [] };
            addEventListener('keydown', (e) => { if (e.code === 'ArrowDown') {
                const edit = { pressed: performance.now() };
                kurultaiBench.edits.push(edit);
                requestAnimationFrame(() => requestAnimationFrame(() => {
                    edit.screen = performance.now() - edit.pressed; }));
            } }, true);
            new PerformanceObserver((list) => { for (const mark of list.getEntriesByName('act-done')) {
                const edit = kurultaiBench.edits.at(-1);
                edit.disk = mark.startTime - edit.pressed;
            } }).observe({ type: 'mark' }); })";
        window.read(watch, vec![]).await;
        for turn in 1..=30 {
            window.press(&[key::ALT], key::DOWN).await;
            let done = "return kurultaiBench.edits.filter((e) => e.disk !== undefined && e.screen !== undefined).length === arguments[0]";
            window
                .wait_true(done, vec![json!(turn)], "the edit is done")
                .await;
        }
        let edits = window.read("return kurultaiBench.edits", vec![]).await;
        for one in edits.as_array().expect("a list").iter().skip(2) {
            disk.push(one["disk"].as_f64().expect("a number"));
            screen.push(one["screen"].as_f64().expect("a number"));
        }
        window.close().await;
    });
    row(
        &format!("edit, key to disk, {sessions} sessions"),
        &spread(&mut disk),
    );
    row(
        &format!("edit, key to second frame, {sessions} sessions"),
        &spread(&mut screen),
    );
}

/// A session dragged about for some 480 moves: processor time of the page's process a move,
/// and the time between frames.
fn drag(sessions: u32, file: &Path) {
    journey(async {
        let window = Window::open(Some(file)).await;
        let block = window.wait_for("[data-session]").await;
        let id = block
            .attr("data-testid")
            .await
            .expect("read")
            .expect("it has one");
        let from = window.settled(&format!("[data-testid='{id}']")).await;
        let watch = "setTimeout(() => { window.kurultaiBench = { frames: [], moves: 0, last: 0 };
            addEventListener('pointermove', () => kurultaiBench.moves++, true);
            const ghost = document.querySelector('[data-testid=ghost]');
            // Frames count only while something is dragged.
            const frame = (now) => {
                if (kurultaiBench.last && !ghost.hidden) kurultaiBench.frames.push(now - kurultaiBench.last);
                kurultaiBench.last = ghost.hidden ? 0 : now; requestAnimationFrame(frame); };
            requestAnimationFrame(frame); })";
        window.read(watch, vec![]).await;
        let page = process::named("WebKitWebProces");
        let used = || -> Vec<_> { page.iter().map(|pid| process::cpu(*pid)).collect() };
        let before = used();
        for turn in 0..6 {
            let way = if turn % 2 == 0 { 160.0 } else { 60.0 };
            window.drag_and_cancel(from, (way, way)).await;
        }
        // A process of the window before may still have been ending: it has no second figure.
        let both = before.iter().zip(used());
        let both = both.filter_map(|(before, after)| after?.checked_sub((*before)?));
        let cpu = both.sum::<Duration>();
        let seen = window.read("return kurultaiBench", vec![]).await;
        let moves = seen["moves"].as_f64().expect("a number");
        let cpu = cpu.as_secs_f64() * 1e3 / moves;
        let mut frames = numbers(&seen["frames"]);
        assert!(!frames.is_empty(), "nothing was dragged");
        row(
            &format!("drag, processor time a move, {sessions} sessions"),
            &format!("{cpu:.1} ms ({moves} moves)"),
        );
        row(
            &format!("drag, between frames, {sessions} sessions"),
            &spread(&mut frames),
        );
        window.close().await;
    });
}

/// All agendas of the sample as one PDF.
fn agendas(file: &Path) {
    let programme = fixture::programme(file);
    let mut times: Vec<f64> = (0..3)
        .map(|_| {
            timed(|| {
                let made = kurultai::outputs::agenda(&programme, &[], Language::En);
                made.expect("pages").document.pdf().expect("a PDF");
            })
        })
        .collect();
    let count = programme.delegations.len();
    row(&format!("{count} agendas to one PDF"), &spread(&mut times));
}

/// The calendar of 1,000 sessions, with and without reading the file.
fn calendar(path: &Path) {
    let file = workspace::Workspace::open(path, "bench").expect("it opens");
    let event = file.events().expect("read")[0].id.clone();
    let programme = file.programme(&event).expect("read");
    let revisions = file.revisions(&event).expect("read");
    let scope = exchange::Scope::Event;
    let mut pure: Vec<f64> = (0..20)
        .map(|_| {
            timed(|| {
                let text = exchange::calendar(&programme, &revisions, &scope, Language::En);
                std::hint::black_box(text.expect("a calendar"));
            })
        })
        .collect();
    row("ics of 1,000 sessions", &spread(&mut pure));
    let mut whole: Vec<f64> = (0..20)
        .map(|_| {
            timed(|| {
                let made = kurultai::outputs::calendar(&file, &event, &scope, Language::En);
                std::hint::black_box(made.map(|c| c.text).ok());
            })
        })
        .collect();
    row(
        "ics of 1,000 sessions, reading the file too",
        &spread(&mut whole),
    );
    let today = programme.event.starts_on;
    let mut checks: Vec<f64> = (0..20)
        .map(|_| {
            timed(|| {
                drop(std::hint::black_box(congress::checks::findings(
                    &programme, today,
                )))
            })
        })
        .collect();
    row("all checks, 1,000 sessions", &spread(&mut checks));
}

fn sizes() {
    let program: PathBuf = program();
    let bytes = std::fs::metadata(&program).expect("it is there").len();
    row("the program", &format!("{:.1} MB", bytes as f64 / 1e6));
    let lock = std::fs::read_to_string(fixture::root().join("Cargo.lock")).expect("read");
    let crates = lock.matches("[[package]]").count();
    row(
        "crates in Cargo.lock, tests and all systems included",
        &crates.to_string(),
    );
}

fn timed(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64() * 1e3
}

fn numbers(list: &Value) -> Vec<f64> {
    let list = list.as_array().expect("a list");
    list.iter().filter_map(Value::as_f64).collect()
}

fn spread(times: &mut [f64]) -> String {
    times.sort_by(f64::total_cmp);
    let at = |part: f64| times[((times.len() - 1) as f64 * part) as usize];
    format!(
        "{:.1} ms (worst {:.1} ms, {} runs)",
        at(0.5),
        at(1.0),
        times.len()
    )
}
