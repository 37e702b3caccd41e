import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AWARDING, eventEntry, LOG, MadeLog, madeLog, NEXT_LOG, POLICY, REGULATOR, writeFiles } from '../support/logs/made-log';
import { found, verify } from '../support/verifier';

/** Each way in which files of a log can be changed, and the name under which the verifier finds it. The log has 600 entries: two full bundles and one of 88. */
const SIZE = 600;
const log = madeLog(SIZE);
const folders: string[] = [];
const folder = (): string => (folders.push(mkdtempSync(join(tmpdir(), 'skills-ledger-tampered-'))), folders.at(-1)!);
afterAll(() => folders.forEach((each) => rmSync(each, { recursive: true, force: true })));

type Files = Map<string, Buffer>;
const mine = writeFiles(
  folder(),
  new Map<string, string>([
    ['policy', POLICY],
    ['older', log.checkpoint(300)],
  ]),
);
const POLICY_ARGS = ['--policy', join(mine, 'policy')];
/** What is found after some files were changed. */
const after = (change: (files: Files) => void, args: readonly string[] = [], files = log.files()): Promise<readonly string[]> => {
  change(files);
  return found([writeFiles(folder(), files), ...POLICY_ARGS, ...args]);
};
/** A bit of one byte of a file. */
const flip =
  (name: string, at: number) =>
  (files: Files): void => {
    const bytes = Buffer.from(files.get(name)!);
    bytes[at < 0 ? bytes.length + at : at]! ^= 1;
    files.set(name, bytes);
  };
const put =
  (name: string, content: string | Buffer) =>
  (files: Files): void =>
    void files.set(name, Buffer.from(content));
const bundle = (entries: readonly Buffer[]): Buffer =>
  Buffer.concat(entries.flatMap((entry) => [Buffer.from([entry.length >> 8, entry.length & 255]), entry]));
const swapped = <Part>(parts: readonly Part[], a: number, b: number): readonly Part[] =>
  parts.map((part, at) => (at === a ? parts[b]! : at === b ? parts[a]! : part));
const [first, tail] = [log.entries.slice(0, 256), log.entries.slice(512)];

it('a log as it was written is good, and says so', async () => {
  const { verdict, facts, exitCode } = await verify([writeFiles(folder(), log.files()), ...POLICY_ARGS, '--since', join(mine, 'older')]);
  expect({ verdict, exitCode }).toEqual({ verdict: 'GOOD', exitCode: 0 });
  expect(facts.map(({ code }) => code)).toEqual(['CHECKPOINT', 'LOG_SIGNED', 'WITNESSED', 'WITNESSED', 'ENTRIES', 'TILES', 'CONTINUES']);
});
it.each([0, 1, 2, 3, 255, 256, 257, 511, 512, 513])('also one of %i entries', async (size) => {
  expect(await verify([writeFiles(folder(), log.files(size)), ...POLICY_ARGS])).toMatchObject({ verdict: 'GOOD', findings: [] });
});
it('a partial tile may have gone when the full one is there', async () =>
  expect(
    await after(
      (files) => {
        const whole = log.files(SIZE);
        for (const [name, content] of log.files(512)) if (/000$|001$/.test(name)) whole.set(name, content);
        for (const name of ['tile/0/001.p/44', 'tile/entries/001.p/44', 'tile/1/000.p/1']) files.delete(name);
        for (const name of ['tile/0/001', 'tile/entries/001']) files.set(name, whole.get(name)!);
      },
      [],
      new MadeLog(log.entries.slice(0, 300)).files(),
    ),
  ).toEqual(['TILE_MISSING tile/1/000.p/1']));

