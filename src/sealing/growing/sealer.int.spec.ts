import { rmSync } from 'node:fs';
import { NOW, readToEnd } from '../../../test/contract/appends';
import {
  asSuperuser,
  freshSealedLog,
  LOG_KINDS,
  openSealedLog,
  ORIGIN,
  type SealedLog,
  sealedEvent,
} from '../../../test/support/logs/sealed-log';
import { believedCheckpoint } from '../../tlog/believed';
import { entriesOf } from '../../tlog/entry-bundle';
import { noteOf } from '../../tlog/note';
import { policyOf } from '../../tlog/policy';
import { openNote } from '../../tlog/sign-note.hash';
import { inclusionSpans } from '../../tlog/subtrees';
import { hashOfLeaf } from '../../tlog/tree.hash';
import { includes } from '../../tlog/verify-proof';
import { vkeyText } from '../../tlog/verifier-key.hash';
import { AlteredBeforeSeal, OrderBroken, SealDiverged, SealTaken } from '../faults';
import { entryOf } from './leaf.hash';
import { signerWith } from '../signing/log-key.file';
import { Sealer } from './sealer.provider';
import { SignedCopy } from './signed-copy.file';

let log: SealedLog & { drop(): Promise<void> };
afterEach(() => log.drop());

const policy = () => policyOf(`log ${vkeyText(log.parts.signers[0]!.key)}\nquorum none\n`);
async function sealAll(): Promise<Sealer> {
  const sealer = await Sealer.takeUp(log.parts);
  while ((await sealer.step()) > 0);
  return sealer;
}
const bundlesOf = (end: number) => log.parts.tables.bundles(0, end);
const published = async () => (await log.parts.tables.latestPublished())!;

describe.each(LOG_KINDS)('a log in %s', (kind) => {
  beforeEach(async () => void (log = await freshSealedLog(kind)));

  it('seals what there is from the first event on, and what comes later, each step a signed checkpoint that is believed', async () => {
    await log.append(990);
    const sealer = await sealAll();
    await log.append(20);
    await sealer.step();
    const { note, size } = await published();
    const head = believedCheckpoint(note!, policy());
    const events = await readToEnd(log.store, 0n, 500);
    expect([head.origin, head.size, size]).toEqual([ORIGIN, 1010, 1010]);
    for (const index of [0, 255, 256, 511, 512, 989, 1009]) {
      const bundle = (await log.parts.tables.bundle(Math.floor(index / 256)))!;
      const entry = entriesOf(bundle.entries)[index % 256]!;
      expect(JSON.parse(entry.toString())).toMatchObject({ i: index, id: sealedEvent(index).id, r: 0, tv: 1, v: 1 });
      expect(
        includes({
          index,
          size,
          leaf: hashOfLeaf(entry),
          path: await log.parts.tables.rootsOf(inclusionSpans(index, size)),
          root: head.root,
        }),
      ).toBe(true);
      // Where the store's positions are not dense, the bundle says where its events stand.
      const { position } = events[index]!;
      expect(bundle.positions ? bundle.positions.readBigInt64BE((index % 256) * 8) : bundle.firstPosition + BigInt(index % 256)).toBe(
        position,
      );
    }
    expect([await sealer.step(), log.parts.copy.all().map((each) => each.size)]).toEqual([0, [990, 1010]]);
  });

  it('goes on where another stopped, and only one goes on', async () => {
    await log.append(300);
    const first = await sealAll();
    await log.append(300);
    const second = await Sealer.takeUp(log.parts);
    await expect(first.step()).rejects.toThrow(SealTaken);
    expect([await second.step(), (await published()).size]).toEqual([300, 600]);
  });

  it('takes bundles that were written before their checkpoint for nothing: whoever goes on writes them again, and who was before writes no more', async () => {
    await log.append(100);
    await sealAll();
    const gone = await Sealer.takeUp(log.parts);
    await log.append(700);
    expect([await gone.gather(), (await published()).size, (await bundlesOf(3)).map(({ n }) => n)]).toEqual([700, 100, [0, 1, 2]]);
    const other = await Sealer.takeUp(log.parts);
    await log.append(300);
    await expect(gone.gather()).rejects.toThrow(SealTaken);
    await expect(gone.seal()).rejects.toThrow(SealTaken);
    expect([await other.step(), (await published()).size]).toEqual([1_000, 1_100]);
    const events = await readToEnd(log.store, 0n, 500);
    expect((await bundlesOf(5)).flatMap(({ entries }) => entriesOf(entries))).toEqual(events.map(entryOf));
  });

  it('signs nothing of an event that somebody put into the store with commitments of another one', async () => {
    await log.append(4);
    const [{ id }, { data, metadata, d, m, saltKeyId, type }] = [sealedEvent(1_000), sealedEvent(1_001)];
    await log.store.append({
      stream: 'sealed-00000000-0000-8000-8000-00000000000e',
      expected: 'no-stream',
      events: [{ id, type, data, metadata, d, m, saltKeyId }],
      now: NOW,
    });
    await expect(sealAll()).rejects.toThrow(`data of event ${id}`);
    expect(await log.parts.tables.latestPublished()).toBeUndefined();
  });

  it('publishes the same again where nothing was appended, with the signature of a key that has come since', async () => {
    await log.append(5);
    const [before, present] = [await sealAll(), await published()];
    expect([await before.republish(), (await published()).note]).toEqual([true, present.note]);
    const next = signerWith(ORIGIN, Buffer.alloc(32, 2));
    const both = await Sealer.takeUp({ ...log.parts, signers: [...log.parts.signers, next] });
    await both.republish();
    const { note, size, text } = await published();
    expect([size, text, openNote(noteOf(note!), [next.key]).signedBy.length, note!.startsWith(present.note!)]).toEqual([
      5,
      present.text,
      1,
      true,
    ]);
  });

  it('is sealed by one of two instances that begin at the same moment, and by the other when that one is gone', async () => {
    await log.append(30);
    const other = openSealedLog(log.url, log.folder, undefined, kind);
    const sealers = await Promise.all([log, other].map(({ parts }) => Sealer.takeUp(parts)));
    const outcomes = await Promise.allSettled(sealers.map((sealer) => sealer.step()));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(SealTaken) as unknown });
    await other.append(3);
    await log.close();
    const sealer = await Sealer.takeUp(other.parts);
    await sealer.step();
    expect([(await other.parts.tables.latestPublished())!.size, other.parts.copy.all().map(({ size }) => size)]).toEqual([33, [30, 33]]);
    await other.close();
  });
});

