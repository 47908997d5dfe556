//! Commands on delegations and their members.

use chrono::NaiveDate;
use congress::Done;
use congress::{
    DelegationId, EventId, MemberId, OrganizationId, PersonId,
    agenda::AgendaItem,
    delegation::{DelegationEdit, MemberEdit, MemberFunction, StatusOn},
    precedence::Placing,
    substitution::{Reprint, Substitute},
    turnout::Turnout,
};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// Makes an organization's delegation at an event, as proposed.
#[tauri::command(async)]
#[specta::specta]
pub fn delegation_create(
    shell: State<'_, Shell>,
    event_id: EventId,
    organization_id: OrganizationId,
) -> Result<Done<DelegationId>, AppError> {
    shell.with(|file| file.delegation_create(&event_id, &organization_id))
}

/// Changes one field of a delegation.
#[tauri::command(async)]
#[specta::specta]
pub fn delegation_edit(
    shell: State<'_, Shell>,
    id: DelegationId,
    edit: DelegationEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.delegation_edit(&id, edit))
}

/// Brings many delegations to one status in one step.
#[tauri::command(async)]
#[specta::specta]
pub fn delegations_status(
    shell: State<'_, Shell>,
    ids: Vec<DelegationId>,
    to: StatusOn,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.delegations_status(&ids, &to))
}

/// Removes a delegation with its members and parts.
#[tauri::command(async)]
#[specta::specta]
pub fn delegation_remove(shell: State<'_, Shell>, id: DelegationId) -> Result<Done<()>, AppError> {
    shell.with(|file| file.delegation_remove(&id))
}

/// Adds a member; without a person, the function alone is known.
#[tauri::command(async)]
#[specta::specta]
pub fn member_add(
    shell: State<'_, Shell>,
    delegation_id: DelegationId,
    person_id: Option<PersonId>,
    member: MemberFunction,
) -> Result<Done<MemberId>, AppError> {
    shell.with(|file| file.member_add(&delegation_id, person_id, member))
}

/// Changes one field of a member.
#[tauri::command(async)]
#[specta::specta]
pub fn member_edit(
    shell: State<'_, Shell>,
    id: MemberId,
    edit: MemberEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.member_edit(&id, edit))
}

/// Takes a member out of the delegation; the person stays in the directory.
#[tauri::command(async)]
#[specta::specta]
pub fn member_remove(shell: State<'_, Shell>, id: MemberId) -> Result<Done<()>, AppError> {
    shell.with(|file| file.member_remove(&id))
}

/// Puts another person in a member's place; answers what must be printed again.
#[tauri::command(async)]
#[specta::specta]
pub fn member_substitute(
    shell: State<'_, Shell>,
    id: MemberId,
    by: Substitute,
) -> Result<Done<Vec<Reprint>>, AppError> {
    shell.with(|file| file.member_substitute(&id, &by))
}

/// The delegations of an event in protocol order.
#[tauri::command(async)]
#[specta::specta]
pub fn precedence(shell: State<'_, Shell>, event_id: EventId) -> Result<Vec<Placing>, AppError> {
    shell.with_checked(&event_id, |checked| {
        Ok(congress::precedence::order(checked.programme()))
    })
}

/// How many delegations, countries and people are expected and have come; with a day, as it
/// was at its end.
#[tauri::command(async)]
#[specta::specta]
pub fn turnout(
    shell: State<'_, Shell>,
    event_id: EventId,
    on: Option<NaiveDate>,
) -> Result<Turnout, AppError> {
    shell.with_checked(&event_id, |checked| {
        Ok(congress::turnout::turnout(checked.programme(), on))
    })
}

/// A delegation's sessions in order, with its parts and clashes.
#[tauri::command(async)]
#[specta::specta]
pub fn agenda(
    shell: State<'_, Shell>,
    event_id: EventId,
    delegation_id: DelegationId,
) -> Result<Vec<AgendaItem>, AppError> {
    let programme = shell.with(|file| file.programme(&event_id))?;
    Ok(congress::agenda::of_delegation(&programme, &delegation_id))
}
