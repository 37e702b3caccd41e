import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { Client as Database } from 'pg';
import { RunningService, startService } from '../../src/app';
import { EvidenceRunner } from '../../src/contexts/assessment/evidence-imports/evidence-runner.provider';
import { PersonFiles } from '../../src/people/person-files.provider';
import { Vault } from '../../src/people/vault.provider';
import { AssessingEnterprise, assessingEnterprise, openBatch } from '../support/stories/assessing-enterprise';
import { Client } from '../support/callers/client';
import { EvidenceClient, EvidenceFile } from '../support/callers/evidence-client';
import { expectExplained } from '../support/stories/explained';
import { ImportClient } from '../support/callers/import-client';
import { countsOf, logOf } from '../support/logs/log-of';
import { goodRows, workbookWithFacts } from '../support/sheets/made-sheets';
import type { MadeRow } from '../support/sheets/make-roster';
import { zipOf, ZipPart } from '../support/sheets/make-zip';
import { Program, startProgram } from '../support/program';
import { settingsOn, startTestService, TestService } from '../support/service';
import { until } from '../support/until';

const PEOPLE = 200;
const PHOTO_BYTES = 200_000;
const SEED = 20_261_208;
const DEMO = { demoFrom: '2026-12-07' };
const MIB = 1_048_576;

const photo = (): Buffer => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(PHOTO_BYTES - 4)]);
const people: readonly MadeRow['who'][] = goodRows(PEOPLE, SEED).map(({ who }) => who);
const photos = people.map(photo);
const paper = Buffer.from(`%PDF-1.7\n${'毕业证'.repeat(1_000)}`);
/** As people call their files; each form is somebody's. */
const FORMS: readonly ((who: MadeRow['who']) => string)[] = [
  ({ idNumber }) => idNumber,
  ({ name, idNumber }) => `${name}-${idNumber}`,
  ({ name, idNumber }) => `${idNumber}-${name}`,
  ({ name, idNumber }) => `${name}_${idNumber}`,
  ({ name, idNumber }) => `${name} ${idNumber}`,
  ({ name, idNumber }) => `${name}－${idNumber}`,
  ({ idNumber }) => idNumber.toLowerCase(),
  ({ idNumber }) => idNumber.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
];
const named = (at: number): string => FORMS[at % FORMS.length]!(people[at]!);
const inGbk = (name: string, content: Buffer): ZipPart => ({ name: iconv.encode(`照片/${name}`, 'gbk'), content });
const wrongDigit = (id: string): string => `${id.slice(0, 9)}${(Number(id[9]) + 1) % 10}${id.slice(10)}`;

/** Two hundred photos, of which one is called wrongly, and what else lies in such a folder. */
const [TWO_PHOTOS, TWICE, MISTYPED] = [196, 197, 198];
const archive = zipOf(
  { name: iconv.encode('照片/', 'gbk'), content: '' },
  ...people.slice(0, TWICE + 1).map((_, at) => inGbk(`${named(at)}.jpg`, photos[at]!)),
  inGbk(`${people[TWO_PHOTOS]!.idNumber}-${people[TWO_PHOTOS]!.name}.JPG`, photo()),
  inGbk(`${people[TWICE]!.idNumber}_${people[TWICE]!.name}.jpeg`, photos[TWICE]!),
  inGbk(`${people[MISTYPED]!.name}-${wrongDigit(people[MISTYPED]!.idNumber)}.jpg`, photos[MISTYPED]!),
  inGbk(`${people[0]!.idNumber}-毕业证扫描件.pdf`, paper),
  inGbk(`${people[0]!.idNumber}.pdf`, paper),
  inGbk(`${people[199]!.idNumber}.png`, Buffer.alloc(21 * MIB)),
  inGbk(`${people[199]!.idNumber}.jpg`, Buffer.from('这不是照片')),
  { name: '__MACOSX/._x.jpg', content: 'x' },
);

