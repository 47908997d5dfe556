//! Verbs of delegations' members.

use congress::delegation::{MemberEdit, MemberFunction, Stay};
use congress::substitution::{Reprint, Substitute, reprints, substitution};
use congress::{
    Delegation, DelegationId, Done, Invalid, LocalizedText, Member, MemberId, Noun, Organization,
    Person, PersonId, Problem,
};
use rusqlite::Connection;

use crate::order::{self, Placed};
use crate::storage::{get, rows_of};
use crate::{Workspace, WorkspaceError, burst, new_id};

impl Workspace {
    /// Adds a member to a delegation, after its others. `None`: only the function is
    /// known yet.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn member_add(
        &mut self,
        delegation_id: &DelegationId,
        person_id: Option<PersonId>,
        function: MemberFunction,
    ) -> Result<Done<MemberId>, WorkspaceError> {
        let subject = name_of(&self.conn, delegation_id)?;
        let others: Vec<Member> = rows_of(&self.conn, "delegation_id", delegation_id.as_str())?;
        let member = Member {
            id: new_id(),
            delegation_id: delegation_id.clone(),
            person_id,
            function,
            on_behalf_of: LocalizedText::default(),
            position: order::after(&others),
            arrival: None,
            departure: None,
            speaks: false,
            in_office_since: None,
            stay: Stay::default(),
        };
        self.transact("member-add", &subject, |tx| {
            tx.insert(&member)?;
            Ok(member.id.clone())
        })
    }

    /// Changes one field of a member; a new place moves the delegation's others along.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn member_edit(
        &mut self,
        id: &MemberId,
        edit: MemberEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut member: Member = get(&self.conn, id.as_str())?;
        let subject = name_of(&self.conn, &member.delegation_id)?;
        let action = format!("member-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        if let MemberEdit::Position(place) = edit {
            let delegation = member.delegation_id.as_str();
            let members: Vec<Member> = rows_of(&self.conn, "delegation_id", delegation)?;
            return self.edit(&action, &subject, &burst, |tx| {
                order::move_to(tx, members.clone(), id.as_str(), place)
            });
        }
        member.apply(edit)?;
        self.edit(&action, &subject, &burst, |tx| tx.update(&member))
    }

    /// Puts another person in a member's place, at the last hour: with the parts that it had,
    /// in one operation. Answers what must be printed again.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`]; [`congress::Problem::Repeated`] for whoever has the place
    /// already.
    pub fn member_substitute(
        &mut self,
        id: &MemberId,
        by: &Substitute,
    ) -> Result<Done<Vec<Reprint>>, WorkspaceError> {
        let member: Member = get(&self.conn, id.as_str())?;
        let _: Person = get(&self.conn, by.person_id.as_str())?;
        let subject = name_of(&self.conn, &member.delegation_id)?;
        let delegation: Delegation = get(&self.conn, member.delegation_id.as_str())?;
        let before = self.programme(&delegation.event_id)?;
        let change = substitution(&before, id, by)
            .ok_or_else(|| Invalid::new("personId", Problem::Repeated))?;
        let again = reprints(&before, &change.applied(&before), id);
        self.transact("member-substitute", &subject, |tx| {
            for left in &change.left {
                tx.delete(Noun::Member, left.as_str())?;
            }
            for part in &change.doubled {
                tx.delete(Noun::Part, part.id.as_str())?;
            }
            tx.update(&change.member)?;
            change.parts.iter().try_for_each(|part| tx.update(part))?;
            Ok(again.clone())
        })
    }

    /// Takes a member out of the delegation. The person stays in the directory.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn member_remove(&mut self, id: &MemberId) -> Result<Done<()>, WorkspaceError> {
        let member: Member = get(&self.conn, id.as_str())?;
        let subject = name_of(&self.conn, &member.delegation_id)?;
        self.transact("member-remove", &subject, |tx| {
            tx.delete(Noun::Member, id.as_str())
        })
    }
}

impl Placed for Member {
    fn position(&self) -> u32 {
        self.position
    }

    fn set_position(&mut self, place: u32) {
        self.position = place;
    }
}

/// A delegation is called by its organization's name.
fn name_of(conn: &Connection, id: &DelegationId) -> Result<LocalizedText, WorkspaceError> {
    let delegation: Delegation = get(conn, id.as_str())?;
    let organization: Organization = get(conn, delegation.organization_id.as_str())?;
    Ok(organization.name)
}
