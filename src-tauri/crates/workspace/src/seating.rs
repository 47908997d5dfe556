//! Verbs of plans of seats, and of what is placed on seats by hand.

use std::collections::{BTreeSet, HashMap};

use congress::seating::{
    Holds, NewSeatingPlan, Seating, SeatingPlanEdit, exchange, fixed, numbers, seating,
};
use congress::{
    Delegation, Done, Event, EventId, LocalizedText, Noun, Person, Seat, SeatId, SeatingPlan,
    SeatingPlanId, Session, SessionId,
};
use rusqlite::Connection;

use crate::journal::Tx;
use crate::order::{self, Placed};
use crate::storage::{get, rows_of};
use crate::{Workspace, WorkspaceError, burst, new_id, tidy};

impl Workspace {
    /// Makes a plan of seats, after the event's others.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], also for a session of another event;
    /// [`WorkspaceError::Invalid`].
    pub fn seating_plan_create(
        &mut self,
        new: &NewSeatingPlan,
    ) -> Result<Done<SeatingPlanId>, WorkspaceError> {
        get::<Event>(&self.conn, new.event_id.as_str())?;
        check_session(&self.conn, &new.event_id, new.session_id.as_ref())?;
        let others: Vec<SeatingPlan> = rows_of(&self.conn, "event_id", new.event_id.as_str())?;
        let new = NewSeatingPlan {
            name: tidy(&new.name),
            ..new.clone()
        };
        let plan = new.make(new_id(), order::after(&others))?;
        let name = name(&self.conn, &plan)?;
        self.transact("seating-plan-create", &name, |tx| {
            tx.insert(&plan)?;
            Ok(plan.id.clone())
        })
    }

    /// Changes one field of a plan; a new place moves the event's other plans along. What was
    /// placed by hand stays, also on seats that the layout no longer has: another layout may.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn seating_plan_edit(
        &mut self,
        id: &SeatingPlanId,
        edit: SeatingPlanEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut plan: SeatingPlan = get(&self.conn, id.as_str())?;
        let action = format!("seating-plan-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        if let SeatingPlanEdit::Position(place) = edit {
            let name = name(&self.conn, &plan)?;
            let plans: Vec<SeatingPlan> = rows_of(&self.conn, "event_id", plan.event_id.as_str())?;
            return self.edit(&action, &name, &burst, |tx| {
                order::move_to(tx, plans.clone(), id.as_str(), place)
            });
        }
        plan.apply(edit)?;
        let name = name(&self.conn, &plan)?;
        self.edit(&action, &name, &burst, |tx| tx.update(&plan))
    }

    /// Removes a plan with what was placed on its seats.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn seating_plan_remove(&mut self, id: &SeatingPlanId) -> Result<Done<()>, WorkspaceError> {
        let plan: SeatingPlan = get(&self.conn, id.as_str())?;
        let name = name(&self.conn, &plan)?;
        self.transact("seating-plan-remove", &name, |tx| remove(tx, id))
    }

    /// Places something on a seat by hand. Whoever was placed there is seated by order again,
    /// and whoever is placed there leaves the seat that they had by hand.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], also for a delegation of another event;
    /// [`WorkspaceError::Invalid`] for a seat that the layout does not have.
    pub fn seat_put(
        &mut self,
        plan_id: &SeatingPlanId,
        number: u32,
        holds: Holds,
    ) -> Result<Done<()>, WorkspaceError> {
        let plan: SeatingPlan = get(&self.conn, plan_id.as_str())?;
        numbers(&plan.layout, &[number])?;
        let holds = holds.taken()?;
        check_holds(&self.conn, &plan, &holds)?;
        self.place("seat-put", &plan, &[(number, holds)])
    }

    /// Lets two seats exchange what they hold, whether it was placed by hand or by order; both
    /// are placed by hand then. One that comes to be empty is kept free.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`]; [`WorkspaceError::Invalid`] as
    /// [`congress::seating::exchange`].
    pub fn seats_exchange(
        &mut self,
        plan_id: &SeatingPlanId,
        one: u32,
        other: u32,
    ) -> Result<Done<()>, WorkspaceError> {
        let plan: SeatingPlan = get(&self.conn, plan_id.as_str())?;
        let exchanged = exchange(&self.seated(&plan)?, one, other)?;
        self.place("seats-exchange", &plan, &exchanged)
    }

    /// Lets seats be filled by order again, where something was placed by hand on them.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`]; [`WorkspaceError::Invalid`] as
    /// [`congress::seating::numbers`].
    pub fn seats_release(
        &mut self,
        plan_id: &SeatingPlanId,
        seats: &[u32],
    ) -> Result<Done<()>, WorkspaceError> {
        let plan: SeatingPlan = get(&self.conn, plan_id.as_str())?;
        let asked = numbers(&plan.layout, seats)?;
        self.let_go("seats-release", &plan, |seat| asked.contains(&seat.number))
    }

    /// Fills all of a plan by order again. What goes is who was placed by hand, and what was kept
    /// free; words stay where they are.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn seating_fill(&mut self, plan_id: &SeatingPlanId) -> Result<Done<()>, WorkspaceError> {
        let plan: SeatingPlan = get(&self.conn, plan_id.as_str())?;
        self.let_go("seating-fill", &plan, |seat| {
            !matches!(seat.holds, Holds::Reserved(_))
        })
    }

    /// Places everyone by hand where they sit now, so that the plan stays as it was printed
    /// whatever becomes of the order.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn seating_fix(&mut self, plan_id: &SeatingPlanId) -> Result<Done<()>, WorkspaceError> {
        let plan: SeatingPlan = get(&self.conn, plan_id.as_str())?;
        let all = fixed(&self.seated(&plan)?);
        self.place("seating-fix", &plan, &all)
    }

    fn seated(&self, plan: &SeatingPlan) -> Result<Seating, WorkspaceError> {
        let programme = self.programme(&plan.event_id)?;
        Ok(seating(&programme, plan))
    }

    /// Makes seats hold this by hand, and whoever is among it no others.
    fn place(
        &mut self,
        action: &str,
        plan: &SeatingPlan,
        held: &[(u32, Holds)],
    ) -> Result<Done<()>, WorkspaceError> {
        let name = name(&self.conn, plan)?;
        let rows: Vec<Seat> = rows_of(&self.conn, "plan_id", plan.id.as_str())?;
        let asked: BTreeSet<u32> = held.iter().map(|(number, _)| *number).collect();
        let whom: Vec<_> = held.iter().filter_map(|(_, holds)| holds.who()).collect();
        let mut known: HashMap<u32, Seat> = HashMap::new();
        let mut gone = Vec::new();
        for row in rows {
            // They come by id: the first row of a seat stays its row.
            if asked.contains(&row.number) && !known.contains_key(&row.number) {
                known.insert(row.number, row);
            } else if asked.contains(&row.number)
                || row.holds.who().is_some_and(|who| whom.contains(&who))
            {
                gone.push(row.id);
            }
        }
        let next: Vec<(Seat, bool)> = held
            .iter()
            .map(|(number, holds)| {
                let old = known.get(number);
                let row = Seat {
                    id: old.map_or_else(new_id::<SeatId>, |row| row.id.clone()),
                    plan_id: plan.id.clone(),
                    number: *number,
                    holds: holds.clone(),
                };
                (row, old.is_some())
            })
            .collect();
        self.transact(action, &name, |tx| {
            for id in &gone {
                tx.delete(Noun::Seat, id.as_str())?;
            }
            for (row, there) in &next {
                match there {
                    true => tx.update(row)?,
                    false => tx.insert(row)?,
                }
            }
            Ok(())
        })
    }

    /// Removes such rows of a plan.
    fn let_go(
        &mut self,
        action: &str,
        plan: &SeatingPlan,
        such: impl Fn(&Seat) -> bool,
    ) -> Result<Done<()>, WorkspaceError> {
        let name = name(&self.conn, plan)?;
        let rows: Vec<Seat> = rows_of(&self.conn, "plan_id", plan.id.as_str())?;
        let gone: Vec<SeatId> = rows.into_iter().filter(such).map(|row| row.id).collect();
        self.transact(action, &name, |tx| {
            gone.iter()
                .try_for_each(|id| tx.delete(Noun::Seat, id.as_str()))
        })
    }
}

