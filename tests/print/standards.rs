//! What the files promise: that they are sound, accessible, kept, and the same each time.

use std::process::Command;

use kurultai_tests::fixture::fonts;
use messages::PageLanguage;
use print::{
    Handout, MOST_PIXELS, Options, Paper, PrintError, Request, Scope, Standard, Templates,
};

use crate::fixture::at;
use crate::paper::{ISSUED, collapsed, hand_out, pages, poppler, size_of_png, with_job};
use crate::rich::{self, programme};

fn checked(pdf: &[u8], what: &str) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("checked.pdf");
    std::fs::write(&file, pdf).unwrap();
    let qpdf = Command::new("qpdf").arg("--check").arg(&file).output();
    let qpdf = qpdf.expect("qpdf (Debian: qpdf)");
    let said = String::from_utf8_lossy(&qpdf.stdout);
    assert!(
        qpdf.status.success() && !said.contains("WARNING"),
        "{what}: {said}"
    );
}

#[test]
fn every_handout_is_sound_by_every_standard() {
    let programme = programme();
    for handout in Handout::ALL {
        for language in [PageLanguage::En, PageLanguage::Ar] {
            for standard in [
                Standard::Tagged,
                Standard::Untagged,
                Standard::A2a,
                Standard::Ua1,
            ] {
                let options = Options {
                    standard,
                    url: Some("https://example.org/{id}".into()),
                    second: Some(PageLanguage::Kk),
                    ..Options::new(language)
                };
                let what = format!("{handout:?} {language:?} {standard:?}");
                let pdf = hand_out(&programme, handout, &options);
                let pdf = pdf.unwrap_or_else(|error| panic!("{what}: {error}"));
                checked(&pdf, &what);
                let info = poppler("pdfinfo", &["-"], &pdf);
                let tagged = info
                    .lines()
                    .any(|line| line.starts_with("Tagged:") && line.ends_with("yes"));
                assert_eq!(tagged, standard != Standard::Untagged, "{what}");
                let holds = |part: &str| {
                    pdf.windows(part.len())
                        .any(|bytes| bytes == part.as_bytes())
                };
                assert_eq!(
                    holds("<pdfaid:part>2</pdfaid:part>") || holds("pdfaid:part=\"2\""),
                    standard == Standard::A2a,
                    "{what}"
                );
                assert_eq!(holds("pdfuaid:part"), standard == Standard::Ua1, "{what}");
                let title = info
                    .lines()
                    .find(|line| line.starts_with("Title:"))
                    .unwrap_or_default();
                let name = messages::catalogue(language).text(handout.key());
                assert!(
                    title.contains(name.as_str()) || handout == Handout::Agenda,
                    "{what}: {title}"
                );
                assert!(
                    info.contains("Author:") && holds(&format!("/Lang({})", language.tag())),
                    "{what}"
                );
            }
        }
    }
}

#[test]
fn the_same_job_gives_the_same_bytes() {
    let programme = programme();
    for handout in Handout::ALL {
        let options = Options::new(PageLanguage::Ar);
        let made = || hand_out(&programme, handout, &options).unwrap();
        assert_eq!(made(), made(), "{handout:?}");
    }
}

#[test]
fn bookmarks_name_each_day_or_room_once_without_isolates() {
    let programme = programme();
    for (handout, least) in [
        (Handout::Agenda, 6),
        (Handout::Programme, 3),
        (Handout::RunningOrder, 3),
        (Handout::DoorSigns, 3),
        (Handout::Travel, 4),
        (Handout::Turnover, 4),
    ] {
        for language in [PageLanguage::En, PageLanguage::Ar] {
            let pdf = hand_out(&programme, handout, &Options::new(language)).unwrap();
            let file = format!(
                "{}/bookmarks-{handout:?}-{language:?}.pdf",
                env!("CARGO_TARGET_TMPDIR")
            );
            std::fs::write(&file, &pdf).unwrap();
            let xml = poppler("pdftohtml", &["-xml", "-i", "-stdout", &file], &[]);
            let outline: Vec<_> = xml
                .lines()
                .filter(|line| line.contains("<item page"))
                .collect();
            assert!(outline.len() >= least, "{handout:?}: {outline:#?}");
            let mut apart = outline.clone();
            apart.sort_unstable();
            apart.dedup();
            let isolates = |line: &&str| line.contains(|c| matches!(c, '\u{2066}'..='\u{2069}'));
            assert!(!outline.iter().any(isolates), "{outline:#?}");
            // A day's or room's leads to where its heading first stands. (Arabic is read from PDF in
            // no one order.)
            let pages = pages(&pdf);
            for line in outline.iter().filter(|_| language == PageLanguage::En) {
                let (page, title) = line
                    .trim()
                    .strip_prefix("<item page=\"")
                    .and_then(|rest| rest.strip_suffix("</item>")?.split_once("\">"))
                    .unwrap();
                let page: usize = page.parse().unwrap();
                let title = title.replace("&amp;", "&").replace("&#39;", "'");
                let stands = |page: &String| collapsed(page).contains(&collapsed(&title));
                assert!(stands(&pages[page - 1]), "{handout:?}: {title} on {page}");
            }
        }
    }
}

