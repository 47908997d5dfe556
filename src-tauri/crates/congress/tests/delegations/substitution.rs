//! Another person in a member's place.

use congress::part::PartRole;
use congress::precedence::PrecedenceRule;
use congress::substitution::{Reprint, Substitute, reprints, substitution};
use congress::{LocalizedText, Programme, Who};

use crate::hall::programme;

const HALL: &str = "
    delegation oic; delegation see;
    head oic yousef title=Secretary-General rank=1 since=2020-01-01 hotel=Ritz;
    deputy oic omar rank=3 hotel=Astoria; head see george rank=2;
    session opening 16T10; session panel 17T10; session closing 18T10;
    part opening speaker yousef; part panel speaker yousef; part panel speaker omar;
    part closing speaker @oic; part closing chair george; part panel chair yousef";

fn by(person: &str) -> Substitute {
    Substitute {
        person_id: person.into(),
        on_behalf: true,
        from: None,
    }
}

fn done(p: &Programme, by: &Substitute) -> Programme {
    substitution(p, &"m0".into(), by).unwrap().applied(p)
}

#[test]
fn a_deputy_takes_the_place_and_the_parts_and_leaves_their_own() {
    let p = programme(HALL);
    let after = done(&p, &by("omar"));
    assert_eq!(after.members.len(), 2, "the deputy's own place is gone");
    let head = &after.members[0];
    assert_eq!(head.person_id, Some("omar".into()));
    assert_eq!(
        head.on_behalf_of,
        LocalizedText::of("en", "Secretary-General")
    );
    // How they come is theirs, and the office of the other is not.
    assert_eq!(
        (head.stay.hotel.as_str(), head.in_office_since),
        ("Astoria", None)
    );
    let omar = Who::Person("omar".into());
    let told: Vec<_> = after
        .parts
        .iter()
        .filter(|part| part.who == omar)
        .map(|part| {
            (
                part.session_id.as_str(),
                part.role,
                part.on_behalf_of.get("en"),
            )
        })
        .collect();
    let office = "Secretary-General";
    let expected = [
        ("opening", PartRole::Speaker, office),
        ("panel", PartRole::Speaker, office),
        ("panel", PartRole::Chair, office),
    ];
    assert_eq!(
        told, expected,
        "spoken once in the panel, in the place of the head"
    );
    assert!(
        !after
            .parts
            .iter()
            .any(|p| p.who == Who::Person("yousef".into()))
    );
}

#[test]
fn sessions_that_are_over_keep_whom_they_had() {
    let p = programme(HALL);
    let from = "2025-09-17T00:00:00".parse().unwrap();
    let after = done(
        &p,
        &Substitute {
            from: Some(from),
            on_behalf: false,
            ..by("george")
        },
    );
    let opening = &after.parts[0];
    assert_eq!(opening.who, Who::Person("yousef".into()));
    assert_eq!(after.parts[1].who, Who::Person("george".into()));
    assert!(after.members[0].on_behalf_of.is_empty());
}

#[test]
fn there_is_nothing_to_do_for_whoever_has_the_place_or_is_nobody() {
    let p = programme(HALL);
    for person in ["yousef", "nobody"] {
        assert_eq!(substitution(&p, &"m0".into(), &by(person)), None);
    }
    assert_eq!(substitution(&p, &"m9".into(), &by("omar")), None);
}

#[test]
fn what_must_be_printed_again_is_listed() {
    let mut p = programme(HALL);
    p.event.precedence.rule = PrecedenceRule::RankAndOffice;
    let after = done(&p, &by("omar"));
    let running = |id: &str| Reprint::RunningOrder {
        session_id: id.into(),
    };
    let expected = [
        Reprint::Badge {
            member_id: "m0".into(),
        },
        Reprint::Participants,
        // From the first to the third rank: the Holy See goes before them now.
        Reprint::Precedence,
        Reprint::Agenda {
            delegation_id: "oic".into(),
        },
        running("closing"),
        running("opening"),
        running("panel"),
    ];
    assert_eq!(reprints(&p, &after, &"m0".into()), expected);
    // By name nobody's place changes with a head.
    p.event.precedence.rule = PrecedenceRule::Alphabetical;
    let after = done(&p, &by("omar"));
    assert!(!reprints(&p, &after, &"m0".into()).contains(&Reprint::Precedence));
}
