//! What the proofs of the file's safety share: their sizes, their chances, and the one
//! line that each prints.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

use crate::support::Rows;

/// The size of a proof: that of `make test`, or the nightly's from the environment.
pub fn size(variable: &str, usual: u64) -> u64 {
    std::env::var(variable).map_or(usual, |n| n.parse().expect("a number"))
}

/// Says what a proof came to, also to the file that `KURULTAI_PROOFS` names.
pub fn line(name: &str, figures: &str, started: Instant) {
    let line = format!(
        "{name}\t{figures}\t{:.0} s",
        started.elapsed().as_secs_f64()
    );
    println!("proof: {line}");
    if let Some(path) = std::env::var_os("KURULTAI_PROOFS") {
        let mut file = std::fs::File::options()
            .create(true)
            .append(true)
            .open(path)
            .unwrap();
        writeln!(file, "{line}").unwrap();
    }
}

/// A folder in memory where there is one, for proofs whose disk is a model anyway.
pub fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() {
        tempfile::tempdir_in(memory).unwrap()
    } else {
        tempfile::tempdir().unwrap()
    }
}

/// All rows in one number, the same in every process of this binary.
pub fn fingerprint(rows: &Rows) -> u64 {
    let mut hasher = DefaultHasher::new();
    for row in rows.values() {
        serde_json::to_string(row).unwrap().hash(&mut hasher);
    }
    hasher.finish()
}

/// The number of a closed file's last operation, and what SQLite says of the whole file.
pub fn last_operation(path: &Path) -> (u32, String) {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let ask = |sql| conn.query_row(sql, [], |row| row.get::<_, String>(0));
    let number = ask("SELECT CAST(ifnull(max(number), 0) AS TEXT) FROM operation").unwrap();
    let verdict = ask("PRAGMA integrity_check(3)").unwrap_or_else(|e| e.to_string());
    (number.parse().unwrap(), verdict)
}

/// The rollback journal beside a file.
pub fn journal_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-journal");
    PathBuf::from(name)
}

/// Choices that one seed decides.
pub struct Chance(pub u64);

impl Chance {
    /// The next number, by splitmix64.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    /// True so many times in a hundred.
    pub fn percent(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }
}
