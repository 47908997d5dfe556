//! The checks: a full run, one moved session, how they grow, and two other ways to find who
//! and what is booked twice.

use std::collections::{BTreeMap, HashMap};
use std::hint::black_box;

use chrono::{NaiveDate, TimeDelta};
use congress::arrange::{Arrangement, SessionPlace, outlook_in};
use congress::checks::{Checked, Level, Rule, findings};
use congress::delegation::MemberFunction;
use congress::part::{PartRole, Who};
use congress::session::SessionKind;
use congress::{Changed, LocalizedText, Part, Programme, Session, SessionId, time};
use rusqlite::Connection;

use crate::table::{fine, middle, row, timed};

/// The rules that the other ways find as well.
const TWICE: [Rule; 3] = [
    Rule::RoomDoubleBooked,
    Rule::PersonDoubleBooked,
    Rule::HeadInTwoPlaces,
];

/// All figures.
pub fn measure() {
    let mut congress = sample::scale_in(1_000, 70);
    congress.people = sample::scale_with(1_000, 13_000).people;
    let congress = bilaterals(congress, 2_000);
    let half = sample::scale_with(13_500, 50_000);
    let fair = sample::scale_with(27_000, 100_000);
    let at = "1,000 sessions, 70 rooms, 13,000 people, 2,000 bilaterals";
    full(at, &congress);
    moved(at, &congress);
    let small = full("13,500 sessions, 50,000 people", &half);
    let at = "27,000 sessions, 100,000 people";
    let large = full(at, &fair);
    moved(at, &fair);
    let slope = (large / small).log2();
    row(
        "checks grow with the number of sessions to the power of",
        &format!("{slope:.2}"),
    );
    peers("1,000 sessions", sample::scale(1_000));
    peers("5,000 sessions", sample::scale(5_000));
}

/// All rules over a whole programme; the middle of several runs.
fn full(at: &str, programme: &Programme) -> f64 {
    let today = programme.event.starts_on;
    let found = findings(programme, today).len();
    let run = || timed(|| drop(black_box(findings(programme, today))));
    let mut times: Vec<f64> = (0..15).map(|_| run()).collect();
    row(
        &format!("all checks, {at}: {found} findings"),
        &fine(&mut times),
    );
    middle(&mut times)
}

/// One session that goes to another room 35 minutes later: taken over, and only looked at.
fn moved(at: &str, programme: &Programme) {
    let mut checked = Checked::new(programme.clone(), programme.event.starts_on);
    let (mut taken, mut looked) = (Vec::new(), Vec::new());
    for number in 0..400 {
        let mut session = programme.sessions[number * 7_919 % programme.sessions.len()].clone();
        let later = TimeDelta::minutes(35);
        session.starts = session.starts.map(|at| at + later);
        session.ends = session.ends.map(|at| at + later);
        session.room_id = Some(
            programme.rooms[number * 31 % programme.rooms.len()]
                .id
                .clone(),
        );
        let (id, place) = (session.id.clone(), session.place());
        let moves = vec![SessionPlace { id, place }];
        let arrangement = Arrangement::Move { moves };
        looked.push(timed(|| {
            drop(black_box(outlook_in(&mut checked, &arrangement)));
        }));
        let change = Changed::Session {
            id: session.id.clone(),
            row: Some(session),
        };
        taken.push(timed(|| drop(black_box(checked.apply(&[change])))));
    }
    row(
        &format!("checks of one moved session, {at}"),
        &fine(&mut taken),
    );
    row(
        &format!("outlook of one moved session, {at}"),
        &fine(&mut looked),
    );
}

/// The two rules by ours, by comparing all pairs, and by joining tables to themselves.
fn peers(at: &str, mut programme: Programme) {
    let today = programme.event.starts_on;
    let levels = &mut programme.event.checking.levels;
    let others = Rule::ALL.iter().filter(|rule| !TWICE.contains(rule));
    levels.extend(others.map(|rule| (*rule, Level::Off)));
    let found = findings(&programme, today).len();
    let run = || timed(|| drop(black_box(findings(&programme, today))));
    let mut ours: Vec<f64> = (0..9).map(|_| run()).collect();
    row(
        &format!("rooms and people booked twice, {at}: ours"),
        &fine(&mut ours),
    );
    let ours = middle(&mut ours);

    let bound = bound(&programme);
    let mut naive: Vec<f64> = (0..3)
        .map(|_| timed(|| assert_eq!(pairwise(&programme, &bound), found)))
        .collect();
    peer(&format!("{at}: all pairs"), &mut naive, ours);

    let connection = load(&programme, &bound);
    let mut joined: Vec<f64> = (0..9)
        .map(|_| timed(|| assert_eq!(join(&connection), found)))
        .collect();
    peer(
        &format!("{at}: SQL, once loaded and indexed"),
        &mut joined,
        ours,
    );
    let mut loaded: Vec<f64> = (0..3)
        .map(|_| timed(|| assert_eq!(join(&load(&programme, &bound)), found)))
        .collect();
    peer(&format!("{at}: SQL, loading too"), &mut loaded, ours);
}

fn peer(what: &str, times: &mut [f64], ours: f64) {
    let figure = fine(times);
    let ratio = middle(times) / ours;
    let what = format!("rooms and people booked twice, {what}");
    row(&what, &format!("{figure}, {ratio:.1} times ours"));
}

