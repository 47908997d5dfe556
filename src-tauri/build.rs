//! Lets the window call the commands of `names.in` and nothing else: without this list
//! Tauri would allow every registered command to every window.

const COMMANDS: &[&str] = include!("src/commands/names.in");

fn main() {
    println!("cargo:rerun-if-changed=src/commands/names.in");
    println!("cargo:rerun-if-changed=../ui/dist");
    tauri_build::try_build(
        tauri_build::Attributes::new()
            .app_manifest(tauri_build::AppManifest::new().commands(COMMANDS)),
    )
    .expect("tauri.conf.json, capabilities and icons are in order");
}
