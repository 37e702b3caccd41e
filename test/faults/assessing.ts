import { day } from '../../src/kernel/day';
import type { Uuid } from '../../src/kernel/uuid';
import { addDays, chance, identity } from '../support/stories/made-people';
import type { HonestCaller } from './honest-caller';

/** One enterprise with its filing and two of its people, for the callers of a round. */
export interface Assessing {
  readonly enterpriseId: Uuid;
  readonly filingId: Uuid;
  readonly clerk: HonestCaller;
  readonly approver: HonestCaller;
}
/** What one batch must have come to when its notice is over. */
export interface Assessed {
  readonly batchId: Uuid;
  readonly endsOn: string;
  readonly workers: readonly (Person & { readonly candidacyId: Uuid; readonly passes: boolean })[];
}

/** Two synthetic enterprises. */
export const FIRMS = [
  { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803', institutionCode: 'Y000032080001' },
  { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800', institutionCode: 'Y000032080002' },
] as const;
export const TURNER = '6-18-01-01';
/** Serial numbers of made people whose document numbers differ for one day of birth. */
export const PEOPLE_A_DAY = 400;
const WORKERS_A_BATCH = 3;

/** The callers' keys are made by the administrator, like everything else, under the faults or before them. */
export async function assemble(admin: HonestCaller): Promise<readonly Assessing[]> {
  const regulator = await keyOf(admin, 'regulator', { audience: 'regulator', region: '3208', person: { name: '监管一' } }, null);
  const made: Assessing[] = [];
  for (const [index, { institutionCode, ...firm }] of FIRMS.entries()) {
    const { id: enterpriseId } = await admin.post(`firm-${index}`, '/v1/enterprises', firm);
    const person = (name: string) => ({ audience: 'enterprise', enterpriseId, person: { name } });
    const clerk = await keyOf(admin, `clerk-${index}`, person(`经办${index}`), enterpriseId);
    const approver = await keyOf(admin, `approver-${index}`, person(`审批${index}`), enterpriseId);
    const { id: filingId } = await regulator.post(`filing-${index}`, '/v1/filings', {
      enterpriseId,
      institutionCode,
      receiptNo: `淮鉴备〔2025〕${index + 1}号`,
      validFrom: '2025-01-01',
      validTo: '2029-12-31',
      scope: [{ occupationCode: TURNER, levels: ['INTERMEDIATE'] }],
    });
    made.push({ enterpriseId, filingId, clerk, approver });
  }
  return made;
}

/** A key of a caller, made by the administrator. */
export async function keyOf(admin: HonestCaller, name: string, body: object, tenant: Uuid | null): Promise<HonestCaller> {
  const { id, key } = await admin.postAside<{ id: Uuid; key: string }>(`key-${name}`, '/v1/api-keys', body);
  return admin.as({ secret: key, keyId: id, tenant });
}

export interface Person {
  readonly workerId: Uuid;
  readonly name: string;
  readonly idNumber: string;
}

/** Registers a person who does not exist, reads what was recorded at the position that was told, and adds years of work. */
export async function employ(firm: Assessing, serial: number): Promise<Person> {
  const { clerk } = firm;
  const bornOn = addDays('1980-05-05', Math.floor(serial / PEOPLE_A_DAY));
  const { name, idNumber } = identity(chance(serial), serial % PEOPLE_A_DAY, bornOn);
  const { id: workerId, position } = await clerk.post(`worker-${serial}`, '/v1/workers', { name, idNumber, employeeNo: `F${serial}` });
  await mustBeNamed(firm, { workerId, name }, position);
  await clerk.post(`job-${serial}`, `/v1/workers/${workerId}/employments`, {
    employer: 'OWN',
    occupationCode: TURNER,
    fromOn: '2015-01-01',
  });
  return { workerId, name, idNumber };
}

/** The name is in the vault, under a key of its own: it was acknowledged with the worker. */
export async function mustBeNamed(
  { clerk }: Assessing,
  { workerId, name }: Pick<Person, 'workerId' | 'name'>,
  position = '0',
): Promise<void> {
  const read = await clerk.get<{ name: string }>(`/v1/workers/${workerId}?minPosition=${position}`);
  if (read.name !== name) throw new Error(`worker ${workerId} is called ${read.name} instead of ${name}`);
}

/** A certificate of elsewhere: a process raises the tier by it, another one settles the pay. */
export async function qualify({ clerk }: Assessing, serial: number, { workerId }: Person): Promise<Uuid> {
  const number = `JS${String(serial).padStart(14, '0')}`;
  const { id } = await clerk.post(`certificate-${serial}`, `/v1/workers/${workerId}/prior-certificates`, {
    occupationCode: TURNER,
    level: 'SENIOR',
    number,
    issuedOn: '2020-05-20',
  });
  return id;
}

/** A whole batch, from its people to its public notice; two of three pass. */
export async function assess(firm: Assessing, batch: number, today: string): Promise<Assessed> {
  const { clerk, approver, filingId } = firm;
  const people: Person[] = [];
  for (let number = 0; number < WORKERS_A_BATCH; number += 1) people.push(await employ(firm, batch * WORKERS_A_BATCH + number));
  const { id: batchId } = await clerk.post(`batch-${batch}`, '/v1/batches', {
    filingId,
    path: 'EXAM',
    assessmentOn: today,
    eligibilityOn: today,
    levels: ['INTERMEDIATE'],
  });
  const workers: Assessed['workers'][number][] = [];
  for (const [index, person] of people.entries()) {
    const passes = index > 0;
    const key = `${batch}-${index}`;
    const { id: candidacyId } = await clerk.post(`candidate-${key}`, `/v1/batches/${batchId}/candidates`, {
      workerId: person.workerId,
      occupationCode: TURNER,
      level: 'INTERMEDIATE',
      conditionNo: 'N23-4-1',
    });
    await clerk.post(`theory-${key}`, `/v1/candidacies/${candidacyId}/scores`, { part: 'THEORY', score: '80' });
    await clerk.post(`skill-${key}`, `/v1/candidacies/${candidacyId}/scores`, { part: 'SKILL', score: passes ? '75.5' : '59.5' });
    workers.push({ ...person, candidacyId, passes });
  }
  await clerk.post(`submission-${batch}`, `/v1/batches/${batchId}/submissions`);
  await approver.post(`approval-${batch}`, `/v1/batches/${batchId}/confirmations`, {}, 'approved-chunk');
  const { endsOn } = await clerk.post<{ endsOn: string }>(`notice-${batch}`, `/v1/batches/${batchId}/public-notices`);
  return { batchId, endsOn, workers };
}

export const lastDayOf = (batches: readonly Assessed[]): string =>
  batches
    .map(({ endsOn }) => day(endsOn))
    .sort()
    .at(-1)!;