/// Whom each session binds: people by their id, a head of whom nobody knows the name by the
/// delegation's.
fn bound(programme: &Programme) -> HashMap<&SessionId, Vec<&str>> {
    let heads = programme.members.iter();
    let heads = heads.filter(|member| member.function == MemberFunction::Head);
    let heads: HashMap<_, _> = heads
        .filter_map(|member| Some((&member.delegation_id, member.person_id.as_ref()?)))
        .collect();
    let mut bound: HashMap<&SessionId, Vec<&str>> = HashMap::new();
    for part in programme.parts.iter().filter(|part| part.role.binds()) {
        let who = match &part.who {
            Who::Person(id) => id.as_str(),
            Who::Delegation(id) => heads.get(id).map_or(id.as_str(), |head| head.as_str()),
        };
        let there = bound.entry(&part.session_id).or_default();
        if !there.contains(&who) {
            there.push(who);
        }
    }
    bound
}

fn pairwise(programme: &Programme, bound: &HashMap<&SessionId, Vec<&str>>) -> usize {
    let whom = |session: &Session| bound.get(&session.id).map_or(&[][..], Vec::as_slice);
    let mut found = 0;
    for (number, one) in programme.sessions.iter().enumerate() {
        for other in &programme.sessions[number + 1..] {
            if one.takes_place() && other.takes_place() && one.overlaps(other) {
                found += usize::from(one.room_id.is_some() && one.room_id == other.room_id);
                let both = whom(one).iter().filter(|who| whom(other).contains(who));
                found += both.count();
            }
        }
    }
    found
}

fn load(programme: &Programme, bound: &HashMap<&SessionId, Vec<&str>>) -> Connection {
    let connection = Connection::open_in_memory().expect("memory");
    connection
        .execute_batch(
            "BEGIN;
             CREATE TABLE session (id TEXT PRIMARY KEY, room TEXT, starts TEXT, ends TEXT);
             CREATE TABLE bound (who TEXT, session TEXT);",
        )
        .expect("tables");
    {
        let mut session = connection
            .prepare("INSERT INTO session VALUES (?1, ?2, ?3, ?4)")
            .expect("a statement");
        let mut who = connection
            .prepare("INSERT INTO bound VALUES (?1, ?2)")
            .expect("a statement");
        for row in programme.sessions.iter().filter(|row| row.takes_place()) {
            let room = row.room_id.as_ref().map(|id| id.as_str());
            let times = [row.starts, row.ends].map(|at| at.map(|at| at.to_string()));
            let values = (row.id.as_str(), room, &times[0], &times[1]);
            session.execute(values).expect("a row");
            for one in bound.get(&row.id).into_iter().flatten() {
                who.execute((one, row.id.as_str())).expect("a row");
            }
        }
    }
    connection
        .execute_batch(
            "CREATE INDEX in_room ON session (room, starts);
             CREATE INDEX of_who ON bound (who, session);
             COMMIT; ANALYZE;",
        )
        .expect("indexes");
    connection
}

fn join(connection: &Connection) -> usize {
    let count = |sql: &str| {
        let found = connection.query_row(sql, (), |row| row.get::<_, i64>(0));
        usize::try_from(found.expect("a number")).expect("a count")
    };
    let rooms = count(
        "SELECT count(*) FROM session a JOIN session b ON b.room = a.room AND b.id > a.id
         WHERE a.starts < b.ends AND b.starts < a.ends OR a.starts = b.starts",
    );
    let people = count(
        "SELECT count(*) FROM bound p JOIN bound q ON q.who = p.who AND q.session > p.session
         JOIN session a ON a.id = p.session JOIN session b ON b.id = q.session
         WHERE a.starts < b.ends AND b.starts < a.ends OR a.starts = b.starts",
    );
    rooms + people
}

/// The programme with so many bilaterals more: two delegations each, in no room, from noon on,
/// at no time at which one of them is bound.
fn bilaterals(mut programme: Programme, count: usize) -> Programme {
    let event = programme.event.clone();
    let days: Vec<NaiveDate> = event.days().collect();
    let pairs = programme.delegations.len() / 2;
    // After the last session of any day.
    let clock = |row: &Session| row.ends.map(|at| at - time::at_minute(at.date(), 0));
    let last = programme.sessions.iter().filter_map(clock).max();
    let last = last.unwrap_or_default() + TimeDelta::minutes(15);
    let mut starts: BTreeMap<usize, usize> = BTreeMap::new();
    for number in 0..count {
        let slot = number / pairs;
        let of_day = starts.entry(slot % days.len()).or_default();
        *of_day = slot / days.len();
        let mut row = programme.sessions[0].clone();
        row.id = SessionId(format!("bilateral-{number}"));
        row.title = LocalizedText::of("en", "Bilateral").with("ru", "Встреча");
        row.kind = SessionKind::Bilateral;
        row.room_id = None;
        row.attendance = None;
        row.languages = Vec::new();
        let from = time::at_minute(days[slot % days.len()], 0) + last;
        let from = from + TimeDelta::minutes(15) * i32::try_from(*of_day).expect("few");
        row.starts = Some(from);
        row.ends = Some(from + TimeDelta::minutes(15));
        for (position, delegation) in (0_u32..2).zip([number % pairs, number % pairs + pairs]) {
            let delegation = programme.delegations[delegation].id.clone();
            programme.parts.push(Part {
                id: format!("bilateral-{number}/{position}").as_str().into(),
                session_id: row.id.clone(),
                who: Who::Delegation(delegation),
                role: PartRole::Participant,
                on_behalf_of: LocalizedText::default(),
                position,
                minutes: None,
                asked_at: None,
                exchange_id: None,
            });
        }
        programme.sessions.push(row);
    }
    programme
}
