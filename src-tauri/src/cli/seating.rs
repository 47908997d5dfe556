//! `kurultai export seating`: a plan of seats as PDF, or its place cards as CSV.

use print::Fonts;

use super::{Failure, Source, chosen, of_file, open, select, write};
use crate::outputs::seating;

/// Which plan.
#[derive(Debug, clap::Args)]
pub struct Seating {
    /// From where to where; a *.csv has the place cards, any other file the plan as PDF
    #[command(flatten)]
    pub source: Source,
    /// The plan of this session: title or id; not needed where the event has one plan
    #[arg(long)]
    pub session: Option<String>,
    /// The plan of this name or id, where there are several
    #[arg(long)]
    pub plan: Option<String>,
}

/// Writes the plan, or its place cards.
pub(super) fn run(asked: &Seating) -> Result<(), Failure> {
    let source = &asked.source;
    let file = open(&source.file)?;
    let programme = chosen(&file, source)?;
    let session = match &asked.session {
        Some(name) => Some(select::session(&programme, name)?),
        None => None,
    };
    let id = select::seating_plan(&programme, session.as_ref(), asked.plan.as_deref())?;
    let plan = seating::plan(&programme, &id).map_err(of_file(&source.file))?;
    let language = source.language.into();
    let table = source
        .output
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("csv"));
    let bytes = match table {
        true => seating::cards(&programme, plan, language),
        false => seating::pages(&programme, plan, language, &Fonts::built_in())
            .and_then(|pages| Ok(pages.pdf()?)),
    };
    write(&source.output, &bytes.map_err(of_file(&source.file))?)
}
