//! QR codes (ISO/IEC 18004), drawn as one path.
//!
//! Typst has no code of its own for them, and its packages come from the network: so the squares
//! are found here, by the `qrcode` crate without its image features, and handed over as an SVG
//! that prints sharp at any size.

use qrcode::{EcLevel, QrCode};
use serde::Serialize;

/// A code, with words for those who cannot see it.
#[derive(Serialize)]
pub struct Qr {
    /// The picture, without the quiet zone: that is for the page to keep.
    pub svg: String,
    /// What it holds, in words.
    pub alt: String,
}

/// The code of a text; `None` where it is too long for any (about 2,300 bytes).
pub fn code(text: &str, alt: String) -> Option<Qr> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    let dark = code.to_colors();
    let mut path = String::new();
    for (y, row) in dark.chunks(width).enumerate() {
        let mut x = 0;
        while x < width {
            let run = row[x..]
                .iter()
                .take_while(|c| **c == qrcode::Color::Dark)
                .count();
            if run > 0 {
                path.push_str(&format!("M{x} {y}h{run}v1h-{run}z"));
            }
            x += run.max(1);
        }
    }
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {width}\" \
         shape-rendering=\"crispEdges\"><path fill=\"#000\" d=\"{path}\"/></svg>"
    );
    Some(Qr { svg, alt })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_corners() {
        let svg = code("https://example.org/agenda", String::new())
            .unwrap()
            .svg;
        // The finder patterns: seven dark squares at the ends of the first row, and below.
        assert!(svg.contains("M0 0h7v1h-7z"), "{svg}");
        let width: usize = svg
            .split("0 0 ")
            .nth(1)
            .unwrap()
            .split(' ')
            .next()
            .unwrap()
            .parse()
            .unwrap();
        assert!(svg.contains(&format!("M{} 0h7v1h-7z", width - 7)), "{svg}");
        assert!(svg.contains(&format!("M0 {}h7v1h-7z", width - 7)), "{svg}");
    }

    #[test]
    fn what_no_code_can_hold_has_none() {
        assert!(code(&"x".repeat(3000), String::new()).is_none());
    }
}
