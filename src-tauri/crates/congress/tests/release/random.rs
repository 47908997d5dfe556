//! Comparing and going back, over random programmes and edits.

use std::collections::{BTreeMap, BTreeSet};

use congress::delegation::MemberFunction;
use congress::release::{
    Concerned, ProgrammeChanges, SessionChange, SessionChangeKind, compare, go_back, stands,
};
use congress::session::Audience;
use congress::*;

use super::edits::{self, Random};
use super::told::{TODAY, day};

const SEEDS: u64 = 300;
const READERS: [Audience; 3] = [Audience::Public, Audience::Delegates, Audience::Internal];

/// A programme, and what some edits made of it.
fn pair(seed: u64) -> (Programme, Programme) {
    let mut random = Random(seed);
    let before = edits::start(&mut random);
    let mut checked = checks::Checked::new(before.clone(), day(TODAY));
    for _ in 0..1 + random.below(25) {
        let change = edits::one(&mut random, checked.programme());
        checked.apply(&[change]);
    }
    (before, checked.programme().clone())
}

fn mirrored(change: &SessionChange) -> SessionChange {
    let kind = match change.kind {
        SessionChangeKind::Added => SessionChangeKind::Cancelled,
        SessionChangeKind::Cancelled => SessionChangeKind::Added,
        SessionChangeKind::Joined => SessionChangeKind::Left,
        SessionChangeKind::Left => SessionChangeKind::Joined,
        SessionChangeKind::Changed => SessionChangeKind::Changed,
    };
    let turn = |field: &FieldChange| FieldChange {
        field: field.field.clone(),
        before: field.after.clone(),
        after: field.before.clone(),
    };
    let mut rows: Vec<RowChange> = change
        .rows
        .iter()
        .map(|row| RowChange {
            kind: match row.kind {
                RowChangeKind::Made => RowChangeKind::Removed,
                RowChangeKind::Removed => RowChangeKind::Made,
                RowChangeKind::Edited => RowChangeKind::Edited,
            },
            fields: row.fields.iter().map(turn).collect(),
            ..row.clone()
        })
        .collect();
    // Which of two comes first is the later side's.
    rows.sort_by_key(|row| {
        (
            row.row.id.clone(),
            row.row.noun,
            format!("{:?}", row.fields),
        )
    });
    SessionChange {
        kind,
        before: change.after.clone(),
        after: change.before.clone(),
        fields: change.fields.iter().map(turn).collect(),
        rows,
        ..change.clone()
    }
}

/// Without names and order, which are those of the later side.
fn bare(changes: &ProgrammeChanges, turned: bool) -> ProgrammeChanges {
    let mut changes = changes.clone();
    let of_session = |change: &mut SessionChange| {
        let back = mirrored(change);
        *change = if turned { back } else { mirrored(&back) };
        change.session.name = LocalizedText::default();
        for row in &mut change.rows {
            row.row.name = LocalizedText::default();
        }
    };
    let order = |list: &mut Vec<SessionChange>| {
        list.iter_mut().for_each(of_session);
        list.sort_by_key(|change| change.session.id.clone());
    };
    order(&mut changes.sessions);
    for list in [&mut changes.delegations, &mut changes.people] {
        for one in list.iter_mut() {
            one.who.name = LocalizedText::default();
            order(&mut one.sessions);
        }
        list.sort_by_key(|one| one.who.id.clone());
    }
    changes
}

#[test]
fn nothing_differs_from_itself_and_both_directions_say_the_same() {
    let mut told = 0;
    for seed in 0..SEEDS {
        let (before, after) = pair(seed);
        for reader in READERS {
            assert!(compare(&before, &before, reader).is_empty(), "seed {seed}");
            let there = compare(&before, &after, reader);
            let back = compare(&after, &before, reader);
            assert_eq!(
                bare(&there, false),
                bare(&back, true),
                "seed {seed} {reader:?}"
            );
            told += there.sessions.len() + there.delegations.len() + there.people.len();
        }
    }
    assert!(told > 1_000, "too little happens: {told}");
}

/// What one person or delegation reads in their own programme: told as plainly as it can be,
/// and not by the code under test.
type Own = BTreeMap<SessionId, Vec<String>>;

fn own(programme: &Programme, reader: Audience, mine: impl Fn(&Part) -> bool) -> Own {
    let mut own = Own::new();
    for session in programme.sessions.iter().filter(|s| stands(s, reader)) {
        let parts = programme.parts.iter();
        let mut parts: Vec<String> = parts
            .filter(|p| p.session_id == session.id && mine(p))
            .map(|p| format!("{:?} {:?} {:?}", p.who, p.role, p.on_behalf_of))
            .collect();
        if parts.is_empty() {
            continue;
        }
        parts.sort();
        let room = session.room_id.as_ref().and_then(|id| programme.room(id));
        let track = session.track_id.as_ref().and_then(|id| programme.track(id));
        let venue = room.and_then(|room| programme.venue(&room.venue_id));
        let mut co: Vec<String> = programme
            .co_organizers
            .iter()
            .filter(|c| c.is_of(&session.id) && c.status.is_told())
            .map(|c| format!("{:?} {}", c.role, c.organization_id))
            .collect();
        co.sort();
        let notes = (reader != Audience::Public).then_some(session.notes.trim());
        let audience = (reader == Audience::Internal).then_some(session.audience);
        own.insert(
            session.id.clone(),
            vec![
                format!(
                    "{:?} {:?} {:?}",
                    session.place(),
                    session.title,
                    session.status
                ),
                format!("{:?} {:?}", session.kind, session.languages),
                format!("{:?} {notes:?} {audience:?}", session.description),
                format!("{:?} {:?}", room.map(|r| &r.name), session.track_id),
                format!(
                    "{:?} {:?}",
                    room.map(|r| &r.venue_id),
                    venue.map(|v| &v.name)
                ),
                format!("{:?} {parts:?} {co:?}", track.map(|t| &t.name)),
            ],
        );
    }
    own
}

