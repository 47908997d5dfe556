//! Commands on organizations of the directory.

use congress::Done;
use congress::{
    OrganizationId, TextIn,
    organization::{OrganizationEdit, OrganizationKind},
};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// Adds an organization to the directory.
#[tauri::command(async)]
#[specta::specta]
pub fn organization_create(
    shell: State<'_, Shell>,
    name: TextIn,
    kind: OrganizationKind,
) -> Result<Done<OrganizationId>, AppError> {
    shell.with(|file| file.organization_create(name, kind))
}

/// Changes one field of an organization.
#[tauri::command(async)]
#[specta::specta]
pub fn organization_edit(
    shell: State<'_, Shell>,
    id: OrganizationId,
    edit: OrganizationEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.organization_edit(&id, edit))
}

/// Removes an organization that nothing names any more.
#[tauri::command(async)]
#[specta::specta]
pub fn organization_remove(
    shell: State<'_, Shell>,
    id: OrganizationId,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.organization_remove(&id))
}

/// Changes one field of many organizations.
#[tauri::command(async)]
#[specta::specta]
pub fn organizations_edit(
    shell: State<'_, Shell>,
    ids: Vec<OrganizationId>,
    edit: OrganizationEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.organizations_edit(&ids, &edit))
}

/// Makes one organization of two: `id` stays.
#[tauri::command(async)]
#[specta::specta]
pub fn organizations_merge(
    shell: State<'_, Shell>,
    id: OrganizationId,
    gone: OrganizationId,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.organizations_merge(&id, &gone))
}
