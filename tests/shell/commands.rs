//! The commands are listed once and the same everywhere.

use std::collections::BTreeSet;

use kurultai_tests::fixture::root;

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

fn generated() -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("bindings.ts");
    kurultai::commands::write_bindings(&file).expect("every type has a TypeScript form");
    std::fs::read_to_string(file).expect("written")
}

fn listed() -> BTreeSet<String> {
    let names = kurultai::commands::NAMES.iter();
    names.map(|name| (*name).to_owned()).collect()
}

#[test]
fn bindings_are_the_committed_ones() {
    let generated = generated();
    if std::env::var_os("KURULTAI_WRITE_BINDINGS").is_some() {
        std::fs::write(root().join("ui/src/ipc/bindings.ts"), &generated).expect("written");
    }
    assert!(
        generated == read("ui/src/ipc/bindings.ts"),
        "ui/src/ipc/bindings.ts differs from the commands: run `make bindings`"
    );
}

#[test]
fn every_command_is_allowed_and_no_other() {
    let capability: serde_json::Value =
        serde_json::from_str(&read("src-tauri/capabilities/main.json")).expect("JSON");
    let permissions = capability["permissions"].as_array().expect("a list");
    let allowed: BTreeSet<String> = permissions
        .iter()
        .filter_map(|p| p.as_str()?.strip_prefix("allow-"))
        .map(|name| name.replace('-', "_"))
        .collect();
    assert_eq!(allowed, listed());
    let others: Vec<_> = permissions
        .iter()
        .filter(|p| !p.as_str().unwrap_or_default().starts_with("allow-"))
        .collect();
    assert_eq!(
        others,
        ["core:event:allow-listen", "core:event:allow-unlisten"],
        "the window gets nothing of any plugin"
    );
}

#[test]
fn every_listed_command_is_bound() {
    let bound: BTreeSet<String> = generated()
        .split("__TAURI_INVOKE")
        .skip(1)
        .filter_map(|call| Some(call.split_once("(\"")?.1.split_once('"')?.0.to_owned()))
        .collect();
    assert_eq!(bound, listed());
}

#[test]
fn the_window_is_closed_to_the_world() {
    let config: serde_json::Value =
        serde_json::from_str(&read("src-tauri/tauri.conf.json")).expect("JSON");
    let security = &config["app"]["security"];
    assert_eq!(security["freezePrototype"], true);
    let csp = &security["csp"];
    assert_eq!(csp["default-src"], "'self'");
    assert_eq!(csp["script-src"], "'self'");
    assert_eq!(csp["frame-src"], "'none'");
    assert_eq!(csp["object-src"], "'none'");
}
