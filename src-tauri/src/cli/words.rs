//! The command line's words for what can go wrong: what happened, and what to do next.

use std::path::Path;

use workspace::{OpenProblem, WriteReason};

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
        AppError::NotFound { noun, id } => format!("{path}: there is no {noun:?} {id}"),
        AppError::Invalid { invalid } => format!("{path}: {invalid}"),
        AppError::InUse { noun, uses } => format!("{path}: the {noun:?} is used {uses} times"),
        AppError::NoFile => format!("{path}: no file is open"),
        AppError::Internal { detail } => format!("{path}: a fault of the program: {detail}"),
    }
}

fn opening(problem: &OpenProblem) -> String {
    match problem {
        OpenProblem::NotFound => "there is no such file. Check the path.".to_owned(),
        OpenProblem::NotOurs => "this is not a Kurultai workspace. Nothing was changed.".to_owned(),
        OpenProblem::Damaged { detail } => {
            format!("the file is damaged ({detail}). It was not touched; open a backup copy.")
        }
        OpenProblem::Newer { found, known } => format!(
            "the file was written by a newer Kurultai (format {found}; this one knows {known}). \
             Update Kurultai; the file was not touched."
        ),
        OpenProblem::Locked => {
            "the file is open in another program. Close it there, then try again.".to_owned()
        }
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
        WriteReason::Io { detail } => format!("cannot be written: {detail}"),
    }
}