fn of_delegation(programme: &Programme, reader: Audience, id: &str) -> Own {
    own(programme, reader, |part| match &part.who {
        Who::Delegation(one) => one.as_str() == id,
        Who::Person(person) => programme
            .members
            .iter()
            .any(|m| m.delegation_id.as_str() == id && m.person_id.as_ref() == Some(person)),
    })
}

fn of_person(programme: &Programme, reader: Audience, id: &str) -> Own {
    own(programme, reader, |part| match &part.who {
        Who::Person(one) => one.as_str() == id,
        Who::Delegation(one) => programme.members.iter().any(|m| {
            m.delegation_id == *one
                && m.function == MemberFunction::Head
                && m.person_id
                    .as_ref()
                    .is_some_and(|person| person.as_str() == id)
        }),
    })
}

#[test]
fn nobody_concerned_is_forgotten_and_nobody_else_is_listed() {
    let (mut listed, mut spared) = (0, 0);
    for seed in 0..SEEDS {
        let (before, after) = pair(seed);
        for reader in READERS {
            let changes = compare(&before, &after, reader);
            let sides = [&before, &after];
            let delegations: BTreeSet<String> = sides
                .iter()
                .flat_map(|p| p.delegations.iter().map(|d| d.id.0.clone()))
                .collect();
            let people: BTreeSet<String> = sides
                .iter()
                .flat_map(|p| p.people.iter().map(|d| d.id.0.clone()))
                .collect();
            type Read = fn(&Programme, Audience, &str) -> Own;
            let both: [(_, Read, &[Concerned]); 2] = [
                (delegations, of_delegation, &changes.delegations),
                (people, of_person, &changes.people),
            ];
            for (all, read, found) in both {
                for id in &all {
                    let (old, new) = (read(&before, reader, id), read(&after, reader, id));
                    let differing: BTreeSet<_> = old
                        .keys()
                        .chain(new.keys())
                        .filter(|session| old.get(*session) != new.get(*session))
                        .map(|session| session.0.clone())
                        .collect();
                    let told = found.iter().find(|one| one.who.id == *id);
                    let told: BTreeSet<_> = told
                        .iter()
                        .flat_map(|one| one.sessions.iter().map(|s| s.session.id.clone()))
                        .collect();
                    assert_eq!(told, differing, "seed {seed} {reader:?} {id}");
                    listed += usize::from(!told.is_empty());
                    spared += usize::from(told.is_empty());
                }
                let known = found.iter().all(|one| all.contains(&one.who.id));
                assert!(known, "seed {seed}: one who is nobody");
            }
        }
    }
    assert!(listed > 500 && spared > 500, "{listed} {spared}");
}

#[test]
fn going_back_loses_no_session_and_gives_the_release() {
    let mut trayed = 0;
    for seed in 0..SEEDS {
        let (release, draft) = pair(seed);
        let back = go_back(&release, &draft);
        let now = &back.programme;
        let ids = |p: &Programme| -> BTreeSet<SessionId> {
            p.sessions.iter().map(|s| s.id.clone()).collect()
        };
        let all: BTreeSet<_> = ids(&release).union(&ids(&draft)).cloned().collect();
        assert_eq!(ids(now), all, "seed {seed}");
        assert_eq!(now.sessions.len(), all.len(), "seed {seed}");
        let newer: BTreeSet<_> = ids(&draft).difference(&ids(&release)).cloned().collect();
        for id in &newer {
            assert_eq!(now.session(id).unwrap().starts, None, "seed {seed}");
        }
        let stood = draft.sessions.iter().filter(|s| s.starts.is_some());
        let expected: Vec<_> = stood
            .map(|s| &s.id)
            .filter(|id| newer.contains(id))
            .collect();
        assert_eq!(
            back.tray.iter().collect::<Vec<_>>(),
            expected,
            "seed {seed}"
        );
        trayed += back.tray.len();
        // What stands is what stood, but for what the directory has made of the names since.
        let mut named = now.clone();
        named.rooms.clone_from(&release.rooms);
        named.venues.clone_from(&release.venues);
        named.tracks.clone_from(&release.tracks);
        named.people.clone_from(&release.people);
        named.members.clone_from(&release.members);
        named.delegations.clone_from(&release.delegations);
        for reader in READERS {
            let rest = compare(&release, &named, reader);
            assert!(rest.is_empty(), "seed {seed}: {rest:#?}");
        }
        // Again, it changes nothing.
        let again = go_back(&release, now);
        assert!(again.tray.is_empty(), "seed {seed}");
        assert_eq!(sorted(&again.programme), sorted(now), "seed {seed}");
    }
    assert!(trayed > 100, "too little happens: {trayed}");
}

/// The same with its lists in the order of ids.
fn sorted(programme: &Programme) -> Programme {
    let mut sorted = programme.clone();
    sorted.sessions.sort_by(|a, b| a.id.cmp(&b.id));
    sorted.parts.sort_by(|a, b| a.id.cmp(&b.id));
    sorted.co_organizers.sort_by(|a, b| a.id.cmp(&b.id));
    sorted
}
