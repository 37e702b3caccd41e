import { chance } from '../../test/support/made-people';
import { makeRow } from '../../test/support/make-roster';
import { SAMPLE_CONTEXT } from '../../test/support/roster-context';
import { csvFile, employmentSheet, MadeSheet, rosterSheet, workbookFile, workersOf } from '../../test/support/roster-sheets';
import { isRefusal } from '../kernel/refusal';
import { checkRosterFile } from './checked-file.file';

/** HR-1 allows 2 s for 200 rows and HR-2 20 s for 5,000, ledger included; the file's share stays far below. */
const LIMIT_200_MS = 1_000;
const LIMIT_5000_MS = 6_000;

const sheetsOf = (people: number): Record<string, MadeSheet> => {
  const of = chance(people);
  const rows = Array.from({ length: people }, (_, index) => makeRow(of, index + 1, { ruleId: index % 2 === 0 ? 'N23-4-1' : 'N23-4-2', slackDays: index % 700 }, 'passed', 'turner'));
  return { 名单: rosterSheet(rows, false), 工作经历: employmentSheet(workersOf(rows)) };
};

describe('how long a file takes', () => {
  it.each([[200, LIMIT_200_MS], [5_000, LIMIT_5000_MS]])('%i rows, as a workbook and as GBK, each below %i ms', async (people, limit) => {
    const sheets = sheetsOf(people);
    for (const bytes of [await workbookFile(sheets), csvFile(sheets['名单']!, 'gbk')]) {
      const turns: number[] = [];
      const started = performance.now();
      const roster = await checkRosterFile(bytes, SAMPLE_CONTEXT, (rows) => turns.push(rows));
      expect(performance.now() - started).toBeLessThan(limit);
      if (isRefusal(roster)) throw new Error(roster.refused);
      expect([roster.counts.rows, turns.length > 0 || people < 250]).toEqual([people, true]);
    }
  });
});
