//! Choices that one seed decides.

use std::collections::BTreeSet;

use chrono::{NaiveDateTime, TimeDelta};
use congress::availability::Span;
use congress::checks::{Level, Rule};
use congress::constraint::Subject;
use congress::delegation::{DelegationStatus, Movement, StatusOn, Stay};
use congress::observance::{Prayer, Shabbat, Tradition};
use congress::precedence::{Precedence, PrecedenceRule};
use congress::session::{Place, SessionKind};
use congress::venue::Coordinates;
use congress::{
    Checking, Equipment, LocalizedText, Noun, Observance, Opening, QuietTime, TextIn, TimetableDay,
    Todo, Who,
};

use crate::support::{day, prayers};

/// An id that no row ever has.
const NOBODY: &str = "00000000-0000-7000-8000-000000000000";

/// Rows to choose from: those that are there, and those that once were.
#[derive(Clone, Debug, Default)]
pub struct Pool {
    pub there: BTreeSet<(Noun, String)>,
    pub gone: BTreeSet<(Noun, String)>,
}

/// A field that is to be edited again: what is chosen keeps to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    pub noun: Noun,
    pub id: String,
    pub name: String,
    /// The language, where the field has one text for each.
    pub lang: Option<String>,
}

pub struct Dice<'a> {
    pool: &'a Pool,
    again: Option<&'a Field>,
    seed: u64,
}

impl<'a> Dice<'a> {
    pub fn new(pool: &'a Pool, seed: u64) -> Self {
        let again = None;
        Self { pool, again, seed }
    }

    /// Choices for one more edit of a field.
    pub fn again(pool: &'a Pool, field: &'a Field, seed: u64) -> Self {
        let again = Some(field);
        Self { pool, again, seed }
    }

    /// A number below `limit`, by splitmix64.
    pub fn number(&mut self, limit: u64) -> u64 {
        self.seed = self.seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.seed;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % limit
    }

    pub fn small(&mut self) -> u32 {
        self.number(6) as u32
    }

    pub fn coin(&mut self) -> bool {
        self.number(2) == 0
    }

