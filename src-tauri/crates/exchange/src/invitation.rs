//! Invitations to one session (RFC 5546), ready to attach to a mail.

use congress::{Programme, Published, SessionId};
use ics::components::Parameters;
use ics::parameters;
use ics::properties::{Attendee, Organizer};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::calendar::{Calendar, CalendarError, Calendars, text_of};
use crate::options::CalendarOptions;
use crate::scope::Scope;
use crate::text;

/// The most octets of an address (RFC 5321, section 4.5.3.1, with RFC 3696's correction).
const ADDRESS_LIMIT: usize = 254;

/// Who is invited by whom, or no more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Invitation {
    /// What it asks of the guests' calendars.
    pub method: InvitationMethod,
    /// Who invites, and gets the answers.
    pub organizer: Mailbox,
    /// Who is invited: at least one.
    pub attendees: Vec<Mailbox>,
}

/// What an invitation asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum InvitationMethod {
    /// To take the session in, or its newer edition.
    Request,
    /// To take it out.
    Cancel,
}

/// A name and an address of electronic mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Mailbox {
    /// The name; may be empty.
    pub name: String,
    /// The address: `name@example.org`.
    pub address: String,
}

impl Mailbox {
    /// The address as a CAL-ADDRESS (RFC 5545, section 3.3.3).
    fn uri(&self) -> Result<String, CalendarError> {
        let address = self.address.trim();
        let refused = || CalendarError::Address(self.address.clone());
        let (name, domain) = address.rsplit_once('@').ok_or_else(refused)?;
        // What quotes and comments would allow, no mail program's address book has.
        let plain =
            |c: char| !c.is_whitespace() && !c.is_control() && !r#""(),:;<>@[]\"#.contains(c);
        let dotted = domain.contains('.') && domain.split('.').all(|label| !label.is_empty());
        let whole = !name.is_empty() && dotted && address.len() <= ADDRESS_LIMIT;
        if !whole || !name.chars().all(plain) || !domain.chars().all(plain) {
            return Err(refused());
        }
        // RFC 6068, section 2: what has a meaning in a URI is told by its octets.
        let escaped: String = address
            .bytes()
            .map(|byte| match byte {
                b'%' | b'?' | b'&' | b'#' | b'/' | b'`' | b'^' | b'{' | b'}' | b'|' => {
                    format!("%{byte:02X}")
                }
                0x80.. => format!("%{byte:02X}"),
                _ => char::from(byte).to_string(),
            })
            .collect();
        Ok(format!("mailto:{escaped}"))
    }

    fn parameters(&self) -> Parameters<'static> {
        let name = text::parameter(self.name.trim()).into_owned();
        if name.is_empty() {
            Parameters::new()
        } else {
            parameters!("CN" => name)
        }
    }
}

/// The invitation to a session, as an iCalendar object with METHOD: one session, so one UID.
/// A cancellation counts as the next edition of the session.
///
/// # Errors
/// [`CalendarError::NotFound`]; [`CalendarError::Empty`] where the session cannot be told to
/// those for whom the options are, or nobody is invited; [`CalendarError::Address`].
pub fn invitation(
    programme: &Programme,
    published: &Published,
    session: &SessionId,
    options: CalendarOptions,
    invitation: &Invitation,
) -> Result<String, CalendarError> {
    let told = published.as_told(programme, options.audience);
    let calendars = Calendars::new(&told, published, options)?;
    let calendar = calendars.of(&Scope::Event)?.only(session);
    if calendar.is_empty() || invitation.attendees.is_empty() {
        return Err(match programme.session(session) {
            None if calendar.is_empty() => CalendarError::NotFound {
                noun: congress::Noun::Session,
                id: session.0.clone(),
            },
            _ => CalendarError::Empty,
        });
    }
    let uri = invitation.organizer.uri()?;
    let mut organizer = Organizer::new(uri);
    organizer.append(invitation.organizer.parameters());
    let mut guests = Vec::new();
    for mailbox in &invitation.attendees {
        let mut guest = Attendee::new(mailbox.uri()?);
        guest.append(mailbox.parameters());
        guest.append(parameters!("ROLE" => "REQ-PARTICIPANT"));
        if invitation.method == InvitationMethod::Request {
            guest.append(parameters!("PARTSTAT" => "NEEDS-ACTION"; "RSVP" => "TRUE"));
        }
        guests.push(guest);
    }
    let (method, calendar) = match invitation.method {
        InvitationMethod::Request => ("REQUEST", calendar),
        InvitationMethod::Cancel => ("CANCEL", calendar.called_off()),
    };
    Ok(text_of(|out| {
        calendar.write_as(
            Some(method),
            |event| {
                event.push(organizer.clone());
                for guest in &guests {
                    event.push(guest.clone());
                }
            },
            out,
        )
    }))
}

impl Calendar<'_> {
    /// With one session alone.
    fn only(mut self, session: &SessionId) -> Self {
        self.entries.retain(|entry| entry.session.id == *session);
        self
    }

    /// With every session cancelled.
    fn called_off(mut self) -> Self {
        for entry in &mut self.entries {
            entry.off = true;
        }
        self
    }
}
