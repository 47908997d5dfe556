//! Pictures of the window, made small to be kept and compared.

use std::io::Cursor;
use std::path::Path;

/// A picture in grey, row by row.
pub struct Picture {
    width: usize,
    height: usize,
    points: Vec<u8>,
}

impl Picture {
    /// Reads a PNG of the window.
    pub fn read(png: &[u8]) -> Self {
        let mut decoder = png::Decoder::new(Cursor::new(png));
        decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
        let mut reader = decoder.read_info().expect("a PNG");
        let mut bytes = vec![0; reader.output_buffer_size().expect("a picture of some size")];
        let info = reader.next_frame(&mut bytes).expect("a whole PNG");
        let (width, height) = (info.width as usize, info.height as usize);
        let each = info.buffer_size() / (width * height);
        let grey = |point: &[u8]| match point {
            [red, green, blue, ..] => {
                ((u16::from(*red) + u16::from(*green) + u16::from(*blue)) / 3) as u8
            }
            [grey, ..] => *grey,
            [] => 0,
        };
        let points = bytes[..info.buffer_size()].chunks(each).map(grey).collect();
        Self {
            width,
            height,
            points,
        }
    }

    /// Reads a PNG that was kept.
    pub fn load(path: &Path) -> Self {
        let read = std::fs::read(path);
        Self::read(&read.unwrap_or_else(|e| panic!("{}: {e}", path.display())))
    }

    /// A quarter as wide and high: each point the mean of sixteen.
    pub fn quarter(&self) -> Self {
        let (width, height) = (self.width / 4, self.height / 4);
        let mean = |x: usize, y: usize| {
            let rows = (y * 4..y * 4 + 4).map(|row| row * self.width + x * 4);
            let sum: u32 = rows
                .flat_map(|from| &self.points[from..from + 4])
                .map(|point| u32::from(*point))
                .sum();
            (sum / 16) as u8
        };
        let points = (0..width * height).map(|at| mean(at % width, at / width));
        Self {
            width,
            height,
            points: points.collect(),
        }
    }

    /// Keeps it as a PNG.
    pub fn write(&self, path: &Path) {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).expect("a folder for pictures");
        }
        let file = std::fs::File::create(path).expect("the picture can be kept");
        let mut encoder = png::Encoder::new(file, self.width as u32, self.height as u32);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_compression(png::Compression::High);
        let mut writer = encoder.write_header().expect("a header");
        let written = writer.write_image_data(&self.points);
        written.expect("the picture is kept");
    }

    /// The part of all points that differ by more than `least`; all of them where the
    /// sizes differ.
    pub fn apart(&self, other: &Self, least: u8) -> f64 {
        if (self.width, self.height) != (other.width, other.height) {
            return 1.0;
        }
        let pairs = self.points.iter().zip(&other.points);
        let differ = pairs.filter(|(a, b)| a.abs_diff(**b) > least).count();
        differ as f64 / self.points.len() as f64
    }
}
