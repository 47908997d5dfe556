//! The congress of the fixture with what handouts other than agendas tell of.

use congress::delegation::{MemberFunction, Movement};
use congress::equipment::Equipment;
use congress::part::PartRole;
use congress::picture::{Picture, PictureOwner};
use congress::session::{Audience, SessionKind};
use congress::todo::Todo;
use congress::{Member, Part, Person, Programme, Who};

use crate::fixture::{self, GUEST, at, names, part, session};

/// A square in the colours of nobody.
const EMBLEM: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 40\">\
    <circle cx=\"20\" cy=\"20\" r=\"18\" fill=\"#12495a\"/></svg>";

/// Emblems of the organizations of a programme that have one.
pub fn pictures(programme: &Programme) -> Vec<Picture> {
    let of = |id: &str| {
        let owner = PictureOwner::Organization(id.into());
        Picture::taken(
            format!("emblem-{id}").as_str().into(),
            owner,
            EMBLEM.as_bytes(),
        )
        .unwrap()
    };
    let known = programme.organizations.iter().map(|o| o.id.as_str());
    known
        .filter(|id| matches!(*id, "o-council" | "o-centre"))
        .map(of)
        .collect()
}

/// The congress with interpreters, bilateral meetings, a speakers' list, set-up and travel.
pub fn programme() -> Programme {
    let mut programme = fixture::programme();
    let interpreter = Person {
        languages: ["ru", "kk"].map(String::from).to_vec(),
        ..Person::named(
            "person-booth".into(),
            names([
                "Booth Interpreter",
                "Переводчик кабины",
                "Кабина аудармашысы",
                "مترجم الكابينة",
            ]),
        )
    };
    programme.people.push(interpreter);
    // Whom readers know in their own script alone.
    for (id, lang, name) in [
        ("person-he", "he", "הרב הראשי"),
        ("person-hi", "hi", "रामकृष्ण शर्मा"),
        ("person-zh", "zh", "张伟"),
    ] {
        programme.people.push(Person::named(
            id.into(),
            congress::LocalizedText::of(lang, name),
        ));
        let member = Member {
            id: format!("m-{id}").as_str().into(),
            delegation_id: "d-other".into(),
            person_id: Some(id.into()),
            function: MemberFunction::Member,
            on_behalf_of: Default::default(),
            position: programme.members.len() as u32,
            arrival: None,
            departure: None,
            speaks: false,
            in_office_since: None,
            stay: Default::default(),
        };
        programme.members.push(member);
    }
    let sites = of(&mut programme, "s-sites");
    sites.needs = vec![Equipment::SigningTable, Equipment::Projector];
    sites.setup_minutes = Some(45);
    sites.attendance = Some(320);
    sites.relay = Some("ru".into());
    sites.description = names([
        "What may be done for holy places.",
        "Что можно сделать для святых мест.",
        "",
        "ما يمكن فعله للأماكن المقدسة",
    ]);
    sites.todos = vec![
        Todo {
            text: "Order the flags".into(),
            done: false,
        },
        Todo {
            text: "Already done".into(),
            done: true,
        },
    ];
    programme.parts.push(part(
        "s-sites",
        Who::Person("person-booth".into()),
        PartRole::Interpreter,
        9,
    ));
    programme.parts.push(Part {
        minutes: Some(10),
        ..part(
            "s-plenary",
            Who::Person("person-head".into()),
            PartRole::Speaker,
            1,
        )
    });
    programme.parts.push(Part {
        minutes: Some(7),
        ..part(
            "s-plenary",
            Who::Person("person-deputy".into()),
            PartRole::Speaker,
            2,
        )
    });
    // Ten minutes after the special session, in its room.
    let mut next = session(
        "s-press",
        names([
            "Press briefing",
            "Брифинг для прессы",
            "Баспасөз брифингі",
            "إحاطة صحفية",
        ]),
        Some(("2025-09-16T17:40:00", "2025-09-16T18:30:00")),
    );
    next.room_id = Some("r-cradle".into());
    next.audience = Audience::Public;
    next.setup_minutes = Some(30);
    programme.sessions.push(next);
    for (n, (hour, room)) in [
        ("14:00", "r-hall"),
        ("14:00", "r-cradle"),
        ("14:30", "r-hall"),
    ]
    .into_iter()
    .enumerate()
    {
        let id = format!("s-bilateral-{n}");
        let starts = format!("2025-09-17T{hour}:00");
        let ends = format!(
            "2025-09-17T{}:00",
            if hour == "14:00" { "14:25" } else { "14:55" }
        );
        let title = names([
            &format!("Bilateral {n}"),
            &format!("Встреча {n}"),
            &format!("Кездесу {n}"),
            &format!("لقاء {n}"),
        ]);
        let mut meeting = session(&id, title, Some((&starts, &ends)));
        meeting.kind = SessionKind::Bilateral;
        meeting.room_id = Some(room.into());
        programme.sessions.push(meeting);
        programme
            .parts
            .push(part(&id, fixture::guest(), PartRole::Participant, 0));
        programme.parts.push(part(
            &id,
            Who::Delegation("d-other".into()),
            PartRole::Participant,
            1,
        ));
    }
    let council = programme
        .delegations
        .iter_mut()
        .find(|d| d.id.as_str() == GUEST)
        .unwrap();
    council.stay.hotel = "Grand Hotel".into();
    council.stay.room = "Room 1207".into();
    let arrival = council.arrival.as_mut().unwrap();
    arrival.flight = "XX 123".into();
    arrival.place = "NQZ, terminal 1".into();
    arrival.greeter = "Deputy head of protocol".into();
    arrival.vehicle = "Car 7".into();
    arrival.luggage = Some(14);
    let own = Movement {
        at: at("2025-09-16T02:10:00"),
        offset_minutes: 300,
        flight: "YY 9".into(),
        ..Movement::default()
    };
    let deputy = programme
        .members
        .iter_mut()
        .find(|m| m.id.as_str() == "m-2")
        .unwrap();
    deputy.arrival = Some(own);
    programme
}

fn of<'a>(programme: &'a mut Programme, id: &str) -> &'a mut congress::Session {
    programme
        .sessions
        .iter_mut()
        .find(|s| s.id.as_str() == id)
        .unwrap()
}
