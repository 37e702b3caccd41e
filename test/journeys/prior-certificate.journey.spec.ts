import { Engine } from '../../src/projecting/engine/engine.provider';
import { Assessing, codeOf, Made, TURNER } from '../support/stories/assessing';

/** A city asks for a second person before a certificate from elsewhere counts: for the conditions of a level, and for the tier. */
const SETTLED_WITHIN_MS = 60_000;
const SHA = 'e'.repeat(64);
const paper = { occupationCode: TURNER, level: 'JUNIOR', number: '0832011108100123', issuedOn: '2023-11-01' } as const;
const pack = {
  packId: 'CN-320803',
  region: '320803',
  version: '2026-11',
  validFrom: '2026-11-03',
  validTo: null,
  eligibility: { priorCertificates: 'VERIFIED' },
} as const;
interface Passport {
  readonly certifiedLevel: string | null;
}
let firm: Assessing;
let [before, worker, batchId, recordId] = ['', '', '', ''];

const tierOf = async (workerId: string): Promise<string | null> => {
  await firm.running.service.app.get(Engine, { strict: false }).settle(SETTLED_WITHIN_MS);
  return ((await firm.officer.get<Passport>(`/v1/workers/${workerId}`)).body as Passport).certifiedLevel;
};
const apply = () =>
  firm.officer.post<Made>(`/v1/batches/${batchId}/candidates`, {
    workerId: worker,
    occupationCode: TURNER,
    level: 'INTERMEDIATE',
    conditionNo: 'N23-4-2',
  });

beforeAll(async () => {
  firm = await Assessing.start();
  [before, worker] = [await firm.worker(1, '2023-11-01'), await firm.worker(2, '2023-11-01')];
  const { key } = (
    await firm.running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'regulator', region: '3208', person: { name: '监管二' } })
  ).body;
  const { id } = await firm.made('/v1/policy-packs', { document: pack }, firm.regulator);
  await firm.made(`/v1/policy-packs/${id}/confirmations`, {}, firm.running.admin.as(key));
});
afterAll(() => firm.stop());

it('counts at once where the policy of the day asks for nobody else', async () => {
  await firm.made(`/v1/workers/${before}/prior-certificates`, paper);
  expect(await tierOf(before)).toBe('JUNIOR');
});

it('counts for nothing before a second person has looked it up', async () => {
  await firm.moveTo('2026-11-03');
  batchId = await firm.batch('EXAM', '2026-11-03');
  expect(codeOf(await apply())).toEqual([422, 'NOT_ELIGIBLE_CERTIFICATE']);
  recordId = (await firm.made(`/v1/workers/${worker}/prior-certificates`, paper)).id;
  expect(await tierOf(worker)).toBeNull();
  expect(codeOf(await apply())).toEqual([422, 'NOT_ELIGIBLE_CERTIFICATE_UNVERIFIED']);
});

it('is verified by another person than the one who recorded it', async () => {
  const verifications = `/v1/workers/${worker}/foreign-certificates/${recordId}/verifications` as const;
  expect(codeOf(await firm.officer.post<Made>(verifications, { method: 'NATIONAL_LOOKUP', evidenceHash: SHA }))).toEqual([
    403,
    'SECOND_PERSON_REQUIRED',
  ]);
  await firm.made(verifications, { method: 'NATIONAL_LOOKUP', evidenceHash: SHA }, firm.second);
  expect(await tierOf(worker)).toBe('JUNIOR');
  expect((await apply()).status).toBe(201);
  expect((await firm.officer.get(`/v1/workers/${worker}/foreign-certificates`)).body).toMatchObject({
    certificates: [{ id: recordId, state: 'COUNTS', isVerified: true }],
  });
});

it('that its issuer does not know counts no longer', async () => {
  const { body } = await firm.officer.get<{ certificates: { id: string; isVerified: boolean }[] }>(
    `/v1/workers/${before}/foreign-certificates`,
  );
  expect(body.certificates).toMatchObject([{ isVerified: false }]);
  await firm.made(
    `/v1/workers/${before}/foreign-certificates/${body.certificates![0]!.id}/rejections`,
    { reasonCode: 'UNKNOWN_TO_ISSUER', evidenceHash: SHA },
    firm.second,
  );
  expect(await tierOf(before)).toBeNull();
});
