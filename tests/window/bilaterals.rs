//! Bilateral meetings: planned where both heads and a room are free, and called off.

use std::path::Path;

use chrono::{NaiveDateTime, TimeDelta};
use congress::bilateral::{BilateralStatus, GAP_MINUTES, NewBilateral};
use congress::checks::{Checked, Severity, findings};
use congress::precedence::order;
use congress::session::{SessionKind, SessionStatus};
use congress::{BilateralId, DelegationId, Programme, Session, Who};
use kurultai_tests::fixture::{open, programme, sample};
use kurultai_tests::window::{Window, journey, key};

use crate::access::assert_clean;

const GIFT: &str = "A saddle of the eighth rider";

/// A delegation, and a session that binds its head.
fn bound(programme: &Programme) -> (DelegationId, Session) {
    let mut found = programme.parts.iter().filter_map(|part| {
        let Who::Delegation(id) = &part.who else {
            return None;
        };
        let session = programme.session(&part.session_id)?;
        let held = session.status != SessionStatus::Cancelled && part.role.binds();
        (held && session.starts.is_some()).then(|| (id.clone(), session.clone()))
    });
    found.next().expect("some delegation is bound")
}

fn clashes(programme: &Programme) -> usize {
    let found = findings(programme, programme.event.starts_on).into_iter();
    found.filter(|f| f.severity == Severity::Clash).count()
}

fn request(file: &Path, from: &DelegationId, to: &DelegationId) -> BilateralId {
    let mut ws = open(file);
    let event_id = ws.events().unwrap()[0].id.clone();
    let new = NewBilateral {
        event_id,
        from_id: from.clone(),
        to_id: to.clone(),
    };
    ws.bilateral_create(&new).unwrap().value
}

/// What a delegation is called on the screen.
fn name(programme: &Programme, id: &DelegationId) -> String {
    let delegation = programme.delegation(id).expect("it is there");
    let organization = programme.organization(&delegation.organization_id);
    organization.expect("it is there").name.get("en").to_owned()
}

/// The free times that the planner shows.
async fn offered(window: &Window) -> Vec<NaiveDateTime> {
    let script = "return [...document.querySelectorAll(\"[data-testid^='free-']\")]
        .map((time) => time.dataset.testid.slice(5))";
    window.wait_for("[data-testid^='free-']").await;
    let told: Vec<String> = serde_json::from_value(window.read(script, vec![]).await).unwrap();
    told.iter().map(|time| time.parse().unwrap()).collect()
}

async fn book(window: &Window, time: NaiveDateTime) {
    let time = time.format("%Y-%m-%dT%H:%M:%S");
    window
        .click_on(&format!("[data-testid='free-{time}']"))
        .await;
}

