//! Rules on a session's own time.

use super::index::{Index, Numbered};
use super::report::{Report, stretch_of};
use super::{Stretch, StretchOf};
use crate::session::SessionKind;
use crate::time::at_minute;

/// Most days over which times that are kept free are looked for: what runs longer is a slip in
/// the year, and has findings of its own.
const MOST_DAYS: usize = 40;

/// A session that ends before, or as, it starts: by the clock on the wall, or by the time that
/// passes where it begins in an hour that the clocks leave out.
pub(super) fn end_not_after_start(
    index: &Index<'_>,
    (_, session): Numbered<'_>,
    report: &mut Report,
) {
    let span = session.span().filter(|_| session.takes_place());
    if span.is_some_and(|(starts, ends)| ends <= starts || index.minutes(starts, ends) <= 0) {
        report.on(session);
    }
}

/// A session that lies, in whole or in part, outside the event's days.
pub(super) fn outside_event_days(index: &Index<'_>, one: Numbered<'_>, report: &mut Report) {
    if one.1.takes_place() && outside_days(index, one) {
        report.on(one.1);
    }
}

fn outside_days(index: &Index<'_>, (_, session): Numbered<'_>) -> bool {
    let event = &index.programme.event;
    session.span().is_some_and(|(starts, ends)| {
        // The midnight that closes the last day still belongs to it as an end.
        let past = ends > at_minute(event.ends_on, 24 * 60);
        starts.date() < event.starts_on || starts.date() > event.ends_on || past
    })
}

/// A session of the event's days outside of their hours.
pub(super) fn outside_event_hours(index: &Index<'_>, one: Numbered<'_>, report: &mut Report) {
    let event = &index.programme.event;
    let session = one.1;
    let Some((starts, ends)) = session.span().filter(|_| session.takes_place()) else {
        return;
    };
    let day = starts.date();
    let within =
        at_minute(day, event.day_starts) <= starts && ends <= at_minute(day, event.day_ends);
    if !within && !outside_days(index, one) {
        report.on(session);
    }
}

/// A part of a session outside of that session's time.
pub(super) fn breakout_outside_block(
    index: &Index<'_>,
    (number, session): Numbered<'_>,
    report: &mut Report,
) {
    let block = index.parent(number).and_then(|n| index.taking_place(n));
    let Some(block) = block.filter(|_| session.takes_place()) else {
        return;
    };
    if session.starts < block.starts || session.ends > block.ends {
        let finding = report.between(&[session, block]);
        finding.from = session.starts;
        finding.to = session.ends;
    }
}

/// A session in a time that the event keeps free. Meals and prayers are what it is kept for.
pub(super) fn quiet_time(index: &Index<'_>, (_, session): Numbered<'_>, report: &mut Report) {
    let event = &index.programme.event;
    if event.quiet.is_empty() || matches!(session.kind, SessionKind::Meal | SessionKind::Prayer) {
        return;
    }
    let Some((starts, ends)) = session.span().filter(|_| session.takes_place()) else {
        return;
    };
    let mut quiet = Vec::new();
    let days = starts.date().iter_days().take(MOST_DAYS);
    for day in days.take_while(|day| *day <= ends.date()) {
        for time in event.quiet_on(day) {
            let (from, to) = (at_minute(day, time.starts), at_minute(day, time.ends));
            if from < ends && starts < to {
                quiet.push((from, to));
            }
        }
    }
    quiet.sort_unstable();
    let Some(((first, _), last)) = quiet.first().zip(quiet.iter().map(|(_, to)| *to).max()) else {
        return;
    };
    let finding = report.add(&[&session.id]);
    finding.from = Some(starts.max(*first));
    finding.to = Some(ends.min(last));
    finding.stretches.extend(stretch_of(session));
    let stretches = quiet.into_iter().map(|(from, to)| Stretch {
        of: StretchOf::Quiet,
        from,
        to,
    });
    finding.stretches.extend(stretches);
}
