//! Text that was never meant for Typst, and characters that the fonts lack.

use congress::Noun;
use kurultai_tests::fixture::fonts;
use messages::Language;
use print::{AgendaRequest, PrintError, agenda, missing_glyphs};

use crate::fixture::{self, GUEST, names};
use crate::paper::{ISSUED, print, text};

#[test]
fn markup_and_code_are_only_text() {
    for hostile in [
        "#panic(\"no\") #let x = 1",
        "a \\ b \\u{41} \\#",
        "$x^2$ and $ open",
        "@ref <label> *bold* _emph_ `raw` ```",
        "= heading - list + enum / term: x",
        "// comment /* and */ [content] {code}",
        "\"quotes\" 'single' -- --- ... ~ %",
        "{ $variable } { -term } { \"literal\" }",
        "<script>alert(1)</script> &amp; %s %n",
    ] {
        let mut programme = fixture::programme();
        programme.sessions[1].title = names([hostile, "", "", ""]);
        programme.sessions[1].notes = hostile.into();
        programme.organizations[0].name = names([hostile, "", "", ""]);
        programme.delegations[1].liaison = hostile.into();
        programme.delegations[1].notes = hostile.into();
        let page = text(&print(&programme, Language::En));
        assert!(
            page.matches(hostile).count() >= 5,
            "{hostile:?} is not five times in {page}"
        );
    }
}

#[test]
fn line_breaks_and_control_characters_harm_nothing() {
    let mut programme = fixture::programme();
    programme.sessions[1].title = names([
        "one\r\ntwo\rthree\nfour\tfive\u{0}\u{7}\u{85}six",
        "",
        "",
        "",
    ]);
    programme.sessions[1].notes = "first\r\n\r\nsecond\rthird\u{2028}fourth".into();
    let page = text(&print(&programme, Language::En));
    assert!(page.contains("one two three four five six"), "{page}");
    assert!(page.contains("Note first second third fourth"), "{page}");
}

#[test]
fn direction_marks_reach_no_further_than_their_text() {
    let mut programme = fixture::programme();
    programme.sessions[1].title = names([
        "\u{202E}\u{2067}\u{2069}\u{2069}\u{202C}\u{2067}Title",
        "",
        "",
        "",
    ]);
    programme.people[0].name = names(["\u{202E}Elder\u{2069}\u{2069}\u{202C}", "", "", ""]);
    programme.sessions[1].notes = "\u{2067}\u{202E}Note".into();
    let page = text(&print(&programme, Language::En));
    for whole in [
        "15:00 17:30",
        "Cradle Hall, Palace of Peace and Accord",
        "Moderator",
    ] {
        assert!(page.contains(whole), "{whole} is not in {page}");
    }
    // What follows a person's name in the same line keeps its direction.
    programme.parts[1].on_behalf_of = names(["the Assembly", "", "", ""]);
    assert!(text(&print(&programme, Language::En)).contains(", on behalf of the Assembly"));
}

#[test]
fn odd_language_tags_are_no_obstacle() {
    let mut programme = fixture::programme();
    for tag in ["x", "zh-Hans", "not a tag", "", "kk-Arab", "#panic()"] {
        programme.sessions[1].title = congress::LocalizedText::of(tag, "Fallback title");
        assert!(
            text(&print(&programme, Language::Kk)).contains("Fallback title"),
            "{tag}"
        );
    }
}