#[test]
fn three_bilaterals_are_planned_where_both_are_free() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let before = programme(&file);
    let (host, session) = bound(&before);
    let others = order(&before).into_iter().map(|row| row.delegation_id);
    let others: Vec<DelegationId> = others.filter(|id| *id != host).take(4).collect();
    let second = request(&file, &others[1], &host);
    let refused = request(&file, &others[3], &host);
    // One that somebody booked while the host's head is elsewhere.
    let moved = request(&file, &host, &others[2]);
    let starts = session.starts.expect("it has its time");
    let room = before.rooms[0].id.clone();
    open(&file).bilateral_book(&moved, &room, starts).unwrap();
    assert!(clashes(&programme(&file)) > clashes(&before));
    let mut booked = None;
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        window.click("nav-delegations").await;
        window.click("delegations-view-bilaterals").await;
        window.find("bilaterals-waiting").await;

        // The first is asked for here, by typing.
        window.click("bilateral-add").await;
        for (field, id) in [("bilateral-from", &host), ("bilateral-to", &others[0])] {
            window.click(field).await;
            window.type_text(&name(&before, id)).await;
            window.press(&[], key::ENTER).await;
        }
        window.click("bilateral-create").await;
        window.find("bilateral-detail").await;
        window.fill("bilateral-topic", "Pilgrimage").await;
        window.fill("bilateral-gift", GIFT).await;
        window.click("bilateral-flags").await;
        window.fill("bilateral-accompanying", "3").await;
        let first = offered(&window).await[0];
        assert_clean(&window, "the planner").await;
        window.screenshot("bilateral-planner").await;
        book(&window, first).await;
        window.find("bilateral-planned").await;

        // With the same head, the next keeps a quarter of an hour from it.
        let waiting =
            format!("[data-testid='bilaterals-waiting'] [data-testid='bilateral-{second}']");
        window.click_on(&waiting).await;
        window.wait_gone("[data-testid='bilateral-planned']").await;
        let times = offered(&window).await;
        let apart = TimeDelta::minutes(30 + i64::from(GAP_MINUTES));
        let near: Vec<_> = times
            .iter()
            .filter(|time| (**time - first).abs() < apart)
            .collect();
        assert!(near.is_empty(), "{near:?} beside {first}");
        let next = times.iter().find(|time| **time >= first + apart);
        book(&window, *next.expect("the day is long")).await;
        window.find("bilateral-planned").await;

        // The third moves away from its clash.
        let planned =
            format!("[data-testid='bilaterals-planned'] [data-testid='bilateral-{moved}']");
        window.click_on(&planned).await;
        let room = before.rooms[0].name.get("en").to_owned();
        window.wait_text("bilateral-planned", &room).await;
        let times = offered(&window).await;
        assert!(!times.contains(&starts), "the head is elsewhere");
        book(&window, times[0]).await;
        let clock = times[0].format("%H:%M").to_string();
        window.wait_text("bilateral-planned", &clock).await;

        let waiting =
            format!("[data-testid='bilaterals-waiting'] [data-testid='bilateral-{refused}']");
        window.click_on(&waiting).await;
        window.wait_gone("[data-testid='bilateral-planned']").await;
        window.choose("bilateral-status", "refused").await;
        let listed =
            format!("[data-testid='bilaterals-refused'] [data-testid='bilateral-{refused}']");
        window.wait_for(&listed).await;

        window.click("bilaterals-by-delegations").await;
        let row = format!("[data-testid='bilateral-row-{host}'] button");
        let all = "return document.querySelectorAll(arguments[0]).length === 3";
        window
            .wait_true(all, vec![row.into()], "three meetings of the host")
            .await;
        assert_clean(&window, "the grid of meetings").await;
        window.screenshot("bilaterals").await;

        // The list to hand on has no gifts unless they are ticked.
        for ticked in [false, true] {
            window.click("bilaterals-export-open").await;
            window.find("bilaterals-export").await;
            if ticked {
                window.click("bilaterals-export-restricted").await;
            }
            window.click("bilaterals-export-save").await;
            window.wait_gone("[data-testid='bilaterals-export']").await;
            let mut written = window.written().into_iter();
            let csv = written.find(|path| path.extension().is_some_and(|of| of == "csv"));
            let csv = std::fs::read_to_string(csv.expect("it was written")).unwrap();
            assert!(csv.contains("Pilgrimage"), "{csv}");
            assert_eq!(csv.contains(GIFT), ticked, "{csv}");
            assert_eq!(csv.lines().count(), 5, "{csv}");
        }
        window.close().await;
        booked = Some(first);
    });
    let first = booked.expect("the journey ended");
    let after = programme(&file);
    assert_eq!(after.sessions.len(), before.sessions.len() + 3);
    assert_eq!(
        clashes(&after),
        clashes(&before),
        "they stand in nobody's way"
    );
    let mut held = Vec::new();
    for request in after.bilaterals.iter().filter(|row| row.id != refused) {
        assert_eq!(request.status, BilateralStatus::Agreed);
        let session = request.session_id.as_ref().and_then(|id| after.session(id));
        let session = session.expect("it is planned");
        assert_eq!(session.kind, SessionKind::Bilateral);
        let parts = after.parts.iter().filter(|p| p.session_id == session.id);
        let who: Vec<Who> = parts.map(|p| p.who.clone()).collect();
        let both = [&request.from_id, &request.to_id].map(|id| Who::Delegation(id.clone()));
        assert_eq!(who, both);
        held.push(session.span().expect("it has its time"));
    }
    held.sort_unstable();
    assert!(held.iter().any(|(starts, _)| *starts == first));
    let gap = TimeDelta::minutes(GAP_MINUTES.into());
    assert!(
        held.windows(2).all(|two| two[0].1 + gap <= two[1].0),
        "{held:?}"
    );
    let asked = after
        .bilaterals
        .iter()
        .find(|row| row.gift == GIFT)
        .expect("it was typed");
    assert_eq!((asked.accompanying, asked.flags), (3, true));
    assert_eq!(asked.from_id, host);
    let no = after.bilaterals.iter().find(|row| row.id == refused);
    assert_eq!(no.map(|row| row.status), Some(BilateralStatus::Refused));
    // The file's own planner leaves each where it is: no better is needed.
    let mut checked = Checked::new(after.clone(), after.event.starts_on);
    let times = congress::bilateral::free_times(&mut checked, &asked.id);
    assert!(times.iter().any(|time| time.starts == first));
}
