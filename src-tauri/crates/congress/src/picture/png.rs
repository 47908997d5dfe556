//! PNG (ISO/IEC 15948): the chunks that draw, and no others.

/// The first bytes of every PNG.
pub(super) const SIGNATURE: [u8; 8] = [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a];

/// Chunks that say how it looks; texts, times, cameras and what is not known are left out.
const KEPT: [&[u8; 4]; 10] = [
    b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"pHYs", b"IDAT", b"IEND",
];

/// The picture alone; `None` where it is not whole.
pub(super) fn clean(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut clean = SIGNATURE.to_vec();
    let mut rest = bytes.strip_prefix(&SIGNATURE)?;
    let (mut first, mut drawn) = (true, false);
    loop {
        let length = u32::from_be_bytes(rest.get(..4)?.try_into().ok()?) as usize;
        let whole = length.checked_add(12)?;
        let chunk = rest.get(..whole)?;
        let (kind, body) = (&chunk[4..8], &chunk[8..8 + length]);
        if first != (kind == b"IHDR") {
            return None;
        }
        if first {
            let side = |at: usize| -> Option<u32> {
                Some(u32::from_be_bytes(body.get(at..at + 4)?.try_into().ok()?))
            };
            let fits = |side: u32| (1..=super::SIDE_LIMIT).contains(&side);
            if length != 13 || !fits(side(0)?) || !fits(side(4)?) {
                return None;
            }
        }
        first = false;
        drawn |= kind == b"IDAT";
        if KEPT.iter().any(|kept| kept.as_slice() == kind) {
            clean.extend_from_slice(chunk);
        }
        if kind == b"IEND" {
            return drawn.then_some(clean);
        }
        rest = &rest[whole..];
    }
}
