//! A person's photo or an organization's emblem: taken in as what it shows, without what files
//! of pictures carry beside (places, names, cameras) and without what could act.

mod jpeg;
mod png;
mod svg;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{OrganizationId, PersonId, PictureId};
use crate::invalid::{Invalid, Problem};

/// The most that a picture may weigh, in KiB.
pub const PICTURE_LIMIT: u32 = 512;
/// The most pixels of a side of a photo.
pub const SIDE_LIMIT: u32 = 4096;

/// A photo or an emblem. It is no part of a programme: who shows it asks for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Picture {
    /// Its identity.
    pub id: PictureId,
    /// Whose it is. Each has one.
    pub owner: PictureOwner,
    /// Its format.
    pub media: Media,
    /// Its bytes in base 64 (RFC 4648, section 4).
    pub data: String,
}

/// Whose picture it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(tag = "is", content = "id", rename_all = "camelCase")]
pub enum PictureOwner {
    /// A person: a photo, PNG or JPEG.
    Person(PersonId),
    /// An organization: an emblem, PNG, JPEG or SVG.
    Organization(OrganizationId),
}

/// Formats of pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the words are the field's own")]
pub enum Media {
    Png,
    Jpeg,
    Svg,
}

impl Picture {
    /// A picture from the bytes of a file.
    ///
    /// # Errors
    /// [`Problem::TooHeavy`]; [`Problem::NotAPicture`] for what is damaged, of another format, or
    /// drawn where a photo is due.
    pub fn taken(id: PictureId, owner: PictureOwner, bytes: &[u8]) -> Result<Self, Invalid> {
        let refused = |problem| Invalid::new("picture", problem);
        if bytes.len() > PICTURE_LIMIT as usize * 1024 {
            let limit = PICTURE_LIMIT;
            return Err(refused(Problem::TooHeavy { limit }));
        }
        let (media, clean) = clean(bytes).ok_or_else(|| refused(Problem::NotAPicture))?;
        if media == Media::Svg && matches!(owner, PictureOwner::Person(_)) {
            return Err(refused(Problem::NotAPicture));
        }
        Ok(Self {
            id,
            owner,
            media,
            data: STANDARD.encode(clean),
        })
    }
}

/// What of a file shows something, and its format; `None` where it is no picture.
fn clean(bytes: &[u8]) -> Option<(Media, Vec<u8>)> {
    if bytes.starts_with(&png::SIGNATURE) {
        return Some((Media::Png, png::clean(bytes)?));
    }
    if bytes.starts_with(&[0xff, 0xd8]) {
        return Some((Media::Jpeg, jpeg::clean(bytes)?));
    }
    let text = std::str::from_utf8(bytes).ok()?;
    Some((Media::Svg, svg::clean(text)?.into_bytes()))
}
