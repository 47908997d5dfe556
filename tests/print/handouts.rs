//! What each handout says, in each language of pages, against the data.

use congress::session::Audience;
use messages::PageLanguage;
use print::{Handout, Marking, Options, Paper, PrintError, Scope, Subject};

use crate::paper::{arabic_words, hand_out, pages, poppler, text, with_job};
use crate::rich::programme;

/// What every copy of a handout tells, whatever its language.
const TOLD: [(Handout, &[&str]); 12] = [
    (
        Handout::Agenda,
        &["15:00 17:30", "Another Academy", "Quiet Fellowship"],
    ),
    (
        Handout::PersonAgenda,
        &["15:00 17:30", "הרב הראשי", "रामकृष्ण शर्मा", "张伟"],
    ),
    (
        Handout::Programme,
        &["15:00 17:30", "10:00 13:00", "17:40 18:30"],
    ),
    (
        Handout::RunningOrder,
        &[
            "10:00 13:00",
            "10:10",
            "Order the flags",
            "Internal rehearsal",
        ],
    ),
    (
        Handout::DoorSigns,
        &["15:00 17:30", "17:40 18:30", "14:00 14:25"],
    ),
    (
        Handout::Participants,
        &["Another Academy", "הרב הראשי", "रामकृष्ण शर्मा", "张伟"],
    ),
    (
        Handout::Badges,
        &["Another Academy", "הרב הראשי", "रामकृष्ण शर्मा", "张伟"],
    ),
    (
        Handout::PlaceCards,
        &["Another Academy", "रामकृष्ण शर्मा", "张伟"],
    ),
    (Handout::Interpreters, &["15:00 17:30"]),
    (
        Handout::Travel,
        &[
            "23:40",
            "XX 123",
            "Deputy head of protocol",
            "Car 7",
            "14",
            "YY 9",
            "Grand Hotel",
        ],
    ),
    (
        Handout::Turnover,
        &["15:00 17:30", "17:40 18:30", "Order the flags"],
    ),
    (Handout::Bilaterals, &["14:00", "14:30", "Another Academy"]),
];

/// The words of the catalogue that stand on a handout.
fn words(handout: Handout) -> &'static [&'static str] {
    match handout {
        Handout::Agenda => &[
            "print-agenda",
            "print-liaison",
            "role-moderator",
            "print-clash",
        ],
        Handout::PersonAgenda => &["print-agenda-person", "role-moderator"],
        Handout::Programme => &["print-programme", "role-speaker", "co-organizer-role-host"],
        Handout::RunningOrder => &[
            "print-running-order",
            "print-column-responsible",
            "print-official",
        ],
        Handout::DoorSigns => &[],
        Handout::Participants => &["print-participants", "function-head", "print-name-open"],
        Handout::Badges => &["function-deputy", "function-member", "role-interpreter"],
        Handout::PlaceCards => &[],
        Handout::Interpreters => &[
            "print-interpreters",
            "print-by-interpreter",
            "print-official",
        ],
        Handout::Travel => &["print-travel", "print-column-flight", "print-official"],
        Handout::Turnover => &[
            "print-turnover",
            "print-column-setup",
            "equipment-signing-table",
        ],
        Handout::Bilaterals => &["print-bilaterals", "print-column-time", "print-official"],
    }
}

/// Whether a page holds words: of those that run from right to left each for itself, since a
/// reader's columns come apart line by line.
fn holds(page: &str, fact: &str, rtl: bool) -> bool {
    if !rtl {
        return squeezed(page).contains(&squeezed(fact));
    }
    let found = arabic_words(page);
    arabic_words(fact).iter().all(|word| found.contains(word))
}

/// What stands on the pages: of Arabic ones as a reader puts the words together.
fn read(pdf: &[u8], language: PageLanguage) -> String {
    match language.is_rtl() {
        true => poppler("pdftotext", &["-", "-"], pdf),
        false => text(pdf),
    }
}

/// Words that go on in the next line of a cell come apart in a table; Chinese ones anywhere.
fn squeezed(text: &str) -> String {
    let letters = text.chars().filter(|c| !c.is_whitespace());
    letters
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200b}'))
        .collect()
}

#[test]
fn every_handout_tells_the_facts_in_every_language() {
    let programme = programme();
    for (handout, facts) in TOLD {
        for language in PageLanguage::ALL {
            let pdf = hand_out(&programme, handout, &Options::new(language)).unwrap();
            let page = read(&pdf, language);
            for fact in facts {
                let there = squeezed(&page).contains(&squeezed(fact))
                    // poppler gives a line of right-to-left text in its own order.
                    || holds(&page, fact, true);
                assert!(there, "{handout:?} {language:?} lacks {fact:?} in:\n{page}");
            }
            let catalogue = messages::catalogue(language);
            for key in words(handout) {
                let word = catalogue.text(key);
                assert!(
                    holds(&page, &word, language.is_rtl()),
                    "{handout:?} {language:?} lacks {word:?} in:\n{page}"
                );
            }
            let draft = catalogue.text("release-draft");
            assert!(
                holds(&page, &draft, language.is_rtl()),
                "{handout:?} {language:?} does not say that it is a draft"
            );
        }
    }
}

