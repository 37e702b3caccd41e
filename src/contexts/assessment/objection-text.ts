import type { Uuid } from '../../kernel/uuid';

/** Words that stand in the vault, as an event names them (decision 6). */
export interface TextReference {
  readonly textId: Uuid;
  readonly version: number;
  readonly commitment: string;
}
/** Characters of an objection or of the answer to it: two printed pages. */
export const MAX_OBJECTION_CHARACTERS = 2_000;
