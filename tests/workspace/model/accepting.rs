//! What accepting a finding promises.

use congress::checks::Finding;
use congress::*;

use super::edits;
use super::makings::stand_in;
use super::rules::{Against, Plan, Planned};
use super::state::State;

/// A finding is accepted once: what is said of it again replaces what was said.
pub fn accept(now: &State, event: &EventId, finding: &Finding, reason: &str) -> Planned {
    let mut against = Against::default();
    against.found(now.events.contains_key(event), Noun::Event, event);
    let new = Acceptance::make(stand_in(1), event.clone(), finding, reason);
    let Some(mut new) = against.valid(new) else {
        return against.or(|| unreachable!("there is something against it"));
    };
    against.or(|| {
        let mut known: Vec<&Acceptance> = now
            .acceptances
            .values()
            .filter(|a| (&a.event_id, a.rule, &a.key) == (event, new.rule, &new.key))
            .collect();
        let mut state = now.clone();
        if !known.is_empty() {
            new.id = known.remove(0).id.clone();
        }
        for double in known {
            state.acceptances.remove(&double.id);
        }
        let subject = edits::finding_called(now, &new);
        let made = Some(new.id.to_string());
        state.acceptances.insert(new.id.clone(), new);
        Plan {
            state,
            action: "acceptance-create".to_owned(),
            subject,
            made,
        }
    })
}
