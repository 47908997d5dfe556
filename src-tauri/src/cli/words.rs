//! The command line's words for what can go wrong: what happened, and what to do next.

use std::path::Path;

use caldav::{Distrust, ServerProblem};
use workspace::{Holder, OpenProblem, WriteReason};

use crate::error::AppError;
use crate::font::FontProblem;

/// A message that names the file and the remedy.
pub fn of(path: &Path, error: &AppError) -> String {
    let path = path.display();
    match error {
        AppError::Open { problem, .. } => format!("{path}: {}", opening(problem)),
        AppError::Write { reason, .. } => format!("{path}: {}", writing(reason)),
        AppError::MissingGlyphs { missing } => {
            let each = missing
                .iter()
                .map(|m| format!("\n  {} {} in {:?}", m.character, m.code, m.text));
            format!(
                "{path}: no font has these characters; write the names in another script:{}",
                each.collect::<String>()
            )
        }
        AppError::Misread { misread, .. } => {
            let each = misread
                .iter()
                .map(|m| format!("\n  line {}, {}: {:?}", m.line, m.field, m.fault));
            format!("{path}: not understood:{}", each.collect::<String>())
        }
        AppError::NothingToTell => format!(
            "{path}: no session of this can be told to those who read the calendar, so none was \
             written. Choose another scope, or another --audience."
        ),
        AppError::Address { address } => {
            format!("{path}: {address:?} is no address of electronic mail, such as a@example.org")
        }
        AppError::LongName {
            address,
            length,
            limit,
        } => format!("{path}: the name of {address} has {length} characters; {limit} fit"),
        AppError::ManyGuests { count, limit } => format!(
            "{path}: {count} guests, and {limit} fit. Write several invitations, each to some."
        ),
        AppError::Server { problem } => server(problem),
        AppError::PasswordNeeded { keychain } => {
            let there = if *keychain {
                "the keychain has no password of this user"
            } else {
                "there is no keychain"
            };
            format!("{there}: give it on standard input, with --password-stdin")
        }
        AppError::NotFound { noun, id } => format!("{path}: there is no {noun:?} {id}"),
        AppError::Invalid { invalid } => format!("{path}: {invalid}"),
        AppError::InUse { noun, uses } => format!("{path}: the {noun:?} is used {uses} times"),
        AppError::NoFile => format!("{path}: no file is open"),
        AppError::Backup { file, problem } => {
            format!("{path}: the backup {file} cannot be restored: {problem:?}")
        }
        AppError::NothingToPrint => format!("{path}: there is nothing to print"),
        AppError::TooManyPapers { asked, most } => format!(
            "{path}: {asked} papers are too many for one document of at most {most}. Use --each \
             or --bundle."
        ),
        AppError::Template { faults } => {
            let each = faults.iter().map(|fault| format!("\n  {fault}"));
            format!(
                "{path}: the page could not be made:{}",
                each.collect::<String>()
            )
        }
        AppError::Templates { folder, detail } => format!("{path}: {folder}: {detail}"),
        AppError::Font { file, problem } => match problem {
            FontProblem::Unreadable { detail } => format!("{file}: {detail}"),
            FontProblem::NoFont => format!("{file}: is no font (TTF, OTF)"),
            FontProblem::TooLarge { limit } => format!("{file}: is larger than {limit} MiB"),
        },
        AppError::Printer {
            printer,
            sent,
            jobs,
            detail,
        } => {
            let which = match printer {
                Some(name) => format!("the printer {name}"),
                None => "the desktop's print dialog".to_owned(),
            };
            format!("{path}: {which} took {sent} of {jobs} jobs: {detail}")
        }
        AppError::Internal { detail } => format!("{path}: a fault of the program: {detail}"),
    }
}