describe('what only whoever owns a PostgreSQL can do', () => {
  beforeEach(async () => void (log = await freshSealedLog()));

  it('puts no checkpoint above bundles that a server lost which crashed and came back, and writes them again', async () => {
    await log.append(700);
    const sealer = await Sealer.takeUp(log.parts);
    await sealer.gather();
    await asSuperuser(log.url, 'DELETE FROM seal.bundle WHERE n = 1');
    await expect(sealer.seal()).rejects.toThrow(SealTaken);
    expect([await log.parts.tables.latestPublished(), log.parts.copy.latest()]).toEqual([undefined, undefined]);
    await sealAll();
    expect((await bundlesOf(3)).flatMap(({ entries }) => entriesOf(entries))).toHaveLength(700);
  });

  it('replaces what was written before its checkpoint where those events are lost, and nothing that a checkpoint covers', async () => {
    await log.append(100);
    await sealAll();
    await log.append(700);
    await (await Sealer.takeUp(log.parts)).gather();
    await asSuperuser(log.url, 'DELETE FROM ledger.event WHERE position > 100', 'UPDATE ledger.log_head SET position = 100');
    await log.append(650);
    await sealAll();
    const events = await readToEnd(log.store, 0n, 500);
    expect((await bundlesOf(3)).flatMap(({ entries }) => entriesOf(entries))).toEqual(events.map(entryOf));
    for (const [change, n] of [
      ['entries = substring(entries for 300), ids = substring(ids for 5)', 2],
      ['first_position = first_position + 1', 1],
    ] as const)
      await expect(log.pool.query(`UPDATE seal.bundle SET ${change} WHERE n = ${n}`)).rejects.toThrow(`bundle ${n} only grows`);
  });

  it('signs nothing of an event that is not what was committed to, and goes on once it is again', async () => {
    await log.append(5);
    await asSuperuser(log.url, `UPDATE ledger.event SET data = '{"number":99}' WHERE position = 3`);
    await expect(sealAll()).rejects.toThrow(AlteredBeforeSeal);
    await expect(sealAll()).rejects.toThrow(`data of event ${sealedEvent(2).id} at position 3`);
    await asSuperuser(log.url, `UPDATE ledger.event SET data = '{"number":2}' WHERE position = 3`);
    expect((await sealAll()).size).toBe(5);
  });

  it.each([['DELETE FROM ledger.event WHERE position = 3'], ['UPDATE ledger.event SET position = position + 1 WHERE position = 5']])(
    'takes no hole in the order: %s',
    async (statement) => {
      await log.append(5);
      await asSuperuser(log.url, statement);
      await expect(sealAll()).rejects.toThrow(OrderBroken);
    },
  );

  describe('what was signed is a promise', () => {
    /** The seal as it was at 300 of 500 leaves, the events cut there too: what a restored backup is. */
    const restored = [
      'DELETE FROM ledger.event WHERE position > 300',
      'UPDATE ledger.log_head SET position = 300',
      'DELETE FROM seal.checkpoint WHERE size > 300',
      'DELETE FROM seal.bundle WHERE n > 1',
      'DELETE FROM seal.tile WHERE level = 0 AND n > 1',
      'UPDATE seal.tile SET hashes = substring(hashes for 44 * 32) WHERE level = 0 AND n = 1',
      'UPDATE seal.state SET size = 300, position = 300',
      'UPDATE seal.bundle SET ids = substring(ids for 44 * 5) WHERE n = 1',
    ];
    beforeEach(async () => {
      await log.append(300);
      const sealer = await sealAll();
      await log.append(200);
      await sealer.step();
    });

    it('a restored older database signs nothing, and a better one does', async () => {
      await asSuperuser(log.url, ...restored);
      await expect(sealAll()).rejects.toThrow('checkpoint 500 was signed; the database goes to 300');
      await log.append(300);
      await expect(sealAll()).rejects.toThrow(SealDiverged);
    });

    it('nor where the events alone were restored', async () => {
      await asSuperuser(log.url, 'DELETE FROM ledger.event WHERE position > 300', 'UPDATE ledger.log_head SET position = 300');
      await expect(sealAll()).rejects.toThrow('event 499 at position 500 was sealed, and is not there any more');
      await log.append(250);
      await expect(sealAll()).rejects.toThrow(SealDiverged);
    });

    it('nor where the copy says another root, or is gone', async () => {
      rmSync(log.folder, { recursive: true });
      const other = new SignedCopy(log.folder);
      await expect(sealAll()).rejects.toThrow('the copy of what was signed is gone');
      other.add((await published()).note!.replace(/\n500\n.{43}=/, `\n500\n${Buffer.alloc(32, 3).toString('base64')}`));
      await expect(sealAll()).rejects.toThrow('checkpoint 500 was signed with another root');
    });

    it.each([
      ["UPDATE seal.tile SET hashes = overlay(hashes placing '\\x00' from 1 for 1) WHERE level = 0 AND n = 1"],
      ["UPDATE seal.checkpoint SET root = decode(repeat('00', 32), 'hex') WHERE size = 500"],
      ["UPDATE seal.checkpoint SET note = replace(note, chr(10) || '500' || chr(10), chr(10) || '501' || chr(10)) WHERE size = 500"],
    ])('nor where the database does not fit together: %s', async (statement) => {
      await asSuperuser(log.url, statement);
      await expect(sealAll()).rejects.toThrow('what the database holds of size 500 does not fit together');
    });

    it('the service itself can change nothing of it', async () => {
      for (const statement of [
        'DELETE FROM seal.tile',
        'UPDATE seal.checkpoint SET text = note',
        'UPDATE seal.checkpoint SET root = root',
        'DELETE FROM seal.checkpoint',
        'UPDATE seal.audit SET is_clean = true',
        "UPDATE seal.tile SET hashes = overlay(hashes placing '\\x00' from 1 for 1)",
        "UPDATE seal.bundle SET entries = ''",
        'UPDATE seal.state SET origin = origin',
      ])
        await expect(log.pool.query(statement)).rejects.toThrow(/permission denied|only grows/);
    });
  });
});