#[test]
fn pages_can_be_drawn_as_wide_as_asked() {
    let programme = programme();
    let options = Options::new(PageLanguage::Kk);
    let scope = Scope::default();
    with_job(&programme, (Handout::Programme, &scope, &options), |job| {
        let document = job.whole().unwrap();
        let (width, height) = document.size();
        let drawn = |asked| size_of_png(&document.png_of_width(0, asked).unwrap());
        for asked in [120, 800, 1600] {
            let (wide, high) = drawn(asked);
            assert!(wide.abs_diff(asked) <= 1, "{asked}: {wide}");
            let expected = (f64::from(wide) * height / width).round() as u32;
            assert!(high.abs_diff(expected) <= 2, "{high}, not {expected}");
        }
        // Beyond so many pixels in all it is drawn no larger.
        let (wide, high) = drawn(40_000);
        let pixels = f64::from(wide) * f64::from(high);
        assert!((0.99..1.01).contains(&(pixels / MOST_PIXELS)), "{pixels}");
        assert_eq!(document.png_of_width(99, 800), Err(PrintError::NoPage(99)));
    })
    .unwrap();
}

#[test]
fn a_changed_template_is_used_and_a_mistake_in_it_named() {
    let folder = tempfile::tempdir().unwrap();
    Templates::copy_to(folder.path()).unwrap();
    let agenda = folder.path().join("agenda.typ");
    let source = std::fs::read_to_string(&agenda).unwrap();
    let programme = programme();
    let made = || {
        let templates = Templates::of_folder(folder.path()).unwrap();
        let request = Request {
            programme: &programme,
            pictures: &rich::pictures(&programme),
            release: None,
            issued_at: at(ISSUED),
            fonts: fonts(),
            handout: Handout::Agenda,
            scope: &Scope::default(),
            options: &Options {
                paper: Some(Paper::A4),
                ..Options::new(PageLanguage::En)
            },
            templates: &templates,
        };
        print::Job::new(&request)
            .unwrap()
            .whole()
            .and_then(|document| document.pdf())
    };
    assert_eq!(
        made().unwrap(),
        hand_out(&programme, Handout::Agenda, &Options::new(PageLanguage::En)).unwrap()
    );
    let changed = source.replacen("front(agenda)\n", "front(agenda)\n    [Of our own]\n", 2);
    std::fs::write(&agenda, changed).unwrap();
    assert!(crate::paper::text(&made().unwrap()).contains("Of our own"));
    std::fs::write(&agenda, format!("{source}\n#nothing-of-this-name\n")).unwrap();
    let line = source.lines().count() as u32 + 2;
    match made() {
        Err(PrintError::Compile(faults)) => {
            assert_eq!(faults[0].file.as_deref(), Some("agenda.typ"));
            assert_eq!(faults[0].line, Some(line));
            assert!(
                faults[0].to_string().contains("nothing-of-this-name"),
                "{}",
                faults[0]
            );
        }
        other => panic!("{:?}", other.map(|pdf| pdf.len())),
    }
    // A template reaches no file but its own.
    std::fs::write(&agenda, "#read(\"/etc/passwd\")").unwrap();
    assert!(made().is_err());
    // A folder without one of the templates has the program's.
    std::fs::remove_file(&agenda).unwrap();
    assert!(made().is_ok());
}
