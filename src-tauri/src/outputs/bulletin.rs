//! Bulletins of releases: what changed since the one before, for all or for one delegation.

use congress::release::{Concerned, ProgrammeChanges};
use congress::session::Audience;
use congress::{DelegationId, EventId, LocalizedText, Noun, Programme, Release, ReleaseId};
use messages::{Language, catalogue};
use print::{BulletinRequest, Document, Fonts};
use workspace::{Workspace, WorkspaceError};

use crate::error::{AppError, OfFile};
use crate::file::event_name;

/// A release with what differs from the one before it.
pub struct Issue {
    /// What was frozen in it.
    pub programme: Programme,
    /// The release.
    pub release: Release,
    /// The one before it.
    pub since: Option<Release>,
    /// What differs, as delegates are told of it; for the public bulletin, as the public is.
    pub changes: ProgrammeChanges,
}

impl Issue {
    /// A release of an open file, with what differs for a reader.
    ///
    /// # Errors
    /// [`AppError::NotFound`] where there is no such release of the event.
    pub fn of(
        file: &Workspace,
        event: &EventId,
        release: &ReleaseId,
        reader: Audience,
    ) -> Result<Self, AppError> {
        let failed = |error: WorkspaceError| error.of_file(file.path());
        let all = file.programme(event).map_err(failed)?.releases;
        let at = all.iter().position(|one| one.id == *release);
        let at = at.ok_or_else(|| not_found(Noun::Release, release.as_str()))?;
        let since = at.checked_sub(1).map(|before| all[before].clone());
        let from = since.as_ref().map(|since| &since.id);
        let changes = file.release_changes(event, from, Some(release), reader);
        Ok(Self {
            programme: file.edition(event, Some(release)).map_err(failed)?,
            release: all[at].clone(),
            since,
            changes: changes.map_err(failed)?,
        })
    }

    /// What the bulletin of a delegation tells; nothing where it is not concerned.
    pub fn concerned(&self, delegation: &DelegationId) -> Option<&Concerned> {
        let mut all = self.changes.delegations.iter();
        all.find(|one| one.who.id == delegation.as_str())
    }

    /// The language of a delegation's bulletin: its first that the program speaks, or else the
    /// event's first.
    pub fn language_of(&self, delegation: &DelegationId) -> Language {
        let own = self.programme.delegation(delegation);
        let own = own.map(|row| row.languages.as_slice()).unwrap_or_default();
        let event = &self.programme.event.languages;
        let mut known = own
            .iter()
            .chain(event)
            .filter_map(|tag| Language::from_tag(tag));
        known.next().unwrap_or_default()
    }

    /// The pages, for all or for one delegation.
    ///
    /// # Errors
    /// [`AppError::MissingGlyphs`].
    pub fn document(
        &self,
        whom: Option<&DelegationId>,
        language: Language,
        fonts: &Fonts,
    ) -> Result<Document, AppError> {
        self.with(whom, language, fonts, |request| {
            Ok(print::bulletin(request)?)
        })
    }

    /// The same as plain text.
    ///
    /// # Errors
    /// [`AppError::Internal`] for a zone that no database holds.
    pub fn text(
        &self,
        whom: Option<&DelegationId>,
        language: Language,
    ) -> Result<String, AppError> {
        let fonts = Fonts::built_in();
        self.with(whom, language, &fonts, |request| {
            Ok(print::bulletin_text(request)?)
        })
    }

    /// The name proposed for its file, without extension.
    pub fn name(&self, whom: Option<&DelegationId>) -> String {
        let words = catalogue(Language::En);
        let number = self.release.number.to_string();
        let release = words.text_with("release-number", &[("number", number.into())]);
        let event = event_name(&self.programme.event.name);
        match whom.and_then(|id| self.concerned(id)) {
            Some(one) => format!("{}, {release}", one.who.name.get("en")),
            None => format!("{release}, {event}"),
        }
    }

    fn with<T>(
        &self,
        whom: Option<&DelegationId>,
        language: Language,
        fonts: &Fonts,
        make: impl FnOnce(&BulletinRequest<'_>) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let (changes, name): (_, Option<&LocalizedText>) = match whom {
            None => (self.changes.sessions.as_slice(), None),
            Some(id) => {
                let concerned = self.concerned(id);
                let one = concerned.ok_or_else(|| not_found(Noun::Delegation, id.as_str()))?;
                (one.sessions.as_slice(), Some(&one.who.name))
            }
        };
        make(&BulletinRequest {
            programme: &self.programme,
            release: &self.release,
            since: self.since.as_ref(),
            changes,
            whom: name,
            language: language.into(),
            fonts,
        })
    }
}

fn not_found(noun: Noun, id: &str) -> AppError {
    AppError::NotFound {
        noun,
        id: id.to_owned(),
    }
}
