//! What a bulletin says, on paper and as text.

use congress::part::PartRole;
use congress::release::{ProgrammeChanges, compare};
use congress::session::Audience;
use congress::{LocalizedText, Programme, Release, Session, Who};
use kurultai_tests::fixture::fonts;
use messages::Language;
use print::{BulletinRequest, PrintError, bulletin, bulletin_text};

use crate::fixture::{self, GUEST, at, guest, part};
use crate::paper::{arabic_words, poppler, text};

fn release(number: u32, wall: &str, note: &str) -> Release {
    let wall = at(wall);
    Release {
        id: format!("release-{number}").as_str().into(),
        event_id: "e".into(),
        number,
        note: note.to_owned(),
        author: "Secretariat".to_owned(),
        at: (wall - chrono::TimeDelta::hours(5)).and_utc(),
        wall,
        offset_minutes: 300,
    }
}

fn session<'a>(programme: &'a mut Programme, id: &str) -> &'a mut Session {
    let mut all = programme.sessions.iter_mut();
    all.find(|session| session.id.as_str() == id).unwrap()
}

/// The congress, and what a busy afternoon made of it.
fn pair() -> (Programme, Programme) {
    let before = fixture::programme();
    let mut after = before.clone();
    let sites = session(&mut after, "s-sites");
    sites.starts = Some(at("2025-09-17T15:00:00"));
    sites.ends = Some(at("2025-09-17T17:30:00"));
    sites.room_id = Some("r-hall".into());
    after.sessions.push(fixture::session(
        "s-new",
        fixture::names([
            "Visit to the archive",
            "Посещение архива",
            "",
            "زيارة الأرشيف",
        ]),
        Some(("2025-09-18T09:00:00", "2025-09-18T10:00:00")),
    ));
    after.parts.push(part("s-new", guest(), PartRole::Guest, 0));
    (before, after)
}

fn changes() -> (Programme, ProgrammeChanges) {
    let (before, after) = pair();
    let changes = compare(&before, &after, Audience::Delegates);
    (after, changes)
}

fn request<'a>(
    programme: &'a Programme,
    changes: &'a ProgrammeChanges,
    releases: &'a [Release; 2],
    whom: Option<&str>,
    language: Language,
) -> BulletinRequest<'a> {
    let own = whom.map(|id| changes.delegations.iter().find(|d| d.who.id == id).unwrap());
    BulletinRequest {
        programme,
        release: &releases[1],
        since: Some(&releases[0]),
        changes: own.map_or(&changes.sessions, |own| &own.sessions),
        whom: own.map(|own| &own.who.name),
        language: language.into(),
        fonts: fonts(),
    }
}

fn two() -> [Release; 2] {
    [
        release(1, "2025-09-01T09:00:00", ""),
        release(2, "2025-09-12T18:40:00", "The sites move to the palace."),
    ]
}

