//! This test binary as a second process: it runs itself again with one test, which
//! plays the role that the environment names.

use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use congress::SessionId;
use congress::part::PartEdit;
use workspace::{OpenProblem, Workspace};

/// Starts a process in a role: `open`, `write` (without a pause) or `work` (ten edits a
/// second).
pub fn start(role: &str, path: &Path) -> Child {
    command(role, path).spawn().unwrap()
}

/// What a process in the role `open` says: `opened`, or the problem.
pub fn opens(path: &Path) -> String {
    said(command("open", path))
}

/// As [`opens`], by a user who may do nothing but what all may. Only root can ask.
pub fn opens_as_nobody(path: &Path) -> String {
    const NOBODY: u32 = 65_534;
    let mut command = command("open", path);
    command.uid(NOBODY).gid(NOBODY);
    said(command)
}

fn command(role: &str, path: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args([
            "--exact",
            "child::plays_its_role",
            "--nocapture",
            "--test-threads=1",
        ])
        .env("KURULTAI_ROLE", role)
        .env("KURULTAI_FILE", path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
}

fn said(mut command: Command) -> String {
    let output = command.output().unwrap();
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
        ("open", Err(e)) if matches!(e.problem, OpenProblem::Locked { .. }) => {
            println!("child: Locked");
        }
        ("open", Err(e)) => println!("child: {:?}", e.problem),
        ("write", opened) => write(&mut opened.unwrap(), Duration::ZERO),
        ("work", opened) => write(&mut opened.unwrap(), Duration::from_millis(100)),
        (other, _) => panic!("no role {other}"),
    }
}

/// Turns the running order of the first session by one place, for ever.
fn write(ws: &mut Workspace, pause: Duration) {
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
        std::thread::sleep(pause);
    }
}
