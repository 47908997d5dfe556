//! Tables of text (RFC 4180), written line by line.

use std::io::{self, Write};

/// A table that is written as its rows come: nothing of it is kept.
///
/// ```
/// let mut bytes = Vec::new();
/// let mut table = exchange::Csv::new(&mut bytes).unwrap();
/// table.row(["a,b", "=1+1"]).unwrap();
/// assert_eq!(String::from_utf8(bytes).unwrap(), "\u{feff}\"a,b\",'=1+1\r\n");
/// ```
pub struct Csv<W: Write> {
    to: W,
}

impl<W: Write> Csv<W> {
    /// An empty table. A mark of UTF-8 stands first, without which programs of tables guess
    /// another encoding.
    ///
    /// # Errors
    /// Whatever the writer says.
    pub fn new(mut to: W) -> io::Result<Self> {
        to.write_all("\u{feff}".as_bytes())?;
        Ok(Self { to })
    }

    /// One line of fields, quoted where they must be (section 2). A text that begins like a
    /// formula would be run by programs of tables: an apostrophe before it stops that.
    ///
    /// # Errors
    /// Whatever the writer says.
    pub fn row<'a>(&mut self, fields: impl IntoIterator<Item = &'a str>) -> io::Result<()> {
        for (n, field) in fields.into_iter().enumerate() {
            if n > 0 {
                self.to.write_all(b",")?;
            }
            self.field(field)?;
        }
        self.to.write_all(b"\r\n")
    }

    fn field(&mut self, text: &str) -> io::Result<()> {
        let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
            "'"
        } else {
            ""
        };
        if text.contains(['"', ',', '\r', '\n']) {
            let text = text.replace('"', "\"\"");
            write!(self.to, "\"{guard}{text}\"")
        } else {
            write!(self.to, "{guard}{text}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_come_back_as_they_were() {
        let rows = [
            ("plain", "plain"),
            ("a,b", "\"a,b\""),
            ("a \"b\"", "\"a \"\"b\"\"\""),
            ("a\nb", "\"a\nb\""),
            ("", ""),
            ("-1,5", "\"'-1,5\""),
            ("@here", "'@here"),
            ("мәтін", "мәтін"),
        ];
        for (text, written) in rows {
            let mut bytes = Vec::new();
            Csv::new(&mut bytes).unwrap().row([text, "x"]).unwrap();
            let expected = format!("\u{feff}{written},x\r\n");
            assert_eq!(String::from_utf8(bytes).unwrap(), expected, "{text}");
        }
    }
}
