//! The commands that the window may call: lock, call, return. Each is listed once in
//! `names.in`, from which come the handler, the permissions and the bindings.

pub mod acceptance;
pub mod access;
pub mod agreement;
pub mod arrange;
pub mod attachment;
pub mod availability;
pub mod backup;
pub mod bilateral;
pub mod calendar;
pub mod co_organizer;
pub mod commitment;
pub mod constraint;
pub mod delegation;
pub mod directory;
pub mod event;
pub mod file;
pub mod finding;
pub mod font;
pub mod handout;
pub mod history;
pub mod horizon;
pub mod neighbour_rule;
pub mod organization;
pub mod part;
pub mod past;
pub mod person;
pub mod picture;
pub mod protocol_note;
pub mod publish;
pub mod release;
pub mod room;
pub mod seating;
pub mod series;
pub mod session;
pub mod settings;
pub mod strand;
pub mod timetable;
pub mod track;
pub mod travel;
pub mod window;

use std::path::Path;

use specta_typescript::Typescript;
use tauri_specta::{Builder, ErrorHandlingMode, collect_events};

use crate::events::{
    AccessChanged, BackupFailed, CalendarsProgress, Closing, HandoutsProgress, OpenFailed,
    WorkspaceOpened,
};

/// The names of all commands, as the build script allows them.
pub const NAMES: &[&str] = include!("names.in");

