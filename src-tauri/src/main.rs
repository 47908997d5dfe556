//! `kurultai` opens the window; `kurultai export`, `events`, `check` and `sample` do the
//! same work without one.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    kurultai::run()
}
