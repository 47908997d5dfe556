//! What people observe, as findings. When prayers and holy days are is held by the tests of
//! `congress::observance`; here, who is asked, and how bad it is.

use congress::checks::{Rule, Severity, findings};
use congress::observance::{AsrSchool, Confirmed, Method, Occasion, Source};
use congress::*;

use super::told::{TODAY, day, line, programme, table};

/// In Astana on Thursday 18 September 2025 (MWL, Shafi) Dhuhr is from 12:09 to 15:31, Maghrib
/// at 18:22; on Friday 19 September candles are lit at 18:01.
const ASTANA: &str = "venue v 51.1694 71.4491; event days:2025-09-16..2025-09-20";

#[test]
fn prayers() {
    table(
        &[Rule::Prayer],
        &format!("{ASTANA}; person x keeps:prayer; part a speaker x"),
        &[
            ("session a hall 18T12:00-16:00", &["a person:x 18T12:00-16:00"]),
            // Ten minutes are left before, or after.
            ("session a hall 18T12:20-16:00", &[]),
            ("session a hall 18T12:00-15:20", &[]),
            ("session a - 18T12:00-16:00", &["a person:x 18T12:00-16:00"]),
            ("session a hall 18T12:00-16:00 prayer", &[]),
            ("session a hall 18T12:00-16:00 cancelled", &[]),
            ("session a hall -", &[]),
            ("session a hall 18T21:00-22:00", &[]),
            ("session b hall 18T12:00-16:00; part b speaker y", &[]),
            ("session b hall 18T12:00-16:00; part b guest x", &[]),
            // As head of a delegation, by what they state, or else by what it does.
            (
                "session b hall 18T12:00-16:00; head d x; part b participant @d",
                &["b person:x @d 18T12:00-16:00"],
            ),
            (
                "session b hall 18T12:00-16:00; delegation d keeps:prayer; head d y; part b speaker @d; part b chair y",
                &["b person:y 18T12:00-16:00"],
            ),
            (
                "session b hall 18T12:00-16:00; delegation d keeps:prayer; head d -; part b speaker @d",
                &["b @d 18T12:00-16:00"],
            ),
            (
                "session b hall 18T12:00-16:00; delegation d keeps:prayer; member d y; part b speaker y",
                &[],
            ),
            (
                "session b hall 18T12:00-16:00; delegation d keeps:prayer; head d z; person z keeps:buddhist;
                 part b speaker @d",
                &[],
            ),
        ],
    );
    // Where nobody knows the place, nothing is told from the sun.
    table(
        &[Rule::Prayer],
        "person x keeps:prayer; part a speaker x; session a hall 18T12:00-16:00",
        &[
            ("", &[]),
            (
                "venue other 51.1694 71.4491",
                &["a person:x 18T12:00-16:00"],
            ),
        ],
    );
}

#[test]
fn days() {
    table(
        &[Rule::FridayPrayer, Rule::Shabbat, Rule::Feast, Rule::FastingMeal],
        &format!(
            "{ASTANA}; person m keeps:prayer+fasting; person j keeps:shabbat; person o keeps:orthodox;
             part a participant m; part a participant j; part a participant o"
        ),
        &[
            ("session a hall 19T10:00-12:00", &[]),
            (
                "session a hall 19T12:30-13:30",
                &["friday-prayer a person:m 19T12:30-13:30"],
            ),
            ("session a hall 19T17:00-18:00", &[]),
            (
                "session a hall 19T17:00-18:30",
                &["shabbat a person:j 19T17:00-18:30"],
            ),
            ("session a hall 20T23:00-+00:30", &["feast a person:o 20T23:00-00:30"]),
            (
                "session a hall 18T12:00-13:00 meal",
                &["fasting-meal a person:m 18T12:00-13:00"],
            ),
            ("session a hall 18T19:00-20:00 meal", &[]),
            // The Nativity of the Theotokos by the Julian calendar.
            (
                "event days:2025-09-16..2025-09-22; session a hall 21T10:00-11:00",
                &["feast a person:o 21T10:00-11:00"],
            ),
            ("session a hall 19T17:00-18:30 cancelled", &[]),
        ],
    );
}

#[test]
fn it_is_a_clash_where_someone_would_be_missed() {
    let (note, clash, warning) = (Severity::Note, Severity::Clash, Severity::Warning);
    for (rest, severity) in [
        ("part a participant x", note),
        ("part a speaker x", clash),
        ("part a chair x; part a participant x", clash),
        ("head d x; part a moderator @d", clash),
        ("part a signatory x", clash),
        ("part a speaker x; event level:prayer=warning", warning),
        ("part a participant x; event level:prayer=warning", warning),
    ] {
        let p = programme(&format!(
            "{ASTANA}; person x keeps:prayer; session a hall 18T12:00-16:00; {rest}"
        ));
        let found = findings(&p, day(TODAY));
        let found: Vec<_> = found.iter().filter(|f| f.rule == Rule::Prayer).collect();
        assert_eq!(found.len(), 1, "{rest}");
        assert_eq!(found[0].severity, severity, "{rest}");
        let reckoned = Source::Reckoned {
            method: Method::MuslimWorldLeague,
            asr: AsrSchool::Shafi,
        };
        assert_eq!(found[0].source, Some(reckoned), "{rest}");
        let name = found[0].stretches[1].of.clone();
        let dhuhr = checks::StretchOf::Observance {
            name: "dhuhr".into(),
        };
        assert_eq!(name, dhuhr, "{}", line(found[0]));
    }
}

