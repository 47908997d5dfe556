//! This test binary as a second process: it runs itself again with one test, which
//! plays the role that the environment names.

use std::path::Path;
use std::process::{Child, Command, Stdio};

use congress::SessionId;
use congress::part::PartEdit;
use workspace::Workspace;

/// Starts a process in a role: `open` or `write`.
pub fn start(role: &str, path: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "child::plays_its_role",
            "--nocapture",
            "--test-threads=1",
        ])
        .env("KURULTAI_ROLE", role)
        .env("KURULTAI_FILE", path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// What a process in the role `open` says: `opened`, or the problem.
pub fn opens(path: &Path) -> String {
    let output = start("open", path).wait_with_output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let said = text
        .lines()
        .find_map(|line| line.split_once("child: ").map(|(_, said)| said));
    said.expect("the child spoke").to_owned()
}

#[test]
fn plays_its_role() {
    let (Ok(role), Some(path)) = (
        std::env::var("KURULTAI_ROLE"),
        std::env::var_os("KURULTAI_FILE"),
    ) else {
        return;
    };
    let opened = Workspace::open(Path::new(&path), "Child");
    match (role.as_str(), opened) {
        ("open", Ok(_)) => println!("child: opened"),
        ("open", Err(e)) => println!("child: {:?}", e.problem),
        ("write", opened) => write(&mut opened.unwrap()),
        (other, _) => panic!("no role {other}"),
    }
}

/// Turns the running order of the first session by one place, for ever.
fn write(ws: &mut Workspace) {
    let programme = ws.programme(&ws.events().unwrap()[0].id).unwrap();
    let session: SessionId = programme.sessions[0].id.clone();
    loop {
        let programme = ws.programme(&programme.event.id).unwrap();
        let first = programme
            .parts
            .iter()
            .find(|p| p.session_id == session)
            .unwrap();
        ws.part_edit(&first.id, PartEdit::Position(u32::MAX))
            .unwrap();
        println!("child: wrote");
    }
}