    pub fn one<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.number(choices.len() as u64) as usize]
    }

    pub fn maybe<T>(&mut self, some: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.coin() { Some(some(self)) } else { None }
    }

    /// Any row of a noun; now and then one that is gone or never was.
    pub fn id<Id: for<'b> From<&'b str>>(&mut self, noun: Noun) -> Option<Id> {
        if let Some(field) = self.again.filter(|field| field.noun == noun) {
            return Some(Id::from(&field.id));
        }
        let ids = match self.number(60) {
            0 => return Some(Id::from(NOBODY)),
            1 | 2 => of_noun(&self.pool.gone, noun),
            _ => of_noun(&self.pool.there, noun),
        };
        if ids.is_empty() {
            None
        } else {
            Some(Id::from(self.one(&ids)))
        }
    }

    pub fn who(&mut self) -> Option<Who> {
        if self.coin() {
            self.id(Noun::Person).map(Who::Person)
        } else {
            self.id(Noun::Delegation).map(Who::Delegation)
        }
    }

    /// A text that is now and then blank, odd or too long.
    pub fn text(&mut self) -> TextIn {
        let odd = [
            "",
            " x ",
            "Открытие",
            "القدس\u{200f}",
            "a\0b",
            "it's \"so\"\\u0000\n",
        ];
        let lang = self.one(&["en", "ru", "kk", "ar"]).to_owned();
        let text = match self.number(40) {
            0 => "я".repeat(301),
            n @ 1..=12 => odd[n as usize % odd.len()].to_owned(),
            n => format!("text {n}"),
        };
        let kept = self.again.and_then(|field| field.lang.clone());
        TextIn {
            lang: kept.unwrap_or(lang),
            text,
        }
    }

    pub fn languages(&mut self) -> Vec<String> {
        let tags = ["kk", "ar", "no such tag"];
        let count = self.number(3) as usize;
        let from = usize::from(self.number(20) == 0);
        tags[from..from + count]
            .iter()
            .map(|&tag| tag.to_owned())
            .collect()
    }

    pub fn time(&mut self) -> NaiveDateTime {
        let minutes = i64::from(self.small()) * 35;
        day(17).and_hms_opt(9, 0, 0).unwrap() + TimeDelta::minutes(minutes)
    }

    /// Rarely half a place: with an end and no start.
    pub fn place(&mut self) -> Place {
        let starts = self.maybe(Self::time);
        let ends = match starts {
            Some(_) => Some(self.time()),
            None if self.number(20) == 0 => Some(self.time()),
            None => None,
        };
        Place {
            room_id: self.maybe(|d| d.id(Noun::Room)).flatten(),
            starts,
            ends,
        }
    }

    /// Now and then with a blank text.
    pub fn todos(&mut self) -> Vec<Todo> {
        let todo = |d: &mut Self| Todo {
            text: d.text().text,
            done: d.coin(),
        };
        (0..self.number(3)).map(|_| todo(self)).collect()
    }

    /// Now and then blank, or without length.
    pub fn quiet(&mut self) -> Vec<QuietTime> {
        let time = |d: &mut Self| {
            let starts = 700 + d.small();
            let text = d.text();
            QuietTime {
                name: LocalizedText::of("en", "Quiet").with(&text.lang, &text.text),
                starts,
                ends: 701 + d.small(),
                day: d.maybe(|_| day(17)),
            }
        };
        (0..self.number(3)).map(|_| time(self)).collect()
    }

    /// Now and then without length.
    pub fn opening(&mut self) -> Vec<Opening> {
        let stretch = |d: &mut Self| Opening {
            day: d.maybe(|_| day(17)),
            starts: 475 + d.small(),
            ends: 478 + d.small(),
        };
        (0..self.number(3)).map(|_| stretch(self)).collect()
    }

    pub fn equipment(&mut self) -> Vec<Equipment> {
        (0..self.number(4))
            .map(|_| self.one(Equipment::ALL))
            .collect()
    }

    /// Finer than they are stored, and now and then beside the earth.
    pub fn coordinates(&mut self) -> Coordinates {
        Coordinates {
            latitude: self.one(&[51.128_207_36, -89.999_999_9, 90.1]),
            longitude: self.one(&[71.430_42, -0.000_001, 180.0, -180.1]),
        }
    }

    /// Now and then with candles lit too early.
    pub fn observance(&mut self) -> Observance {
        Observance {
            prayer: self.maybe(|_| Prayer::default()),
            shabbat: self.maybe(|d| Shabbat {
                candle_minutes: d.one(&[18, 40, 61]),
            }),
            feasts: (0..self.number(3))
                .map(|_| self.one(&[Tradition::Islamic, Tradition::Catholic]))
                .collect(),
            fasting: self.coin(),
        }
    }

    /// Now and then what a rule is anyway, or a rank that nobody has.
    pub fn checking(&mut self) -> Checking {
        let rule = self.one(&[Rule::Prayer, Rule::NoChair]);
        let level = self.one(&[Level::Off, Level::Note, Level::Clash]);
        Checking {
            levels: [(rule, level)].into(),
            stretch_minutes: self.one(&[0, 300, 1441]),
            confirm_days: 7,
            chair_ranks: [(SessionKind::Plenary, self.small())].into(),
            confirmed: Vec::new(),
        }
    }

    pub fn subject(&mut self) -> Option<Subject> {
        Some(match self.number(4) {
            0 => Subject::Session(self.id(Noun::Session)?),
            1 => Subject::Track(self.id(Noun::Track)?),
            2 => Subject::Organization(self.id(Noun::Organization)?),
            _ => Subject::Kind(self.one(&[SessionKind::Forum, SessionKind::Plenary])),
        })
    }

    /// Now and then without length.
    pub fn span(&mut self) -> Span {
        Span {
            from: self.time(),
            to: self.time() + TimeDelta::minutes(100),
        }
    }

    /// Now and then none, or one of them twice.
    pub fn days(&mut self) -> Vec<TimetableDay> {
        (0..self.number(4))
            .map(|_| prayers(12 + self.small()))
            .collect()
    }

    pub fn status_on(&mut self) -> StatusOn {
        StatusOn {
            status: self.one(&[DelegationStatus::Arrived, DelegationStatus::Left]),
            on: self.maybe(|d| d.time().date()),
        }
    }

    pub fn stay(&mut self) -> Stay {
        Stay {
            hotel: self.text().text,
            room: "12".to_owned(),
        }
    }

    /// Now and then by hand without a reason, which is not taken.
    pub fn precedence(&mut self) -> Precedence {
        Precedence {
            rule: self.one(&[PrecedenceRule::Traditions, PrecedenceRule::ByHand]),
            hand: self.id(Noun::Delegation).into_iter().collect(),
            reason: self.text().text,
            ..Precedence::default()
        }
    }

    pub fn movement(&mut self) -> Movement {
        Movement {
            at: self.time(),
            offset_minutes: self.one(&[300, 0, -90, 2000]),
            note: self.text().text,
            ..Movement::default()
        }
    }
}

fn of_noun(rows: &BTreeSet<(Noun, String)>, noun: Noun) -> Vec<&str> {
    let of_noun = rows.iter().filter(|(n, _)| *n == noun);
    of_noun.map(|(_, id)| id.as_str()).collect()
}
