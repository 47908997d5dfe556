//! The restricted reasons of rules on neighbours as rows.

use congress::{Changed, NeighbourReason, NeighbourReasonId, NeighbourRuleId, Noun};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, text};

impl Row for NeighbourReason {
    const NOUN: Noun = Noun::NeighbourReason;
    const COLUMNS: &'static [&'static str] = &["id", "rule_id", "text"];
    const LIST: &'static str = include_str!("neighbour_reason.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: NeighbourReasonId(columns.take()?),
            rule_id: NeighbourRuleId(columns.take()?),
            text: columns.take()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            text(self.rule_id.as_str()),
            text(&self.text),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        vec![(Noun::NeighbourRule, self.rule_id.as_str())]
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::NeighbourReason { id: id.into(), row }
    }
}
