//! What the last operation changed, for whoever follows a file from one to the next.

use congress::session::SessionEdit;

use crate::support::*;

#[test]
fn an_operation_is_told_to_whoever_stands_before_it() {
    let (mut ws, ids) = filled();
    let before = ws.last_operation().unwrap();
    let notes = |text: &str| SessionEdit::Notes(text.to_owned());
    let done = ws.session_edit(&ids.session, notes("Flags")).unwrap();
    assert_eq!(ws.changed_since(before), Some(&done.changed[..]));
    assert_eq!(ws.last_operation().unwrap(), before + 1);
    assert_eq!(ws.changed_since(before + 1), None, "nothing came after");
    assert_eq!(ws.changed_since(before - 1), None, "more came after");

    // What changes nothing is no operation: the one before it is still told.
    let nothing = ws.session_edit(&ids.session, notes("Flags")).unwrap();
    assert!(nothing.changed.is_empty());
    assert_eq!(ws.changed_since(before), Some(&done.changed[..]));

    let undone = ws.undo().unwrap().unwrap();
    assert_eq!(ws.changed_since(before), None);
    assert_eq!(ws.changed_since(before + 1), Some(&undone.changed[..]));
}
