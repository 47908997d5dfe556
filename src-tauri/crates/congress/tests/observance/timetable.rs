//! Official timetables: what is read, what is refused and where, and that they win.

use chrono::NaiveDate;
use congress::TimetableDay;
use congress::observance::timetable::{Fault, Misread, read};

const HEADER: &str = "day,fajr,sunrise,dhuhr,asr,maghrib,isha\n";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn row(day: NaiveDate, isha: u32) -> TimetableDay {
    TimetableDay {
        day,
        fajr: 240,
        sunrise: 347,
        dhuhr: 730,
        asr: 983,
        maghrib: 1103,
        isha,
    }
}

#[test]
fn the_same_two_days_in_many_hands() {
    let expected = vec![row(day("2025-09-18"), 1208), row(day("2025-09-19"), 1208)];
    let plain = "2025-09-18,04:00,05:47,12:10,16:23,18:23,20:08\n\
                 2025-09-19,04:00,05:47,12:10,16:23,18:23,20:08\n";
    let files = [
        format!("{HEADER}{plain}"),
        // A spreadsheet: byte order mark, semicolons, quotes, CRLF, bare separators.
        "\u{feff}Day;Fajr;Sunrise;Dhuhr;Asr;Maghrib;Isha\r\n\
         \"18.09.2025\";\"4:00\";5:47;12:10;16:23;18:23;20:08\r\n\
         19.09.2025;04:00:00;05:47:59;12:10;16:23;18:23;20:08\r\n;;;;;;\r\n\r\n"
            .to_owned(),
        // Columns in another order, one that nobody asked for, days not sorted.
        "isha\tweekday\tasr\tday\tfajr\tsunrise\tdhuhr\tmaghrib\n\
         20:08\tFri\t16:23\t2025-09-19\t04:00\t05:47\t12:10\t18:23\n\
         20:08\tThu\t16:23\t2025-09-18\t04:00\t05:47\t12:10\t18:23"
            .to_owned(),
    ];
    for file in files {
        assert_eq!(read(&file), Ok(expected.clone()), "{file}");
    }
}

#[test]
fn isha_after_midnight_is_of_the_same_day() {
    let file = format!("{HEADER}2025-06-21,02:00,03:54,13:19,17:40,22:44,00:45\n");
    let days = read(&file).unwrap();
    assert_eq!(days[0].isha, 1440 + 45);
}

#[test]
fn what_is_not_understood_is_named_by_line_and_field() {
    let good = "2025-09-18,04:00,05:47,12:10,16:23,18:23,20:08";
    type Faults = &'static [(u32, &'static str, Fault)];
    let rows: [(String, Faults); 10] = [
        (
            String::new(),
            &[
                (1, "day", Fault::NoColumn),
                (1, "fajr", Fault::NoColumn),
                (1, "sunrise", Fault::NoColumn),
                (1, "dhuhr", Fault::NoColumn),
                (1, "asr", Fault::NoColumn),
                (1, "maghrib", Fault::NoColumn),
                (1, "isha", Fault::NoColumn),
            ],
        ),
        (
            "day,fajr,sunrise,dhuhr,asr,maghrib\n".into(),
            &[(1, "isha", Fault::NoColumn)],
        ),
        (HEADER.into(), &[(1, "day", Fault::Days)]),
        (
            format!("{HEADER}{good}\n{good}\n"),
            &[(3, "day", Fault::Twice)],
        ),
        (
            format!("{HEADER}2025-02-29,04:00,05:47,12:10,16:23,18:23,20:08"),
            &[(2, "day", Fault::NotADay)],
        ),
        (
            format!("{HEADER}\n{good}\n2025-09-19,04:00,05:47,,16:23,18:23,25:08\n"),
            &[(4, "dhuhr", Fault::Missing), (4, "isha", Fault::NotATime)],
        ),
        (
            // Asr of the wrong half of the day.
            format!("{HEADER}2025-09-18,04:00,05:47,12:10,04:23,18:23,20:08"),
            &[(2, "asr", Fault::OutOfOrder)],
        ),
        (
            format!("{HEADER}2025-09-18,04:00,05:47,12:10,16:23,18:23,18:23"),
            &[(2, "isha", Fault::OutOfOrder)],
        ),
        (
            // Three o'clock is no Isha of the night before.
            format!("{HEADER}2025-09-18,04:00,05:47,12:10,16:23,18:23,03:00"),
            &[(2, "isha", Fault::OutOfOrder)],
        ),
        (
            format!("{HEADER}2025-09-18\n,04:00"),
            &[
                (2, "fajr", Fault::Missing),
                (2, "sunrise", Fault::Missing),
                (2, "dhuhr", Fault::Missing),
                (2, "asr", Fault::Missing),
                (2, "maghrib", Fault::Missing),
                (2, "isha", Fault::Missing),
                (3, "day", Fault::Missing),
                (3, "sunrise", Fault::Missing),
                (3, "dhuhr", Fault::Missing),
                (3, "asr", Fault::Missing),
                (3, "maghrib", Fault::Missing),
                (3, "isha", Fault::Missing),
            ],
        ),
    ];
    for (file, faults) in rows {
        let named = |(line, field, fault): &(u32, &str, Fault)| Misread {
            line: *line,
            field: (*field).to_owned(),
            fault: *fault,
        };
        let expected: Vec<_> = faults.iter().map(named).collect();
        assert_eq!(read(&file), Err(expected), "{file}");
    }
}

#[test]
fn a_file_of_another_kind_is_not_told_line_by_line() {
    let file = format!("{HEADER}{}", "a,b,c,d,e,f,g\n".repeat(100));
    assert_eq!(read(&file).unwrap_err().len(), 40);
    let first = day("2025-01-01");
    let lines = first
        .iter_days()
        .take(369)
        .map(|day| format!("{day},04:00,05:47,12:10,16:23,18:23,20:08\n"));
    let file = format!("{HEADER}{}", lines.collect::<String>());
    let days = Misread {
        line: 1,
        field: "day".into(),
        fault: Fault::Days,
    };
    assert_eq!(read(&file), Err(vec![days]));
}
