//! Records of the journal, read from the raw pages of a file that SQLite cannot read any
//! more (SQLite file format, sections 1.3, 1.6 and 2.1).
//!
//! Only the journal: a record tells nothing of the table that it belongs to, but those of
//! the journal are known by their shape, and they hold the image of every row.

use chrono::DateTime;
use congress::Noun;
use rusqlite::types::Value;
use serde::de::IgnoredAny;

use super::Found;

/// The page size of all files that this program made.
const USUAL: usize = 4096;

/// The first byte of a page that holds rows of a table.
const TABLE_LEAF: u8 = 0x0D;

/// Adds the records of the journal that are not known yet.
pub(crate) fn read(bytes: &[u8], found: &mut Found) {
    let (size, reserved) = layout(bytes).unwrap_or((USUAL, 0));
    Pages::new(bytes, size, reserved).read(found);
    if size != USUAL {
        // The header may be what is damaged.
        Pages::new(bytes, USUAL, 0).read(found);
    }
}

/// Page size and the bytes that stay unused at the end of each page, by the header.
fn layout(bytes: &[u8]) -> Option<(usize, usize)> {
    let size = match u16::from_be_bytes(array(bytes, 16)?) {
        1 => 65536,
        size => usize::from(size),
    };
    let reserved = usize::from(*bytes.get(20)?);
    (size.is_power_of_two() && size >= 512 && size - reserved >= 480).then_some((size, reserved))
}

struct Pages<'a> {
    bytes: &'a [u8],
    size: usize,
    /// The part of a page that is used.
    usable: usize,
    /// How many more bytes may be gathered from overflow pages: hostile pages may all name
    /// the same long chain.
    budget: usize,
}

impl<'a> Pages<'a> {
    fn new(bytes: &'a [u8], size: usize, reserved: usize) -> Self {
        Self {
            bytes,
            size,
            usable: size - reserved,
            budget: bytes.len().saturating_mul(4),
        }
    }

    fn read(&mut self, found: &mut Found) {
        // The first page is the schema's.
        for page in self.bytes.chunks(self.size).skip(1) {
            if page.first() != Some(&TABLE_LEAF) {
                continue;
            }
            let cells = array(page, 3).map_or(0, u16::from_be_bytes);
            for cell in 0..usize::from(cells).min(self.size / 2) {
                let Some(at) = array(page, 8 + 2 * cell).map(u16::from_be_bytes) else {
                    break;
                };
                if let Some((rowid, record)) = self.cell(page, usize::from(at)) {
                    keep(rowid, record, found);
                }
            }
        }
    }

    /// A row's number and its columns.
    fn cell(&mut self, page: &[u8], at: usize) -> Option<(i64, Vec<Value>)> {
        let mut rest = page.get(at..)?;
        let length = usize::try_from(varint(&mut rest)?).ok()?;
        let rowid = varint(&mut rest)? as i64;
        if length > self.bytes.len() {
            return None;
        }
        let local = self.local(length);
        let start = rest.get(..local)?;
        // Judged before the rest is gathered.
        let types = types(start, length)?;
        if local == length {
            return Some((rowid, columns(start, &types)?));
        }
        let mut payload = start.to_vec();
        let mut next = u32::from_be_bytes(array(rest, local)?) as usize;
        // Each step takes some, so that a chain in a circle ends too.
        while payload.len() < length {
            let from = next.checked_sub(1)?.checked_mul(self.size)?;
            let page = self.bytes.get(from..)?;
            let count = (length - payload.len()).min(self.usable - 4);
            self.budget = self.budget.checked_sub(count)?;
            payload.extend_from_slice(page.get(4..4 + count)?);
            next = u32::from_be_bytes(array(page, 0)?) as usize;
        }
        Some((rowid, columns(&payload, &types)?))
    }

    /// How many bytes of a record stand in the page itself.
    fn local(&self, length: usize) -> usize {
        let most = self.usable - 35;
        if length <= most {
            return length;
        }
        let least = (self.usable - 12) * 32 / 255 - 23;
        let wanted = least + (length - least) % (self.usable - 4);
        if wanted <= most { wanted } else { least }
    }
}

