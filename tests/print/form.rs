//! The file around the pages: identity, metadata, fonts, images, refusals, speed.

use std::time::Instant;

use congress::Programme;
use kurultai_tests::fixture::fonts;
use messages::Language;
use print::{AgendaRequest, PrintError, agenda};

use crate::fixture::{self, GUEST};
use crate::paper::{ISSUED, pages, poppler, print, size_of_png, try_print};

#[test]
fn the_same_request_gives_the_same_bytes() {
    let programme = fixture::programme();
    for language in Language::ALL {
        assert_eq!(print(&programme, language), print(&programme, language));
    }
    let later = agenda(&AgendaRequest {
        release: None,
        programme: &programme,
        delegations: &[GUEST.into()],
        language: Language::En,
        issued_at: fixture::at("2025-09-02T09:30:00"),
        fonts: fonts(),
    });
    assert_ne!(
        later.unwrap().pdf().unwrap(),
        print(&programme, Language::En)
    );
}

#[test]
fn the_file_has_title_author_date_language_and_tags() {
    let rows = [
        (
            Language::En,
            "Agenda: World Council of Elders",
            "International Center for Interfaith Dialogue",
        ),
        (
            Language::Ru,
            "Программа пребывания: Всемирный совет старейшин",
            "Международный центр межконфессионального диалога",
        ),
        (
            Language::Kk,
            "Болу бағдарламасы: Дүниежүзілік ақсақалдар кеңесі",
            "Халықаралық конфессияаралық диалог орталығы",
        ),
        (
            Language::Ar,
            "جدول الأعمال: المجلس العالمي للحكماء",
            "المركز الدولي للحوار بين الأديان",
        ),
    ];
    for (language, title, author) in rows {
        let pdf = print(&fixture::programme(), language);
        let info = poppler("pdfinfo", &["-isodates", "-"], &pdf);
        let value = |name: &str| {
            let line = info
                .lines()
                .find(|line| line.starts_with(name))
                .unwrap_or_default();
            line.split_once(':')
                .map_or("", |(_, value)| value.trim())
                .to_owned()
        };
        assert_eq!(value("Title:"), title);
        assert_eq!(value("Author:"), author);
        assert_eq!(value("Creator:"), "Kurultai");
        assert_eq!(value("Tagged:"), "yes");
        assert_eq!(value("Page size:"), "595.276 x 841.89 pts (A4)");
        assert_eq!(value("CreationDate:"), "2025-09-01T09:30:00+05");
        let lang = format!("/Lang({})", language.tag());
        assert!(
            pdf.windows(lang.len())
                .any(|bytes| bytes == lang.as_bytes()),
            "{lang}"
        );
    }
}

#[test]
fn all_fonts_are_ours_and_in_the_file() {
    for language in Language::ALL {
        let list = poppler("pdffonts", &["-"], &print(&fixture::programme(), language));
        let fonts: Vec<_> = list.lines().skip(2).collect();
        assert!(!fonts.is_empty());
        for font in fonts {
            let ours = font.contains("+NotoSans") || font.contains("+Amiri");
            assert!(ours, "{font}");
            assert!(
                font.contains(" yes yes yes "),
                "embedded, subset, with Unicode: {font}"
            );
        }
    }
}

#[test]
fn all_delegations_make_one_file_with_page_numbers_of_their_own() {
    let pages = pages(&try_print(&fixture::programme(), &[], Language::En).unwrap());
    let expected = [
        ("Another Academy", "Page 1 of 1"),
        ("Quiet Fellowship", "Page 1 of 1"),
        ("World Council of Elders", "Page 1 of 2"),
        ("World Council of Elders", "Page 2 of 2"),
    ];
    assert_eq!(pages.len(), expected.len());
    for (page, (name, number)) in pages.iter().zip(expected) {
        assert!(
            page.contains(name) && page.contains(number),
            "{name} {number}: {page}"
        );
    }
}

#[test]
fn delegations_come_in_the_order_asked_for() {
    let wanted = [GUEST, "d-other"];
    let pages = pages(&try_print(&fixture::programme(), &wanted, Language::En).unwrap());
    assert_eq!(pages.len(), 3);
    assert!(pages[0].contains("World Council") && pages[2].contains("Another Academy"));
}

#[test]
fn pages_can_be_drawn() {
    let programme = fixture::programme();
    let document = agenda(&AgendaRequest {
        release: None,
        programme: &programme,
        delegations: &[GUEST.into()],
        language: Language::Ar,
        issued_at: fixture::at(ISSUED),
        fonts: fonts(),
    })
    .unwrap();
    assert_eq!(document.page_count(), pages(&document.pdf().unwrap()).len());
    let width = |scale: f32| size_of_png(&document.png(0, scale).unwrap()).0;
    assert_eq!(width(2.0), 1191);
    // What cannot be a scale becomes the nearest that can.
    assert_eq!([width(0.0), width(f32::NAN), width(-3.0)], [60; 3]);
    assert_eq!(document.png(9, 1.0), Err(PrintError::NoPage(9)));
}

#[test]
fn what_cannot_be_printed_is_refused_by_name() {
    let mut programme = fixture::programme();
    let refused =
        |programme: &_, ids: &[&str]| try_print(programme, ids, Language::En).unwrap_err();
    let unknown = PrintError::UnknownDelegation("d-none".into());
    assert_eq!(refused(&programme, &[GUEST, "d-none"]), unknown);
    programme.event.zone = "Asia/Nowhere".into();
    assert!(matches!(
        refused(&programme, &[GUEST]),
        PrintError::UnknownZone(_)
    ));
    programme.event.zone = "Asia/Almaty".into();
    programme.delegations.clear();
    assert_eq!(refused(&programme, &[]), PrintError::NoDelegation);
}

/// A congress with so many delegations of six sessions each.
fn of_delegations(count: u32) -> Programme {
    let mut programme = fixture::programme();
    let council = programme.delegations[1].clone();
    programme.delegations.clear();
    for n in 0..count {
        let mut delegation = council.clone();
        delegation.id = format!("d-{n}").as_str().into();
        delegation.notes = format!("Notes of delegation {n}.");
        for session in [
            "s-sites",
            "s-plenary",
            "s-meeting",
            "s-concert",
            "s-visit",
            "s-other",
        ] {
            let who = congress::Who::Delegation(delegation.id.clone());
            let mut part = fixture::part(session, who, congress::part::PartRole::Speaker, n);
            part.on_behalf_of = fixture::names([&format!("Organization {n}"), "", "", ""]);
            programme.parts.push(part);
        }
        programme.delegations.push(delegation);
    }
    programme
}

#[test]
fn the_time_of_agendas_grows_as_they_do() {
    let taken = |count: u32| {
        let programme = of_delegations(count);
        let start = Instant::now();
        let pdf = try_print(&programme, &[], Language::En).unwrap();
        let taken = start.elapsed();
        println!("{count} agendas: {taken:?}, {} bytes", pdf.len());
        assert!(pages(&pdf).len() >= count as usize);
        taken
    };
    // What is loaded once is not counted.
    taken(1);
    let (few, many) = (taken(20), taken(80));
    assert!(many < few * 10, "80 agendas took {many:?}, 20 took {few:?}");
}
