//! A laid-out document and its forms.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{Datelike, Timelike};
use congress::Picture;
use serde::Serialize;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;

use crate::fill::Stamp;
use crate::fonts::Fonts;
use crate::glyphs::MissingGlyph;
use crate::handout::Standard;
use crate::world::{Pressroom, Template, Templates};
use crate::{Fault, PrintError, glyphs};

/// Most pixels of an image by its width: an A4 page at four times its true size, in 64 MB of memory.
/// A page that is looked at more closely is drawn larger by whoever shows it.
pub const MOST_PIXELS: f64 = 16e6;

/// Pages, ready to be written as PDF or drawn.
pub struct Document {
    pages: PagedDocument,
    stamp: Stamp,
    standard: Standard,
}

impl Document {
    pub(crate) fn compile(
        (templates, fonts): (&Templates, &Fonts),
        template: Template,
        pages: &impl Serialize,
        pictures: &[&Picture],
        (stamp, standard): (Stamp, Standard),
    ) -> Result<Self, PrintError> {
        let data = serde_json::to_vec(pages).map_err(PrintError::fault)?;
        let pictures = pictures
            .iter()
            .map(|picture| STANDARD.decode(&picture.data).map_err(PrintError::fault));
        let pictures = pictures.collect::<Result<_, _>>()?;
        let world = Pressroom::new(templates, fonts, template, data, pictures);
        let laid_out = typst::compile::<PagedDocument>(&world);
        let failed = |errors: &[SourceDiagnostic]| {
            PrintError::Compile(errors.iter().map(|error| world.fault(error)).collect())
        };
        let pages = laid_out.output.map_err(|errors| failed(&errors))?;
        // The characters were checked before, one by one; shaping has the last word.
        let mut boxes = Vec::new();
        pages
            .pages()
            .iter()
            .for_each(|page| empty_boxes(&page.frame, &mut boxes));
        if boxes.is_empty() {
            Ok(Self {
                pages,
                stamp,
                standard,
            })
        } else {
            Err(PrintError::MissingGlyphs(boxes))
        }
    }

    /// The document as a PDF file: of the standard asked for, with title, author, language,
    /// bookmarks, and the fonts inside. Tags tell headings, tables and the order of reading.
    ///
    /// The same request gives the same bytes.
    ///
    /// # Errors
    /// [`PrintError::Compile`]: a page that the standard does not take, for one.
    pub fn pdf(&self) -> Result<Vec<u8>, PrintError> {
        let standards: &[PdfStandard] = match self.standard {
            Standard::Tagged | Standard::Untagged => &[],
            Standard::A2a => &[PdfStandard::A_2a],
            Standard::Ua1 => &[PdfStandard::Ua_1],
        };
        let options = PdfOptions {
            ident: Smart::Custom(self.stamp.identity.clone()),
            creator: Smart::Custom(Some("Kurultai".to_owned())),
            timestamp: timestamp(&self.stamp),
            standards: PdfStandards::new(standards).map_err(|e| PrintError::fault(e.message()))?,
            tagged: self.standard != Standard::Untagged,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&self.pages, &options).map_err(|errors| {
            let reasons = errors.iter().map(|error| Fault::of(&error.message));
            PrintError::Compile(reasons.collect())
        })
    }

    /// Width and height of the first page, in points (1/72 inch).
    pub fn size(&self) -> (f64, f64) {
        let first = self.pages.pages().first();
        first.map_or((0.0, 0.0), |page| {
            let size = page.frame.size();
            (size.x.to_pt(), size.y.to_pt())
        })
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
        encoded(image.width(), image.height(), image.data()).map_err(PrintError::fault)
    }

    /// A page, from 0, as a PNG image of so many pixels in width, or of as many as an image of
    /// [`MOST_PIXELS`] has.
    ///
    /// # Errors
    /// As [`Document::png`].
    pub fn png_of_width(&self, page: usize, width: u32) -> Result<Vec<u8>, PrintError> {
        let found = self.pages.pages().get(page);
        let size = found.ok_or(PrintError::NoPage(page))?.frame.size();
        let area = size.x.to_pt() * size.y.to_pt();
        let scale = (f64::from(width) / size.x.to_pt()).min((MOST_PIXELS / area).sqrt());
        self.png(page, scale as f32)
    }
}

/// Pixels as a PNG, made fast rather than small: pages are shown sooner than they would be packed.
/// They are of paper, so that nothing shows through, and go without their opacity.
fn encoded(width: u32, height: u32, rgba: &[u8]) -> Result<Vec<u8>, png::EncodingError> {
    let rgb: Vec<u8> = rgba
        .chunks_exact(4)
        .flat_map(|pixel| [pixel[0], pixel[1], pixel[2]])
        .collect();
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::Fast);
    encoder.write_header()?.write_image_data(&rgb)?;
    Ok(file)
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
