import type { Uuid } from '../../kernel/uuid';
import type { StoredEvent } from '../../ledger/event-store.port';
import { entriesOf, firstOf } from '../../tlog/entry-bundle';
import { proofFileText } from '../../tlog/proof-file';
import { consistencySpans, inclusionSpans, type Subtree } from '../../tlog/subtrees';
import { type TileAt, TILE_WIDTH, widthOf } from '../../tlog/tile-path';
import { hashesOf, rootInRows, rootOver, subtreeRoot, tilesFor } from '../../tlog/tile-tree';
import { HASH_BYTES } from '../../tlog/tree.hash';
import { entryInPart } from '../entry-in-part';
import { idPrefix } from '../ids/id-runs';
import { KeptTiles } from './kept-tiles';
import { LeafFinder } from '../ids/leaf-finder.adapter';
import type { CheckpointRow, Covering, SealTables } from '../growing/seal-tables.adapter';

export interface SealedLeaf {
  readonly index: number;
  readonly entry: Buffer;
}

/** The published log, for readers. Nothing beyond the last published checkpoint is shown, though it be there. */
export class SealedLog {
  private readonly kept: KeptTiles;

  constructor(
    readonly tables: SealTables,
    private readonly finder: LeafFinder,
  ) {
    this.kept = new KeptTiles((places) => tables.tiles(places));
  }

  async size(): Promise<number> {
    return (await this.tables.latestPublished())?.size ?? 0;
  }

  /** A tile or bundle of the published tree; undefined where it has none of that width. */
  async tile({ level, n, width }: TileAt): Promise<Buffer | undefined> {
    if (width > widthOf(level === 'entries' ? 0 : level, n, await this.size())) return undefined;
    if (level !== 'entries') return (await this.tables.tile(level, n))?.subarray(0, width * HASH_BYTES);
    const bundle = await this.tables.bundle(n);
    return bundle && firstOf(bundle.entries, width);
  }

  /** Where an event stands in the log. Its id is in its entry, so what the index of ids tells is looked at. */
  async leafOf(eventId: Uuid): Promise<SealedLeaf | undefined> {
    for (const index of await this.finder.candidates(idPrefix(eventId))) {
      const entry = await this.entry(index);
      if (entry && isOf(entry, eventId)) return { index, entry };
    }
    return undefined;
  }

  async entry(index: number): Promise<Buffer | undefined> {
    return this.entryFrom(await this.tables.bundlePart(index), index);
  }

  private async entryFrom(part: Buffer | undefined, index: number): Promise<Buffer | undefined> {
    return part && (entryInPart(part, index) ?? (await this.entryOfWhole(index)));
  }

  /** Where entries of a bundle differ so much that one stands elsewhere. */
  private async entryOfWhole(index: number): Promise<Buffer | undefined> {
    const bundle = await this.tables.bundle(Math.floor(index / TILE_WIDTH));
    return bundle && entriesOf(bundle.entries)[index % TILE_WIDTH];
  }

  /** The proof of a leaf in the smallest published checkpoint that covers it, or in one of that size; undefined where none does. */
  async proofOf(index: number, size?: number): Promise<string | undefined> {
    const covering = await this.tables.covering(index, size);
    return covering && this.proofIn(covering, index);
  }

  private async proofIn({ checkpoint, publishedSize, lowest }: Covering, index: number): Promise<string | undefined> {
    if (checkpoint.note === null || checkpoint.size <= index) return undefined;
    const spans = inclusionSpans(index, checkpoint.size);
    const above = await this.kept.of(
      tilesFor(spans).filter(({ level }) => level > 0),
      checkpoint.size,
      publishedSize,
    );
    const rootOf = (subtree: Subtree): Buffer => {
      const { level, n } = hashesOf(subtree);
      return level === 0 ? subtreeRoot(lowest, subtree) : rootInRows(above(level, n), subtree);
    };
    return proofFileText({ index, path: spans.map((span) => rootOver(rootOf, span)), checkpoint: checkpoint.note });
  }

  /** Of an event, with its entry. Its id is in its entry, so what the index of ids tells is looked at. */
  async proofOfEvent(eventId: Uuid, size?: number): Promise<{ readonly entry: Buffer; readonly file: string | undefined } | undefined> {
    for (const index of await this.finder.candidates(idPrefix(eventId))) {
      const covering = await this.tables.coveringWithPart(index, size);
      const entry = covering ? await this.entryFrom(covering.part, index) : await this.entry(index);
      if (entry && isOf(entry, eventId)) return { entry, file: covering && (await this.proofIn(covering, index)) };
    }
    return undefined;
  }

  /** That the larger tree begins with the smaller one; undefined where one of them was not published. */
  async consistency(from: number, to: number): Promise<readonly Buffer[] | undefined> {
    const ends = await Promise.all([from, to].map((size) => (size === 0 ? true : this.published(size))));
    return ends.every(Boolean) ? this.tables.rootsOf(consistencySpans(from, to)) : undefined;
  }

  /** Revision of the last of these events that the published tree of this size holds. */
  async lastOf(events: readonly StoredEvent[], size: number): Promise<number | undefined> {
    for (const { id, revision } of events.toReversed()) {
      const leaf = await this.leafOf(id);
      if (leaf && leaf.index < size) return revision;
    }
    return undefined;
  }

  async published(size: number): Promise<CheckpointRow | undefined> {
    const checkpoint = await this.tables.checkpoint(size);
    return checkpoint?.isPublished ? checkpoint : undefined;
  }
}

const isOf = (entry: Buffer, eventId: Uuid): boolean => (JSON.parse(entry.toString('utf8')) as { id: string }).id === eventId;
