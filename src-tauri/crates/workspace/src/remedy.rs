//! What a remedy of the checks does.

use congress::Done;
use congress::checks::Remedy;
use congress::part::{PartEdit, Who};
use congress::session::{Place, SessionEdit};

use crate::storage::get;
use crate::{Workspace, WorkspaceError};

impl Workspace {
    /// Does what a remedy says, as the edit that it is.
    ///
    /// # Errors
    /// As [`Self::session_edit`] and [`Self::part_edit`].
    pub fn remedy_apply(&mut self, remedy: Remedy) -> Result<Done<()>, WorkspaceError> {
        match remedy {
            Remedy::Place { session, place } => {
                self.session_edit(&session, SessionEdit::Place(place))
            }
            Remedy::End { session, ends } => {
                let row: congress::Session = get(&self.conn, session.as_str())?;
                let place = Place {
                    ends: Some(ends),
                    ..row.place()
                };
                self.session_edit(&session, SessionEdit::Place(place))
            }
            Remedy::Represent { part, person } => {
                self.part_edit(&part, PartEdit::Who(Who::Person(person)))
            }
            Remedy::Detach { session } => self.session_edit(&session, SessionEdit::Parent(None)),
            Remedy::Relay { session, language } => {
                self.session_edit(&session, SessionEdit::Relay(language))
            }
        }
    }
}
