//! Commands on the rules on neighbours, and on their reasons.

use congress::neighbour_rule::{NeighbourRuleEdit, NewNeighbourRule};
use congress::{Done, NeighbourRuleId};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// Adds a rule on two guests of an event.
#[tauri::command(async)]
#[specta::specta]
pub fn neighbour_rule_create(
    shell: State<'_, Shell>,
    rule: NewNeighbourRule,
) -> Result<Done<NeighbourRuleId>, AppError> {
    shell.with(|file| file.neighbour_rule_create(&rule))
}

/// Changes one field of a rule.
#[tauri::command(async)]
#[specta::specta]
pub fn neighbour_rule_edit(
    shell: State<'_, Shell>,
    id: NeighbourRuleId,
    edit: NeighbourRuleEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.neighbour_rule_edit(&id, edit))
}

/// Removes a rule with its reason.
#[tauri::command(async)]
#[specta::specta]
pub fn neighbour_rule_remove(
    shell: State<'_, Shell>,
    id: NeighbourRuleId,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.neighbour_rule_remove(&id))
}

/// The reason of a rule, which only the protocol service reads; empty where none is given.
#[tauri::command(async)]
#[specta::specta]
pub fn neighbour_reason(
    shell: State<'_, Shell>,
    rule_id: NeighbourRuleId,
) -> Result<String, AppError> {
    shell.with(|file| file.neighbour_reason(&rule_id))
}

/// Gives a rule another reason; blank takes it away.
#[tauri::command(async)]
#[specta::specta]
pub fn neighbour_reason_set(
    shell: State<'_, Shell>,
    rule_id: NeighbourRuleId,
    text: String,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.neighbour_reason_set(&rule_id, &text))
}