/// Takes the record where it is one of the journal.
fn keep(rowid: i64, mut record: Vec<Value>, found: &mut Found) {
    if record.first() != Some(&Value::Null) {
        return;
    }
    record[0] = Value::Integer(rowid);
    if is_change(&record) {
        found.changes.entry(rowid).or_insert(record);
    } else if is_operation(&record) {
        record.resize(8, Value::Null);
        record.extend([Value::Null, Value::Integer(rowid)]);
        found.operations.entry(rowid).or_insert(record);
    } else if record.len() == 10
        && is_operation(&record[..8])
        && matches!(record[8], Value::Null | Value::Text(_))
        && matches!(record[9], Value::Integer(_))
    {
        found.operations.entry(rowid).or_insert(record);
    }
}

fn is_change(record: &[Value]) -> bool {
    let image = |value: &Value| match value {
        Value::Null => true,
        Value::Text(text) => serde_json::from_str::<IgnoredAny>(text).is_ok(),
        _ => false,
    };
    let [
        _,
        Value::Integer(_),
        Value::Text(noun),
        Value::Text(_),
        session,
        before,
        after,
    ] = record
    else {
        return false;
    };
    Noun::ALL.iter().any(|known| known.table() == noun)
        && matches!(session, Value::Null | Value::Text(_))
        && (*before != Value::Null || *after != Value::Null)
        && image(before)
        && image(after)
}

fn is_operation(record: &[Value]) -> bool {
    const SORTS: [&str; 3] = ["do", "undo", "redo"];
    const STATES: [&str; 5] = ["done", "undone", "discarded", "fixed", "replayed"];
    let [
        _,
        Value::Text(at),
        Value::Text(_),
        Value::Text(_),
        Value::Text(_),
        Value::Text(sort),
        reverts,
        Value::Text(state),
    ] = record
    else {
        return false;
    };
    DateTime::parse_from_rfc3339(at).is_ok()
        && SORTS.contains(&sort.as_str())
        && STATES.contains(&state.as_str())
        && matches!(reverts, Value::Null | Value::Integer(_))
}

/// The serial types of a record whose count of columns is one of the journal's, and which
/// take up exactly its length; and where the first column begins.
fn types(start: &[u8], length: usize) -> Option<(usize, Vec<u64>)> {
    let mut rest = start;
    let header = usize::try_from(varint(&mut rest)?).ok()?;
    let taken = start.len() - rest.len();
    let mut rest = start.get(taken..header)?;
    let (mut types, mut total) = (Vec::with_capacity(10), header);
    while !rest.is_empty() {
        let kind = varint(&mut rest)?;
        total = total.checked_add(width(kind)?)?;
        types.push(kind);
        if types.len() > 10 {
            return None;
        }
    }
    (matches!(types.len(), 7 | 8 | 10) && total == length).then_some((header, types))
}

/// How many bytes a column takes; `None` for a sort that the journal does not have.
fn width(kind: u64) -> Option<usize> {
    match kind {
        0 | 8 | 9 => Some(0),
        1..=4 => usize::try_from(kind).ok(),
        5 => Some(6),
        6 => Some(8),
        text if text >= 13 && text % 2 == 1 => usize::try_from((text - 13) / 2).ok(),
        _ => None,
    }
}

fn columns(payload: &[u8], (header, types): &(usize, Vec<u64>)) -> Option<Vec<Value>> {
    let mut rest = payload.get(*header..)?;
    let mut values = Vec::with_capacity(types.len());
    for kind in types {
        let bytes = rest.get(..width(*kind)?)?;
        rest = &rest[bytes.len()..];
        values.push(match kind {
            0 => Value::Null,
            8 => Value::Integer(0),
            9 => Value::Integer(1),
            1..=6 => Value::Integer(integer(bytes)),
            _ => Value::Text(std::str::from_utf8(bytes).ok()?.to_owned()),
        });
    }
    Some(values)
}

/// A number of up to eight bytes, with its sign.
fn integer(bytes: &[u8]) -> i64 {
    let negative = bytes.first().is_some_and(|byte| byte & 0x80 != 0);
    let start = if negative { -1 } else { 0 };
    bytes
        .iter()
        .fold(start, |all, byte| (all << 8) | i64::from(*byte))
}

fn varint(rest: &mut &[u8]) -> Option<u64> {
    let mut value = 0;
    for count in 1..=9 {
        let (byte, after) = rest.split_first()?;
        *rest = after;
        if count == 9 {
            return Some((value << 8) | u64::from(*byte));
        }
        value = (value << 7) | u64::from(byte & 0x7F);
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at.checked_add(N)?)?.try_into().ok()
}
