//! A small congress, made by hand: two days, two palaces, three delegations.

use chrono::NaiveDateTime;
use congress::checking::Checking;
use congress::co_organizer::{Carried, CoOrganizerRole, CoOrganizerStatus};
use congress::delegation::{DelegationStatus, MemberFunction, Movement};
use congress::observance::Observance;
use congress::organization::OrganizationKind;
use congress::part::PartRole;
use congress::session::{Audience, SessionKind, SessionStatus};
use congress::{
    CoOrganizer, Delegation, Event, LocalizedText, Member, Organization, Part, Person, Precedence,
    Programme, Room, Session, Venue, Who,
};

/// The delegation that most tests print.
pub const GUEST: &str = "d-council";

/// Name in the four languages, in the order en, ru, kk, ar; empty ones are left out.
pub fn names(texts: [&str; 4]) -> LocalizedText {
    ["en", "ru", "kk", "ar"]
        .into_iter()
        .zip(texts)
        .fold(LocalizedText::default(), |all, (lang, text)| {
            all.with(lang, text)
        })
}

pub fn at(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

pub fn session(id: &str, title: LocalizedText, span: Option<(&str, &str)>) -> Session {
    Session {
        id: id.into(),
        event_id: "e".into(),
        parent_id: None,
        room_id: Some("r-hall".into()),
        kind: SessionKind::Plenary,
        status: SessionStatus::Confirmed,
        audience: Audience::Delegates,
        title,
        description: LocalizedText::default(),
        starts: span.map(|(starts, _)| at(starts)),
        ends: span.map(|(_, ends)| at(ends)),
        languages: Vec::new(),
        attendance: None,
        notes: String::new(),
        locked: false,
        todos: Vec::new(),
        track_id: None,
        setup_minutes: None,
        needs: Vec::new(),
        relay: None,
    }
}

pub fn part(session: &str, who: Who, role: PartRole, position: u32) -> Part {
    Part {
        id: format!("p-{session}-{position}").as_str().into(),
        session_id: session.into(),
        who,
        role,
        on_behalf_of: LocalizedText::default(),
        position,
        minutes: None,
        asked_at: None,
        exchange_id: None,
    }
}

pub fn guest() -> Who {
    Who::Delegation(GUEST.into())
}

fn organization(id: &str, name: LocalizedText, kind: OrganizationKind) -> Organization {
    Organization::named(id.into(), name, kind)
}

fn delegation(id: &str, organization: &str) -> Delegation {
    Delegation {
        id: id.into(),
        event_id: "e".into(),
        organization_id: organization.into(),
        status: DelegationStatus::Accepted,
        languages: Vec::new(),
        arrival: None,
        departure: None,
        liaison: String::new(),
        notes: String::new(),
        observance: Observance::default(),
        dates: Default::default(),
        expected: None,
        tradition: None,
        stay: Default::default(),
    }
}

fn co_organizer(
    session: &str,
    organization: &str,
    role: CoOrganizerRole,
    status: CoOrganizerStatus,
) -> CoOrganizer {
    CoOrganizer {
        contact: "not for print".into(),
        ..CoOrganizer::new(
            format!("c-{session}-{organization}").as_str().into(),
            Carried::Session(session.into()),
            organization.into(),
            role,
            status,
        )
    }
}

/// The congress.
pub fn programme() -> Programme {
    Programme {
        event: event(),
        venues: vec![
            venue(
                "v-palace",
                [
                    "Palace of Independence",
                    "Дворец Независимости",
                    "Тәуелсіздік сарайы",
                    "قصر الاستقلال",
                ],
            ),
            venue(
                "v-peace",
                [
                    "Palace of Peace and Accord",
                    "Дворец мира и согласия",
                    "",
                    "",
                ],
            ),
        ],
        travels: Vec::new(),
        tracks: Vec::new(),
        rooms: vec![
            room(
                "r-hall",
                "v-palace",
                ["Great Hall", "Большой зал", "Үлкен зал", "القاعة الكبرى"],
            ),
            room(
                "r-cradle",
                "v-peace",
                ["Cradle Hall", "Зал «Колыбель»", "", ""],
            ),
        ],
        sessions: sessions(),
        parts: parts(),
        co_organizers: vec![
            co_organizer(
                "s-sites",
                "o-alliance",
                CoOrganizerRole::CoOrganizer,
                CoOrganizerStatus::Confirmed,
            ),
            co_organizer(
                "s-sites",
                "o-centre",
                CoOrganizerRole::Host,
                CoOrganizerStatus::Invited,
            ),
            co_organizer(
                "s-sites",
                "o-declined",
                CoOrganizerRole::Partner,
                CoOrganizerStatus::Declined,
            ),
        ],
        delegations: delegations(),
        members: vec![
            member("m-1", Some("person-head"), MemberFunction::Head, 0),
            member("m-2", Some("person-deputy"), MemberFunction::Deputy, 1),
            member("m-3", None, MemberFunction::Interpreter, 2),
        ],
        people: people(),
        organizations: vec![
            organization(
                "o-council",
                names([
                    "World Council of Elders",
                    "Всемирный совет старейшин",
                    "Дүниежүзілік ақсақалдар кеңесі",
                    "المجلس العالمي للحكماء",
                ]),
                OrganizationKind::ReligiousBody,
            ),
            organization(
                "o-alliance",
                names([
                    "United Nations Alliance of Civilizations",
                    "Альянс цивилизаций ООН",
                    "",
                    "تحالف الأمم المتحدة للحضارات",
                ]),
                OrganizationKind::InternationalOrganization,
            ),
            organization(
                "o-centre",
                names([
                    "International Center for Interfaith Dialogue",
                    "Международный центр межконфессионального диалога",
                    "Халықаралық конфессияаралық диалог орталығы",
                    "المركز الدولي للحوار بين الأديان",
                ]),
                OrganizationKind::Host,
            ),
            organization(
                "o-declined",
                names(["Declined Partner", "", "", ""]),
                OrganizationKind::Ngo,
            ),
            organization(
                "o-quiet",
                names(["Quiet Fellowship", "", "", ""]),
                OrganizationKind::Ngo,
            ),
            organization(
                "o-other",
                names(["Another Academy", "", "", ""]),
                OrganizationKind::Academic,
            ),
        ],
        agreements: Vec::new(),
        agreement_parties: Vec::new(),
        commitments: Vec::new(),
        attachments: Vec::new(),
        series: Vec::new(),
        strands: Vec::new(),
        strand_ties: Vec::new(),
        constraints: Vec::new(),
        availabilities: Vec::new(),
        timetables: Vec::new(),
        acceptances: Vec::new(),
        releases: Vec::new(),
    }
}

fn event() -> Event {
    Event {
        id: "e".into(),
        name: names([
            "VIII Congress of Leaders of World and Traditional Religions",
            "VIII Съезд лидеров мировых и традиционных религий",
            "Әлемдік және дәстүрлі діндер лидерлерінің VIII съезі",
            "المؤتمر الثامن لزعماء الأديان العالمية والتقليدية",
        ]),
        theme: names([
            "Dialogue of Religions: Synergy for the Future",
            "Диалог религий: синергия во имя будущего",
            "Діндер диалогы: болашақ жолындағы синергия",
            "حوار الأديان: تآزر من أجل المستقبل",
        ]),
        starts_on: "2025-09-16".parse().unwrap(),
        ends_on: "2025-09-18".parse().unwrap(),
        zone: "Asia/Almaty".into(),
        languages: ["en", "ru", "kk", "ar"].map(String::from).to_vec(),
        day_starts: 480,
        day_ends: 1320,
        quiet: Vec::new(),
        checking: Checking::default(),
        series_id: None,
        ordinal: None,
        tentative: false,
        precedence: Precedence::default(),
    }
}

fn sessions() -> Vec<Session> {
    let mut sites = session(
        "s-sites",
        names([
            "Special session on safeguarding religious sites",
            "Специальная сессия по защите религиозных объектов",
            "Діни нысандарды қорғау жөніндегі арнайы сессия",
            "جلسة خاصة حول حماية المواقع الدينية",
        ]),
        Some(("2025-09-16T15:00:00", "2025-09-16T17:30:00")),
    );
    sites.room_id = Some("r-cradle".into());
    sites.languages = ["en", "ru", "kk", "ar", "fr"].map(String::from).to_vec();
    sites.notes = "Doors close at 14:45.\nSeats are marked with the flag.".into();
    let plenary = session(
        "s-plenary",
        names([
            "Opening and plenary session",
            "Открытие и пленарное заседание",
            "Ашылу және пленарлық отырыс",
            "الافتتاح والجلسة العامة",
        ]),
        Some(("2025-09-17T10:00:00", "2025-09-17T13:00:00")),
    );
    let mut meeting = session(
        "s-meeting",
        names([
            "Bilateral meeting",
            "Двусторонняя встреча",
            "Екіжақты кездесу",
            "لقاء ثنائي",
        ]),
        Some(("2025-09-17T12:30:00", "2025-09-17T13:15:00")),
    );
    meeting.room_id = None;
    let concert = session(
        "s-concert",
        names([
            "Night of prayer",
            "Ночь молитвы",
            "Түнгі ғибадат",
            "ليلة صلاة",
        ]),
        Some(("2025-09-17T22:00:00", "2025-09-18T00:30:00")),
    );
    let mut visit = session(
        "s-visit",
        names([
            "Visit to the Peace Park",
            "Посещение парка мира",
            "Бейбітшілік саябағына бару",
            "زيارة حديقة السلام",
        ]),
        None,
    );
    visit.room_id = None;
    let mut cancelled = session(
        "s-cancelled",
        names(["Cancelled supper", "", "", ""]),
        Some(("2025-09-16T19:00:00", "2025-09-16T21:00:00")),
    );
    cancelled.status = SessionStatus::Cancelled;
    let mut internal = session(
        "s-internal",
        names(["Internal rehearsal", "", "", ""]),
        Some(("2025-09-16T08:00:00", "2025-09-16T09:00:00")),
    );
    internal.audience = Audience::Internal;
    let other = session(
        "s-other",
        names(["Meeting of the academies", "", "", ""]),
        Some(("2025-09-17T15:00:00", "2025-09-17T16:00:00")),
    );
    vec![
        internal, sites, cancelled, plenary, meeting, other, concert, visit,
    ]
}

fn parts() -> Vec<Part> {
    let person = |id: &str| Who::Person(id.into());
    let mut speech = part("s-sites", person("person-deputy"), PartRole::Speaker, 1);
    speech.on_behalf_of = names([
        "the Chair of the Council",
        "Председатель Совета",
        "Кеңес төрағасы",
        "رئيس المجلس",
    ]);
    vec![
        speech,
        part("s-sites", person("person-head"), PartRole::Moderator, 0),
        part("s-sites", person("person-stranger"), PartRole::Chair, 2),
        part("s-plenary", guest(), PartRole::Participant, 0),
        part("s-meeting", person("person-head"), PartRole::Participant, 0),
        part("s-concert", guest(), PartRole::Guest, 0),
        part("s-visit", guest(), PartRole::Guest, 0),
        part("s-cancelled", guest(), PartRole::Guest, 0),
        part("s-internal", guest(), PartRole::Participant, 0),
        part(
            "s-other",
            Who::Delegation("d-other".into()),
            PartRole::Speaker,
            0,
        ),
    ]
}

fn delegations() -> Vec<Delegation> {
    let mut council = delegation(GUEST, "o-council");
    council.arrival = Some(Movement {
        at: at("2025-09-15T23:40:00"),
        offset_minutes: 300,
        note: "Astana, flight XX 123".into(),
        ..Movement::default()
    });
    council.departure = Some(Movement {
        at: at("2025-09-19T06:15:00"),
        offset_minutes: -210,
        note: String::new(),
        ..Movement::default()
    });
    council.liaison = "Protocol service, desk 4, +7 7172 00 00 00".into();
    council.notes = "Cars wait at the north door.\r\n\r\nVegetarian meals are ordered.".into();
    vec![
        delegation("d-quiet", "o-quiet"),
        council,
        delegation("d-other", "o-other"),
    ]
}

// Functions, not names: nobody is invented.
fn people() -> Vec<Person> {
    let person = |id: &str, name, title| Person {
        title,
        organization_id: Some("o-council".into()),
        ..Person::named(id.into(), name)
    };
    let mut head = person(
        "person-head",
        names([
            "First Elder",
            "Первый старейшина",
            "Бірінші ақсақал",
            "الشيخ الأول",
        ]),
        names([
            "Chair of the Council",
            "Председатель Совета",
            "Кеңес төрағасы",
            "رئيس المجلس",
        ]),
    );
    head.honorific = names(["His Eminence", "Его Высокопреосвященство", "", "سماحة"]);
    vec![
        head,
        person(
            "person-deputy",
            names(["Second Elder", "Второй старейшина", "Екінші ақсақал", ""]),
            names(["", "", "", ""]),
        ),
        person(
            "person-stranger",
            names(["Stranger in the Chair", "", "", ""]),
            names(["", "", "", ""]),
        ),
    ]
}

fn member(id: &str, person: Option<&str>, function: MemberFunction, position: u32) -> Member {
    Member {
        id: id.into(),
        delegation_id: GUEST.into(),
        person_id: person.map(Into::into),
        function,
        on_behalf_of: match function {
            MemberFunction::Head => names([
                "the General Assembly of Elders",
                "Генеральная ассамблея старейшин",
                "Ақсақалдар бас ассамблеясы",
                "الجمعية العامة للحكماء",
            ]),
            _ => LocalizedText::default(),
        },
        position,
        arrival: None,
        departure: None,
        speaks: false,
        in_office_since: None,
        stay: Default::default(),
    }
}

fn venue(id: &str, name: [&str; 4]) -> Venue {
    Venue {
        id: id.into(),
        event_id: "e".into(),
        name: names(name),
        position: 0,
        latitude: None,
        longitude: None,
    }
}

fn room(id: &str, venue: &str, name: [&str; 4]) -> Room {
    Room {
        id: id.into(),
        event_id: "e".into(),
        venue_id: venue.into(),
        name: names(name),
        capacity: None,
        position: 0,
        setup_minutes: 0,
        booths: 0,
        opening: Vec::new(),
        closed: false,
        equipment: Vec::new(),
        dais_seats: None,
        channels: None,
    }
}
