//! Text as a content line takes it. The `ics` crate writes values as they come: whatever
//! a user wrote passes through here first.

use std::borrow::Cow;

/// A TEXT value (RFC 5545, section 3.3.11), cleaned and escaped. Line ends become `\n`;
/// controls, byte order marks and noncharacters go; `None` where nothing is left. Copied only
/// where something is to be changed, as the others here.
pub(crate) fn prose(text: &str) -> Option<Cow<'_, str>> {
    let clean = mapped(clean(text), |text| Cow::Borrowed(text.trim()));
    (!clean.is_empty()).then(|| ics::escape_text(clean))
}

/// As [`prose`], on one line: many clients show only the first line of a title or place.
pub(crate) fn line(text: &str) -> Option<Cow<'_, str>> {
    let line = mapped(clean(text), |text| {
        if !text.contains(['\n', '\t']) {
            return Cow::Borrowed(text.trim());
        }
        let text = text.replace('\t', " ");
        let words = text.split('\n').map(str::trim);
        let words: Vec<_> = words.filter(|l| !l.is_empty()).collect();
        Cow::Owned(words.join(" "))
    });
    (!line.is_empty()).then(|| ics::escape_text(line))
}

/// As [`line`], of a text that may have been made for it.
pub(crate) fn line_of(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
    let line = mapped(text, |text| line(text).unwrap_or_default());
    (!line.is_empty()).then_some(line)
}

/// A parameter's value (section 3.2), quoted where `:`, `;` or `,` stand in it. What even
/// quotes cannot hold is replaced: the `"` by a typographic one, line ends by a space,
/// since few readers know the escapes of RFC 6868.
pub(crate) fn parameter(value: &str) -> Cow<'_, str> {
    mapped(clean(value), |value| {
        if !value.contains(['\n', '\t', '"', ':', ';', ',']) {
            return Cow::Borrowed(value);
        }
        let value = value.replace(['\n', '\t'], " ").replace('"', "\u{201d}");
        if value.contains([':', ';', ',']) {
            Cow::Owned(format!("\"{value}\""))
        } else {
            Cow::Owned(value)
        }
    })
}

/// What is made of a text, kept as long as the text itself.
fn mapped<'a>(text: Cow<'a, str>, change: impl Fn(&str) -> Cow<'_, str>) -> Cow<'a, str> {
    match text {
        Cow::Borrowed(text) => change(text),
        Cow::Owned(text) => Cow::Owned(change(&text).into_owned()),
    }
}

/// One kind of line end, `\n`, and no character that a content line cannot hold.
fn clean(text: &str) -> Cow<'_, str> {
    if text
        .bytes()
        .all(|b| matches!(b, b' '..=b'~' | b'\n' | b'\t'))
        || text.chars().all(stays)
    {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\r' => {
                characters.next_if_eq(&'\n');
                out.push('\n');
            }
            '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            _ if stays(c) => out.push(c),
            _ => {}
        }
    }
    Cow::Owned(out)
}

/// Whether a content line, or the escape of a line end, can hold a character.
fn stays(c: char) -> bool {
    match c {
        '\n' | '\t' => true,
        '\u{2028}' | '\u{2029}' | '\u{feff}' => false,
        _ => !c.is_control() && !is_noncharacter(c),
    }
}

/// Code points that are never characters (Unicode 16.0, section 23.7).
fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || (u32::from(c) & 0xfffe) == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_is_cleaned_then_escaped() {
        let rows = [
            ("a, b; c \\ d", Some("a\\, b\\; c \\\\ d")),
            (
                "one\r\ntwo\rthree\nfour\u{2028}five",
                Some("one\\ntwo\\nthree\\nfour\\nfive"),
            ),
            (
                "bell\u{7}, bom\u{feff} c1\u{9b} del\u{7f} non\u{fffe}\u{1ffff}\u{fdd0}",
                Some("bell\\, bom c1 del non"),
            ),
            ("a\tb", Some("a\tb")),
            (" \r\n \u{0}", None),
            ("", None),
            (
                "family \u{1f468}\u{200d}\u{1f469}",
                Some("family \u{1f468}\u{200d}\u{1f469}"),
            ),
        ];
        for (text, expected) in rows {
            assert_eq!(prose(text).as_deref(), expected, "{text:?}");
        }
    }

    #[test]
    fn a_line_stays_one() {
        let rows = [
            (
                "Opening\r\n\r\nceremony,\tnow",
                Some("Opening ceremony\\, now"),
            ),
            ("END:VEVENT\nBEGIN:VEVENT", Some("END:VEVENT BEGIN:VEVENT")),
            ("\n", None),
        ];
        for (text, expected) in rows {
            assert_eq!(line(text).as_deref(), expected, "{text:?}");
        }
    }

    #[test]
    fn parameters_are_quoted_where_needed() {
        let rows = [
            ("Asia/Almaty", "Asia/Almaty"),
            ("a:b", "\"a:b\""),
            ("a;b,c", "\"a;b,c\""),
            ("say \"hi\"", "say \u{201d}hi\u{201d}"),
            ("a\r\nX-EVIL:1", "\"a X-EVIL:1\""),
        ];
        for (text, expected) in rows {
            assert_eq!(parameter(text), expected, "{text:?}");
        }
    }
}
