//! The protocol side: who stands where, and what follows when a head does not come.

use congress::part::PartRole;
use congress::person::PersonEdit;
use congress::precedence::{Drawn, PrecedenceRule, order};
use congress::seating::{Begins, Filling, Layout, NewSeatingPlan};
use congress::session::SessionStatus;
use congress::{DelegationId, LocalizedText, Member, Precedence, Programme, TextIn, Who};
use kurultai_tests::fixture::{open, programme, sample};
use kurultai_tests::window::{Looks, Window, journey, key};

use crate::access::assert_clean;

/// The delegations as the list on the screen has them.
const SHOWN: &str = "return [...document.querySelectorAll(\"[data-testid='placings'] > li\")]
    .map((row) => row.dataset.testid.replace('placing-', '')).join(' ') === arguments[0]";

fn ids(programme: &Programme) -> String {
    let order = order(programme).into_iter();
    let ids: Vec<String> = order.map(|p| p.delegation_id.to_string()).collect();
    ids.join(" ")
}

/// A head of delegation who speaks somewhere by name.
fn speaking_head(programme: &Programme) -> (Member, congress::Session) {
    let speaks = |member: &Member| {
        let own = |p: &&congress::Part| {
            let by_name =
                matches!(&p.who, Who::Person(id) if Some(id) == member.person_id.as_ref());
            by_name && p.role != PartRole::Guest
        };
        let part = programme.parts.iter().find(own)?;
        let session = programme.session(&part.session_id)?;
        (session.status != SessionStatus::Cancelled).then(|| session.clone())
    };
    let heads = programme.members.iter();
    let heads = heads.filter(|m| m.function == congress::delegation::MemberFunction::Head);
    let mut found = heads.filter_map(|member| Some((member.clone(), speaks(member)?)));
    found.next().expect("somebody speaks")
}

#[test]
fn a_head_is_substituted_and_order_seating_agenda_and_paper_follow() {
    const SUBSTITUTE: &str = "Deputy of the ninth hour";
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let before = programme(&file);
    let (member, session) = speaking_head(&before);
    let delegation = member.delegation_id.clone();
    let replaced = member.person_id.clone().expect("named");
    let office = "First of the assembly";
    let new = {
        let mut ws = open(&file);
        let precedence = Precedence {
            rule: PrecedenceRule::RankAndOffice,
            ..Precedence::default()
        };
        let edit = congress::event::EventEdit::Precedence(precedence);
        ws.event_edit(&before.event.id, edit).unwrap();
        ws.person_edit(&replaced, PersonEdit::Rank(Some(1)))
            .unwrap();
        let title = TextIn {
            lang: "en".to_owned(),
            text: office.to_owned(),
        };
        ws.person_edit(&replaced, PersonEdit::Title(title)).unwrap();
        let name = TextIn {
            lang: "en".to_owned(),
            text: SUBSTITUTE.to_owned(),
        };
        let plan = NewSeatingPlan {
            event_id: before.event.id.clone(),
            session_id: None,
            name: LocalizedText::of("en", "Dais"),
            layout: Layout::Dais { seats: 5 },
            begins: Begins::Straight,
            filling: Filling::Protocol,
        };
        ws.seating_plan_create(&plan).unwrap();
        ws.person_create(name, None).unwrap().value
    };
    let mut seated = [String::new(), String::new()];
    let ranked = programme(&file);
    assert_eq!(order(&ranked)[0].delegation_id, delegation);
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        window.click("nav-delegations").await;
        window.click("delegations-view-seating").await;
        seated[0] = first_seated(&window, "").await;
        window.click("delegations-view-order").await;
        let first = format!(
            "[data-testid='placings'] > li:first-child[data-testid='placing-{delegation}']"
        );
        window.wait_for(&first).await;
        assert_clean(&window, "the protocol order").await;
        window.click_on(&format!("{first} .name")).await;
        window.find("delegation-detail").await;
        let row = format!("[data-testid='member-{}']", member.id);
        window
            .click_on(&format!("{row} [data-testid='member-substitute']"))
            .await;
        window.find("substitute-dialog").await;
        window.click("substitute-person").await;
        window.type_text(SUBSTITUTE).await;
        window.press(&[], key::ENTER).await;
        window.click("substitute-confirm").await;
        window.find("reprints").await;
        window.find("reprint-precedence").await;
        window.find("reprint-agenda").await;
        window.find("reprint-runningOrder").await;
        assert_clean(&window, "what must be printed again").await;
        window.screenshot("substitution").await;
        window.click("substitute-close").await;
        // The agenda has the substitute, and says for whom.
        window.wait_text("delegation-programme", SUBSTITUTE).await;
        window.wait_text("delegation-programme", office).await;
        window.screenshot("delegation-substituted").await;
        window.click("nav-delegations").await;
        // Of no rank that is known: no longer the first.
        let script = "return document.querySelector(arguments[0]) === null
            && document.querySelector(\"[data-testid='placings'] > li\") !== null";
        let what = "another is the first";
        window
            .wait_true(script, vec![first.clone().into()], what)
            .await;
        window.screenshot("order-by-rank").await;
        window.click("delegations-view-seating").await;
        seated[1] = first_seated(&window, &seated[0]).await;
        window.close().await;
    });
    let after = programme(&file);
    let place = after.members.iter().find(|m| m.id == member.id);
    assert_eq!(place.unwrap().person_id.as_ref(), Some(&new));
    let parts = after.parts.iter().filter(|p| p.session_id == session.id);
    let mut who = parts.map(|p| p.who.clone());
    assert!(who.any(|who| who == Who::Person(new.clone())));
    let old = Who::Person(replaced);
    assert!(after.parts.iter().all(|p| p.who != old));
    let first = |programme: &Programme| {
        let id = order(programme)[0].delegation_id.clone();
        let delegation = programme.delegation(&id).expect("it is there");
        let organization = programme.organization(&delegation.organization_id);
        organization.expect("it is there").name.get("en").to_owned()
    };
    assert_ne!(order(&after)[0].delegation_id, delegation);
    assert_eq!(seated, [first(&ranked), first(&after)]);
}

