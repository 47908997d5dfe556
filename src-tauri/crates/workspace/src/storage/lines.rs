//! As much of rows of all events as is told outside of them.

use congress::horizon::{DelegationLine, SessionLine};
use congress::{DelegationId, EventId, OrganizationId, Part, SessionId};
use rusqlite::{Connection, Params};

use super::Row;
use super::column::Columns;

/// The parts of an organization's delegations, of their members and of its own people.
pub(crate) fn parts_of(conn: &Connection, id: &OrganizationId) -> rusqlite::Result<Vec<Part>> {
    let columns = Part::COLUMNS.join(", ");
    let sql = format!(
        "SELECT {columns} FROM part WHERE id IN ({}) ORDER BY session_id, position, id",
        include_str!("lines_parts.sql")
    );
    conn.prepare_cached(&sql)?
        .query_map([id.as_str()], |row| Part::read(&mut Columns::new(row)))?
        .collect()
}

/// The delegations of an organization.
pub(crate) fn delegations_of(
    conn: &Connection,
    id: &OrganizationId,
) -> rusqlite::Result<Vec<DelegationLine>> {
    let sql = "SELECT id, event_id, organization_id, status,
            (SELECT count(*) FROM member WHERE delegation_id = delegation.id)
        FROM delegation WHERE organization_id = ?1 ORDER BY event_id, id";
    conn.prepare_cached(sql)?
        .query_map([id.as_str()], |row| {
            let mut columns = Columns::new(row);
            Ok(DelegationLine {
                id: DelegationId(columns.take()?),
                event_id: EventId(columns.take()?),
                organization_id: OrganizationId(columns.take()?),
                status: columns.code()?,
                members: columns.take()?,
            })
        })?
        .collect()
}

/// The sessions in which an organization has a share or a part.
pub(crate) fn sessions_of(
    conn: &Connection,
    id: &OrganizationId,
) -> rusqlite::Result<Vec<SessionLine>> {
    let which = format!(
        "SELECT session_id FROM co_organizer WHERE organization_id = ?1
        UNION SELECT session_id FROM part WHERE id IN ({})",
        include_str!("lines_parts.sql")
    );
    sessions(conn, &which, [id.as_str()])
}

/// The sessions that agreements and strands name.
pub(crate) fn sessions_named(conn: &Connection) -> rusqlite::Result<Vec<SessionLine>> {
    let which = "SELECT session_id FROM agreement UNION SELECT session_id FROM strand_tie";
    sessions(conn, which, [])
}

fn sessions(
    conn: &Connection,
    which: &str,
    params: impl Params,
) -> rusqlite::Result<Vec<SessionLine>> {
    let sql = format!(
        "SELECT id, event_id, kind, status, title, starts FROM session WHERE id IN ({which})
        ORDER BY starts IS NULL, starts, id"
    );
    conn.prepare_cached(&sql)?
        .query_map(params, |row| {
            let mut columns = Columns::new(row);
            Ok(SessionLine {
                id: SessionId(columns.take()?),
                event_id: EventId(columns.take()?),
                kind: columns.code()?,
                status: columns.code()?,
                title: columns.json()?,
                starts: columns.time_or_none()?,
            })
        })?
        .collect()
}
