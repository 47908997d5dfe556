//! What is to be done with a resource, as a table: what is wanted, what is known, what is there.

use caldav::plan::{Case, Step, There};
use caldav::{Kept, Known, PublicationChoice, Take, Told};

/// A text by its name: `b off` is the text `b`, which cancels.
fn told(name: &str) -> Told {
    let cancelled = name.ends_with(" off");
    // A text that says the same with another colour: `b~` has the essence of `b`.
    Told {
        fingerprint: name.to_owned(),
        essence: name.trim_end_matches('~').to_owned(),
        cancelled,
    }
}

/// What is known: parts between commas. `1` the ETag, `=b` told, `>b` sent, `kept 2 b` kept
/// against b, `kept - b` kept that it is gone.
fn known(text: &str) -> Option<Known> {
    if text == "-" {
        return None;
    }
    let mut known = Known::default();
    known.scopes.insert("scope".to_owned());
    for part in text.split(", ") {
        if let Some(name) = part.strip_prefix('=') {
            known.told = Some(told(name));
        } else if let Some(name) = part.strip_prefix('>') {
            known.sent = Some(told(name));
        } else if let Some(kept) = part.strip_prefix("kept ") {
            let (etag, fingerprint) = kept.split_once(' ').unwrap_or((kept, ""));
            known.kept = Some(Kept {
                etag: (etag != "-").then(|| etag.to_owned()),
                fingerprint: fingerprint.to_owned(),
            });
        } else {
            known.etag = Some(part.to_owned());
        }
    }
    Some(known)
}

/// What is there: `-` nothing, `1` listed with that ETag, `1 b` read, `1 b off` read and
/// cancelled.
fn there(text: &str) -> There {
    let mut parts = text.splitn(2, ' ');
    match (parts.next(), parts.next()) {
        (Some("-"), _) | (None, _) => There::Absent,
        (Some(etag), None) => There::Listed {
            etag: Some(etag.to_owned()),
        },
        (Some(etag), Some(name)) => There::Seen {
            etag: Some(etag.to_owned()),
            essence: told(name).essence,
            cancelled: told(name).cancelled,
        },
    }
}

fn step(text: &str) -> Step {
    let (name, etag) = text.split_once(' ').unwrap_or((text, ""));
    let etag = (!etag.is_empty()).then(|| etag.to_owned());
    match name {
        "create" => Step::Create,
        "update" => Step::Update(etag),
        "cancel" => Step::Cancel(etag),
        "remove" => Step::Remove(etag),
        "adopt" => Step::Adopt(etag),
        "unchanged" => Step::Unchanged,
        "keep" => Step::Keep(etag),
        "kept" => Step::Kept,
        "look" => Step::Look,
        "conflict" => Step::Conflict,
        "forget" => Step::Forget,
        "release" => Step::Release,
        other => panic!("no step {other}"),
    }
}

/// Wanted, known, there, and the step; after it what else holds: `ours 1` or `theirs -` chosen
/// of that edition, `remove` asked for, `elsewhere` held by another scope, `alone` cancelled for
/// this scope alone.
const TABLE: &str = "
    # Nothing is there.
    a       | -                  | -        | create    |
    a       | >a                 | -        | create    |
    a       | 1, =a              | -        | conflict  |
    a       | 1, =a              | -        | create    | ours -
    a       | 1, =a              | -        | keep      | theirs -
    a       | 1, =a              | -        | conflict  | theirs 1
    a       | 1, =a, kept - a    | -        | kept      |
    b       | 1, =a, kept - a    | -        | conflict  |
    a       | 1, =a off          | -        | create    |
    a off   | -                  | -        | forget    |
    a off   | 1, =a              | -        | forget    |
    # It is as the last run left it.
    a       | 1, =a              | 1        | unchanged |
    b       | 1, =a              | 1        | update 1  |
    a~      | 1, =a              | 1        | update 1  |
    b off   | 1, =a              | 1        | update 1  |
    a off   | 1, =a off          | 1        | unchanged |
    a off   | 1, =a off          | 1        | remove 1  | remove
    a       | 1, =a              | 1        | unchanged | remove
    b off   | 1, =a              | 1        | update 1  | remove
    # Its edition is another, or not known: it is read.
    a       | 1, =a              | 2        | look      |
    a       | =a                 | 1        | look      |
    a       | 1, =a, >b          | 1        | look      |
    a       | >a                 | 1        | look      |
    a       | -                  | 1        | look      |
    a off   | 1, =a off          | 2        | look      | remove
    # Read, and it is what was put: after a cut, or where the server gave another edition.
    a       | 1, =a              | 2 a      | adopt 2   |
    a       | >a                 | 1 a      | adopt 1   |
    b       | >a                 | 1 a      | update 1  |
    a       | 1, =a, >b          | 1 a      | adopt 1   |
    b       | 1, =a, >b          | 2 b      | adopt 2   |
    c       | 1, =a, >b          | 2 b      | update 2  |
    a~      | 1, =a              | 2 a      | update 2  |
    # Read, and nothing is known of it here.
    a       | -                  | 1 a      | adopt 1   |
    a       | -                  | 1 b      | conflict  |
    a       | -                  | 1 b      | update 1  | ours 1
    a       | -                  | 1 b      | keep 1    | theirs 1
    a off   | -                  | 1 b off  | adopt 1   |
    # Read, and others changed it.
    a       | 1, =a              | 2 x      | conflict  |
    b       | 1, =a              | 2 x      | conflict  |
    b       | 1, =a              | 2 b      | adopt 2   |
    a       | 1, =a              | 2 x      | update 2  | ours 2
    a       | 1, =a              | 2 x      | keep 2    | theirs 2
    a       | 1, =a              | 3 x      | conflict  | ours 2
    a       | 1, =a              | 3 x      | conflict  | theirs 2
    a       | 1, =a, kept 2 a    | 2        | kept      |
    a       | 1, =a, kept 2 a    | 3        | look      |
    b       | 1, =a, kept 2 a    | 2        | look      |
    b       | 1, =a, kept 2 a    | 2 x      | conflict  |
    a       | 1, =a, kept 2 a    | 2        | look      | ours 2
    a       | 1, =a, kept 2 a    | 2 x      | update 2  | ours 2
    a       | 1, =a, kept 2 a    | 2 x      | keep 2    | theirs 2
    # It left the scope.
    -       | 1, =a              | -        | forget    |
    -       | 1, =a              | 1        | look      |
    -       | 1, =a              | 1 a      | cancel 1  |
    -       | 1, =a              | 2 a      | cancel 2  |
    -       | >a                 | 1 a      | cancel 1  |
    -       | 1, =a              | 1        | look      | remove
    -       | 1, =a              | 2 x      | conflict  |
    -       | 1, =a              | 2 x      | cancel 2  | ours 2
    -       | 1, =a              | 2 x      | keep 2    | theirs 2
    -       | 1, =a, kept 2      | 2        | kept      |
    -       | 1, =a, kept 2      | 3        | look      |
    -       | 1, =a, kept 2 a    | 2        | look      |
    -       | 1, =a              | 2 x off  | adopt 2   |
    -       | 1, =b off          | 1        | unchanged |
    -       | 1, =b off          | 1        | remove 1  | remove
    -       | 1, =b off          | 2        | look      | remove
    -       | 1, =a, >b off      | 1        | look      |
    -       | 1, =a              | 1        | release   | elsewhere
    -       | 1, =a              | -        | release   | elsewhere
    a       | 1, =a              | 1        | unchanged | elsewhere
    # It is cancelled for whom the scope is of, and goes on for others; or for all.
    a off   | 1, =a              | 1        | update 1  | alone
    a off   | 1, =a              | 1        | release   | alone elsewhere
    a off   | 1, =a              | -        | release   | alone elsewhere
    a off   | -                  | 1        | look      | alone
    a off   | 1, =a              | 1        | update 1  | elsewhere
