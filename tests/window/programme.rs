//! The board: sessions are moved, made, edited and removed, by pointer and by keyboard.

use chrono::{TimeDelta, Timelike};
use congress::{Programme, Session};
use kurultai_tests::fixture::{programme, sample};
use kurultai_tests::window::{Window, journey, key};

/// A session to move: in the first hall that has one of an hour or two on the first day,
/// and not so late that the board would end.
pub fn movable(programme: &Programme) -> &Session {
    let first_day = programme.event.starts_on;
    let position = |s: &Session| Some(programme.room(s.room_id.as_ref()?)?.position);
    let fits = |s: &&Session| {
        let starts = s
            .starts
            .filter(|at| at.date() == first_day && at.hour() < 17);
        let length = s.duration().map(|d| d.num_minutes());
        starts.is_some() && length.is_some_and(|m| (60..=150).contains(&m))
    };
    let found = programme.sessions.iter().filter(fits);
    let placed = found.filter(|s| position(s).is_some());
    placed
        .min_by_key(|s| position(s))
        .expect("the sample has such a session")
}

fn again<'a>(programme: &'a Programme, session: &Session) -> &'a Session {
    programme
        .session(&session.id)
        .expect("the session is there")
}

fn id(session: &Session) -> String {
    format!("session-{}", session.id)
}

async fn wait_start(window: &Window, session: &Session, minutes: i64) {
    let starts = session.starts.expect("placed") + TimeDelta::minutes(minutes);
    let iso = starts.format("%Y-%m-%dT%H:%M:%S");
    let css = format!("[data-testid='{}'][data-start='{iso}']", id(session));
    window.wait_for(&css).await;
}

#[test]
fn a_session_dragged_is_moved_in_the_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let before = programme(&file);
    let session = movable(&before);
    let length = session.duration().expect("placed");
    journey(async {
        let window = Window::open(Some(&file)).await;
        let css = format!("[data-testid='{}']", id(session));
        let from = window.settled(&css).await;
        let block = window.find(&id(session)).await;
        let (.., height) = block.rectangle().await.expect("a place");
        let an_hour = height / (length.num_minutes() as f64) * 60.0;
        window.screenshot("programme").await;
        window.drag(from, (0.0, an_hour)).await;
        wait_start(&window, session, 60).await;
        window.screenshot("programme-moved").await;
        window.close().await;
    });
    let after = programme(&file);
    let moved = again(&after, session);
    assert_eq!(
        moved.starts,
        session.starts.map(|at| at + TimeDelta::minutes(60))
    );
    assert_eq!(moved.duration(), Some(length), "a move keeps the length");
    assert_eq!(
        moved.room_id, session.room_id,
        "it was dragged straight down"
    );
}

#[test]
fn the_keyboard_moves_and_resizes_and_undo_takes_it_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let before = programme(&file);
    let session = movable(&before);
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.click(&id(session)).await;
        window.press(&[key::ALT], key::DOWN).await;
        window.press(&[key::ALT], key::DOWN).await;
        wait_start(&window, session, 10).await;
        window.press(&[key::CONTROL, key::ALT], key::DOWN).await;
        let ends = session.ends.expect("placed") + TimeDelta::minutes(15);
        let iso = ends.format("%Y-%m-%dT%H:%M:%S");
        window
            .wait_for(&format!(
                "[data-testid='{}'][data-end='{iso}']",
                id(session)
            ))
            .await;
        window.press(&[key::ALT], key::RIGHT).await;
        let room = session.room_id.as_ref().expect("placed");
        let css = format!("[data-testid='{}']:not([data-room='{room}'])", id(session));
        window.wait_for(&css).await;
        window.leave().await;
    });
    let moved = programme(&file);
    let moved = again(&moved, session);
    assert_eq!(
        moved.starts,
        session.starts.map(|at| at + TimeDelta::minutes(10))
    );
    assert_eq!(
        moved.duration(),
        session.duration().map(|d| d + TimeDelta::minutes(5))
    );
    assert_ne!(moved.room_id, session.room_id);

    // Undo survives the restart, and takes back one step at a time, two strokes of one kind
    // being one; redo does it again.
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.find(&id(session)).await;
        for _ in 0..3 {
            window.press(&[key::CONTROL], 'z').await;
        }
        wait_start(&window, session, 0).await;
        window.press(&[key::CONTROL, key::SHIFT], 'z').await;
        wait_start(&window, session, 10).await;
        window.press(&[key::CONTROL], 'z').await;
        wait_start(&window, session, 0).await;
        window.leave().await;
    });
    assert_eq!(programme(&file), before, "all three steps are undone");
}