impl Placed for SeatingPlan {
    fn position(&self) -> u32 {
        self.position
    }

    fn set_position(&mut self, place: u32) {
        self.position = place;
    }
}

/// Removes the plans of a session that goes.
pub(crate) fn forget(tx: &Tx<'_>, session: &SessionId) -> Result<(), WorkspaceError> {
    let plans: Vec<SeatingPlan> = rows_of(tx.conn(), "session_id", session.as_str())?;
    plans.iter().try_for_each(|plan| remove(tx, &plan.id))
}

fn remove(tx: &Tx<'_>, id: &SeatingPlanId) -> Result<(), WorkspaceError> {
    tx.delete_of(Noun::Seat, "plan_id", id.as_str())?;
    tx.delete(Noun::SeatingPlan, id.as_str())
}

fn check_session(
    conn: &Connection,
    event_id: &EventId,
    id: Option<&SessionId>,
) -> Result<(), WorkspaceError> {
    let Some(id) = id else {
        return Ok(());
    };
    let session: Session = get(conn, id.as_str())?;
    if session.event_id != *event_id {
        return Err(WorkspaceError::not_found(Noun::Session, id.as_str()));
    }
    Ok(())
}

/// Whoever is placed is in the directory, or a delegation of the event.
fn check_holds(conn: &Connection, plan: &SeatingPlan, holds: &Holds) -> Result<(), WorkspaceError> {
    match holds {
        Holds::Person(id) => get::<Person>(conn, id.as_str()).map(drop),
        Holds::Delegation(id) => {
            let delegation: Delegation = get(conn, id.as_str())?;
            if delegation.event_id != plan.event_id {
                return Err(WorkspaceError::not_found(Noun::Delegation, id.as_str()));
            }
            Ok(())
        }
        Holds::Reserved(_) | Holds::Free => Ok(()),
    }
}

/// What a plan is called: by its own name, or else by its session's.
fn name(conn: &Connection, plan: &SeatingPlan) -> Result<LocalizedText, WorkspaceError> {
    match &plan.session_id {
        Some(id) if plan.name.is_empty() => Ok(get::<Session>(conn, id.as_str())?.title),
        _ => Ok(plan.name.clone()),
    }
}
