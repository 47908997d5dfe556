//! Arranging as tables: a programme and an arrangement told in a few words, and what moves.
//! An arrangement is `move <id> <place>, ...`, `shift <id> <scope> <minutes>`,
//! `push <id> <place>`, `swap <id> <id>` or `distribute <ids> <rooms>`. Hall and foyer are in
//! one venue, the cabinet in another.

#[allow(dead_code, reason = "the checks use more of it")]
#[path = "../checks/told.rs"]
mod told;

mod free;
mod push;

use congress::arrange::{Arrangement, SESSION_LIMIT, SHIFT_LIMIT, SessionPlace, arrange, outlook};
use congress::session::Place;
use congress::*;
use told::{TODAY, day, line, session};

fn programme(text: &str) -> Programme {
    let mut programme = told::programme(text);
    programme.rooms[2].venue_id = "w".into();
    programme
}

fn place(room: &str, time: &str) -> Place {
    session(&["x", room, time]).place()
}

fn arrangement(text: &str) -> Arrangement {
    let words: Vec<&str> = text.split([' ', ',']).filter(|w| !w.is_empty()).collect();
    let list = |text: &str| text.split('+').map(str::to_owned).collect::<Vec<_>>();
    match words[..] {
        ["move", ref moves @ ..] => Arrangement::Move {
            moves: moves
                .chunks(3)
                .map(|m| SessionPlace {
                    id: m[0].into(),
                    place: place(m[1], m[2]),
                })
                .collect(),
        },
        ["shift", from, scope, minutes] => Arrangement::Shift {
            from: from.into(),
            scope: serde_json::from_value(serde_json::json!(scope)).unwrap(),
            minutes: minutes.parse().unwrap(),
        },
        ["push", id, room, time] => Arrangement::Push {
            id: id.into(),
            place: place(room, time),
        },
        ["swap", one, other] => Arrangement::Swap {
            one: one.into(),
            other: other.into(),
        },
        ["distribute", sessions, rooms] => Arrangement::Distribute {
            sessions: list(sessions).into_iter().map(SessionId).collect(),
            rooms: list(rooms).into_iter().map(RoomId).collect(),
        },
        _ => panic!("{text}"),
    }
}

fn told(place: &Place) -> String {
    let room = place.room_id.as_ref().map_or("-", |id| id.as_str());
    let time = place
        .starts
        .zip(place.ends)
        .map_or("-".to_owned(), |(a, b)| {
            let to = if a.date() == b.date() { "" } else { "+" };
            format!("{}-{to}{}", a.format("%dT%H:%M"), b.format("%H:%M"))
        });
    format!("{room} {time}")
}

fn moved(sessions: &str, words: &str) -> Vec<String> {
    let p = programme(sessions);
    let found = arrange(&p.sessions, &p.rooms, &arrangement(words)).unwrap();
    let moves = found.moves.iter();
    let mut lines: Vec<String> = moves
        .map(|m| format!("{} {}", m.id, told(&m.place)))
        .collect();
    lines.extend(found.locked.iter().map(|id| format!("locked {id}")));
    lines
}

fn table(rows: &[(&str, &str, &[&str])]) {
    for (sessions, words, expected) in rows {
        assert_eq!(moved(sessions, words), *expected, "{sessions}: {words}");
    }
}

#[test]
fn each_goes_where_it_is_said() {
    let two = "session a hall 16T10:00-11:00; session b foyer - locked";
    table(&[
        (
            two,
            "move a foyer 17T09:00-10:30",
            &["a foyer 17T09:00-10:30"],
        ),
        (two, "move a hall 16T10:00-11:00", &[]),
        (two, "move a - -", &["a - -"]),
        (
            two,
            "move a hall 16T12:00-13:00, b hall 16T13:00-14:00",
            &["a hall 16T12:00-13:00", "locked b"],
        ),
        (two, "move b foyer -", &[]),
        (two, "move nobody hall 16T12:00-13:00", &[]),
        (
            two,
            "move a hall 16T12:00-13:00, a hall 16T14:00-15:00",
            &["a hall 16T14:00-15:00"],
        ),
    ]);
}

