import { Client, KeyAsked } from '../callers/client';
import { chance, identity } from './made-people';
import { TestService } from '../service';

/** An enterprise that has certified some workers over HTTP, and the people who act; for journeys about what comes after. */
export interface CertifiedBatch {
  readonly enterpriseId: string;
  readonly officer: Client;
  readonly second: Client;
  readonly regulator: Client;
  readonly approver: Client;
  /** In the order of registration. */
  readonly workers: readonly string[];
  readonly candidacies: readonly string[];
  readonly certificates: readonly HeldCertificate[];
}
export interface HeldCertificate {
  readonly id: string;
  readonly number: string;
  readonly workerId: string;
  readonly status: string;
}

/** Weeks pass day by day before the certificates are there; on a busy machine that takes longer than a test may. */
export const PREPARED_WITHIN_MS = 240_000;
const TURNER = '6-18-01-01';
/** In Huai'an, whose numbers are made here; in the invented 329900 the authority gives them. */
export const IN_HUAIAN = { region: '320803', institutionCode: 'Y000032080001' };
export const IN_INVENTED_CITY = { region: '329901', institutionCode: 'Y000032990001' };
const ISSUED_ON = '2026-12-01';

/** Workers pass on 2026-11-21 and are certified on 2026-12-01, when their notice is over. */
export async function certifiedBatch(
  { admin }: TestService,
  count: number,
  { region, institutionCode } = IN_HUAIAN,
  beforeIssue: (made: Omit<CertifiedBatch, 'certificates'>) => Promise<void> = async () => undefined,
): Promise<CertifiedBatch> {
  const keyFor = async (body: KeyAsked): Promise<Client> => admin.as((await admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
  const enterpriseId = (await admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region }))
    .body.id;
  const [officer, second] = [
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }),
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '主任乙' } }),
  ];
  const [regulator, approver] = [
    await keyFor({ audience: 'regulator', region: region.slice(0, 4), person: { name: '监管一' } }),
    await keyFor({ audience: 'regulator', region: region.slice(0, 4), person: { name: '监管二' } }),
  ];
  const filing = await regulator.post('/v1/filings', {
    enterpriseId,
    institutionCode,
    receiptNo: '淮鉴备〔2025〕1号',
    validFrom: '2025-01-01',
    validTo: '2027-12-31',
    scope: [{ occupationCode: TURNER, levels: ['INTERMEDIATE'] }],
  });
  const workers: string[] = [];
  for (let serial = 1; serial <= count; serial += 1) workers.push(await turner(officer, serial));
  const batchId = (
    await officer.post('/v1/batches', {
      filingId: filing.body.id,
      path: 'EXAM',
      assessmentOn: '2026-11-21',
      eligibilityOn: '2026-11-20',
      levels: ['INTERMEDIATE'],
    })
  ).body.id;
  const candidacies: string[] = [];
  for (const workerId of workers)
    candidacies.push(
      (
        await officer.post(`/v1/batches/${batchId}/candidates`, {
          workerId,
          occupationCode: TURNER,
          level: 'INTERMEDIATE',
          conditionNo: 'N23-4-1',
        })
      ).body.id,
    );
  const people = { enterpriseId, officer, second, regulator, approver, workers, candidacies };
  await admin.post('/v1/sandbox/clock', { to: '2026-11-23' });
  for (const id of candidacies)
    for (const [part, score] of [
      ['THEORY', '90'],
      ['SKILL', '80'],
    ] as const)
      await officer.post(`/v1/candidacies/${id}/scores`, { part, score });
  await officer.post(`/v1/batches/${batchId}/submissions`);
  await second.post(`/v1/batches/${batchId}/confirmations`);
  await officer.post(`/v1/batches/${batchId}/public-notices`);
  await beforeIssue(people);
  const { position } = (await admin.post<{ position: string }>('/v1/sandbox/clock', { to: ISSUED_ON })).body;
  const { items } = (await officer.get<{ items: HeldCertificate[] }>(`/v1/certificates?limit=200&minPosition=${position}`)).body;
  return { ...people, certificates: workers.flatMap((workerId) => items.find((each) => each.workerId === workerId) ?? []) };
}

async function turner(officer: Client, serial: number): Promise<string> {
  const { name, idNumber } = identity(chance(serial), serial, '1990-05-05');
  const { id } = (await officer.post('/v1/workers', { name, idNumber, employeeNo: `W${String(serial).padStart(4, '0')}` })).body;
  await officer.post(`/v1/workers/${id}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2015-01-01' });
  return id;
}
