//! What Linux tells of a running process: WebKitGTK's clock has a resolution of 1 ms, and
//! its frames are drawn in another process, so benchmarks ask the system.

use std::path::Path;
use std::time::{Duration, SystemTime};

/// Clock ticks a second in /proc: 100 on every Linux of our users.
const TICKS: f64 = 100.0;

/// When the program was started, where it runs: the youngest process of that file.
pub fn started(program: &Path) -> Option<SystemTime> {
    let program = program.canonicalize().ok()?;
    let pids = all().filter(|pid| exe(*pid).as_deref() == Some(program.as_path()));
    let ticks = pids.filter_map(|pid| stat(pid)?.get(19)?.parse::<f64>().ok());
    let youngest = ticks.fold(f64::MIN, f64::max);
    let uptime = std::fs::read_to_string("/proc/uptime").ok()?;
    let uptime: f64 = uptime.split_whitespace().next()?.parse().ok()?;
    let age = Duration::try_from_secs_f64(uptime - youngest / TICKS).ok()?;
    SystemTime::now().checked_sub(age)
}

/// The processes of the program with a folder named somewhere in their environment.
pub fn with_environment(program: &Path, folder: &Path) -> Vec<u32> {
    let program = program.canonicalize().ok();
    let folder = folder.to_string_lossy().into_owned();
    let names = |pid: u32| {
        let environment = std::fs::read(format!("/proc/{pid}/environ")).unwrap_or_default();
        String::from_utf8_lossy(&environment).contains(&folder)
    };
    all()
        .filter(|pid| exe(*pid) == program && names(*pid))
        .collect()
}

/// Whether a thread of a process is still at work: the first one to end leaves a zombie
/// behind, while the others may have files open for a moment.
pub fn runs(pid: u32) -> bool {
    let threads = std::fs::read_dir(format!("/proc/{pid}/task"));
    let threads = threads.into_iter().flatten().flatten();
    threads.into_iter().any(|thread| {
        let stat = fields(&thread.path().join("stat")).unwrap_or_default();
        stat.first()
            .is_some_and(|state| state != "Z" && state != "X")
    })
}

/// Processor time that each thread of a name has used: the name as /proc cuts it (15 characters).
pub fn threads(pid: u32, name: &str) -> Vec<Duration> {
    let threads = std::fs::read_dir(format!("/proc/{pid}/task"));
    let threads = threads.into_iter().flatten().flatten();
    let named = |thread: &Path| {
        std::fs::read_to_string(thread.join("comm")).is_ok_and(|comm| comm.trim() == name)
    };
    threads
        .map(|thread| thread.path())
        .filter(|thread| named(thread))
        .filter_map(|thread| scheduled(&thread))
        .collect()
}

/// Kills a process at once (SIGKILL).
pub fn kill(pid: u32) {
    let killed = std::process::Command::new("kill")
        .args(["-KILL", &pid.to_string()])
        .status();
    assert!(
        killed.is_ok_and(|status| status.success()),
        "{pid} is killed"
    );
}

/// The processes of a name, as /proc cuts it (15 characters), that this process started, or
/// that those did which it started.
pub fn under_this(name: &str) -> Vec<u32> {
    let own = std::process::id();
    let comm = |pid: u32| std::fs::read_to_string(format!("/proc/{pid}/comm"));
    let parent = |pid: u32| stat(pid)?.get(1)?.parse::<u32>().ok();
    let ours =
        |pid: u32| std::iter::successors(Some(pid), |pid| parent(*pid)).any(|pid| pid == own);
    all()
        .filter(|pid| comm(*pid).is_ok_and(|comm| comm.trim() == name) && ours(*pid))
        .collect()
}

/// Processor time that the main thread of a process has used, in the system's nanoseconds:
/// `stat` counts in hundredths of a second.
pub fn main_thread(pid: u32) -> Option<Duration> {
    scheduled(Path::new(&format!("/proc/{pid}/task/{pid}")))
}

fn scheduled(thread: &Path) -> Option<Duration> {
    let text = std::fs::read_to_string(thread.join("schedstat")).ok()?;
    let used = text.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(used))
}

fn all() -> impl Iterator<Item = u32> {
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

fn exe(pid: u32) -> Option<std::path::PathBuf> {
    std::fs::read_link(format!("/proc/{pid}/exe")).ok()
}

fn stat(pid: u32) -> Option<Vec<String>> {
    fields(Path::new(&format!("/proc/{pid}/stat")))
}

/// The fields of a `stat` file after the name in brackets: the first is the state, field
/// 3 of proc(5).
fn fields(stat: &Path) -> Option<Vec<String>> {
    let text = std::fs::read_to_string(stat).ok()?;
    let (_, fields) = text.rsplit_once(") ")?;
    Some(fields.split(' ').map(str::to_owned).collect())
}
