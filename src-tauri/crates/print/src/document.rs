//! A laid-out document and its forms.

use chrono::{Datelike, Timelike};
use serde::Serialize;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, Timestamp};
use typst_render::RenderOptions;

use crate::fill::Stamp;
use crate::glyphs::MissingGlyph;
use crate::world::{Pressroom, Template};
use crate::{PrintError, glyphs};

/// Pages, ready to be written as PDF or drawn.
pub struct Document {
    pages: PagedDocument,
    stamp: Stamp,
}

impl Document {
    pub(crate) fn compile(
        template: Template,
        pages: &impl Serialize,
        stamp: Stamp,
    ) -> Result<Self, PrintError> {
        let data =
            serde_json::to_vec(pages).map_err(|e| PrintError::Compile(vec![e.to_string()]))?;
        let world = Pressroom::new(template, data);
        let laid_out = typst::compile::<PagedDocument>(&world)
            .output
            .map_err(|e| failed(&e));
        // Typst keeps what it computed for the next time; what two documents in a row did
        // not use goes, or an afternoon of previews would fill the memory.
        typst::comemo::evict(2);
        let pages = laid_out?;
        // The characters were checked before, one by one; shaping has the last word.
        let mut boxes = Vec::new();
        pages
            .pages()
            .iter()
            .for_each(|page| empty_boxes(&page.frame, &mut boxes));
        if boxes.is_empty() {
            Ok(Self { pages, stamp })
        } else {
            Err(PrintError::MissingGlyphs(boxes))
        }
    }

    /// The document as a PDF 1.7 file: tagged (headings, tables and reading order for
    /// screen readers), with title, author, language, bookmarks, and the fonts inside.
    ///
    /// The same request gives the same bytes.
    ///
    /// # Errors
    /// [`PrintError::Compile`].
    pub fn pdf(&self) -> Result<Vec<u8>, PrintError> {
        let options = PdfOptions {
            ident: Smart::Custom(self.stamp.identity.clone()),
            creator: Smart::Custom(Some("Kurultai".to_owned())),
            timestamp: timestamp(&self.stamp),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&self.pages, &options).map_err(|e| failed(&e))
    }

    /// How many pages there are, at least 1.
    pub fn page_count(&self) -> usize {
        self.pages.pages().len()
    }

    /// A page, from 0, as a PNG image. A4 is 595 by 842 points; `pixels_per_point` is
    /// taken between 0.1 and 10.
    ///
    /// # Errors
    /// [`PrintError::NoPage`]; [`PrintError::Compile`] where the image cannot be written.
    pub fn png(&self, page: usize, pixels_per_point: f32) -> Result<Vec<u8>, PrintError> {
        let page = self
            .pages
            .pages()
            .get(page)
            .ok_or(PrintError::NoPage(page))?;
        let scale = match pixels_per_point {
            scale if scale.is_nan() => 0.1,
            scale => scale.clamp(0.1, 10.0),
        };
        let options = RenderOptions {
            pixel_per_pt: f64::from(scale).into(),
            render_bleed: false,
        };
        let image = typst_render::render(page, &options);
        image
            .encode_png()
            .map_err(|e| PrintError::Compile(vec![e.to_string()]))
    }
}

fn timestamp(stamp: &Stamp) -> Option<Timestamp> {
    let part = |n: u32| u8::try_from(n).ok();
    let at = stamp.issued_at;
    let at = Datetime::from_ymd_hms(
        at.year(),
        part(at.month())?,
        part(at.day())?,
        part(at.hour())?,
        part(at.minute())?,
        part(at.second())?,
    )?;
    Timestamp::new_local(at, stamp.offset_minutes)
}

/// Finds glyph 0, by which fonts say "I have none".
fn empty_boxes(frame: &Frame, found: &mut Vec<MissingGlyph>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => empty_boxes(&group.frame, found),
            FrameItem::Text(text) => {
                for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
                    let shown = text.text.get(glyph.range()).unwrap_or_default();
                    found.extend(shown.chars().map(|c| glyphs::of(c, &text.text)));
                }
            }
            _ => {}
        }
    }
}

fn failed(errors: &[SourceDiagnostic]) -> PrintError {
    PrintError::Compile(errors.iter().map(|e| e.message.to_string()).collect())
}
