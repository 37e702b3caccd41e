import type { BytesReader } from '../../ledger/event-in-bytes';
import type { EventStore, Position } from '../../ledger/event-store.port';
import { checkpointOf, checkpointText } from '../../tlog/checkpoint';
import { entriesOf } from '../../tlog/entry-bundle';
import { noteOf, type NoteSignature, noteText } from '../../tlog/note';
import { TILE_WIDTH } from '../../tlog/tile-path';
import { EventPages } from './event-pages';
import { QuorumMissing, SealDiverged } from '../faults';
import { type Growth, GrowingLog } from './growing-log';
import { type Commitments, entryOf } from './leaf.hash';
import { leavesOf } from './leaves-of';
import type { LogSigner } from '../signing/log-signer.port';
import type { CheckpointRow, SealHead, SealTables } from './seal-tables.adapter';
import type { SignedCopy } from './signed-copy.file';

/** What a sealer has done; a test kills it behind each of them. */
export const SEAL_STEPS = ['read', 'written', 'recorded', 'checked', 'signed', 'copied', 'stored', 'published'] as const;
export type SealStep = (typeof SEAL_STEPS)[number];

export interface SealerParts {
  readonly store: BytesReader & Pick<EventStore, 'head'>;
  readonly tables: SealTables;
  readonly copy: SignedCopy;
  /** The first signs always; a second one while a key is being replaced. */
  readonly signers: readonly LogSigner[];
  readonly commitments: Commitments;
  readonly origin: string;
  /** Positions of the store are 1, 2, 3 and so on: then a hole is an event that somebody took away. */
  readonly isDense: boolean;
  /** Publication waits for it. */
  readonly cosign?: (signed: CheckpointRow & { readonly note: string }) => Promise<string>;
  readonly onStep?: (step: SealStep, size: number) => void;
}

/** Carries the seal on, step by step, each of which may be the last: what follows then stands in {@link takeUp}. */
export class Sealer {
  private readonly pages: EventPages;
  /** Position of the last event that was gathered, of which the head may not know yet. */
  private gathered: Position;

  private constructor(
    private readonly parts: SealerParts,
    private head: SealHead,
    private readonly log: GrowingLog,
  ) {
    [this.pages, this.gathered] = [new EventPages(parts.store), head.position];
  }

  /**
   * Goes on where the one before stopped. Everything that is known outside the database is compared first, and what was
   * recorded is signed as it was recorded, never made anew.
   * @throws SealDiverged, OrderBroken
   */
  static async takeUp(parts: SealerParts): Promise<Sealer> {
    const head = await parts.tables.takeOver(parts.origin);
    const log = new GrowingLog(await edgeOf(parts, head), parts.isDense);
    const sealer = new Sealer(parts, head, log);
    await sealer.checkLastEvent();
    for (const checkpoint of await parts.tables.unpublished()) await sealer.finish(checkpoint);
    await sealer.checkAgainstCopy();
    return sealer;
  }

  get size(): number {
    return this.head.size;
  }
  get position(): bigint {
    return this.head.position;
  }

  /** The last page that was read was as large as asked for: more may wait. */
  get isBehind(): boolean {
    return this.pages.isBehind;
  }

  /** Seals the next events; how many there were. @throws AlteredBeforeSeal, OrderBroken, SealDiverged, SealTaken */
  async step(): Promise<number> {
    await this.gather();
    return this.seal();
  }

  /** Reads the next events, and writes the bundles that are full with them: nobody looks at those before a checkpoint covers them. How many events there were. */
  async gather(): Promise<number> {
    const events = await this.pages.after(this.gathered);
    if (events.length === 0) return 0;
    this.told('read');
    this.log.add(leavesOf(events, this.parts, { after: this.gathered, from: this.log.size }));
    this.gathered = events.at(-1)!.position;
    const full = this.log.takeFull();
    if (full.length > 0) await this.parts.tables.writeAhead(this.head, full);
    this.told('written');
    return events.length;
  }

  /** A checkpoint over everything that was gathered; over how many events. */
  async seal(): Promise<number> {
    const events = this.log.size - this.head.size;
    if (events === 0) return 0;
    const growth = this.log.takeGrowth();
    const text = checkpointText({ origin: this.parts.origin, size: growth.size, root: growth.root });
    this.head = await this.record(growth, text);
    await this.finish({ size: growth.size, root: growth.root, text, note: null, isPublished: false });
    return events;
  }

