//! What is still to do for a session.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::invalid::{self, Invalid, Problem};

/// Most to-dos of one session.
pub const TODO_LIMIT: u32 = 100;

/// Something to do for a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Todo {
    /// What.
    pub text: String,
    /// Whether it is done.
    pub done: bool,
}

/// A list as it is stored: without white space around its texts.
///
/// # Errors
/// [`Problem::TooLong`] for more than [`TODO_LIMIT`], or a text of more than
/// [`invalid::LINE_LIMIT`] characters; [`Problem::Empty`] for a blank text.
pub fn taken(field: &str, todos: Vec<Todo>) -> Result<Vec<Todo>, Invalid> {
    invalid::fit_in(field, &todos, TODO_LIMIT)?;
    let tidy = |todo: Todo| {
        let text = todo.text.trim();
        if text.is_empty() {
            return Err(Invalid::new(field, Problem::Empty));
        }
        invalid::fits(field, text, invalid::LINE_LIMIT)?;
        Ok(Todo {
            text: text.to_owned(),
            done: todo.done,
        })
    };
    todos.into_iter().map(tidy).collect()
}
