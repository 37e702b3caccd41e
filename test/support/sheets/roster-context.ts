import { day } from '../../../src/kernel/day';
import type { CertifiedLevel } from '../../../src/kernel/level';
import { isRefusal } from '../../../src/kernel/refusal';
import { CheckedRoster, checkRoster, ConditionLine, RosterContext, ScopeLine } from '../../../src/roster';
import { readRosterFile } from '../../../src/roster/services';

const scoped = (occupationCode: string, trade: string | null, ...levels: CertifiedLevel[]): ScopeLine[] =>
  levels.map((level) => ({ occupationCode, trade, level }));
const lines = (level: CertifiedLevel, digit: number, count: number): ConditionLine[] =>
  Array.from({ length: count }, (_, index) => ({ id: `N23-${digit}-${index + 1}`, level }));

/** The state that samples/expected-errors.json assumes. */
export const SAMPLE_CONTEXT: RosterContext = {
  today: day('2026-11-20'),
  eligibilityOn: day('2026-12-05'),
  occupations: [
    { code: '6-18-01-01', name: '车工', trades: ['数控车工', '普通车工'] },
    { code: '6-18-01-02', name: '铣工', trades: ['数控铣工', '普通铣工'] },
    { code: '6-20-01-01', name: '装配钳工', trades: [] },
    { code: '6-31-01-03', name: '电工', trades: [] },
  ],
  scope: [...scoped('6-18-01-01', '数控车工', 'JUNIOR', 'INTERMEDIATE', 'SENIOR'), ...scoped('6-31-01-03', null, 'JUNIOR', 'INTERMEDIATE')],
  conditions: [...lines('JUNIOR', 5, 2), ...lines('INTERMEDIATE', 4, 3), ...lines('SENIOR', 3, 6)],
  needed: ['conditionNo'],
};

/** Reads and checks, for specs that expect a readable file. @throws Error naming the refusal of any other */
export async function checked(bytes: Buffer, context: RosterContext = SAMPLE_CONTEXT): Promise<CheckedRoster> {
  const file = await readRosterFile(bytes);
  const roster = isRefusal(file) ? file : checkRoster(file, context);
  if (isRefusal(roster)) throw new Error(`${roster.refused} ${JSON.stringify(roster.params)}`);
  return roster;
}

/** The code with which a file is refused as a whole, or null where it is read. */
export async function refusedWith(bytes: Buffer, context: RosterContext = SAMPLE_CONTEXT): Promise<string | null> {
  const file = await readRosterFile(bytes);
  const roster = isRefusal(file) ? file : checkRoster(file, context);
  return isRefusal(roster) ? roster.refused : null;
}

/** A CSV of the needed columns from rows of cells; `null` leaves a cell empty. */
export const csvOf = (...rows: readonly (readonly (string | null)[])[]): Buffer =>
  Buffer.from(rows.map((cells) => cells.map((cell) => cell ?? '').join(',')).join('\r\n'));
export const HEADING = ['姓名', '证件号码', '职业工种', '等级', '申报条件编号'] as const;