#[test]
fn arabic_comes_back_letter_by_letter() {
    // Amiri's ligatures are mapped back whole: each word is found as it was written.
    let pdf = hand_out(
        &programme(),
        Handout::Programme,
        &Options::new(PageLanguage::Ar),
    )
    .unwrap();
    let page = poppler("pdftotext", &["-", "-"], &pdf);
    let clean: String = page.chars().filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')).collect();
    let said = "المؤتمر الثامن لزعماء الأديان العالمية والتقليدية جلسة خاصة حول حماية المواقع الدينية \
                القاعة الكبرى قصر الاستقلال الترجمة الفورية الافتتاح والجلسة العامة";
    let lost: Vec<_> = said
        .split_whitespace()
        .filter(|word| !clean.contains(word))
        .collect();
    assert!(lost.is_empty(), "{lost:?} are not found in {clean}");
}

#[test]
fn what_is_not_for_the_reader_is_not_there() {
    let programme = programme();
    for handout in Handout::ALL {
        let page = text(&hand_out(&programme, handout, &Options::new(PageLanguage::En)).unwrap());
        for never in [
            "Cancelled supper",
            "Declined Partner",
            "not for print",
            "Room 1207",
            "Already done",
        ] {
            assert!(!page.contains(never), "{handout:?} tells {never}");
        }
        let internal = page.contains("Internal rehearsal");
        assert!(
            !internal || handout.is_internal(),
            "{handout:?} tells what is internal"
        );
        let marked = page.contains("For official use only");
        assert_eq!(marked, handout.is_internal(), "{handout:?}");
    }
    let public = Options {
        reader: Audience::Public,
        ..Options::new(PageLanguage::En)
    };
    let page = text(&hand_out(&programme, Handout::Programme, &public).unwrap());
    assert!(
        page.contains("Press briefing") && !page.contains("Special session"),
        "{page}"
    );
}

#[test]
fn the_running_order_counts_the_minutes() {
    let scope = Scope {
        sessions: vec!["s-plenary".into()],
        ..Scope::default()
    };
    let options = Options::new(PageLanguage::En);
    let asked = (Handout::RunningOrder, &scope, &options);
    let pdf = with_job(&programme(), asked, |job| {
        job.whole().unwrap().pdf().unwrap()
    })
    .unwrap();
    let page = text(&pdf);
    assert!(
        page.contains("10:00 Speaker 10 min His Eminence First Elder"),
        "{page}"
    );
    assert!(page.contains("10:10 Speaker 7 min Second Elder"), "{page}");
    assert!(!page.contains("Special session"), "{page}");
}

#[test]
fn the_turnover_sheet_tells_what_is_short_and_what_must_be_brought() {
    let page = text(
        &hand_out(
            &programme(),
            Handout::Turnover,
            &Options::new(PageLanguage::En),
        )
        .unwrap(),
    );
    assert!(page.contains("20 min too short"), "{page}");
    assert!(page.contains("Bring in: Signing table"), "{page}");
    assert!(page.contains("First of the day"), "{page}");
}

#[test]
fn the_grid_has_times_down_and_rooms_across() {
    let page = text(
        &hand_out(
            &programme(),
            Handout::Bilaterals,
            &Options::new(PageLanguage::En),
        )
        .unwrap(),
    );
    assert!(page.contains("Time Great Hall Cradle Hall"), "{page}");
    let at = |what: &str| page.find(what).unwrap_or_else(|| panic!("{what}: {page}"));
    assert!(at("Bilateral 0") < at("Bilateral 1") && at("Bilateral 1") < at("14:30"));
    assert!(at("14:30") < at("Bilateral 2"));
}

#[test]
fn two_languages_stand_side_by_side() {
    let programme = programme();
    for handout in Handout::ALL {
        let options = Options {
            second: Some(PageLanguage::Ru),
            ..Options::new(PageLanguage::En)
        };
        let page = text(&hand_out(&programme, handout, &options).unwrap());
        let both = page.contains("Первый старейшина") || page.contains("Большой зал");
        assert_eq!(both, handout.takes_second_language(), "{handout:?}: {page}");
    }
}

