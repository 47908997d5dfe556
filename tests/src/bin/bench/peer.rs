//! The peer, @event-calendar/core's resource time grid, with the same sessions, rooms and
//! days in the same WebKitGTK: in the browser that comes with it.

use std::path::Path;
use std::time::Duration;

use kurultai_tests::driver::Driver;
use kurultai_tests::fixture;
use kurultai_tests::window::{journey, key};
use serde_json::json;

use crate::page::{Page, Point};
use crate::table::{middle, row, spread};

/// The browser of WebKitGTK's own package.
const BROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
/// Each move takes it a second.
const MOVES: u32 = 20;
const WAY: Point = (300.0, 160.0);

/// Prints what the peer's board costs, and how many times that is of ours.
pub fn measure((sessions, rooms): (u32, u32), folder: &Path, ours: f64) {
    page_with(folder, &sample::scale_in(sessions, rooms));
    let say = |what: &str, figure: &str| {
        row(
            &format!("peer: {what}, {sessions} sessions, {rooms} rooms"),
            figure,
        );
    };
    journey(async {
        let mut driver = Driver::start(folder, None, false);
        let arguments = ["--automation".to_owned()];
        let client = driver.open(Path::new(BROWSER), &arguments).await;
        client
            .set_window_rect(0, 0, 1280, 800)
            .await
            .expect("sized");
        let page_of = format!("file://{}", folder.join("index.html").display());
        client.goto(&page_of).await.expect("the page is there");
        let page = Page::of(&client);
        page.until("window.draw").await;
        let paint = page.cost(async {
            page.read("setTimeout(draw)", vec![]).await;
        });
        say("first paint, all days", &format!("{:.0} ms", paint.await));
        let from = page.middlemost(".peer-session", "#calendar").await;
        page.read("setTimeout(() => { window.moves = 0; addEventListener('pointermove', () => moves++, true); })", vec![]).await;
        page.point(from).await;
        page.take_up(from).await;
        tokio::time::sleep(Duration::from_secs(2)).await;
        page.learn_idle().await;
        page.let_go().await;
        let from = page.middlemost(".peer-session", "#calendar").await;
        page.point(from).await;
        let start = page.cost_held(page.take_up(from)).await;
        say("drag start, processor time", &format!("{start:.0} ms"));
        let mut costs = Vec::new();
        for _ in 0..3 {
            let moves = async || {
                page.read("return moves", vec![])
                    .await
                    .as_f64()
                    .expect("a number")
            };
            let before = moves().await;
            let cost = page.cost_held(page.about(from, WAY, MOVES)).await;
            costs.push(cost / (moves().await - before));
        }
        say("a drag move, processor time", &spread(&mut costs));
        let dragged = page
            .read(
                "return document.querySelector('.ec-ghost, .ec-dragging') !== null",
                vec![],
            )
            .await;
        assert_eq!(dragged, json!(true), "the peer drags");
        page.press(key::ESCAPE).await;
        page.let_go().await;
        row(
            "a drag move, the peer's as a multiple of ours",
            &format!("{:.0}", middle(&mut costs) / ours),
        );
        client.close().await.expect("it closes");
        driver.end().await;
    });
}

/// The peer's page with a programme beside it.
fn page_with(folder: &Path, programme: &congress::Programme) {
    let peer = fixture::root().join("tests/bench/peer");
    for file in ["index.html", "dist/peer.js", "dist/kurultai-peer.css"] {
        let to = folder.join(file);
        std::fs::create_dir_all(to.parent().expect("a folder")).expect("made");
        std::fs::copy(peer.join(file), to).expect("the peer is built: run `make bench`");
    }
    let event = &programme.event;
    let rooms = programme.rooms.iter();
    let rooms: Vec<_> = rooms
        .map(|room| json!({ "id": room.id, "title": room.name.get("en") }))
        .collect();
    let sessions = programme.sessions.iter();
    let sessions: Vec<_> = sessions
        .map(|session| {
            json!({
                "id": session.id, "resourceId": session.room_id, "title": session.title.get("en"),
                "start": session.starts, "end": session.ends,
            })
        })
        .collect();
    let days = (event.ends_on - event.starts_on).num_days() + 1;
    let all =
        json!({ "rooms": rooms, "sessions": sessions, "from": event.starts_on, "days": days });
    std::fs::write(
        folder.join("programme.js"),
        format!("window.PROGRAMME = {all};"),
    )
    .expect("written");
}
