import type { JsonObject } from '../../../../kernel/canonical-json';
import type { Uuid } from '../../../../kernel/uuid';
import type { CommandEnvelope } from '../../../../ledger/command-envelope';
import type { FileReport } from '../../../../roster';
import type { Match } from '../checking/match';
import type { ImportCounts } from './row-result';

export const JOB_STATES = ['RECEIVED', 'CHECKING', 'CHECKED', 'APPLYING', 'APPLIED', 'REFUSED', 'EXPIRED'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Of a list that stands alone: how many it withdraws, the sign of exactly these, and how many rows do not tell whom they are about. */
export interface KeptNewList {
  readonly withdrawals: number;
  readonly preview: string;
  readonly unreadableRows: number;
  /** How many were, once it is applied. */
  readonly withdrawn?: number;
}

/** A file on its way from its upload to what came of its rows. */
export interface ImportJob {
  readonly importId: Uuid;
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
  readonly sha256: string;
  readonly match: Match;
  readonly state: JobState;
  readonly atomic: boolean | null;
  readonly file: FileReport | null;
  readonly refusal: { readonly code: string; readonly params: JsonObject } | null;
  readonly counts: ImportCounts | null;
  /** Null for the modes that withdraw nobody, and before the check. */
  readonly newList: KeptNewList | null;
  readonly rowsDone: number;
  readonly rowsOf: number;
  /** Of the last event that the import recorded, as text. */
  readonly position: string | null;
  readonly envelope: CommandEnvelope;
  readonly attempts: number;
  readonly receivedAt: string;
  readonly expiresAt: string;
}
export const isUnderWay = ({ state }: ImportJob): boolean => state === 'RECEIVED' || state === 'CHECKING' || state === 'APPLYING';
