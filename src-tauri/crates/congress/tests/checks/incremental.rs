//! What is kept current, change by change, is what a full run finds.

use congress::arrange::{Arrangement, SessionPlace, outlook_in};
use congress::checks::{Checked, findings};
use congress::*;

use super::edits::{self, Random};
use super::told::{TODAY, day, programme};

/// How many histories are tried, and how long each is.
const SEEDS: u64 = 120;
const STEPS: usize = 60;

#[test]
fn after_any_edits_it_finds_what_a_full_run_finds() {
    let mut changed = 0;
    for seed in 0..SEEDS {
        let mut random = Random(seed);
        let mut checked = Checked::new(edits::start(&mut random), day(TODAY));
        let mut before = checked.findings();
        for step in 0..STEPS {
            let count = 1 + random.below(3);
            let changes: Vec<Changed> = (0..count)
                .map(|_| edits::one(&mut random, checked.programme()))
                .collect();
            let supposed = checked.suppose(&changes);
            assert_eq!(
                checked.findings(),
                before,
                "seed {seed}, step {step}: not undone"
            );
            let difference = checked.apply(&changes);
            let full = findings(checked.programme(), day(TODAY));
            let now = checked.findings();
            assert_eq!(now, full, "seed {seed}, step {step}: {changes:#?}");
            assert_eq!(supposed, difference, "seed {seed}, step {step}");
            let mut kept: Vec<_> = before.clone();
            for gone in &difference.gone {
                let at = kept.iter().position(|one| one == gone);
                kept.remove(at.expect("only what was there is gone"));
            }
            assert_eq!(kept.len() + difference.arising.len(), now.len());
            changed += difference.arising.len() + difference.gone.len();
            before = now;
        }
    }
    assert!(changed > 5_000, "too little happens: {changed}");
}

#[test]
fn the_order_of_rows_does_not_matter() {
    for seed in 0..50 {
        let mut random = Random(seed);
        let mut programme = edits::start(&mut random);
        let found = findings(&programme, day(TODAY));
        programme.sessions.reverse();
        programme.parts.reverse();
        programme.members.reverse();
        programme.rooms.reverse();
        programme.co_organizers.reverse();
        assert_eq!(findings(&programme, day(TODAY)), found, "seed {seed}");
    }
}

#[test]
fn an_outlook_of_few_sessions_is_that_of_all() {
    for seed in 0..100 {
        let mut random = Random(seed);
        let programme = edits::start(&mut random);
        let mut checked = Checked::new(programme.clone(), day(TODAY));
        let id = edits::any_session(&mut random, &programme);
        let other = edits::any_session(&mut random, &programme);
        let place = edits::place(&mut random);
        let rooms = programme.rooms.iter().map(|room| room.id.clone());
        let moves = vec![SessionPlace {
            id: id.clone(),
            place: place.clone(),
        }];
        for arrangement in [
            Arrangement::Move { moves },
            Arrangement::Push {
                id: id.clone(),
                place,
            },
            Arrangement::Swap {
                one: id.clone(),
                other: other.clone(),
            },
            Arrangement::Distribute {
                sessions: vec![id, other],
                rooms: rooms.collect(),
            },
        ] {
            let found = outlook_in(&mut checked, &arrangement).unwrap();
            let of_all = arrange::arrange(&programme.sessions, &programme.rooms, &arrangement);
            let mut of_all = of_all.unwrap().moves;
            let mut moves = found.moves;
            moves.sort_by(|a, b| a.id.cmp(&b.id));
            of_all.sort_by(|a, b| a.id.cmp(&b.id));
            assert_eq!(moves, of_all, "seed {seed}: {arrangement:?}");
        }
    }
}

/// Programmes in which one row far away makes or heals a finding.
const FAR: &[&str] = &[
    "session a hall 16T10:00-11:00; session b foyer 16T10:30-11:30; session c cabinet 16T10:00-12:00;
     head d h; deputy d p; part a speaker @d; part b chair h; part c speaker p",
    "session a hall 16T10:00-11:00; session b foyer 16T10:30-11:30; session c cabinet 16T10:00-12:00;
     head d h; deputy d p; head z p; part a speaker @d; part b chair h; part c speaker @z",
    "room cabinet venue:w; way v w 30; session a hall 16T10:00-11:00; session b cabinet 16T11:10-12:00;
     delegation d org:o arrives:16T10:30+05:00 keeps:prayer; head d h; part a speaker @d; part b chair h;
     venue v 51.2 71.4; person h org:o rank:4; event rank:other=2; away h 16T11:30-13:00",
    "session k hall 16T10:00-12:00 plenary public; session m hall 16T10:00-12:00 in:k public track:t;
     session n hall 16T10:30-11:00 in:m public track:t; never track:t session:k; never org:o kind:plenary;
     co n invited o -; delegation d org:o; member d x; part m signatory x; agreement g m draft o+p;
     commitment c g due:09; commitment d g due:09 at:later",
];

/// All rows of a programme, in the order of the nouns.
fn rows(p: &Programme) -> Vec<Changed> {
    let mut rows = Vec::new();
    macro_rules! rows {
        ($($list:ident $noun:ident),+) => {$(
            rows.extend(p.$list.iter().map(|row| Changed::$noun {
                id: row.id.clone(),
                row: Some(row.clone()),
            }));
        )+};
    }
    rows!(venues Venue, travels Travel, rooms Room, tracks Track, sessions Session);
    rows!(organizations Organization, people Person, delegations Delegation, members Member);
    rows!(parts Part, co_organizers CoOrganizer, agreements Agreement);
    rows!(agreement_parties AgreementParty, commitments Commitment);
    rows!(constraints Constraint, availabilities Availability);
    rows
}

#[test]
fn each_row_may_come_last_and_go_first() {
    for text in FAR {
        let whole = programme(text);
        let all = rows(&whole);
        let found = findings(&whole, day(TODAY));
        assert!(found.len() > 1, "{text}: {found:#?}");
        for row in &all {
            let mut checked = Checked::new(whole.clone(), day(TODAY));
            let gone = without(row);
            for (change, what) in [(&gone, "gone"), (row, "back"), (&gone, "gone again")] {
                checked.apply(std::slice::from_ref(change));
                let full = findings(checked.programme(), day(TODAY));
                assert_eq!(checked.findings(), full, "{what}: {row:?}, {text}");
            }
        }
    }
}

/// The same row, gone.
fn without(changed: &Changed) -> Changed {
    let mut value = serde_json::to_value(changed).unwrap();
    value["row"] = serde_json::Value::Null;
    serde_json::from_value(value).unwrap()
}

/// The shell keeps one behind a lock, and asks from any thread.
#[test]
fn it_may_be_kept_behind_a_lock() {
    fn is_send(_: impl Send) {}
    is_send(Checked::new(programme(FAR[0]), day(TODAY)));
}
