import { checkpointText } from '../../tlog/checkpoint';
import { GrowingTree } from '../../tlog/growing-tree';
import { Malformed } from '../../tlog/malformed';
import { noteOf } from '../../tlog/note';
import { NoteRefused, openNote } from '../../tlog/sign-note.hash';
import { HASH_BYTES } from '../../tlog/tree.hash';
import type { VerifierKey } from '../../tlog/verifier-key.hash';
import type { CheckpointRow, SealTables } from '../growing/seal-tables.adapter';
import type { Finding } from './finding';

/** Checkpoints read at a time, and leaves after which the tiles that have grown are compared. */
const PAGE_CHECKPOINTS = 1_000;

/** Grows the tree anew from the stored entries, and holds every tile, checkpoint and signature to it. */
export class TreeReplay {
  private readonly tree = GrowingTree.of(0, () => Buffer.alloc(0));
  private page: readonly CheckpointRow[] = [];
  private at = 0;

  constructor(
    private readonly tables: SealTables,
    private readonly origin: string,
    private readonly keys: readonly VerifierKey[],
    private readonly find: (...found: readonly Finding[]) => void,
    private readonly rooted: (size: number, root: Buffer) => void = () => undefined,
  ) {}

  get size(): number {
    return this.tree.size;
  }
  get root(): Buffer {
    return this.tree.root();
  }

  async add(leafHashes: Buffer): Promise<void> {
    for (let left = leafHashes; left.length > 0; ) {
      const next = await this.nextCheckpoint();
      const here = next ? left.subarray(0, (next.size - this.tree.size) * HASH_BYTES) : left;
      this.tree.appendHashes(here);
      left = left.subarray(here.length);
      if (next?.size === this.tree.size) this.check(next);
    }
  }

  /** Every tile of the tree as it is grown now, against what is stored. */
  async compareTiles(): Promise<void> {
    const grown = this.tree.takeGrown();
    const stored = await this.tables.tiles(grown);
    for (const { level, n, hashes } of grown) {
      const found = stored(level, n);
      if (found.length === 0) this.find({ kind: 'MISSING', place: 'tile', what: `tile ${level}/${n} is gone` });
      else if (!found.subarray(0, hashes.length).equals(hashes))
        this.find({
          kind: 'ALTERED',
          place: 'tile',
          what: `tile ${level}/${n} is not what the entries give, from hash ${firstDifference(found, hashes)} on`,
        });
    }
  }

  /** Checkpoints of sizes that the entries do not reach, up to the largest that there was when the replay began. */
  async end(recorded: number): Promise<void> {
    for (let next = await this.nextCheckpoint(); next && next.size <= recorded; next = await this.nextCheckpoint()) {
      this.find({ kind: 'MISSING', place: 'entry', what: `checkpoint ${next.size} was signed; the entries go to ${this.tree.size}` });
      this.at += 1;
    }
  }

  private check(row: CheckpointRow): void {
    this.at += 1;
    const root = this.tree.root();
    this.rooted(row.size, root);
    const told = (place: Finding['place'], what: string): void =>
      this.find({ kind: 'ALTERED', place, what: `checkpoint ${row.size}: ${what}`, leafIndex: row.size - 1 });
    if (!row.root.equals(root))
      told('checkpoint', `the root is ${row.root.toString('base64')}, the entries give ${root.toString('base64')}`);
    if (row.text !== checkpointText({ origin: this.origin, size: row.size, root }))
      told('checkpoint', 'the text is not that of this size and root');
    if (row.note !== null) this.checkNote(row.note, row.text, told);
  }

  private checkNote(whole: string, text: string, told: (place: Finding['place'], what: string) => void): void {
    try {
      const note = noteOf(whole);
      if (note.text !== text) told('checkpoint', 'another text was signed');
      else openNote(note, this.keys);
    } catch (fault) {
      if (!(fault instanceof NoteRefused || fault instanceof Malformed)) throw fault;
      told('signature', fault.message);
    }
  }

  private async nextCheckpoint(): Promise<CheckpointRow | undefined> {
    if (this.at === this.page.length) {
      this.page = await this.tables.checkpointsAfter(this.page.at(-1)?.size ?? 0, PAGE_CHECKPOINTS);
      this.at = 0;
    }
    return this.page[this.at];
  }
}

function firstDifference(one: Buffer, other: Buffer): number {
  for (let at = 0; at < other.length; at += HASH_BYTES)
    if (!one.subarray(at, at + HASH_BYTES).equals(other.subarray(at, at + HASH_BYTES))) return at / HASH_BYTES;
  return other.length / HASH_BYTES;
}
