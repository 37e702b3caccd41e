import { Client } from '../support/callers/client';
import { SEALED, startTestService, TestService } from '../support/service';
import { until } from '../support/until';
import { believedCheckpoint, believedProof } from '../../src/tlog/believed';
import { checkpointOf } from '../../src/tlog/checkpoint';
import { entriesOf } from '../../src/tlog/entry-bundle';
import { noteOf } from '../../src/tlog/note';
import { policyOf } from '../../src/tlog/policy';
import { proofFileOf } from '../../src/tlog/proof-file';
import { openNote } from '../../src/tlog/sign-note.hash';
import { tilePath, tilesOfSize } from '../../src/tlog/tile-path';
import { rootOfSize } from '../../src/tlog/tile-tree';
import { hashOfLeaf } from '../../src/tlog/tree.hash';
import { extendsTree } from '../../src/tlog/verify-proof';
import { vkeyOf } from '../../src/tlog/verifier-key.hash';

/** The log as whoever has its address sees it: without a key, by public formats alone. */
const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
const OTHER = { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' };

let [running, outside] = [] as unknown as [TestService, Client];
beforeAll(async () => {
  running = await startTestService({ ...SEALED });
  outside = running.admin.as(undefined);
});
afterAll(() => running.stop());

const textAt = async (path: string): Promise<string> => {
  const { status, body } = await outside.raw.get(path);
  if (status !== 200) throw new Error(`${path} was answered ${status}`);
  return body as unknown as string;
};
const bytesAt = async (path: string): Promise<Buffer> => Buffer.from((await outside.raw.get(path)).bytes);
const sizeOf = (note: string): number => checkpointOf(noteOf(note).text).size;
/** The newest checkpoint, once it covers everything: in whatever store the events are. */
async function allSealed(): Promise<string> {
  await until(
    () => textAt('/metrics'),
    (text) => text.includes('\nseal_lag_events 0\n'),
  );
  return textAt('/tlog/checkpoint');
}

interface Entry {
  readonly i: number;
  readonly id: string;
  readonly s: string;
  readonly r: number;
}
const entriesUpTo = async (size: number): Promise<readonly Entry[]> =>
  entriesOf(await bytesAt(`/tlog/${tilePath({ level: 'entries', n: 0, width: size })}`)).map(
    (entry) => JSON.parse(entry.toString()) as Entry,
  );

it('is checked by its tiles, bundles and checkpoint alone', async () => {
  await running.admin.post('/v1/enterprises', FIRM);
  const note = await allSealed();
  const policy = policyOf(await textAt('/tlog/policy'));
  const { size, root } = believedCheckpoint(note, policy);
  expect(vkeyOf((await textAt('/tlog/vkey')).trim())).toEqual(policy.logs[0]!.key);
  const tiles = new Map(
    await Promise.all(
      tilesOfSize(size).map(async (tile) => [`${tile.level}/${tile.n}`, await bytesAt(`/tlog/${tilePath(tile)}`)] as const),
    ),
  );
  expect(rootOfSize((level, n) => tiles.get(`${level}/${n}`)!, size)).toEqual(root);
  const entries = entriesOf(await bytesAt(`/tlog/${tilePath({ level: 'entries', n: 0, width: size })}`));
  expect(Buffer.concat(entries.map(hashOfLeaf))).toEqual(tiles.get('0/0'));
  expect(entries.map((entry) => (JSON.parse(entry.toString()) as Entry).i)).toEqual(entries.map((_, index) => index));
  expect(entries.join()).not.toContain(FIRM.name);
});

it('proves one event in a file of its own, and that it only grew', async () => {
  const older = await textAt('/tlog/checkpoint');
  await running.admin.post('/v1/enterprises', OTHER);
  const newer = await allSealed();
  const policy = policyOf(await textAt('/tlog/policy'));
  const [from, to] = [believedCheckpoint(older, policy), believedCheckpoint(newer, policy)];
  const { hashes, checkpoints } = (
    await outside.raw.get<{ hashes: readonly string[]; checkpoints: readonly string[] }>(
      `/tlog/consistency?from=${from.size}&to=${to.size}`,
    )
  ).body;
  expect(checkpoints).toEqual([older, newer]);
  expect(
    extendsTree({
      old: from.size,
      size: to.size,
      path: hashes.map((hash) => Buffer.from(hash, 'base64')),
      oldRoot: from.root,
      root: to.root,
    }),
  ).toBe(true);
  expect(await textAt(`/tlog/checkpoints/${from.size}`)).toBe(older);

  const { id, i } = (await entriesUpTo(to.size)).at(-1)!;
  const [proof, entry] = [await textAt(`/tlog/events/${id}.tlog-proof`), await bytesAt(`/tlog/events/${id}.entry`)];
  expect(believedProof(proof, entry, policy)).toMatchObject({ index: i });
  expect(() => believedProof(proof, Buffer.from(entry.toString().replace('"v":1', '"v":2')), policy)).toThrow();
  expect(sizeOf(proofFileOf(await textAt(`/tlog/events/${id}.tlog-proof?size=${to.size}`)).checkpoint)).toBe(to.size);
});

it('states the head of a stream under its own name', async () => {
  const size = sizeOf(await textAt('/tlog/checkpoint'));
  const { s, r } = (await entriesUpTo(size)).at(-1)!;
  const statement = await textAt(`/tlog/stream-heads/${s}`);
  const { text } = openNote(noteOf(statement), [vkeyOf((await textAt('/tlog/keys')).trim())]);
  expect(text.split('\n').slice(0, 1).concat(text.split('\n').slice(2, 4))).toEqual(['skills-ledger/stream-head/v1', s, String(r)]);
  expect(() => checkpointOf(text)).toThrow();
});

it.each([
  '/tlog/checkpoints/99999',
  '/tlog/checkpoints/01',
  '/tlog/tile/0/001',
  '/tlog/tile/0/000.p/255',
  '/tlog/tile/0/0',
  '/tlog/tile/entries/000',
  '/tlog/tile/data/000',
  '/tlog/events/0192f0c4-7b1e-7000-8000-000000000001.tlog-proof',
  '/tlog/events/nothing.entry',
  '/tlog/consistency?from=2&to=1',
  '/tlog/consistency?from=0&to=99999',
  '/tlog/stream-heads/enterprise-nobody',
])('%s is not there', async (path) => expect((await outside.raw.get(path)).status).toBe(404));

it('lets tiles be kept for ever, and heads for a second; tells how far it is behind', async () => {
  const size = sizeOf(await textAt('/tlog/checkpoint'));
  const headers = async (path: string): Promise<readonly (string | null)[]> =>
    ['content-type', 'cache-control'].map((name) => name).map((name) => replies.get(path)!.headers.get(name));
  const paths = ['/tlog/checkpoint', `/tlog/tile/0/000.p/${size}`, `/tlog/tile/entries/000.p/${size}`];
  const replies = new Map(await Promise.all(paths.map(async (path) => [path, await outside.raw.get(path)] as const)));
  expect(await Promise.all(paths.map(headers))).toEqual([
    ['text/plain; charset=utf-8', 'public, max-age=1'],
    ['application/octet-stream', 'public, max-age=31536000, immutable'],
    ['application/octet-stream', 'public, max-age=31536000, immutable'],
  ]);
  const metrics = await until(
    () => textAt('/metrics'),
    (text) => text.includes('seal_lag_events 0') && text.includes('seal_state{state="SEALING"} 1'),
  );
  expect(metrics).toMatch(/seal_size [1-9]\d*\n/);
  expect(metrics).toMatch(/access_log_intake_groups 0\n[^]*access_log_intake_oldest_seconds 0\n/);
});
