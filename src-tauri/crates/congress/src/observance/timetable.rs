//! Reads an official timetable of prayer, such as a muftiate publishes for a town and a year.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime, Timelike};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::timetable::{DAY_LIMIT, TimetableDay};

/// Most misreadings that are named; a file with more is another kind of file.
const MISREAD_LIMIT: usize = 40;
/// The columns after the day, in the order of the day.
const TIMES: [&str; 6] = ["fajr", "sunrise", "dhuhr", "asr", "maghrib", "isha"];

/// What was not understood in a file, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Misread {
    /// The line, from 1.
    pub line: u32,
    /// The column's name as in the header, such as `asr`.
    pub field: String,
    /// What is wrong.
    pub fault: Fault,
}

/// Why a field of a timetable is not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Fault {
    /// The header has no such column.
    NoColumn,
    /// The line has nothing there.
    Missing,
    /// Not a day such as 2025-09-18 or 18.09.2025.
    NotADay,
    /// Not a time such as 04:00.
    NotATime,
    /// Not later than the time before it.
    OutOfOrder,
    /// The day stands on an earlier line too.
    Twice,
    /// The file has no day, or more than [`DAY_LIMIT`].
    Days,
}

/// Reads a timetable from CSV: the header `day,fajr,sunrise,dhuhr,asr,maghrib,isha` in any
/// order and case, other columns are passed over; commas, semicolons or tabs; days as
/// 2025-09-18 or 18.09.2025, times as 04:00, by the hall clock. The days come sorted.
///
/// # Errors
/// Everything that is not understood, at most forty places. Nothing is then taken.
pub fn read(text: &str) -> Result<Vec<TimetableDay>, Vec<Misread>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = (1u32..).zip(text.lines()).filter(|(_, line)| {
        // Spreadsheets leave lines of bare separators.
        line.chars().any(|c| !matches!(c, ',' | ';' | '\t' | ' '))
    });
    let (number, header) = lines.next().unwrap_or((1, ""));
    let separator = separator(header);
    let names: Vec<_> = fields(header, separator)
        .map(str::to_ascii_lowercase)
        .collect();
    let mut misread = Vec::new();
    let mut column = |name: &str| {
        let found = names.iter().position(|field| field == name);
        if found.is_none() {
            misread.push(fault(number, name, Fault::NoColumn));
        }
        found.unwrap_or_default()
    };
    let day = column("day");
    let times = TIMES.map(|name| (name, column(name)));
    if !misread.is_empty() {
        return Err(misread);
    }

    let mut days = BTreeMap::new();
    for (number, line) in lines {
        let values: Vec<_> = fields(line, separator).collect();
        match row(number, &values, day, &times) {
            Ok(row) if days.contains_key(&row.day) => {
                misread.push(fault(number, "day", Fault::Twice));
            }
            Ok(row) => {
                days.insert(row.day, row);
            }
            Err(more) => misread.extend(more),
        }
        if misread.len() >= MISREAD_LIMIT {
            misread.truncate(MISREAD_LIMIT);
            return Err(misread);
        }
    }
    if misread.is_empty() && (days.is_empty() || days.len() > DAY_LIMIT as usize) {
        misread.push(fault(number, "day", Fault::Days));
    }
    if misread.is_empty() {
        Ok(days.into_values().collect())
    } else {
        Err(misread)
    }
}

fn row(
    line: u32,
    values: &[&str],
    day: usize,
    times: &[(&str, usize); 6],
) -> Result<TimetableDay, Vec<Misread>> {
    let mut misread = Vec::new();
    let value = |index: usize| values.get(index).copied().unwrap_or_default();
    let day = match value(day) {
        "" => Err(Fault::Missing),
        text => date(text).ok_or(Fault::NotADay),
    };
    let day = day.map_err(|what| misread.push(fault(line, "day", what)));
    let mut minutes = [0; 6];
    let mut before = None;
    for (minute, (name, index)) in minutes.iter_mut().zip(times) {
        let told = match value(*index) {
            "" => Err(Fault::Missing),
            text => clock(text).ok_or(Fault::NotATime),
        };
        // Isha after midnight is told as a time of the next day's clock.
        let told = told.map(|told| match before {
            Some(maghrib) if *name == "isha" && told < maghrib && told < 180 => told + 1440,
            _ => told,
        });
        match told {
            Ok(told) if before.is_some_and(|before| told <= before) => {
                misread.push(fault(line, name, Fault::OutOfOrder));
            }
            Ok(told) => {
                *minute = told;
                before = Some(told);
            }
            Err(what) => misread.push(fault(line, name, what)),
        }
    }
    let [fajr, sunrise, dhuhr, asr, maghrib, isha] = minutes;
    match day {
        Ok(day) if misread.is_empty() => Ok(TimetableDay {
            day,
            fajr,
            sunrise,
            dhuhr,
            asr,
            maghrib,
            isha,
        }),
        _ => Err(misread),
    }
}

fn separator(header: &str) -> char {
    let found = header.chars().find(|c| matches!(c, ',' | ';' | '\t'));
    found.unwrap_or(',')
}

/// The fields of a line. Neither a day nor a time holds a separator, so quotes only go.
fn fields(line: &str, separator: char) -> impl Iterator<Item = &str> {
    line.split(separator)
        .map(|field| field.trim().trim_matches('"').trim())
}

fn date(text: &str) -> Option<NaiveDate> {
    ["%Y-%m-%d", "%d.%m.%Y"]
        .iter()
        .find_map(|form| NaiveDate::parse_from_str(text, form).ok())
}

fn clock(text: &str) -> Option<u32> {
    let time = ["%H:%M", "%H:%M:%S"]
        .iter()
        .find_map(|form| NaiveTime::parse_from_str(text, form).ok())?;
    Some(time.hour() * 60 + time.minute())
}

fn fault(line: u32, field: &str, fault: Fault) -> Misread {
    Misread {
        line,
        field: field.to_owned(),
        fault,
    }
}
