import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Uuid } from '../../kernel/uuid';
import { type BytesReader, type EventInBytes, readInBytes } from '../../ledger/event-in-bytes';
import type { Position } from '../../ledger/event-store.port';
import { entriesOf } from '../../tlog/entry-bundle';
import { Malformed } from '../../tlog/malformed';
import { TILE_WIDTH } from '../../tlog/tile-path';
import { hashesOfBundle } from '../../tlog/tree.hash';
import type { Bundle } from '../growing/growing-log';
import { ID_BYTES, idDigits } from '../ids/id-runs';
import type { Commitments } from '../growing/leaf.hash';
import type { SealTables } from '../growing/seal-tables.adapter';
import { BundleCursor } from './bundle-cursor';
import { comparedEvent, idOrNothing, inserted, missing, repeated, unsealed, withMoves } from './compared-event';
import { EventCursor } from './event-cursor';
import type { Finding } from './finding';
import { prefixOf, SeenIds } from './seen-ids';
import { WholeBundle } from './whole-bundle';

/** Pages of the second reading, which only a repeated id makes necessary. */
const PAGE_EVENTS = 4_096;
const POSITION_BYTES = 8;
/** Events that are gone and come are held until the end, so that moves are told from them; more are told one by one. */
const MAX_HELD = 10_000;

export interface EventReplayParts {
  readonly store: BytesReader;
  /** Behind which every event lies that anybody may have put into the store. */
  readonly start: Position;
  readonly tables: SealTables;
  readonly commitments: Commitments;
}
interface Leaves {
  /** One after the other. */
  readonly leafHashes: Buffer;
  /** The first bytes of each id, as the entries have them; undefined where not all can be read. */
  readonly ids?: Buffer;
}
export interface SealedBundle extends Leaves {
  readonly n: number;
}

/** Reads every event of the store beside every leaf of the seal, in one order, and tells of each that is not as the other says. */
export class EventReplay {
  events = 0;
  private readonly ids = new SeenIds();
  private readonly whole = new WholeBundle();
  private readonly gone: Finding[] = [];
  private readonly come: Finding[] = [];
  private readonly log: EventCursor;

  constructor(
    private readonly parts: EventReplayParts,
    private readonly find: (...found: readonly Finding[]) => void,
    private readonly seen: (event: EventInBytes, leafIndex: number) => void = () => undefined,
  ) {
    this.log = new EventCursor(parts.store, parts.start);
  }

  /** The leaves as they are stored, bundle by bundle, each compared with its event. */
  async *bundles(size: number): AsyncGenerator<SealedBundle> {
    const stored = new BundleCursor(this.parts.tables, Math.ceil(size / TILE_WIDTH));
    for (let n = 0; n * TILE_WIDTH < size; n += 1) {
      yield { n, ...(await this.bundle(n, await stored.next(n), Math.min(TILE_WIDTH, size - n * TILE_WIDTH))) };
      // What was asked for ahead is sent, and taken in while the server sends it, only when the loop of events comes round.
      await nextTurn();
    }
  }

  /** After the last leaf: what stands behind it, and what came of all. */
  async end(): Promise<void> {
    for (let event = await this.peek(); event; event = await this.peek()) {
      this.find(unsealed(event));
      this.take(event);
    }
    this.find(...withMoves(this.gone, this.come));
    const twice = this.ids.repeated();
    if (twice.size > 0) await this.tellRepeated(twice);
  }

  private async bundle(n: number, bundle: Bundle | undefined, width: number): Promise<Leaves> {
    if (!bundle) {
      this.find({ kind: 'MISSING', place: 'entry', what: `bundle ${n} is gone`, leafIndex: n * TILE_WIDTH });
      return { leafHashes: Buffer.alloc(0) };
    }
    const events = await this.log.next(width);
    if (this.isAsSealed(events, n, bundle, width)) return this.takeWhole(events, n, bundle);
    return this.oneByOne(n, bundle, width);
  }

  /** Nearly always: every event at its place and as it was committed to, and the bundle, to the byte, what they give. */
  private isAsSealed(events: readonly EventInBytes[], n: number, bundle: Bundle, width: number): boolean {
    return (
      events.length === width &&
      bundle.firstPosition === placeOf(bundle, n, 0) &&
      this.whole.isOf(events, n * TILE_WIDTH, bundle) &&
      events.every((event, at) => event.position === placeOf(bundle, n, at) && this.parts.commitments.differing(event) === undefined)
    );
  }

  private takeWhole(events: readonly EventInBytes[], n: number, { entries, ids }: Bundle): Leaves {
    for (const [at, event] of events.entries()) {
      this.ids.add(event.id);
      this.seen(event, n * TILE_WIDTH + at);
    }
    this.events += events.length;
    this.log.advance(events.length);
    return { leafHashes: hashesOfBundle(entries, events.length), ids: ids.subarray(0, events.length * ID_BYTES) };
  }

