import type { Api } from '../api';
import type { Progress } from '../progress';
import { asRead, playScenarios, PlayedScenario, Statement, statementPath } from './play-scenarios';
import type { ExpectedMonth } from './scenario';
import { scenariosNamed } from './scenarios';

/** A month that a scenario speaks of: what is expected of it, and what the service says. */
export interface ToldMonth {
  readonly scenario: string;
  readonly expected: ExpectedMonth;
  readonly path: string;
  /** Of the enterprise's payroll: reads allowances, and no name. */
  readonly payrollKey: string;
  readonly statement: Statement;
}

export async function readMonths({ scenario, firms }: PlayedScenario): Promise<readonly ToldMonth[]> {
  const told: ToldMonth[] = [];
  for (const expected of scenario.expected) {
    const firm = firms.get(expected.firm ?? 'A')!;
    told.push({
      scenario: scenario.name,
      expected,
      path: statementPath(firm, expected.month),
      payrollKey: firm.payrollKey,
      statement: (await asRead(firm, expected.month)).body,
    });
  }
  return told;
}

const yuan = (fen: number): string => (fen / 100).toFixed(2);

/** Plays what is asked for and says of each month where it is read and what it comes to. */
export async function tellScenarios(admin: Api, names: readonly string[], progress: Progress): Promise<readonly ToldMonth[]> {
  const played = await playScenarios(admin, scenariosNamed(names), progress);
  const told: ToldMonth[] = [];
  for (const one of played) {
    progress.say(`${one.scenario.name}  ${one.scenario.title.zh}  ${one.scenario.title.en}`);
    for (const month of await readMonths(one)) {
      const {
        statement: { status, lines, missing, totals },
        path,
        expected,
      } = month;
      progress.say(
        `    ${expected.month} ${status} ${yuan(totals.amountMinor)} 元, ${lines.length} lines, ${missing.length} missing${totals.amountMinor === expected.totalMinor ? '' : ` (expected ${yuan(expected.totalMinor)})`}  GET ${path}`,
      );
      told.push(month);
    }
  }
  return told;
}
