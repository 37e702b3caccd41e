import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { type LogKey, logKey } from '../log-key';
import { type LogKeyEvent, LogKeyProposed, LogKeyRotated } from '../log-key.events';

export interface ProposeLogKey {
  readonly rotationId: Uuid;
  readonly oldKey: string;
  readonly newKey: string;
}

/** Who is to be believed by the new key asks two people of the operator: one alone could sign another past. */
export const proposeLogKey = rule<LogKey, LogKeyEvent, ProposeLogKey, object, 'PERSON_REQUIRED' | 'LOG_KEY_WAS_USED'>({
  name: 'ledger.propose-log-key',
  version: 1,
  fold: logKey,
  decide: ({ rotations }, intent, _, { actor }) => {
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    const used = [intent.oldKey, ...rotations.flatMap(({ oldKey, newKey }) => [oldKey, newKey])];
    if (used.includes(intent.newKey)) return refuse('LOG_KEY_WAS_USED');
    return [LogKeyProposed({ ...intent, proposedBy: actor.ref })];
  },
});

export interface RotateLogKey {
  readonly rotationId: Uuid;
  /** Leaves of the last published checkpoint. */
  readonly afterSize: number;
}

/** From then on both keys sign, and the log says of itself that they do. */
export const rotateLogKey = rule<
  LogKey,
  LogKeyEvent,
  RotateLogKey,
  object,
  'NOT_FOUND' | 'PERSON_REQUIRED' | 'SECOND_PERSON_REQUIRED' | 'LOG_KEY_WAS_USED'
>({
  name: 'ledger.rotate-log-key',
  version: 1,
  fold: logKey,
  decide: ({ proposals, rotations }, { rotationId, afterSize }, _, { actor }) => {
    const proposal = proposals.find((each) => each.rotationId === rotationId);
    if (!proposal) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (actor.ref === proposal.proposedBy) return refuse('SECOND_PERSON_REQUIRED');
    const { oldKey, newKey } = proposal;
    if (rotations.some((each) => each.newKey === newKey)) return refuse('LOG_KEY_WAS_USED');
    return [LogKeyRotated({ rotationId, oldKey, newKey, afterSize })];
  },
});
