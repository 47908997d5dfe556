//! Which backups are kept as they age: the rule alone, without files.

use chrono::{DateTime, TimeDelta, Utc};
use congress::backup::kept;
use proptest::prelude::*;

/// A Wednesday, 17 September 2025, half past noon.
fn now() -> DateTime<Utc> {
    at("2025-09-17T12:30:00Z")
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

#[test]
fn each_age_has_its_stretch() {
    // Oldest first; those that stay are marked.
    let table = [
        ("2023-12-31T23:59:59.999Z", true),
        ("2024-08-02T10:00:00Z", false),
        ("2024-08-30T10:00:00Z", true),
        // One year before now: the last of September before it, and the first week after.
        ("2024-09-16T08:00:00Z", false),
        ("2024-09-17T12:29:59Z", true),
        ("2024-09-17T12:30:00Z", false),
        ("2024-09-22T23:59:59Z", true),
        ("2024-09-23T00:00:00Z", true),
        // Weeks end with Sunday, also where a month ends in between.
        ("2025-06-27T10:00:00Z", true),
        ("2025-06-30T10:00:00Z", false),
        ("2025-07-06T10:00:00Z", true),
        ("2025-07-07T10:00:00Z", true),
        // 30 days before now.
        ("2025-08-17T12:00:00Z", true),
        ("2025-08-18T12:29:59Z", true),
        ("2025-08-18T12:30:00Z", false),
        ("2025-08-18T23:59:59.999Z", true),
        ("2025-08-19T00:00:00Z", true),
        ("2025-09-15T08:00:00Z", false),
        ("2025-09-15T09:00:00Z", true),
        // One day before now.
        ("2025-09-16T12:29:59.999Z", true),
        ("2025-09-16T12:30:00Z", false),
        ("2025-09-16T12:59:00Z", true),
        ("2025-09-17T10:00:00Z", false),
        ("2025-09-17T10:59:59.999Z", true),
        ("2025-09-17T11:00:00Z", false),
        // One hour before now.
        ("2025-09-17T11:29:59.999Z", true),
        ("2025-09-17T11:30:00Z", true),
        ("2025-09-17T11:31:00Z", true),
        ("2025-09-17T12:29:00Z", true),
        ("2025-09-17T12:30:00Z", true),
    ];
    let times: Vec<_> = table.iter().map(|(time, _)| at(time)).collect();
    let found = kept(&times, now());
    for ((time, expected), found) in table.iter().zip(found) {
        assert_eq!(found, *expected, "{time}");
    }
}

#[test]
fn the_newest_and_those_of_the_future_stay() {
    assert_eq!(kept(&[], now()), [false; 0]);
    let old = [at("2001-01-01T00:00:00Z"), at("2001-01-02T00:00:00Z")];
    assert_eq!(kept(&old, now()), [false, true]);
    // The clock stood wrong for a while.
    let future = [
        at("2099-01-01T00:00:00Z"),
        at("2025-09-15T09:00:00Z"),
        at("2099-01-01T00:00:01Z"),
        at("2025-09-15T08:00:00Z"),
    ];
    assert_eq!(kept(&future, now()), [true, true, true, false]);
    let far = [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC];
    assert_eq!(kept(&far, DateTime::<Utc>::MAX_UTC), [true, true]);
}

/// Ages in seconds, many near the borders, some in the future, some the same.
fn times() -> impl Strategy<Value = Vec<DateTime<Utc>>> {
    let (hour, day) = (3600_i64, 86400_i64);
    let ages = prop_oneof![
        -2 * day..2 * hour,
        0..2 * day,
        day - 60..day + 60,
        0..40 * day,
        30 * day - 60..30 * day + 60,
        0..800 * day,
        365 * day - 60..365 * day + 60,
        0..4000 * day,
    ];
    prop::collection::vec(ages, 0..300).prop_map(|ages| {
        let time = |age| now() - TimeDelta::seconds(age);
        ages.into_iter().map(time).collect()
    })
}

fn thinned(times: &[DateTime<Utc>], now: DateTime<Utc>) -> Vec<DateTime<Utc>> {
    let kept = kept(times, now).into_iter();
    let kept = times.iter().zip(kept).filter(|(_, kept)| *kept);
    kept.map(|(time, _)| *time).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn the_newest_is_always_kept(times in times()) {
        let kept = thinned(&times, now());
        prop_assert_eq!(kept.iter().max(), times.iter().max());
    }

    #[test]
    fn never_more_than_the_stretches_there_are(times in times()) {
        let kept = thinned(&times, now());
        let ages = |list: &[DateTime<Utc>], from: i64, to: i64| {
            let inside = |time: &&DateTime<Utc>| {
                now() - **time > TimeDelta::hours(from) && now() - **time <= TimeDelta::hours(to)
            };
            list.iter().filter(inside).count()
        };
        prop_assert!(ages(&kept, 1, 24) <= 24);
        prop_assert!(ages(&kept, 24, 30 * 24) <= 30);
        prop_assert!(ages(&kept, 30 * 24, 365 * 24) <= 49);
        // 4,000 days are less than 132 months; one more may be the newest.
        prop_assert!(ages(&kept, 365 * 24, i64::from(i32::MAX)) <= 121);
        let recent = |list: &[DateTime<Utc>]| ages(list, i64::from(i32::MIN), 1);
        prop_assert_eq!(recent(&kept), recent(&times), "none of the last hour goes");
    }

    #[test]
    fn thinning_twice_is_thinning_once(times in times()) {
        let once = thinned(&times, now());
        prop_assert_eq!(thinned(&once, now()), once);
    }

    #[test]
    fn a_newer_one_brings_back_none(times in times(), later in 0_i64..4_000_000) {
        let before = kept(&times, now());
        let newest = times.iter().max().copied().unwrap_or_else(now);
        let mut more = times;
        more.push(newest + TimeDelta::seconds(later));
        let after = kept(&more, now());
        for (before, after) in before.iter().zip(&after) {
            prop_assert!(*before || !after);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// Backups at intervals of at most `pause` minutes over two years, thinned after each.
    #[test]
    fn no_hole_is_larger_than_its_tier(pause in 30_i64..720, seed in any::<u64>()) {
        let hour = TimeDelta::hours(1);
        let longest = TimeDelta::minutes(pause);
        let mut state = seed | 1;
        let mut times: Vec<DateTime<Utc>> = Vec::new();
        let (mut time, end) = (at("2024-01-01T00:00:00Z"), at("2025-12-31T00:00:00Z"));
        while time < end {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            time += TimeDelta::seconds(60 + (state % (pause as u64 * 60 - 60)) as i64);
            times.push(time);
            times = thinned(&times, time);
        }
        // Each tier keeps the last of its stretch, and what it chooses from has the holes
        // of the tier before.
        let hours = hour + longest;
        let days = TimeDelta::days(1) + hours;
        let weeks = TimeDelta::days(7) + days;
        let months = TimeDelta::days(31) + weeks;
        for pair in times.windows(2) {
            let (age, hole) = (time - pair[0], pair[1] - pair[0]);
            let limit = if age <= hour {
                longest
            } else if age <= TimeDelta::days(1) {
                hours
            } else if age <= TimeDelta::days(30) {
                days
            } else if age <= TimeDelta::days(365) {
                weeks
            } else {
                months
            };
            prop_assert!(hole <= limit, "{} to {} at {time}: {hole} of {limit}", pair[0], pair[1]);
        }
        let since = time - times[0];
        prop_assert!(since >= TimeDelta::days(690), "the oldest month is kept: {since}");
    }
}
