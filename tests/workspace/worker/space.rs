//! The role for a disk that fills up: one action, tried until there is space.

use std::path::Path;

use congress::BackupReason;
use workspace::{Access, Opening, Workspace};

use crate::proof::fingerprint;
use crate::support::{en, rows};

/// Lines: `ready`, once the action is next; `refused <error>` or `unsaved <reason>`, after
/// which it is tried again; `done <rows>`. Each try waits for a line.
pub fn work(path: &Path) {
    let action = std::env::var("KURULTAI_ACTION").unwrap();
    let root = path.with_file_name("backups");
    let target = path.with_file_name("copy.kurultai");
    let opening = Opening {
        author: "Child",
        backups: Some(&root),
        take_over: false,
    };
    let open = || Workspace::open_with(path, &opening);
    let mut ws = match action.as_str() {
        "open" => None,
        _ => Some(open().unwrap()),
    };
    println!("child: ready");
    loop {
        let mut line = String::new();
        std::io::stdin().read_line(&mut line).unwrap();
        let tried = match (&mut ws, action.as_str()) {
            (None, _) => open()
                .map(|opened| ws = Some(opened))
                .map_err(|e| format!("{:?}", e.problem)),
            (Some(ws), action) => match action {
                _ if matches!(ws.access(), Access::Unsaved { .. }) => ws.save_again(),
                "edit" => {
                    // More than a page, so that the file grows.
                    let name = "long ".repeat(50);
                    ws.event_create(&crate::support::new_event(&[name.as_str(); 20]))
                        .map(drop)
                }
                "small edit" => {
                    let event = ws.events().unwrap().remove(0).id;
                    ws.venue_create(&event, en("Palace")).map(drop)
                }
                "copy" => ws.save_copy(&target),
                "export" => ws.export_clean(&target, true),
                "backup" => ws.back_up(&root, BackupReason::Asked).map(drop),
                other => panic!("no action {other}"),
            }
            .map_err(|e| format!("{e:?}")),
        };
        match (&ws, tried) {
            (_, Err(error)) => println!("child: refused {error}"),
            (Some(ws), Ok(())) => match ws.access() {
                Access::Unsaved { reason, .. } => println!("child: unsaved {reason:?}"),
                _ => {
                    println!("child: done {:x}", fingerprint(&rows(ws)));
                    return;
                }
            },
            (None, Ok(())) => unreachable!("what was opened is there"),
        }
    }
}
