//! The first bytes of a file, judged before SQLite sees it.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::OpenProblem;
use crate::schema;

/// Four bytes at offset 68 of the header: this program's files ("KRLT").
pub(crate) const APPLICATION_ID: u32 = u32::from_be_bytes(*b"KRLT");

/// What every SQLite file starts with (SQLite file format, section 1.3.1).
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const LENGTH: usize = 100;
/// Where the encoding of texts stands.
const ENCODING: usize = 56;
/// The encoding of all files that this program makes. SQLite reads another number too, and
/// fails only where a second file is attached.
const UTF_8: u32 = 1;

/// Reads a file's header and says why it is not for this program, if it is not.
///
/// Must not be called for a file that is open in this process: see [`crate::held`].
pub(crate) fn check(path: &Path) -> Result<(), OpenProblem> {
    let mut header = Vec::with_capacity(LENGTH);
    File::open(path)?
        .take(LENGTH as u64)
        .read_to_end(&mut header)?;
    let known = header.len().min(MAGIC.len());
    if header[..known] != MAGIC[..known] {
        return Err(OpenProblem::NotOurs);
    }
    if header.len() < LENGTH {
        let detail = format!("only {} bytes are left", header.len());
        return Err(OpenProblem::damaged("header", &detail));
    }
    if number(&header, 68) != APPLICATION_ID {
        return Err(OpenProblem::NotOurs);
    }
    newer(number(&header, 60))?;
    match number(&header, ENCODING) {
        UTF_8 => Ok(()),
        other => {
            let detail = format!("its texts are said to be of encoding {other}");
            Err(OpenProblem::damaged("header", &detail))
        }
    }
}

/// Says of a copy's texts what is true of all our files, whatever became of its header: SQLite
/// would read them as the other encoding and find none.
pub(crate) fn mend(file: &mut [u8]) {
    if file.len() >= LENGTH && file.starts_with(MAGIC) {
        file[ENCODING..ENCODING + 4].copy_from_slice(&UTF_8.to_be_bytes());
    }
}

/// Refuses the version of a newer program.
pub(crate) fn newer(found: u32) -> Result<(), OpenProblem> {
    let known = schema::NEWEST;
    if found > known {
        Err(OpenProblem::Newer { found, known })
    } else {
        Ok(())
    }
}

fn number(header: &[u8], at: usize) -> u32 {
    u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]])
}
