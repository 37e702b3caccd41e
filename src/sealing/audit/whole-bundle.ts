import type { EventInBytes } from '../../ledger/event-in-bytes';
import { TILE_WIDTH } from '../../tlog/tile-path';
import type { Bundle } from '../growing/growing-log';
import { ID_BYTES, writeIdBytes } from '../ids/id-runs';
import { writeEntry } from '../growing/leaf.hash';

/** Three times a bundle of this ledger; one that needs more is compared entry by entry. */
const ROOM_BYTES = 262_144;

/**
 * Compares a bundle as a whole: its entries and ids are written anew from the stored events, into room that is used for every
 * bundle, and held against what is stored by one look at the bytes of each. Where they are the same nothing has to be taken apart.
 */
export class WholeBundle {
  private readonly entries = Buffer.allocUnsafeSlow(ROOM_BYTES);
  private readonly ids = Buffer.allocUnsafeSlow(TILE_WIDTH * ID_BYTES);

  /** Whether a bundle begins with what these events give, from the leaf on that is its first. */
  isOf(events: readonly EventInBytes[], firstLeaf: number, { entries, ids }: Bundle): boolean {
    let end = 0;
    for (const [at, event] of events.entries()) {
      const written = writeEntry(event, firstLeaf + at, this.entries, end);
      if (written === undefined) return false;
      end = written;
      writeIdBytes(event.id, ID_BYTES, this.ids, at * ID_BYTES);
    }
    const idBytes = events.length * ID_BYTES;
    // Behind what fills a bundle nothing may stand: whoever takes it apart for a proof would stumble over it.
    const isWhole = events.length < TILE_WIDTH || (entries.length === end && ids.length === idBytes);
    return isWhole && beginsWith(entries, this.entries, end) && beginsWith(ids, this.ids, idBytes);
  }
}

const beginsWith = (stored: Buffer, written: Buffer, bytes: number): boolean =>
  stored.length >= bytes && stored.compare(written, 0, bytes, 0, bytes) === 0;
