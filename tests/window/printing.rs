//! Print…: by the desktop's own dialog where it has one, else to a printer of CUPS that is chosen here.

use std::fs;
use std::time::{Duration, Instant};

use congress::Programme;
use kurultai_tests::fixture::{pages_and_text, programme, sample};
use kurultai_tests::portal::{Asked, Desktop, document};
use kurultai_tests::spooler::{PRINTER, Spooler};
use kurultai_tests::window::{Window, journey, key};
use serde_json::json;

const WHOSE: &str = "Holy See";
const READY: &str = "[data-testid='handout-print']:not(:disabled)";

/// Goes to the outputs, and chooses the agenda of one delegation.
async fn choose(window: &Window) {
    window.click("menu-event").await;
    window.click("menu-print-agendas").await;
    window.choose("handout-of", "delegations").await;
    pick(window, WHOSE).await;
}

/// Picks a delegation by its name.
async fn pick(window: &Window, name: &str) {
    window.click("handout-pick").await;
    window.type_text(name).await;
    window.press(&[], key::ENTER).await;
    window.wait_for(READY).await;
}

/// What is chosen, as a file has it: its pages, and what stands on them, with the minute.
async fn saved(window: &Window) -> (usize, String) {
    let path = window.dialogs().join(format!("Agenda, {WHOSE}.pdf"));
    if path.exists() {
        fs::remove_file(&path).expect("removed");
    }
    window.click("handout-save").await;
    until("the file", || path.exists()).await;
    pages_and_text(&path)
}

/// The delegation whose own language is Arabic, by its English name.
fn arabic(programme: &Programme) -> &str {
    let own = |tags: &[String]| tags.first().is_some_and(|tag| tag == "ar");
    let mut found = programme.delegations.iter().filter(|d| own(&d.languages));
    let delegation = found.next().expect("the sample has one");
    let sender = programme.organization(&delegation.organization_id);
    sender.expect("who sends it").name.get("en")
}

async fn until(what: &str, there: impl Fn() -> bool) {
    let end = Instant::now() + Duration::from_secs(60);
    while !there() {
        assert!(Instant::now() < end, "{what} is not there");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Waits for a notice that says this.
async fn told(window: &Window, text: &str) {
    let script = "return [...document.querySelectorAll('[data-sonner-toast]')]
        .some((toast) => toast.innerText.includes(arguments[0]))";
    window.wait_true(script, vec![json!(text)], text).await;
}

#[test]
fn a_printer_is_chosen_and_given_every_page() {
    let Some(spooler) = Spooler::start() else {
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let programme = programme(&file);
    let server = spooler.server();
    journey(async {
        let window = Window::open_with(&file, &[("CUPS_SERVER", &server)]).await;
        choose(&window).await;
        let before = saved(&window).await;
        window.click("handout-print").await;
        window.wait_text("printing-printer", PRINTER).await;
        window.choose("printing-sides", "long").await;
        window.fill("printing-copies", "3").await;
        window.click("printing-black").await;
        window.screenshot("printing").await;
        window.click("printing-print").await;
        window.wait_gone("[data-testid='printing']").await;
        told(&window, "Handed to the printer: Keeper").await;
        let printed = spooler.printed(1);
        let [job] = printed.as_slice() else {
            panic!("one job: {printed:?}")
        };
        assert_eq!(
            (job.title.as_str(), job.copies),
            ("Agenda, Holy See", 3),
            "{job:?}"
        );
        for option in [
            "media=A4",
            "sides=two-sided-long-edge",
            "print-color-mode=monochrome",
        ] {
            assert!(job.options.split(' ').any(|one| one == option), "{job:?}");
        }
        let paper = pages_and_text(&job.pdf);
        assert!(paper.1.contains(WHOSE), "{}", paper.1);
        // The minute may have changed meanwhile.
        let after = saved(&window).await;
        assert!(paper == before || paper == after, "{paper:?}");

        // Each in its own language: no file holds both, the printer has both all the same.
        pick(&window, arabic(&programme)).await;
        window.click("handout-own").await;
        window.wait_gone("[data-testid='handout-open']").await;
        window.wait_for(READY).await;
        window.click("handout-print").await;
        window.wait_text("printing-jobs", "2 print jobs").await;
        window.screenshot("printing-jobs").await;
        // As last time, but once.
        let sides = "return document.querySelector(\"[data-testid='printing-sides']\").value";
        assert_eq!(window.read(sides, vec![]).await, "long");
        window.click("printing-print").await;
        window.wait_gone("[data-testid='printing']").await;
        told(&window, "2 print jobs").await;
        let printed = spooler.printed(3);
        let texts: Vec<String> = printed[1..]
            .iter()
            .map(|job| pages_and_text(&job.pdf).1)
            .collect();
        let in_arabic = |text: &String| {
            let letters = text.chars().filter(|c| ('\u{600}'..='\u{6ff}').contains(c));
            letters.count() > 100
        };
        assert_eq!(texts.len(), 2);
        assert_eq!(texts.iter().filter(|text| in_arabic(text)).count(), 1);
        assert!(texts.iter().any(|text| text.contains(WHOSE)));
        assert!(
            printed[1..].iter().all(|job| job.copies == 1),
            "{printed:?}"
        );
        window.leave().await;
    });
}

#[test]
fn the_desktop_asks_where_it_has_a_dialog_of_its_own() {
    let desktop = Desktop::start();
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let bus = desktop.address();
    journey(async {
        let window = Window::open_with(&file, &[("DBUS_SESSION_BUS_ADDRESS", &bus)]).await;
        choose(&window).await;
        let before = saved(&window).await;
        desktop.answer("cancel");
        window.click("handout-print").await;
        until("the question", || desktop.asked().len() == 1).await;
        window.wait_for(READY).await;
        desktop.answer("print");
        window.click("handout-print").await;
        told(&window, "Handed to the printer").await;
        // Of what was cancelled nothing was said.
        let notices = "return [...document.querySelectorAll('[data-sonner-toast]')]
            .filter((toast) => toast.innerText.includes('printer')).length";
        assert_eq!(window.read(notices, vec![]).await, 1);
        window.screenshot("printing-portal").await;
        let asked = desktop.asked();
        let methods: Vec<&str> = asked.iter().map(|one| one.method.as_str()).collect();
        assert_eq!(methods, ["PreparePrint", "PreparePrint", "Print"]);
        for Asked { parent, title, .. } in &asked {
            let id = parent.strip_prefix("x11:");
            let id = id.and_then(|id| u32::from_str_radix(id, 16).ok());
            assert!(id.is_some_and(|id| id > 0), "{parent:?} is a window");
            assert_eq!(title, "Agenda, Holy See");
        }
        assert_eq!(asked[1].setup["Name"], "iso_a4");
        assert_eq!(asked[1].setup["Orientation"], "portrait");
        let paper = pages_and_text(document(&asked[2]));
        let after = saved(&window).await;
        assert!(paper == before || paper == after, "{paper:?}");

        desktop.answer("fail");
        window.click("handout-print").await;
        told(&window, "The system’s print dialog did not take it").await;
        window.wait_for(READY).await;
        window.leave().await;
    });
}