describe('entries', () => {
  it.each<readonly [string, (files: Files) => void, readonly string[]]>([
    [
      'a byte of an entry in a full bundle',
      flip('tile/entries/001', 40),
      ['ENTRY_MALFORMED entry 256', 'REVISION_GAP entry 257', 'ENTRIES_ALTERED tile/entries/001'],
    ],
    [
      'a byte of an entry in the partial bundle',
      put('tile/entries/002.p/88', bundle([eventEntry(512, { data: '{"level":9}' }), ...tail.slice(1)])),
      ['ENTRIES_ALTERED tile/entries/002.p/88'],
    ],
    ['a length', flip('tile/entries/000', 1), ['BUNDLE_MALFORMED tile/entries/000', 'REVISION_GAP entry 256']],
    ['the last entry cut off', put('tile/entries/002.p/88', bundle(tail.slice(0, -1))), ['BUNDLE_MALFORMED tile/entries/002.p/88']],
    ['an entry too many', put('tile/entries/002.p/88', bundle([...tail, eventEntry(600)])), ['BUNDLE_MALFORMED tile/entries/002.p/88']],
    ['a bundle missing', (files) => files.delete('tile/entries/000'), ['BUNDLE_MISSING tile/entries/000', 'REVISION_GAP entry 256']],
    [
      'two entries swapped',
      put('tile/entries/000', bundle(swapped(first, 3, 6))),
      ['ENTRY_MISPLACED entry 3', 'ENTRY_MISPLACED entry 6', 'ENTRIES_ALTERED tile/entries/000'],
    ],
  ])('%s', async (_, change, names) => expect(await after(change)).toEqual(expect.arrayContaining([...names])));
  it('says which entry', async () =>
    expect(
      (
        await verify([
          writeFiles(
            folder(),
            new Map([
              ...log.files(),
              ['tile/entries/000', bundle([...first.slice(0, 77), eventEntry(77, { meta: '{"a":1}' }), ...first.slice(78)])],
            ]),
          ),
          ...POLICY_ARGS,
        ])
      ).findings,
    ).toEqual([expect.objectContaining({ code: 'ENTRIES_ALTERED', what: '77' })]));
  it('an entry and its tile changed alike', async () => {
    const forged = new MadeLog(log.entries.map((entry, index) => (index === 77 ? eventEntry(77, { data: '{"level":9}' }) : entry))).files();
    expect(await after((files) => ['tile/entries/000', 'tile/0/000'].forEach((name) => files.set(name, forged.get(name)!)))).toEqual([
      'ENTRIES_ALTERED tile/entries/000',
      'TILE_ALTERED tile/0/000',
    ]);
  });
  it('everything changed alike, under the old signature', async () => {
    const forged = new MadeLog(log.entries.map((entry, index) => (index === 77 ? eventEntry(77, { data: '{"level":9}' }) : entry))).files();
    expect(
      await after((files) => [...forged].filter(([name]) => name !== 'checkpoint').forEach(([name, content]) => files.set(name, content))),
    ).toEqual(['ROOT_WRONG checkpoint']);
  });
  it('a repeated id, properly sealed', async () => {
    const twice = new MadeLog([
      ...log.entries.slice(0, 6),
      Buffer.from(String(log.entries[6]).replace(/"id":"[^"]+"/, /"id":"[^"]+"/.exec(String(log.entries[0]))![0])),
    ]);
    expect(await after(() => undefined, [], twice.files())).toEqual(['ID_REPEATED entry 6']);
  });
  it('a revision left out, properly sealed', async () =>
    expect(await after(() => undefined, [], new MadeLog(log.entries.filter((_, index) => index !== 1)).files(5))).toEqual(
      expect.arrayContaining(['REVISION_GAP entry 1']),
    ));
});

describe('tiles', () => {
  it.each<readonly [string, (files: Files) => void, readonly string[]]>([
    ['a bit of a full tile', flip('tile/0/001', 5000), ['TILE_ALTERED tile/0/001']],
    ['a bit of the last tile', flip('tile/0/002.p/88', -1), ['TILE_ALTERED tile/0/002.p/88']],
    ['a bit of a tile of level 1', flip('tile/1/000.p/2', 40), ['TILE_ALTERED tile/1/000.p/2']],
    ['too short', (files) => files.set('tile/0/000', files.get('tile/0/000')!.subarray(0, -32)), ['TILE_LENGTH tile/0/000']],
    [
      'too long',
      (files) => files.set('tile/0/002.p/88', Buffer.concat([files.get('tile/0/002.p/88')!, Buffer.alloc(32)])),
      ['TILE_LENGTH tile/0/002.p/88'],
    ],
    ['missing', (files) => files.delete('tile/0/000'), ['TILE_MISSING tile/0/000']],
    [
      'two tiles of one level exchanged',
      (files) => ((a) => files.set('tile/0/000', files.get('tile/0/001')!).set('tile/0/001', a))(files.get('tile/0/000')!),
      ['TILE_ALTERED tile/0/000', 'TILE_ALTERED tile/0/001'],
    ],
    [
      'an entry of one block and the tile of another',
      (files) => (
        flip('tile/0/001', 9)(files), put('tile/entries/000', bundle([eventEntry(0, { data: '{"level":9}' }), ...first.slice(1)]))(files)
      ),
      ['ENTRIES_ALTERED tile/entries/000', 'TILE_ALTERED tile/0/001'],
    ],
  ])('%s', async (_, change, names) => expect(await after(change)).toEqual(names));
});

