//! Rules on a session by itself.

use super::index::{Index, Numbered};
use super::report::Report;
use crate::co_organizer::CoOrganizerStatus;
use crate::part::PartRole;
use crate::session::{SessionKind, SessionStatus};

/// How many days before a session a co-organizer should have confirmed.
const DAYS_TO_CONFIRM: i64 = 7;

/// A session that ends before, or as, it starts.
pub(super) fn end_not_after_start(_: &Index<'_>, (_, session): Numbered<'_>, report: &mut Report) {
    let span = session.span().filter(|_| session.takes_place());
    if span.is_some_and(|(starts, ends)| ends <= starts) {
        report.on(session);
    }
}

/// A session that lies, in whole or in part, outside the event's days.
pub(super) fn outside_event_days(
    index: &Index<'_>,
    (_, session): Numbered<'_>,
    report: &mut Report,
) {
    let event = &index.programme.event;
    let Some((starts, ends)) = session.span().filter(|_| session.takes_place()) else {
        return;
    };
    // The midnight that closes the last day still belongs to it as an end.
    let past = |last| ends > crate::time::at_minute(last, 24 * 60);
    let late = starts.date() > event.ends_on || past(event.ends_on);
    if starts.date() < event.starts_on || late {
        report.on(session);
    }
}

/// A co-organizer who has not yet answered, shortly before the session.
pub(super) fn co_organizer_unconfirmed(
    index: &Index<'_>,
    (number, session): Numbered<'_>,
    report: &mut Report,
) {
    let Some(starts) = session.starts.filter(|_| session.takes_place()) else {
        return;
    };
    let days = (starts.date() - index.today).num_days();
    if !(0..=DAYS_TO_CONFIRM).contains(&days) {
        return;
    }
    for co_organizer in index.co_organizers_of(number) {
        if co_organizer.status == CoOrganizerStatus::Invited {
            let finding = report.on(session);
            let organization = co_organizer.organization_id.clone();
            finding.organizations.push(organization);
            finding.figures.extend(i32::try_from(days));
        }
    }
}

/// A confirmed session that needs someone to lead it, and has no one.
pub(super) fn no_chair(index: &Index<'_>, (number, session): Numbered<'_>, report: &mut Report) {
    let led = matches!(
        session.kind,
        SessionKind::Plenary
            | SessionKind::SpecialSession
            | SessionKind::Roundtable
            | SessionKind::Forum
            | SessionKind::Breakout
    );
    let leads = |role| matches!(role, PartRole::Chair | PartRole::Moderator);
    if led
        && session.status == SessionStatus::Confirmed
        && !index.parts_in(number).any(|part| leads(part.role))
    {
        report.on(session);
    }
}
