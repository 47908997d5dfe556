//! Folding of content lines (RFC 5545, section 3.1), into a writer.

use std::fmt::{self, Write as _};
use std::io;

/// Most octets of a line, its line end not counted, the space of a folded line counted.
const LIMIT: usize = 75;

/// Writes content lines on, folded as the RFC has it: at most 75 octets, never within a
/// character. The `ics` crate does not count the leading space, which makes its folded
/// lines 76 octets long; its folds are taken out first.
pub(crate) struct Folder<'a, W> {
    out: &'a mut W,
    /// Kept between calls, so that a calendar of any length takes no more than its longest
    /// event.
    shown: String,
    folded: String,
}

impl<'a, W: io::Write> Folder<'a, W> {
    pub fn new(out: &'a mut W) -> Self {
        Self {
            out,
            shown: String::new(),
            folded: String::new(),
        }
    }

    /// Writes whole content lines.
    pub fn put(&mut self, lines: &str) -> io::Result<()> {
        self.folded.clear();
        refold(lines, &mut self.folded);
        self.out.write_all(self.folded.as_bytes())
    }

    /// Writes what shows itself as whole content lines.
    pub fn put_shown(&mut self, lines: &impl fmt::Display) -> io::Result<()> {
        let mut shown = std::mem::take(&mut self.shown);
        shown.clear();
        write!(shown, "{lines}").map_err(io::Error::other)?;
        let done = self.put(&shown);
        self.shown = shown;
        done
    }
}

/// The same content lines, each folded anew.
pub(crate) fn refold(text: &str, out: &mut String) {
    let mut used = 0;
    let mut first = true;
    for line in text.split_inclusive('\n') {
        let line = line.strip_suffix("\r\n").unwrap_or(line);
        let mut rest = match line.strip_prefix(' ') {
            Some(rest) => rest,
            None => {
                if !first {
                    out.push_str("\r\n");
                }
                used = 0;
                line
            }
        };
        first = false;
        while used + rest.len() > LIMIT {
            let end = rest.floor_char_boundary(LIMIT - used);
            out.push_str(&rest[..end]);
            out.push_str("\r\n ");
            used = 1;
            rest = &rest[end..];
        }
        out.push_str(rest);
        used += rest.len();
    }
    if !first {
        out.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        let mut out = Vec::new();
        Folder::new(&mut out).put(text).unwrap();
        String::from_utf8(out).unwrap()
    }

    fn unfold(text: &str) -> String {
        text.replace("\r\n ", "")
    }

    #[test]
    fn lines_are_short_and_unfold_to_what_they_were() {
        let units = [
            "a",
            "\u{41f}",
            "\u{4e16}",
            "\u{1f54c}",
            "a\u{41f}\u{4e16}\u{1f54c} ",
        ];
        for unit in units {
            for count in [
                0, 1, 17, 18, 19, 24, 25, 36, 37, 38, 73, 74, 75, 76, 149, 150, 1000,
            ] {
                let line = format!("X:{}.\r\n", unit.repeat(count));
                let folded = folded(&format!("BEGIN:A\r\n{line}END:A\r\n"));
                assert_eq!(unfold(&folded), format!("BEGIN:A\r\n{line}END:A\r\n"));
                for line in folded.split_terminator("\r\n") {
                    assert!(line.len() <= LIMIT && !line.is_empty(), "{line:?}");
                }
            }
        }
    }

    #[test]
    fn folds_made_before_are_made_anew() {
        let line = format!("X:{}", "abc ".repeat(60));
        let once = folded(&format!("{line}\r\n"));
        assert_eq!(folded(&once), once);
        let first = once.split("\r\n").next().unwrap();
        assert_eq!(first.len(), LIMIT);
    }

    #[test]
    fn what_is_put_in_pieces_is_the_same() {
        let (one, two) = (format!("X:{}\r\n", "ж".repeat(99)), "END:A\r\n".to_owned());
        let mut out = Vec::new();
        let mut folder = Folder::new(&mut out);
        folder.put(&one).unwrap();
        folder.put_shown(&two).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            folded(&format!("{one}{two}"))
        );
    }
}
