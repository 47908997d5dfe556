//! What people observe: stated in their form, told among the findings with its source, and
//! with an official timetable from a file.

use chrono::{NaiveTime, TimeDelta};
use congress::checks::{Finding, Rule, findings};
use congress::event::{Dates, EventEdit};
use congress::observance::{
    AsrSchool, Confirmed, Method, Observance, Occasion, Prayer, Source, Tradition,
};
use congress::person::PersonEdit;
use congress::session::{Place, SessionEdit};
use congress::{PersonId, Programme, TextIn, Who, time};
use kurultai_tests::fixture::open;
use kurultai_tests::window::{Window, journey, key};
use serde_json::json;

use crate::access::assert_clean;
use crate::board::{Halls, titled};

/// Who publishes the timetable.
const PUBLISHER: &str = "Muftiate of the town";

const FINDING: &str = "[data-testid='checks-page'] [data-testid='finding-prayer']";

/// Halls with Alpha so late and long that it leaves its chair no time for the prayer at
/// sunset; and who chairs it.
fn evening() -> (Halls, PersonId) {
    let halls = Halls::new();
    let alpha = titled(&halls.before, "Alpha");
    let at = |hour| {
        let day = halls.day(0).and_time(NaiveTime::MIN);
        Some(day + TimeDelta::hours(hour))
    };
    let place = Place {
        starts: at(17),
        ends: at(22),
        ..alpha.place()
    };
    let mut file = open(&halls.file);
    file.session_edit(&alpha.id, SessionEdit::Place(place))
        .expect("moved");
    let parts = halls.before.parts.iter();
    let mut chairs = parts.filter(|part| part.session_id == alpha.id);
    let Some(Who::Person(person)) = chairs.next().map(|part| part.who.clone()) else {
        panic!("a person chairs it")
    };
    // Whoever is in the sample has stated nothing: a guest does.
    for lang in &halls.before.event.languages {
        for (text, edit) in [
            ("Guest", PersonEdit::Name as fn(TextIn) -> PersonEdit),
            ("", PersonEdit::Title),
        ] {
            let text = TextIn {
                lang: lang.clone(),
                text: text.to_owned(),
            };
            file.person_edit(&person, edit(text)).expect("named");
        }
    }
    (halls, person)
}

fn of_prayer(programme: &Programme) -> Vec<Finding> {
    let found = findings(programme, programme.event.starts_on).into_iter();
    found.filter(|f| f.rule == Rule::Prayer).collect()
}

async fn wait_says(window: &Window, css: &str, text: &str) {
    let script = "return [...document.querySelectorAll(arguments[0])]
        .some((one) => one.innerText.includes(arguments[1]))";
    window
        .wait_true(script, vec![json!(css), json!(text)], text)
        .await;
}

#[test]
fn what_a_person_states_is_told_among_the_findings() {
    let (halls, person) = evening();
    let venue = &halls.before.venues[0].id;
    journey(async {
        let window = halls.open().await;
        window.click("nav-event").await;
        window
            .fill(&format!("venue-coordinates-{venue}"), "51.1282, 71.4304")
            .await;
        window.click("nav-partners").await;
        window.click("partners-people").await;
        window.click(&format!("person-row-{person}")).await;
        window.find("person-detail").await;
        // What is observed is unfolded first.
        window
            .click_on("[data-testid='person-detail'] details summary")
            .await;
        window.click("observance-prayer").await;
        window.find("observance-asr").await;
        window.choose("observance-asr", "hanafi").await;
        window.screenshot("observance-form").await;
        assert_clean(&window, "what a person observes").await;
        window.click("nav-checks").await;
        wait_says(&window, FINDING, "Maghrib").await;
        wait_says(&window, FINDING, "Muslim World League").await;
        window.click("explain-prayer").await;
        window.find("explain").await;
        window.screenshot("observance-finding").await;
        assert_clean(&window, "a finding of an observance").await;
        window.leave().await;
    });
    let now = halls.now();
    let stated = now.people.iter().find(|row| row.id == person);
    let stated = stated
        .and_then(|row| row.observance.prayer)
        .expect("stated");
    assert_eq!(stated.asr, AsrSchool::Hanafi);
    let found = of_prayer(&now);
    assert!(!found.is_empty());
    for finding in found {
        assert_eq!(finding.people, std::slice::from_ref(&person));
        let reckoned = Source::Reckoned {
            method: Method::MuslimWorldLeague,
            asr: AsrSchool::Hanafi,
        };
        assert_eq!(finding.source, Some(reckoned), "{finding:?}");
    }
}

