import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AWARDING, eventEntry, LOG, MadeLog, madeLog, NEXT_LOG, openingOf, POLICY, REGULATOR, writeFiles } from '../support/logs/made-log';
import { found, root, verify } from '../support/verifier';

/**
 * The same logs and proofs by programs that we did not write: openssl in a script, and golang.org/x/mod as Debian packs it. What they refuse, ours refuses.
 * LOG_ENTRIES=100000 verifies a log as large as that too; CI does.
 */
const LIBRARY = '/usr/share/gocode';
const hasGo = spawnSync('go', ['version']).status === 0 && existsSync(join(LIBRARY, 'src', 'golang.org', 'x', 'mod', 'sumdb'));
const hasOpenssl =
  process.platform === 'linux' &&
  ['openssl', 'xxd', 'bash'].every((tool) => spawnSync(tool, [tool === 'openssl' ? 'version' : '--version']).status !== null);
if (!hasGo) process.stderr.write('skipped: Go with golang.org/x/mod is not here (apt-get install golang-go golang-golang-x-mod-dev)\n');
if (!hasOpenssl) process.stderr.write('skipped: openssl, bash and xxd are not here\n');

const folder = mkdtempSync(join(tmpdir(), 'skills-ledger-others-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const goProgram = join(folder, 'verify-log');
beforeAll(() => {
  if (!hasGo) return;
  const { status, stderr } = spawnSync('go', ['build', '-o', goProgram, join(root, 'with-go', 'verify.go')], {
    encoding: 'utf8',
    env: { ...process.env, GO111MODULE: 'off', GOPATH: LIBRARY, GOCACHE: join(folder, 'cache') },
  });
  if (status !== 0) throw new Error(stderr);
}, 120_000);

const said = (program: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve) =>
    execFile(program, [...args], (fault, out, err) => resolve(fault ? (err.match(/BAD: .*/)?.[0] ?? `failed: ${err}`) : out.trim())),
  );
const tools: readonly (readonly [string, (args: readonly string[]) => Promise<string>])[] = [
  ...(hasOpenssl ? [['openssl', (args: readonly string[]) => said(join(root, 'with-openssl.sh'), args)] as const] : []),
  ...(hasGo ? [['Go', (args: readonly string[]) => said(goProgram, args)] as const] : []),
];

const SIZE = 300;
const log = madeLog(SIZE);
const policy = join(
  writeFiles(
    folder,
    new Map([
      ['policy', POLICY],
      ['older', log.checkpoint(270)],
    ]),
  ),
  'policy',
);
let written = 0;
const place = (files: ReadonlyMap<string, Buffer | string>): string => writeFiles(join(folder, String((written += 1))), files);
const bundle = (entries: readonly Buffer[]): Buffer =>
  Buffer.concat(entries.flatMap((entry) => [Buffer.from([entry.length >> 8, entry.length & 255]), entry]));
const flipped = (bytes: Buffer, at: number): Buffer => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)) as Buffer;
const files = log.files();
const text = log.text();

const changes: readonly (readonly [string, string, Buffer | string | undefined])[] = [
  ['a byte of an entry', 'tile/entries/000', flipped(files.get('tile/entries/000')!, 40)],
  ['a byte of the last bundle', 'tile/entries/001.p/44', flipped(files.get('tile/entries/001.p/44')!, 40)],
  ['a length', 'tile/entries/000', flipped(files.get('tile/entries/000')!, 1)],
  ['the last entry cut off', 'tile/entries/001.p/44', bundle(log.entries.slice(256, 299))],
  ['an entry too many', 'tile/entries/000', bundle([...log.entries.slice(0, 256), eventEntry(256)])],
  ['a bundle missing', 'tile/entries/000', undefined],
  ['two entries swapped', 'tile/entries/000', bundle([log.entries[1]!, log.entries[0]!, ...log.entries.slice(2, 256)])],
  ['a bit of a full tile', 'tile/0/000', flipped(files.get('tile/0/000')!, 5000)],
  ['a bit of the last tile', 'tile/0/001.p/44', flipped(files.get('tile/0/001.p/44')!, 1)],
  ['a bit of a tile of level 1', 'tile/1/000.p/1', flipped(files.get('tile/1/000.p/1')!, 1)],
  ['a tile cut', 'tile/0/000', files.get('tile/0/000')!.subarray(32)],
  ['a tile missing', 'tile/1/000.p/1', undefined],
  ['the size', 'checkpoint', log.checkpoint().replace('\n300\n', '\n299\n')],
  ['the root', 'checkpoint', log.checkpoint().replace(text, log.text(299).replace('299', '300'))],
  ['no log signature', 'checkpoint', log.checkpoint(SIZE, [REGULATOR, AWARDING])],
  ['another log key', 'checkpoint', log.checkpoint(SIZE, [NEXT_LOG, REGULATOR, AWARDING])],
  ['a log signature of another text', 'checkpoint', log.checkpoint().replace(LOG.lineFor(text), LOG.lineFor(log.text(299)))],
  ['a cosignature taken away', 'checkpoint', log.checkpoint(SIZE, [LOG, REGULATOR, REGULATOR])],
  ['a cosignature of another text', 'checkpoint', log.checkpoint(SIZE, [LOG, REGULATOR]) + AWARDING.lineFor(log.text(299))],
];
const changed = (name: string, content: Buffer | string | undefined): string => {
  const all = new Map<string, Buffer | string>(files);
  if (content === undefined) all.delete(name);
  else all.set(name, content);
  return place(all);
};

