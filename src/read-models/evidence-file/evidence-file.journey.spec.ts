import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certifiedBatch, CertifiedBatch, PREPARED_WITHIN_MS } from '../../../test/support/stories/certified-batch';
import type { Client, Reply } from '../../../test/support/callers/client';
import { sizeCovering } from '../../../test/support/logs/log-of';
import { SEALED, startTestService, TestService } from '../../../test/support/service';
import { until } from '../../../test/support/until';
import { Report, verify } from '../../../test/support/verifier';
import { SEALING } from '../../sealing/sealing-token';
import type { Sealing } from '../../sealing/sealing.provider';
import type { Bound as BoundOrNot } from '../../sealing/bound-answers/bound';
import type { Changes } from '../../sealing/bound-answers/known-between.provider';
import { believedCheckpoint, believedProof } from '../../tlog/believed';
import { policyOf } from '../../tlog/policy';

type Bound = { readonly [Name in keyof BoundOrNot]: NonNullable<BoundOrNot[Name]> };
/** From a certificate to a verdict that needs nobody's word: what a regulator downloads, and checks with programs of others. */
const MOST_BYTES = 100_000;
const folder = mkdtempSync(join(tmpdir(), 'skills-ledger-evidence-'));
const at = (name: string): string => join(folder, name);
let [running, batch] = [] as unknown as [TestService, CertifiedBatch];
let [archive, later] = [] as unknown as [Uint8Array, Uint8Array];

const evidence = (who: Client, id: string, query = ''): Promise<Reply<unknown>> => who.raw.get(`/v1/certificates/${id}/evidence${query}`);
/** How long that takes is a matter of chance, which no example of an answer is to show. */
async function allIsSealed(): Promise<void> {
  const { lag } = running.service.app.get<Sealing>(SEALING, { strict: false });
  await until(
    () => lag.now(),
    ({ events }) => events === 0,
  );
}
async function sealed(id: string): Promise<Uint8Array> {
  await allIsSealed();
  return (await evidence(batch.regulator, id)).bytes;
}
const judged = (name: string, ...more: readonly string[]): Promise<Report> => verify([at(name), '--policy', at('policy'), ...more]);
const eventsOf = ({ facts }: Report): readonly unknown[] => facts.filter(({ code }) => code === 'EVENT').map(({ type }) => type);

beforeAll(async () => {
  running = await startTestService({ ...SEALED });
  batch = await certifiedBatch(running, 2);
  archive = await sealed(batch.certificates[0]!.id);
  writeFileSync(at('evidence.zip'), archive);
  writeFileSync(at('policy'), String((await batch.regulator.raw.get('/tlog/policy')).body));
}, PREPARED_WITHIN_MS);
afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('is one archive, and everything in it is proven', async () => {
  const reply = await evidence(batch.officer, batch.certificates[0]!.id);
  expect([
    reply.status,
    reply.headers.get('content-type'),
    reply.headers.get('cache-control'),
    decodeURIComponent(reply.headers.get('content-disposition') ?? ''),
  ]).toEqual([200, 'application/zip', 'no-store', expect.stringContaining(`证据-${batch.certificates[0]!.number}.zip`)]);
  expect(archive.length).toBeLessThanOrEqual(MOST_BYTES);
  const report = await judged('evidence.zip', '--tree', `${running.admin.url}/tlog`);
  expect(report).toMatchObject({ verdict: 'GOOD', findings: [] });
  expect(eventsOf(report)).toEqual(expect.arrayContaining(['accreditation.filing_granted.v1', 'certificate.issued.v1']));
  expect(report.facts.filter(({ code }) => code === 'STREAM')).toHaveLength(3);
  expect(report.facts.at(-1)).toEqual({ code: 'COMPLETE' });
});

it('says in Chinese and in English what happened, how to check it, and what it does not prove; and nobody’s name', () => {
  execFileSync('tar', ['--version']);
  mkdirSync(at('unpacked'));
  execFileSync('bash', ['-c', 'unzip -q ../evidence.zip 2>/dev/null || python3 -m zipfile -e ../evidence.zip . && tar xzf verifier.tgz'], {
    cwd: at('unpacked'),
  });
  const [zh, en] = ['zh', 'en'].map((language) =>
    execFileSync('cat', [`READ-ME.${language}.txt`], { cwd: at('unpacked'), encoding: 'utf8' }),
  );
  expect(zh).toMatch(/颁发证书 Y0000.*\n[^]*它不能证明什么/);
  expect(en).toMatch(/How to check it[^]*with-openssl\.sh proof/);
  expect(`${zh}${en}`).not.toMatch(/监管一|经办甲|主任乙/);
  expect(zh).toMatch(/经办 企业 [0-9a-f]{8}/);
  // Every command names the verifier where the archive was unpacked a few lines before.
  for (const text of [zh, en])
    expect(text?.match(/node \S+\.mjs/g)).toEqual(['node evidence/verifier/verify.mjs', 'node evidence/verifier/verify.mjs']);
});