#[test]
fn an_official_timetable_wins() {
    let mut p = programme(&format!(
        "{ASTANA}; person x keeps:prayer; part a speaker x; session a hall 18T13:05-15:50"
    ));
    let prayers = |p: &Programme| {
        let found = findings(p, day(TODAY)).into_iter();
        let found = found.filter(|f| f.rule == Rule::Prayer);
        found.map(|f| f.source).collect::<Vec<_>>()
    };
    assert_eq!(prayers(&p), []);
    let times = timetable::TimetableDay {
        day: day("2025-09-18"),
        fajr: 240,
        sunrise: 360,
        dhuhr: 780,
        asr: 950,
        maghrib: 1102,
        isha: 1208,
    };
    let table = |id: &str, venue: Option<&str>| Timetable {
        id: id.into(),
        event_id: "e".into(),
        venue_id: venue.map(VenueId::from),
        name: format!("Table {id}"),
        days: vec![times],
    };
    p.timetables = vec![table("a", None)];
    let told = |name: &str| Some(Source::Timetable { name: name.into() });
    assert_eq!(prayers(&p), [told("Table a")]);
    p.timetables = vec![table("a", None), table("b", Some("v"))];
    assert_eq!(prayers(&p), [told("Table b")]);
    p.timetables = vec![table("a", Some("w"))];
    assert_eq!(prayers(&p), []);
}

#[test]
fn what_the_moon_decides_is_expected_until_someone_confirms_it() {
    // Of 2026 the first day of Adha is expected on Wednesday 27 May, of Ramadan on 18 February.
    let feast =
        "venue v 51.1694 71.4491; event days:2026-05-25..2026-06-01; person x keeps:islamic;
        part a speaker x; session a hall 2026-05-27T10:00-11:00";
    let meal = "venue v 51.1694 71.4491; event days:2026-02-16..2026-02-25; person x keeps:prayer;
        part a speaker x; session a hall 2026-02-18T12:00-13:00 meal";
    let moon = |text: &str, rule: Rule, confirmed: Option<(Occasion, &str)>| {
        let mut p = programme(text);
        let known = confirmed.map(|(occasion, at)| Confirmed {
            occasion,
            day: day(at),
        });
        p.event.checking.confirmed = known.into_iter().collect();
        let found = findings(&p, day("2026-01-01")).into_iter();
        let found: Vec<_> = found.filter(|f| f.rule == rule).collect();
        assert!(found.len() < 2, "{found:?}");
        found.into_iter().next().map(|f| f.expected)
    };
    let (adha, ramadan) = (Occasion::EidAlAdha, Occasion::Ramadan);
    for (text, rule, confirmed, expected) in [
        (feast, Rule::Feast, None, Some(Some("2026-05-27"))),
        (feast, Rule::Feast, Some((adha, "2026-05-27")), Some(None)),
        (feast, Rule::Feast, Some((adha, "2026-05-26")), Some(None)),
        // A day later, and the session is on the eve.
        (feast, Rule::Feast, Some((adha, "2026-05-28")), None),
        // Of another year, or another feast.
        (
            feast,
            Rule::Feast,
            Some((adha, "2025-06-06")),
            Some(Some("2026-05-27")),
        ),
        (
            feast,
            Rule::Feast,
            Some((Occasion::EidAlFitr, "2026-05-28")),
            Some(Some("2026-05-27")),
        ),
        (meal, Rule::FastingMeal, None, Some(Some("2026-02-18"))),
        (
            meal,
            Rule::FastingMeal,
            Some((ramadan, "2026-02-18")),
            Some(None),
        ),
        (
            meal,
            Rule::FastingMeal,
            Some((ramadan, "2026-02-17")),
            Some(None),
        ),
        (meal, Rule::FastingMeal, Some((ramadan, "2026-02-19")), None),
    ] {
        let expected = expected.map(|told| told.map(day));
        assert_eq!(
            moon(text, rule, confirmed),
            expected,
            "{confirmed:?}: {text}"
        );
    }
    // Four days of Adha, from the day that was confirmed.
    let last = feast.replace("2026-05-27T", "2026-05-31T");
    assert_eq!(moon(&last, Rule::Feast, None), None);
    let late = Some((adha, "2026-05-28"));
    assert_eq!(moon(&last, Rule::Feast, late), Some(None));
    // Whoever says that they fast does so whether the moon was seen or not.
    let own = meal.replace("keeps:prayer", "keeps:prayer+fasting");
    assert_eq!(moon(&own, Rule::FastingMeal, None), Some(None));
}
