//! Ids that are the same at every call, in the shape of UUIDv7 (RFC 9562, section 5.7).

/// The id of a row by its noun and its key. The time in it is 1 September 2025, 00:00 UTC,
/// for all; what would be random is a hash of noun and key.
pub(crate) fn id<T: for<'a> From<&'a str>>(noun: &str, key: &str) -> T {
    let first = hash(0x9e37_79b9_7f4a_7c15, noun, key);
    let second = hash(first, noun, key);
    let time = 1_756_684_800_000_u64;
    let text = format!(
        "{:08x}-{:04x}-7{:03x}-{:04x}-{:012x}",
        time >> 16,
        time & 0xffff,
        first >> 52,
        0x8000 | (second >> 50),
        second & 0xffff_ffff_ffff,
    );
    T::from(&text)
}

/// FNV-1a over both texts, then mixed, so that every bit depends on every byte.
fn hash(seed: u64, noun: &str, key: &str) -> u64 {
    let mut state = 0xcbf2_9ce4_8422_2325 ^ seed;
    for byte in noun.bytes().chain([0]).chain(key.bytes()) {
        state = (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    mix(state)
}

/// The finalizer of splitmix64.
pub(crate) fn mix(mut state: u64) -> u64 {
    state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    state ^ (state >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_version_seven_and_the_variant() {
        for key in ["a", "b", "panel-1"] {
            let id: String = id("session", key);
            assert_eq!(id.len(), 36, "{id}");
            assert_eq!(id.as_bytes()[14], b'7', "{id}");
            assert!(b"89ab".contains(&id.as_bytes()[19]), "{id}");
            assert!(
                id.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-'),
                "{id}"
            );
        }
        assert_ne!(id::<String>("session", "a"), id::<String>("room", "a"));
    }
}
