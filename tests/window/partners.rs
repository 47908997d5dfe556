//! Partners, agreements and the horizon: a memorandum from its draft to what was promised in
//! it, a new edition of a congress, a partner over all events.

use std::path::Path;

use congress::agreement::AgreementState;
use congress::co_organizer::{Carried, CoOrganizerStatus};
use congress::commitment::CommitmentState;
use congress::delegation::DelegationStatus;
use kurultai_tests::fixture::{events, open, programme, sample};
use kurultai_tests::window::{Window, journey, key};
use serde_json::json;

use crate::access::assert_clean;

#[test]
fn a_memorandum_from_its_draft_to_what_was_promised() {
    const TITLE: &str = "Memorandum with the Academy of the Steppe";
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        // What the file dialog gives.
        let draft = window.dialogs().join("open.any");
        std::fs::write(&draft, b"The draft of the memorandum").expect("written");
        window.click("nav-partners").await;
        window.click("partners-agreements").await;
        window.fill("agreement-title", TITLE).await;
        window.click("agreement-create").await;
        window.find("agreement-state").await;

        window.click("party-add").await;
        window.type_text("Academy of the Steppe").await;
        window.press(&[], key::ENTER).await;
        window.find("party-signatory").await;
        window
            .fill("party-signatory", "President of the Academy")
            .await;
        window.click("attachment-add").await;
        window.find("attachment-save").await;

        window.fill("agreement-day-draft", "2025-08-01").await;
        for (state, day) in [("negotiated", "2025-08-20"), ("signed", "2025-09-17")] {
            window.choose("agreement-state", state).await;
            window.fill(&format!("agreement-day-{state}"), day).await;
        }
        window.fill("agreement-valid-until", "2030-09-17").await;
        window.fill("commitment-new", "Joint summer school").await;
        // The field's button has the focus now.
        window.press(&[], key::ENTER).await;
        window.find("commitment-due").await;
        window.fill("commitment-due", "2025-12-01").await;
        // Long past by now: it is overdue, above the list and among the findings.
        window.wait_text("overdue", "Joint summer school").await;
        window.screenshot("memorandum").await;
        assert_clean(&window, "an agreement").await;
        window.click("nav-checks").await;
        window.wait_text("main", "Joint summer school").await;
        window.screenshot("memorandum-overdue").await;

        window.click("nav-partners").await;
        window.choose("commitment-state", "fulfilled").await;
        window.wait_gone("[data-testid='overdue']").await;
        window
            .click_on("[data-testid^='commitment-'] summary")
            .await;
        window.fill("commitment-done-on", "2025-11-20").await;
        window
            .fill("commitment-evidence", "Report of the school")
            .await;

        // Out again: the file as it came in, the table, the calendar.
        std::fs::remove_file(&draft).expect("removed");
        window.click("attachment-save").await;
        window.click("agreements-export").await;
        window.click("due-days-export").await;
        // A file is written beside its place first: it is there once it has its name.
        let end = |path: &Path| {
            path.extension()
                .map(|end| end.to_string_lossy().into_owned())
        };
        let is = |path: &Path, wanted: &str| end(path).as_deref() == Some(wanted);
        let mut written = window.written();
        for _ in 0..100 {
            let tables = written
                .iter()
                .filter(|path| is(path, "csv") || is(path, "ics"));
            if tables.count() == 2 && written.len() == 3 {
                break;
            }
            window.rest(50).await;
            written = window.written();
        }
        assert_eq!(written.len(), 3, "{written:?}");
        for path in written {
            let text = std::fs::read_to_string(&path).expect("UTF-8");
            match end(&path).as_deref() {
                Some("csv") => assert!(text.contains("Joint summer school,")),
                Some("ics") => assert!(text.contains("DTSTART;VALUE=DATE:20251201")),
                _ => assert_eq!(text, "The draft of the memorandum"),
            }
        }
        window.screenshot("memorandum-fulfilled").await;
        window.close().await;
    });
    let p = programme(&file);
    let mut agreements = p.agreements.iter();
    let row = agreements
        .find(|row| row.title.get("en") == TITLE)
        .expect("it is in the file");
    assert_eq!(row.state, AgreementState::Signed);
    let days = [
        row.drafted_on,
        row.negotiated_on,
        row.signed_on,
        row.valid_until,
    ];
    let days = days.map(|day| day.expect("a day").to_string());
    assert_eq!(
        days,
        ["2025-08-01", "2025-08-20", "2025-09-17", "2030-09-17"]
    );
    let of = |id: &congress::AgreementId| *id == row.id;
    let party = p.agreement_parties.iter().find(|one| of(&one.agreement_id));
    assert_eq!(
        party.expect("a party").signatory,
        "President of the Academy"
    );
    let commitment = p.commitments.iter().find(|one| of(&one.agreement_id));
    let commitment = commitment.expect("a commitment");
    assert_eq!(commitment.state, CommitmentState::Fulfilled);
    assert_eq!(commitment.evidence, "Report of the school");
    assert_eq!(commitment.done_on.expect("a day").to_string(), "2025-11-20");
    let attachment = p.attachments.iter().find(|one| of(&one.agreement_id));
    let kept = open(&file)
        .attachment_read(&attachment.expect("a file").id)
        .expect("its bytes");
    assert_eq!(kept.1, b"The draft of the memorandum");
}

