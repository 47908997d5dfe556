//! Fonts that this user added to those of the program: copies of their files in the program's own
//! folder, so that pages look the same once the stick that they came on is gone. They belong to the
//! user and not to the congress, so they are not in the workspace file.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use print::Fonts;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::AppError;
use crate::shell::FileLine;

/// The largest file that is taken, in MiB: all of Chinese, Japanese and Korean in one has some 20.
const LIMIT: u32 = 64;

/// A font that was added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AddedFont {
    /// The name of its file.
    pub file: String,
    /// The names of the families in it; none where the file is no font any more.
    pub families: Vec<String>,
}

/// Why a file was not taken as a font.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "problem", rename_all = "camelCase")]
pub enum FontProblem {
    /// It cannot be read.
    Unreadable {
        /// Why.
        detail: String,
    },
    /// It is none.
    NoFont,
    /// It is larger than what is taken.
    TooLarge {
        /// How much is, in MiB.
        limit: u32,
    },
}

/// The added fonts, by the names of their files; none where there is no such folder.
pub fn added(folder: &Path) -> Vec<AddedFont> {
    let files = files(folder);
    let font = |(file, data): (String, Vec<u8>)| AddedFont {
        file,
        families: Fonts::families(&data),
    };
    files.into_iter().map(font).collect()
}

/// The program's fonts with those that were added. One that is gone or broken adds nothing: what
/// it drew is told as missing before anything is printed.
pub fn all(folder: &Path) -> Fonts {
    match files(folder) {
        none if none.is_empty() => Fonts::built_in(),
        files => Fonts::with(files.into_iter().map(|(_, data)| data)),
    }
}

/// Adds a font: a copy of its file. One of the same file name takes the place of the other.
///
/// # Errors
/// [`AppError::Font`]; [`AppError::Write`] where the copy cannot be written.
pub fn add(folder: &Path, from: &Path) -> Result<AddedFont, AppError> {
    let file = FileLine::of(from).name;
    let data = checked(from)?;
    let families = Fonts::families(&data);
    fs::create_dir_all(folder).map_err(|error| AppError::write(folder, error))?;
    crate::outputs::write(&folder.join(&file), &data)?;
    Ok(AddedFont { file, families })
}

/// What is in the file of a font.
///
/// # Errors
/// [`AppError::Font`].
pub fn checked(path: &Path) -> Result<Vec<u8>, AppError> {
    let refused = |problem| AppError::Font {
        file: FileLine::of(path).name,
        problem,
    };
    let data = read(path).map_err(|error| {
        refused(match error.kind() {
            io::ErrorKind::FileTooLarge => FontProblem::TooLarge { limit: LIMIT },
            _ => FontProblem::Unreadable {
                detail: error.to_string(),
            },
        })
    })?;
    match Fonts::families(&data).is_empty() {
        true => Err(refused(FontProblem::NoFont)),
        false => Ok(data),
    }
}

/// Takes an added font away again; one that is not there is away already.
///
/// # Errors
/// [`AppError::Write`].
pub fn remove(folder: &Path, file: &str) -> Result<(), AppError> {
    // Only what is listed: the name comes from the window.
    if !added(folder).iter().any(|font| font.file == file) {
        return Ok(());
    }
    let path = folder.join(file);
    fs::remove_file(&path).map_err(|error| AppError::write(&path, error))
}

/// Names and contents of the files in a folder, by name.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<_> = entries
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            Some((name, read(&entry.path()).ok()?))
        })
        .collect();
    files.sort_by(|(one, _), (other, _)| one.cmp(other));
    files
}

/// The contents of a file that is not too large.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    // A pipe would be waited for.
    if !fs::metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let most = u64::from(LIMIT) << 20;
    let mut data = Vec::new();
    fs::File::open(path)?
        .take(most + 1)
        .read_to_end(&mut data)?;
    match data.len() as u64 > most {
        true => Err(io::ErrorKind::FileTooLarge.into()),
        false => Ok(data),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FONT: &str = "../tests/files/fonts/NotoSansThaana-Regular.ttf";

    #[test]
    fn a_font_is_added_used_and_taken_away() {
        let folder = tempfile::tempdir().expect("a folder");
        let fonts = folder.path().join("fonts");
        let (letter, file) = ('ދ', "NotoSansThaana-Regular.ttf");
        assert!(added(&fonts).is_empty() && !all(&fonts).have(letter));
        let font = add(&fonts, Path::new(FONT)).expect("it is a font");
        assert_eq!(
            (font.file.as_str(), font.families.as_slice()),
            (file, &["Noto Sans Thaana".to_owned()][..])
        );
        add(&fonts, Path::new(FONT)).expect("it may come again");
        assert_eq!(added(&fonts), [font]);
        assert!(all(&fonts).have(letter) && all(&fonts).have('a'));
        remove(&fonts, "../fonts/NotoSansThaana-Regular.ttf").expect("nothing of that name");
        assert!(fonts.join(file).is_file());
        remove(&fonts, file).expect("it is there");
        assert!(added(&fonts).is_empty() && !all(&fonts).have(letter));
    }

    #[test]
    fn what_is_no_font_is_told_and_changes_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let (fonts, text) = (folder.path().join("fonts"), folder.path().join("a.ttf"));
        fs::write(&text, "no font").expect("written");
        let refused = |path: &Path| match add(&fonts, path) {
            Err(AppError::Font { file, problem }) => (file, problem),
            other => panic!("{other:?}"),
        };
        assert_eq!(refused(&text), ("a.ttf".to_owned(), FontProblem::NoFont));
        let large = fs::File::create(folder.path().join("b.ttf")).expect("made");
        large.set_len((u64::from(LIMIT) << 20) + 1).expect("sparse");
        let (_, problem) = refused(&folder.path().join("b.ttf"));
        assert_eq!(problem, FontProblem::TooLarge { limit: LIMIT });
        for none in [folder.path().join("c.ttf"), folder.path().to_owned()] {
            assert!(matches!(refused(&none).1, FontProblem::Unreadable { .. }));
        }
        assert!(added(&fonts).is_empty());
    }
}