#[test]
fn a_session_is_made_named_undone_and_redone() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let before = programme(&file);
    let title = "Briefing, \u{201c}last call\u{201d}; \u{645}\u{631}\u{62d}\u{628}\u{627}";
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.find(&id(movable(&before))).await;
        window.click("session-new").await;
        window.find("session-panel").await;
        window.fill("field-title-en", title).await;
        window.wait_text("session-panel", title).await;
        window.screenshot("session-panel").await;
        let long = "x".repeat(301);
        window.fill("field-title-ru", &long).await;
        window
            .wait_for("[data-testid='field-title-ru'][aria-invalid='true']")
            .await;
        window.screenshot("field-error").await;
        window.press(&[], key::ESCAPE).await;
        window.close().await;
    });
    let after = programme(&file);
    let made: Vec<_> = after
        .sessions
        .iter()
        .filter(|s| before.session(&s.id).is_none())
        .collect();
    let [made] = made.as_slice() else {
        panic!("one session was made: {made:?}")
    };
    assert_eq!(made.title.get("en"), title);
    assert!(
        !made.title.0.contains_key("ru"),
        "what does not fit is not saved"
    );

    journey(async {
        let window = Window::open(Some(&file)).await;
        window.find(&id(movable(&before))).await;
        window.click("undo").await;
        window.wait_text(&id(made), "New session").await;
        window.click("undo").await;
        window
            .wait_gone(&format!("[data-testid='{}']", id(made)))
            .await;
        window.click("redo").await;
        window.click("redo").await;
        window.wait_text(&id(made), "last call").await;
        window.close().await;
    });
    assert_eq!(programme(&file), after);
}

#[test]
fn delete_and_duplicate_from_the_keyboard() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let before = programme(&file);
    let session = movable(&before);
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.click(&id(session)).await;
        window.press(&[key::CONTROL], 'd').await;
        let other = format!(
            "[data-session][aria-selected='true']:not([data-session='{}'])",
            session.id
        );
        window.wait_for(&other).await;
        // Two clicks on one place within half a second would open the panel.
        tokio::time::sleep(std::time::Duration::from_millis(700)).await;
        window.click(&id(session)).await;
        window.press(&[], key::DELETE).await;
        window
            .wait_gone(&format!("[data-testid='{}']", id(session)))
            .await;
        window.close().await;
    });
    let after = programme(&file);
    assert_eq!(after.sessions.len(), before.sessions.len());
    assert!(after.session(&session.id).is_none());
    let copy = after
        .sessions
        .iter()
        .find(|s| before.session(&s.id).is_none());
    let copy = copy.expect("the copy is there");
    assert_eq!(copy.title, session.title);
    assert_eq!(copy.starts, session.ends, "the copy follows the session");
}

#[test]
fn a_session_is_dragged_from_the_tray_and_its_edge_drawn() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let before = programme(&file);
    let waiting = before.sessions.iter().find(|s| s.starts.is_none());
    let waiting = waiting.expect("the sample has one in the tray");
    let session = movable(&before);
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        let tray = format!("[data-tray-session='{}']", waiting.id);
        let from = window.settled(&tray).await;
        let column = window.settled("[data-testid^='column-']").await;
        window.drag(from, (column.0 - from.0, 300.0 - from.1)).await;
        window.wait_gone(&tray).await;
        window
            .wait_for(&format!("[data-testid='{}']", id(waiting)))
            .await;

        let css = format!("[data-testid='{}']", id(session));
        let (x, y) = window.settled(&css).await;
        let (.., height) = window
            .find(&id(session))
            .await
            .rectangle()
            .await
            .expect("a place");
        let length = session.duration().expect("placed").num_minutes() as f64;
        let half_an_hour = height / length * 30.0;
        window
            .drag((x, y + height / 2.0 - 2.0), (0.0, half_an_hour))
            .await;
        let ends = session.ends.expect("placed") + TimeDelta::minutes(30);
        let iso = ends.format("%Y-%m-%dT%H:%M:%S");
        window.wait_for(&format!("{css}[data-end='{iso}']")).await;
        window.screenshot("programme-tray").await;
        window.close().await;
    });
    let after = programme(&file);
    let placed = again(&after, waiting);
    assert!(
        placed.starts.is_some() && placed.room_id.is_some(),
        "{placed:?}"
    );
    let drawn = again(&after, session);
    assert_eq!(drawn.starts, session.starts, "the other edge stays");
    assert_eq!(
        drawn.ends,
        session.ends.map(|at| at + TimeDelta::minutes(30))
    );
}

#[test]
fn a_double_click_on_an_empty_place_makes_a_session_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let before = programme(&file);
    let room = &before.rooms[0];
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        let column = window.middle(&format!("column-{}", room.id)).await;
        window.double_click((column.0, 400.0)).await;
        window.find("session-panel").await;
        window.close().await;
    });
    let after = programme(&file);
    let made = after
        .sessions
        .iter()
        .find(|s| before.session(&s.id).is_none());
    let made = made.expect("a session was made");
    assert_eq!(made.room_id.as_ref(), Some(&room.id));
    assert_eq!(
        made.starts.map(|at| at.date()),
        Some(before.event.starts_on)
    );
    assert_eq!(made.duration(), Some(TimeDelta::minutes(60)));
}
