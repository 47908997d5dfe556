//! Where a file lies, by what the system says.

use std::fs;
use std::path::Path;

use workspace::{Placement, network, placement};

const MOUNTS: &str = "\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:35 / /mnt/office rw - nfs4 server:/export rw
41 22 0:36 / /mnt/shared\\040drive rw shared:2 master:3 - cifs //server/share rw
42 40 8:2 / /mnt/office/disk rw - xfs /dev/sdb1 rw
43 22 0:40 / /home/x/remote rw - fuse.sshfs x@host: rw
44 22 0:41 / /run/app rw - overlay overlay rw
45 22 0:42 / /vm rw - virtiofs host rw
46 22 0:43 / /media/stick rw - fuse.ntfs-3g /dev/sdc1 rw
no line at all
";

#[test]
fn network_drives_are_told_from_disks() {
    for (path, system) in [
        ("/home/x/a.kurultai", None),
        ("/mnt/office/a.kurultai", Some("nfs4")),
        ("/mnt/office2/a.kurultai", None),
        ("/mnt/office/disk/a.kurultai", None),
        ("/mnt/shared drive/a.kurultai", Some("cifs")),
        ("/home/x/remote/deep/a.kurultai", Some("fuse.sshfs")),
        ("/run/app/a.kurultai", None),
        ("/vm/a.kurultai", Some("virtiofs")),
        ("/media/stick/a.kurultai", None),
        (r"\\server\share\a.kurultai", Some("smb")),
        (r"\\?\UNC\server\share\a.kurultai", Some("smb")),
        (r"\\?\C:\a.kurultai", None),
    ] {
        assert_eq!(
            network(MOUNTS, Path::new(path)).as_deref(),
            system,
            "{path}"
        );
    }
    assert_eq!(network("", Path::new("/a")), None);
}

#[test]
fn folders_kept_equal_are_known_by_name_or_marker() {
    for (folder, marker, product) in [
        ("OneDrive - Ministry/a", None, Some("OneDrive")),
        ("Dropbox (Personal)", None, Some("Dropbox")),
        ("Mobile Documents/b", None, Some("iCloud")),
        ("sync/a", Some("sync/.stfolder"), Some("Syncthing")),
        ("cloud/a", Some("cloud/.sync_0af3.db"), Some("Nextcloud")),
        ("Dropboxes", None, None),
        ("plain", None, None),
    ] {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join(folder);
        fs::create_dir_all(&folder).unwrap();
        if let Some(marker) = marker {
            fs::write(root.path().join(marker), "").unwrap();
        }
        let file = folder.join("a.kurultai");
        fs::write(&file, "").unwrap();
        let found = match placement(&file) {
            Placement::Cloud { product } => Some(product),
            _ => None,
        };
        assert_eq!(found.as_deref(), product, "{folder:?}");
    }
}
