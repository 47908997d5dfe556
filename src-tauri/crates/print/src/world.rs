//! All that Typst can reach: a template, the data of one request, and four fonts.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

/// The fonts, regular before bold in each family (see `fonts/README.md`).
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&'static [u8]; 4] = [
        include_bytes!("../fonts/NotoSans-Regular.ttf"),
        include_bytes!("../fonts/NotoSans-Bold.ttf"),
        include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
        include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
    ];
    files
        .into_iter()
        .filter_map(|data| Font::new(Bytes::new(data), 0))
        .collect()
});

static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

static AGENDA: LazyLock<Source> =
    LazyLock::new(|| source("/agenda.typ", include_str!("../templates/agenda.typ")));

static BULLETIN: LazyLock<Source> =
    LazyLock::new(|| source("/bulletin.typ", include_str!("../templates/bulletin.typ")));

static SEATING: LazyLock<Source> =
    LazyLock::new(|| source("/seating.typ", include_str!("../templates/seating.typ")));

/// Which paper it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Template {
    /// Agendas of delegations.
    Agenda,
    /// What changed from one release to the next.
    Bulletin,
    /// A plan of seats.
    Seating,
}

/// The world of one document.
pub struct Pressroom {
    template: &'static Source,
    data_id: FileId,
    data: Bytes,
}

impl Pressroom {
    /// With the data that the template reads as a `.json` of its own name.
    pub fn new(template: Template, data: Vec<u8>) -> Self {
        let (template, path) = match template {
            Template::Agenda => (&*AGENDA, "/agenda.json"),
            Template::Bulletin => (&*BULLETIN, "/bulletin.json"),
            Template::Seating => (&*SEATING, "/seating.json"),
        };
        Self {
            template,
            data_id: id(path),
            data: Bytes::new(data),
        }
    }
}

impl World for Pressroom {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() {
            Ok(self.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id {
            Ok(self.data.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    // No clock: the request tells when the paper was made.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Whether a character is in the regular fonts and in the bold ones.
pub fn fonts_have(c: char) -> bool {
    let has = |font: &Font| font.info().coverage.contains(u32::from(c));
    FONTS.iter().step_by(2).any(has) && FONTS.iter().skip(1).step_by(2).any(has)
}

fn source(path: &str, text: &str) -> Source {
    Source::new(id(path), text.to_owned())
}

fn id(path: &str) -> FileId {
    #[expect(clippy::expect_used, reason = "the paths are this module's constants")]
    let path = VirtualPath::new(path).expect("an absolute path without dots");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_fonts_are_read() {
        let families: Vec<_> = FONTS.iter().map(|f| f.info().family.as_str()).collect();
        let expected = [
            "Noto Sans",
            "Noto Sans",
            "Noto Sans Arabic",
            "Noto Sans Arabic",
        ];
        assert_eq!(families, expected);
    }

    #[test]
    fn nothing_else_can_be_reached() {
        let world = Pressroom::new(Template::Agenda, Vec::new());
        for path in [
            "/etc/passwd",
            "/agenda.typ.bak",
            "/bulletin.typ",
            "/bulletin.json",
            "/fonts/NotoSans-Regular.ttf",
        ] {
            assert!(world.file(id(path)).is_err() && world.source(id(path)).is_err());
        }
        assert!(world.today(None).is_none());
    }
}
