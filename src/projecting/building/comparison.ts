import type { Position } from '../../ledger/event-store.port';
import type { Fingerprints } from './fingerprint';

export interface TableComparison {
  readonly table: string;
  readonly liveRows: number;
  readonly rebuiltRows: number;
  readonly isSame: boolean;
  /** Of the rows that were built anew. */
  readonly digest: string;
}
export interface ProjectionComparison {
  readonly projection: string;
  /** The position at which both were read. */
  readonly position: Position;
  readonly tables: readonly TableComparison[];
}

export const compared = (projection: string, live: Fingerprints, rebuilt: Fingerprints): ProjectionComparison => ({
  projection,
  position: live.position,
  tables: live.tables.map(({ table, rows, digest }, index) => {
    const other = rebuilt.tables[index]!;
    return { table, liveRows: rows, rebuiltRows: other.rows, isSame: digest === other.digest, digest: other.digest };
  }),
});
