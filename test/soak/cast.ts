import type { Uuid } from '../../src/kernel/uuid';
import { type Assessing, FIRMS, keyOf, TURNER } from '../faults/assessing';
import type { HonestCaller } from '../faults/honest-caller';

/** An enterprise with all who ask about it. */
export interface SoakFirm extends Assessing {
  readonly name: string;
  readonly payroll: HonestCaller;
  /** Where its webhooks come from. */
  readonly endpointId: string;
  /** The place in its feed behind which webhooks begin. */
  readonly hooksAfter: bigint;
}
export interface Cast {
  readonly admin: HonestCaller;
  readonly regulator: HonestCaller;
  readonly secondRegulator: HonestCaller;
  readonly auditor: HonestCaller;
  /** Has no key. */
  readonly anybody: HonestCaller;
  readonly firms: readonly SoakFirm[];
}

/** Longer than any soak lasts on the clock of the ledger. */
const FILED = { validFrom: '2026-01-01', validTo: '2034-12-31' };
const RATES_FROM = '2026-11-01';
const ROWS = [
  { ruleId: 'SK-5', item: 'SKILL', level: 'JUNIOR', basis: 'CERTIFIED', amountMinor: 10_000 },
  { ruleId: 'SK-4', item: 'SKILL', level: 'INTERMEDIATE', basis: 'CERTIFIED', amountMinor: 20_000 },
  { ruleId: 'SK-3', item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED', amountMinor: 30_000 },
];

export async function assembleCast(admin: HonestCaller, hookUrl: string): Promise<Cast> {
  const official = (name: string) => ({ audience: 'regulator', region: '3208', person: { name } });
  const regulator = await keyOf(admin, 'regulator', official('监管一'), null);
  const firms: SoakFirm[] = [];
  for (const index of FIRMS.keys()) firms.push(await firmOf(admin, regulator, index, hookUrl));
  return {
    admin,
    regulator,
    firms,
    secondRegulator: await keyOf(admin, 'regulator-2', official('监管二'), null),
    auditor: await keyOf(admin, 'auditor', { audience: 'auditor', person: { name: '审计丁' } }, null),
    anybody: admin.as({ ...admin.identity, secret: undefined }),
  };
}

async function firmOf(admin: HonestCaller, regulator: HonestCaller, index: number, hookUrl: string): Promise<SoakFirm> {
  const { institutionCode, ...firm } = FIRMS[index]!;
  const { id: enterpriseId } = await admin.post(`firm-${index}`, '/v1/enterprises', firm);
  const person = (name: string) => ({ audience: 'enterprise', enterpriseId, person: { name } });
  const clerk = await keyOf(admin, `clerk-${index}`, person(`经办${index}`), enterpriseId);
  const approver = await keyOf(admin, `approver-${index}`, person(`审批${index}`), enterpriseId);
  const payroll = await keyOf(admin, `payroll-${index}`, { audience: 'payroll', enterpriseId, system: `payroll-${index}` }, enterpriseId);
  const { id: filingId } = await regulator.post(`filing-${index}`, '/v1/filings', {
    enterpriseId,
    institutionCode,
    receiptNo: `淮鉴备〔2026〕${index + 1}号`,
    ...FILED,
    scope: [{ occupationCode: TURNER, levels: ['JUNIOR', 'INTERMEDIATE'] }],
  });
  await adoptRates(clerk, approver, enterpriseId, index);
  const { id: endpointId, takenUpTo } = await clerk.postAside<{ id: Uuid; takenUpTo: string }>(`hooks-${index}`, '/v1/webhook-endpoints', {
    url: hookUrl,
    types: ['cn.skills.*'],
  });
  return { name: firm.name, enterpriseId, filingId, clerk, approver, payroll, endpointId, hooksAfter: BigInt(takenUpTo) };
}

/** Proposed by one person and adopted by another. */
async function adoptRates(clerk: HonestCaller, approver: HonestCaller, enterpriseId: string, index: number): Promise<void> {
  const rules = `/v1/enterprises/${enterpriseId}/allowance-rules` as const;
  const { version } = await clerk.post<{ version: number }>(`rates-${index}`, rules, {
    validFrom: RATES_FROM,
    legalBasis: '集体合同〔2026〕3号',
    rows: ROWS,
  });
  await approver.post(`rates-adopted-${index}`, `${rules}/${version}/confirmations`, {});
}
