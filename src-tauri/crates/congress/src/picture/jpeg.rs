//! JPEG (ISO/IEC 10918): the segments that draw, and from the camera's the way up alone.

/// The picture alone; `None` where it is not whole.
pub(super) fn clean(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut clean = vec![0xff, 0xd8];
    let mut up = None;
    let mut sized = false;
    let mut at = 2;
    loop {
        if *bytes.get(at)? != 0xff {
            return None;
        }
        let marker = *bytes.get(at + 1)?;
        // Fill bytes may stand before a marker.
        if marker == 0xff {
            at += 1;
            continue;
        }
        let length = u16::from_be_bytes(bytes.get(at + 2..at + 4)?.try_into().ok()?) as usize;
        let segment = bytes.get(at..at + 2 + length)?;
        let body = segment.get(4..)?;
        match marker {
            // A frame, of any process.
            0xc0..=0xcf if ![0xc4, 0xc8, 0xcc].contains(&marker) => {
                let side = |from: usize| -> Option<u32> {
                    let pair = body.get(from..from + 2)?.try_into().ok()?;
                    Some(u32::from(u16::from_be_bytes(pair)))
                };
                let fits = |side: u32| (1..=super::SIDE_LIMIT).contains(&side);
                if !fits(side(1)?) || !fits(side(3)?) {
                    return None;
                }
                sized = true;
                clean.extend_from_slice(segment);
            }
            // The scans: everything from here to the last end of image.
            0xda => {
                let end = bytes.windows(2).rposition(|pair| pair == [0xff, 0xd9])?;
                clean.extend_from_slice(bytes.get(at..end + 2)?);
                if !sized {
                    return None;
                }
                if let Some(up) = up {
                    clean.splice(2..2, turned(up));
                }
                return Some(clean);
            }
            0xe1 => up = up.or_else(|| way_up(body)),
            // JFIF and Adobe's say how colours are meant; other applications' data and
            // comments go.
            0xe0 | 0xee => clean.extend_from_slice(segment),
            0xe2..=0xef | 0xfe => {}
            0xc4 | 0xcc | 0xdb | 0xdc | 0xdd => clean.extend_from_slice(segment),
            _ => return None,
        }
        at += 2 + length;
    }
}

/// Which way is up, 2 to 8, as Exif has it (tag 0x0112 of the first directory).
fn way_up(body: &[u8]) -> Option<u8> {
    let tiff = body.strip_prefix(b"Exif\0\0")?;
    let little = match tiff.get(..2)? {
        b"II" => true,
        b"MM" => false,
        _ => return None,
    };
    let short = |at: usize| -> Option<u16> {
        let pair: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if little {
            u16::from_le_bytes(pair)
        } else {
            u16::from_be_bytes(pair)
        })
    };
    let long: [u8; 4] = tiff.get(4..8)?.try_into().ok()?;
    let directory = if little {
        u32::from_le_bytes(long)
    } else {
        u32::from_be_bytes(long)
    } as usize;
    let entries = usize::from(short(directory)?);
    (0..entries).find_map(|entry| {
        let at = directory.checked_add(2 + entry * 12)?;
        let value = short(at.checked_add(8)?)?;
        let is_up = short(at)? == 0x0112 && (2..=8).contains(&value);
        is_up.then_some(value as u8)
    })
}

/// A segment that says nothing but which way is up.
fn turned(up: u8) -> Vec<u8> {
    let mut segment = vec![0xff, 0xe1, 0, 34];
    segment.extend_from_slice(b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0");
    segment.extend_from_slice(&[up, 0, 0, 0, 0, 0, 0]);
    segment
}
