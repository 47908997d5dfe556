//! Keys as WebDriver names them.

/// Alt.
pub const ALT: char = '\u{e00a}';
/// Control.
pub const CONTROL: char = '\u{e009}';
/// Shift.
pub const SHIFT: char = '\u{e008}';
/// Enter.
pub const ENTER: char = '\u{e007}';
/// Escape.
pub const ESCAPE: char = '\u{e00c}';
/// Delete.
pub const DELETE: char = '\u{e017}';
/// Backspace.
pub const BACKSPACE: char = '\u{e003}';
/// Arrow up.
pub const UP: char = '\u{e013}';
/// Arrow down.
pub const DOWN: char = '\u{e015}';
/// Arrow left.
pub const LEFT: char = '\u{e012}';
/// Arrow right.
pub const RIGHT: char = '\u{e014}';
/// Tabulator.
pub const TAB: char = '\u{e004}';
/// Home.
pub const HOME: char = '\u{e011}';
/// End.
pub const END: char = '\u{e010}';
/// Page up.
pub const PAGE_UP: char = '\u{e00e}';
/// Page down.
pub const PAGE_DOWN: char = '\u{e00f}';
/// F2.
pub const F2: char = '\u{e032}';
/// F8.
pub const F8: char = '\u{e038}';
/// F10.
pub const F10: char = '\u{e03a}';
