//! The programme board with many sessions and rooms, all days side by side.

use std::path::Path;

use kurultai_tests::window::{Window, journey, key};
use serde_json::json;

use crate::page::{Page, Point};
use crate::table::{middle, numbers, p50_p95, row, spread};

/// How often a drag is started, and how many moves are measured at a time.
const STARTS: usize = 5;
const MOVES: u32 = 80;
/// How far a session is dragged: over two columns or three, and two hours.
const WAY: Point = (300.0, 160.0);

const VIEWS: [&str; 4] = ["timeline", "delegations", "people", "list"];

/// Prints what the board costs, and gives the processor time of a move, in milliseconds.
pub fn measure((sessions, rooms): (u32, u32), file: &Path) -> f64 {
    let say = |what: &str, figure: &str| {
        row(
            &format!("{what}, {sessions} sessions, {rooms} rooms"),
            figure,
        );
    };
    let mut a_move = 0.0;
    journey(async {
        let window = Window::open(None).await;
        window.resize((1280, 800)).await;
        std::fs::copy(file, window.dialogs().join("open.kurultai")).expect("copied");
        let page = Page::of(window.client());
        let open = window.middle("start-open").await;
        page.point(open).await;
        // The page rests while the backend reads the file: its rest is not the end.
        let paint = page.cost(async {
            page.click(open).await;
            page.until("performance.getEntriesByName('board-drawn').length > 0")
                .await;
        });
        say(
            "the file opened, one day",
            &format!("{:.0} ms", paint.await),
        );
        // The board alone, as the peer's: of a page that is left nothing is kept.
        let away = window.middle("nav-partners").await;
        let back = window.middle("nav-programme").await;
        // With many days their tabs scroll, and this is the last.
        let all = window.settled("[data-testid='tab-day-all']").await;
        let all = page.cost(page.click(all)).await;
        say("all days instead of one", &format!("{all:.0} ms"));
        let mut again = Vec::new();
        for _ in 0..STARTS {
            page.click(away).await;
            again.push(page.cost(page.click(back)).await);
        }
        say("first paint, all days", &spread(&mut again));
        a_move = drag(&page, &say).await;
        drop_to_disk(&page, &say).await;
        page.forget_idle();
        scroll(&page, &say).await;
        views(&window, &page, &say).await;
        window.close().await;
    });
    a_move
}

async fn drag(page: &Page<'_>, say: &impl Fn(&str, &str)) -> f64 {
    let from = page
        .middlemost("[data-session]", "[data-testid=board]")
        .await;
    watch(page).await;
    let mut starts = Vec::new();
    let mut costs = Vec::new();
    page.point(from).await;
    page.take_up(from).await;
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    page.learn_idle().await;
    put_back(page).await;
    for _ in 0..STARTS {
        page.point(from).await;
        starts.push(page.cost_held(page.take_up(from)).await);
        page.until("bench.held()").await;
        let before = moves(page).await;
        let cost = page.cost_held(page.about(from, WAY, MOVES)).await;
        costs.push(cost / (moves(page).await - before));
        put_back(page).await;
    }
    say("drag start, processor time", &spread(&mut starts));
    say(
        "a drag move with live findings, processor time",
        &spread(&mut costs),
    );
    page.point(from).await;
    page.take_up(from).await;
    page.read("setTimeout(() => bench.watchFrames())", vec![])
        .await;
    page.about(from, WAY, MOVES).await;
    let seen = page
        .read(
            "bench.watching = false; return [bench.frames, bench.places, bench.found]",
            vec![],
        )
        .await;
    put_back(page).await;
    say("between frames of a drag", &p50_p95(&mut numbers(&seen[0])));
    // Moves that lead nowhere new would be cheap.
    let count = |at: usize| seen[at].as_u64().expect("a number");
    assert!(
        count(1) * 2 > numbers(&seen[0]).len() as u64,
        "the ghost went along: {seen}"
    );
    assert!(count(2) > 0, "what would be found was shown: {seen}");
    middle(&mut costs)
}

