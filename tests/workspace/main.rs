//! The workspace on real SQLite: files in temporary folders, through the public API,
//! and raw connections where a file must be harmed or looked into.

mod child;
mod copies;
mod crash;
mod edits;
mod histories;
mod journal;
mod opening;
mod order;
mod programmes;
mod refusals;
mod removals;
mod revisions;
mod schema;
mod support;
mod undo;
