//! What the menu of chosen sessions does, each as one step that can be taken back.

use congress::{HistoryFilter, Programme};
use kurultai_tests::fixture::open;
use kurultai_tests::window::{Window, journey, key};

use crate::board::{Halls, at, count, titled};

/// Opens the menu on a session, by its key, and takes a verb of it.
pub async fn take(halls: &Halls, window: &Window, title: &str, verb: &str) {
    let chosen = "return document.querySelector(arguments[0])
        ?.getAttribute('aria-selected') === 'true'";
    let css = halls.css(title);
    if window.read(chosen, vec![css.into()]).await != serde_json::Value::Bool(true) {
        choose(halls, window, &[title]).await;
    }
    window.press(&[key::SHIFT], key::F10).await;
    take_verb(window, verb).await;
}

async fn take_verb(window: &Window, verb: &str) {
    window.find("arrange-menu").await;
    window.click(&format!("arrange-verb-{verb}")).await;
    window.wait_gone("[data-testid='arrange-menu']").await;
}

/// Chooses some sessions, the last with the focus.
pub async fn choose(halls: &Halls, window: &Window, titles: &[&str]) {
    // Two clicks on one place within half a second would open the panel.
    window.rest(600).await;
    let [first, others @ ..] = titles else { return };
    window.click(&format!("session-{}", halls.id(first))).await;
    for title in others {
        window.click_holding(key::CONTROL, &halls.css(title)).await;
    }
}

/// Does what the dialog asks about.
async fn run(window: &Window, dialog: &str) {
    let enabled = "[data-testid='arrange-run']:not([disabled]):not([aria-disabled='true'])";
    window.wait_for(enabled).await;
    window.click("arrange-run").await;
    window
        .wait_gone(&format!("[data-testid='arrange-{dialog}']"))
        .await;
}

#[test]
fn later_ones_shift_neighbours_are_pushed_and_two_swap() {
    let halls = Halls::new();
    journey(async {
        let window = halls.open().await;
        // By its key, where the focus is.
        choose(&halls, &window, &["Alpha"]).await;
        window.press(&[key::SHIFT], key::F10).await;
        window.find("arrange-menu").await;
        window.screenshot("arrange-menu").await;
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='arrange-menu']").await;

        take(&halls, &window, "Alpha", "shift").await;
        window.find("arrange-shift").await;
        window.fill("arrange-minutes", "30").await;
        let beta = format!("arrange-move-{}", halls.id("Beta"));
        window.wait_text(&beta, "11:30").await;
        window.screenshot("arrange-shift").await;
        run(&window, "shift").await;
        halls.wait_at(&window, "Alpha", at(0, 0, 570, 630)).await;
        halls.wait_at(&window, "Beta", at(0, 0, 690, 750)).await;

        // Delta goes to where Gamma is, which makes room for it.
        take(&halls, &window, "Delta", "move").await;
        window.find("arrange-move").await;
        window.fill("arrange-start", "8.30").await;
        let gamma = format!("arrange-move-{}", halls.id("Gamma"));
        window.wait_text(&gamma, "9:30").await;
        window.screenshot("arrange-push").await;
        run(&window, "move").await;
        halls.wait_at(&window, "Delta", at(1, 0, 510, 570)).await;
        halls.wait_at(&window, "Gamma", at(1, 0, 570, 630)).await;

        // By the other button of the mouse. The driver never lets go of it again, so that what
        // is done after it in a window is clicked or typed, and not dragged.
        choose(&halls, &window, &["Zeta", "Epsilon"]).await;
        window.click_other(&halls.css("Epsilon")).await;
        take_verb(&window, "swap").await;
        window.find("arrange-swap").await;
        window.screenshot("arrange-swap").await;
        run(&window, "swap").await;
        halls.wait_at(&window, "Zeta", at(2, 0, 600, 660)).await;
        halls.wait_at(&window, "Epsilon", at(3, 0, 780, 900)).await;
        window.leave().await;
    });
    let now = halls.now();
    halls.assert_at(&now, "Alpha", at(0, 0, 570, 630));
    halls.assert_at(&now, "Beta", at(0, 0, 690, 750));
    halls.assert_at(&now, "Delta", at(1, 0, 510, 570));
    halls.assert_at(&now, "Gamma", at(1, 0, 570, 630));
    halls.assert_at(&now, "Zeta", at(2, 0, 600, 660));
    halls.assert_at(&now, "Epsilon", at(3, 0, 780, 900));

    // Three steps, and no more, lead back.
    let mut file = open(&halls.file);
    let event = &halls.before.event;
    let history = file.history(&HistoryFilter::default(), None, 10, &event.zone);
    assert_eq!(
        history.expect("read").len(),
        4,
        "the import and three operations"
    );
    for _ in 0..3 {
        file.undo().expect("it undoes").expect("a step");
    }
    assert_eq!(
        places(&file.programme(&event.id).expect("read")),
        places(&halls.before)
    );
}

