import { chance } from '../../test/support/made-people';
import { makeRow } from '../../test/support/make-roster';
import { SAMPLE_CONTEXT } from '../../test/support/roster-context';
import { csvFile, employmentSheet, MadeSheet, rosterSheet, workbookFile, workersOf } from '../../test/support/roster-sheets';
import { isRefusal } from '../kernel/refusal';
import { checkRosterFile } from './checked-file.file';

const sheetsOf = (people: number): Record<string, MadeSheet> => {
  const of = chance(people);
  const rows = Array.from({ length: people }, (_, index) => makeRow(of, index + 1, { ruleId: index % 2 === 0 ? 'N23-4-1' : 'N23-4-2', slackDays: index % 700 }, 'passed', 'turner'));
  return { 名单: rosterSheet(rows, false), 工作经历: employmentSheet(workersOf(rows)) };
};

describe('a long file', () => {
  it.each([200, 5_000])('%i rows, as a workbook and as GBK: every row is judged, and others have their turn meanwhile', async (people) => {
    const sheets = sheetsOf(people);
    for (const bytes of [await workbookFile(sheets), csvFile(sheets['名单']!, 'gbk')]) {
      const turns: number[] = [];
      const roster = await checkRosterFile(bytes, SAMPLE_CONTEXT, (rows) => turns.push(rows));
      if (isRefusal(roster)) throw new Error(roster.refused);
      expect([roster.counts.rows, turns.length > 0 || people < 250]).toEqual([people, true]);
    }
  });
});