  /**
   * The last published checkpoint once more: the same text and the same signature of the log, that of a key that has come since,
   * and fresh cosignatures, by whose times it is seen to be the newest still. Where too few can be reached, what stands there
   * stays. False where no cosignature is fresh. @throws SealDiverged where a witness saw more, SealTaken
   */
  async republish(): Promise<boolean> {
    const { tables, cosign } = this.parts;
    const published = await tables.latestPublished();
    if (!published?.note || published.size !== this.head.size) return true;
    await this.checkAgainstCopy();
    const own = await this.signatures(published.text);
    const others = noteOf(published.note).signatures.filter(
      ({ name, keyId }) => !own.some((each) => each.name === name && each.keyId === keyId),
    );
    const signed = noteText({ text: published.text, signatures: [...own, ...others] });
    const note = cosign ? await cosign({ ...published, note: signed }).catch(unlessQuorumIsMissing) : signed;
    if (note !== undefined && note !== published.note) await tables.sign(this.head, published.size, note);
    return cosign === undefined || (note !== undefined && note !== published.note);
  }

  private async record(growth: Growth, text: string): Promise<SealHead> {
    const head = await this.parts.tables.grow(this.head, growth, text);
    this.told('recorded', head.size);
    return head;
  }

  /** From a recorded checkpoint to a published one. Signing again gives the same bytes, so each step may be done twice. */
  private async finish(checkpoint: CheckpointRow): Promise<void> {
    const { tables, copy, cosign } = this.parts;
    await this.checkAgainstCopy();
    this.told('checked', checkpoint.size);
    const signed = await this.signed(checkpoint);
    this.told('signed', checkpoint.size);
    if ((copy.latest()?.size ?? 0) < checkpoint.size) copy.add(signed);
    this.told('copied', checkpoint.size);
    if (checkpoint.note === null) await tables.sign(this.head, checkpoint.size, signed);
    this.told('stored', checkpoint.size);
    const published = cosign ? await cosign({ ...checkpoint, note: signed }) : signed;
    if (published !== signed) await tables.sign(this.head, checkpoint.size, published);
    await tables.publish(this.head, checkpoint.size);
    this.told('published', checkpoint.size);
  }

  private async signed({ text, note }: CheckpointRow): Promise<string> {
    if (note !== null) return note;
    return noteText({ text, signatures: await this.signatures(text) });
  }

  private signatures(text: string): Promise<readonly NoteSignature[]> {
    return Promise.all(this.parts.signers.map((signer) => signer.sign(text)));
  }

  /** @throws SealDiverged where what was signed before is not a beginning of what would be signed now */
  private async checkAgainstCopy(): Promise<void> {
    const { copy, tables } = this.parts;
    const outside = copy.latest();
    if (!outside) {
      const published = await tables.latestPublished();
      if (published)
        throw new SealDiverged(
          `checkpoint ${published.size} was published, but the copy of what was signed is gone: nothing here shows that no later one was`,
        );
      return;
    }
    if (outside.size > this.head.size)
      throw new SealDiverged(
        `checkpoint ${outside.size} was signed; the database goes to ${this.head.size}: it was restored from an older copy`,
      );
    const root = outside.size === this.log.size ? this.log.root : (await tables.rootsOf([{ from: 0, to: outside.size }]))[0]!;
    if (!root.equals(outside.root))
      throw new SealDiverged(`checkpoint ${outside.size} was signed with another root than the database gives:\n${outside.note}`);
  }

  /** The log of events may have been restored without the seal: then the last sealed event is gone, or another one. */
  private async checkLastEvent(): Promise<void> {
    const { store, tables } = this.parts;
    const { size, position } = this.head;
    if (size === 0) return;
    const [last] = await store.readAll(position - 1n, 1);
    const entry = entriesOf((await tables.bundle(Math.floor((size - 1) / TILE_WIDTH)))!.entries)[(size - 1) % TILE_WIDTH]!;
    if (!last || last.position !== position || !entryOf(last, size - 1).equals(entry))
      throw new SealDiverged(`event ${size - 1} at position ${position} was sealed, and is not there any more`);
  }

  private told(step: SealStep, size = this.head.size): void {
    this.parts.onStep?.(step, size);
  }
}

function unlessQuorumIsMissing(fault: unknown): undefined {
  if (!(fault instanceof QuorumMissing)) throw fault;
}

/** @throws SealDiverged where the tiles do not give the root that was recorded */
async function edgeOf({ tables }: SealerParts, { size }: SealHead): ReturnType<SealTables['edge']> {
  const edge = await tables.edge(size);
  if (size === 0) return edge;
  const checkpoint = await tables.checkpoint(size);
  const [root] = await tables.rootsOf([{ from: 0, to: size }]);
  if (
    !checkpoint ||
    !root!.equals(checkpoint.root) ||
    !checkpointOf(checkpoint.text).root.equals(checkpoint.root) ||
    (checkpoint.note !== null && noteOf(checkpoint.note).text !== checkpoint.text)
  ) {
    throw new SealDiverged(`what the database holds of size ${size} does not fit together`);
  }
  return edge;
}
