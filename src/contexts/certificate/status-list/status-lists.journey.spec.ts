import { Pool } from 'pg';
import { certifiedBatch, type CertifiedBatch, PREPARED_WITHIN_MS } from '../../../../test/support/stories/certified-batch';
import { Client, type Reply } from '../../../../test/support/callers/client';
import { settingsOn, startTestService, type TestService } from '../../../../test/support/service';
import { type RunningService, startService } from '../../../app';

interface Badge {
  readonly credentialStatus: readonly { readonly statusListCredential: string }[];
}

const PUBLIC_URL = 'https://ledger.example';
const paper = {
  legalBasis: '工作规程第22条',
  documentNo: '淮鉴撤〔2026〕2号',
  decidedOn: '2026-12-01',
  reasonCode: 'FRAUD',
  effect: 'EX_TUNC',
};

let running: TestService;
let batch: CertifiedBatch;
let database: Pool;
let first: string;
let list: string;
let later: RunningService | undefined;

const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
const badge = async (as = batch.officer): Promise<Badge> =>
  JSON.parse(Buffer.from((await as.raw.get(`/v1/certificates/${first}?as=vc-json`)).bytes).toString()) as Badge;

beforeAll(async () => {
  running = await startTestService({ publicUrl: PUBLIC_URL });
  batch = await certifiedBatch(running, 1);
  database = new Pool({ connectionString: running.databaseUrl });
  first = batch.certificates[0]!.id;
  list = (await badge()).credentialStatus[0]!.statusListCredential.slice(PUBLIC_URL.length);
}, PREPARED_WITHIN_MS);
afterAll(async () => {
  await later?.stop();
  await database.end();
  await running.drop();
});

/** A list is signed as of now: what it does not know yet it must not deny. */
it('says nothing while its rows are behind the log: an annulled certificate would hold under a new signature', async () => {
  expect((await running.admin.as(undefined).raw.get(list)).status).toBe(200);
  await database.query(`CREATE FUNCTION public.fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'not today'; END $$;
    CREATE TRIGGER fail BEFORE INSERT OR UPDATE ON views.certificate_status FOR EACH STATEMENT EXECUTE FUNCTION public.fail()`);
  const annulled = await batch.regulator.raw.post<{ id: string }>(`/v1/certificates/${first}/annulments`, paper);
  expect((await batch.approver.raw.post(`/v1/certificates/${first}/annulments/${annulled.body.id}/confirmations`, {})).status).toBe(201);
  expect(codeOf(await running.admin.as(undefined).raw.get(list))).toEqual([503, 'READ_MODEL_BEHIND']);
  // Its place is known, and never changes.
  expect((await batch.officer.raw.get(`/v1/certificates/${first}?as=vc`)).status).toBe(200);
});

it('and no place is told either while the rows of a release that has them are being made', async () => {
  await running.service.stop();
  await database.query(
    "DELETE FROM engine.checkpoint WHERE name = 'certificate.status-lists'; TRUNCATE views.certificate_status, views.certificate_count",
  );
  later = await startService(settingsOn(running.databaseUrl, running.dataDir, { publicUrl: PUBLIC_URL }));
  const [officer, anybody] = [new Client(later.url, batch.officer.key), new Client(later.url, undefined)];
  expect(codeOf(await officer.raw.get(`/v1/certificates/${first}?as=vc`))).toEqual([503, 'READ_MODEL_BEHIND']);
  expect(codeOf(await anybody.raw.get(list))).toEqual([503, 'READ_MODEL_BEHIND']);
});
