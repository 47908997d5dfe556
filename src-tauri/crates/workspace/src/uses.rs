//! What names a row: said before it goes, so that people can go there first.

use congress::history::Uses;
use congress::{Noun, RowName};

use crate::compare::Names;
use crate::fields;
use crate::storage::{count_of, exists, ids_of, values_of};
use crate::{Workspace, WorkspaceError};

/// The most rows that are named one by one.
const NAMED: usize = 100;

impl Workspace {
    /// The rows that name a row, over all events, in the order of [`Noun::ALL`]: each by what it
    /// belongs to where it belongs to something, since that is where people find it.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn uses(&self, noun: Noun, id: &str) -> Result<Uses, WorkspaceError> {
        if !exists(&self.conn, noun, id)? {
            return Err(WorkspaceError::not_found(noun, id));
        }
        let find = |(noun, id): &(Noun, String)| values_of(&self.conn, *noun, id).ok().flatten();
        let names = Names(&find);
        let mut uses = Uses {
            rows: Vec::new(),
            count: 0,
        };
        for user in Noun::ALL {
            // These are a part of what is said of the row itself.
            if [Noun::Picture, Noun::ProtocolNote].contains(user) {
                continue;
            }
            let fields = fields::fields(*user).iter();
            for field in fields.filter(|field| field.kind.refers_to() == Some(noun)) {
                uses.count += count_of(&self.conn, *user, field.column, id)?;
                for using in ids_of(&self.conn, *user, field.column, id)? {
                    if uses.rows.len() >= NAMED {
                        break;
                    }
                    uses.rows.push(self.place_of(&names, *user, &using)?);
                }
            }
        }
        Ok(uses)
    }

    fn place_of(
        &self,
        names: &Names<'_>,
        noun: Noun,
        id: &str,
    ) -> Result<(Noun, RowName), WorkspaceError> {
        let values = values_of(&self.conn, noun, id)?.unwrap_or_default();
        let whole = names.of(noun, &values);
        // An event is where everything is: there, the row itself says more.
        let told = whole.filter(|whole| ![Noun::Event, Noun::Person].contains(&whole.noun));
        Ok((noun, told.unwrap_or_else(|| names.row(noun, id))))
    }
}