it('is checked with the programs inside it, as it says: by Node, and by openssl without them', async () => {
  const { status, stdout } = spawnSync('node', ['unpacked/verifier/verify.mjs', 'evidence.zip', '--policy', 'policy'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect([status, stdout.trim().split('\n').at(-1)]).toEqual([0, '通过：全部核对一致 / GOOD: everything that was checked agrees']);
  expect(await judged('unpacked')).toMatchObject({ verdict: 'GOOD' });
  const first = execFileSync('bash', ['-c', 'ls unpacked/events/*.entry | head -1'], { cwd: folder, encoding: 'utf8' })
    .trim()
    .replace(/\.entry$/, '');
  const said = ['proof', 'opening'].map((what) =>
    execFileSync(
      'unpacked/verifier/with-openssl.sh',
      what === 'proof' ? [what, `${first}.tlog-proof`, `${first}.entry`, 'policy'] : [what, `${first}.opening.json`, `${first}.entry`],
      { cwd: folder, encoding: 'utf8' },
    ),
  );
  expect(said).toEqual([expect.stringMatching(/^GOOD: entry \d+ of \d+ stands in /), 'GOOD: what is shown is what was recorded\n']);
}, 60_000);

it('goes on with the certificate, and an older one is still good in itself; whoever asks the whole log is told that it is not all', async () => {
  const { id } = batch.certificates[0]!;
  const paper = {
    reasonCode: 'FRAUD',
    legalBasis: '工作规程第21条',
    documentNo: '淮鉴撤〔2026〕12号',
    decidedOn: '2026-12-01',
    effect: 'EX_NUNC',
  };
  const annulment = (await batch.regulator.raw.post<{ id: string }>(`/v1/certificates/${id}/annulments`, paper)).body;
  await batch.approver.raw.post(`/v1/certificates/${id}/annulments/${annulment.id}/confirmations`);
  later = await sealed(id);
  writeFileSync(at('later.zip'), later);
  expect(eventsOf(await judged('later.zip'))).toContain('certificate.annulled.v1');
  const old = await judged('evidence.zip', '--tree', `${running.admin.url}/tlog`);
  expect([(await judged('evidence.zip')).verdict, old.verdict, old.exitCode, old.findings]).toEqual(['GOOD', 'INCOMPLETE', 4, []]);
  expect(old.facts.filter(({ code }) => code === 'LATER')).toHaveLength(2);
});

it('as it was known then holds what was known then', async () => {
  const { id } = batch.certificates[0]!;
  expect((await evidence(batch.regulator, id, '?knownAt=2026-11-23')).status).toBe(404);
  const { entries } = (await batch.regulator.get<{ entries: { at: string; what: { code: string } }[] }>(`/v1/certificates/${id}/history`))
    .body;
  const { at: proposedAt } = entries.find(({ what }) => what.code === 'ANNULMENT_PROPOSED')!;
  const before = new Date(Date.parse(proposedAt) - 1).toISOString();
  writeFileSync(at('then.zip'), (await evidence(batch.regulator, id, `?knownAt=${before}`)).bytes);
  const then = await judged('then.zip');
  expect([then.verdict, eventsOf(then).filter((type) => String(type).startsWith('certificate.'))]).toEqual([
    'GOOD',
    ['certificate.issued.v1'],
  ]);
});

describe('an answer as it was known before the annulment', () => {
  interface Cited {
    readonly id: string;
    readonly type: string;
    readonly stream: string;
    readonly revision: number;
    readonly position: string;
    readonly proof: string;
  }
  interface Told {
    readonly status: string;
    readonly etag: string;
    readonly bound: Bound;
    readonly because: { count: number; events: Cited[] };
    readonly laterKnowledge: { hasChanged: boolean; count: number; events: Cited[] };
    readonly changes: Changes;
  }
  let [before, url] = ['', ''];
  const asked = async (query: string, headers = {}): Promise<Reply<Told>> => batch.regulator.raw.get<Told>(`${url}?${query}`, headers);
  const textOf = async (path: string): Promise<string> => Buffer.from((await batch.regulator.raw.get(path)).bytes).toString();
  const typesOf = (events: readonly Cited[]): readonly string[] => events.map(({ type }) => type);

  beforeAll(async () => {
    const { id } = batch.certificates[0]!;
    url = `/v1/certificates/${id}`;
    const { entries } = (await batch.regulator.get<{ entries: { at: string; what: { code: string } }[] }>(`/v1/certificates/${id}/history`))
      .body;
    before = new Date(Date.parse(entries.find(({ what }) => what.code === 'ANNULMENT_PROPOSED')!.at) - 1).toISOString();
  });

  it('shows the certificate in force, bound to the published checkpoint that covers what was known', async () => {
    const { status, bound } = (await asked(`knownAt=${before}`)).body;
    expect([status, bound.state, bound.witnesses, bound.witnessedAt]).toEqual(['VALID', 'SEALED', [], null]);
    const { origin, size, root } = believedCheckpoint(await textOf(bound.checkpoint.note), policyOf(await textOf('/tlog/policy')));
    expect(bound.checkpoint).toMatchObject({ origin, size, rootHash: root.toString('base64') });
    expect([BigInt(bound.treeSize) <= BigInt(size), bound.treeSize]).toEqual([true, await sizeCovering(running.service, bound.position)]);
  });

  it('says which events made it so, each with a proof that anybody checks', async () => {
    const { because } = (await asked(`knownAt=${before}`)).body;
    expect([because.count, typesOf(because.events)]).toEqual([1, ['certificate.issued.v1']]);
    const policy = policyOf(await textOf('/tlog/policy'));
    for (const { proof, id, stream, revision } of because.events) {
      const entry = await textOf(proof.replace('.tlog-proof', '.entry'));
      expect(believedProof(await textOf(proof), Buffer.from(entry), policy).index).toBe((JSON.parse(entry) as { i: number }).i);
      expect(JSON.parse(entry)).toMatchObject({ id, s: stream, r: revision });
    }
  });

  it('does not deceive: it names what was learnt since', async () => {
    const { laterKnowledge } = (await asked(`knownAt=${before}`)).body;
    expect(laterKnowledge).toMatchObject({ hasChanged: true, count: 2, firstRecordedAt: expect.stringMatching(/Z$/) });
    expect(typesOf(laterKnowledge.events)).toEqual(['certificate.annulment_proposed.v1', 'certificate.annulled.v1']);
    const now = (await asked('knownAt=2026-12-01')).body;
    expect([now.status, now.laterKnowledge.hasChanged, now.because.count]).toEqual(['ANNULLED', false, 3]);
    expect((await asked('')).body).not.toHaveProperty('bound');
  });

  it('tells what changed from one moment to another, and through which events', async () => {
    const { status, changes } = (await asked(`since=${before}`)).body;
    const annulled = changes.events.find(({ type }) => type === 'certificate.annulled.v1')!.id;
    expect([status, changes.isNew, changes.count]).toEqual(['ANNULLED', false, 2]);
    expect(changes.differences).toContainEqual({ pointer: '/status', before: 'VALID', after: 'ANNULLED', because: [annulled] });
    expect(changes.differences.find(({ pointer }) => pointer === '/annulments/0')!.because).toEqual(changes.events.map(({ id }) => id));
    expect((await asked('since=2026-11-22')).body.changes).toMatchObject({ isNew: true, count: 3 });
    expect((await asked(`since=${before}&knownAt=${before}`)).body).toMatchObject({
      code: 'VALIDATION_FAILED',
      errors: [{ pointer: '/since', code: 'FIELD_NOT_EARLIER' }],
    });
    expect((await batch.regulator.raw.get(`/v1/certificates?since=${before}`)).status).toBe(422);
  });

  it('has a tag of its own, which no command takes', async () => {
    const { headers, body } = await asked(`knownAt=${before}`);
    const tag = headers.get('etag')!;
    expect([tag, body.etag]).toEqual([expect.stringMatching(/^"1-[0-9a-f]{16}"$/), '"1"']);
    expect((await asked(`knownAt=${before}`, { 'if-none-match': tag })).status).toBe(304);
    expect((await asked(`since=${before}`, { 'if-none-match': tag })).status).toBe(200);
  });
});

it.each([0.1, 0.3, 0.5, 0.7, 0.9])('no byte of it may be another one (at %f)', async (share) => {
  const changed = Buffer.from(archive);
  changed[Math.floor(changed.length * share)]! ^= 1;
  writeFileSync(at('changed.zip'), changed);
  expect((await judged('changed.zip')).verdict).toBe('BAD');
});

it('is there of a person too: the career, and every certificate', async () => {
  const { workerId, number } = batch.certificates[1]!;
  const ofWorker = (who: Client): Promise<Reply<unknown>> => who.raw.get(`/v1/workers/${workerId}/evidence`);
  await allIsSealed();
  writeFileSync(at('worker.zip'), (await ofWorker(batch.officer)).bytes);
  const report = await judged('worker.zip', '--unpack', at('worker'));
  expect(report).toMatchObject({ verdict: 'GOOD' });
  expect(eventsOf(report)).toEqual(expect.arrayContaining(['career.tier_raised.v1', 'certificate.issued.v1']));
  expect(execFileSync('cat', ['worker/READ-ME.zh.txt'], { cwd: folder, encoding: 'utf8' })).toContain(number);
  expect((await ofWorker(running.admin)).status).toBe(403);
});

it('is for who may see the certificate', async () => {
  const foreign = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' })
  ).body.id;
  const stranger = (
    await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'enterprise', enterpriseId: foreign, person: { name: '外人' } })
  ).body.key;
  const { id } = batch.certificates[0]!;
  expect(
    await Promise.all(
      [running.admin, running.admin.as(stranger), running.admin.as(undefined)].map(async (who) => (await evidence(who, id)).status),
    ),
  ).toEqual([403, 404, 401]);
  const asked = async (query: string): Promise<readonly number[]> =>
    Promise.all(
      [running.admin, running.admin.as(stranger), running.admin.as(undefined)].map(
        async (who) => (await who.raw.get(`/v1/certificates/${id}?${query}`)).status,
      ),
    );
  expect([await asked('knownAt=2026-12-01'), await asked('since=2026-11-30')]).toEqual([
    [403, 404, 401],
    [403, 404, 401],
  ]);
});
