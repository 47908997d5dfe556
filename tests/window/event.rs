//! Tracks, set-up, booths, ways and quiet times: said on the event's page, seen on the board,
//! found again in the file.

use congress::QuietTime;
use kurultai_tests::fixture::{programme, sample};
use kurultai_tests::window::{Window, journey, key};

#[test]
fn what_the_event_says_is_seen_on_the_board() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let before = programme(&file);
    let room = before.rooms.iter().find(|r| r.setup_minutes == 0);
    let room = room.expect("a room without set-up");
    let [one, other] = &before.venues[..] else {
        panic!("two venues");
    };
    let session = super::programme::movable(&before);
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        window.click("nav-event").await;
        window.fill(&format!("room-setup-{}", room.id), "40").await;
        window.press(&[], key::ENTER).await;
        window.fill(&format!("room-booths-{}", room.id), "3").await;
        window.press(&[], key::ENTER).await;
        let way = format!("travel-{}-{}", one.id, other.id);
        window.fill(&way, "25").await;
        window.press(&[], key::ENTER).await;
        window.click("quiet-add").await;
        window.type_text("Friday prayer").await;
        window.press(&[], key::ENTER).await;
        window.fill("quiet-to-1", "13:30").await;
        window.press(&[], key::ENTER).await;
        window.click("track-add").await;
        window.type_text("Interfaith arts").await;
        window.press(&[], key::ENTER).await;
        let made = "return [...document.querySelectorAll('[data-testid^=track-name-]')]
            .some((field) => field.value === 'Interfaith arts')";
        window.wait_true(made, vec![], "the new track").await;
        window.screenshot("event-page").await;

        window.click("nav-programme").await;
        window.wait_for("[data-testid^='quiet-']").await;
        window.wait_for("[data-testid^='setup-']").await;
        window
            .wait_for(&format!("[data-testid='booths-{}']", room.id))
            .await;
        window.click(&format!("session-{}", session.id)).await;
        window.press(&[], key::ENTER).await;
        let options = "return [...document.querySelectorAll('[data-testid=field-track] option')]
            .find((option) => option.textContent.trim() === 'Interfaith arts')?.value ?? ''";
        window.find("field-track").await;
        let track = window.read(options, vec![]).await;
        let track = track.as_str().expect("an id").to_owned();
        window.choose("field-track", &track).await;
        window.choose("view-colour", "track").await;
        window.find(&format!("legend-{track}")).await;
        window.screenshot("board-tracks").await;
        window.click("view-timeline").await;
        window.wait_for("[data-testid^='strip-quiet-']").await;
        window.screenshot("timeline-quiet").await;
        window.close().await;
    });
    let after = programme(&file);
    let found = after.room(&room.id).expect("it is there");
    assert_eq!((found.setup_minutes, found.booths), (40, 3));
    assert_eq!(after.travel_minutes(&other.id, &one.id), Some(25));
    assert_eq!(after.travels.len(), 1, "one row a pair");
    let quiet: Vec<&QuietTime> = after.event.quiet.iter().skip(1).collect();
    let told: Vec<_> = quiet
        .iter()
        .map(|q| (q.name.get("en"), q.starts, q.ends, q.day))
        .collect();
    assert_eq!(told, [("Friday prayer", 720, 810, None)]);
    let track = after.tracks.last().expect("a track");
    assert_eq!(track.name.get("en"), "Interfaith arts");
    let session = after.session(&session.id).expect("it is there");
    assert_eq!(session.track_id.as_ref(), Some(&track.id));
}