#[test]
fn a_missing_glyph_is_reported_by_name_before_printing() {
    let mut programme = fixture::programme();
    programme.sessions[1].title = names(["Meeting with 한", "", "", ""]);
    programme.sessions[1].notes = "Peace 🕊".into();
    programme.delegations[1].liaison = "কখ".into();
    // In nothing that this agenda shows.
    programme.sessions[5].title = names(["글", "", "", ""]);
    let request = AgendaRequest {
        release: None,
        programme: &programme,
        delegations: &[GUEST.into()],
        language: Language::En,
        issued_at: fixture::at(ISSUED),
        fonts: fonts(),
    };
    let missing = missing_glyphs(&request);
    let told: Vec<_> = missing
        .iter()
        .map(|m| (m.character.as_str(), m.code.as_str(), m.text.as_str()))
        .collect();
    assert_eq!(told.len(), 4, "{told:?}");
    for one in [
        ("한", "U+D55C", "Meeting with 한"),
        ("🕊", "U+1F54A", "Peace 🕊"),
        ("ক", "U+0995", "কখ"),
        ("খ", "U+0996", "কখ"),
    ] {
        assert!(told.contains(&one), "{one:?} is not in {told:?}");
    }
    assert_eq!(
        agenda(&request).err(),
        Some(PrintError::MissingGlyphs(missing.clone()))
    );
    // Each with whose it is, and the field.
    let places: Vec<_> = missing
        .iter()
        .map(|m| m.place.as_ref().unwrap())
        .map(|place| {
            (
                place.noun,
                place.id.as_str(),
                place.field.as_str(),
                place.name.get("en"),
            )
        })
        .collect();
    for place in [
        (Noun::Session, "s-sites", "title", "Meeting with 한"),
        (Noun::Session, "s-sites", "notes", "Meeting with 한"),
        (
            Noun::Delegation,
            GUEST,
            "liaison",
            "World Council of Elders",
        ),
    ] {
        assert!(places.contains(&place), "{place:?} is not in {places:?}");
    }
    let wire = serde_json::to_value(&missing[0]).unwrap();
    assert!(wire["character"].is_string() && wire["code"].is_string() && wire["text"].is_string());
}

#[test]
fn a_report_of_a_whole_text_is_short() {
    let mut programme = fixture::programme();
    let all: String = (0xAC00..0xBC00).filter_map(char::from_u32).collect();
    programme.sessions[1].notes = all;
    let missing = missing_glyphs(&AgendaRequest {
        release: None,
        programme: &programme,
        delegations: &[GUEST.into()],
        language: Language::En,
        issued_at: fixture::at(ISSUED),
        fonts: fonts(),
    });
    assert_eq!(missing.len(), 50);
    assert!(
        missing
            .iter()
            .all(|m| m.text.chars().count() <= 120 && m.text.contains(&m.character))
    );
}

#[test]
fn a_programme_that_can_be_drawn_has_no_report() {
    let programme = fixture::programme();
    for language in Language::ALL {
        let request = AgendaRequest {
            release: None,
            programme: &programme,
            delegations: &[],
            language,
            issued_at: fixture::at(ISSUED),
            fonts: fonts(),
        };
        assert_eq!(missing_glyphs(&request), []);
    }
}

#[test]
fn an_added_font_draws_what_the_programs_own_do_not() {
    let mut programme = fixture::programme();
    let word = "\u{78b}\u{7a8}\u{788}\u{7ac}\u{780}\u{7a8}";
    programme.sessions[1].title = names([&format!("Meeting with {word}"), "", "", ""]);
    let file = std::fs::read(kurultai_tests::fixture::thaana()).unwrap();
    let added = print::Fonts::with([file]);
    let request = |fonts| AgendaRequest {
        release: None,
        programme: &programme,
        delegations: &[],
        language: Language::En,
        issued_at: fixture::at(ISSUED),
        fonts,
    };
    assert!(agenda(&request(fonts())).is_err());
    assert_eq!(missing_glyphs(&request(&added)), []);
    let pdf = || agenda(&request(&added)).unwrap().pdf().unwrap();
    let (one, other) = (pdf(), pdf());
    assert_eq!(one, other, "the same fonts give the same bytes");
    // Each letter is found; which comes first in a line of another direction, readers differ in.
    let found = text(&one);
    assert!(word.chars().all(|c| found.contains(c)), "{found}");
    let used = crate::paper::poppler("pdffonts", &["-"], &one);
    assert!(used.contains("NotoSansThaana"), "{used}");
}
