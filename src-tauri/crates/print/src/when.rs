//! Days, times, zones and offsets in the words of the page.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use congress::delegation::Movement;
use congress::time::offset_label;
use congress::{Release, Session};
use messages::{date, day};

use crate::fill::{Fill, Place};
use crate::line::{Line, comma, left_to_right, own, sentence, words};

impl Fill<'_> {
    /// A day as a heading.
    pub fn day_heading(&self, on: NaiveDate) -> Line {
        vec![own(self.page, &capitalised(&date(self.page, on)))]
    }

    /// The zone in which the times of a day are told.
    pub fn day_zone(&self, on: NaiveDate) -> Line {
        // Noon: a change of offset comes in the night, and the day is told by what holds
        // after it.
        self.zone(on.and_time(chrono::NaiveTime::MIN) + TimeDelta::hours(12))
    }

    /// From when to when, on the hall clock.
    pub fn time(&self, (starts, ends): (NaiveDateTime, NaiveDateTime)) -> Line {
        let text = if starts == ends {
            clock(starts)
        } else {
            format!("{}–{}", clock(starts), clock(ends))
        };
        vec![left_to_right(&text, self.page)]
    }

    /// A time of the hall clock.
    pub fn clock(&self, at: NaiveDateTime) -> Line {
        vec![left_to_right(&clock(at), self.page)]
    }

    /// Start and end of a session, each on its own.
    pub fn ends(&self, session: &Session) -> (Line, Line) {
        let clock = |at: Option<NaiveDateTime>| at.map(|at| self.clock(at)).unwrap_or_default();
        let ends = session.ends.filter(|ends| Some(*ends) != session.starts);
        (clock(session.starts), clock(ends))
    }

    /// The day on which a session ends, where it is not the day on which it starts.
    pub fn until(&self, session: &Session) -> Line {
        session
            .span()
            .map(|span| self.until_of(span))
            .unwrap_or_default()
    }

    /// The same of a stretch of time.
    pub fn until_of(&self, (starts, ends): (NaiveDateTime, NaiveDateTime)) -> Line {
        if starts.date() == ends.date() {
            return Line::new();
        }
        let on = vec![own(self.page, &day(self.page, ends.date()))];
        sentence(self.words, "print-until", &[("day", on)])
    }

    /// The zone in which a day's times are told: "Astana time, Asia/Almaty, UTC+5".
    fn zone(&self, wall: NaiveDateTime) -> Line {
        let zone = self.zone_name;
        let key = zone
            .to_ascii_lowercase()
            .replace(|c: char| !c.is_ascii_alphanumeric(), "-");
        let offset = vec![left_to_right(&utc(self.offset(wall)), self.page)];
        let mut parts = vec![
            ("zone", vec![left_to_right(zone, self.page)]),
            ("offset", offset),
        ];
        match self.words.find(&format!("print-zone-{key}"), &[]) {
            Some(name) => {
                parts.push(("name", vec![own(self.page, &name)]));
                sentence(self.words, "print-zone-named", &parts)
            }
            None => sentence(self.words, "print-zone", &parts),
        }
    }

    /// When, and how where that is known.
    pub fn movement(&self, place: Place<'_>, movement: &Movement) -> Vec<Line> {
        let offset = utc(movement.offset_minutes * 60);
        let at = sentence(
            self.words,
            "print-moment",
            &[
                (
                    "day",
                    vec![own(self.page, &day(self.page, movement.at.date()))],
                ),
                ("time", vec![left_to_right(&clock(movement.at), self.page)]),
                ("offset", vec![left_to_right(&offset, self.page)]),
            ],
        );
        vec![at, self.line(place, &movement.line())]
    }

    /// Which edition of the programme it is: "Release 3, 12 September 2025, 18:40 (UTC+5)".
    pub fn edition(&self, release: Option<&Release>) -> Line {
        let Some(release) = release else {
            return words(self.words, "release-draft");
        };
        let offset = utc(release.offset_minutes * 60);
        let at = sentence(
            self.words,
            "release-moment",
            &[
                (
                    "day",
                    vec![own(self.page, &day(self.page, release.wall.date()))],
                ),
                ("time", vec![left_to_right(&clock(release.wall), self.page)]),
                ("offset", vec![left_to_right(&offset, self.page)]),
            ],
        );
        let number = vec![own(self.page, &release.number.to_string())];
        sentence(
            self.words,
            "release-label",
            &[("number", number), ("moment", at)],
        )
    }

    /// A day and from when to when, as within a sentence.
    pub fn moment(&self, (starts, ends): (NaiveDateTime, NaiveDateTime)) -> Line {
        let on = vec![own(self.page, &date(self.page, starts.date()))];
        let mut line = on;
        line.push(own(self.page, comma(self.page)));
        line.extend(self.time((starts, ends)));
        line
    }

    /// The date of issue.
    pub fn issued(&self, at: NaiveDateTime) -> Line {
        sentence(
            self.words,
            "print-issued",
            &[
                ("day", vec![own(self.page, &day(self.page, at.date()))]),
                ("time", vec![left_to_right(&clock(at), self.page)]),
            ],
        )
    }
}

/// The hall clock, in European digits in every language: as signs, tickets and the
/// calendars have them, and as the Arabic press of Astana prints them.
fn clock(at: NaiveDateTime) -> String {
    at.format("%H:%M").to_string()
}

/// An offset as [`offset_label`] has it, with the hyphen for a minus: Noto Sans has no
/// U+2212.
pub fn utc(seconds: i32) -> String {
    offset_label(seconds).replace('\u{2212}', "-")
}

/// With a capital first: weekdays have none in Russian within a sentence.
fn capitalised(text: &str) -> String {
    let mut rest = text.chars();
    rest.next()
        .map(|first| first.to_uppercase().chain(rest).collect())
        .unwrap_or_default()
}
