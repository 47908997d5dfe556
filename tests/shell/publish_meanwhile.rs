//! What others do on a server while something is being written there.

use caldav::{Account, PublicationChoice, PublicationLine, PublicationWhat, Take};
use exchange::{CalendarOptions, Scope, Side};
use kurultai::calendars;
use kurultai::publishing::{self, PublishHow};
use kurultai_tests::fixture;
use kurultai_tests::radicale::{self, PASSWORD, Radicale, USER};

use crate::desk::{Desk, served, sessions, uid};

/// Between the look at the server and the writing: its own conditions hold the program off.
#[test]
fn who_is_faster_is_not_written_over() {
    let server = tempfile::tempdir().expect("a folder");
    let server = Radicale::start(server.path());
    let [one, two] = [server.make("one", "One"), server.make("two", "Two")];
    let desk = Desk::new(fixture::halls);
    desk.published(&one, &[]);
    let programme = desk.programme();
    let alpha = sessions(&programme)[0];
    let text = radicale::get(&format!("{one}{}.ics", alpha.id));
    desk.rename(alpha, "Alpha 2");
    let file = fixture::open(&desk.file);
    let source = calendars::source(&file, &programme.event.id, None).expect("read");
    drop(file);
    let publish = |url: &str, choices: Vec<PublicationChoice>, meanwhile: &dyn Fn()| {
        let account = Account {
            url: url.to_owned(),
            user: USER.to_owned(),
            password: PASSWORD.to_owned(),
        };
        let how = PublishHow {
            choices,
            ..PublishHow::default()
        };
        let options = CalendarOptions::new(messages::Language::En);
        let records = publishing::records(&desk.data.join(publishing::IDENTIFIER));
        let mut first = true;
        let go_on = |_, _| {
            if std::mem::take(&mut first) {
                meanwhile();
            }
            true
        };
        let scope = Scope::Event;
        publishing::publish(&source, &scope, options, &account, &how, &records, go_on)
            .expect("it is done")
    };
    let titles = |line: &PublicationLine| {
        let title = |side: &Option<Side>| side.as_ref().map(|side| side.title.clone());
        (title(&line.ours), title(&line.theirs))
    };
    let [ours, by_hand] = ["Alpha 2", "By hand"].map(|title| Some(title.to_owned()));

    // An entry that is there is changed there first.
    let report = publish(&one, Vec::new(), &|| {
        radicale::change(&one, &uid(alpha), "By hand");
    });
    let [line] = &report.lines[..] else {
        panic!("{report:?}")
    };
    assert_eq!(line.what, PublicationWhat::Conflict);
    assert_eq!(titles(line), (ours.clone(), by_hand.clone()));
    let stands = |url: &str| {
        let all = served(url).into_iter();
        let mut alphas = all.filter(|entry| entry.uid == uid(alpha));
        let title = alphas.next().expect("it stands").title;
        assert_eq!(alphas.next(), None, "it is there once");
        title
    };
    assert_eq!(stands(&one), "By hand");
    // What was chosen of that edition is not done to the next one.
    let choice = PublicationChoice {
        uid: line.uid.clone(),
        etag: line.etag.clone(),
        take: Take::Ours,
    };
    let report = publish(&one, vec![choice.clone()], &|| {
        radicale::change(&one, &uid(alpha), "By hand again");
    });
    assert_eq!(report.lines[0].what, PublicationWhat::Conflict);
    assert_eq!(stands(&one), "By hand again");
    let choice = PublicationChoice {
        etag: report.lines[0].etag.clone(),
        ..choice
    };
    let report = publish(&one, vec![choice], &|| ());
    assert_eq!(report.lines[0].what, PublicationWhat::Updated);
    assert_eq!(stands(&one), "Alpha 2");

    // One that is not there yet is made there first.
    let report = publish(&two, Vec::new(), &|| {
        let place = format!("{two}{}.ics", alpha.id);
        radicale::put(&place, &text.replace("Alpha", "By hand"));
    });
    let of = |what: PublicationWhat| report.lines.iter().filter(move |line| line.what == what);
    assert_eq!(of(PublicationWhat::Created).count(), 7);
    let conflicts: Vec<_> = of(PublicationWhat::Conflict).map(titles).collect();
    assert_eq!(conflicts, [(ours, by_hand)]);
    assert_eq!(stands(&two), "By hand");
}
