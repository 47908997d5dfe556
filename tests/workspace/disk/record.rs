//! Reading what the shim wrote down.

use std::path::Path;

/// One thing that a process did; paths are relative to the folder watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A file is new.
    Create(String),
    /// Bytes were written.
    Write {
        path: String,
        offset: usize,
        data: Vec<u8>,
    },
    /// The file was cut or grown to a size.
    Size { path: String, size: usize },
    /// The file's content was synced.
    Sync(String),
    /// A folder's names were synced.
    SyncFolder(String),
    /// A file lost its name.
    Unlink(String),
    /// A file changed its name; what had that name before has it no more.
    Rename { from: String, to: String },
    /// A file got a second name.
    Link { from: String, to: String },
    /// A folder is new.
    MakeFolder(String),
    /// An empty folder is gone.
    RemoveFolder(String),
    /// A call that changed nothing: a file opened to write, or the system refused.
    Nothing(String),
    /// The process said something to whoever listens.
    Said(String),
    /// A call was made to fail, as it was told to.
    Refused { call: String, path: String },
}

/// Reads a record of what was done under a folder.
pub fn read(log: &Path, under: &Path) -> Vec<Event> {
    let bytes = std::fs::read(log).unwrap_or_default();
    let under = std::fs::canonicalize(under).unwrap();
    let under = under.to_str().unwrap();
    let mut rest = bytes.as_slice();
    let mut events = Vec::new();
    while !rest.is_empty() {
        events.push(next(&mut rest, under));
    }
    events
}

fn next(rest: &mut &[u8], under: &str) -> Event {
    let kind = take(rest, 1)[0];
    let mut number = || u64::from_le_bytes(take(rest, 8).try_into().unwrap()) as usize;
    let (offset, path, data) = (number(), number(), number());
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let within = |path: String| {
        let inside = path.strip_prefix(under).unwrap_or(&path);
        inside.trim_start_matches('/').to_owned()
    };
    let path = within(text(take(rest, path)));
    let data = take(rest, data);
    let to = || within(text(data));
    match kind {
        b'C' => Event::Create(path),
        b'W' => Event::Write {
            path,
            offset,
            data: data.to_vec(),
        },
        b'T' => Event::Size { path, size: offset },
        b'F' => Event::Sync(path),
        b'D' => Event::SyncFolder(path),
        b'U' => Event::Unlink(path),
        b'R' => Event::Rename {
            from: path,
            to: to(),
        },
        b'L' => Event::Link {
            from: path,
            to: to(),
        },
        b'M' => Event::MakeFolder(path),
        b'X' => Event::RemoveFolder(path),
        b'N' => Event::Nothing(path),
        b'A' => Event::Said(text(data)),
        b'!' => Event::Refused {
            call: text(data),
            path,
        },
        other => panic!("no event {other}"),
    }
}

fn take<'a>(rest: &mut &'a [u8], count: usize) -> &'a [u8] {
    let (taken, left) = rest.split_at(count);
    *rest = left;
    taken
}
