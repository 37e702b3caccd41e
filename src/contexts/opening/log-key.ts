import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { type LogKeyEvent, logKeyEvents } from './log-key.events';

export interface KeyRotation {
  readonly rotationId: Uuid;
  readonly oldKey: string;
  readonly newKey: string;
  readonly proposedBy: Uuid;
}
export interface LogKey {
  readonly proposals: readonly KeyRotation[];
  /** In the order in which they were confirmed. */
  readonly rotations: readonly { readonly oldKey: string; readonly newKey: string }[];
}

export const logKey: Fold<LogKey, LogKeyEvent> = {
  category: 'log-key',
  events: logKeyEvents,
  initial: { proposals: [], rotations: [] },
  evolve: (state, event) => {
    switch (event.type) {
      case 'ledger.log_key_proposed.v1':
        return { ...state, proposals: [...state.proposals, event.data] };
      case 'ledger.log_key_rotated.v1':
        return { ...state, rotations: [...state.rotations, { oldKey: event.data.oldKey, newKey: event.data.newKey }] };
    }
  },
};

/**
 * The keys that signed before the present one, the last first. Only what leads to the present key counts: an event that
 * names another one as its own makes that key no key of this log.
 */
export function formerKeys({ rotations }: Pick<LogKey, 'rotations'>, present: string): readonly string[] {
  const former: string[] = [];
  let key = present;
  for (const { oldKey, newKey } of rotations.toReversed()) {
    if (newKey !== key || oldKey === present || former.includes(oldKey)) continue;
    former.push(oldKey);
    key = oldKey;
  }
  return former;
}