/// What the page tells of a drag.
async fn watch(page: &Page<'_>) {
    let script = "setTimeout(() => {
        const ghost = () => document.querySelector('[data-testid=ghost]');
        window.bench = { moves: 0, frames: [], places: 0, found: 0, watching: false,
            held: () => !ghost().hidden,
            watchFrames() {
                bench.watching = true;
                let last = 0, place = '';
                const frame = (now) => {
                    if (!bench.watching) return;
                    if (last) bench.frames.push(now - last);
                    last = now;
                    const { transform } = ghost().style;
                    if (transform !== place) bench.places++;
                    place = transform;
                    if (ghost().querySelector('[data-testid=ghost-foreseen]')) bench.found++;
                    requestAnimationFrame(frame);
                };
                requestAnimationFrame(frame);
            } };
        addEventListener('pointermove', () => bench.moves++, true); })";
    page.read(script, vec![]).await;
    page.until("window.bench").await;
}

async fn moves(page: &Page<'_>) -> f64 {
    let moves = page.read("return bench.moves", vec![]).await;
    moves.as_f64().expect("a number")
}

async fn put_back(page: &Page<'_>) {
    page.press(key::ESCAPE).await;
    page.let_go().await;
}

/// From the release of the pointer to the answer: the change is on the disk.
async fn drop_to_disk(page: &Page<'_>, say: &impl Fn(&str, &str)) {
    let script = "setTimeout(() => { bench.drops = [];
        addEventListener('pointerup', () => bench.up = performance.now(), true);
        new PerformanceObserver((list) => { for (const mark of list.getEntriesByName('act-done'))
            bench.drops.push(mark.startTime - bench.up); }).observe({ type: 'mark' }); })";
    page.read(script, vec![]).await;
    let mut cost = Vec::new();
    for turn in 1..=10 {
        let from = page
            .middlemost("[data-session]", "[data-testid=board]")
            .await;
        page.point(from).await;
        page.take_up(from).await;
        page.about(from, (0.0, 60.0), 4).await;
        cost.push(page.cost(page.let_go()).await);
        page.until(&format!("bench.drops.length === {turn}")).await;
    }
    let drops = page.read("return bench.drops", vec![]).await;
    say("drop to disk", &spread(&mut numbers(&drops)));
    say("drop, processor time", &spread(&mut cost));
}

/// Scrolled down and across a frame at a time, there and back.
async fn scroll(page: &Page<'_>, say: &impl Fn(&str, &str)) {
    let script = "const [dx, dy] = arguments; setTimeout(() => {
        const board = document.querySelector('[data-testid=board]');
        Object.assign(bench, { frames: [], nodes: 0, blocks: 0, done: false });
        let last = 0, turn = 0;
        const frame = (now) => {
            if (last) bench.frames.push(now - last);
            last = now;
            bench.nodes = Math.max(bench.nodes, document.querySelectorAll('*').length);
            bench.blocks = Math.max(bench.blocks, document.querySelectorAll('[data-session]').length);
            if (turn === 120) { bench.done = true; return; }
            board.scrollBy(turn < 60 ? dx : -dx, turn < 60 ? dy : -dy);
            turn++;
            requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame); })";
    let (mut nodes, mut blocks) = (0, 0);
    for (what, by) in [("across", [90, 0]), ("down", [0, 30])] {
        let cost = page.cost(async {
            page.read(script, by.map(|by| json!(by)).to_vec()).await;
            tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
            page.until("bench.done").await;
        });
        let cost = cost.await / 120.0;
        let seen = page
            .read("return [bench.frames, bench.nodes, bench.blocks]", vec![])
            .await;
        let frames = p50_p95(&mut numbers(&seen[0]));
        say(&format!("between frames, scrolled {what}"), &frames);
        let what = format!("scrolled {what}, processor time a frame");
        say(&what, &format!("{cost:.1} ms"));
        nodes = nodes.max(seen[1].as_u64().expect("a number"));
        blocks = blocks.max(seen[2].as_u64().expect("a number"));
    }
    say(
        "most elements in the document",
        &format!("{nodes}, {blocks} blocks"),
    );
}

/// Each other view, and back to the board.
async fn views(window: &Window, page: &Page<'_>, say: &impl Fn(&str, &str)) {
    let rooms = window.middle("view-rooms").await;
    let mut back = Vec::new();
    for view in VIEWS {
        let there = window.middle(&format!("view-{view}")).await;
        page.point(there).await;
        let cost = page.cost(page.click(there)).await;
        say(
            &format!("switch to the view {view}"),
            &format!("{cost:.0} ms"),
        );
        page.point(rooms).await;
        back.push(page.cost(page.click(rooms)).await);
    }
    say("switch back to rooms", &spread(&mut back));
}
