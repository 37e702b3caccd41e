import type { Uuid } from '../../../kernel/uuid';
import { on, Reaction, Rows } from '../../../projecting/projection';
import { RecoveryDecided, RecoveryOverturned, RecoveryProposed } from '../recovery.events';
import { RecoveryRow } from './recovery.entity';

/** Overturned from the start, as though it had never been: what was taken back for it is due again. From the decision on, the time before stays annulled. */
export async function overturn(rows: Rows, recoveryId: Uuid): Promise<void> {
  if (await rows.of(RecoveryRow).find({ recoveryId })) await rows.of(RecoveryRow).alter({ recoveryId }, { state: 'OVERTURNED' });
}

export const recoveriesReactions: readonly Reaction[] = [
  on(RecoveryProposed, ({ data: { amountInFen: _, ground = 'ANNULLED', annulmentId, ...proposed }, position, at, revision }, rows) => {
    const undecided = { state: 'PROPOSED', outcome: null, takenFromOn: null, documentNo: null, decidedEventId: null, decidedAt: null };
    const grounds = { ground, annulmentId: ground === 'ANNULLED' ? proposed.recoveryId : (annulmentId ?? null) };
    rows.of(RecoveryRow).put({ ...proposed, ...grounds, ...undecided, revision, proposedPosition: String(position), proposedAt: at });
  }),
  on(RecoveryDecided, async ({ id, data: { recoveryId, outcome, fromOn, documentNo }, at, revision }, rows) => {
    await rows
      .of(RecoveryRow)
      .alter({ recoveryId }, { state: 'DECIDED', outcome, takenFromOn: fromOn, documentNo, decidedEventId: id, decidedAt: at, revision });
  }),
  on(RecoveryOverturned, async ({ data: { recoveryId }, revision }, rows) => {
    await rows.of(RecoveryRow).alter({ recoveryId }, { state: 'OVERTURNED', revision });
  }),
];
