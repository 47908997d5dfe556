//! How many come: the forecast beside the fact.

use congress::delegation::{Bloc, DelegationStatus};
use congress::organization::OrganizationKind;
use congress::turnout::{TurnoutCount, TurnoutCounts, turnout};

use crate::hall::{day, programme};

const HALL: &str = "
    delegation a country=KZ of=islam kind=religiousBody is=arrived expected=5
        invited=2025-05-01 accepted=2025-06-01 arrived=2025-09-16;
    delegation b country=KZ is=accepted expected=1 invited=2025-05-01 accepted=2025-07-01;
    delegation c country=VA of=catholicChurch kind=religiousBody is=invited expected=8
        invited=2025-05-02;
    delegation d country=FR is=declined expected=9 invited=2025-05-01 declined=2025-08-01;
    delegation e kind=internationalOrganization is=left;
    head a anna; member a ali; head b boris; deputy b bela; head e emma";

fn count(delegations: u32, countries: u32, people: u32) -> TurnoutCount {
    TurnoutCount {
        delegations,
        countries,
        people,
    }
}

#[test]
fn forecast_confirmed_and_present_stand_side_by_side() {
    let found = turnout(&programme(HALL), None);
    let expected = TurnoutCounts {
        // Five, two named where one was expected, eight, one named.
        forecast: count(4, 2, 16),
        confirmed: count(3, 1, 5),
        present: count(2, 1, 3),
    };
    assert_eq!(found.all, expected);
    let statuses: Vec<u32> = found.statuses.iter().map(|s| s.delegations).collect();
    assert_eq!(statuses, [0, 1, 1, 1, 0, 1, 1]);
    let traditions: Vec<_> = found.traditions.iter().map(|t| t.tradition).collect();
    assert_eq!(
        traditions,
        [Some(Bloc::CatholicChurch), Some(Bloc::Islam), None]
    );
    assert_eq!(found.traditions[1].counts.present, count(1, 1, 2));
    let kinds: Vec<_> = found
        .kinds
        .iter()
        .map(|k| (k.kind, &k.counts.forecast))
        .collect();
    let expected = [
        (OrganizationKind::State, &count(1, 1, 2)),
        (OrganizationKind::ReligiousBody, &count(2, 2, 13)),
        (OrganizationKind::InternationalOrganization, &count(1, 0, 1)),
    ];
    assert_eq!(kinds, expected);
}

#[test]
fn on_a_day_each_stands_at_the_last_status_that_it_had_come_to() {
    // Day, delegations of the forecast, confirmed, present.
    for (on, forecast, confirmed, present) in [
        ("2025-04-30", 0, 0, 0),
        ("2025-05-01", 3, 0, 0),
        ("2025-06-30", 4, 1, 0),
        ("2025-07-01", 4, 2, 0),
        ("2025-08-01", 3, 2, 0),
        ("2025-09-16", 3, 2, 1),
    ] {
        let found = turnout(&programme(HALL), Some(day(on))).all;
        let told = [&found.forecast, &found.confirmed, &found.present].map(|c| c.delegations);
        assert_eq!(told, [forecast, confirmed, present], "{on}");
    }
}

#[test]
fn a_status_says_whether_it_is_sure_and_whether_it_is_fact() {
    let told = |of: fn(DelegationStatus) -> bool| {
        let all = DelegationStatus::ALL.iter().copied();
        all.filter(|s| of(*s)).collect::<Vec<_>>()
    };
    use DelegationStatus::*;
    assert_eq!(
        told(DelegationStatus::is_confirmed),
        [Accepted, Accredited, Arrived, Left]
    );
    assert_eq!(told(DelegationStatus::has_come), [Arrived, Left]);
}
