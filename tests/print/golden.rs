//! The first page of each handout in both directions, against a picture of it that was looked at.
//!
//! `KURULTAI_WRITE_GOLDENS=1` writes them anew; then look at them before they are committed.

use std::path::PathBuf;

use messages::PageLanguage;
use print::{Handout, Options, Scope};

use crate::paper::with_job;
use crate::rich::programme;

/// 110 dots an inch.
const SCALE: f32 = 110.0 / 72.0;

fn golden(handout: Handout, language: PageLanguage) -> PathBuf {
    let name = format!("print/golden/{}-{}.png", handout.key(), language.tag());
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// A picture in grey: width, height, and a byte a dot.
struct Grey {
    wide: usize,
    high: usize,
    dots: Vec<u8>,
}

fn grey(png: &[u8]) -> Grey {
    let mut reader = png::Decoder::new(std::io::Cursor::new(png))
        .read_info()
        .unwrap();
    let mut dots = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut dots).unwrap();
    let channels = info.color_type.samples();
    let one = |dot: &[u8]| match dot {
        [r, g, b, ..] => ((u32::from(*r) * 3 + u32::from(*g) * 6 + u32::from(*b)) / 10) as u8,
        [grey, ..] => *grey,
        [] => 0,
    };
    Grey {
        wide: info.width as usize,
        high: info.height as usize,
        dots: dots[..info.buffer_size()]
            .chunks(channels)
            .map(one)
            .collect(),
    }
}

/// The greatest mean difference of any square of 12 dots: a letter that moved by one dot makes
/// some 20, one that is gone or another some 80.
fn difference(one: &Grey, other: &Grey) -> u64 {
    const SIDE: usize = 12;
    assert_eq!((one.wide, one.high), (other.wide, other.high));
    let mut most = 0;
    for top in (0..one.high).step_by(SIDE) {
        for left in (0..one.wide).step_by(SIDE) {
            let (mut sum, mut count) = (0, 0);
            for y in top..(top + SIDE).min(one.high) {
                for x in left..(left + SIDE).min(one.wide) {
                    let at = y * one.wide + x;
                    sum += u64::from(one.dots[at].abs_diff(other.dots[at]));
                    count += 1;
                }
            }
            most = most.max(sum / count);
        }
    }
    most
}

#[test]
fn first_pages_look_as_they_were_looked_at() {
    let programme = programme();
    let writing = std::env::var_os("KURULTAI_WRITE_GOLDENS").is_some();
    for handout in Handout::ALL {
        for language in [PageLanguage::En, PageLanguage::Ar] {
            let options = Options {
                second: Some(PageLanguage::Kk),
                url: Some("https://example.org/{id}".into()),
                ..Options::new(language)
            };
            let scope = match handout {
                // The paper with most on it.
                Handout::Agenda => Scope {
                    delegations: vec![crate::fixture::GUEST.into()],
                    ..Scope::default()
                },
                Handout::PersonAgenda => Scope {
                    people: vec!["person-head".into()],
                    ..Scope::default()
                },
                _ => Scope::default(),
            };
            let png = with_job(&programme, (handout, &scope, &options), |job| {
                job.whole().unwrap().png(0, SCALE).unwrap()
            })
            .unwrap();
            let drawn = grey(&png);
            let path = golden(handout, language);
            if writing {
                let file = std::fs::File::create(&path).unwrap();
                let mut encoder = png::Encoder::new(file, drawn.wide as u32, drawn.high as u32);
                encoder.set_color(png::ColorType::Grayscale);
                encoder.set_compression(png::Compression::High);
                encoder
                    .write_header()
                    .unwrap()
                    .write_image_data(&drawn.dots)
                    .unwrap();
                continue;
            }
            let kept = std::fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            let most = difference(&drawn, &grey(&kept));
            assert!(
                most < 20,
                "{handout:?} {language:?} differs by {most}: see {}",
                path.display()
            );
        }
    }
}
