import { chance } from '../../test/support/stories/made-people';
import { makeRow } from '../../test/support/sheets/make-roster';
import { SAMPLE_CONTEXT } from '../../test/support/sheets/roster-context';
import { csvFile, employmentSheet, MadeSheet, rosterSheet, workbookFile, workersOf } from '../../test/support/sheets/roster-sheets';
import { isRefusal } from '../kernel/refusal';
import { checkRosterFile, readRosterInParts } from './checked-file.file';
import type { CheckedRoster } from './checked-roster';

const sheetsOf = (people: number): Record<string, MadeSheet> => {
  const of = chance(people);
  const rows = Array.from({ length: people }, (_, index) =>
    makeRow(of, index + 1, { ruleId: index % 2 === 0 ? 'N23-4-1' : 'N23-4-2', slackDays: index % 700 }, 'passed', 'turner'),
  );
  return { 名单: rosterSheet(rows, false), 工作经历: employmentSheet(workersOf(rows)) };
};

async function inParts(bytes: Buffer, rowsPerPart: number): Promise<readonly (CheckedRoster | null)[]> {
  const read = await readRosterInParts(bytes, SAMPLE_CONTEXT, rowsPerPart);
  if (isRefusal(read)) throw new Error(read.refused);
  return [...read.parts];
}
const rosters = (parts: readonly (CheckedRoster | null)[]): readonly CheckedRoster[] => parts.filter((part) => part !== null);

describe('a long file', () => {
  it.each([200, 5_000])('%i rows, as a workbook and as GBK: every row is judged, and others have their turn meanwhile', async (people) => {
    const sheets = sheetsOf(people);
    for (const bytes of [await workbookFile(sheets), csvFile(sheets['名单']!, 'gbk')]) {
      const parts = await inParts(bytes, 1_000);
      expect([rosters(parts).flatMap(({ rows }) => rows).length, rosters(parts).length, parts.includes(null) || people < 250]).toEqual([
        people,
        Math.ceil(people / 1_000),
        true,
      ]);
    }
  });

  it('comes to the same in parts as at once, doubles of an earlier part and the sheets beside it included', async () => {
    const { 名单: roster, 工作经历: work } = sheetsOf(60);
    const stranger = work!.rows[0]!.map((cell) => (String(cell).length === 18 ? '320899198607115493' : cell));
    const bytes = await workbookFile({
      名单: { ...roster!, rows: [...roster!.rows, roster!.rows[3]!] },
      工作经历: { ...work!, rows: [...work!.rows, stranger] },
    });
    const whole = await checkRosterFile(bytes, SAMPLE_CONTEXT);
    if (isRefusal(whole)) throw new Error(whole.refused);
    const parts = rosters(await inParts(bytes, 7));
    expect(parts.flatMap(({ rows }) => rows)).toEqual(whole.rows);
    expect(whole.rows.at(-1)!.faults.map(({ code, params }) => [code, params.firstRow])).toEqual([['IMPORT_DUPLICATE_IN_FILE', 5]]);
    const told = new Map(parts.flatMap(({ employments }) => employments!.rows.map((row) => [row.row, row] as const)));
    expect([...told.values()].sort((a, b) => a.row - b.row)).toEqual(whole.employments!.rows);
    expect(parts.at(-1)!.employments!.rows.map(({ row }) => row)).toContain(whole.employments!.rows.at(-1)!.row);
    expect(parts.every(({ file }) => file.dataRows === 61)).toBe(true);
  });

  it('of examples alone has no rows', async () => {
    const read = await readRosterInParts(Buffer.from('姓名,证件号码,职业工种,等级,申报条件编号\r\n示例甲,,,,'), SAMPLE_CONTEXT, 7);
    expect(isRefusal(read) && read.refused).toBe('IMPORT_NO_ROWS');
  });
});
