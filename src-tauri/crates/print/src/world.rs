//! All that Typst can reach: the templates, the data of one request, its pictures, and the fonts.

use std::path::Path;
use std::sync::LazyLock;
use std::{fs, io};

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};

use crate::Fault;
use crate::fonts::Fonts;

/// The most pictures of one document. Typst knows each path by a number of 16 bits that is never
/// given back: so their paths are always the same, and so many.
pub const PICTURES: usize = 1024;

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

static DATA: LazyLock<FileId> = LazyLock::new(|| id("/data.json"));

static BUILT_IN: LazyLock<Templates> = LazyLock::new(|| {
    let sources =
        Template::FILES.map(|(name, text)| Source::new(id(&format!("/{name}")), text.into()));
    Templates(sources.to_vec())
});

/// Which paper it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Template {
    /// Agendas of delegations and people.
    Agenda,
    /// What changed from one release to the next.
    Bulletin,
    /// A general programme.
    Booklet,
    /// Lists and grids.
    Table,
    /// Door signs.
    DoorSign,
    /// Name badges.
    Badge,
    /// Place cards.
    PlaceCard,
    /// Plans of seats.
    Seating,
}

impl Template {
    /// Names and texts, the style that all share first; then in the order of the enumeration, and
    /// what these bring in.
    const FILES: [(&'static str, &'static str); 10] = [
        ("style.typ", include_str!("../templates/style.typ")),
        ("agenda.typ", include_str!("../templates/agenda.typ")),
        ("bulletin.typ", include_str!("../templates/bulletin.typ")),
        ("booklet.typ", include_str!("../templates/booklet.typ")),
        ("table.typ", include_str!("../templates/table.typ")),
        ("door-sign.typ", include_str!("../templates/door-sign.typ")),
        ("badge.typ", include_str!("../templates/badge.typ")),
        (
            "place-card.typ",
            include_str!("../templates/place-card.typ"),
        ),
        ("seating.typ", include_str!("../templates/seating.typ")),
        ("letters.typ", include_str!("../templates/letters.typ")),
    ];
}

/// The templates by which pages are set: those of the program, or somebody's own.
#[derive(Clone)]
pub struct Templates(Vec<Source>);

impl Templates {
    /// Those of the program.
    pub fn built_in() -> Self {
        BUILT_IN.clone()
    }

    /// Those of a folder; of the program where it has none of a name. Other files in it are not
    /// read, and cannot be reached from a template.
    ///
    /// # Errors
    /// Those of reading; a file that is not UTF-8 is one.
    pub fn of_folder(folder: &Path) -> io::Result<Self> {
        let mut sources = Vec::with_capacity(Template::FILES.len());
        for ((name, _), built_in) in Template::FILES.iter().zip(&BUILT_IN.0) {
            sources.push(match fs::read_to_string(folder.join(name)) {
                Ok(text) => Source::new(built_in.id(), text),
                Err(error) if error.kind() == io::ErrorKind::NotFound => built_in.clone(),
                Err(error) => return Err(error),
            });
        }
        Ok(Self(sources))
    }

    /// Writes those of the program into a folder, to be changed there. A file that stands there
    /// already is left as it is.
    ///
    /// # Errors
    /// Those of writing.
    pub fn copy_to(folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        for (name, text) in Template::FILES {
            let file = fs::File::create_new(folder.join(name));
            match file {
                Ok(mut file) => io::Write::write_all(&mut file, text.as_bytes())?,
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

/// The world of one document.
pub struct Pressroom<'a> {
    templates: &'a Templates,
    fonts: &'a Fonts,
    main: FileId,
    data: Bytes,
    pictures: Vec<Bytes>,
}

impl<'a> Pressroom<'a> {
    /// With the data and the pictures that the template reads.
    pub fn new(
        templates: &'a Templates,
        fonts: &'a Fonts,
        template: Template,
        data: Vec<u8>,
        pictures: Vec<Vec<u8>>,
    ) -> Self {
        Self {
            templates,
            fonts,
            main: templates.0[template as usize + 1].id(),
            data: Bytes::new(data),
            pictures: pictures.into_iter().map(Bytes::new).collect(),
        }
    }

    /// Where in a template something went wrong, and what.
    pub fn fault(&self, error: &SourceDiagnostic) -> Fault {
        let place = error.span.id().and_then(|id| {
            let source = self.source(id).ok()?;
            let at = self.range(error.span)?.start;
            let line = source.lines().byte_to_line(at)?;
            let path = id.vpath().get_without_slash().to_owned();
            Some((path, u32::try_from(line + 1).ok()?))
        });
        Fault {
            file: place.as_ref().map(|(file, _)| file.clone()),
            line: place.map(|(_, line)| line),
            reason: error.message.to_string(),
        }
    }
}

impl World for Pressroom<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.templates.0.iter().find(|source| source.id() == id);
        found.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA {
            return Ok(self.data.clone());
        }
        let number = id.vpath().get_without_slash().strip_prefix("picture-");
        let number: Option<usize> = number.and_then(|number| number.parse().ok());
        let found = number.and_then(|number| self.pictures.get(number));
        found.cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    // No clock: the request tells when the paper was made.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
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
    fn nothing_else_can_be_reached() {
        let (templates, fonts) = (Templates::built_in(), Fonts::built_in());
        let world = Pressroom::new(
            &templates,
            &fonts,
            Template::Agenda,
            Vec::new(),
            vec![vec![1]],
        );
        for path in [
            "/etc/passwd",
            "/agenda.typ.bak",
            "/bulletin.json",
            "/picture-1",
            "/picture--1",
            "/fonts/NotoSans-Regular.ttf",
        ] {
            assert!(world.file(id(path)).is_err() && world.source(id(path)).is_err());
        }
        assert!(world.file(id("/picture-0")).is_ok() && world.file(id("/data.json")).is_ok());
        assert!(world.today(None).is_none());
    }
}