/// All commands and events, typed for both sides.
pub fn builder() -> Builder<tauri::Wry> {
    Builder::new()
        .commands(tauri_specta::collect_commands![
            acceptance::acceptance_create,
            acceptance::acceptance_remove,
            access::workspace_access,
            access::workspace_view,
            access::workspace_take_over,
            access::workspace_repair,
            access::workspace_check,
            access::workspace_save_again,
            access::workspace_save_as,
            access::workspace_export_clean,
            agreement::agreement_create,
            agreement::agreement_edit,
            agreement::agreement_remove,
            agreement::agreement_party_add,
            agreement::agreement_party_edit,
            agreement::agreement_party_remove,
            agreement::agreements_export,
            agreement::due_days_export,
            attachment::attachment_add,
            attachment::attachment_edit,
            attachment::attachment_remove,
            attachment::attachment_save,
            availability::availability_create,
            availability::availability_edit,
            availability::availability_remove,
            backup::backups,
            backup::backup_now,
            backup::backup_changes,
            backup::backup_restore,
            backup::backup_folder,
            backup::backup_folder_choose,
            bilateral::bilateral_create,
            bilateral::bilateral_edit,
            bilateral::bilateral_remove,
            bilateral::bilateral_free,
            bilateral::bilateral_book,
            bilateral::bilaterals_export,
            calendar::calendar_preview,
            calendar::calendar_export,
            calendar::calendars_export,
            calendar::calendars_stop,
            calendar::invitation_export,
            calendar::invitation_draft,
            publish::publish_servers,
            publish::publish_server_forget,
            publish::calendar_publish,
            co_organizer::co_organizer_add,
            co_organizer::co_organizer_edit,
            co_organizer::co_organizer_remove,
            commitment::commitment_create,
            commitment::commitment_edit,
            commitment::commitment_remove,
            constraint::constraint_create,
            constraint::constraint_edit,
            constraint::constraint_remove,
            delegation::delegation_create,
            delegation::delegation_edit,
            delegation::delegation_remove,
            delegation::delegations_status,
            delegation::member_add,
            delegation::member_edit,
            delegation::member_remove,
            delegation::member_substitute,
            delegation::precedence,
            delegation::turnout,
            delegation::agenda,
            directory::search,
            directory::people_order,
            directory::person_alike,
            directory::uses,
            event::event_create,
            event::event_edit,
            event::programme,
            event::event_clock,
            event::zone_names,
            file::workspace_state,
            file::workspace_open,
            file::workspace_open_recent,
            file::workspace_open_sample,
            file::workspace_create,
            file::workspace_save_copy,
            file::workspace_close,
            file::recent_files,
            finding::findings,
            finding::findings_export,
            finding::remedies,
            finding::remedy_apply,
            finding::slots,
            handout::handout_outlook,
            handout::handout_preview,
            handout::handout_page,
            handout::handout_save,
            handout::handout_open,
            handout::printing_ways,
            handout::handout_print,
            handout::handouts_save,
            handout::handouts_stop,
            font::fonts,
            font::font_add,
            font::font_remove,
            handout::templates_folder,
            handout::templates_copy,
            handout::templates_choose,
            handout::templates_drop,
            history::undo,
            history::redo,
            history::history,
            history::history_authors,
            history::operation_changes,
            history::bring_back,
            history::history_size,
            history::history_gather,
            horizon::partner,
            horizon::horizon,
            neighbour_rule::neighbour_reason,
            neighbour_rule::neighbour_reason_set,
            neighbour_rule::neighbour_rule_create,
            neighbour_rule::neighbour_rule_edit,
            neighbour_rule::neighbour_rule_remove,
            organization::organization_create,
            organization::organization_edit,
            organization::organization_remove,
            organization::organizations_edit,
            organization::organizations_merge,
            part::part_add,
            part::part_edit,
            part::part_exchange,
            part::part_remove,
            past::past_open,
            past::past_close,
            past::past_changes,
            past::past_return,
            person::person_create,
            person::person_edit,
            person::person_remove,
            person::person_traces,
            person::person_erase,
            release::release_publish,
            release::release_changes,
            release::release_return,
            release::bulletin_preview,
            release::bulletin_save,
            release::bulletins_save,
            person::people_edit,
            person::people_remove,
            person::people_merge,
            person::people_export,
            picture::picture,
            picture::picture_choose,
            picture::picture_remove,
            protocol_note::protocol_note,
            protocol_note::protocol_notes,
            protocol_note::protocol_note_set,
            room::venue_create,
            room::venue_edit,
            room::venue_remove,
            room::room_create,
            room::room_edit,
            room::room_remove,
            seating::place_cards_save,
            seating::seat_put,
            seating::seating_fill,
            seating::seating_fix,
            seating::seating_plan_create,
            seating::seating_plan_edit,
            seating::seating_plan_remove,
            seating::seating_preview,
            seating::seating_print,
            seating::seating_save,
            seating::seatings,
            seating::seats_exchange,
            seating::seats_release,
            series::series_create,
            series::series_edit,
            series::series_remove,
            series::edition_create,
            session::session_create,
            session::session_edit,
            session::session_remove,
            session::session_duplicate,
            arrange::arrangement_outlook,
            arrange::sessions_arrange,
            arrange::sessions_copy,
            arrange::sessions_edit,
            arrange::sessions_remove,
            arrange::session_split,
            arrange::sessions_merge,
            arrange::free_places,
            settings::about,
            settings::settings,
            settings::settings_save,
            strand::strand_create,
            strand::strand_edit,
            strand::strand_remove,
            strand::strand_tie_add,
            strand::strand_tie_remove,
            timetable::timetable_create,
            timetable::timetable_import,
            timetable::timetable_edit,
            timetable::timetable_remove,
            track::track_create,
            track::track_edit,
            track::track_remove,
            travel::travel_set,
            travel::travel_remove,
            window::window_close,
        ])
        .events(collect_events![
            AccessChanged,
            BackupFailed,
            CalendarsProgress,
            Closing,
            HandoutsProgress,
            OpenFailed,
            WorkspaceOpened
        ])
        .constant("COUNTRIES", congress::country::all())
        .constant("HANDOUTS", print::Handout::ALL.map(print::Handout::facts))
        .error_handling(ErrorHandlingMode::Throw)
        .disable_serde_phases()
}

/// Writes the TypeScript side of [`builder`], as committed in `ui/src/ipc/bindings.ts`.
///
/// # Errors
/// Where a type has no TypeScript form (64-bit numbers, say), or the file cannot be written.
pub fn write_bindings(path: &Path) -> Result<(), String> {
    let header = "// Generated by `make bindings`; a test compares.\n";
    builder()
        .export(Typescript::default().header(header), path)
        .map_err(|error| error.to_string())
}
