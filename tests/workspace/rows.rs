//! All rows of a file as a map, and what changes make of it.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use congress::*;
use workspace::Workspace;

/// Every row of a file, by noun and id.
pub type Rows = BTreeMap<(Noun, String), Changed>;

/// All rows of all nouns.
pub fn rows(ws: &Workspace) -> Rows {
    let mut rows = Rows::new();
    let events = ws.events().unwrap();
    for event in &events {
        add(&mut rows, &ws.programme(&event.id).unwrap());
    }
    let attached = rows.values().filter_map(|row| match row {
        Changed::Attachment { row: Some(row), .. } => Some(row.clone()),
        _ => None,
    });
    for row in attached.collect::<Vec<_>>() {
        let (told, bytes) = ws.attachment_read(&row.id).unwrap();
        assert_eq!((&told, bytes.len()), (&row, row.bytes as usize));
        hold(&mut rows, &row.id, STANDARD.encode(bytes));
    }
    // No part of a programme.
    for row in ws.pictures().unwrap() {
        let (id, row) = (row.id.clone(), Some(row));
        rows.insert(
            (Noun::Picture, id.to_string()),
            Changed::Picture { id, row },
        );
    }
    for row in ws.protocol_notes().unwrap() {
        let (id, row) = (row.id.clone(), Some(row));
        let changed = Changed::ProtocolNote {
            id: id.clone(),
            row,
        };
        rows.insert((Noun::ProtocolNote, id.to_string()), changed);
    }
    for row in ws.neighbour_reasons().unwrap() {
        let (id, row) = (row.id.clone(), Some(row));
        let changed = Changed::NeighbourReason {
            id: id.clone(),
            row,
        };
        rows.insert((Noun::NeighbourReason, id.to_string()), changed);
    }
    rows
}

/// What an attached file holds, under the file's own id: that of its bytes is told nobody.
fn hold(rows: &mut Rows, of: &AttachmentId, data: String) {
    let id = AttachmentContentId::from(of.as_str());
    let row = Some(AttachmentContent {
        id: id.clone(),
        attachment_id: of.clone(),
        data,
    });
    let key = (Noun::AttachmentContent, of.to_string());
    rows.insert(key, Changed::AttachmentContent { id, row });
}

/// Takes a verb's report into a copy of the rows, as the window does.
pub fn apply(rows: &mut Rows, changed: &[Changed]) {
    for change in changed {
        match change {
            Changed::AttachmentContent { row: Some(row), .. } => {
                hold(rows, &row.attachment_id, row.data.clone());
                continue;
            }
            // They come and go with their file.
            Changed::AttachmentContent { row: None, .. } => continue,
            Changed::Attachment { id, row: None } => {
                rows.remove(&(Noun::AttachmentContent, id.to_string()));
            }
            _ => {}
        }
        let key = (change.noun(), change.id().to_owned());
        if is_gone(change) {
            rows.remove(&key);
        } else {
            rows.insert(key, change.clone());
        }
    }
}

pub fn is_gone(change: &Changed) -> bool {
    macro_rules! gone {
        ($($noun:ident)+) => { match change { $(Changed::$noun { row, .. } => row.is_none()),+ } };
    }
    gone!(Series Event Venue Travel Room Track Session Organization Person Delegation Member
        Part CoOrganizer Agreement AgreementParty Commitment Attachment AttachmentContent Strand
        StrandTie Constraint Availability Timetable Bilateral Acceptance Release Picture ProtocolNote
        SeatingPlan Seat NeighbourRule NeighbourReason)
}

fn add(rows: &mut Rows, programme: &Programme) {
    macro_rules! take {
        ($($noun:ident: $list:expr),+ $(,)?) => {$(
            for row in $list {
                let changed = Changed::$noun { id: row.id.clone(), row: Some(row.clone()) };
                rows.insert((Noun::$noun, row.id.to_string()), changed);
            }
        )+};
    }
    take! {
        Series: &programme.series,
        Event: [&programme.event],
        Venue: &programme.venues,
        Travel: &programme.travels,
        Room: &programme.rooms,
        Track: &programme.tracks,
        Session: &programme.sessions,
        Organization: &programme.organizations,
        Person: &programme.people,
        Delegation: &programme.delegations,
        Member: &programme.members,
        Part: &programme.parts,
        CoOrganizer: &programme.co_organizers,
        Agreement: &programme.agreements,
        AgreementParty: &programme.agreement_parties,
        Commitment: &programme.commitments,
        Attachment: &programme.attachments,
        Strand: &programme.strands,
        StrandTie: &programme.strand_ties,
        Constraint: &programme.constraints,
        Availability: &programme.availabilities,
        Timetable: &programme.timetables,
        Bilateral: &programme.bilaterals,
        Acceptance: &programme.acceptances,
        Release: &programme.releases,
        SeatingPlan: &programme.seating_plans,
        Seat: &programme.seats,
        NeighbourRule: &programme.neighbour_rules,
    }
}
