//! What saying the minutes between two venues promises.

use congress::*;

use super::edits;
use super::makings::stand_in;
use super::rules::{Against, Plan, Planned};
use super::state::State;

/// The one way between two venues of an event: made, or said anew.
pub fn way(now: &State, event: &EventId, venues: [&VenueId; 2], minutes: u32) -> Planned {
    let mut against = Against::default();
    for venue in venues {
        let fits = now.venues.get(venue).is_some_and(|v| v.event_id == *event);
        against.found(fits, Noun::Venue, venue);
    }
    if venues[0] == venues[1] {
        against.valid(Err::<(), _>(Invalid::new("toId", Problem::Empty)));
    }
    if minutes > travel::TRAVEL_LIMIT {
        let (least, most) = (0, travel::TRAVEL_LIMIT);
        let range = Problem::OutOfRange { least, most };
        against.valid(Err::<(), _>(Invalid::new("minutes", range)));
    }
    against.or(|| {
        let mut ends = venues.map(Clone::clone);
        ends.sort();
        let [from_id, to_id] = ends;
        let known = now
            .travels
            .values()
            .find(|way| way.from_id == from_id && way.to_id == to_id);
        let way = Travel {
            id: known.map_or_else(|| stand_in(1), |way| way.id.clone()),
            event_id: event.clone(),
            from_id,
            to_id,
            minutes,
        };
        let mut state = now.clone();
        let made = Some(way.id.to_string());
        let subject = edits::way_called(now, &way.from_id, &way.to_id);
        state.travels.insert(way.id.clone(), way);
        Plan {
            state,
            action: "travel-set".to_owned(),
            subject,
            made,
        }
    })
}