let running: TestService;
let firm: AssessingEnterprise;
let batchId: string;
let importId: string;
let second: RunningService | undefined;
let program: Program<{ url: string }> | undefined;
const evidence = (url = running.service.url): EvidenceClient => new EvidenceClient(new Client(url, firm.clerk.key));
const by = (client: Client): Client => new Client(second!.url, client.key);

async function onDatabase<Row extends object>(statement: string): Promise<Row[]> {
  const client = new Database({ connectionString: running.databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}
const pathsBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? pathsBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
const filesBelow = (folder: string): Buffer[] => pathsBelow(folder).map((path) => readFileSync(path));
const attachedIn = async (service: RunningService): Promise<number> =>
  (await countsOf(service, 'assessment.candidate_file'))['assessment.candidate_file_attached.v1'] ?? 0;
const seconds = (fromMs: number): string => ((performance.now() - fromMs) / 1_000).toFixed(1);

beforeAll(async () => {
  running = await startTestService(DEMO);
  firm = await assessingEnterprise(running);
  batchId = await openBatch(firm);
  const job = await new ImportClient(firm.clerk).applied(batchId, await workbookWithFacts(goodRows(PEOPLE, SEED)));
  expect(job.counts).toMatchObject({ created: PEOPLE, error: 0 });
});
afterAll(async () => {
  program?.child.kill('SIGKILL');
  const last = second ?? running.service;
  await expectExplained(last.app).finally(() => last.stop());
  await running.drop();
});

describe('an archive of 200 photos with names in GBK', () => {
  const statusOf = async (status: string): Promise<EvidenceFile[]> => evidence().files(importId, `&status=${status}`);

  it('is matched by number, by name and number, and by number and name; the rest is listed with its reason', async () => {
    const [from, cpu] = [performance.now(), process.cpuUsage()];
    const { status, location, body } = await evidence().upload(batchId, archive);
    importId = body.id;
    expect([status, location]).toEqual([202, `/v1/evidence-imports/${importId}`]);
    // The job may have begun before its answer was made.
    expect(['RECEIVED', 'CHECKING']).toContain(body.state);
    const uploaded = seconds(from);
    const { counts } = await evidence().until(importId, ({ state }) => state === 'CHECKED');
    const { user, system } = process.cpuUsage(cpu);
    process.stdout.write(
      `HR-10: ${PEOPLE} photos of ${PHOTO_BYTES / 1_000} KB, ${(archive.length / 1e6).toFixed(0)} MB: taken in after ${uploaded} s, matched after ${seconds(from)} s; ${((user + system) / 1e6).toFixed(1)} s of processor time, the sender's among it\n`,
    );
    expect(counts).toMatchObject({ files: 205, matched: 198, unmatched: 2, doubled: 3, tooLarge: 1, notAPicture: 1 });
  });
  it('names whose a file may be where that is not certain', async () => {
    const [mistyped, form] = await statusOf('unmatched');
    const [candidate] = (await statusOf('matched')).filter(({ kind }) => kind === 'EVIDENCE');
    expect(mistyped).toMatchObject({
      reason: { code: 'FILE_ID_UNKNOWN', message: '本批次没有此证件号码的考生，请核对号码' },
      candidate: null,
      likely: {
        nameMasked: expect.stringMatching(/^.\*+$/) as string,
        idNumberMasked: expect.stringMatching(/^\d{6}\*{10}.{2}$/) as string,
      },
    });
    expect([form!.reason!.code, form!.likely]).toEqual(['FILE_NAME_DIFFERS', candidate!.candidate]);
    const { body } = await firm.clerk.get<{ items: EvidenceFile[] }>(`/v1/evidence-imports/${importId}/files?status=notAPicture`, {
      'accept-language': 'en',
    });
    expect(body.items[0]!.reason).toEqual({
      code: 'FILE_NOT_A_PICTURE',
      message: 'The content is no JPEG, PNG or PDF; convert it',
      params: {},
    });
    expect((await statusOf('doubled')).map(({ reason }) => reason!.code).sort()).toEqual([
      'FILE_ONE_OF_SEVERAL',
      'FILE_ONE_OF_SEVERAL',
      'FILE_TWICE',
    ]);
    expect((await statusOf('tooLarge'))[0]!.reason).toMatchObject({ code: 'FILE_LARGER_THAN_TAKEN', params: { limit: 20 } });
  });
  it('is attached to nobody before its user confirms the list', async () => expect(await attachedIn(running.service)).toBe(0));
  it('lies nowhere in clear: neither a name nor a number in the tables, nor a photo in the store', async () => {
    const [kept] = await onDatabase<{ text: string }>(
      `SELECT (SELECT string_agg(j::text, '') FROM imports.evidence_job j) || (SELECT string_agg(f::text, '') FROM imports.evidence_file f) || (SELECT string_agg(u::text, '') FROM imports.evidence_upload u) AS text`,
    );
    expect(
      people.filter(({ name, idNumber }) => kept!.text.includes(idNumber) || (name.length > 1 && kept!.text.includes(`"${name}`))).length,
    ).toBe(0);
    const stored = filesBelow(join(running.dataDir, 'files'));
    expect(stored.length).toBeGreaterThan(5);
    expect(stored.some((bytes) => bytes.includes(photos[0]!.subarray(100, 200)) || bytes.includes(people[0]!.idNumber))).toBe(false);
  });
  it('is known when it comes again, whole or under another key, and is not kept twice', async () => {
    const { status, body } = await evidence().upload(batchId, archive);
    expect([status, body.duplicateOf]).toEqual([200, importId]);
    await evidence().until(importId, ({ state }) => state === 'CHECKED');
    const [uploads] = await onDatabase<{ count: string }>('SELECT count(*) FROM imports.evidence_upload');
    expect(uploads!.count).toBe('1');
  });
  it('with another body under the same Idempotency-Key is told so, and leaves nothing behind', async () => {
    const headers = { 'idempotency-key': 'photos-1' };
    const small = zipOf({ name: 'a.txt', content: 'x' });
    const [first, again, other] = [
      await evidence().upload(batchId, small, headers),
      await evidence().upload(batchId, small, headers),
      await evidence().upload(batchId, zipOf({ name: 'b.txt', content: 'x' }), headers),
    ];
    expect([first.status, again.status, again.body.id, other.status, other.body.code]).toEqual([
      202,
      202,
      first.body.id,
      422,
      'IDEMPOTENCY_KEY_REUSED',
    ]);
    await evidence().until(first.body.id, ({ state }) => state === 'CHECKED');
    await until(async () => (await onDatabase<{ count: string }>('SELECT count(*) FROM imports.evidence_upload'))[0]!.count === '2');
  });
  it("is nobody else's", async () => {
    const stranger = new EvidenceClient(firm.stranger);
    const answers = [
      await firm.stranger.get(`/v1/evidence-imports/${importId}`),
      await firm.stranger.get(`/v1/evidence-imports/${importId}/files`),
      await firm.stranger.post(`/v1/evidence-imports/${importId}/applications`),
    ];
    expect([
      ...answers.map(({ status }) => status),
      (await stranger.upload(batchId, zipOf({ name: 'a.txt', content: 'x' }))).status,
    ]).toEqual([404, 404, 404, 404]);
    expect((await firm.regulator.get(`/v1/evidence-imports/${importId}`)).body.code).toBe('AUDIENCE_FORBIDDEN');
  });
  it('that is none is refused with the reason, and cannot be applied', async () => {
    const { id, state, refusal } = await evidence().checked(batchId, Buffer.from('这不是压缩包'));
    expect([state, refusal?.code]).toEqual(['REFUSED', 'EVIDENCE_ZIP_UNREADABLE']);
    expect((await firm.clerk.post(`/v1/evidence-imports/${id}/applications`)).body.code).toBe('EVIDENCE_REFUSED');
    const text = await firm.clerk.raw.post<{ code: string }>(
      `/v1/batches/${batchId}/evidence-imports`,
      new Uint8Array(archive.subarray(0, 10)),
      { 'content-type': 'application/octet-stream' },
    );
    expect(text.body.code).toBe('MEDIA_TYPE_UNKNOWN');
  });
});

describe('a small archive', () => {
  const small = (content: string): Buffer => zipOf({ name: `${people[1]!.idNumber}.pdf`, content: `%PDF-1.7\n${content}` });

  it('that is still being matched waits to be confirmed', async () => {
    const { id } = await evidence().checked(batchId, small('waits'));
    await onDatabase(
      `UPDATE imports.evidence_job SET state = 'CHECKING', holder = gen_random_uuid(), lease_until = clock_timestamp() + interval '1 hour' WHERE import_id = '${id}'`,
    );
    expect((await firm.clerk.post(`/v1/evidence-imports/${id}/applications`)).body.code).toBe('EVIDENCE_NOT_CHECKED');
    await onDatabase(`UPDATE imports.evidence_job SET lease_until = NULL WHERE import_id = '${id}'`);
    expect((await evidence().until(id, ({ state }) => state === 'CHECKED')).counts).toMatchObject({ matched: 1 });
  });
  it('of which a part was altered in the store fails as our own fault, is matched to nobody, and may come again', async () => {
    const before = new Set(pathsBelow(join(running.dataDir, 'files')));
    const { id } = await evidence().checked(batchId, small('altered'));
    const [part] = pathsBelow(join(running.dataDir, 'files')).filter((path) => !before.has(path));
    const bytes = readFileSync(part!);
    bytes[40]! ^= 1;
    writeFileSync(part!, bytes);
    // The tries before this one have failed as well.
    await onDatabase(`UPDATE imports.evidence_job SET state = 'RECEIVED', attempts = 7 WHERE import_id = '${id}'`);
    expect((await evidence().until(id, ({ state }) => state === 'REFUSED')).refusal?.code).toBe('EVIDENCE_FAILED');
    expect((await evidence().checked(batchId, small('altered'))).counts).toMatchObject({ matched: 1 });
  });
  it('that nobody confirms in seven days is destroyed, with its list', async () => {
    const before = pathsBelow(join(running.dataDir, 'files')).length;
    const { id } = await evidence().checked(batchId, small('expires'));
    await onDatabase(`UPDATE imports.evidence_job SET expires_at = clock_timestamp() - interval '1 second' WHERE import_id = '${id}'`);
    expect(await running.service.app.get(EvidenceRunner, { strict: false }).sweep()).toBe(1);
    expect([(await evidence().job(id)).state, await evidence().files(id), pathsBelow(join(running.dataDir, 'files')).length]).toEqual([
      'EXPIRED',
      [],
      before,
    ]);
    expect((await firm.clerk.post(`/v1/evidence-imports/${id}/applications`)).body.code).toBe('EVIDENCE_EXPIRED');
  });
});

it('a confirmed list that the service is killed in goes on by itself at the next start, and has every file once', async () => {
  await running.service.stop();
  program = startProgram<{ url: string }>(join(__dirname, '../support/served-program.ts'));
  program.child.send({ databaseUrl: running.databaseUrl, dataDir: running.dataDir, others: DEMO });
  await until(() => program!.sent.length > 0);
  const killed = evidence(program.sent[0]!.url);
  expect(await killed.apply(importId)).toBe(202);
  const { progress } = await killed.until(importId, (job) => job.progress.done > 0);
  program.child.kill('SIGKILL');
  expect(await program.ended).toBe('SIGKILL');
  expect(progress.done).toBeLessThan(198);

  second = await startService(settingsOn(running.databaseUrl, running.dataDir, DEMO));
  // The lease of the dead process would run out by itself after ten seconds.
  await onDatabase(`UPDATE imports.evidence_job SET lease_until = NULL WHERE import_id = '${importId}'`);
  const from = performance.now();
  const { counts } = await evidence(second!.url).until(importId, ({ state }) => state === 'APPLIED');
  process.stdout.write(`${198 - progress.done} files or less attached in ${seconds(from)} s after the kill\n`);
  expect(counts).toMatchObject({ files: 205, matched: 198, attached: 198, same: 0, error: 0 });
  const files = (await logOf(second!))
    .filter(({ type }) => type === 'assessment.candidate_file_attached.v1')
    .map(({ stream, data }) => `${stream} ${(JSON.parse(data) as { fileId: string }).fileId}`);
  expect([files.length, new Set(files).size]).toEqual([198, 198]);
  expect(await onDatabase(`SELECT FROM imports.evidence_job WHERE import_id = '${importId}' AND upload_id IS NULL`)).toHaveLength(1);
});

it('the same photos in another archive are all the same, and applying again changes nothing', async () => {
  const client = evidence(second!.url);
  const before = await attachedIn(second!);
  const { id, counts } = await client.checked(
    batchId,
    zipOf(...[0, 1, 2].map((at) => ({ name: `${people[at]!.idNumber}.jpg`, content: photos[at]! }))),
  );
  expect(counts).toMatchObject({ files: 3, matched: 3 });
  await client.apply(id);
  expect((await client.until(id, ({ state }) => state === 'APPLIED')).counts).toMatchObject({ attached: 0, same: 3, error: 0 });
  expect([await client.apply(importId), (await client.job(importId)).state, await attachedIn(second!)]).toEqual([202, 'APPLIED', before]);
});

describe('a photo', () => {
  interface Listed {
    readonly items: readonly {
      readonly id: string;
      readonly kind: string;
      readonly mediaType: string;
      readonly bytes: number;
      readonly commitment: string;
    }[];
  }
  let candidacyId = '';
  let fileId = '';
  const open = (client: Client) => by(client).get(`/v1/candidacies/${candidacyId}/files/${fileId}`);
  const readings = () =>
    onDatabase<{ audience: string; fields: string[] }>(
      `SELECT audience, fields FROM vault.reading WHERE purpose = 'CANDIDATE_FILE' ORDER BY seq`,
    );
  beforeAll(async () => {
    const matched = await evidence(second!.url).files(importId, '&status=matched');
    candidacyId = matched.find(({ kind }) => kind === 'EVIDENCE')!.candidate!.candidacyIds[0]!;
    const { position } = await evidence(second!.url).job(importId);
    const { body } = await by(firm.clerk).get<Listed>(`/v1/candidacies/${candidacyId}/files?minPosition=${position}`);
    expect(body.items.map(({ kind, mediaType, bytes }) => [kind, mediaType, bytes])).toEqual([
      ['PHOTO', 'image/jpeg', PHOTO_BYTES],
      ['EVIDENCE', 'application/pdf', paper.length],
    ]);
    fileId = body.items[0]!.id;
  });

  it('is read by the enterprise and by the authority of its region, byte for byte, and each reading is logged', async () => {
    for (const client of [firm.clerk, firm.regulator]) {
      const { status, headers, bytes } = await open(client);
      expect([status, headers.get('content-type'), headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([
        200,
        'image/jpeg',
        'no-store',
        'nosniff',
      ]);
      expect(Buffer.from(bytes).equals(photos[0]!)).toBe(true);
    }
    expect(await readings()).toEqual([
      { audience: 'enterprise', fields: ['photo'] },
      { audience: 'regulator', fields: ['photo'] },
    ]);
  });
  it('is shown to nobody else', async () => {
    const before = (await readings()).length;
    expect([(await open(firm.stranger)).status, (await by(firm.stranger).get(`/v1/candidacies/${candidacyId}/files`)).status]).toEqual([
      404, 404,
    ]);
    expect((await readings()).length).toBe(before);
  });
  it('is gone for good when the person is erased: unreadable at once, and removed by the next sweep', async () => {
    const vault = second!.app.get(Vault);
    const [ref] = await vault.findByIdNumber([{ idType: 'RESIDENT_ID', idNumber: people[0]!.idNumber }], { tenant: null });
    const stored = filesBelow(join(running.dataDir, 'files')).length;
    await vault.erase(ref!);
    const { status, body } = await open(firm.clerk);
    expect([status, body.code]).toEqual([404, 'FILE_ERASED']);
    expect(await second!.app.get(PersonFiles).sweep()).toBe(2);
    expect(filesBelow(join(running.dataDir, 'files')).length).toBe(stored - 2);
  });
});