/// Who sits on the first seat of the plan, once it is another.
async fn first_seated(window: &Window, not: &str) -> String {
    let read = "return document.querySelector(\"[data-testid='seat-1']\")?.title ?? ''";
    let other = "const title = document.querySelector(\"[data-testid='seat-1']\")?.title ?? '';
        return title !== '' && title !== arguments[0]";
    let what = "another on the first seat";
    window.wait_true(other, vec![not.into()], what).await;
    let title = window.read(read, vec![]).await;
    title.as_str().expect("a text").to_owned()
}

#[test]
fn a_draw_turns_the_order_also_read_from_right_to_left() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let before = programme(&file);
    let looks = Looks {
        dark: false,
        language: "ar",
    };
    let draw = |what: &str| {
        let mut drawn = before.clone();
        drawn.event.precedence.rule = PrecedenceRule::FromDraw;
        drawn.event.precedence.draw = Some(congress::precedence::Draw {
            drawn: Drawn::Letter(what.to_owned()),
            on: before.event.starts_on,
            by: String::new(),
        });
        ids(&drawn)
    };
    assert_ne!(draw("M"), draw("A"));
    journey(async {
        let window = Window::open_looking(&file, looks).await;
        window.wait_for("[data-session]").await;
        window.click("nav-delegations").await;
        window.click("delegations-view-order").await;
        let what = "all delegations by name";
        window
            .wait_true(SHOWN, vec![ids(&before).into()], what)
            .await;
        window.choose("precedence-rule", "fromDraw").await;
        window.find("draw").await;
        window.fill("draw-letter", "M").await;
        let what = "the members from M on, then observers and others";
        window.wait_true(SHOWN, vec![draw("M").into()], what).await;
        assert_clean(&window, "the draw").await;
        window.screenshot("draw-arabic").await;
        window.click("delegations-view-turnout").await;
        window.wait_for("[data-testid='turnout-forecast']").await;
        window.screenshot("turnout-arabic").await;
        assert_clean(&window, "the turnout").await;
        window.click("delegations-view-movements").await;
        window.wait_for("[data-testid^='movement-']").await;
        window.screenshot("movements-arabic").await;
        assert_clean(&window, "arrivals").await;
        window.click("delegations-view-list").await;
        let first: DelegationId = draw("M").split(' ').next().expect("some").into();
        let script = "return document.querySelector(\"[data-testid^='delegation-'][role='row']\")
                ?.dataset.testid === arguments[0]";
        let what = "the list in the same order";
        let row = format!("delegation-{first}");
        window.wait_true(script, vec![row.into()], what).await;
        window.screenshot("delegations-arabic").await;
        window.close().await;
    });
    let after = programme(&file);
    assert_eq!(ids(&after), draw("M"));
    let draw = after.event.precedence.draw.expect("it is recorded");
    assert_eq!(draw.drawn, Drawn::Letter("M".to_owned()));
}
