//! Files written whole or not at all.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Octets held back before they are handed to the system.
const BUFFER: usize = 64 * 1024;

/// Writes a file so that at every moment either the old or the new content stands under
/// its name: into a temporary file beside it, to the disk, then renamed. A link is
/// followed; a pipe or a device is written to as it is.
///
/// # Errors
/// Whatever the system says; the file that was there is then untouched, and no other is left.
pub fn write(path: &Path, content: impl AsRef<[u8]>) -> io::Result<()> {
    write_with(path, |out| out.write_all(content.as_ref()))
}

/// The same for content that is made piece by piece, through a buffer.
///
/// # Errors
/// As [`write`], and what `fill` says.
pub fn write_with(
    path: &Path,
    fill: impl FnOnce(&mut BufWriter<&File>) -> io::Result<()>,
) -> io::Result<()> {
    if fs::metadata(path).is_ok_and(|there| !there.is_file() && !there.is_dir()) {
        let device = fs::OpenOptions::new().write(true).open(path)?;
        return filled(&device, fill);
    }
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    };
    let beside = new_beside(&folder)?;
    filled(beside.as_file(), fill)?;
    beside.as_file().sync_all()?;
    beside.persist(&target).map_err(|error| error.error)?;
    sync_folder(&folder)
}

fn filled(
    file: &File,
    fill: impl FnOnce(&mut BufWriter<&File>) -> io::Result<()>,
) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(BUFFER, file);
    fill(&mut out)?;
    out.flush()
}

#[cfg(unix)]
fn new_beside(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    use std::os::unix::fs::PermissionsExt;
    // As any new file: what the user's umask leaves, not the private mode of a temporary one.
    let mode = fs::Permissions::from_mode(0o666);
    tempfile::Builder::new()
        .prefix(".kurultai-")
        .permissions(mode)
        .tempfile_in(folder)
}

#[cfg(not(unix))]
fn new_beside(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    tempfile::Builder::new()
        .prefix(".kurultai-")
        .tempfile_in(folder)
}

/// A rename is on the disk only when its folder is. Some file systems cannot sync one,
/// and say so: the file itself is safe all the same.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix)
        && let Err(error) = fs::File::open(folder).and_then(|folder| folder.sync_all())
        && !matches!(
            error.kind(),
            io::ErrorKind::InvalidInput
                | io::ErrorKind::Unsupported
                | io::ErrorKind::PermissionDenied
        )
    {
        return Err(error);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_made_then_replaced_and_nothing_else_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("programme.ics");
        write(&path, "one").unwrap();
        write(&path, b"two".as_slice()).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_refusal_leaves_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        assert!(write(&folder.path().join("none/programme.ics"), "x").is_err());
        // A folder of that name cannot be replaced.
        let taken = folder.path().join("taken");
        fs::create_dir(&taken).unwrap();
        assert!(write(&taken, "x").is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_and_others_may_read_what_the_umask_lets_them() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let (path, link) = (
            folder.path().join("real.ics"),
            folder.path().join("link.ics"),
        );
        fs::write(&path, "old").unwrap();
        std::os::unix::fs::symlink(&path, &link).unwrap();
        let usual = fs::metadata(&path).unwrap().permissions().mode();
        write(&link, "new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode(), usual);
    }
}
