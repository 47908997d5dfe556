//! Two rows of the directory that are the same made one. Whatever names the row that goes names
//! the one that stays then; `crate::fields` says where rows are named, so that no noun is
//! forgotten.

use std::collections::BTreeSet;

use congress::{
    CoOrganizer, Delegation, Done, Invalid, Member, Noun, Organization, OrganizationId, Person,
    PersonId, Problem, ProtocolNote, acceptance,
};
use rusqlite::Connection;
use rusqlite::types::Value;

use crate::fields::{self, Kind};
use crate::journal::Tx;
use crate::storage::{find, get, ids_of, rows_of, values_of};
use crate::{Workspace, WorkspaceError, storage};

impl Workspace {
    /// Makes one person of two: `id` stays, takes over what it does not know (see
    /// [`Person::absorb`]), and stands wherever `gone` stood. Of what both did alike, such as the
    /// same part in a session, one is left; of two photos, that of `id`.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`]; [`Problem::Repeated`] for one and the same.
    pub fn people_merge(
        &mut self,
        id: &PersonId,
        gone: &PersonId,
    ) -> Result<Done<()>, WorkspaceError> {
        two("people", id.as_str(), gone.as_str())?;
        let mut one: Person = get(&self.conn, id.as_str())?;
        let other: Person = get(&self.conn, gone.as_str())?;
        one.absorb(&other);
        let note = note_of_both(&self.conn, id, gone)?;
        self.transact("person-merge", &one.name, |tx| {
            if let Some((note, double)) = &note {
                tx.update(note)?;
                tx.delete(Noun::ProtocolNote, double.id.as_str())?;
            }
            follow(tx, Noun::Person, gone.as_str(), id.as_str())?;
            tx.update(&one)?;
            tx.delete(Noun::Person, gone.as_str())
        })
    }

    /// Makes one organization of two, as [`Self::people_merge`] does of people. Where both send
    /// a delegation to one event, these become one.
    ///
    /// # Errors
    /// As [`Self::people_merge`].
    pub fn organizations_merge(
        &mut self,
        id: &OrganizationId,
        gone: &OrganizationId,
    ) -> Result<Done<()>, WorkspaceError> {
        two("organizations", id.as_str(), gone.as_str())?;
        let mut one: Organization = get(&self.conn, id.as_str())?;
        let other: Organization = get(&self.conn, gone.as_str())?;
        one.absorb(&other);
        self.transact("organization-merge", &one.name, |tx| {
            follow(tx, Noun::Organization, gone.as_str(), id.as_str())?;
            let mut one = one.clone();
            tx.update(&one)?;
            // What was between the two may go round now.
            if is_above(tx.conn(), id, one.parent_id.as_ref())? {
                one.parent_id = None;
                tx.update(&one)?;
            }
            tx.delete(Noun::Organization, gone.as_str())
        })
    }
}

/// Whether an organization is `from` or one of those that it is a part of.
pub(crate) fn is_above(
    conn: &Connection,
    id: &OrganizationId,
    from: Option<&OrganizationId>,
) -> Result<bool, WorkspaceError> {
    let mut seen = BTreeSet::new();
    let mut next = from.cloned();
    while let Some(above) = next {
        if above == *id {
            return Ok(true);
        }
        // An imported file may hold a circle of others.
        if !seen.insert(above.clone()) {
            return Ok(false);
        }
        let row: Option<Organization> = find(conn, above.as_str())?;
        next = row.and_then(|row| row.parent_id);
    }
    Ok(false)
}

fn two(field: &str, one: &str, other: &str) -> Result<(), Invalid> {
    if one == other {
        return Err(Invalid::new(field, Problem::Repeated));
    }
    Ok(())
}

/// Where both have a note: the one of both, and the one that goes.
fn note_of_both(
    conn: &Connection,
    id: &PersonId,
    gone: &PersonId,
) -> Result<Option<(ProtocolNote, ProtocolNote)>, WorkspaceError> {
    let own: Vec<ProtocolNote> = rows_of(conn, "person_id", id.as_str())?;
    let others: Vec<ProtocolNote> = rows_of(conn, "person_id", gone.as_str())?;
    let both = own.into_iter().next().zip(others.into_iter().next());
    Ok(both.map(|(mut own, other)| {
        own.absorb(&other);
        (own, other)
    }))
}

/// Names a row wherever another is named.
fn follow(tx: &Tx<'_>, noun: Noun, from: &str, to: &str) -> Result<(), WorkspaceError> {
    for user in Noun::ALL {
        let columns: Vec<&str> = naming(*user, noun);
        let mut users = BTreeSet::new();
        for column in &columns {
            users.extend(ids_of(tx.conn(), *user, column, from)?);
        }
        for id in users {
            if (*user, id.as_str()) == (noun, from) || (*user, id.as_str()) == (noun, to) {
                continue;
            }
            for column in &columns {
                let table = user.table();
                let sql =
                    format!("UPDATE {table} SET {column} = ?2 WHERE id = ?1 AND {column} = ?3");
                tx.execute(&sql, [id.as_str(), to, from])?;
            }
            settle(tx, *user, &id, &columns)?;
        }
    }
    let accepted = acceptances(tx.conn(), noun, from, to)?;
    accepted.iter().try_for_each(|row| tx.update(row))
}