#[test]
fn an_official_timetable_is_taken_in_or_its_faults_are_named() {
    let (halls, person) = evening();
    let mut file = open(&halls.file);
    for venue in &halls.before.venues {
        // Nothing but the timetable tells the times.
        let none = congress::venue::VenueEdit::Coordinates(None);
        file.venue_edit(&venue.id, none).expect("no place");
    }
    let prays = Observance {
        prayer: Some(Prayer::default()),
        ..Observance::default()
    };
    file.person_edit(&person, PersonEdit::Observance(prays))
        .expect("stated");
    drop(file);
    assert_eq!(of_prayer(&halls.now()), []);
    let header = "day,fajr,sunrise,dhuhr,asr,maghrib,isha";
    let day = halls.day(0);
    let right = format!("{header}\n{day},04:31,06:14,12:17,16:40,18:31,20:01\n");
    let wrong = format!("{right}2025-10-01,04:31,06:14,12:17,25:99,18:31,20:01\n");
    journey(async {
        let window = halls.open().await;
        let asked = window.dialogs().join("open.csv");
        window.click("nav-event").await;
        std::fs::write(&asked, wrong).expect("written");
        window.click("timetable-import").await;
        let said = "Line 3, asr: not a time such as 04:00.";
        wait_says(&window, "[data-sonner-toast]", said).await;
        window.screenshot("timetable-misread").await;
        assert_clean(&window, "a timetable that is not understood").await;

        std::fs::write(&asked, right).expect("written");
        window.click("timetable-import").await;
        window.wait_for("[data-testid='timetables'] li").await;
        window.screenshot("timetable-taken").await;
        assert_clean(&window, "a timetable").await;
        window.click("nav-checks").await;
        wait_says(&window, FINDING, "time by open").await;
        // It is called by whoever publishes it, not by its file.
        window.click("nav-event").await;
        let named =
            "return document.querySelector(\"[data-testid^='timetable-name-']\").dataset.testid";
        let field = window.read(named, vec![]).await;
        let field = field.as_str().expect("a field");
        window.fill(field, PUBLISHER).await;
        window.click("nav-checks").await;
        wait_says(&window, FINDING, &format!("time by {PUBLISHER}")).await;
        // Its own heading, however grave it is: nothing is wrong with the plan.
        let heading = "return [...document.querySelectorAll(\"[data-testid='checks-page'] h2\")]
            .find((h2) => h2.parentElement.querySelector(\"[data-testid='finding-prayer']\"))?.innerText";
        let heading = window.read(heading, vec![]).await;
        let heading = heading.as_str().expect("a heading");
        assert!(heading.starts_with("Prayer, holy days"), "{heading}");
        window.screenshot("timetable-finding").await;
        assert_clean(&window, "a renamed timetable").await;
        window.leave().await;
    });
    let now = halls.now();
    let [timetable] = &now.timetables[..] else {
        panic!("one timetable: {:?}", now.timetables)
    };
    assert_eq!(timetable.name, PUBLISHER);
    let [row] = &timetable.days[..] else {
        panic!("one day")
    };
    assert_eq!((row.day, row.asr), (day, 16 * 60 + 40));
    let found = of_prayer(&now);
    assert!(!found.is_empty());
    let source = Some(Source::Timetable {
        name: PUBLISHER.to_owned(),
    });
    assert!(found.iter().all(|f| f.source == source), "{found:?}");
}

const FEAST: &str = "[data-testid='checks-page'] [data-testid='finding-feast']";

/// Of 2026 the Feast of the Sacrifice is expected on Wednesday 27 May.
#[test]
fn an_expected_day_is_confirmed() {
    let (halls, person) = evening();
    let day: chrono::NaiveDate = "2026-05-27".parse().expect("a day");
    let alpha = titled(&halls.before, "Alpha");
    let mut file = open(&halls.file);
    let dates = Dates {
        starts_on: day,
        ends_on: "2026-05-29".parse().expect("a day"),
    };
    file.event_edit(&halls.before.event.id, EventEdit::Dates(dates))
        .expect("in May");
    let place = Place {
        starts: Some(time::at_minute(day, 10 * 60)),
        ends: Some(time::at_minute(day, 11 * 60)),
        ..alpha.place()
    };
    file.session_edit(&alpha.id, SessionEdit::Place(place))
        .expect("moved");
    let keeps = Observance {
        feasts: vec![Tradition::Islamic],
        ..Observance::default()
    };
    file.person_edit(&person, PersonEdit::Observance(keeps))
        .expect("stated");
    drop(file);
    let of_feast = || {
        let now = halls.now();
        let found = findings(&now, now.event.starts_on).into_iter();
        let found = found.filter(|f| f.rule == Rule::Feast);
        found.map(|f| f.expected).collect::<Vec<_>>()
    };
    assert_eq!(of_feast(), [Some(day)]);
    journey(async {
        let window = halls.open().await;
        window.click("nav-checks").await;
        wait_says(&window, FEAST, "sighting of the moon").await;
        window.click("explain-feast").await;
        window.find("confirm-day").await;
        window.screenshot("observance-expected").await;
        assert_clean(&window, "a day that is expected").await;
        // A day later, and nobody is missed on the eve; undone, it is expected again.
        window.click("confirm-later").await;
        window.wait_gone(FEAST).await;
        window.click("checks-view-settings").await;
        wait_says(&window, "[data-testid='confirmed-days'] li", "28 May").await;
        window.screenshot("observance-confirmed").await;
        assert_clean(&window, "the days that were confirmed").await;
        window.press(&[key::CONTROL], 'z').await;
        window.wait_gone("[data-testid='confirmed-days']").await;
        window.click("checks-view-findings").await;
        wait_says(&window, FEAST, "sighting of the moon").await;
        window.click("explain-feast").await;
        window.click("confirm-day").await;
        window.wait_gone("[data-testid='confirm-day']").await;
        let surely = "const said = document.querySelector(arguments[0])?.innerText ?? '';
            return said.includes('27 May') && !said.includes('moon')";
        window
            .wait_true(surely, vec![json!(FEAST)], "the day, for sure")
            .await;
        window.leave().await;
    });
    // The next sitting knows it.
    let confirmed = Confirmed {
        occasion: Occasion::EidAlAdha,
        day,
    };
    assert_eq!(halls.now().event.checking.confirmed, [confirmed]);
    assert_eq!(of_feast(), [None]);
}