/// What stands against publishing, and what to do next.
pub(super) fn server(problem: &ServerProblem) -> String {
    match problem {
        ServerProblem::Address { address } => {
            format!("{address:?} is no address of a calendar, such as https://host/calendar/")
        }
        ServerProblem::NotEncrypted { host } => format!(
            "{host} is not asked without encryption, since all on the way could read the \
             password. Use an address that begins with https://."
        ),
        ServerProblem::Unreachable { host, detail } => {
            format!("{host} does not answer: {detail}. Check the address and the network.")
        }
        ServerProblem::NotTrusted { host, reason } => {
            let why = match reason {
                Distrust::Issuer => "nobody whom this computer trusts vouches for its certificate",
                Distrust::Name => "its certificate is for another name",
                Distrust::Expired => "its certificate is not valid at this time",
                Distrust::Revoked => "its certificate was withdrawn",
                Distrust::Other => "the encryption could not be verified",
            };
            format!(
                "{host} is not trusted: {why}. No password was sent. Ask whoever runs it, or add \
                 its authority to the system's trusted ones."
            )
        }
        ServerProblem::NotAuthorised { offered } => {
            let basic = offered.is_empty() || offered.to_lowercase().contains("basic");
            if basic {
                "the server does not take this user name and password. Where signing in takes two \
                 steps, it wants a password made for programs."
                    .to_owned()
            } else {
                format!("the server wants {offered}, and only Basic is known here")
            }
        }
        ServerProblem::NotACalendar { found } if found.is_empty() => {
            "this is no calendar, and none was found from there on. Check the address.".to_owned()
        }
        ServerProblem::NotACalendar { found } => {
            let each = found.iter().map(|calendar| {
                let only = if calendar.writable {
                    ""
                } else {
                    " (read only)"
                };
                format!("\n  {} {}{only}", calendar.url, calendar.name)
            });
            format!(
                "this is no calendar. Give one of these to --to:{}",
                each.collect::<String>()
            )
        }
        ServerProblem::ReadOnly => {
            "this calendar may only be read. Ask whoever owns it for the right to write.".to_owned()
        }
        ServerProblem::Full => "the server has no room left for this user.".to_owned(),
        ServerProblem::Redirected { to } => format!(
            "the server points to {to}, where the password does not follow. If that is right, \
             give it to --to."
        ),
        ServerProblem::Said { status, detail } => {
            format!("the server said {status} {detail}. Try again later, or ask whoever runs it.")
        }
        ServerProblem::NotUnderstood { detail } => {
            format!("the server does not answer as a calendar server does: {detail}")
        }
        ServerProblem::NotNoted { detail } => {
            format!("what was put there cannot be noted on this computer: {detail}")
        }
    }
}

fn opening(problem: &OpenProblem) -> String {
    match problem {
        OpenProblem::NotFound => "there is no such file. Check the path.".to_owned(),
        OpenProblem::NotOurs => "this is not a Kurultai workspace. Nothing was changed.".to_owned(),
        OpenProblem::Damaged { damage } => {
            let first = damage.first().map_or("", |found| found.detail.as_str());
            format!(
                "the file is damaged in {} places, first: {first}. It was not touched; open it \
                 in the window to repair a copy, or open a backup.",
                damage.len()
            )
        }
        OpenProblem::Newer { found, known } => format!(
            "the file was written by a newer Kurultai (format {found}; this one knows {known}). \
             Update Kurultai; the file was not touched."
        ),
        OpenProblem::Locked { holder, .. } => match holder {
            Some(Holder {
                author,
                host,
                since,
                ..
            }) => format!("the file is open by {author} on {host} since {since}."),
            None => "the file is open in another program.".to_owned(),
        },
        OpenProblem::ReadOnly => {
            "the file or its folder is read-only. Copy it to a place where you may write."
                .to_owned()
        }
        OpenProblem::NoPermission => {
            "you may not read the file. Ask its owner for permission.".to_owned()
        }
        OpenProblem::Io { detail } => format!("the file cannot be read: {detail}"),
    }
}

fn writing(reason: &WriteReason) -> String {
    match reason {
        WriteReason::NoSpace => "the disk is full. Free some space, then try again.".to_owned(),
        WriteReason::NoPermission => "you may not write here. Choose another folder.".to_owned(),
        WriteReason::ReadOnly => "this place is read-only. Choose another folder.".to_owned(),
        WriteReason::SameFile => "this is the open file itself. Choose another name.".to_owned(),
        WriteReason::Moved => {
            "the file was moved, renamed or removed while it was open.".to_owned()
        }
        WriteReason::TakenOver { .. } => "another machine has taken the file over.".to_owned(),
        WriteReason::Gone => "the disk does not answer any more.".to_owned(),
        WriteReason::Io { detail } => format!("cannot be written: {detail}"),
    }
}
