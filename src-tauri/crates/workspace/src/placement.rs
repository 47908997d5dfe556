//! Where a file lies: on a disk of this machine, a network drive, or in a folder that is
//! kept equal with other machines.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Placement;

/// File systems whose disk is another machine's. The `fuse.` ones are those by which
/// desktops and tools reach servers.
const NETWORK: &[&str] = &[
    "nfs",
    "nfs4",
    "cifs",
    "smb2",
    "smb3",
    "smbfs",
    "9p",
    "afs",
    "ceph",
    "glusterfs",
    "lustre",
    "gfs2",
    "ocfs2",
    "coda",
    "ncpfs",
    "davfs",
    "virtiofs",
    "vboxsf",
    "prl_fs",
    "vmhgfs",
];
const NETWORK_FUSE: &[&str] = &[
    "sshfs",
    "rclone",
    "davfs",
    "davfs2",
    "gvfsd-fuse",
    "glusterfs",
    "ceph",
    "s3fs",
    "curlftpfs",
    "google-drive-ocamlfuse",
    "onedriver",
    "vmhgfs-fuse",
    "kio-fuse",
    "smbnetfs",
    "afp",
];

/// What lies in a folder that a program keeps equal with other machines.
const MARKERS: &[(&str, &str)] = &[
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".owncloudsync.log", "ownCloud"),
    (".nextcloudsync.log", "Nextcloud"),
];

/// How such folders are called.
const NAMES: &[(&str, &str)] = &[
    ("Dropbox", "Dropbox"),
    ("OneDrive", "OneDrive"),
    ("Google Drive", "Google Drive"),
    ("GoogleDrive", "Google Drive"),
    ("Mobile Documents", "iCloud"),
    ("com~apple~CloudDocs", "iCloud"),
    ("iCloudDrive", "iCloud"),
    ("Nextcloud", "Nextcloud"),
    ("ownCloud", "ownCloud"),
    ("Yandex.Disk", "Yandex.Disk"),
    ("YandexDisk", "Yandex.Disk"),
    ("pCloudDrive", "pCloud"),
    ("pCloud Drive", "pCloud"),
    ("Mail.Ru Cloud", "Mail.ru Cloud"),
    ("Облако Mail.Ru", "Mail.ru Cloud"),
    ("Cloud Mail.Ru", "Mail.ru Cloud"),
];

/// What the system says of the place where a file lies.
pub fn placement(path: &Path) -> Placement {
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if let Some(product) = path.ancestors().skip(1).find_map(cloud) {
        let product = product.to_owned();
        return Placement::Cloud { product };
    }
    let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    match network(&mounts, &path) {
        Some(system) => Placement::Network { system },
        None => Placement::Local,
    }
}

/// The network file system on which a file lies, by the text of `/proc/self/mountinfo`
/// (proc(5)); empty where the system has none. On Windows a server's name tells.
pub fn network(mounts: &str, path: &Path) -> Option<String> {
    let shown = path.to_string_lossy();
    if let Some(rest) = shown.strip_prefix(r"\\") {
        // `\\?\C:\` and `\\.\` are names of this machine's own.
        let unc = rest.strip_prefix(r"?\UNC\").is_some();
        return (unc || !rest.starts_with(['?', '.'])).then(|| "smb".to_owned());
    }
    let mut found: Option<(usize, &str)> = None;
    for line in mounts.lines() {
        let Some((mount, system)) = line.split_once(" - ") else {
            continue;
        };
        let (Some(point), Some(system)) = (mount.split(' ').nth(4), system.split(' ').next())
        else {
            continue;
        };
        let point = unescaped(point);
        let length = point.components().count();
        // Of two mounted on one point the later one covers the earlier.
        if path.starts_with(&point) && found.is_none_or(|(longest, _)| length >= longest) {
            found = Some((length, system));
        }
    }
    let (_, system) = found?;
    let fuse = system.strip_prefix("fuse.");
    let is_network = NETWORK.contains(&system) || fuse.is_some_and(|f| NETWORK_FUSE.contains(&f));
    is_network.then(|| system.to_owned())
}

/// A mount point as the kernel writes it: `\040` is a space (seq_path(9)).
fn unescaped(text: &str) -> PathBuf {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code = after.get(..3).filter(|_| first == b'\\');
        let code = code.and_then(|code| std::str::from_utf8(code).ok());
        match code.and_then(|code| u8::from_str_radix(code, 8).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &rest[4..];
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    PathBuf::from(String::from_utf8_lossy(&bytes).into_owned())
}

/// The program that keeps a folder equal with other machines, if one does.
fn cloud(folder: &Path) -> Option<&'static str> {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let named = |(known, _): &&(&str, &str)| {
        // "OneDrive - Ministry", "Dropbox (Personal)".
        let rest = name.strip_prefix(known);
        rest.is_some_and(|rest| {
            rest.is_empty() || rest.starts_with(" - ") || rest.starts_with(" (")
        })
    };
    if let Some((_, product)) = NAMES.iter().find(named) {
        return Some(product);
    }
    let marked = MARKERS.iter().find(|(file, _)| folder.join(file).exists());
    if let Some((_, product)) = marked {
        return Some(product);
    }
    // Nextcloud and ownCloud keep a database of a name that differs from folder to folder.
    let synced = fs::read_dir(folder).ok()?.flatten().any(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        (name.starts_with(".sync_") || name.starts_with("._sync_")) && name.ends_with(".db")
    });
    synced.then_some("Nextcloud")
}
