// The organizations as a table shows them.

import type { Organization, Programme } from '../../ipc';
import { group } from '../../state/rows';

/** One organization with what the table says of it. */
export interface OrganizationRow {
  organization: Organization;
  /** People of the directory who stand for it. */
  people: number;
  /** Sessions of this event that it carries with the host; those it declined do not count. */
  sessions: number;
  /** Agreements to which it is a party. */
  agreements: number;
}

/** The rows of the directory's organizations, in the order of the file. */
export function organizationRows(programme: Programme): OrganizationRow[] {
  const shares = group(programme.coOrganizers, (row) => [row.organizationId]);
  const people = group(programme.people, ({ organizationId }) =>
    organizationId === null ? [] : [organizationId],
  );
  const parties = group(programme.agreementParties, (row) => [row.organizationId]);
  return programme.organizations.map((organization) => ({
    organization,
    people: people.get(organization.id)?.length ?? 0,
    sessions: new Set(
      (shares.get(organization.id) ?? [])
        .filter((row) => row.of.is === 'session' && row.status !== 'declined')
        .map((row) => row.of.id),
    ).size,
    agreements: new Set((parties.get(organization.id) ?? []).map((row) => row.agreementId)).size,
  }));
}
