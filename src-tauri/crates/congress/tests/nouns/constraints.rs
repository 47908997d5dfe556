//! Conditions between sessions.

use congress::constraint::{self, ConstraintEdit, ConstraintSort, NewConstraint, Subject};
use congress::session::SessionKind;
use congress::*;

use super::out_of;

#[test]
fn a_condition_can_hold_and_can_fail() {
    use ConstraintSort::{MustFollow, NeverTogether};
    let session = |id: &str| Subject::Session(id.into());
    let plenary = Subject::Kind(SessionKind::Plenary);
    let track = Subject::Track("t".into());
    let rows = [
        (NeverTogether, session("a"), session("b"), true),
        (NeverTogether, session("a"), session("a"), false),
        (NeverTogether, plenary.clone(), plenary.clone(), true),
        (NeverTogether, track.clone(), track.clone(), true),
        (MustFollow, plenary.clone(), track.clone(), true),
        (MustFollow, plenary.clone(), plenary.clone(), false),
        (MustFollow, session("a"), session("a"), false),
    ];
    for (sort, one, other, taken) in rows {
        let new = NewConstraint {
            event_id: "e".into(),
            sort,
            one,
            other,
            gap_minutes: 30,
        };
        let made = new.make("c".into());
        assert_eq!(made.is_ok(), taken, "{new:?}");
        if let Err(refused) = made {
            assert_eq!(refused, Invalid::new("other", Problem::Repeated));
        }
    }
}

#[test]
fn an_edit_that_makes_no_sense_leaves_it_as_it_was() {
    let new = NewConstraint {
        event_id: "e".into(),
        sort: ConstraintSort::NeverTogether,
        one: Subject::Track("t".into()),
        other: Subject::Track("t".into()),
        gap_minutes: 0,
    };
    let mut constraint = new.make("c".into()).unwrap();
    let kept = constraint.clone();
    let refused = constraint.apply(ConstraintEdit::Sort(ConstraintSort::MustFollow));
    assert_eq!(refused.unwrap_err().problem, Problem::Repeated);
    let refused = constraint.apply(ConstraintEdit::GapMinutes(7 * 1440 + 1));
    assert_eq!(
        refused.unwrap_err(),
        Invalid::new("gapMinutes", out_of(0, 7 * 1440))
    );
    assert_eq!(constraint, kept);
    let opening = Subject::Session("s".into());
    constraint
        .apply(ConstraintEdit::Other(opening.clone()))
        .unwrap();
    constraint
        .apply(ConstraintEdit::Sort(ConstraintSort::MustFollow))
        .unwrap();
    assert_eq!(constraint.other, opening);
}

#[test]
fn it_is_called_by_what_has_a_name() {
    let (none, named) = (LocalizedText::default(), LocalizedText::of("en", "Youth"));
    let both = constraint::name(&named, &LocalizedText::of("en", "Panels"));
    assert_eq!(both, LocalizedText::of("en", "Youth – Panels"));
    assert_eq!(constraint::name(&none, &named), named);
    assert_eq!(constraint::name(&named, &none), named);
    assert_eq!(constraint::name(&none, &none), none);
}
