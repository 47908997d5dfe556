//! The fonts of pages: those of the program, and those that somebody added to them.

use std::sync::{Arc, LazyLock};

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The program's fonts (see `fonts/README.md`): those of a family in regular and bold, then those
/// in regular alone.
const FILES: [&[u8]; 17] = {
    macro_rules! fonts {
        ($($name:literal),*) => { [$(include_bytes!(concat!("../fonts/", $name)).as_slice()),*] };
    }
    fonts![
        "NotoSans-Regular.ttf",
        "NotoSans-Bold.ttf",
        "Amiri-Regular.ttf",
        "Amiri-Bold.ttf",
        "NotoSansHebrew-Regular.ttf",
        "NotoSansHebrew-Bold.ttf",
        "NotoSansDevanagari-Regular.ttf",
        "NotoSansDevanagari-Bold.ttf",
        "NotoSansGeorgian-Regular.ttf",
        "NotoSansGeorgian-Bold.ttf",
        "NotoSansArmenian-Regular.ttf",
        "NotoSansArmenian-Bold.ttf",
        "NotoSansThai-Regular.ttf",
        "NotoSansThai-Bold.ttf",
        "NotoSansEthiopic-Regular.ttf",
        "NotoSansEthiopic-Bold.ttf",
        "NotoSansSC-Regular.ttf"
    ]
};

/// How many of the program's fonts come in pairs.
const PAIRED: usize = 16;

/// How many code points there are, in words of 64 bits.
const WORDS: usize = 0x11_0000 / 64;

static BUILT_IN: LazyLock<Fonts> = LazyLock::new(|| {
    let fonts: Vec<Font> = FILES
        .into_iter()
        .filter_map(|data| Font::new(Bytes::new(data), 0))
        .collect();
    let mut drawn = vec![0; WORDS];
    for family in fonts[..PAIRED].chunks(2) {
        // Whatever a regular font has, its bold must have too.
        let [regular, bold] = family else { continue };
        mark(&mut drawn, regular, |c| bold.info().coverage.contains(c));
    }
    for alone in &fonts[PAIRED..] {
        mark(&mut drawn, alone, |_| true);
    }
    Fonts::of(fonts, drawn)
});

/// The fonts with which pages are set. Copies share them.
#[derive(Clone)]
pub struct Fonts(Arc<Set>);

struct Set {
    fonts: Vec<Font>,
    book: LazyHash<FontBook>,
    /// The characters that some font draws, a bit each: asked for every letter of every page.
    drawn: Vec<u64>,
}

impl Fonts {
    /// Those of the program.
    pub fn built_in() -> Self {
        BUILT_IN.clone()
    }

    /// Those of the program, and those of font files (TrueType or OpenType, or a collection of
    /// them). They draw what the program's own do not; a file that is no font adds none.
    pub fn with<D: AsRef<[u8]> + Send + Sync + 'static>(
        files: impl IntoIterator<Item = D>,
    ) -> Self {
        let own = &BUILT_IN.0;
        let (mut fonts, mut drawn) = (own.fonts.clone(), own.drawn.clone());
        for file in files {
            for font in Font::iter(Bytes::new(file)) {
                mark(&mut drawn, &font, |_| true);
                fonts.push(font);
            }
        }
        Self::of(fonts, drawn)
    }

    /// The names of the families in a font file, as they stand in it; none where it is no font.
    pub fn families(file: &[u8]) -> Vec<String> {
        let fonts = Font::iter(Bytes::new(file.to_vec()));
        let mut names: Vec<String> = fonts.map(|font| font.info().family.clone()).collect();
        names.dedup();
        names
    }

    /// Whether some font draws a character, where it has a bold one that too.
    pub fn have(&self, c: char) -> bool {
        let code = u32::from(c) as usize;
        self.0.drawn[code / 64] & (1 << (code % 64)) != 0
    }

    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        &self.0.book
    }

    pub(crate) fn font(&self, index: usize) -> Option<Font> {
        self.0.fonts.get(index).cloned()
    }

    fn of(fonts: Vec<Font>, drawn: Vec<u64>) -> Self {
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        Self(Arc::new(Set { fonts, book, drawn }))
    }
}

/// Marks what a font draws, where that is wanted.
fn mark(drawn: &mut [u64], font: &Font, wanted: impl Fn(u32) -> bool) {
    let all = font.info().coverage.iter().filter(|code| wanted(*code));
    all.for_each(|code| drawn[code as usize / 64] |= 1 << (code % 64));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_fonts_are_read() {
        let own = Fonts::built_in();
        let families: Vec<_> = own
            .0
            .fonts
            .iter()
            .map(|f| f.info().family.as_str())
            .collect();
        let pairs = families[..PAIRED].chunks(2);
        assert!(pairs.clone().all(|pair| pair[0] == pair[1]), "{families:?}");
        let mut names: Vec<_> = pairs
            .map(|pair| pair[0])
            .chain(families[PAIRED..].iter().copied())
            .collect();
        names.sort_unstable();
        let expected = [
            "Amiri",
            "Noto Sans",
            "Noto Sans Armenian",
            "Noto Sans Devanagari",
            "Noto Sans Ethiopic",
            "Noto Sans Georgian",
            "Noto Sans Hebrew",
            "Noto Sans SC",
            "Noto Sans Thai",
        ];
        assert_eq!(names, expected);
    }

    #[test]
    fn what_is_no_font_adds_none() {
        for file in [&b""[..], b"no font", &FILES[0][..2000]] {
            assert!(Fonts::families(file).is_empty());
            assert_eq!(Fonts::with([file.to_vec()]).0.fonts.len(), FILES.len());
        }
        assert_eq!(Fonts::families(FILES[2]), ["Amiri"]);
    }
}
