//! What was last exported of each scope on this computer, so that a preview can tell what has
//! changed since. It lies beside the settings, not in the file: it is no part of the programme,
//! and an export is nothing to undo. Ids and times alone are kept, no names.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};
use congress::session::Audience;
use congress::{Event, EventId, SessionId, time};
use exchange::{CalendarOptions, Scope, Told};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::dialogs::file_name;
use crate::error::AppError;

/// What has changed since a scope was last exported for the same readers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SinceExport {
    /// When that was, wall time in the event's zone.
    pub at: NaiveDateTime,
    /// What has changed, in the order of the calendar; what is gone at the end.
    pub changes: Vec<ExportChange>,
}

/// A session that is not as it was exported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ExportChange {
    /// The session.
    pub session_id: SessionId,
    /// In what way.
    pub sort: ExportChangeSort,
}

/// How a session differs from what was exported; what comes first holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ExportChangeSort {
    /// It was not in the calendar.
    New,
    /// It takes place no more.
    Cancelled,
    /// It has other times.
    Moved,
    /// Anything else of it is another.
    Changed,
    /// It is in the calendar no more: whoever imported it still has it.
    Gone,
}

/// The record of one event, on the disk.
#[derive(Default, Serialize, Deserialize)]
struct Record {
    calendars: BTreeMap<String, Exported>,
}

/// One calendar as it was exported.
#[derive(Serialize, Deserialize)]
struct Exported {
    at: DateTime<Utc>,
    sessions: BTreeMap<SessionId, Line>,
}

/// One session of it.
#[derive(PartialEq, Serialize, Deserialize)]
struct Line {
    starts: Option<NaiveDateTime>,
    ends: Option<NaiveDateTime>,
    cancelled: bool,
    sequence: u32,
}

/// What has changed since; `None` where the scope was never exported here for these readers.
pub fn since(
    folder: &Path,
    event: &Event,
    scope: &Scope,
    options: CalendarOptions,
    told: &[Told],
) -> Option<SinceExport> {
    let record = read(&place(folder, &event.id));
    let exported = record.calendars.get(&key(scope, options.audience))?;
    let zone = time::zone(&event.zone).ok()?;
    let there = told.iter().filter_map(|told| {
        let sort = match exported.sessions.get(&told.session_id) {
            None => ExportChangeSort::New,
            Some(before) if *before == line(told) => return None,
            Some(before) if told.cancelled && !before.cancelled => ExportChangeSort::Cancelled,
            Some(before) if (before.starts, before.ends) != (told.starts, told.ends) => {
                ExportChangeSort::Moved
            }
            Some(_) => ExportChangeSort::Changed,
        };
        Some((told.session_id.clone(), sort))
    });
    let gone = exported
        .sessions
        .keys()
        .filter(|id| told.iter().all(|told| told.session_id != **id))
        .map(|id| (id.clone(), ExportChangeSort::Gone));
    let changes = there
        .chain(gone)
        .map(|(session_id, sort)| ExportChange { session_id, sort });
    Some(SinceExport {
        at: time::to_wall(&zone, exported.at),
        changes: changes.collect(),
    })
}

/// Notes what was exported now.
///
/// # Errors
/// [`AppError::Write`]; the calendars themselves are well.
pub fn note(
    folder: &Path,
    event: &EventId,
    audience: Audience,
    calendars: impl IntoIterator<Item = (Scope, Vec<Told>)>,
) -> Result<(), AppError> {
    let path = place(folder, event);
    let failed = |error| AppError::write(&path, error);
    let mut record = read(&path);
    let at = Utc::now();
    for (scope, told) in calendars {
        let sessions = told
            .iter()
            .map(|told| (told.session_id.clone(), line(told)));
        let exported = Exported {
            at,
            sessions: sessions.collect(),
        };
        record.calendars.insert(key(&scope, audience), exported);
    }
    fs::create_dir_all(folder).map_err(failed)?;
    let text = serde_json::to_vec(&record).map_err(AppError::internal)?;
    exchange::write(&path, text).map_err(failed)
}

/// A record that cannot be read is none: it is a comfort, and no part of the file.
fn read(path: &Path) -> Record {
    let text = fs::read(path).unwrap_or_default();
    serde_json::from_slice(&text).unwrap_or_default()
}

fn place(folder: &Path, event: &EventId) -> PathBuf {
    folder.join(format!("{}.json", file_name(event.as_str())))
}

fn key(scope: &Scope, audience: Audience) -> String {
    serde_json::to_string(&(scope, audience)).unwrap_or_default()
}

fn line(told: &Told) -> Line {
    Line {
        starts: told.starts,
        ends: told.ends,
        cancelled: told.cancelled,
        sequence: told.sequence,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(id: &str, hour: u32, sequence: u32, cancelled: bool) -> Told {
        let day = chrono::NaiveDate::from_ymd_opt(2025, 9, 17).unwrap();
        Told {
            session_id: id.into(),
            title: String::new(),
            starts: day.and_hms_opt(hour, 0, 0),
            ends: day.and_hms_opt(hour + 1, 0, 0),
            cancelled,
            sequence,
        }
    }

    #[test]
    fn what_changed_since_is_told_once_and_by_scope_and_readers() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("exports");
        let event = sample::viii_congress().unwrap().event;
        let options = CalendarOptions::new(messages::Language::En);
        let before = [
            told("same", 9, 0, false),
            told("moved", 10, 0, false),
            told("off", 11, 0, false),
            told("renamed", 12, 0, false),
            told("gone", 13, 0, false),
        ];
        let asked =
            |scope: &Scope, options, told: &[Told]| since(&place, &event, scope, options, told);
        assert_eq!(asked(&Scope::Event, options, &before), None);
        let all = [(Scope::Event, before.to_vec())];
        note(&place, &event.id, options.audience, all).unwrap();
        let found = asked(&Scope::Event, options, &before).unwrap();
        assert_eq!(found.changes, []);
        let after = [
            told("same", 9, 0, false),
            told("new", 9, 0, false),
            told("off", 11, 1, true),
            told("renamed", 12, 1, false),
            told("moved", 14, 1, false),
        ];
        let found = asked(&Scope::Event, options, &after).unwrap();
        let sorts: Vec<_> = found
            .changes
            .iter()
            .map(|c| (c.session_id.as_str(), c.sort))
            .collect();
        assert_eq!(
            sorts,
            [
                ("new", ExportChangeSort::New),
                ("off", ExportChangeSort::Cancelled),
                ("renamed", ExportChangeSort::Changed),
                ("moved", ExportChangeSort::Moved),
                ("gone", ExportChangeSort::Gone),
            ]
        );
        let public = CalendarOptions {
            audience: Audience::Public,
            ..options
        };
        assert_eq!(asked(&Scope::Event, public, &after), None);
        assert_eq!(asked(&Scope::Room("r".into()), options, &after), None);
    }

    #[test]
    fn a_record_that_is_broken_is_none_and_is_written_anew() {
        let folder = tempfile::tempdir().unwrap();
        let event = sample::viii_congress().unwrap().event;
        let options = CalendarOptions::new(messages::Language::En);
        let path = place(folder.path(), &event.id);
        fs::write(&path, "{").unwrap();
        let told = [told("one", 9, 0, false)];
        assert_eq!(
            since(folder.path(), &event, &Scope::Event, options, &told),
            None
        );
        let all = [(Scope::Event, told.to_vec())];
        note(folder.path(), &event.id, options.audience, all).unwrap();
        assert!(since(folder.path(), &event, &Scope::Event, options, &told).is_some());
    }
}
