//! Folding of content lines (RFC 5545, section 3.1).

/// Most octets of a line, its line end not counted, the space of a folded line counted.
const LIMIT: usize = 75;

/// The same content lines, folded as the RFC has it: at most 75 octets, never within a
/// character. The `ics` crate does not count the leading space, which makes its folded
/// lines 76 octets long; its folds are taken out first.
pub(crate) fn refold(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 32);
    let mut used = 0;
    for line in text.split_terminator("\r\n") {
        let mut rest = match line.strip_prefix(' ') {
            Some(rest) => rest,
            None => {
                if !out.is_empty() {
                    out.push_str("\r\n");
                }
                used = 0;
                line
            }
        };
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
    if !out.is_empty() {
        out.push_str("\r\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

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
                let folded = refold(&format!("BEGIN:A\r\n{line}END:A\r\n"));
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
        let once = refold(&format!("{line}\r\n"));
        assert_eq!(refold(&once), once);
        let first = once.split("\r\n").next().unwrap();
        assert_eq!(first.len(), LIMIT);
    }
}
