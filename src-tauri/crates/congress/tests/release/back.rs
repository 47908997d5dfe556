//! Going back to a release.

use congress::release::{GoBack, go_back};
use congress::*;

use super::told::programme;

fn place(session: &Session) -> String {
    let room = session.room_id.as_ref().map_or("-", |room| room.as_str());
    let starts = session
        .starts
        .map_or("-".to_owned(), |at| at.format("%dT%H:%M").to_string());
    format!("{} {room} {starts}", session.id)
}

fn told(back: &GoBack) -> (Vec<String>, Vec<&str>) {
    let sessions = back.programme.sessions.iter().map(place).collect();
    (sessions, back.tray.iter().map(SessionId::as_str).collect())
}

#[test]
fn the_draft_is_what_the_release_was_and_loses_nothing() {
    let release =
        programme("session a hall 16T10:00-11:00; session b foyer 16T12:00-13:00; session c - -");
    let draft = programme(
        "session a foyer 17T10:00-11:00 titles:ru; session c hall 16T10:00-11:00;
         session d hall 16T12:00-13:00 locked; session e - -",
    );
    let back = go_back(&release, &draft);
    let (sessions, tray) = told(&back);
    assert_eq!(
        sessions,
        [
            "a hall 16T10:00",
            "c - -",
            "d - -",
            "e - -",
            "b foyer 16T12:00"
        ]
    );
    // What was in the tray anyway is no news.
    assert_eq!(tray, ["d"]);
    assert_eq!(
        back.programme.sessions[0].title,
        LocalizedText::of("en", "a")
    );
    assert!(back.programme.sessions[2].locked);
}

#[test]
fn what_guests_are_not_told_stays() {
    let release = programme("session a hall 16T10:00-11:00 locked");
    let mut draft = programme("session a hall 17T10:00-11:00");
    let todo = Todo {
        text: "Flags".to_owned(),
        done: true,
    };
    draft.sessions[0].todos = vec![todo.clone()];
    draft.rooms[0].name = LocalizedText::of("en", "Great Hall");
    let back = go_back(&release, &draft).programme;
    assert_eq!(back.sessions[0].todos, [todo]);
    assert!(!back.sessions[0].locked);
    assert_eq!(back.rooms[0].name.get("en"), "Great Hall");
}

#[test]
fn parts_are_the_releases_and_what_they_name_comes_back() {
    let people = "person x; person y; head d x; member d y; room cabinet venue:w; venue w 51 71";
    let release = programme(&format!(
        "{people}; session a cabinet 16T10:00-11:00 track:t; part a chair y; part a guest @d;
         co a confirmed org; session b hall 16T10:00-11:00; part b chair x"
    ));
    let mut draft = programme(
        "person z; session a hall 16T10:00-11:00; part a speaker z;
         session n hall 17T10:00-11:00; part n chair z; co n confirmed org",
    );
    draft.rooms.retain(|room| room.id.as_str() == "hall");
    draft.organizations.clear();
    let back = go_back(&release, &draft).programme;
    let parts = |id: &str| {
        let all = back.parts.iter().filter(|p| p.session_id.as_str() == id);
        all.map(|p| p.who.clone()).collect::<Vec<_>>()
    };
    let person = |id: &str| Who::Person(id.into());
    assert_eq!(parts("a"), [person("y"), Who::Delegation("d".into())]);
    assert_eq!(parts("b"), [person("x")]);
    assert_eq!(parts("n"), [person("z")]);
    assert_eq!(back.co_organizers.len(), 2);
    let people: Vec<_> = back.people.iter().map(|p| p.id.as_str()).collect();
    assert_eq!(people, ["z", "y", "x"]);
    assert_eq!((back.delegations.len(), back.members.len()), (1, 2));
    assert_eq!(back.organizations.len(), 1);
    assert!(back.room(&"cabinet".into()).is_some() && back.venue(&"w".into()).is_some());
    // The foyer is no session's of the release: that it was removed stands.
    assert!(back.room(&"foyer".into()).is_none());
}