#[test]
fn papers_are_of_the_size_asked_for_and_a5_stacks() {
    let programme = programme();
    for (paper, size) in [
        (Paper::A4, "595.276 x 841.89 pts"),
        (Paper::A5, "419.528 x 595.276 pts"),
        (Paper::Letter, "612 x 792 pts"),
    ] {
        for language in [PageLanguage::En, PageLanguage::Ar] {
            let options = Options {
                paper: Some(paper),
                ..Options::new(language)
            };
            let pdf = hand_out(&programme, Handout::Agenda, &options).unwrap();
            let info = poppler("pdfinfo", &["-"], &pdf);
            assert!(info.contains(size), "{paper:?}: {info}");
            // On A5 the label stands over what it names, at the same edge.
            let words = crate::paper::boxes(&pdf);
            let left = |word: &str| words.iter().find(|(_, w)| w == word).unwrap().0[0];
            if language == PageLanguage::En {
                let apart = left("Protocol") - left("Liaison");
                assert_eq!(apart.abs() < 1.0, paper == Paper::A5, "{paper:?}: {apart}");
            }
        }
    }
}

#[test]
fn a_scope_chooses_the_papers() {
    let programme = programme();
    let subjects = |handout, scope: &Scope| -> Vec<Subject> {
        let options = Options::new(PageLanguage::En);
        with_job(&programme, (handout, scope, &options), |job| {
            job.units()
                .iter()
                .map(|unit| unit.subject.clone())
                .collect()
        })
        .unwrap()
    };
    let day = |text: &str| Subject::Day(text.parse().unwrap());
    let one_day = Scope {
        days: vec!["2025-09-17".parse().unwrap()],
        ..Scope::default()
    };
    assert_eq!(subjects(Handout::Turnover, &one_day), [day("2025-09-17")]);
    assert_eq!(subjects(Handout::Turnover, &Scope::default()).len(), 2);
    assert_eq!(
        subjects(Handout::Bilaterals, &Scope::default()),
        [day("2025-09-17")]
    );
    let people = Scope {
        people: vec!["person-head".into()],
        ..Scope::default()
    };
    assert_eq!(
        subjects(Handout::Badges, &people),
        [Subject::Member("m-1".into())]
    );
    let seated = Scope {
        sessions: vec!["s-bilateral-0".into()],
        ..Scope::default()
    };
    let both = [
        Subject::Delegation("d-council".into()),
        Subject::Delegation("d-other".into()),
    ];
    assert_eq!(subjects(Handout::PlaceCards, &seated), both);
    let nobody = Scope {
        rooms: vec!["r-none".into()],
        ..Scope::default()
    };
    let options = Options::new(PageLanguage::En);
    let refused = with_job(&programme, (Handout::DoorSigns, &nobody, &options), |_| ());
    assert!(
        matches!(refused, Err(PrintError::Unknown { noun: "room", .. })),
        "{refused:?}"
    );
    let away = Scope {
        days: vec!["2030-01-01".parse().unwrap()],
        ..Scope::default()
    };
    let refused = with_job(&programme, (Handout::Turnover, &away, &options), |_| ());
    assert_eq!(refused, Err(PrintError::Nothing));
}

#[test]
fn a_delegations_own_language_is_that_of_its_paper() {
    let mut programme = programme();
    let own = programme
        .delegations
        .iter_mut()
        .find(|d| d.id.as_str() == "d-council")
        .unwrap();
    own.languages = ["he", "fr"].map(String::from).to_vec();
    let options = Options {
        own_language: true,
        ..Options::new(PageLanguage::En)
    };
    let scope = Scope::default();
    let languages: Vec<(PageLanguage, usize)> =
        with_job(&programme, (Handout::Agenda, &scope, &options), |job| {
            let sheaves = job.sheaves(50).into_iter();
            sheaves
                .map(|sheaf| (sheaf.language(), sheaf.units.len()))
                .collect()
        })
        .unwrap();
    assert_eq!(languages, [(PageLanguage::En, 2), (PageLanguage::Fr, 1)]);
}

#[test]
fn a_marking_and_a_code_stand_on_the_page() {
    let options = Options {
        marking: Some(Marking::Words("Embargo until noon".into())),
        url: Some("https://example.org/a/{id}".into()),
        channels: true,
        ..Options::new(PageLanguage::En)
    };
    let pdf = hand_out(&programme(), Handout::Agenda, &options).unwrap();
    for page in pages(&pdf) {
        assert!(page.contains("Embargo until noon"), "{page}");
    }
    let page = text(&pdf);
    assert!(
        page.contains("1 English, 2 Russian, 3 Kazakh, 4 Arabic, 5 French"),
        "{page}"
    );
    // The alternative text tells where it leads, with whose page it is.
    let plain = qpdf_plain(&pdf);
    assert!(
        plain.contains("https://example.org/a/d-council"),
        "no alternative text"
    );
    assert!(
        plain.contains("Emblem: World Council of Elders"),
        "no alternative text"
    );
}

/// The objects of a file, uncompressed.
fn qpdf_plain(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("in.pdf");
    std::fs::write(&file, pdf).unwrap();
    let out = std::process::Command::new("qpdf")
        .args([
            "--qdf",
            "--object-streams=disable",
            file.to_str().unwrap(),
            "-",
        ])
        .output()
        .expect("qpdf (Debian: qpdf)");
    String::from_utf8_lossy(&out.stdout).into_owned()
}
