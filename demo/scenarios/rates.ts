import type { Act, Day, EmployeeNo, ExpectedLine, Month, Row } from './scenario';

/** Monthly, in fen. */
export const [INTERMEDIATE, SENIOR, TECHNICIAN, CHIEF, MENTOR] = [20_000, 30_000, 60_000, 400_000, 20_000] as const;

const skill = (ruleId: string, level: string, basis: string, amountMinor: number): Row => ({
  ruleId,
  item: 'SKILL',
  level,
  basis,
  amountMinor,
});
export const rowsWith = (seniorMinor: number): readonly Row[] => [
  skill('SK-INTER', 'INTERMEDIATE', 'CERTIFIED', INTERMEDIATE),
  skill('SK-SENIOR', 'SENIOR', 'CERTIFIED', seniorMinor),
  skill('SK-TECH', 'TECHNICIAN', 'CERTIFIED', TECHNICIAN),
  skill('SK-CHIEF', 'CHIEF', 'APPOINTED', CHIEF),
  { ruleId: 'MT-1', item: 'MENTOR', basis: 'AGREEMENT', amountMinor: MENTOR },
];
export const ROWS = rowsWith(SENIOR);

/** The first day of the sandbox. */
export const BEGINS: Day = '2026-07-01';
const SERVING_SINCE: Day = '2010-01-01';
const CERTIFIED_ON: Day = '2026-01-20';

export const rates = (validFrom: Day, on: Day = BEGINS, rows: readonly Row[] = ROWS): Act => ({ on, does: 'RATES', validFrom, rows });
export const hired = (worker: EmployeeNo, fromOn: Day = SERVING_SINCE): Act => ({ on: BEGINS, does: 'HIRE', worker, fromOn });
/** In service for years, with a certificate of the January before. */
export const certified = (worker: EmployeeNo, level: string): readonly Act[] => [
  hired(worker),
  { on: BEGINS, does: 'BRING_CERTIFICATE', worker, level, issuedOn: CERTIFIED_ON },
];
/** 高级工, examined in the ledger; the certificate is of 2026-07-20. */
export const examined = (worker: EmployeeNo): readonly Act[] => [
  hired(worker),
  { on: '2026-07-04', does: 'EXAMINE', worker, level: 'SENIOR' },
  { on: '2026-07-10', does: 'PUBLISH' },
  { on: '2026-07-20', does: 'NOTICE_OVER' },
];
export const closed = (on: Day, ...months: Month[]): Act => ({ on, does: 'CLOSE', months });

/** A line of a whole month of thirty days. */
export const whole = (worker: EmployeeNo, tier: string, amountMinor: number, daysInMonth = 30): ExpectedLine => ({
  worker,
  type: 'SKILL',
  tier,
  amountMinor,
  days: daysInMonth,
  daysInMonth,
});