/// The columns of a noun in which rows of another are named.
fn naming(user: Noun, noun: Noun) -> Vec<&'static str> {
    let fields = fields::fields(user).iter();
    let names = fields.filter(|field| field.kind.refers_to() == Some(noun));
    names.map(|field| field.column).collect()
}

/// After a row came to name another: it goes where it says the same as one that was there, or
/// where it would stand between a row and itself.
fn settle(tx: &Tx<'_>, noun: Noun, id: &str, columns: &[&str]) -> Result<(), WorkspaceError> {
    // A double of another row that followed may have gone already.
    let Some(values) = values_of(tx.conn(), noun, id)? else {
        return Ok(());
    };
    let of = |column: &str| fields::index(noun, column).and_then(|at| values.get(at));
    let named: Vec<&Value> = columns.iter().filter_map(|column| of(column)).collect();
    let known: Vec<&&Value> = named.iter().filter(|v| **v != &Value::Null).collect();
    let with_itself = known
        .iter()
        .enumerate()
        .any(|(at, value)| known[..at].contains(value));
    if with_itself {
        return tx.delete(noun, id);
    }
    let Some(first) = double(tx.conn(), noun, id, &values)? else {
        return Ok(());
    };
    match noun {
        Noun::Delegation => {
            let mut one: Delegation = get(tx.conn(), &first)?;
            one.absorb(&get(tx.conn(), id)?);
            tx.update(&one)?;
        }
        Noun::Member => {
            let mut one: Member = get(tx.conn(), &first)?;
            one.absorb(&get(tx.conn(), id)?);
            tx.update(&one)?;
        }
        Noun::CoOrganizer => {
            let mut one: CoOrganizer = get(tx.conn(), &first)?;
            one.absorb(&get(tx.conn(), id)?);
            tx.update(&one)?;
        }
        _ => {}
    }
    follow(tx, noun, id, &first)?;
    tx.delete(noun, id)
}

/// Another row that says the same: by what there can be one of, else by all but its place.
fn double(
    conn: &Connection,
    noun: Noun,
    id: &str,
    values: &[Value],
) -> Result<Option<String>, WorkspaceError> {
    // Two people of one name, or two sessions of one title, stay two.
    if fields::fields(noun).iter().any(|f| f.kind == Kind::Name) {
        return Ok(None);
    }
    let same: Vec<usize> = match noun {
        Noun::Delegation => columns(noun, &["event_id", "organization_id"]),
        Noun::Member => columns(noun, &["delegation_id", "person_id", "function"]),
        Noun::Part => columns(noun, &["session_id", "person_id", "delegation_id", "role"]),
        Noun::CoOrganizer => columns(noun, &["session_id", "event_id", "organization_id", "role"]),
        Noun::Picture => columns(noun, &["person_id", "organization_id"]),
        _ => {
            let all = fields::fields(noun).iter().enumerate();
            let told = all.filter(|(_, f)| !matches!(f.kind, Kind::Id | Kind::Position));
            told.map(|(at, _)| at).collect()
        }
    };
    let tests: Vec<String> = same
        .iter()
        .zip(2..)
        .map(|(at, n)| format!("{} IS ?{n}", storage::columns(noun)[*at]))
        .collect();
    let sql = format!(
        "SELECT id FROM {} WHERE id <> ?1 AND {} ORDER BY id LIMIT 1",
        noun.table(),
        tests.join(" AND ")
    );
    let asked: Vec<Value> = std::iter::once(Value::Text(id.to_owned()))
        .chain(same.iter().map(|at| values[*at].clone()))
        .collect();
    let mut statement = conn.prepare_cached(&sql)?;
    let mut found = statement.query(rusqlite::params_from_iter(asked))?;
    Ok(match found.next()? {
        Some(row) => Some(row.get(0)?),
        None => None,
    })
}

fn columns(noun: Noun, names: &[&str]) -> Vec<usize> {
    let places = names.iter().map(|name| fields::index(noun, name));
    places.flatten().collect()
}

/// What was accepted of a row is said of the one that it is now.
fn acceptances(
    conn: &Connection,
    noun: Noun,
    from: &str,
    to: &str,
) -> Result<Vec<congress::Acceptance>, WorkspaceError> {
    let sort = match noun {
        Noun::Person => "person",
        Noun::Organization => "organization",
        Noun::Delegation => "delegation",
        _ => return Ok(Vec::new()),
    };
    let mut statement = conn.prepare("SELECT id FROM acceptance WHERE instr(key, ?1) > 0")?;
    let ids: Vec<String> = statement
        .query_map([from], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let mut followed = Vec::new();
    for id in ids {
        let mut row: congress::Acceptance = get(conn, &id)?;
        if let Some(key) = acceptance::renamed(&row.key, sort, from, to) {
            row.facts = row.facts.replace(from, to);
            row.key = key;
            followed.push(row);
        }
    }
    Ok(followed)
}
