//! What the journal tells: the history, and the life of each session.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use congress::change::OperationSort;
use congress::{
    EventId, FieldChange, HistoryFilter, Invalid, LocalizedText, Noun, Operation, Problem,
    Revision, RowChange, SessionId, Shown, Step, time,
};
use rusqlite::named_params;
use rusqlite::types::Type;

use crate::compare::{Names, compare_named};
use crate::{Workspace, WorkspaceError, images, undo};

impl Workspace {
    /// Operations, the newest first: at most `limit`, from the one before number
    /// `before` on. Wall times are in `zone`, an IANA name.
    ///
    /// # Errors
    /// [`WorkspaceError::Invalid`] where the zone has no such name.
    pub fn history(
        &self,
        filter: &HistoryFilter,
        before: Option<u32>,
        limit: u32,
        zone: &str,
    ) -> Result<Vec<Operation>, WorkspaceError> {
        let zone = time::zone(zone).map_err(|_| Invalid::new("zone", Problem::UnknownZone))?;
        let text = filter.text.as_deref().map(str::trim).unwrap_or_default();
        let text = text.to_lowercase();
        // Two days around it hold every instant that any zone counts to a day.
        let around = |days: i64| {
            let day = filter.day?.checked_add_signed(TimeDelta::days(days))?;
            Some(day.to_string())
        };
        let mut statement = self.conn.prepare_cached(include_str!("history.sql"))?;
        let mut rows = statement.query(named_params! {
            ":before": before.unwrap_or(u32::MAX),
            ":author": filter.author,
            ":since": around(-2),
            ":until": around(3),
            ":noun": filter.noun.map(Noun::table),
            ":row": filter.row,
        })?;
        let mut found = Vec::new();
        while found.len() < limit as usize
            && let Some(row) = rows.next()?
        {
            let at = instant(row, 1)?;
            let at_local = time::to_wall(&zone, at);
            if filter.day.is_some_and(|day| day != at_local.date()) {
                continue;
            }
            let state: String = row.get(6)?;
            let operation = Operation {
                number: row.get(0)?,
                at: row.get(1)?,
                at_local: at_local.format("%Y-%m-%dT%H:%M:%S").to_string(),
                author: row.get(2)?,
                sort: sort(&row.get::<_, String>(3)?),
                step: Step {
                    action: row.get(4)?,
                    subject: undo::subject(&row.get::<_, String>(5)?),
                },
                undone: matches!(state.as_str(), "undone" | "discarded"),
                burst: row.get(7)?,
            };
            if text.is_empty() || self.mentions(&operation, &text)? {
                found.push(operation);
            }
        }
        Ok(found)
    }

    /// The names of all authors, in alphabetical order.
    ///
    /// # Errors
    /// [`WorkspaceError::Storage`].
    pub fn authors(&self) -> Result<Vec<String>, WorkspaceError> {
        let sql = "SELECT DISTINCT author FROM operation";
        let mut authors: Vec<String> = self
            .conn
            .prepare_cached(sql)?
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        authors.sort_by_cached_key(|name| (name.to_lowercase(), name.clone()));
        Ok(authors)
    }

    /// What an operation changed, row by row and field by field; of a burst, this one
    /// operation's share. Rows are named as they were then.
    ///
    /// # Errors
    /// [`WorkspaceError::Invalid`] where there is no such operation (any more).
    pub fn operation_changes(&self, number: u32) -> Result<Vec<RowChange>, WorkspaceError> {
        images::check(&self.conn, number)?;
        let (from, to) = images::moments(images::changes(&self.conn, &[number])?);
        // A name that cannot be read is no reason to hide what changed.
        let known = |(noun, id): &(Noun, String)| {
            let known = images::known(&self.conn, *noun, id, number);
            known.ok().flatten()
        };
        let before = |key: &_| from.rows.get(key).cloned().or_else(|| known(key));
        let after = |key: &_| to.rows.get(key).cloned().or_else(|| known(key));
        let (old, new) = (Names(&before), Names(&after));
        Ok(compare_named(&from, &to, &old, &new))
    }

