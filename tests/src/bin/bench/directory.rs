//! The directory with 100,000 people: the library in this process, and the table in the window.

use std::path::Path;
use std::time::Instant;

use congress::directory::{Directory, PeopleColumn, PeopleQuery, WhichPeople};
use congress::event::NewEvent;
use congress::{EventId, LocalizedText, Person, Programme};
use kurultai_tests::fixture;
use kurultai_tests::window::{Window, journey, key};
use workspace::Workspace;

use crate::table::{row, spread, timed};

const PEOPLE: u32 = 100_000;

/// Figures of the library, then those of the window.
pub fn measure(folder: &Path) {
    let file = fixture::scale_in(folder, 200, 35);
    fill(&file);
    library(&file);
    window(&file);
}

/// Adds people to a file, who are invented syllable by syllable: a third in Cyrillic letters too.
fn fill(file: &Path) {
    let mut ws = Workspace::open(file, "bench").expect("it opens");
    let first = ws.events().expect("read").remove(0);
    let new = NewEvent {
        name: LocalizedText::of("en", "Another congress"),
        starts_on: first.ends_on,
        ends_on: first.ends_on,
        zone: first.zone.clone(),
        languages: vec!["en".to_owned()],
        rooms: Vec::new(),
    };
    let id: EventId = "00000000-0000-7000-8000-00000000be0c".into();
    let mut programme = ws.programme(&first.id).expect("read");
    let organizations: Vec<_> = programme
        .organizations
        .iter()
        .map(|o| o.id.clone())
        .collect();
    programme = Programme {
        event: new.make(id).expect("an event"),
        people: Vec::new(),
        organizations: Vec::new(),
        venues: Vec::new(),
        travels: Vec::new(),
        rooms: Vec::new(),
        tracks: Vec::new(),
        sessions: Vec::new(),
        parts: Vec::new(),
        co_organizers: Vec::new(),
        delegations: Vec::new(),
        members: Vec::new(),
        agreements: Vec::new(),
        agreement_parties: Vec::new(),
        constraints: Vec::new(),
        availabilities: Vec::new(),
        timetables: Vec::new(),
        acceptances: Vec::new(),
        commitments: Vec::new(),
        attachments: Vec::new(),
        series: Vec::new(),
        strands: Vec::new(),
        strand_ties: Vec::new(),
        releases: Vec::new(),
    };
    let mut random = 1_u64;
    let mut below = |most: usize| {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (random >> 33) as usize % most
    };
    programme.people = (0..PEOPLE)
        .map(|n| {
            let mut name = |parts: usize| {
                let picked: Vec<usize> = (0..parts).map(|_| below(SYLLABLES.len())).collect();
                let spell = |at: usize| -> String {
                    let joined: String = picked
                        .iter()
                        .map(|p| [SYLLABLES[*p].0, SYLLABLES[*p].1][at])
                        .collect();
                    let mut letters = joined.chars();
                    let head = letters.next().map(|c| c.to_uppercase().to_string());
                    head.unwrap_or_default() + letters.as_str()
                };
                (spell(0), spell(1))
            };
            let (given, family) = (name(2), name(3));
            let latin = LocalizedText::of("en", &format!("{} {}", given.0, family.0));
            let name = match n % 3 {
                0 => latin.with("ru", &format!("{} {}", given.1, family.1)),
                _ => latin,
            };
            let organization = organizations.get(below(organizations.len())).cloned();
            Person {
                organization_id: organization,
                title: LocalizedText::of("en", "Delegate"),
                ..Person::named(
                    format!("00000000-0000-7000-9000-{n:012x}").as_str().into(),
                    name,
                )
            }
        })
        .collect();
    let name = programme.event.name.clone();
    ws.import(&programme, "event-create", &name)
        .expect("taken in");
}

const SYLLABLES: [(&str, &str); 24] = [
    ("ba", "ба"),
    ("ke", "ке"),
    ("lo", "ло"),
    ("mi", "ми"),
    ("nur", "нур"),
    ("ta", "та"),
    ("sho", "шо"),
    ("zha", "жа"),
    ("ri", "ри"),
    ("du", "ду"),
    ("gal", "гал"),
    ("ye", "е"),
    ("khan", "хан"),
    ("sar", "сар"),
    ("ved", "вед"),
    ("pol", "пол"),
    ("tsi", "ци"),
    ("chu", "чу"),
    ("yan", "ян"),
    ("fom", "фом"),
    ("li", "ли"),
    ("ost", "ост"),
    ("bek", "бек"),
    ("ra", "ра"),
];

