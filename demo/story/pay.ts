import type { Api } from '../api';
import type { Registered } from './cast';
import { CLOSED_PERIOD } from './days';

export interface Line {
  readonly lineId: string;
  readonly employeeNo: string | null;
  readonly workerId: string;
  readonly type: string;
  readonly tier: string | null;
  readonly amountMinor: number;
  readonly adjustsPeriod: string | null;
  readonly causeEventIds: readonly string[];
  readonly dueMinor?: number;
  readonly closedMinor?: number;
}
export interface Statement {
  readonly period: string;
  readonly status: string;
  readonly lines: readonly Line[];
  readonly missing: readonly { readonly workerId: string; readonly reasonCode: string }[];
  readonly totals: { readonly amountMinor: number; readonly lines: number; readonly workers: number; readonly missing: number };
}

/** Invented monthly amounts in fen, by level. */
const SKILL_RATES = [
  ['JUNIOR', 'CERTIFIED', 10_000],
  ['INTERMEDIATE', 'CERTIFIED', 20_000],
  ['SENIOR', 'CERTIFIED', 30_000],
  ['TECHNICIAN', 'CERTIFIED', 60_000],
  ['SENIOR_TECHNICIAN', 'CERTIFIED', 120_000],
  ['SPECIAL_GRADE', 'APPOINTED', 250_000],
  ['CHIEF', 'APPOINTED', 400_000],
] as const;
const MENTOR_RATE = 20_000;

/** One person proposes the rate table, a second adopts it. */
export async function adoptRates({ cast: { enterprise, enterpriseApprover }, enterpriseId }: Registered): Promise<void> {
  const rows = SKILL_RATES.map(([level, basis, amountMinor]) => ({
    ruleId: `SK-${level.replaceAll('_', '-')}`,
    item: 'SKILL',
    level,
    basis,
    amountMinor,
  }));
  const { version } = await enterprise.post<{ version: number }>('rates', `/v1/enterprises/${enterpriseId}/allowance-rules`, {
    validFrom: `${CLOSED_PERIOD}-01`,
    legalBasis: '集体合同〔2026〕3号',
    rows: [...rows, { ruleId: 'MT-1', item: 'MENTOR', basis: 'AGREEMENT', amountMinor: MENTOR_RATE }],
  });
  await enterpriseApprover
    .after(enterprise)
    .change('rates-adopted', `/v1/enterprises/${enterpriseId}/allowance-rules/${version}`, 'confirmations', {});
}

export const statementPath = (enterpriseId: string, period: string): string =>
  `/v1/enterprises/${enterpriseId}/allowance-statements/${period}`;

/** Two persons close a month. */
export async function close({ cast: { enterprise, enterpriseApprover }, enterpriseId }: Registered, period: string): Promise<void> {
  const path = statementPath(enterpriseId, period);
  const { id } = await enterprise.post(`closing-${period}`, `${path}/closings`, {});
  await enterpriseApprover.after(enterprise).post(`closed-${period}`, `${path}/closings/${id}/confirmations`, {});
}

export const statementOf = (reader: Api, enterpriseId: string, period: string): Promise<Statement> =>
  reader.get(statementPath(enterpriseId, period));

/** The frozen month as it is read: its tag and its bytes. */
export async function frozen(reader: Api, enterpriseId: string): Promise<{ etag: string | null; text: string }> {
  const { etag, text } = await reader.read<Statement>(statementPath(enterpriseId, CLOSED_PERIOD));
  return { etag, text };
}

export const yuan = (fen: number): string => {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)} 元`;
};