#[test]
fn shifting() {
    let day = "session a hall 16T09:00-10:00; session b hall 16T10:00-11:00;
        session c foyer 16T10:00-11:00; session d hall 16T12:00-13:00;
        session e cabinet 16T12:00-13:00; session f hall 17T09:00-10:00;
        session g foyer 16T12:00-12:30; session h - 16T15:00-16:00";
    table(&[
        (
            day,
            "shift b room 15",
            &["b hall 16T10:15-11:15", "d hall 16T12:15-13:15"],
        ),
        (
            day,
            "shift b venue 15",
            &[
                "b hall 16T10:15-11:15",
                "d hall 16T12:15-13:15",
                "g foyer 16T12:15-12:45",
            ],
        ),
        (
            day,
            "shift b day -30",
            &[
                "b hall 16T09:30-10:30",
                "d hall 16T11:30-12:30",
                "e cabinet 16T11:30-12:30",
                "g foyer 16T11:30-12:00",
                "h - 16T14:30-15:30",
            ],
        ),
        (day, "shift f day 900", &["f hall 18T00:00-01:00"]),
        (day, "shift h room 60", &["h - 16T16:00-17:00"]),
        (day, "shift h venue 60", &["h - 16T16:00-17:00"]),
        (day, "shift b room 0", &[]),
        (day, "shift nobody room 5", &[]),
        (
            "session a hall -; session b hall 16T10:00-11:00",
            "shift a day 5",
            &[],
        ),
        (
            "session a hall 16T09:00-10:00; session b hall 16T10:00-11:00 locked;
             session c hall 16T11:00-12:00 cancelled; session d hall 16T12:00-13:00",
            "shift a room 10",
            &["a hall 16T09:10-10:10", "d hall 16T12:10-13:10", "locked b"],
        ),
    ]);
}

#[test]
fn what_is_inside_goes_along() {
    let block = "session a hall 16T10:00-12:00; session b cabinet 16T10:30-11:00 in:a;
        session c foyer 16T11:00-12:00 in:b; session d foyer 17T11:00-12:00 in:a;
        session e foyer 16T11:30-12:30 in:a";
    table(&[
        (
            block,
            "shift a room 5",
            &[
                "a hall 16T10:05-12:05",
                "b cabinet 16T10:35-11:05",
                "c foyer 16T11:05-12:05",
            ],
        ),
        // Once, and not twice by the day.
        (
            "session a hall 16T10:00-12:00; session b hall 16T10:30-11:00 in:a",
            "shift a day 5",
            &["a hall 16T10:05-12:05", "b hall 16T10:35-11:05"],
        ),
        // With a locked block, what is inside stays too.
        (
            "session a hall 16T09:00-10:00; session b hall 16T10:00-12:00 locked;
             session c foyer 16T10:30-11:00 in:b; session d foyer 16T13:00-14:00",
            "shift a day 5",
            &[
                "a hall 16T09:05-10:05",
                "d foyer 16T13:05-14:05",
                "locked b",
            ],
        ),
        (
            "session a hall 16T10:00-12:00; session b foyer 16T10:30-11:00 in:a locked",
            "shift a room 5",
            &["a hall 16T10:05-12:05", "locked b"],
        ),
        // Parents in a circle end the walk.
        (
            "session a hall 16T10:00-11:00 in:b; session b hall 16T10:00-11:00 in:a",
            "shift a room 5",
            &["a hall 16T10:05-11:05", "b hall 16T10:05-11:05"],
        ),
        (
            "session a hall 16T10:00-12:00; session b foyer 16T10:30-11:00 in:a;
             session x hall 16T08:00-09:00",
            "push x hall 16T09:30-10:30",
            &[
                "x hall 16T09:30-10:30",
                "a hall 16T10:30-12:30",
                "b foyer 16T11:00-11:30",
            ],
        ),
        (
            "session a hall 16T10:00-12:00; session b foyer 16T10:30-11:00 in:a",
            "push a hall 16T11:00-13:00",
            &["a hall 16T11:00-13:00", "b foyer 16T11:30-12:00"],
        ),
        (
            "session a hall 16T10:00-12:00; session b foyer 16T10:30-11:00 in:a;
             session x cabinet 17T09:00-10:00",
            "swap a x",
            &[
                "a cabinet 17T09:00-11:00",
                "x hall 16T10:00-11:00",
                "b foyer 17T09:30-10:00",
            ],
        ),
    ]);
    // `c` is inside of `b`, but not within its time.
    assert!(!moved(block, "shift b room 5").contains(&"c foyer 16T11:05-12:05".to_owned()));
}

#[test]
fn swapping() {
    table(&[
        (
            "session a hall 16T10:00-11:00; session b foyer 17T12:00-12:30",
            "swap a b",
            &["a foyer 17T12:00-13:00", "b hall 16T10:00-10:30"],
        ),
        (
            "session a hall 16T10:00-11:00; session b - -",
            "swap a b",
            &["a - -", "b hall 16T10:00-11:00"],
        ),
        ("session a hall 16T10:00-11:00", "swap a a", &[]),
        ("session a hall 16T10:00-11:00", "swap a b", &[]),
        (
            "session a hall 16T10:00-11:00; session b foyer 17T12:00-12:30 locked",
            "swap a b",
            &["locked b"],
        ),
    ]);
}

