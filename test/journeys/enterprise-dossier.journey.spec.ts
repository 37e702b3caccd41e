import { createHash } from 'node:crypto';
import { certifiedBatch, CertifiedBatch, PREPARED_WITHIN_MS } from '../support/stories/certified-batch';
import type { Client, KeyAsked } from '../support/callers/client';
import { chance, identity } from '../support/stories/made-people';
import { startTestService, TestService } from '../support/service';

/** EnterpriseDossier_dossier: everything about one enterprise at a date, as known at a moment, in one download that anybody can check. */
interface Manifest {
  readonly name: string;
  readonly atPosition: string;
  readonly effectiveOn: string;
  readonly knownAt: string | null;
  readonly files: readonly { readonly name: string; readonly records: number; readonly sha256: string }[];
}
let running: TestService;
let batch: CertifiedBatch;
let path: `/v1/enterprises/${string}/dossier`;
let before = '';

const index = async (by: Client, query = ''): Promise<Manifest> => (await by.get<Manifest>(`${path}${query}`)).body as Manifest;
const records = (manifest: Manifest, name: string): number => manifest.files.find((file) => file.name === `${name}.json`)!.records;
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The files of a stored archive, by its directory. */
function unzipped(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const files = new Map<string, Uint8Array>();
  for (let left = view.getUint16(end + 10, true), at = view.getUint32(end + 16, true); left > 0; left -= 1) {
    const [size, length, start] = [view.getUint32(at + 24, true), view.getUint16(at + 28, true), view.getUint32(at + 42, true)];
    files.set(
      new TextDecoder().decode(zip.subarray(at + 46, at + 46 + length)),
      zip.subarray(start + 30 + length, start + 30 + length + size),
    );
    at += 46 + length;
  }
  return files;
}
async function archive(by: Client, query = ''): Promise<ReadonlyMap<string, Uint8Array>> {
  const answer = await by.raw.get(`${path}?as=zip${query}`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
  expect(decodeURIComponent(answer.headers.get('content-disposition')!)).toContain('企业档案-淮安示例机械有限公司-');
  return unzipped(answer.bytes);
}
const read = <Row>(files: ReadonlyMap<string, Uint8Array>, name: string): readonly Row[] =>
  JSON.parse(new TextDecoder().decode(files.get(`${name}.json`))) as Row[];

beforeAll(async () => {
  running = await startTestService();
  batch = await certifiedBatch(running, 2);
  path = `/v1/enterprises/${batch.enterpriseId}/dossier`;
  const manifest = await index(batch.regulator);
  before = manifest.atPosition;
  await running.admin.post('/v1/sandbox/clock', { to: '2026-12-14' });
  const annulments = `/v1/certificates/${batch.certificates[0]!.id}/annulments` as const;
  const {
    body: { id },
  } = await batch.regulator.post(annulments, {
    reasonCode: 'FRAUD',
    legalBasis: '工作规程第21条',
    documentNo: '淮鉴撤〔2026〕1号',
    decidedOn: '2026-12-14',
    effect: 'EX_NUNC',
  });
  await batch.approver.post(`${annulments}/${id}/confirmations`);
  await batch.officer.post(`/v1/enterprises/${batch.enterpriseId}/headcounts`, {
    on: '2026-12-14',
    employees: 240,
    documentNo: '淮统〔2026〕1号',
  });
  await batch.officer.post('/v1/team-leader-posts', { workerId: batch.workers[0]!, teamCode: 'A-1', fromOn: '2026-12-14' });
  await batch.regulator.post('/v1/complaints', {
    kind: 'RESULT',
    from: 'WORKER',
    receivedOn: '2026-12-14',
    text: '反映技能考核未按评分标准打分',
    aboutEnterpriseId: batch.enterpriseId,
  });
  await running.admin.post('/v1/sandbox/clock', { to: '2026-12-15' });
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

it('tells what there is, and is one archive in which every file hashes to what is said of it', async () => {
  const manifest = await index(batch.regulator);
  expect(manifest).toMatchObject({ name: '淮安示例机械有限公司', effectiveOn: '2026-12-15', knownAt: null });
  expect(
    ['enterprise', 'filings', 'batches', 'candidacies', 'certificates', 'workers', 'employments', 'tier-changes'].map((name) =>
      records(manifest, name),
    ),
  ).toEqual([1, 1, 1, 2, 2, 2, 2, 3]);
  const files = await archive(batch.regulator);
  expect(manifest.files.map(({ name, sha256: sum }) => [name, sum])).toEqual(
    manifest.files.map(({ name }) => [name, sha256(files.get(name)!)]),
  );
  const sums = new TextDecoder()
    .decode(files.get('SHA256SUMS'))
    .trim()
    .split('\n')
    .map((line) => line.split('  ') as [string, string]);
  expect(sums.map(([, name]) => name).sort()).toEqual([...files.keys()].filter((name) => name !== 'SHA256SUMS').sort());
  for (const [sum, name] of sums) expect([name, sha256(files.get(name)!)]).toEqual([name, sum]);
  expect(new TextDecoder().decode(files.get('index.html'))).toContain('企业档案：淮安示例机械有限公司');
});

it('is of a day, and of what was known', async () => {
  const statuses = async (query: string) =>
    read<{ status: string }>(await archive(batch.regulator, query), 'certificates')
      .map(({ status }) => status)
      .sort();
  expect(await statuses('')).toEqual(['ANNULLED', 'VALID']);
  expect(await statuses('&effectiveOn=2026-12-13')).toEqual(['VALID', 'VALID']);
  expect(await statuses('&effectiveOn=2026-11-30')).toEqual([]);
  expect(await statuses('&effectiveOn=2026-12-15&knownAt=2026-12-13')).toEqual(['VALID', 'VALID']);
  const then = await index(batch.regulator, '?effectiveOn=2026-12-15&knownAt=2026-12-13');
  expect([records(then, 'tier-changes'), BigInt(then.atPosition) >= BigInt(before)]).toEqual([2, true]);
});

it('of a past moment leads from each section to its events, each with its proof; and says what it is bound to', async () => {
  const query = 'effectiveOn=2026-12-15&knownAt=2026-12-13';
  const files = await archive(batch.regulator, `&${query}`);
  const because = read<{ section: string; type: string; stream: string; proof: string; id: string }>(files, 'because');
  const behind = (section: string) => because.filter((each) => each.section === section);
  expect(
    behind('certificates')
      .map(({ type, stream }) => [type, stream])
      .sort(),
  ).toEqual(batch.certificates.map(({ id }) => ['certificate.issued.v1', `certificate-${id}`]).sort());
  const own = Object.values((await index(batch.regulator, `?${query}`)).files)
    .filter(({ name, records: count }) => name.endsWith('.json') && name !== 'because.json' && count > 0)
    .map(({ name }) => name.replace('.json', ''));
  expect(own.filter((section) => behind(section).length === 0)).toEqual([]);
  expect(because.every(({ id, proof }) => proof === `/tlog/events/${id}.tlog-proof`)).toBe(true);
  expect(await index(batch.regulator, `?${query}`)).toMatchObject({
    bound: { state: 'SEALING_OFF', checkpoint: null },
    because: { restsOn: 'EVENTS' },
    laterKnowledge: { hasChanged: true },
  });
  expect((await archive(batch.regulator)).has('because.json')).toBe(false);
});

it('holds what is declared, whose posts there are and what is complained of, each from its day on', async () => {
  const added = ['headcounts', 'team-leaders', 'complaints'];
  const counted = async (query: string) => {
    const manifest = await index(batch.regulator, query);
    return added.map((name) => records(manifest, name));
  };
  expect([
    await counted('?effectiveOn=2026-12-13'),
    await counted('?effectiveOn=2026-12-14'),
    await counted('?effectiveOn=2026-12-15&knownAt=2026-12-13'),
  ]).toEqual([
    [0, 0, 0],
    [1, 1, 1],
    [0, 0, 0],
  ]);
  const files = await archive(batch.regulator);
  expect(read(files, 'complaints')).toMatchObject([{ state: 'RECEIVED', aboutEnterpriseId: batch.enterpriseId }]);
  expect(read(files, 'headcounts')).toMatchObject([{ on: '2026-12-14', employees: 240 }]);
});

it('tells the enterprise nothing of what only its authorities know, not even that there is such a file', async () => {
  const names = async (by: Client) => (await index(by)).files.map(({ name }) => name);
  const [ofAuthority, own] = [await names(batch.regulator), await names(batch.officer)];
  expect(ofAuthority.filter((name) => !own.includes(name))).toEqual(
    ['complaints', 'anomaly-judgements', 'hosted-sittings', 'recognised-elsewhere'].flatMap((name) => [`${name}.json`, `${name}.csv`]),
  );
});

it('as known at a past moment, is the same archive byte for byte', async () => {
  const asked = (by: Client) => archive(by, '&effectiveOn=2026-12-13&knownAt=2026-12-13');
  expect(await asked(batch.regulator)).toEqual(await asked(batch.regulator));
  expect(await asked(batch.officer)).toEqual(await asked(batch.second));
});

it('names nobody', async () => {
  const files = await archive(batch.regulator);
  const people = await batch.officer.get<{ name: string }>(`/v1/workers/${batch.workers[0]!}`);
  expect(people.body.name).toMatch(/\p{L}/u);
  for (const content of files.values()) {
    const text = new TextDecoder().decode(content);
    expect(text).not.toContain(people.body.name);
    expect(text).not.toMatch(/personRef|"textId"/);
    for (const serial of [1, 2]) expect(text).not.toContain(identity(chance(serial), serial, '1990-05-05').idNumber);
  }
});

it('is for the enterprise itself, its authority and auditors, and for nobody else', async () => {
  const { admin } = running;
  const keyFor = async (body: KeyAsked): Promise<Client> => admin.as((await admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
  expect(records(await index(batch.officer), 'certificates')).toBe(2);
  expect(records(await index(await keyFor({ audience: 'auditor', person: { name: '审计一' } })), 'certificates')).toBe(2);
  const other = (await admin.post('/v1/enterprises', { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320804' }))
    .body.id;
  expect((await (await keyFor({ audience: 'enterprise', enterpriseId: other, person: { name: '经办丙' } })).raw.get(path)).status).toBe(
    404,
  );
  expect((await (await keyFor({ audience: 'regulator', region: '3204', person: { name: '监管三' } })).raw.get(path)).status).toBe(404);
  expect((await batch.regulator.raw.get(`${path}?as=pdf`)).status).toBe(422);
});
