//! What the window system does to a window when the user presses its close button.

use x11rb::connection::Connection;
use x11rb::errors::{ConnectionError, ReplyError};
use x11rb::protocol::xproto::{AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, Window};
use x11rb::rust_connection::RustConnection;

/// Asks the windows of a process to close, by WM_DELETE_WINDOW (ICCCM, section 4.2.8.1).
/// Gives how many were asked.
pub fn ask_to_close(pid: u32) -> Result<usize, Box<dyn std::error::Error>> {
    let (display, screen) = x11rb::connect(None)?;
    let atom = |name: &str| -> Result<u32, ReplyError> {
        let reply = display.intern_atom(false, name.as_bytes())?.reply()?;
        Ok(reply.atom)
    };
    let (protocols, delete) = (atom("WM_PROTOCOLS")?, atom("WM_DELETE_WINDOW")?);
    let owner = atom("_NET_WM_PID")?;
    let root = display.setup().roots[screen].root;
    let mut asked = 0;
    for window in below(&display, root)? {
        let values = |property, sort: AtomEnum| {
            let reply = display.get_property(false, window, property, sort, 0, 64);
            let reply = reply.map_err(ReplyError::from)?.reply()?;
            Ok::<Vec<u32>, ReplyError>(reply.value32().into_iter().flatten().collect())
        };
        // A window may go while they are asked.
        let is_ours = values(owner, AtomEnum::CARDINAL).is_ok_and(|found| found == [pid]);
        if is_ours && values(protocols, AtomEnum::ATOM).is_ok_and(|all| all.contains(&delete)) {
            let message = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
            display.send_event(false, window, EventMask::NO_EVENT, message)?;
            asked += 1;
        }
    }
    display.flush()?;
    Ok(asked)
}

fn below(display: &RustConnection, root: Window) -> Result<Vec<Window>, ReplyError> {
    let mut found = vec![root];
    let mut next = 0;
    while let Some(window) = found.get(next).copied() {
        let tree = display.query_tree(window).map_err(|e: ConnectionError| e)?;
        // A window may go while the tree is walked.
        if let Ok(tree) = tree.reply() {
            found.extend(tree.children);
        }
        next += 1;
    }
    Ok(found)
}
