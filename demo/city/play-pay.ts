import { AT_ONCE, CityCast, Firm } from './cast';
import { inParallel } from './in-parallel';
import { LEVELS } from './measures';
import { PAY_PERIOD, RATES } from './pay-figures';

export interface CityStatement {
  readonly lines: number;
  readonly skillFen: number;
  readonly mentorFen: number;
  readonly teamLeaderFen: number;
  readonly totalFen: number;
}
interface Statement {
  readonly totals: {
    readonly amountMinor: number;
    readonly lines: number;
    readonly byType: Readonly<Record<'SKILL' | 'MENTOR' | 'TEAM_LEADER', number>>;
  };
}

const ROWS = [
  ...LEVELS.map((level) => ({
    ruleId: `SK-${level.replaceAll('_', '-')}`,
    item: 'SKILL',
    level,
    basis: 'CERTIFIED',
    amountMinor: RATES[level],
  })),
  ...(['SPECIAL_GRADE', 'CHIEF'] as const).map((level) => ({
    ruleId: `SK-${level.replaceAll('_', '-')}`,
    item: 'SKILL',
    level,
    basis: 'APPOINTED',
    amountMinor: RATES[level],
  })),
  { ruleId: 'MT-1', item: 'MENTOR', basis: 'AGREEMENT', amountMinor: RATES.MENTOR },
  { ruleId: 'TL-1', item: 'TEAM_LEADER', basis: 'POST', amountMinor: RATES.TEAM_LEADER },
];
const VALID_FROM = '2023-01-01';

interface Version {
  readonly step: string;
  readonly validFrom: string;
  /** Percent of the rates that all have in the beginning. */
  readonly factor: number;
}
const rowsAt = (factor: number): typeof ROWS => ROWS.map((row) => ({ ...row, amountMinor: (row.amountMinor * factor) / 100 }));

/** The same invented table for everybody, proposed by one person and adopted by another; or a later version of it. */
export async function adoptRates(
  { id, officer, approver, enterprise: { code } }: Firm,
  { step, validFrom, factor }: Version = { step: `rates-${code}`, validFrom: VALID_FROM, factor: 100 },
): Promise<void> {
  const rules = `/v1/enterprises/${id}/allowance-rules`;
  const { version } = await officer.post<{ version: number }>(step, rules, {
    validFrom,
    legalBasis: '集体合同〔2022〕3号',
    rows: rowsAt(factor),
  });
  await approver.after(officer).change(`${step}-adopted`, `${rules}/${version}`, 'confirmations', {});
  officer.after(approver);
}

/** The statements of the month of every enterprise, added up. */
export async function cityStatement({ firms, admin }: CityCast): Promise<CityStatement> {
  const statements = await inParallel([...firms.values()], AT_ONCE, ({ id, officer }) =>
    officer.after(admin).get<Statement>(`/v1/enterprises/${id}/allowance-statements/${PAY_PERIOD}`),
  );
  const total = (of: (totals: Statement['totals']) => number): number => statements.reduce((sum, { totals }) => sum + of(totals), 0);
  return {
    lines: total(({ lines }) => lines),
    skillFen: total(({ byType }) => byType.SKILL),
    mentorFen: total(({ byType }) => byType.MENTOR),
    teamLeaderFen: total(({ byType }) => byType.TEAM_LEADER),
    totalFen: total(({ amountMinor }) => amountMinor),
  };
}