#[test]
fn the_bulletin_says_what_is_and_what_was() {
    let (programme, changes) = changes();
    let releases = two();
    let rows: [(Language, &[&str]); 3] = [
        (
            Language::En,
            &[
                "Change bulletin",
                "Release 2, 12 September 2025, 18:40 (UTC+5)",
                "What changed since Release 1, 1 September 2025, 09:00 (UTC+5)",
                "The sites move to the palace.",
                "Wednesday, 17 September 2025 Astana time, Asia/Almaty, UTC+5",
                "15:00–17:30 Moved Special session on safeguarding religious sites Great Hall, Palace of Independence",
                "Time before Tuesday, 16 September 2025, 15:00–17:30",
                "Place before Cradle Hall, Palace of Peace and Accord",
                "Thursday, 18 September 2025",
                "09:00–10:00 New Visit to the archive",
                "Page 1 of 1",
            ],
        ),
        (
            Language::Ru,
            &[
                "Бюллетень изменений",
                "Выпуск 2, 12 сентября 2025 г., 18:40 (UTC+5)",
                "Перенесено Специальная сессия по защите религиозных объектов Большой зал",
                "Прежнее место Зал «Колыбель», Дворец мира и согласия",
                "Новое Посещение архива",
            ],
        ),
        (
            Language::Kk,
            &[
                "Өзгерістер бюллетені",
                "2-шығарылым, 2025 ж. 12 қыркүйек, 18:40 (UTC+5)",
                "Ауыстырылды",
            ],
        ),
    ];
    for (language, facts) in rows {
        let asked = request(&programme, &changes, &releases, None, language);
        let page = text(&bulletin(&asked).unwrap().pdf().unwrap());
        for fact in facts {
            assert!(
                page.contains(fact),
                "{language:?} lacks {fact:?} in:\n{page}"
            );
        }
        let told = bulletin_text(&asked).unwrap();
        for fact in ["15:00–17:30", "09:00–10:00", "UTC+5", "\n\n"] {
            assert!(
                told.contains(fact),
                "{language:?} lacks {fact:?} in:\n{told}"
            );
        }
        for stray in ["bulletin-", "print-", "release-", "{", "\u{e000}"] {
            assert!(
                !told.contains(stray) && !page.contains(stray),
                "{stray}: {told}"
            );
        }
    }
    let asked = request(&programme, &changes, &releases, None, Language::En);
    let told = bulletin_text(&asked).unwrap();
    let line = "15:00–17:30  [Moved]  Special session on safeguarding religious sites\n    \
        Great Hall, Palace of Independence\n    \
        Time before: Tuesday, 16 September 2025, 15:00–17:30\n    \
        Place before: Cradle Hall, Palace of Peace and Accord\n";
    assert!(told.contains(line), "{told}");
}

#[test]
fn in_arabic_the_page_is_mirrored_and_numbers_read_on() {
    let (programme, changes) = changes();
    let releases = two();
    let asked = request(&programme, &changes, &releases, None, Language::Ar);
    let pdf = bulletin(&asked).unwrap().pdf().unwrap();
    let words = arabic_words(&poppler("pdftotext", &["-", "-"], &pdf));
    for fact in [
        "نشرة التغييرات",
        "الموعد السابق",
        "المكان السابق",
        "زيارة الأرشيف",
    ] {
        let wanted = arabic_words(fact);
        let found = words.windows(wanted.len()).any(|some| some == wanted);
        assert!(found, "{fact:?} ({wanted:?}) is not in {words:?}");
    }
    let page = text(&pdf);
    assert!(
        page.contains("15:00–17:30") && page.contains("UTC+5"),
        "{page}"
    );
    let left = crate::paper::boxes(&pdf);
    let time = left
        .into_iter()
        .find(|(_, word)| word == "15:00–17:30")
        .unwrap();
    assert!(time.0[0] > 450.0, "{time:?}");
}

#[test]
fn a_delegation_reads_of_its_own_alone() {
    let (programme, changes) = changes();
    let releases = two();
    let who: Vec<_> = changes
        .delegations
        .iter()
        .map(|d| d.who.id.as_str())
        .collect();
    assert!(who.contains(&GUEST), "{who:?}");
    let asked = request(&programme, &changes, &releases, Some(GUEST), Language::En);
    let page = text(&bulletin(&asked).unwrap().pdf().unwrap());
    assert!(
        page.contains("Change bulletin World Council of Elders"),
        "{page}"
    );
    assert!(page.contains("New Visit to the archive"), "{page}");
    assert!(page.contains("Guest World Council of Elders"), "{page}");
    let own = &changes
        .delegations
        .iter()
        .find(|d| d.who.id == GUEST)
        .unwrap()
        .sessions;
    for session in &programme.sessions {
        let expected = own
            .iter()
            .any(|change| change.session.id == session.id.as_str());
        let title = session.title.get("en");
        assert_eq!(page.contains(title), expected, "{title}: {page}");
    }
}

