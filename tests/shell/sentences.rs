//! The command line words a finding as the window does: both read the list of sentences in
//! `ui/src/testing`, which the window's own test `sentences.test.ts` holds too.

use std::collections::BTreeMap;

use congress::Programme;
use congress::checks::{Finding, Rule};
use kurultai::cli::finding::Wording;
use kurultai_tests::fixture::root;
use messages::{Language, catalogue};
use serde::Deserialize;

#[derive(Deserialize)]
struct List {
    programme: Programme,
    rows: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    finding: Finding,
    words: BTreeMap<Language, String>,
}

fn list() -> List {
    let path = root().join("ui/src/testing/sentences.json");
    let text = std::fs::read_to_string(path).expect("the list is there");
    serde_json::from_str(&text).expect("a programme and findings")
}

#[test]
fn window_and_command_line_say_the_same() {
    let List { programme, rows } = list();
    for language in Language::ALL {
        let wording = Wording::new(&programme, language);
        for row in &rows {
            let said = wording.sentence(&row.finding);
            assert_eq!(said, row.words[&language], "{:?}", row.finding.rule);
        }
    }
}

#[test]
fn each_rule_has_its_sentence_and_no_variable_is_left() {
    let List { programme, rows } = list();
    for language in Language::ALL {
        let wording = Wording::new(&programme, language);
        for rule in Rule::ALL {
            let own: Vec<_> = rows
                .iter()
                .filter(|row| row.finding.rule == *rule)
                .collect();
            assert!(!own.is_empty(), "{rule:?} is not in the list");
            let mut bare = own[0].finding.clone();
            for finding in own.iter().map(|row| row.finding.clone()).chain([{
                // What a finding may leave out is told as nothing, never as a variable.
                bare.sessions.truncate(1);
                bare.people.clear();
                bare.languages.clear();
                bare.figures.clear();
                bare.stretches.clear();
                bare.source = None;
                bare
            }]) {
                let said = wording.sentence(&finding);
                assert!(!said.contains(['{', '}', '$']), "{language:?}: {said}");
                assert!(!said.contains("finding-"), "{language:?}: {said}");
            }
            let key = format!("finding-{}", rule.code());
            assert!(catalogue(language).find(&key, &[]).is_some(), "{key}");
        }
    }
}
