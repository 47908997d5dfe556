/** Of what a condition on sessions speaks: as a choice of a list, and in words. */
import { kebab, lt, t } from '../../i18n';
import type { SessionKind, Subject } from '../../ipc';
import { workspace } from '../../state/workspace.svelte';
import { organizationName } from '../people/names';
import { organizationOptions, sessionOptions, type Option } from '../people/options';
import { termOptions } from '../people/terms';

/** All that a condition can speak of: sessions, tracks, kinds, organizations. */
export function subjectOptions(): Option[] {
  const tracks = workspace.programme?.tracks ?? [];
  return [
    ...tracks.map((track) => option({ is: 'track', id: track.id }, lt(track.name))),
    ...termOptions('kind').map(({ value, label }) => option({ is: 'kind', id: value }, label)),
    ...organizationOptions().map(({ value, label }) =>
      option({ is: 'organization', id: value }, label),
    ),
    ...sessionOptions().map(({ value, label, detail }) => ({
      ...option({ is: 'session', id: value }, label),
      ...(detail === undefined ? {} : { detail }),
    })),
  ];
}

export function valueOf(subject: Subject): string {
  return `${subject.is}:${subject.id}`;
}

export function subjectOf(value: string): Subject {
  const at = value.indexOf(':');
  const id = value.slice(at + 1);
  switch (value.slice(0, at)) {
    case 'track':
      return { is: 'track', id };
    case 'kind':
      return { is: 'kind', id: id as SessionKind };
    case 'organization':
      return { is: 'organization', id };
    default:
      return { is: 'session', id };
  }
}

export function wordSubject(subject: Subject): string {
  switch (subject.is) {
    case 'session':
      return lt(workspace.by.session.get(subject.id)?.title ?? {});
    case 'track':
      return lt(workspace.by.track.get(subject.id)?.name ?? {});
    case 'kind':
      return t(`kind-${kebab(subject.id)}`);
    case 'organization':
      return organizationName(subject.id);
  }
}

function option(subject: Subject, label: string): Option {
  return { value: valueOf(subject), label, detail: t(`subject-${subject.is}`) };
}
