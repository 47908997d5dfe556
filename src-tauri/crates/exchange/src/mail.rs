//! A mail with an invitation in it (RFC 6047), for a mail program to open as a draft. Nothing
//! is sent here.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDateTime;
use congress::time;
use congress::{Programme, Published, SessionId};

use messages::Catalogue;

use crate::calendar::CalendarError;
use crate::invitation::{Invitation, InvitationMethod, Mailbox, invitation};
use crate::options::{CalendarOptions, Tongues};
use crate::read::{Entry, Side};

/// The most octets that an encoded word (RFC 2047, section 2) holds before they are encoded: 52
/// characters of Base64, 12 around them, and `Subject: ` before it are less than the 76 of a line.
const WORD: usize = 39;

/// The most octets of a header's text that stand on one line after the header's name.
const LINE: usize = 66;

/// Octets of a Base64 line before they are encoded: 76 characters (RFC 2045, section 6.8).
const BASE64_LINE: usize = 57;

/// What separates the parts. Base64 has no such line.
const BOUNDARY: &str = "kurultai-invitation";

/// A mail before it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// Who sends it.
    pub from: Mailbox,
    /// To whom.
    pub to: Vec<Mailbox>,
    /// What it is about.
    pub subject: String,
    /// What it says: lines that end in `\n`.
    pub body: String,
    /// The file beside it, as iCalendar text.
    pub calendar: String,
    /// The method of that file.
    pub method: InvitationMethod,
}

/// The mail of an invitation, in the language, or the two, of the options.
///
/// # Errors
/// As [`invitation`].
pub fn mail(
    programme: &Programme,
    published: &Published,
    session: &SessionId,
    options: CalendarOptions,
    asked: &Invitation,
) -> Result<Mail, CalendarError> {
    let calendar = invitation(programme, published, session, options, asked)?;
    let zone = time::zone(&programme.event.zone)?;
    let entry = Entry::read(&calendar).unwrap_or_default();
    let side = entry.side(&zone);
    let tongues = Tongues::of(&options);
    let subject = match asked.method {
        // "Cancelled:" stands before it already.
        InvitationMethod::Cancel => side.title.clone(),
        InvitationMethod::Request => tongues.both(|words| {
            let title = side.title.as_str();
            words.text_with("calendar-invitation", &[("title", title.into())])
        }),
    };
    let offset = side.starts.map(|at| {
        let seconds = time::offset_seconds(&zone, at);
        time::offset_label(seconds)
    });
    let offset = offset.unwrap_or_default();
    let said = [Some(tongues.first), tongues.second];
    let said = said.into_iter().flatten().map(|words| {
        let key = match asked.method {
            InvitationMethod::Request => "calendar-invitation-attached",
            InvitationMethod::Cancel => "calendar-invitation-withdrawn",
        };
        let when = when(&side, words, &offset);
        let lines = [side.title.clone(), when, side.place.clone()];
        let lines: Vec<_> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        format!("{}\n\n{}\n", lines.join("\n"), words.text(key))
    });
    Ok(Mail {
        from: asked.organizer.clone(),
        to: asked.attendees.clone(),
        subject,
        body: said.collect::<Vec<_>>().join("\n"),
        calendar,
        method: asked.method,
    })
}

/// "17 September 2025, 10:00–12:00 (UTC+5)".
fn when(side: &Side, words: &Catalogue, offset: &str) -> String {
    let Some((starts, ends)) = side.starts.zip(side.ends) else {
        return String::new();
    };
    let clock = |at: NaiveDateTime| at.format("%H:%M").to_string();
    let moment = |at: NaiveDateTime| {
        let day = messages::day(words.language(), at.date());
        words.text_with(
            "calendar-moment",
            &[("day", day.into()), ("time", clock(at).into())],
        )
    };
    let ends = if ends.date() == starts.date() {
        clock(ends)
    } else {
        moment(ends)
    };
    format!("{}–{ends} ({offset})", moment(starts))
}