    /// Whether an operation's subject, author or changed values contain a text, which is in
    /// lower case.
    fn mentions(&self, operation: &Operation, text: &str) -> Result<bool, WorkspaceError> {
        let contains = |value: &str| value.to_lowercase().contains(text);
        if contains(&operation.author) || operation.step.subject.0.values().any(|t| contains(t)) {
            return Ok(true);
        }
        let changes = self.operation_changes(operation.number)?;
        let mut fields = changes.iter().flat_map(|row| &row.fields);
        Ok(fields.any(|field| said(field).iter().any(|value| contains(value))))
    }

    /// The life of each session of an event, as its calendar entry tells it.
    ///
    /// # Errors
    /// [`WorkspaceError::Storage`].
    pub fn revisions(
        &self,
        event_id: &EventId,
    ) -> Result<HashMap<SessionId, Revision>, WorkspaceError> {
        let revisions = self
            .conn
            .prepare_cached(include_str!("revisions.sql"))?
            .query_map([event_id.as_str()], |row| {
                let revision = Revision {
                    created: instant(row, 1)?,
                    modified: instant(row, 2)?,
                    sequence: row.get(3)?,
                };
                Ok((SessionId(row.get(0)?), revision))
            })?
            .collect::<Result<_, _>>()?;
        Ok(revisions)
    }
}

/// All that stands in a field before and after; of texts in several languages, what
/// changed.
fn said(change: &FieldChange) -> Vec<String> {
    if let (Some(Shown::Texts(before)), Some(Shown::Texts(after))) = (&change.before, &change.after)
    {
        let only = |some: &LocalizedText, other: &LocalizedText| -> Vec<String> {
            let differs = |(lang, text): &(&String, &String)| other.0.get(*lang) != Some(*text);
            let texts = some.0.iter().filter(differs);
            texts.map(|(_, text)| text.clone()).collect()
        };
        return [only(before, after), only(after, before)].concat();
    }
    let values = [&change.before, &change.after].into_iter().flatten();
    let words = |shown: &Shown| match shown {
        Shown::Text(text) => vec![text.clone()],
        Shown::Texts(texts) => texts.0.values().cloned().collect(),
        Shown::Number(number) => vec![number.to_string()],
        Shown::Languages(tags) => tags.clone(),
        Shown::Day(day) => vec![day.to_string()],
        Shown::Moment(moment) => vec![moment.format("%Y-%m-%d %H:%M").to_string()],
        Shown::Row(row) => row.name.0.values().cloned().collect(),
        // In no language: what people read for it is the window's.
        Shown::Code(_)
        | Shown::Flag(_)
        | Shown::Codes(_)
        | Shown::Opening(_)
        | Shown::Observance(_)
        | Shown::Checking(_)
        | Shown::Timetable(_)
        | Shown::StatusDates(_) => Vec::new(),
        Shown::Precedence(precedence) => {
            let drawn_by = precedence.draw.iter().map(|draw| draw.by.clone());
            drawn_by.chain([precedence.reason.clone()]).collect()
        }
        Shown::Todos(todos) => todos.iter().map(|todo| todo.text.clone()).collect(),
        Shown::Pledges(pledges) => pledges.iter().map(|one| one.text.clone()).collect(),
        Shown::Letters(letters) => letters.iter().map(|one| one.subject.clone()).collect(),
        Shown::Quiet(times) => {
            let names = times.iter().flat_map(|time| time.name.0.values());
            names.cloned().collect()
        }
    };
    values.flat_map(words).collect()
}

fn instant(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<DateTime<Utc>> {
    let text = row.get_ref(column)?.as_str()?;
    let parsed = DateTime::parse_from_rfc3339(text);
    parsed
        .map(|at| at.with_timezone(&Utc))
        .map_err(|e| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(e)))
}

fn sort(code: &str) -> OperationSort {
    match code {
        "undo" => OperationSort::Undo,
        "redo" => OperationSort::Redo,
        _ => OperationSort::Do,
    }
}