#[test]
fn sessions_are_split_merged_held_in_parallel_and_repeated() {
    let halls = Halls::new();
    journey(async {
        let window = halls.open().await;
        take(&halls, &window, "Epsilon", "split").await;
        window.find("arrange-split").await;
        window.fill("arrange-at", "11.15").await;
        window.screenshot("arrange-split").await;
        run(&window, "split").await;
        halls.wait_at(&window, "Epsilon", at(2, 0, 600, 675)).await;
        let rest = "[data-session][aria-selected='true'][data-start$='T11:15:00']";
        window.wait_for(rest).await;

        choose(&halls, &window, &["Alpha", "Beta"]).await;
        take(&halls, &window, "Alpha", "merge").await;
        window.find("arrange-merge").await;
        window.screenshot("arrange-merge").await;
        run(&window, "merge").await;
        halls.wait_at(&window, "Alpha", at(0, 0, 540, 720)).await;
        window.wait_gone(&halls.css("Beta")).await;

        choose(&halls, &window, &["Gamma", "Delta"]).await;
        take(&halls, &window, "Gamma", "distribute").await;
        window.find("arrange-distribute").await;
        window.screenshot("arrange-distribute").await;
        run(&window, "distribute").await;
        halls.wait_at(&window, "Gamma", at(1, 0, 540, 600)).await;
        let parallel = format!("{}[data-start$='T09:00:00']", halls.css("Delta"));
        window.wait_for(&parallel).await;

        choose(&halls, &window, &["Zeta"]).await;
        take(&halls, &window, "Zeta", "repeat").await;
        window.find("arrange-repeat").await;
        window.click(&format!("arrange-day-{}", halls.day(1))).await;
        window.click(&format!("arrange-day-{}", halls.day(2))).await;
        window.wait_text("arrange-copies", "2").await;
        window.screenshot("arrange-repeat").await;
        run(&window, "repeat").await;
        window
            .wait_for("[data-session][aria-selected='true']")
            .await;

        // The whole second day once more, on the third.
        window.click(&format!("tab-day-{}", halls.day(1))).await;
        take(&halls, &window, "Eta", "copyDay").await;
        window.find("arrange-copyDay").await;
        window.click(&format!("arrange-day-{}", halls.day(2))).await;
        window.screenshot("arrange-copy-day").await;
        run(&window, "copyDay").await;
        window
            .wait_for("[data-session][aria-selected='true']")
            .await;
        window.leave().await;
    });
    let now = halls.now();
    halls.assert_at(&now, "Alpha", at(0, 0, 540, 720));
    assert_eq!(count(&now, "Beta"), 0, "merged into Alpha");
    let halves = now
        .sessions
        .iter()
        .filter(|s| s.title.get("en").contains("Epsilon"));
    let halves: Vec<_> = halves.map(|s| (s.starts, s.ends)).collect();
    assert_eq!(halves.len(), 2, "{halves:?}");
    assert_eq!(
        halves[0].1, halves[1].0,
        "the second begins where the first ends"
    );
    let delta = titled(&now, "Delta");
    assert_eq!(delta.starts, titled(&now, "Gamma").starts);
    // Alpha is in the first room at that time: the next that is free is proposed.
    assert_eq!(delta.room_id, Some(halls.before.rooms[2].id.clone()));
    let days = |title: &str| -> Vec<_> {
        let own = now.sessions.iter().filter(|s| s.title.get("en") == title);
        let mut days: Vec<_> = own.filter_map(|s| s.starts).map(|at| at.date()).collect();
        days.sort_unstable();
        days
    };
    let [first, second, third] = [0, 1, 2].map(|n| halls.day(n));
    // The copy of Zeta on the second day went along to the third.
    assert_eq!(days("Zeta"), [first, second, third, third]);
    assert_eq!(days("Eta"), [second, third]);
    assert_eq!(days("Theta"), [second, third]);
}

/// Where each session stands.
fn places(programme: &Programme) -> Vec<(String, Option<String>, Option<String>)> {
    let mut all: Vec<_> = programme
        .sessions
        .iter()
        .map(|s| {
            let at = s.starts.map(|at| at.to_string());
            let room = s.room_id.as_ref().map(ToString::to_string);
            (s.title.get("en").to_owned(), room, at)
        })
        .collect();
    all.sort_unstable();
    all
}