impl Mail {
    /// The mail as a message (RFC 5322) that programs open to be looked at and sent: `X-Unsent`
    /// says that it never was. The same bytes for the same mail: it has no date before it goes.
    pub fn message(&self) -> String {
        let method = match self.method {
            InvitationMethod::Request => "REQUEST",
            InvitationMethod::Cancel => "CANCEL",
        };
        let to: Vec<_> = self.to.iter().map(address).collect();
        let lines = [
            "X-Unsent: 1".to_owned(),
            format!("From: {}", address(&self.from)),
            format!("To: {}", to.join(",\r\n ")),
            format!("Subject: {}", encoded(&self.subject)),
            "MIME-Version: 1.0".to_owned(),
            format!("Content-Type: multipart/mixed; boundary=\"{BOUNDARY}\""),
            String::new(),
            format!("--{BOUNDARY}"),
            "Content-Type: text/plain; charset=utf-8".to_owned(),
            "Content-Transfer-Encoding: base64".to_owned(),
            String::new(),
            base64(&self.body.replace('\n', "\r\n")),
            format!("--{BOUNDARY}"),
            format!("Content-Type: text/calendar; charset=utf-8; method={method};"),
            " name=\"invitation.ics\"".to_owned(),
            "Content-Disposition: attachment; filename=\"invitation.ics\"".to_owned(),
            "Content-Transfer-Encoding: base64".to_owned(),
            String::new(),
            base64(&self.calendar),
            format!("--{BOUNDARY}--"),
            String::new(),
        ];
        lines.join("\r\n")
    }
}

/// A mailbox as a header takes it.
fn address(mailbox: &Mailbox) -> String {
    let address = mailbox.address.trim();
    // No line end gets into a header: a name is one line, and an address was looked at before.
    let words: Vec<_> = mailbox
        .name
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    let name = words.join(" ");
    if name.is_empty() {
        return address.to_owned();
    }
    let quoted = format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""));
    if name.is_ascii() && quoted.len() <= LINE {
        let whole = quoted.len() + address.len() <= LINE;
        let between = if whole { " " } else { "\r\n " };
        format!("{quoted}{between}<{address}>")
    } else {
        format!("{}\r\n <{address}>", words_of(&name))
    }
}

/// Text of a header: as it is where it is plain and short, else as encoded words.
fn encoded(text: &str) -> String {
    let plain = text.chars().all(|c| c == ' ' || c.is_ascii_graphic());
    if plain && text.len() <= LINE && !text.contains("=?") {
        return text.to_owned();
    }
    words_of(text)
}

/// Text as encoded words, one a line.
fn words_of(text: &str) -> String {
    let mut words = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.floor_char_boundary(WORD);
        words.push(format!("=?utf-8?B?{}?=", STANDARD.encode(&rest[..end])));
        rest = &rest[end..];
    }
    words.join("\r\n ")
}

fn base64(text: &str) -> String {
    let lines = text.as_bytes().chunks(BASE64_LINE);
    let lines: Vec<_> = lines.map(|line| STANDARD.encode(line)).collect();
    lines.join("\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_take_any_name_and_no_line_end() {
        let of = |name: &str| {
            address(&Mailbox {
                name: name.to_owned(),
                address: "a@example.org".to_owned(),
            })
        };
        assert_eq!(of(""), "a@example.org");
        assert_eq!(of("Head, \"one\""), "\"Head, \\\"one\\\"\" <a@example.org>");
        assert_eq!(
            of("A\r\nBcc: x@example.org"),
            "\"A Bcc: x@example.org\" <a@example.org>"
        );
        assert_eq!(of("Ж"), "=?utf-8?B?0JY=?=\r\n <a@example.org>");
        let long = encoded(&"ж".repeat(100));
        assert!(long.split("\r\n ").all(|word| word.len() <= 67), "{long}");
        let name = of(&"a ".repeat(80));
        assert!(name.split("\r\n").all(|line| line.len() <= 67), "{name}");
        let far = "b".repeat(60);
        assert!(of(&far).ends_with(&format!("{far}\"\r\n <a@example.org>")));
    }
}
