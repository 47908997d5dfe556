//! The command line's words for what can go wrong: what happened, and what to do next.

use std::path::Path;

use workspace::{Holder, OpenProblem, WriteReason};

use crate::error::AppError;

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
        AppError::Internal { detail } => format!("{path}: a fault of the program: {detail}"),
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