#[test]
fn distributing() {
    let three = "session a hall 16T10:00-11:00; session b hall 16T11:00-11:30;
        session c - -; session d hall 17T10:00-11:00";
    table(&[
        (
            three,
            "distribute a+b+c+d hall+foyer+cabinet",
            &["b foyer 16T10:00-10:30", "c cabinet 16T10:00-11:00"],
        ),
        (
            three,
            "distribute a+b hall+hall+nowhere+foyer",
            &["b foyer 16T10:00-10:30"],
        ),
        (three, "distribute c+a hall+foyer", &[]),
        (
            "session a hall 16T10:00-11:00 locked; session b foyer 16T11:00-11:30",
            "distribute a+b hall+foyer",
            &["b foyer 16T10:00-10:30"],
        ),
        (
            "session a hall 16T10:00-11:00; session b foyer 16T11:00-11:30 locked",
            "distribute a+b foyer+cabinet",
            &["a cabinet 16T10:00-11:00", "locked b"],
        ),
    ]);
}

#[test]
fn what_makes_no_sense_is_refused() {
    let p = programme("session a hall 16T10:00-11:00");
    let half = Place {
        ends: None,
        ..place("hall", "16T10:00-11:00")
    };
    let one = |id: &str| SessionPlace {
        id: id.into(),
        place: half.clone(),
    };
    let out = Problem::OutOfRange {
        least: 0,
        most: SHIFT_LIMIT,
    };
    let many = |n: u32| (0..n).map(|n| SessionId(n.to_string())).collect();
    for (arrangement, problem) in [
        (
            Arrangement::Move {
                moves: vec![one("a")],
            },
            Problem::HalfPlaced,
        ),
        (
            Arrangement::Push {
                id: "a".into(),
                place: half.clone(),
            },
            Problem::HalfPlaced,
        ),
        (arrangement("shift a room 527041"), out.clone()),
        (arrangement("shift a room -2147483648"), out),
        (
            Arrangement::Distribute {
                sessions: many(SESSION_LIMIT + 1),
                rooms: vec![],
            },
            Problem::TooLong {
                limit: SESSION_LIMIT,
                length: SESSION_LIMIT + 1,
            },
        ),
    ] {
        let refused = arrange(&p.sessions, &p.rooms, &arrangement).unwrap_err();
        assert_eq!(refused.problem, problem);
    }
}

#[test]
fn the_outlook_tells_what_comes_and_what_goes() {
    let p = programme(
        "session a hall 16T10:00-11:00; session b hall 16T10:30-11:30; session c foyer 16T12:00-13:00;
         session d cabinet 16T12:00-13:00 locked; part a chair x; part c chair x; part d speaker y;
         session e hall 16T09:00-08:00",
    );
    let lines = |found: &[checks::Finding]| found.iter().map(line).collect::<Vec<_>>();
    let look = |words: &str| outlook(p.clone(), &arrangement(words), day(TODAY)).unwrap();
    let found = look("move a hall 16T12:30-13:30, d foyer 16T12:30-13:30");
    assert_eq!(
        lines(&found.arising),
        ["person-double-booked c+a person:x 16T12:30-13:00"]
    );
    assert_eq!(
        lines(&found.resolved),
        ["room-double-booked a+b room:hall 16T10:30-11:00"]
    );
    assert_eq!((found.moves.len(), found.locked), (1, vec!["d".into()]));
    // The same clash at another time, in another order, is the same.
    let found = look("move a hall 16T11:00-12:00");
    assert_eq!((found.arising.len(), found.resolved.len()), (0, 0));
    let found = look("move a foyer 16T12:00-13:00");
    assert_eq!(
        lines(&found.arising),
        [
            "room-double-booked a+c room:foyer 16T12:00-13:00",
            "person-double-booked a+c person:x 16T12:00-13:00"
        ]
    );
}

#[test]
fn todos_are_texts_of_a_line() {
    let todo = |text: &str| Todo {
        text: text.to_owned(),
        done: true,
    };
    let mut one = session(&["a", "hall", "16T10:00-11:00"]);
    let edit = |todos| session::SessionEdit::Todos(todos);
    one.apply(edit(vec![todo(" flags \n")])).unwrap();
    assert_eq!(one.todos, [todo("flags")]);
    let long = "я".repeat(301);
    let rows = [
        (vec![todo(" ")], Problem::Empty),
        (
            vec![todo(&long)],
            Problem::TooLong {
                limit: 300,
                length: 301,
            },
        ),
        (
            vec![todo("x"); 101],
            Problem::TooLong {
                limit: 100,
                length: 101,
            },
        ),
    ];
    for (todos, problem) in rows {
        let refused = one.apply(edit(todos)).unwrap_err();
        assert_eq!(refused, Invalid::new("todos", problem));
    }
    assert_eq!(one.todos, [todo("flags")]);
}
