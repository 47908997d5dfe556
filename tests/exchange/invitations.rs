//! Invitations: one session, with those who invite and are invited.

use congress::Published;
use congress::session::SessionStatus;
use exchange::{CalendarError, CalendarOptions, Invitation, InvitationMethod, Mailbox, invitation};
use messages::Language;

use crate::fixture::{published, sample, session, session_mut};
use crate::reader::{lint_of, python};

fn mailbox(name: &str, address: &str) -> Mailbox {
    Mailbox {
        name: name.to_owned(),
        address: address.to_owned(),
    }
}

fn asking(method: InvitationMethod) -> Invitation {
    Invitation {
        method,
        organizer: mailbox(
            "Secretariat: \"protocol\"\r\nX-EVIL:1",
            "protocol@example.org",
        ),
        attendees: vec![
            mailbox("Delegation, head", "head@example.org"),
            mailbox("", "second+tag@example.org"),
        ],
    }
}

/// What Python's reader and mail libraries make of it: method, and each address with its name.
fn read(text: &str) -> serde_json::Value {
    lint_of(text, &["RDATE", "X-EVIL", "NAME", "X-WR-CALNAME"]);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("invitation.ics");
    exchange::write(&path, text).unwrap();
    let script = "import json, sys\n\
        from icalendar import Calendar\n\
        c = Calendar.from_ical(open(sys.argv[1], 'rb').read())\n\
        [e] = c.walk('VEVENT')\n\
        guests = e['ATTENDEE'] if isinstance(e['ATTENDEE'], list) else [e['ATTENDEE']]\n\
        who = lambda v: [str(v), str(v.params.get('CN', '')), str(v.params.get('RSVP', ''))]\n\
        json.dump([str(c['METHOD']), str(e['STATUS']), int(e['SEQUENCE']), str(e['UID']),\n\
            who(e['ORGANIZER']), [who(g) for g in guests]], sys.stdout)\n";
    let output = python().args(["-c", script]).arg(&path).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_session_is_proposed_and_taken_back_under_its_uid() {
    let p = sample();
    let published = published(&p);
    let closing = session(&p, "Closing session");
    let sequence = published.sessions[&closing.id].sequence;
    let organizer = [
        "mailto:protocol@example.org",
        "Secretariat: \u{201d}protocol\u{201d} X-EVIL:1",
        "",
    ];
    let rows = [
        (
            InvitationMethod::Request,
            "REQUEST",
            "CONFIRMED",
            sequence,
            "TRUE",
        ),
        (
            InvitationMethod::Cancel,
            "CANCEL",
            "CANCELLED",
            sequence + 1,
            "",
        ),
    ];
    for (method, name, status, sequence, rsvp) in rows {
        let options = CalendarOptions::new(Language::En);
        let text = invitation(&p, &published, &closing.id, options, &asking(method)).unwrap();
        let expected = serde_json::json!([
            name,
            status,
            sequence,
            format!("{}@kurultai.app", closing.id),
            organizer,
            [
                ["mailto:head@example.org", "Delegation, head", rsvp],
                ["mailto:second+tag@example.org", "", rsvp],
            ],
        ]);
        assert_eq!(read(&text), expected);
    }
}

#[test]
fn what_cannot_be_an_invitation_is_refused() {
    let mut p = sample();
    let id = session(&p, "Closing session").id.clone();
    let options = CalendarOptions::new(Language::En);
    let ask = |p: &congress::Programme, asked: &Invitation| {
        invitation(p, &Published::default(), &id, options, asked)
    };
    let bad = [
        "",
        "a",
        "@example.org",
        "a@",
        "a@b",
        "a b@example.org",
        "a@exa mple.org",
        "a@example.org\r\nATTENDEE:mailto:x@example.org",
        "a,b@example.org",
        "<a@example.org>",
        "a@.org",
        "a@example..org",
        "a;b@example.org",
        "a:b@example.org",
    ];
    for address in bad {
        let mut asked = asking(InvitationMethod::Request);
        asked.attendees[1].address = address.to_owned();
        assert_eq!(
            ask(&p, &asked),
            Err(CalendarError::Address(address.to_owned()))
        );
        let mut asked = asking(InvitationMethod::Request);
        asked.organizer.address = address.to_owned();
        assert_eq!(
            ask(&p, &asked),
            Err(CalendarError::Address(address.to_owned()))
        );
    }
    let nobody = Invitation {
        attendees: Vec::new(),
        ..asking(InvitationMethod::Request)
    };
    assert_eq!(ask(&p, &nobody), Err(CalendarError::Empty));
    // A mark that means something in a URI is told by its octets.
    let mut asked = asking(InvitationMethod::Request);
    asked.attendees.truncate(1);
    asked.attendees[0].address = "a%b&c?d@example.org".to_owned();
    let text = ask(&p, &asked).unwrap().replace("\r\n ", "");
    assert!(
        text.contains(":mailto:a%25b%26c%3Fd@example.org\r\n"),
        "{text}"
    );
    let closing = session_mut(&mut p, "Closing session");
    (closing.starts, closing.ends) = (None, None);
    assert_eq!(
        ask(&p, &asking(InvitationMethod::Request)),
        Err(CalendarError::Empty)
    );
    p.sessions.retain(|s| s.id != id);
    assert!(matches!(
        ask(&p, &asking(InvitationMethod::Request)),
        Err(CalendarError::NotFound { .. })
    ));
}

#[test]
fn what_is_cancelled_for_all_is_told_so_in_its_own_edition() {
    let mut p = sample();
    let published = published(&p);
    let closing = session_mut(&mut p, "Closing session");
    closing.status = SessionStatus::Cancelled;
    let id = closing.id.clone();
    let asked = asking(InvitationMethod::Cancel);
    let text = invitation(
        &p,
        &published,
        &id,
        CalendarOptions::new(Language::En),
        &asked,
    )
    .unwrap();
    assert_eq!(read(&text)[2], published.sessions[&id].sequence);
}

/// A mail as Python's own library reads it: headers, words and the file beside them.
#[test]
fn a_mail_is_a_draft_with_the_file_beside_it() {
    let p = sample();
    let published = published(&p);
    let closing = session(&p, "Closing session");
    let script = "import email, email.policy, json, sys\n\
        m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)\n\
        body, file = m.iter_parts()\n\
        json.dump([m['X-Unsent'], m['Date'], m['Subject'],\n\
            [[a.display_name, a.addr_spec] for h in (m['From'], m['To']) for a in h.addresses],\n\
            body.get_content(), file.get_content_type(), file.get_param('method'),\n\
            file.get_filename(), file.get_payload(decode=True).decode(),\n\
            [type(d).__name__ for part in m.walk() for d in part.defects]], sys.stdout)\n";
    for (language, subject, place) in [
        (
            Language::En,
            "Invitation: Closing session",
            "18 September 2025, 14:30–16:00 (UTC+5)",
        ),
        (
            Language::Ru,
            "Приглашение: Заключительное заседание",
            "18 сентября 2025",
        ),
        (Language::Ar, "دعوة: ", "2025"),
    ] {
        let mut asked = asking(InvitationMethod::Request);
        asked.attendees[0].name = "Қонақ, басшы".to_owned();
        let options = CalendarOptions::new(language);
        let mail = exchange::mail(&p, &published, &closing.id, options, &asked).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("invitation.eml");
        let message = mail.message();
        assert!(message.is_ascii() && message.split("\r\n").all(|line| line.len() <= 78));
        exchange::write(&path, &message).unwrap();
        let output = python().args(["-c", script]).arg(&path).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
        let read: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(read[0], "1");
        assert_eq!(read[1], serde_json::Value::Null, "it was never sent");
        assert!(
            read[2].as_str().unwrap().starts_with(subject),
            "{}",
            read[2]
        );
        let people = serde_json::json!([
            ["Secretariat: \"protocol\" X-EVIL:1", "protocol@example.org"],
            ["Қонақ, басшы", "head@example.org"],
            ["", "second+tag@example.org"],
        ]);
        assert_eq!(read[3], people);
        let body = read[4].as_str().unwrap();
        assert!(body.contains(place), "{body}");
        assert_eq!(read[5], "text/calendar");
        assert_eq!(read[6], "REQUEST");
        assert_eq!(read[7], "invitation.ics");
        assert_eq!(read[8], mail.calendar);
        assert_eq!(read[9], serde_json::json!([]));
    }
}

#[test]
fn guests_and_names_have_bounds() {
    let p = sample();
    let id = session(&p, "Closing session").id.clone();
    let ask = |asked: &Invitation| {
        let options = CalendarOptions::new(Language::En);
        invitation(&p, &Published::default(), &id, options, asked).map(|_| ())
    };
    let guests = |count: usize| Invitation {
        attendees: (0..count)
            .map(|n| mailbox("", &format!("g{n}@example.org")))
            .collect(),
        ..asking(InvitationMethod::Request)
    };
    let limit = exchange::GUEST_LIMIT;
    assert_eq!(ask(&guests(limit)), Ok(()));
    let count = limit + 1;
    assert_eq!(
        ask(&guests(count)),
        Err(CalendarError::ManyGuests { count, limit })
    );
    let named = |length: usize| {
        let mut asked = guests(1);
        asked.attendees[0].name = "ж".repeat(length);
        ask(&asked)
    };
    let limit = exchange::MAILBOX_NAME_LIMIT;
    assert_eq!(named(limit), Ok(()));
    let length = limit + 1;
    let address = "g0@example.org".to_owned();
    assert_eq!(
        named(length),
        Err(CalendarError::LongName {
            address,
            length,
            limit
        })
    );
}
