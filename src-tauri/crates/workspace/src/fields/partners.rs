//! Fields of what organizations carry, agree and promise.

use congress::Noun;

use super::Field;
use super::Kind::*;
use super::field;

pub(super) const CO_ORGANIZER: &[Field] = &[
    field("id", "id", Id),
    field("session_id", "of", Of(Noun::Session)),
    field("organization_id", "organizationId", Row(Noun::Organization)),
    field("role", "role", Code),
    field("status", "status", Code),
    field("contact", "contact", Text),
    field("event_id", "of", Of(Noun::Event)),
    field("invited_on", "invitedOn", Day),
    field("answered_on", "answeredOn", Day),
    field("person_id", "personId", RowOrNone(Noun::Person)),
    field("position", "position", Position),
    field("pledges", "pledges", Pledges),
    field("letters", "letters", Letters),
];

pub(super) const AGREEMENT: &[Field] = &[
    field("id", "id", Id),
    field("title", "title", Name),
    field("kind", "kind", Code),
    field("state", "state", Code),
    field("signed_on", "signedOn", Day),
    field("signed_at", "signedAt", Text),
    field("session_id", "sessionId", RowOrNone(Noun::Session)),
    field("notes", "notes", Text),
    field("drafted_on", "draftedOn", Day),
    field("negotiated_on", "negotiatedOn", Day),
    field("agreed_on", "agreedOn", Day),
    field("in_force_on", "inForceOn", Day),
    field("ended_on", "endedOn", Day),
    field("valid_until", "validUntil", Day),
    field("event_id", "eventId", RowOrNone(Noun::Event)),
];

pub(super) const AGREEMENT_PARTY: &[Field] = &[
    field("id", "id", Id),
    field("agreement_id", "agreementId", Of(Noun::Agreement)),
    field("organization_id", "organizationId", Row(Noun::Organization)),
    field("person_id", "personId", RowOrNone(Noun::Person)),
    field("signatory", "signatory", Text),
];

pub(super) const COMMITMENT: &[Field] = &[
    field("id", "id", Id),
    field("agreement_id", "agreementId", Of(Noun::Agreement)),
    field("title", "title", Name),
    field(
        "organization_id",
        "organizationId",
        RowOrNone(Noun::Organization),
    ),
    field("responsible", "responsible", Text),
    field("due_on", "dueOn", Day),
    field("state", "state", Code),
    field("done_on", "doneOn", Day),
    field("evidence", "evidence", Text),
    field("event_id", "eventId", RowOrNone(Noun::Event)),
    field("position", "position", Position),
];

pub(super) const ATTACHMENT: &[Field] = &[
    field("id", "id", Id),
    field("agreement_id", "agreementId", Of(Noun::Agreement)),
    field("name", "name", Text),
    field("version", "version", Number),
    field("bytes", "bytes", Number),
    field("added_on", "addedOn", Day),
    field("note", "note", Text),
];

pub(super) const ATTACHMENT_CONTENT: &[Field] = &[
    field("id", "id", Id),
    field("attachment_id", "attachmentId", Of(Noun::Attachment)),
    field("data", "data", Sealed),
];

pub(super) const STRAND: &[Field] = &[
    field("id", "id", Id),
    field("name", "name", Name),
    field("description", "description", Texts),
    field("starts_in", "startsIn", Number),
    field("ends_in", "endsIn", Number),
    field("position", "position", Position),
];

pub(super) const STRAND_TIE: &[Field] = &[
    field("id", "id", Id),
    field("strand_id", "strandId", Of(Noun::Strand)),
    field("session_id", "to", Row(Noun::Session)),
    field("agreement_id", "to", Row(Noun::Agreement)),
    field("commitment_id", "to", Row(Noun::Commitment)),
];