describe('the checkpoint', () => {
  const text = log.text();
  const signed = (...keys: readonly (typeof LOG)[]): string => `${text}\n${keys.map((key) => key.lineFor(text)).join('')}`;
  it.each<readonly [string, string, readonly string[]]>([
    [
      'its size',
      log.checkpoint().replace('\n600\n', '\n599\n'),
      ['SIGNATURE_WRONG checkpoint', 'LOG_SIGNATURE_MISSING checkpoint', 'QUORUM_NOT_MET checkpoint'],
    ],
    [
      'its root',
      log.checkpoint().replace(text, new MadeLog(log.entries.slice(0, 599)).text().replace('599', '600')),
      ['SIGNATURE_WRONG checkpoint', 'ROOT_WRONG checkpoint'],
    ],
    ['no log signature', signed(REGULATOR, AWARDING), ['LOG_SIGNATURE_MISSING checkpoint']],
    ['signed by a key that is not yours', signed(NEXT_LOG, REGULATOR, AWARDING), ['LOG_SIGNATURE_MISSING checkpoint']],
    [
      'a log signature damaged',
      log.checkpoint().replace(LOG.lineFor(text), LOG.lineFor(log.text(599))),
      ['SIGNATURE_WRONG checkpoint', 'LOG_SIGNATURE_MISSING checkpoint'],
    ],
    ['a cosignature taken away', signed(LOG, REGULATOR), ['QUORUM_NOT_MET checkpoint']],
    ['a witness that signed twice is one', signed(LOG, REGULATOR, REGULATOR), ['QUORUM_NOT_MET checkpoint']],
    [
      'a cosignature damaged',
      signed(LOG, REGULATOR) + AWARDING.lineFor(log.text(599)),
      ['SIGNATURE_WRONG checkpoint', 'QUORUM_NOT_MET checkpoint'],
    ],
    ['no checkpoint at all', 'hello\n', ['CHECKPOINT_MALFORMED checkpoint']],
  ])('%s', async (_, checkpoint, names) => expect(await after(put('checkpoint', checkpoint))).toEqual(expect.arrayContaining([...names])));
  it('missing', async () => expect(await after((files) => files.delete('checkpoint'))).toEqual(['CHECKPOINT_MISSING checkpoint']));
  it('signed by the old key and the next is good for whoever knows either', async () =>
    expect(await after(put('checkpoint', signed(NEXT_LOG, LOG, REGULATOR, AWARDING)))).toEqual([]));
});

describe('a checkpoint that you kept', () => {
  const fork = new MadeLog(log.entries.map((entry, index) => (index === 7 ? eventEntry(7, { data: '{"level":9}' }) : entry)));
  const kept = join(mine, 'older');
  it('a fork, properly signed', async () =>
    expect(await after(() => undefined, ['--since', kept], fork.files())).toEqual([`FORKED ${kept}`]));
  it('a log that was cut back, properly signed', async () =>
    expect(await after(() => undefined, ['--since', kept], log.files(256))).toEqual([`ROLLED_BACK ${kept}`]));
  it('that the log never signed', async () => {
    const [foreign] = [join(mine, 'foreign')];
    writeFiles(mine, new Map([['foreign', log.checkpoint(300, [NEXT_LOG])]]));
    expect(await after(() => undefined, ['--since', foreign])).toEqual([`LOG_SIGNATURE_MISSING ${foreign}`]);
  });
});

describe('whose key it is', () => {
  const whole = writeFiles(folder(), log.files());
  it('without a key of yours there is no verdict, however good it looks', async () =>
    expect(await verify([whole])).toMatchObject({ verdict: 'SELF_CONSISTENT', exitCode: 3, findings: [] }));
  it('a log that somebody else made and signed is bad under your policy, and consistent in itself', async () => {
    const theirs = new Map([
      ...log.files(),
      ['checkpoint', Buffer.from(log.checkpoint(SIZE, [NEXT_LOG]))],
      ['policy', Buffer.from(`log ${NEXT_LOG.vkey}\nquorum none\n`)],
    ]);
    expect(await verify([writeFiles(folder(), theirs)])).toMatchObject({ verdict: 'SELF_CONSISTENT' });
    expect(await found([writeFiles(folder(), theirs), ...POLICY_ARGS])).toEqual([
      'LOG_SIGNATURE_MISSING checkpoint',
      'QUORUM_NOT_MET checkpoint',
    ]);
  });
  it('the key of the log alone is enough where you rely on no witness', async () =>
    expect(await verify([whole, '--vkey', LOG.vkey])).toMatchObject({ verdict: 'GOOD' }));
  it.each([
    [[]],
    [[whole, whole]],
    [[whole, '--vkey', 'nonsense']],
    [[whole, '--vkey', LOG.vkey, ...POLICY_ARGS]],
    [[whole, '--unknown']],
    [['/nowhere/at/all']],
    [[whole, ...POLICY_ARGS, '--tree', whole]],
    [['one.tlog-proof', ...POLICY_ARGS, '--tree', whole]],
  ])('wrong use is told: %j', (args) => expect(verify(args)).rejects.toThrow());
});
