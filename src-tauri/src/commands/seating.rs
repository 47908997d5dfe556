//! Commands on plans of seats, and on what is placed on seats by hand.

use congress::seating::{self, Holds, NewSeatingPlan, Seating, SeatingPlanEdit};
use congress::{Done, EventId, SeatingPlanId};
use messages::Language;
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

use crate::commands::release::Preview;
use crate::dialogs;
use crate::error::AppError;
use crate::outputs;
use crate::shell::{FileLine, Shell};

/// The plans of an event, each with everyone on their seats.
#[tauri::command(async)]
#[specta::specta]
pub fn seatings(shell: State<'_, Shell>, event_id: EventId) -> Result<Vec<Seating>, AppError> {
    shell.with_checked(&event_id, |checked| {
        let programme = checked.programme();
        let plans = programme.seating_plans.iter();
        Ok(plans
            .map(|plan| seating::seating(programme, plan))
            .collect())
    })
}

/// Makes a plan of seats.
#[tauri::command(async)]
#[specta::specta]
pub fn seating_plan_create(
    shell: State<'_, Shell>,
    plan: NewSeatingPlan,
) -> Result<Done<SeatingPlanId>, AppError> {
    shell.with(|file| file.seating_plan_create(&plan))
}

/// Changes one field of a plan.
#[tauri::command(async)]
#[specta::specta]
pub fn seating_plan_edit(
    shell: State<'_, Shell>,
    id: SeatingPlanId,
    edit: SeatingPlanEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.seating_plan_edit(&id, edit))
}

/// Removes a plan with what was placed on its seats.
#[tauri::command(async)]
#[specta::specta]
pub fn seating_plan_remove(
    shell: State<'_, Shell>,
    id: SeatingPlanId,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.seating_plan_remove(&id))
}

/// Places something on a seat by hand.
#[tauri::command(async)]
#[specta::specta]
pub fn seat_put(
    shell: State<'_, Shell>,
    plan_id: SeatingPlanId,
    number: u32,
    holds: Holds,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.seat_put(&plan_id, number, holds))
}

/// Lets two seats exchange what they hold.
#[tauri::command(async)]
#[specta::specta]
pub fn seats_exchange(
    shell: State<'_, Shell>,
    plan_id: SeatingPlanId,
    one: u32,
    other: u32,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.seats_exchange(&plan_id, one, other))
}

/// Lets seats be filled by order again.
#[tauri::command(async)]
#[specta::specta]
pub fn seats_release(
    shell: State<'_, Shell>,
    plan_id: SeatingPlanId,
    seats: Vec<u32>,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.seats_release(&plan_id, &seats))
}

/// Fills all of a plan by order again.
#[tauri::command(async)]
#[specta::specta]
pub fn seating_fill(shell: State<'_, Shell>, plan_id: SeatingPlanId) -> Result<Done<()>, AppError> {
    shell.with(|file| file.seating_fill(&plan_id))
}

/// Places everyone by hand where they sit now.
#[tauri::command(async)]
#[specta::specta]
pub fn seating_fix(shell: State<'_, Shell>, plan_id: SeatingPlanId) -> Result<Done<()>, AppError> {
    shell.with(|file| file.seating_fix(&plan_id))
}

/// The pages of a plan, to look at before printing.
#[tauri::command(async)]
#[specta::specta]
pub fn seating_preview(
    shell: State<'_, Shell>,
    event_id: EventId,
    plan_id: SeatingPlanId,
    language: Language,
) -> Result<Preview, AppError> {
    let programme = shell.with(|file| file.programme(&event_id))?;
    let plan = outputs::seating::plan(&programme, &plan_id)?;
    Preview::of(outputs::seating::pages(
        &programme,
        plan,
        language,
        &shell.fonts(),
    ))
}

/// Asks where to save, and writes a plan as a PDF; `None`: cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn seating_save(
    app: AppHandle,
    shell: State<'_, Shell>,
    event_id: EventId,
    plan_id: SeatingPlanId,
    language: Language,
) -> Result<Option<FileLine>, AppError> {
    let programme = shell.with(|file| file.programme(&event_id))?;
    let plan = outputs::seating::plan(&programme, &plan_id)?;
    let pdf = outputs::seating::pages(&programme, plan, language, &shell.fonts())?.pdf()?;
    let name = outputs::seating::name(&programme, plan);
    let Some(path) = dialogs::save(&app, &shell, &dialogs::PDF, &name) else {
        return Ok(None);
    };
    outputs::write(&path, &pdf)?;
    Ok(Some(FileLine::of(&path)))
}

/// Opens a plan in the system's viewer, from where it is printed.
#[tauri::command(async)]
#[specta::specta]
pub fn seating_print(
    app: AppHandle,
    shell: State<'_, Shell>,
    event_id: EventId,
    plan_id: SeatingPlanId,
    language: Language,
) -> Result<(), AppError> {
    let programme = shell.with(|file| file.programme(&event_id))?;
    let plan = outputs::seating::plan(&programme, &plan_id)?;
    let pdf = outputs::seating::pages(&programme, plan, language, &shell.fonts())?.pdf()?;
    let name = outputs::seating::name(&programme, plan);
    let (folder, path) = outputs::to_viewer(&name, &pdf)?;
    shell.keep(folder);
    app.opener()
        .open_path(path.to_string_lossy(), None::<&str>)
        .map_err(AppError::internal)
}

/// Asks where to save, and writes what stands on a plan's place cards as a table; `None`:
/// cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn place_cards_save(
    app: AppHandle,
    shell: State<'_, Shell>,
    event_id: EventId,
    plan_id: SeatingPlanId,
    language: Language,
) -> Result<Option<FileLine>, AppError> {
    let programme = shell.with(|file| file.programme(&event_id))?;
    let plan = outputs::seating::plan(&programme, &plan_id)?;
    let name = outputs::seating::name(&programme, plan);
    let cards = outputs::seating::cards(&programme, plan, language)?;
    let Some(path) = dialogs::save(&app, &shell, &dialogs::TABLE, &name) else {
        return Ok(None);
    };
    outputs::write(&path, &cards)?;
    Ok(Some(FileLine::of(&path)))
}
