//! The board of a small file as journeys see it: who stands where, on the screen and on disk.

use std::path::PathBuf;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use congress::{Programme, Session};
use kurultai_tests::fixture::{halls, programme};
use kurultai_tests::hand::Spot;
use kurultai_tests::window::{Looks, Window, key};
use serde_json::json;
use tempfile::TempDir;

/// A file of few sessions, and what stood in it at first.
pub struct Halls {
    pub file: PathBuf,
    pub before: Programme,
    _folder: TempDir,
}

impl Halls {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let file = halls(folder.path());
        Self {
            before: programme(&file),
            file,
            _folder: folder,
        }
    }

    /// Opens the window on it, so high that a day is seen whole, and waits for the board.
    pub async fn open(&self) -> Window {
        self.seen_whole(Window::open(Some(&self.file)).await).await
    }

    /// The same in another language.
    pub async fn open_in(&self, language: &'static str) -> Window {
        let looks = Looks {
            dark: false,
            language,
        };
        let window = Window::open_looking(&self.file, looks).await;
        self.seen_whole(window).await
    }

    async fn seen_whole(&self, window: Window) -> Window {
        window.resize((1500, 1450)).await;
        window.wait_for(&self.css("Alpha")).await;
        window
    }

    /// Goes to a view of rows, with a day from edge to edge.
    pub async fn go_to_rows(&self, window: &Window, view: &str) {
        let digit = match view {
            "timeline" => '2',
            "delegations" => '3',
            _ => '4',
        };
        window.press(&[key::ALT], digit).await;
        let shown = format!("[data-testid='rows-view'][data-view='{view}']");
        window.wait_for(&shown).await;
        window.click("zoom-fit").await;
        let fits = "const rows = document.querySelector(\"[data-testid='rows-view']\");
            return rows.scrollWidth <= rows.clientWidth";
        window.wait_true(fits, vec![], "a day fits").await;
    }

    /// The selector of a session's bar in a row.
    pub fn bar(&self, title: &str, row: &str) -> String {
        format!("#programme-board {}[data-row='{row}']", self.css(title))
    }

    pub fn id(&self, title: &str) -> String {
        titled(&self.before, title).id.to_string()
    }

    /// The selector of a session's block, wherever it stands.
    pub fn css(&self, title: &str) -> String {
        format!("[data-session='{}']", self.id(title))
    }

    pub fn room(&self, place: usize) -> String {
        self.before.rooms[place].id.to_string()
    }

    pub fn day(&self, place: i64) -> NaiveDate {
        self.before.event.starts_on + TimeDelta::days(place)
    }

    /// The middle of a session's block.
    pub async fn hold(&self, window: &Window, title: &str) -> Spot {
        window.settled(&self.css(title)).await
    }

    /// Where a minute of a day lies in a room's column.
    pub async fn spot(&self, window: &Window, room: usize, day: i64, minute: u32) -> Spot {
        let script = "const [room, day, minute] = arguments;
            const find = (css) => document.querySelector(css);
            const column = find(`[data-testid='column-${room}'][data-day='${day}']`);
            const block = find(\"#programme-board [data-session][data-testid]\");
            const hour = getComputedStyle(find('#programme-board .lines'));
            const pixels = parseFloat(hour.getPropertyValue('--hour')) / 60;
            const [h, m] = block.dataset.start.slice(11, 16).split(':').map(Number);
            const { x, width } = column.getBoundingClientRect();
            const { y } = block.getBoundingClientRect();
            return [x + width / 2, y + (minute - h * 60 - m) * pixels]";
        let day = self.day(day).to_string();
        let wanted = vec![json!(self.room(room)), json!(day), json!(minute)];
        let found = window.read(script, wanted).await;
        serde_json::from_value(found).expect("the column is there")
    }

    /// Where a minute of a day lies in a row: a room's, a delegation's or a person's. A session
    /// of that day must be in sight, since the time is measured from one.
    pub async fn spot_in(&self, window: &Window, row: &str, day: i64, minute: u32) -> Spot {
        let script = "const [row, day, minute] = arguments;
            const bars = document.querySelectorAll('#programme-board [data-row][data-session]');
            const own = [...bars].find(({ dataset: { start, end } }) =>
                start.startsWith(day) && end.startsWith(day));
            const minutes = (wall) => wall.slice(11, 13) * 60 + Number(wall.slice(14, 16));
            const [from, to] = [own.dataset.start, own.dataset.end].map(minutes);
            const { left, right, width } = own.getBoundingClientRect();
            const along = ((minute - from) * (width + 1)) / (to - from);
            const head = document.querySelector(`#programme-board [data-testid='row-${row}']`);
            const { y, height } = head.parentElement.getBoundingClientRect();
            const mirrored = document.documentElement.dir === 'rtl';
            return [mirrored ? right - along : left + along, y + height / 2]";
        let wanted = vec![json!(row), json!(self.day(day).to_string()), json!(minute)];
        let found = window.read(script, wanted).await;
        serde_json::from_value(found).expect("the row is there, and a session of the day")
    }

    /// Waits until a session stands in a room from one minute of a day to another.
    pub async fn wait_at(&self, window: &Window, title: &str, at: At) {
        let [starts, ends] = self.times(at).map(iso);
        let room = self.room(at.room);
        let css = self.css(title);
        window
            .wait_for(&format!(
                "{css}[data-start='{starts}'][data-end='{ends}'][data-room='{room}']"
            ))
            .await;
    }

    fn times(&self, at: At) -> [NaiveDateTime; 2] {
        [at.from, at.to].map(|minute| {
            let day = self.day(at.day).and_time(NaiveTime::MIN);
            day + TimeDelta::minutes(i64::from(minute))
        })
    }

    /// What the file holds now, read anew.
    pub fn now(&self) -> Programme {
        programme(&self.file)
    }

    /// That a session of the file stands there.
    pub fn assert_at(&self, now: &Programme, title: &str, at: At) {
        let session = titled(now, title);
        let [starts, ends] = self.times(at).map(Some);
        let room = Some(self.before.rooms[at.room].id.clone());
        assert_eq!(
            (session.starts, session.ends, session.room_id.clone()),
            (starts, ends, room),
            "{title}"
        );
    }
}

/// A room, a day and minutes of it.
#[derive(Clone, Copy)]
pub struct At {
    pub room: usize,
    pub day: i64,
    pub from: u32,
    pub to: u32,
}

/// A room, a day and minutes of it, in short.
pub fn at(room: usize, day: i64, from: u32, to: u32) -> At {
    At {
        room,
        day,
        from,
        to,
    }
}

/// The session of a title.
pub fn titled<'a>(programme: &'a Programme, title: &str) -> &'a Session {
    let mut found = programme
        .sessions
        .iter()
        .filter(|s| s.title.get("en") == title);
    let session = found.next();
    assert!(found.next().is_none(), "{title} is there twice");
    session.unwrap_or_else(|| panic!("{title} is not there"))
}

/// How often a title stands in a programme.
pub fn count(programme: &Programme, title: &str) -> usize {
    let titles = programme.sessions.iter().map(|s| s.title.get("en"));
    titles.filter(|t| *t == title).count()
}

pub fn iso(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M:%S").to_string()
}
