import { createHash } from 'node:crypto';
import type { RowBehind } from './flag';

/** Over the rows behind a flag, in the order of their ids: other rows are another question. */
export const rowsDigest = (rows: readonly RowBehind[]): string =>
  createHash('sha256')
    .update(
      rows
        .map(({ kind, id }) => `${kind} ${id}`)
        .sort()
        .join('\n'),
      'utf8',
    )
    .digest('hex');
