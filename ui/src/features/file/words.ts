/** What is the matter with the open file, in words. */
import { kebab, t } from '../../i18n';
import type { Access, Placement, WriteReason } from '../../ipc';
import type { Wording } from '../../state/failure';
import { wordHolder } from '../../state/holder';

/** Changes that are not in the file: how many, why, and what to do. */
export function wordUnsaved(changes: number, reason: WriteReason): Wording {
  const key = `file-unsaved-${kebab(reason.reason)}`;
  const args: Record<string, string> = {};
  if (reason.reason === 'io') args['detail'] = reason.detail;
  const holder = reason.reason === 'takenOver' ? reason.holder : null;
  return {
    title: t('file-unsaved', { count: changes, reason: t(key, args) }),
    remedy: [holder ? wordHolder(holder) : '', t(`${key}-remedy`), t('file-unsaved-kept')]
      .filter(Boolean)
      .join(' '),
  };
}

/** Why nothing can be changed in a copy to look at, and what to do. */
export function wordView({ reason }: Extract<Access, { is: 'view' }>): Wording {
  if (reason.is === 'readOnly') {
    return { title: t('file-view-read-only'), remedy: t('file-view-read-only-remedy') };
  }
  const { holder, free } = reason;
  if (free) {
    return {
      title: holder?.author.trim()
        ? t('file-view-free', { author: holder.author.trim() })
        : t('file-view-free-now'),
      remedy: t('file-view-free-remedy'),
    };
  }
  return { title: t('file-view'), remedy: `${wordHolder(holder)} ${t('file-view-remedy')}` };
}

/** What may go wrong where the file lies; nothing on a disk of this machine. */
export function wordPlacement(placement: Placement): Wording | undefined {
  switch (placement.is) {
    case 'local':
      return undefined;
    case 'network':
      return {
        title: t('file-on-network', { system: placement.system }),
        remedy: t('file-on-network-remedy'),
      };
    case 'cloud':
      return {
        title: t('file-in-cloud', { product: placement.product }),
        remedy: t('file-in-cloud-remedy', { product: placement.product }),
      };
  }
}
