//! Rules on a session by itself.

use super::Report;
use super::index::Index;
use crate::co_organizer::CoOrganizerStatus;
use crate::part::PartRole;
use crate::session::{SessionKind, SessionStatus};

/// How many days before a session a co-organizer should have confirmed.
const DAYS_TO_CONFIRM: i64 = 7;

/// A session that ends before, or as, it starts.
pub(super) fn end_not_after_start(index: &Index<'_>, report: &mut Report) {
    for (_, session) in index.taking_place() {
        if session.span().is_some_and(|(starts, ends)| ends <= starts) {
            let finding = report.add(&[&session.id]);
            finding.from = session.starts;
            finding.to = session.ends;
        }
    }
}

/// A session that lies, in whole or in part, outside the event's days.
pub(super) fn outside_event_days(index: &Index<'_>, report: &mut Report) {
    let event = &index.programme.event;
    for (_, session) in index.taking_place() {
        let Some((starts, ends)) = session.span() else {
            continue;
        };
        // The midnight that closes the last day still belongs to it as an end.
        let past = |last| ends > crate::time::at_minute(last, 24 * 60);
        let late = starts.date() > event.ends_on || past(event.ends_on);
        if starts.date() < event.starts_on || late {
            let finding = report.add(&[&session.id]);
            finding.from = Some(starts);
            finding.to = Some(ends);
        }
    }
}

/// A co-organizer who has not yet answered, shortly before the session.
pub(super) fn co_organizer_unconfirmed(index: &Index<'_>, report: &mut Report) {
    for co_organizer in &index.programme.co_organizers {
        if co_organizer.status != CoOrganizerStatus::Invited {
            continue;
        }
        let session = index
            .session(&co_organizer.session_id)
            .filter(|s| s.takes_place());
        let Some((session, starts)) = session.and_then(|s| Some((s, s.starts?))) else {
            continue;
        };
        let days = (starts.date() - index.today).num_days();
        if (0..=DAYS_TO_CONFIRM).contains(&days) {
            let finding = report.add(&[&session.id]);
            finding
                .organizations
                .push(co_organizer.organization_id.clone());
            finding.from = session.starts;
            finding.to = session.ends;
            finding.figures.extend(i32::try_from(days));
        }
    }
}

/// A confirmed session that needs someone to lead it, and has no one.
pub(super) fn no_chair(index: &Index<'_>, report: &mut Report) {
    for (number, session) in index.programme.sessions.iter().enumerate() {
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
            && !index.parts(number).iter().any(|part| leads(part.role))
        {
            let finding = report.add(&[&session.id]);
            finding.from = session.starts;
            finding.to = session.ends;
        }
    }
}
