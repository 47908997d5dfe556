//! Plans of seats of an open file: the same for the window and the command line.

use chrono::Utc;
use congress::{Noun, Programme, SeatingPlan, SeatingPlanId, time};
use messages::Language;
use print::{Document, Fonts};

use crate::error::AppError;
use crate::file::event_name;

/// A plan of a programme.
///
/// # Errors
/// [`AppError::NotFound`].
pub fn plan<'a>(programme: &'a Programme, id: &SeatingPlanId) -> Result<&'a SeatingPlan, AppError> {
    programme
        .seating_plan(id)
        .ok_or_else(|| AppError::NotFound {
            noun: Noun::SeatingPlan,
            id: id.0.clone(),
        })
}

/// The pages of a plan.
///
/// # Errors
/// [`AppError::MissingGlyphs`].
pub fn pages(
    programme: &Programme,
    plan: &SeatingPlan,
    language: Language,
    fonts: &Fonts,
) -> Result<Document, AppError> {
    let zone = time::zone(&programme.event.zone).map_err(AppError::internal)?;
    Ok(print::seating(&print::SeatingRequest {
        programme,
        plan,
        language: language.into(),
        issued_at: time::to_wall(&zone, Utc::now()),
        fonts,
    })?)
}

/// The name proposed for a plan's file, without extension.
pub fn name(programme: &Programme, plan: &SeatingPlan) -> String {
    let session = plan.session_id.as_ref();
    let session = session.and_then(|id| programme.session(id));
    let name = match session {
        Some(session) if plan.name.is_empty() => &session.title,
        _ => &plan.name,
    };
    format!("{}, {}", name.get("en"), event_name(&programme.event.name))
}

/// The table of a plan's place cards.
///
/// # Errors
/// None that memory can make.
pub fn cards(
    programme: &Programme,
    plan: &SeatingPlan,
    language: Language,
) -> Result<Vec<u8>, AppError> {
    let mut bytes = Vec::new();
    exchange::place_cards(programme, plan, language, &mut bytes).map_err(AppError::internal)?;
    Ok(bytes)
}
