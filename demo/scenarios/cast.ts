import type { Api } from '../api';
import { creditCodeOf, idNumberOf, nameOf } from '../city/identity';
import type { EmployeeNo, FirmName, Scenario } from './scenario';
import { SCENARIOS } from './scenarios';

/** One enterprise of one scenario, with the keys of two of its people and of its payroll. */
export interface Firm {
  readonly id: string;
  readonly code: string;
  readonly institutionCode: string;
  readonly officer: Api;
  readonly second: Api;
  readonly payroll: Api;
  readonly payrollKey: string;
  /** What the scenario has made here, by employee number, and the batch under way. */
  readonly workers: Map<EmployeeNo, { readonly id: string; spanId: string; paperId: string; postId: string }>;
  readonly filed: { filingId: string; batchId: string };
}
export interface Authority {
  readonly admin: Api;
  readonly regulator: Api;
  readonly regulatorSecond: Api;
}

const REGION = '320803';
/** Beyond the enterprises and people of the demo city, so that both may be played in one sandbox. */
const [FIRST_ENTERPRISE, FIRST_PERSON, PEOPLE_EACH] = [801, 31_000, 10];

const placeOf = (name: string): number => SCENARIOS.findIndex((scenario) => scenario.name === name);
/** Nobody holds such a number. The same employee number of a scenario is the same person at both firms. */
export function personOf({ name }: Scenario, worker: EmployeeNo): { readonly name: string; readonly idNumber: string } {
  const index = FIRST_PERSON + placeOf(name) * PEOPLE_EACH + Number(worker.slice(1));
  return { name: nameOf(index), idNumber: idNumberOf(index) };
}

const keyOf = async (admin: Api, step: string, body: object): Promise<string> =>
  (await admin.post<{ key: string }>(`key-${step}`, '/v1/api-keys', body)).key;

export async function authority(admin: Api): Promise<Authority> {
  const regulator = async (step: string, name: string): Promise<Api> =>
    admin.as(await keyOf(admin, step, { audience: 'regulator', region: REGION.slice(0, 4), person: { name } }));
  return { admin, regulator: await regulator('regulator', '监管一'), regulatorSecond: await regulator('regulator-second', '监管二') };
}

export async function assembleFirm(admin: Api, { name }: Scenario, firm: FirmName): Promise<Firm> {
  const [n, code] = [FIRST_ENTERPRISE + 2 * placeOf(name) + Number(firm === 'B'), `${name}-${firm}`];
  const { id } = await admin.post(`enterprise-${code}`, '/v1/enterprises', {
    creditCode: creditCodeOf(n),
    name: `示例${n}号制造有限公司`,
    region: REGION,
  });
  const person = async (who: string, called: string): Promise<Api> =>
    admin.as(await keyOf(admin, `${who}-${code}`, { audience: 'enterprise', enterpriseId: id, person: { name: called } }));
  const payrollKey = await keyOf(admin, `payroll-${code}`, { audience: 'payroll', enterpriseId: id, system: 'payroll' });
  return {
    id,
    code,
    institutionCode: `Y000032080${n}`,
    officer: await person('officer', '经办甲'),
    second: await person('second', '主任乙'),
    payroll: admin.as(payrollKey),
    payrollKey,
    workers: new Map(),
    filed: { filingId: '', batchId: '' },
  };
}
