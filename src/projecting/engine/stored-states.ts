import { POSITIONS_SQL } from '../writing/checkpoints';
import type { Query } from '../database';
import type { RunnerState } from './runner';
import { holdsNow } from './holds';

/** How the readers stand, as the instance that drives them has stored it; whoever has not begun is left out. */
export async function storedStates(query: Query, names: readonly string[]): Promise<readonly RunnerState[]> {
  const holds = new Map((await holdsNow(query)).map((hold) => [hold.name, hold]));
  const { rows } = await query(POSITIONS_SQL, [names]);
  return (rows as { name: string; position: string }[]).map(({ name, position }) => {
    const [hold, reached] = [holds.get(name), BigInt(position)];
    return hold
      ? { name, position: reached, state: hold.state, at: hold.position, eventType: hold.eventType ?? undefined, stopped: hold.reason }
      : { name, position: reached, state: 'RUNNING' };
  });
}