const proof = log.proof(5);
const [ownPath, others] = [log.path(5).map((hash) => `${hash.toString('base64')}\n`), log.proof(6)];
const proofs: readonly (readonly [string, string, Buffer])[] = [
  ['a changed entry', proof, eventEntry(5, { data: '{"level":9}' })],
  ['another index', proof.replace('index 5', 'index 4'), log.entries[5]!],
  ['an index with a zero before it', proof.replace('index 5', 'index 05'), log.entries[5]!],
  ['a hash left out', proof.replace(ownPath.at(-1)!, ''), log.entries[5]!],
  ['two hashes exchanged', proof.replace(ownPath[0]! + ownPath[1]!, ownPath[1]! + ownPath[0]!), log.entries[5]!],
  ['the path of another entry', others.replace('index 6', 'index 5'), log.entries[5]!],
  ['another version', proof.replace('@v1', '@v2'), log.entries[5]!],
  ['another size', proof.replace('\n300\n', '\n301\n'), log.entries[5]!],
  ['a cosignature taken away', proof.replace(AWARDING.lineFor(text), ''), log.entries[5]!],
];

describe.each(tools)('%s', (name, tool) => {
  it.each([1, 2, 3, 255, 256, 257, 300])(
    'takes a log of %i entries',
    async (size) =>
      expect(await tool(['log', place(log.files(size)), policy])).toBe(
        `GOOD: all ${size} entries of ledger.example/skills-assessment lead to the signed root`,
      ),
    60_000,
  );
  it.each(changes)(
    'refuses %s',
    async (_, file, content) => {
      const at = changed(file, content);
      expect(await tool(['log', at, policy])).toMatch(/^BAD: /);
      expect(await found([at, '--policy', policy])).not.toEqual([]);
    },
    60_000,
  );
  it.each([0, 5, 255, 299])(
    'takes the proof of entry %i',
    async (index) => {
      const at = place(
        new Map<string, Buffer | string>([
          ['x.tlog-proof', log.proof(index).replace('\nindex', '\nextra AAAA\nindex')],
          ['x.entry', log.entries[index]!],
        ]),
      );
      expect(await tool(['proof', join(at, 'x.tlog-proof'), join(at, 'x.entry'), policy])).toBe(
        `GOOD: entry ${index} of 300 stands in ledger.example/skills-assessment`,
      );
      expect(await verify([join(at, 'x.tlog-proof'), '--policy', policy])).toMatchObject({ verdict: 'GOOD' });
    },
    60_000,
  );
  it.each(proofs)(
    'refuses a proof with %s',
    async (_, bad, entry) => {
      const at = place(
        new Map<string, Buffer | string>([
          ['x.tlog-proof', bad],
          ['x.entry', entry],
        ]),
      );
      expect(await tool(['proof', join(at, 'x.tlog-proof'), join(at, 'x.entry'), policy])).toMatch(/^BAD: /);
      expect(await found([join(at, 'x.tlog-proof'), '--policy', policy])).not.toEqual([]);
    },
    60_000,
  );
  if (name === 'openssl')
    it('tells what was recorded from what was not', async () => {
      const at = place(
        new Map<string, Buffer | string>([
          ['a.opening.json', openingOf(5)],
          ['b.opening.json', openingOf(5).replace('"level":0', '"level":1')],
          ['c.opening.json', openingOf(5).replace('"meta":{}', '"meta":{"a":1}')],
          ['x.entry', log.entries[5]!],
        ]),
      );
      const of = (letter: string): Promise<string> => tool(['opening', join(at, `${letter}.opening.json`), join(at, 'x.entry')]);
      expect([await of('a'), await of('b'), await of('c')]).toEqual([
        'GOOD: what is shown is what was recorded',
        'BAD: the data shown is not what was recorded',
        'BAD: the metadata shown is not what was recorded',
      ]);
    }, 60_000);
  if (name === 'Go')
    it('sees whether a log continues a checkpoint that was kept', async () => {
      const fork = new MadeLog(log.entries.map((entry, index) => (index === 7 ? eventEntry(7, { data: '{"level":9}' }) : entry)));
      const answers = await Promise.all(
        [log.files(), fork.files(), log.files(256)].map((all) => tool(['log', place(all), policy, join(folder, 'older')])),
      );
      expect(answers.map((answer) => /GOOD|rewritten|shorter/.exec(answer)?.[0])).toEqual(['GOOD', 'rewritten', 'shorter']);
    });
});

const entries = Number(process.env.LOG_ENTRIES ?? 0);
const large = entries > 0 ? it : it.skip;
if (entries === 0) process.stderr.write('skipped: a large log, which LOG_ENTRIES=100000 verifies\n');
large(
  'a large log: by openssl, by Go, and by ours',
  async () => {
    const at = place(madeLog(entries).files());
    for (const [name, tool] of tools) {
      const began = performance.now();
      expect(await tool(['log', at, policy])).toBe(
        `GOOD: all ${entries} entries of ledger.example/skills-assessment lead to the signed root`,
      );
      process.stdout.write(`${entries} entries by ${name}: ${Math.round(performance.now() - began)} ms\n`);
    }
    const began = performance.now();
    expect(await verify([at, '--policy', policy])).toMatchObject({ verdict: 'GOOD' });
    process.stdout.write(`${entries} entries by ours: ${Math.round(performance.now() - began)} ms\n`);
  },
  300_000,
);