#[test]
fn parts_and_fields_are_told_by_their_labels() {
    let before = fixture::programme();
    let mut after = before.clone();
    let sites = session(&mut after, "s-sites");
    sites.title.set("en", "Session on holy places");
    sites.languages = Vec::new();
    sites.notes = "Bring badges.".to_owned();
    let chairs = part(
        "s-sites",
        Who::Person("person-deputy".into()),
        PartRole::Chair,
        7,
    );
    let speaker = |p: &&congress::Part| {
        p.session_id == sites_id() && p.who == Who::Person("person-deputy".into())
    };
    assert!(
        before.parts.iter().any(|p| speaker(&p)),
        "the deputy has a part there"
    );
    after.parts.retain(|p| !speaker(&p));
    after.parts.push(chairs);
    let changes = compare(&before, &after, Audience::Delegates);
    let releases = two();
    let asked = request(&after, &changes, &releases, None, Language::En);
    let page = text(&bulletin(&asked).unwrap().pdf().unwrap());
    for fact in [
        "Changed Session on holy places",
        "Title before Special session on safeguarding religious sites",
        "Interpretation none any more",
        "Note Bring badges.",
        "Chair Second Elder (before: Speaker)",
    ] {
        assert!(page.contains(fact), "{fact:?} is not in:\n{page}");
    }
    assert!(
        !page.contains("Time before") && !page.contains("Place before"),
        "{page}"
    );
}

fn sites_id() -> congress::SessionId {
    "s-sites".into()
}

#[test]
fn what_went_is_struck_and_nothing_is_said_so() {
    let before = fixture::programme();
    let mut after = before.clone();
    after
        .sessions
        .retain(|session| session.id.as_str() != "s-sites");
    let changes = compare(&before, &after, Audience::Delegates);
    let releases = two();
    let asked = request(&after, &changes, &releases, None, Language::En);
    let page = text(&bulletin(&asked).unwrap().pdf().unwrap());
    assert!(
        page.contains("15:00–17:30 Cancelled Special session"),
        "{page}"
    );

    let same = compare(&before, &before, Audience::Delegates);
    let asked = request(&before, &same, &releases, None, Language::En);
    let first = BulletinRequest {
        since: None,
        ..asked
    };
    let page = text(&bulletin(&first).unwrap().pdf().unwrap());
    assert!(
        page.contains("The first release") && page.contains("Nothing has changed."),
        "{page}"
    );
}

#[test]
fn the_same_request_gives_the_same_bytes_and_strange_letters_are_named() {
    let (mut programme, changes) = changes();
    let releases = two();
    let asked = request(&programme, &changes, &releases, None, Language::Ar);
    let pdf = || bulletin(&asked).unwrap().pdf().unwrap();
    assert_eq!(pdf(), pdf());
    let (before, mut after) = pair();
    session(&mut after, "s-new").title = LocalizedText::of("en", "한 visits");
    programme = after;
    let changes = compare(&before, &programme, Audience::Delegates);
    let asked = request(&programme, &changes, &releases, None, Language::En);
    let Err(PrintError::MissingGlyphs(missing)) = bulletin(&asked) else {
        panic!("no font has it");
    };
    assert_eq!(missing[0].code, "U+D55C");
}

#[test]
fn agendas_carry_their_edition() {
    let programme = fixture::programme();
    let releases = two();
    let print = |release| {
        let ids = [GUEST.into()];
        let request = print::AgendaRequest {
            programme: &programme,
            delegations: &ids,
            release,
            language: Language::En,
            issued_at: at(crate::paper::ISSUED),
            fonts: fonts(),
        };
        crate::paper::pages(&print::agenda(&request).unwrap().pdf().unwrap())
    };
    for page in print(Some(&releases[1])) {
        let label = "Release 2, 12 September 2025, 18:40 (UTC+5) · Issued 1 September 2025";
        assert!(page.contains(label), "{page}");
    }
    for page in print(None) {
        assert!(page.contains("Draft · Issued 1 September 2025"), "{page}");
    }
}
