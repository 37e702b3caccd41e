import type { Uuid } from './uuid';

/** Words that stand in the vault, as an event names them (decision 6). */
export interface TextReference {
  readonly textId: Uuid;
  readonly version: number;
  readonly commitment: string;
}
