//! Prints, and reads what was printed with poppler's tools.

use std::io::Write;
use std::process::{Command, Stdio};

use congress::{DelegationId, Programme};
use kurultai_tests::fixture::fonts;
use messages::Language;
use print::{AgendaRequest, Handout, Job, Options, PrintError, Request, Scope, Templates, agenda};

use crate::{fixture, rich};

pub const ISSUED: &str = "2025-09-01T09:30:00";

/// The PDF of some delegations; none: all.
pub fn try_print(
    programme: &Programme,
    delegations: &[&str],
    language: Language,
) -> Result<Vec<u8>, PrintError> {
    let ids: Vec<DelegationId> = delegations.iter().map(|id| (*id).into()).collect();
    agenda(&AgendaRequest {
        release: None,
        programme,
        delegations: &ids,
        language,
        issued_at: fixture::at(ISSUED),
        fonts: fonts(),
    })?
    .pdf()
}

/// The PDF of the delegation that most tests print.
pub fn print(programme: &Programme, language: Language) -> Vec<u8> {
    try_print(programme, &[fixture::GUEST], language).unwrap()
}

/// A job of some programme, as most tests ask for it.
pub fn with_job<T>(
    programme: &Programme,
    (handout, scope, options): (Handout, &Scope, &Options),
    make: impl FnOnce(&Job<'_>) -> T,
) -> Result<T, PrintError> {
    let request = Request {
        programme,
        pictures: &rich::pictures(programme),
        release: None,
        issued_at: fixture::at(ISSUED),
        fonts: fonts(),
        handout,
        scope,
        options,
        templates: &Templates::built_in(),
    };
    Ok(make(&Job::new(&request)?))
}

/// A handout of a whole programme.
pub fn hand_out(
    programme: &Programme,
    handout: Handout,
    options: &Options,
) -> Result<Vec<u8>, PrintError> {
    with_job(programme, (handout, &Scope::default(), options), |job| {
        job.whole()?.pdf()
    })?
}

/// Runs one of poppler's tools over a PDF.
pub fn poppler(tool: &str, args: &[&str], pdf: &[u8]) -> String {
    let mut child = Command::new(tool)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|e| panic!("{tool} (Debian: poppler-utils): {e}"));
    let mut stdin = child.stdin.take().unwrap();
    let bytes = pdf.to_vec();
    // From a thread: a tool that answers before it has read all would wait for us.
    let writer = std::thread::spawn(move || stdin.write_all(&bytes));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(
        output.status.success(),
        "{tool} {args:?}: {}",
        output.status
    );
    String::from_utf8(output.stdout).unwrap()
}

/// What stands on the paper in the order in which it was set, white space collapsed.
pub fn text(pdf: &[u8]) -> String {
    collapsed(&poppler("pdftotext", &["-raw", "-", "-"], pdf))
}

/// The same, page by page.
pub fn pages(pdf: &[u8]) -> Vec<String> {
    let all = poppler("pdftotext", &["-raw", "-", "-"], pdf);
    // Each page ends with a form feed.
    all.split_terminator('\u{C}').map(collapsed).collect()
}

/// The words of an Arabic page, each with its letters sorted and without vowel signs.
///
/// poppler turns the letters of a ligature around (لا comes as ال) and gives a letter with
/// a sign twice, so only the letters of unpointed words can be compared.
pub fn arabic_words(text: &str) -> Vec<String> {
    let apart = |c: char| c.is_whitespace() || !c.is_alphanumeric();
    text.split(apart)
        .filter(|word| !word.is_empty())
        .map(|word| {
            let mut letters: Vec<char> = word
                .chars()
                .filter(|c| !matches!(c, '\u{64B}'..='\u{652}'))
                .collect();
            letters.sort_unstable();
            letters.into_iter().collect()
        })
        .collect()
}

/// Where on the page each word stands: (left, top, right, bottom, word), in points.
pub fn boxes(pdf: &[u8]) -> Vec<([f64; 4], String)> {
    let html = poppler("pdftotext", &["-bbox", "-", "-"], pdf);
    let number = |line: &str, name: &str| -> f64 {
        let rest = line.split(&format!("{name}=\"")).nth(1).unwrap();
        rest.split('"').next().unwrap().parse().unwrap()
    };
    html.lines()
        .filter(|line| line.contains("<word "))
        .map(|line| {
            let sides = ["xMin", "yMin", "xMax", "yMax"].map(|name| number(line, name));
            let word = line.split('>').nth(1).unwrap().split('<').next().unwrap();
            (sides, word.to_owned())
        })
        .collect()
}

pub fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Width and height of a PNG, in pixels.
pub fn size_of_png(png: &[u8]) -> (u32, u32) {
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
    let side = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (side(16), side(20))
}
