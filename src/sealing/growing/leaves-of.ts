import type { EventInBytes } from '../../ledger/event-in-bytes';
import type { Position } from '../../ledger/event-store.port';
import { AlteredBeforeSeal, OrderBroken } from '../faults';
import { type Commitments, type Leaf, leafOf } from './leaf.hash';

interface Place {
  /** The position behind which these events come. */
  readonly after: Position;
  /** The number of the first leaf. */
  readonly from: number;
}

/** The leaves of the next events, each held against its commitments. @throws OrderBroken, AlteredBeforeSeal at the first that does not fit */
export function leavesOf(
  events: readonly EventInBytes[],
  { commitments, isDense }: { readonly commitments: Commitments; readonly isDense: boolean },
  { after, from }: Place,
): Leaf[] {
  let before = after;
  return events.map((event, at) => {
    if (event.position <= before || (isDense && event.position !== before + 1n))
      throw new OrderBroken(`position ${event.position} follows ${before}`);
    before = event.position;
    const differing = commitments.differing(event);
    if (differing)
      throw new AlteredBeforeSeal(`${differing} of event ${event.id} at position ${event.position} is not what was committed to`);
    return leafOf(event, from + at);
  });
}