fn library(file: &Path) {
    let ws = Workspace::open(file, "bench").expect("it opens");
    let first = ws.events().expect("read").remove(0);
    let programme = ws.programme(&first.id).expect("read");
    let mut made = Vec::new();
    let mut directory = Directory::new(&programme);
    for _ in 0..3 {
        made.push(timed(|| directory = Directory::new(&programme)));
    }
    row("index of 100,000 people", &spread(&mut made));
    let queries = [
        "n",
        "nur",
        "Нурбек",
        "nurbek khan",
        "шожари",
        "zzz",
        "session 12",
        "bakelomi",
    ];
    let mut searched: Vec<f64> = queries
        .iter()
        .flat_map(|query| {
            (0..5)
                .map(|_| timed(|| drop(directory.search(query, 50))))
                .collect::<Vec<_>>()
        })
        .collect();
    row("search among 100,000 people", &spread(&mut searched));
    for (what, sort) in [
        ("name", PeopleColumn::Name),
        ("organization", PeopleColumn::Organization),
    ] {
        let query = PeopleQuery {
            text: String::new(),
            which: WhichPeople::Everyone,
            country: None,
            sort,
            descending: false,
            lang: "ru".to_owned(),
        };
        let first = timed(|| drop(directory.people(&programme, &query)));
        let mut again: Vec<f64> = (0..5)
            .map(|_| timed(|| drop(directory.people(&programme, &query))))
            .collect();
        row(
            &format!("sort by {what}, the first time"),
            &format!("{first:.0} ms"),
        );
        row(&format!("sort by {what}, again"), &spread(&mut again));
    }
    let someone = programme.people[programme.people.len() / 2].id.clone();
    let first = timed(|| drop(directory.alike(&programme, &someone)));
    let mut again: Vec<f64> = (0..5)
        .map(|_| timed(|| drop(directory.alike(&programme, &someone))))
        .collect();
    row(
        "likely duplicates of all, the first time",
        &format!("{first:.0} ms"),
    );
    row("likely duplicates of one, again", &spread(&mut again));
}

fn window(file: &Path) {
    journey(async {
        let begun = Instant::now();
        let window = Window::open(Some(file)).await;
        window.wait_for("[data-session]").await;
        let opened = begun.elapsed().as_secs_f64() * 1e3;
        row(
            "the window with 100,000 people, driver and all",
            &format!("{opened:.0} ms"),
        );
        window.click("nav-partners").await;
        window.click("partners-people").await;
        window.wait_for("[data-testid^='person-row-']").await;
        let times = |what: &str, mut list: Vec<f64>| row(what, &spread(&mut list));
        let mut sorts = Vec::new();
        for column in ["organization", "name", "title", "name", "name"] {
            let ready = format!(
                "performance.getEntriesByName('people-ordered').length > 0 &&
                 document.querySelector(\"[data-testid='table-head-{column}']\").ariaSort !== 'none'"
            );
            let clear = "performance.clearMarks('people-ordered')";
            window.read(clear, vec![]).await;
            let head = format!("[data-testid='table-head-{column}']");
            let took = pressed(&window, &head, &ready).await;
            sorts.push(took);
        }
        times("sort of the table, press to second frame", sorts);
        let mut paints = Vec::new();
        for _ in 0..5 {
            window.click("partners-agreements").await;
            window.wait_gone("[data-testid='table']").await;
            let ready = "document.querySelector(\"[data-testid^='person-row-']\") !== null";
            let button = "[data-testid='partners-people']";
            let took = pressed(&window, button, ready).await;
            paints.push(took);
        }
        times("first paint of the table, press to second frame", paints);
        let mut opens = Vec::new();
        for _ in 0..5 {
            let row = "[data-testid^='person-row-'] [role='gridcell']:nth-child(2)";
            let ready = "document.querySelector(\"[data-testid='person-detail']\") !== null";
            let took = pressed(&window, row, ready).await;
            opens.push(took);
            window
                .click_on("[data-testid='person-detail'] header button")
                .await;
            window.wait_for("[data-testid^='person-row-']").await;
        }
        times("open of a person, press to second frame", opens);
        window.press(&[key::CONTROL], 'k').await;
        window.find("palette").await;
        window.type_text("нурбек").await;
        window.wait_for("[data-testid^='palette-person:']").await;
        let scroll =
            "window.took = null; const table = document.querySelector(\"[data-testid='table']\");
            const frames = []; let last = performance.now(); let step = 0;
            const next = () => {
                const now = performance.now(); frames.push(now - last); last = now;
                table.scrollTop += 1800; step += 1;
                if (step < 60) requestAnimationFrame(next); else window.took = frames.slice(1);
            };
            requestAnimationFrame(next);";
        window.press(&[], key::ESCAPE).await;
        window.read(scroll, vec![]).await;
        let frames = taken(&window).await;
        row(
            "scrolled by 50 rows a frame",
            &crate::table::p50_p95(&mut crate::table::numbers(&frames)),
        );
        window.close().await;
    });
}

/// From a press on an element to the second frame in which something is so, in milliseconds.
async fn pressed(window: &Window, css: &str, ready: &str) -> f64 {
    let script = format!(
        "window.took = null; setTimeout(() => {{
            const begun = performance.now();
            document.querySelector(arguments[0])
                .dispatchEvent(new MouseEvent('click', {{ bubbles: true }}));
            const look = () => requestAnimationFrame(({ready})
                ? () => (window.took = performance.now() - begun)
                : look);
            requestAnimationFrame(look);
        }})"
    );
    window.read(&script, vec![css.into()]).await;
    taken(window).await.as_f64().expect("a time")
}

/// What a script left, once it has.
async fn taken(window: &Window) -> serde_json::Value {
    let there = "return window.took !== null && window.took !== undefined";
    window.wait_true(there, vec![], "the script's end").await;
    window.read("return window.took", vec![]).await
}
