import type { AnomalyCode } from '../../contexts/supervision';

/** A row that made a rule ask, and where it can be opened. */
export interface RowBehind {
  readonly kind: 'CERTIFICATE' | 'PRIOR_CERTIFICATE' | 'CANDIDACY' | 'ENTITLEMENT';
  readonly id: string;
  readonly workerId: string | null;
  /** Where in the log it was recorded. */
  readonly position: bigint;
}

/** What a rule found: what it is about, the rows behind it, and what was measured against which threshold. */
export interface Flag {
  readonly code: AnomalyCode;
  /** Of what is flagged, not of when it was listed: the same flag has the same key for ever. */
  readonly key: readonly string[];
  readonly region: string;
  /** null: rows of several enterprises. */
  readonly enterpriseId: string | null;
  readonly rows: readonly RowBehind[];
  readonly measured: Readonly<Record<string, number | string | null>>;
  readonly threshold: Readonly<Record<string, number>>;
}

interface Owned {
  readonly enterpriseId: string;
}
/** The enterprise of all; null where they are of several. */
export const ownerOf = (rows: readonly Owned[]): string | null =>
  new Set(rows.map(({ enterpriseId }) => enterpriseId)).size === 1 ? rows[0]!.enterpriseId : null;

/** In groups by a key, each in the order in which it came. */
export function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