";

#[test]
fn each_case_has_its_step() {
    let rows = TABLE.lines().map(str::trim);
    let rows = rows.filter(|row| !row.is_empty() && !row.starts_with('#'));
    let mut seen = 0;
    for row in rows {
        let cells: Vec<_> = row.split('|').map(str::trim).collect();
        let [wanted, past, server, expected, more] = cells[..] else {
            panic!("five cells: {row}")
        };
        let wanted = (wanted != "-").then(|| told(wanted));
        let known = known(past);
        let words: Vec<_> = more.split_whitespace().collect();
        let choice = |take, etag: &str| PublicationChoice {
            uid: "uid".to_owned(),
            etag: (etag != "-").then(|| etag.to_owned()),
            take,
        };
        let choice = match words[..] {
            ["ours", etag] => Some(choice(Take::Ours, etag)),
            ["theirs", etag] => Some(choice(Take::Theirs, etag)),
            [] | ["remove" | "elsewhere" | "alone"] | ["alone", "elsewhere"] => None,
            _ => panic!("not understood: {row}"),
        };
        let case = Case {
            wanted: wanted.as_ref(),
            off: words.contains(&"alone"),
            known: known.as_ref(),
            held_elsewhere: words.contains(&"elsewhere"),
            choice: choice.as_ref(),
            remove: words.contains(&"remove"),
        };
        assert_eq!(case.step(&there(server)), step(expected), "{row}");
        seen += 1;
    }
    assert!(seen > 60, "{seen} rows");
}

/// Whatever is wanted, known and there: what was read is decided on, nothing is removed that is
/// not cancelled, and nothing of others is written over that the user did not choose.
#[test]
fn no_case_guesses() {
    let wants = ["-", "a", "b", "a off"];
    let pasts = [
        "-",
        "1, =a",
        "=a",
        ">a",
        "1, =a, >b",
        "1, =b off",
        "1, =a, kept 2 a",
    ];
    let servers = [
        "-", "1", "2", "1 a", "2 a", "2 x", "2 x off", "1 b", "2 b off",
    ];
    for wanted in wants {
        for past in pasts {
            for server in servers {
                for remove in [false, true] {
                    let told = (wanted != "-").then(|| told(wanted));
                    let known = known(past);
                    if told.is_none() && known.is_none() {
                        continue;
                    }
                    let case = Case {
                        wanted: told.as_ref(),
                        off: false,
                        known: known.as_ref(),
                        held_elsewhere: false,
                        choice: None,
                        remove,
                    };
                    let at = format!("{wanted} | {past} | {server} | {remove}");
                    let there = there(server);
                    let step = case.step(&there);
                    match (&step, &there) {
                        (Step::Look, There::Listed { .. }) => {}
                        (Step::Look, _) => panic!("looks twice: {at}"),
                        (Step::Create, There::Absent) => {}
                        (Step::Create, _) => panic!("makes a second one: {at}"),
                        (Step::Remove(_), _) => {
                            assert!(remove, "{at}");
                            let known = known.as_ref().and_then(|k| k.told.as_ref());
                            assert!(known.is_some_and(|told| told.cancelled), "{at}");
                        }
                        (Step::Update(_) | Step::Cancel(_), There::Seen { essence, .. }) => {
                            assert_ne!(essence, "x", "writes over others: {at}");
                        }
                        (Step::Update(etag), There::Listed { .. }) => {
                            assert_eq!(etag.as_deref(), Some("1"), "{at}");
                        }
                        _ => {}
                    }
                }
            }
        }
    }
}
