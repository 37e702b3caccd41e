import { randomBytes, randomInt } from 'node:crypto';
import { Pool } from 'pg';
import { instant } from '../../src/kernel/instant';
import type { StreamName } from '../../src/kernel/fold';
import { type Uuid, uuid } from '../../src/kernel/uuid';
import { leafEntry } from '../../src/ledger/leaf-entry';
import { byteaArray } from '../../src/sealing/bytea-array';
import { ID_BYTES, idRunsOf, RUN_LEAVES } from '../../src/sealing/ids/id-runs';
import { RunMerger } from '../../src/sealing/ids/run-merger.adapter';
import { signerWith } from '../../src/sealing/signing/log-key.file';
import { type SealHead, SealTables } from '../../src/sealing/growing/seal-tables.adapter';
import { checkpointText } from '../../src/tlog/checkpoint';
import { bundled } from '../../src/tlog/entry-bundle';
import { GrowingTree } from '../../src/tlog/growing-tree';
import { noteText } from '../../src/tlog/note';
import { TILE_WIDTH } from '../../src/tlog/tile-path';
import { HASH_BYTES, hashOfLeaf } from '../../src/tlog/tree.hash';

const ORIGIN = 'ledger.example/large';
const AT = instant('2026-12-20T08:00:00.000000Z');
const HEX_COMMITMENT = 'ab'.repeat(HASH_BYTES);
const BUNDLES =
  'insert into seal.bundle (n, entries, ids, first_position) select b.n, b.entries, b.ids, b.n * 256 + 1 from unnest($1::bigint[], $2::bytea[], $3::bytea[]) b (n, entries, ids)';

/** An event of which proofs are asked. */
export interface Asked {
  readonly index: number;
  readonly id: Uuid;
  readonly entry: Buffer;
}

const idOf = (prefix: Buffer): Uuid => {
  const hex = prefix.toString('hex') + randomBytes(11).toString('hex');
  return uuid(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`);
};
const entryOf = (leafIndex: number, id: Uuid): Buffer =>
  Buffer.from(
    leafEntry({
      at: AT,
      d: HEX_COMMITMENT,
      leafIndex,
      id,
      m: HEX_COMMITMENT,
      revision: 0,
      stream: `certificate-${id}` as StreamName,
      type: 'certificate.issued.v1',
      typeVersion: 1,
    }),
  );

/**
 * A tree of so many leaves whose hashes are made up, but for those of the events that will be asked for: a proof reads tiles
 * and nothing else of the others. Their ids are all there, for an event is found among them.
 */
export async function growLarge(
  pool: Pool,
  leaves: number,
  asked: number,
): Promise<{ readonly tables: SealTables; readonly asked: readonly Asked[] }> {
  const tables = new SealTables(pool);
  const wanted = new Set(Array.from({ length: asked }, () => randomInt(leaves)));
  const [found, tree] = [[] as Asked[], GrowingTree.of(0, () => Buffer.alloc(0))];
  let head = await tables.takeOver(ORIGIN);
  while (tree.size < leaves) head = await grow({ pool, tables, tree, head, found }, Math.min(RUN_LEAVES, leaves - tree.size), wanted);
  const text = checkpointText({ origin: ORIGIN, size: head.size, root: tree.root() });
  await tables.sign(head, head.size, noteText({ text, signatures: [await signerWith(ORIGIN, Buffer.alloc(32, 1)).sign(text)] }));
  await tables.publish(head, head.size);
  // As though it had been written long ago.
  const merger = new RunMerger(pool);
  while (await merger.step(head.size));
  await leaveOneCheckpoint(pool);
  await pool.query('checkpoint');
  await pool.query('analyze seal.tile, seal.bundle, seal.id_run, seal.merged_run, seal.merged, seal.checkpoint');
  return { tables, asked: found };
}

/** A log has no checkpoints that nobody published: here they are of how the tree was made, and every proof would look through them. */
async function leaveOneCheckpoint(pool: Pool): Promise<void> {
  const owner = await pool.connect();
  await owner.query(
    'set session_replication_role = replica; delete from seal.checkpoint where published_at is null; set session_replication_role = origin',
  );
  owner.release();
}

async function grow(
  { pool, tables, tree, head, found }: { pool: Pool; tables: SealTables; tree: GrowingTree; head: SealHead; found: Asked[] },
  count: number,
  wanted: ReadonlySet<number>,
): Promise<SealHead> {
  const [from, hashes, ids] = [tree.size, randomBytes(count * HASH_BYTES), randomBytes(count * ID_BYTES)];
  const asked = Array.from({ length: count }, (_, at) => at)
    .filter((at) => wanted.has(from + at))
    .map((at): Asked => {
      const id = idOf(ids.subarray(at * ID_BYTES, (at + 1) * ID_BYTES));
      const entry = entryOf(from + at, id);
      hashOfLeaf(entry).copy(hashes, at * HASH_BYTES);
      return { index: from + at, id, entry };
    });
  found.push(...asked);
  tree.append(Array.from({ length: count }, (_, at) => hashes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES)));
  const size = from + count;
  const next = await tables.grow(
    head,
    {
      tiles: tree.takeGrown(),
      bundles: [],
      runs: count === RUN_LEAVES ? idRunsOf(from / RUN_LEAVES, ids) : [],
      size,
      root: tree.root(),
      position: BigInt(size),
      ahead: { from: 0, to: 0 },
    },
    checkpointText({ origin: ORIGIN, size, root: tree.root() }),
  );
  await addBundles(pool, from, ids, asked, count < RUN_LEAVES);
  return next;
}

/** Whole ones of those that are asked for; those that are in no run yet with their ids alone. */
async function addBundles(pool: Pool, from: number, ids: Buffer, asked: readonly Asked[], isTail: boolean): Promise<void> {
  const askedOf = (n: number): readonly Asked[] => asked.filter(({ index }) => Math.floor(index / TILE_WIDTH) === n);
  const all = Array.from({ length: Math.ceil(ids.length / ID_BYTES / TILE_WIDTH) }, (_, at) => from / TILE_WIDTH + at);
  const bundles = all.filter((n) => isTail || askedOf(n).length > 0);
  const own = (n: number): Buffer => ids.subarray((n * TILE_WIDTH - from) * ID_BYTES, ((n + 1) * TILE_WIDTH - from) * ID_BYTES);
  const entries = (n: number): Buffer =>
    bundled(
      Array.from(
        { length: own(n).length / ID_BYTES },
        (_, at) =>
          askedOf(n).find(({ index }) => index === n * TILE_WIDTH + at)?.entry ??
          entryOf(n * TILE_WIDTH + at, idOf(own(n).subarray(at * ID_BYTES))),
      ),
    );
  await pool.query(BUNDLES, [
    bundles,
    byteaArray(bundles.map((n) => (askedOf(n).length > 0 ? entries(n) : Buffer.alloc(0)))),
    byteaArray(bundles.map(own)),
  ]);
}