#[test]
fn the_eighth_congress_is_copied_to_the_next() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = events(folder.path());
    let eighth = open(&file).main_event().expect("read").expect("there");
    let before = open(&file).programme(&eighth).expect("read");
    journey(async {
        let window = Window::open(Some(&file)).await;
        // Of five events the one at work is shown.
        window.wait_for("[data-session]").await;
        window.click("nav-partners").await;
        window.click("partners-horizon").await;
        window.find(&format!("mark-event-{eighth}")).await;
        window.screenshot("horizon").await;
        assert_clean(&window, "the horizon").await;
        // By the keyboard: from the VIII to the IX.
        let focus = "const e = document.querySelector(arguments[0]); setTimeout(() => e.focus())";
        let mark = format!("[data-testid='mark-event-{eighth}']");
        window.read(focus, vec![json!(mark)]).await;
        window.press(&[], key::RIGHT).await;
        let on = "return document.activeElement?.textContent.trim() === arguments[0]";
        window
            .wait_true(on, vec![json!("IX")], "the IX has the focus")
            .await;

        window.click("edition-new").await;
        window.fill("edition-name-en", "X Congress").await;
        window.fill("edition-year", "2031").await;
        window.fill("edition-ordinal", "10").await;
        window.screenshot("edition").await;
        assert_clean(&window, "a new edition").await;
        window.click("edition-create").await;
        window.find("event-page").await;
        let proposed = "const all = [...document.querySelectorAll(
                \"[data-testid='event-co-organizers'] [data-testid='share-status']\")];
            return all.length > 0 && all.every((field) => field.value === 'proposed')";
        window
            .wait_true(proposed, vec![], "its partners, proposed anew")
            .await;
        window.screenshot("edition-made").await;

        // The same line from right to left.
        window.click("nav-partners").await;
        window.click("menu-view").await;
        window.click("menu-language").await;
        window.click("menu-language-ar").await;
        window.wait_for("html[dir='rtl']").await;
        let older = window.middle(&format!("mark-event-{eighth}")).await.0;
        let newer = "const all = [...document.querySelectorAll('.mark.event')];
            const mark = all.find((e) => e.textContent.trim() === 'X');
            return mark ? mark.getBoundingClientRect().x : null";
        let newer = window
            .read(newer, vec![])
            .await
            .as_f64()
            .expect("X is there");
        assert!(newer < older, "later is on the left: {newer} {older}");
        window.screenshot("horizon-ar").await;
        window.close().await;
    });
    let file = open(&file);
    let all = file.events().expect("read");
    let tenth = all.iter().find(|event| event.ordinal == Some(10));
    let tenth = tenth.expect("it is in the file");
    assert!(tenth.tentative && tenth.series_id == before.event.series_id);
    let after = file.programme(&tenth.id).expect("read");
    assert_eq!(after.rooms.len(), before.rooms.len());
    assert_eq!(after.delegations.len(), before.delegations.len());
    assert!(
        after
            .delegations
            .iter()
            .all(|row| { row.status == DelegationStatus::Proposed && row.arrival.is_none() })
    );
    assert!(after.members.is_empty() && after.sessions.is_empty());
    let of = Carried::Event(tenth.id.clone());
    assert!(!after.co_organizers.is_empty());
    assert!(
        after
            .co_organizers
            .iter()
            .all(|row| { row.of == of && row.status == CoOrganizerStatus::Proposed })
    );
}

#[test]
fn a_partner_is_seen_over_all_events() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = events(folder.path());
    let eighth = open(&file).main_event().expect("read").expect("there");
    let p = open(&file).programme(&eighth).expect("read");
    let mut organizations = p.organizations.iter();
    let league = organizations
        .find(|row| row.name.get("en") == "Muslim World League")
        .expect("it is in the sample");
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        window.click("nav-partners").await;
        window.click("partners-search").await;
        window.type_text("world league").await;
        window.click(&format!("organization-{}", league.id)).await;
        for event in ["VII Congress", "XXIII session", "VIII Congress"] {
            window.wait_text("partner-events", event).await;
        }
        window.screenshot("partner").await;
        assert_clean(&window, "a partner").await;
        // It comes to carry the event on show, and is told to.
        window.click("nav-event").await;
        window.click("event-co-organizer-add").await;
        window.type_text("Muslim World League").await;
        window.press(&[], key::ENTER).await;
        let row = "[data-testid='event-co-organizers'] [aria-label='Muslim World League']";
        window
            .wait_text("event-co-organizers", "Muslim World League")
            .await;
        window.click_on(&format!("{row} summary")).await;
        window
            .click_on(&format!("{row} [data-testid='pledge-add']"))
            .await;
        window.find("pledge-kept-0").await;
        window.click("pledge-kept-0").await;
        window.screenshot("event-partners").await;
        assert_clean(&window, "partners of the event").await;
        window.click("nav-partners").await;
        window
            .wait_text("partner-events", "Co-organizer · Invited")
            .await;
        window.close().await;
    });
    let after = open(&file).programme(&eighth).expect("read");
    let of = Carried::Event(eighth.clone());
    let mut shares = after.co_organizers.iter();
    let share = shares.find(|row| row.of == of && row.organization_id == league.id);
    let share = share.expect("it is in the file");
    assert_eq!(share.status, CoOrganizerStatus::Invited);
    assert!(share.pledges.len() == 1 && share.pledges[0].kept);
}
