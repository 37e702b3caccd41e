import { Workbook } from 'exceljs';
import { TENTH } from './measures';
import { cityPlan } from './plan';
import { isInRoster, rosterFile } from './roster';
import { roundsOf } from './rounds';
import { workbook } from './workbook';

async function sheetsOf(bytes: Buffer): Promise<Record<string, string[][]>> {
  const book = new Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  return Object.fromEntries(
    book.worksheets.map((sheet) => [
      sheet.name,
      sheet
        .getSheetValues()
        .slice(1)
        .map((row) => Array.from((row as unknown[]).slice(1), (cell) => String(cell ?? ''))),
    ]),
  );
}

it('is read as it was written: texts, empty cells, and characters that XML keeps for itself', async () =>
  expect(
    await sheetsOf(
      workbook([
        {
          name: '名单',
          rows: [
            ['姓名', '证件号码'],
            ['A<B&C>', '320899196601019012'],
          ],
        },
        { name: '持证', rows: [['x', '', 'z']] },
      ]),
    ),
  ).toEqual({
    名单: [
      ['姓名', '证件号码'],
      ['A<B&C>', '320899196601019012'],
    ],
    持证: [['x', '', 'z']],
  }));

it('is the same, byte for byte, on every run: a second upload is known as the first', () => {
  const [one, other] = [0, 0].map(() => rosterFile(roundsOf(cityPlan(TENTH))[0]!));
  expect(one!.equals(other!)).toBe(true);
});

it('holds the candidates of a round, and the work of everybody who is new', async () => {
  const round = roundsOf(cityPlan(TENTH))[0]!;
  const sheets = await sheetsOf(rosterFile(round));
  expect(sheets['名单']!.length - 1).toBe(round.cases.filter(isInRoster).length);
  expect(sheets['工作经历']!.length - 1).toBe(round.cases.length);
});
