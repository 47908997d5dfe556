//! How the tables are made: invariants of the file format.

use congress::Noun;
use rusqlite::Connection;

use crate::support::{filled_file, fresh};
use workspace::Workspace;

fn file() -> (tempfile::TempDir, Connection) {
    let (folder, path) = fresh();
    drop(Workspace::create(&path, "Secretariat").unwrap());
    (folder, Connection::open(path).unwrap())
}

fn texts(conn: &Connection, sql: &str) -> Vec<String> {
    let mut statement = conn.prepare(sql).unwrap();
    let found = statement.query_map([], |row| row.get(0)).unwrap();
    found.map(Result::unwrap).collect()
}

#[test]
fn there_is_a_table_for_each_noun_and_the_journal() {
    let (_folder, conn) = file();
    let mut expected: Vec<_> = Noun::ALL.iter().map(|n| n.table().to_owned()).collect();
    expected.extend(["change", "operation", "revision", "workspace"].map(str::to_owned));
    expected.sort();
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
    assert_eq!(texts(&conn, sql), expected);
}

#[test]
fn every_table_is_strict_with_a_binary_primary_key() {
    let (_folder, conn) = file();
    let loose = "SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND NOT strict";
    assert_eq!(texts(&conn, loose), [""; 0]);
    let keys = "SELECT t.name || ' ' || c.type || ' ' || c.\"notnull\"
        FROM sqlite_schema t JOIN pragma_table_info(t.name) c
        WHERE t.type = 'table' AND c.pk > 0";
    let keys = texts(&conn, keys);
    assert_eq!(keys.len(), Noun::ALL.len() + 4);
    for key in keys {
        let key: Vec<&str> = key.split(' ').collect();
        let journal = ["change", "operation"].contains(&key[0]);
        assert_eq!(
            &key[1..],
            [if journal { "INTEGER" } else { "TEXT" }, "1"],
            "{}",
            key[0]
        );
    }
    let collations = "SELECT i.name || ' ' || x.coll FROM sqlite_schema t
        JOIN pragma_index_list(t.name) i JOIN pragma_index_xinfo(i.name) x
        WHERE t.type = 'table' AND x.coll <> 'BINARY'";
    assert_eq!(texts(&conn, collations), [""; 0]);
    let collate = "SELECT name FROM sqlite_schema WHERE sql LIKE '%collate%'";
    assert_eq!(texts(&conn, collate), [""; 0]);
}

#[test]
fn foreign_keys_wait_for_the_commit_and_have_an_index() {
    let (_folder, conn) = file();
    let cascading = "SELECT t.name || '.' || f.\"from\" FROM sqlite_schema t
        JOIN pragma_foreign_key_list(t.name) f
        WHERE t.type = 'table' AND (f.on_delete <> 'NO ACTION' OR f.on_update <> 'NO ACTION')";
    assert_eq!(texts(&conn, cascading), [""; 0]);
    let tables = "SELECT sql FROM sqlite_schema WHERE type = 'table'";
    for sql in texts(&conn, tables) {
        let count = |what: &str| sql.matches(what).count();
        assert_eq!(
            count("REFERENCES"),
            count("DEFERRABLE INITIALLY DEFERRED"),
            "{sql}"
        );
    }
    let bare = "SELECT t.name || '.' || f.\"from\" FROM sqlite_schema t
        JOIN pragma_foreign_key_list(t.name) f
        WHERE t.type = 'table' AND NOT EXISTS (
            SELECT 1 FROM pragma_index_list(t.name) i JOIN pragma_index_info(i.name) c
            WHERE c.seqno = 0 AND c.name = f.\"from\")";
    assert_eq!(texts(&conn, bare), [""; 0]);
}

#[test]
fn every_noun_table_writes_the_journal() {
    let (_folder, conn) = file();
    for noun in Noun::ALL {
        let table = noun.table();
        let sql = format!(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '{table}' ORDER BY name"
        );
        let expected = ["edited", "made", "removed"].map(|verb| format!("{table}_{verb}"));
        assert_eq!(texts(&conn, &sql), expected);
    }
}

#[test]
fn the_file_says_whose_it_is() {
    let (_folder, path, _) = filled_file();
    let bytes = std::fs::read(&path).unwrap();
    assert_eq!(&bytes[68..72], b"KRLT");
    assert_eq!(&bytes[60..64], [0, 0, 0, 4]);
    assert_eq!(
        &bytes[18..20],
        [1, 1],
        "a rollback journal, no write-ahead log"
    );
}