  /** What differs anywhere is told of each event by itself. */
  private async oneByOne(n: number, bundle: Bundle, width: number): Promise<Leaves> {
    const stored = this.readable(n, bundle.entries);
    const entries = stored.slice(0, width);
    if (width === TILE_WIDTH && (stored.length > width || bundle.ids.length > width * ID_BYTES))
      this.find({
        kind: 'ALTERED',
        place: 'entry',
        what: `bundle ${n} is full, and something stands behind its last entry`,
        leafIndex: (n + 1) * TILE_WIDTH - 1,
      });
    if (entries.length < width)
      this.find({
        kind: 'MISSING',
        place: 'entry',
        what: `bundle ${n} has ${entries.length} entries of ${width}`,
        leafIndex: n * TILE_WIDTH + entries.length,
      });
    if (bundle.firstPosition !== placeOf(bundle, n, 0))
      this.find({
        kind: 'ALTERED',
        place: 'placeIndex',
        what: `bundle ${n} is said to begin at ${bundle.firstPosition}, its first event stands at ${placeOf(bundle, n, 0)}`,
        leafIndex: n * TILE_WIDTH,
      });
    const ids = Buffer.alloc(width * ID_BYTES);
    let readable = 0;
    for (const [at, entry] of entries.entries()) {
      const leafIndex = n * TILE_WIDTH + at;
      const position = placeOf(bundle, n, at);
      await this.upTo(position);
      const id = this.compare(entry, leafIndex, position);
      if (bundle.ids.toString('hex', at * ID_BYTES, (at + 1) * ID_BYTES) !== idDigits(id))
        this.find({ kind: 'ALTERED', place: 'idIndex', what: 'the event is not found by its id', leafIndex });
      readable += ids.write(idDigits(id), at * ID_BYTES, 'hex');
    }
    return { leafHashes: hashesOfBundle(bundle.entries, entries.length), ...(readable === ids.length ? { ids } : {}) };
  }

  private readable(n: number, bundle: Buffer): readonly Buffer[] {
    try {
      return entriesOf(bundle);
    } catch (fault) {
      if (!(fault instanceof Malformed)) throw fault;
      this.find({ kind: 'ALTERED', place: 'entry', what: `bundle ${n} cannot be read: ${fault.message}`, leafIndex: n * TILE_WIDTH });
      return [];
    }
  }

  /** With the event that stands at its position, or behind it. Answers the id that stands in the entry. */
  private compare(entry: Buffer, leafIndex: number, position: Position): Uuid {
    const event = this.log.current?.position === position ? this.log.current : undefined;
    const id = idOrNothing(entry);
    if (event) this.take(event);
    if (id !== event?.id) {
      this.hold(this.gone, missing(entry, leafIndex, position));
      if (event) this.hold(this.come, inserted(event));
      return id;
    }
    this.find(...comparedEvent(event, entry, leafIndex, this.parts.commitments));
    this.seen(event, leafIndex);
    return id;
  }

  /** To the event at a position, or the first behind it; those before it have no leaf. */
  private async upTo(position: Position): Promise<void> {
    for (let event = await this.peek(); event && event.position < position; event = await this.peek()) {
      this.hold(this.come, inserted(event));
      this.take(event);
    }
  }

  private hold(held: Finding[], finding: Finding): void {
    if (held.length < MAX_HELD) held.push(finding);
    else this.find(finding);
  }

  private async peek(): Promise<EventInBytes | undefined> {
    if (this.log.isAtEndOfPage) await this.log.turn();
    return this.log.current;
  }

  private take(event: EventInBytes): void {
    this.log.advance();
    this.events += 1;
    this.ids.add(event.id);
  }

  /** Read once more, for only now it is known which. */
  private async tellRepeated(twice: ReadonlySet<bigint>): Promise<void> {
    const first = new Set<bigint>();
    const { store, start } = this.parts;
    for (
      let page = await readInBytes(store, start, PAGE_EVENTS);
      page.length > 0;
      page = await readInBytes(store, page.at(-1)!.position, PAGE_EVENTS)
    ) {
      for (const event of page) {
        const prefix = prefixOf(event.id);
        if (!twice.has(prefix)) continue;
        if (first.has(prefix)) this.find(repeated(event));
        first.add(prefix);
      }
    }
  }
}

/** Where the event of a leaf stands in the store; before all others where that was cut away. */
const placeOf = ({ positions }: Bundle, n: number, at: number): Position =>
  positions === null
    ? BigInt(n * TILE_WIDTH + at + 1)
    : positions.length < (at + 1) * POSITION_BYTES
      ? 0n
      : positions.readBigInt64BE(at * POSITION_BYTES);
