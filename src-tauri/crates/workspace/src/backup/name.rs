//! The name of a backup: when and why it was made, how far its history goes, and the hash
//! of its bytes.

use std::fmt;
use std::io::Read;

use chrono::{DateTime, NaiveDateTime, SubsecRound, Timelike, Utc};
use congress::BackupReason;
use sha2::{Digest, Sha256};

const ENDING: &str = ".kurultai";
const REASONS: [(BackupReason, &str); 8] = [
    (BackupReason::Open, "open"),
    (BackupReason::Edits, "edits"),
    (BackupReason::Asked, "asked"),
    (BackupReason::Migration, "migration"),
    (BackupReason::Import, "import"),
    (BackupReason::Restore, "restore"),
    (BackupReason::Erasure, "erasure"),
    (BackupReason::Unsaved, "unsaved"),
];

/// `20250917T100000000Z-edits-42-<64 hexadecimal digits>.kurultai`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BackupName {
    /// When, to the millisecond.
    pub(crate) at: DateTime<Utc>,
    /// Why.
    pub(crate) reason: BackupReason,
    /// Number of the last operation in it.
    pub(crate) operation: u32,
    /// SHA-256 of all its bytes.
    pub(crate) hash: [u8; 32],
}

impl BackupName {
    /// The name of a backup that is being made.
    pub(crate) fn new(
        at: DateTime<Utc>,
        reason: BackupReason,
        operation: u32,
        hash: [u8; 32],
    ) -> Self {
        let at = at.trunc_subsecs(3);
        Self {
            at,
            reason,
            operation,
            hash,
        }
    }

    /// Reads a name exactly as [`fmt::Display`] writes it; all others are none, so that
    /// one that is read can be neither a path nor another spelling.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        let mut parts = name.strip_suffix(ENDING)?.split('-');
        let (at, reason) = (parts.next()?, parts.next()?);
        let (operation, hash) = (parts.next()?, parts.next()?);
        let (day, milliseconds) = at.strip_suffix('Z')?.split_at_checked(15)?;
        let day = NaiveDateTime::parse_from_str(day, "%Y%m%dT%H%M%S").ok()?;
        // chrono reads second 60 as a leap second, which the program's clock never shows.
        if day.nanosecond() != 0 {
            return None;
        }
        let milliseconds = chrono::TimeDelta::milliseconds(milliseconds.parse().ok()?);
        let mut bytes = [0; 32];
        for (place, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(hash.get(place * 2..place * 2 + 2)?, 16).ok()?;
        }
        let parsed = Self {
            at: day.checked_add_signed(milliseconds)?.and_utc(),
            reason: REASONS.iter().find(|(_, code)| *code == reason)?.0,
            operation: operation.parse().ok()?,
            hash: bytes,
        };
        (parsed.to_string() == name).then_some(parsed)
    }
}

impl fmt::Display for BackupName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = self.at.format("%Y%m%dT%H%M%S%3fZ");
        let reason = REASONS.iter().find(|(reason, _)| *reason == self.reason);
        let reason = reason.expect("every reason has a code").1;
        write!(f, "{at}-{reason}-{}-", self.operation)?;
        for byte in self.hash {
            write!(f, "{byte:02x}")?;
        }
        f.write_str(ENDING)
    }
}

/// Reads through, and keeps the hash of what was read.
pub(crate) struct Hashing<R> {
    read: R,
    hash: Sha256,
}

impl<R: Read> Hashing<R> {
    /// Starts with nothing read.
    pub(crate) fn new(read: R) -> Self {
        let hash = Sha256::new();
        Self { read, hash }
    }

    /// The hash of all that was read.
    pub(crate) fn finish(self) -> [u8; 32] {
        self.hash.finalize().into()
    }
}

impl<R: Read> Read for Hashing<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.read.read(buffer)?;
        self.hash.update(&buffer[..count]);
        Ok(count)
    }
}
