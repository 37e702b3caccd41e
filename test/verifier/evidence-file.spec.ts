import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { storedZip } from '../../src/read-models/enterprise-dossier/stored-zip.file';
import { LocalAuthority } from '../support/callers/local-authority';
import { AWARDING, eventEntry, madeLog, MadeLog, openingOf, POLICY, writeFiles } from '../support/logs/made-log';
import { Report, verifierModule, verify } from '../support/verifier';

/** An evidence file: every kind of change has its name, and no byte of the archive may differ. */
const folder = mkdtempSync(join(tmpdir(), 'skills-ledger-evidence-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const log = madeLog(300);
const OF_STREAM = [15, 16, 17];
const authority = new LocalAuthority(join(folder, 'authority'));
const token = authority.stamp(Buffer.from(log.checkpoint()));
const policy = join(writeFiles(folder, new Map([['policy', POLICY]])), 'policy');

type Files = Map<string, Buffer>;
const listed = (files: Files): Files =>
  files.set(
    'SHA256SUMS',
    Buffer.from(
      [...files]
        .filter(([name]) => name !== 'SHA256SUMS')
        .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
        .join(''),
    ),
  );
function evidence(indexes: readonly number[] = OF_STREAM, of: MadeLog = log): Files {
  const files: Files = new Map([
    ['checkpoint', Buffer.from(of.checkpoint())],
    ['checkpoint.tsr', token],
    ['policy', Buffer.from(POLICY)],
    ['READ-ME.txt', Buffer.from('证据 evidence\n')],
  ]);
  for (const index of indexes) {
    files
      .set(`events/${index}.entry`, of.entries[index]!)
      .set(`events/${index}.tlog-proof`, Buffer.from(of.proof(index)))
      .set(`events/${index}.opening.json`, Buffer.from(openingOf(index)));
  }
  return listed(files);
}
let count = 0;
const zipped = (files: Files): string => archive(storedZip([...files].map(([name, content]) => ({ name, content }))));
function archive(bytes: Uint8Array): string {
  const path = join(folder, `${(count += 1)}.zip`);
  writeFileSync(path, bytes);
  return path;
}
const judged = (place: string, ...more: readonly string[]): Promise<Report> => verify([place, '--policy', policy, ...more]);
const names = async (place: string, ...more: readonly string[]): Promise<readonly string[]> =>
  (await judged(place, ...more)).findings.map(({ code, where }) => `${code} ${where}`);

it.each([
  ['an archive', zipped(evidence())],
  ['a folder', writeFiles(join(folder, 'unpacked'), evidence())],
])('%s as it was handed out is good, and says what it proves', async (_, place) => {
  const { verdict, facts } = await judged(place, '--tsa-ca', authority.ca);
  expect(verdict).toBe('GOOD');
  expect(facts.map(({ code }) => code)).toEqual([
    'FILES',
    'NOT_PROVEN',
    'CHECKPOINT',
    'LOG_SIGNED',
    'WITNESSED',
    'WITNESSED',
    'STAMPED',
    'EVENT',
    'EVENT',
    'EVENT',
    'PROOFS',
    'OPENINGS',
    'STREAM',
    'PRESENCE',
  ]);
  expect(facts).toContainEqual(expect.objectContaining({ code: 'EVENT', index: 16, type: 'certificate.issued.v1', data: '{"level":1}' }));
});
it('without a policy of yours there is no verdict', async () =>
  expect(await verify([zipped(evidence())])).toMatchObject({ verdict: 'SELF_CONSISTENT', exitCode: 3 }));
it('a policy inside that is not yours is told, and not used', async () =>
  expect((await judged(zipped(listed(evidence().set('policy', Buffer.from('quorum none\n')))))).facts).toContainEqual({
    code: 'POLICY_DIFFERS',
  }));

describe('changed with its list of contents, as a forger would', () => {
  const forged = new MadeLog(log.entries.map((entry, index) => (index === 16 ? eventEntry(16, { data: '{"level":9}' }) : entry)));
  it.each<readonly [string, (files: Files) => unknown, readonly string[]]>([
    [
      'what is shown',
      (files) => files.set('events/16.opening.json', Buffer.from(openingOf(16).replace('"level":1', '"level":5'))),
      ['OPENING_WRONG events/16.opening.json'],
    ],
    [
      'its salt',
      (files) => files.set('events/16.opening.json', Buffer.from(openingOf(17).replace('"level":2', '"level":1'))),
      ['OPENING_WRONG events/16.opening.json', 'OPENING_WRONG events/16.opening.json'],
    ],
    [
      'what is shown, in another writing',
      (files) => files.set('events/16.opening.json', Buffer.from(openingOf(16).replace(':', ': '))),
      ['OPENING_MALFORMED events/16.opening.json'],
    ],
    [
      'the entry',
      (files) => files.set('events/16.entry', forged.entries[16]!),
      ['PROOF_WRONG events/16.tlog-proof', 'REVISION_GAP certificate'],
    ],
    [
      'the entry and its proof',
      (files) => files.set('events/16.entry', forged.entries[16]!).set('events/16.tlog-proof', Buffer.from(forged.proof(16))),
      ['CHECKPOINT_DIFFERS events/16.tlog-proof', 'REVISION_GAP certificate'],
    ],
    [
      'the proof of another event',
      (files) => files.set('events/16.tlog-proof', Buffer.from(log.proof(15))),
      ['ENTRY_MISPLACED events/16.tlog-proof', 'PROOF_WRONG events/16.tlog-proof', 'REVISION_GAP certificate'],
    ],
    ['no proof', (files) => files.delete('events/16.tlog-proof'), ['PROOF_MISSING events/16.tlog-proof', 'REVISION_GAP certificate']],
    ['no entry', (files) => files.delete('events/16.entry'), ['ENTRY_MISSING events/16.entry', 'REVISION_GAP certificate']],
    [
      'a cosignature gone',
      (files) => files.set('checkpoint', Buffer.from(log.checkpoint().replace(AWARDING.lineFor(log.text()), ''))),
      ['QUORUM_NOT_MET checkpoint', 'TIMESTAMP_WRONG checkpoint.tsr'],
    ],
    [
      'an event left out in the middle',
      (files) => ['entry', 'tlog-proof', 'opening.json'].forEach((end) => files.delete(`events/16.${end}`)),
      ['REVISION_GAP certificate'],
    ],
    [
      'no event at all',
      (files) =>
        [...files.keys()]
          .filter((name) => name.startsWith('events/') && name !== 'events/15.opening.json')
          .forEach((name) => files.delete(name)),
      ['ENTRY_MISSING events/15.entry', 'PROOF_MISSING events/15.tlog-proof'],
    ],
    ['the time-stamp', (files) => files.set('checkpoint.tsr', authority.stamp(Buffer.from('another'))), ['TIMESTAMP_WRONG checkpoint.tsr']],
  ])('%s', async (_, change, expected) => {
    const files = evidence();
    change(files);
    expect(
      (await names(zipped(listed(files)), '--tsa-ca', authority.ca)).map((name) => name.replace(/certificate-.*$/, 'certificate')),
    ).toEqual(expected);
  });
});

describe('changed without its list', () => {
  it('a file', async () =>
    expect(await names(zipped(evidence().set('READ-ME.txt', Buffer.from('nothing happened\n'))))).toEqual(['FILE_CHANGED READ-ME.txt']));
  it('a file gone', async () =>
    expect(await names(zipped(((files) => (files.delete('READ-ME.txt'), files))(evidence())))).toEqual(['FILE_MISSING READ-ME.txt']));
  it('the list gone', async () =>
    expect(await names(zipped(((files) => (files.delete('SHA256SUMS'), files))(evidence())))).toEqual(['LIST_MISSING SHA256SUMS']));
  it('a file more', async () =>
    expect(await names(zipped(evidence().set('more.txt', Buffer.from('x'))))).toEqual(['FILE_UNLISTED more.txt']));
});

it('unpacks what it has judged, and nothing that leads out of its folder', async () => {
  const to = join(folder, 'to', 'there');
  expect((await judged(zipped(evidence()), '--unpack', to)).verdict).toBe('GOOD');
  expect((await judged(to)).verdict).toBe('GOOD');
  for (const name of ['../out.txt', '/out.txt', 'a/../../out.txt', '.hidden'])
    expect(await names(zipped(new Map([[name, Buffer.from('x')]])), '--unpack', to)).toEqual([
      expect.stringMatching(/^ARCHIVE_MALFORMED /),
    ]);
});

describe('an event that was left out at the end', () => {
  const short = zipped(evidence([15, 16]));
  const whole = writeFiles(join(folder, 'log'), log.files());
  it('shows only in the whole log', async () => {
    expect((await judged(short)).verdict).toBe('GOOD');
    const searched = await judged(short, '--tree', whole);
    expect(searched).toMatchObject({ verdict: 'INCOMPLETE', exitCode: 4, findings: [] });
    expect(searched.facts).toContainEqual(expect.objectContaining({ code: 'LATER', revision: 2, index: 17 }));
  });
  it('and where there is none, that is said', async () => {
    const searched = await judged(zipped(evidence()), '--tree', whole);
    expect([searched.verdict, searched.facts.at(-1)]).toEqual(['GOOD', { code: 'COMPLETE' }]);
  });
  it('whoever has no policy of theirs is told of the event, and of no verdict', async () => {
    const searched = await verify([short, '--tree', whole]);
    expect(searched).toMatchObject({ verdict: 'SELF_CONSISTENT', exitCode: 3 });
    expect(searched.facts.map(({ code }) => code)).toContain('LATER');
  });
  it('a log that is not the one of the evidence is found', async () => {
    const fork = new MadeLog(log.entries.map((entry, index) => (index === 7 ? eventEntry(7, { data: '{"level":9}' }) : entry)));
    expect(await names(short, '--tree', writeFiles(join(folder, 'fork'), fork.files()))).toEqual(['FORKED checkpoint']);
  });
});

describe('the archive itself', () => {
  const small = listed(new Map([...evidence([15])].filter(([name]) => !['checkpoint.tsr', 'SHA256SUMS'].includes(name))));
  const bytes = Buffer.from(storedZip([...small].map(([name, content]) => ({ name, content }))));
  it('no byte of it may differ, wherever it stands', async () => {
    const { filesIn } = await verifierModule<{ filesIn(bytes: Buffer): { alteredAt?: number; isRepacked: boolean } }>('zip');
    const taken = Array.from(bytes.keys()).filter((at) => {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      try {
        const { alteredAt, isRepacked } = filesIn(changed);
        return alteredAt === undefined || isRepacked;
      } catch {
        return false;
      }
    });
    expect(taken).toEqual([]);
  }, 60_000);
  it('says where', async () => {
    const [at, changed] = [bytes.indexOf('READ-ME.txt') - 20, Buffer.from(bytes)];
    changed[at]! ^= 1;
    expect((await judged(archive(changed))).findings).toEqual([expect.objectContaining({ code: expect.stringMatching(/^ARCHIVE_/) })]);
  });
  it('packed again by another program it is judged by its contents, and says so', async () =>
    expect(await judged(archive(deflated(small)))).toMatchObject({
      verdict: 'GOOD',
      facts: expect.arrayContaining([{ code: 'REPACKED' }]),
    }));
  it.each<readonly [string, Buffer]>([
    ['no archive', Buffer.from('hello')],
    ['half of one', bytes.subarray(0, bytes.length / 2)],
    ['a file that becomes more than it says', deflated(new Map([['events/0.entry', Buffer.alloc(200_000)]]), 100)],
    ['one that says it becomes too much', deflated(new Map([['events/0.entry', Buffer.alloc(10)]]), 2 ** 31)],
    [
      'two files of one name',
      Buffer.from(
        storedZip([
          { name: 'a', content: Buffer.from('1') },
          { name: 'a', content: Buffer.from('2') },
        ]),
      ),
    ],
  ])('%s is refused', async (_, content) => expect(await names(archive(content))).toEqual([expect.stringMatching(/^ARCHIVE_MALFORMED /)]));
});

/** As other programs pack: by deflate. */
function deflated(files: ReadonlyMap<string, Buffer>, size?: number): Buffer {
  const packed = new Map([...files].map(([name, content]) => [name, { content, data: deflateRawSync(content) }]));
  const bytes = Buffer.from(storedZip([...packed].map(([name, { data }]) => ({ name, content: data }))));
  for (const [name, { content }] of packed) {
    const crc = Buffer.from(storedZip([{ name: 'x', content }])).readUInt32LE(14);
    for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
      const central = bytes.readUInt32LE(Math.max(0, at - 46)) === 0x02014b50;
      const header = central ? at - 46 + 6 : at - 30 + 4;
      if (!central && bytes.readUInt32LE(Math.max(0, at - 30)) !== 0x04034b50) continue;
      bytes.writeUInt16LE(8, header + 4);
      bytes.writeUInt32LE(crc, header + 10);
      bytes.writeUInt32LE(size ?? content.length, header + 18);
    }
  }
  return bytes;
}
