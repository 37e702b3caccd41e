import type { Day } from '../../src/kernel/day';
import type { Uuid } from '../../src/kernel/uuid';
import { the } from './world';

/** One for each worker. */
export const recognitionId = (worker: number): Uuid => the('certificate', 50 + worker);

export interface RecognisedModel {
  state: 'refused' | 'granted' | 'ended';
  on: Day;
  due: Day | null;
  done: Day | null;
  /** The annulment by which it is out, or would be but for being recognised anew. */
  outBy: number | null;
}
/** The norm that a chain shares, who leads which chain, who signed which version, and what was made of certificates under it. */
export interface NormModel {
  readonly leads: Map<number, { region: string; from: Day }[]>;
  /** Of the standard in the catalogue. */
  readonly drawnUp: Set<string>;
  chain: number | null;
  readonly versions: Set<string>;
  readonly signatures: { enterprise: number; version: string; from: Day; last: Day | null }[];
  readonly recognised: Map<number, RecognisedModel>;
}
export const newNorm = (): NormModel => ({
  leads: new Map(),
  drawnUp: new Set(),
  chain: null,
  versions: new Set(),
  signatures: [],
  recognised: new Map(),
});
