import { createHash } from 'node:crypto';
import type { Uuid } from '../../../../kernel/uuid';

/** The sign of exactly these withdrawals by this import: whoever confirms it has seen no others. */
export const previewOf = (importId: Uuid, absent: readonly Uuid[]): string =>
  createHash('sha256')
    .update(['skills-ledger/new-list/v1', importId, ...absent].join('\n'))
    .digest('hex');
