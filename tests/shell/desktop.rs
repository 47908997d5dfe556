//! What desktops know of our files: their type, by name and by content, as the system's
//! own programs read it.

use std::path::Path;
use std::process::Command;

const TYPE: &str = "application/vnd.kurultai+sqlite3";

#[test]
fn a_desktop_knows_a_workspace_by_its_name_and_by_its_bytes() {
    let data = tempfile::tempdir().unwrap();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let packages = data.path().join("mime/packages");
    std::fs::create_dir_all(&packages).unwrap();
    let description = source.join("src-tauri/linux/app.kurultai.desktop.xml");
    std::fs::copy(description, packages.join("app.kurultai.desktop.xml")).unwrap();
    let made = Command::new("update-mime-database")
        .arg(data.path().join("mime"))
        .output()
        .unwrap();
    assert!(made.status.success(), "{made:?}");
    let file = source.join("tests/files/0001.kurultai");
    for name in ["congress.kurultai", "without an ending"] {
        let copy = data.path().join(name);
        std::fs::copy(&file, &copy).unwrap();
        assert_eq!(type_of(data.path(), &copy), TYPE, "{name}");
    }
    // Another program's database is not ours.
    let other = data.path().join("other");
    let conn = rusqlite::Connection::open(&other).unwrap();
    conn.execute_batch("CREATE TABLE t (x)").unwrap();
    drop(conn);
    assert_ne!(type_of(data.path(), &other), TYPE);
}

#[test]
fn the_bundle_and_the_menu_entry_name_the_same_type() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri");
    let config = std::fs::read(source.join("tauri.conf.json")).unwrap();
    let config: serde_json::Value = serde_json::from_slice(&config).unwrap();
    let association = &config["bundle"]["fileAssociations"][0];
    assert_eq!(association["mimeType"], TYPE);
    assert_eq!(association["ext"][0], "kurultai");
    for path in config["bundle"]["linux"]["deb"]["files"]
        .as_object()
        .unwrap()
        .values()
    {
        assert!(source.join(path.as_str().unwrap()).is_file(), "{path}");
    }
    let entry = source.join("linux/app.kurultai.desktop.desktop");
    let entry = std::fs::read_to_string(entry).unwrap();
    assert!(
        entry
            .lines()
            .any(|line| line == format!("MimeType={TYPE};"))
    );
}

fn type_of(data: &Path, file: &Path) -> String {
    let output = Command::new("gio")
        .args(["info", "-a", "standard::content-type"])
        .arg(file)
        .env("XDG_DATA_HOME", data)
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let line = text
        .lines()
        .find_map(|l| l.trim().strip_prefix("standard::content-type: "));
    line.expect("gio names a type").to_owned()
}
