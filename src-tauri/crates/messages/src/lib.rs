//! The message catalogue, as pages and calendars read it.
//!
//! The words stand once, in the `.ftl` files (Fluent 1.0) that the window reads too;
//! this crate carries the files that leave the window, so that no word is written
//! twice. Every text a reader sees outside the window comes from here. Pages are printed in
//! more languages than the window speaks: of those, `pages/` has the words of pages alone.

mod catalogue;
mod date;
mod language;
mod phrase;

pub use catalogue::{Catalogue, catalogue};
pub use date::{date, day, days, short_day};
pub use fluent_bundle::FluentValue as Value;
pub use language::{Language, PageLanguage};
pub use phrase::Phrase;
