//! Places in an order that people set by hand.

use crate::WorkspaceError;
use crate::journal::Tx;
use crate::storage::Row;

/// A row that has a place among others of its kind.
pub(crate) trait Placed: Row {
    /// Its place, from 0. Places may have gaps where something was removed.
    fn position(&self) -> u32;
    /// Gives it another place.
    fn set_position(&mut self, place: u32);
}

/// The place after all of these.
pub(crate) fn after<R: Placed>(siblings: &[R]) -> u32 {
    siblings
        .iter()
        .map(|row| row.position().saturating_add(1))
        .max()
        .unwrap_or(0)
}

/// Moves one row to a place among its siblings (past the end is the end) and numbers
/// all of them anew, without gaps.
pub(crate) fn move_to<R: Placed>(
    tx: &Tx<'_>,
    mut siblings: Vec<R>,
    id: &str,
    place: u32,
) -> Result<(), WorkspaceError> {
    // They come by id, which a stable sort keeps where places are the same.
    siblings.sort_by_key(R::position);
    let Some(from) = siblings.iter().position(|row| row.id() == id) else {
        return Err(WorkspaceError::not_found(R::NOUN, id));
    };
    let moved = siblings.remove(from);
    let to = usize::try_from(place)
        .unwrap_or(usize::MAX)
        .min(siblings.len());
    siblings.insert(to, moved);
    for (place, mut row) in (0..).zip(siblings) {
        if row.position() != place {
            row.set_position(place);
            tx.update(&row)?;
        }
    }
    Ok(())
}
