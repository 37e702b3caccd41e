import { id } from '../../../../../test/support/stories/given';
import { goodRows, workbookWithFacts } from '../../../../../test/support/sheets/made-sheets';
import { checked } from '../../../../../test/support/sheets/roster-context';
import { CheckedRoster, employmentFaultMaker, faultMaker } from '../../../../roster';
import { NOBODY, personKey } from '../checking/ledger-facts';
import { registeringParts, withoutCommand, workersKnown } from './registering-parts';
import type { RowResult } from '../jobs/row-result';
import { keptRows } from '../jobs/stored-rows';

const [PEOPLE, SEED] = [450, 7];
let file: CheckedRoster;
let pending: ReadonlyMap<string, RowResult>;
beforeAll(async () => {
  file = await checked(await workbookWithFacts(goodRows(PEOPLE, SEED)));
  pending = new Map(keptRows(file).map((row) => [`${row.sheet} ${row.row}`, row]));
});
const judged = (more: object = {}) => ({ checked: file, takesMarks: true, dispositions: new Map(), people: new Map(), ...more });
const good = (rows: readonly { readonly row: number; readonly status: string }[]): number[] =>
  rows.filter(({ status }) => status === 'OK').map(({ row }) => row);

it('every good row of every sheet is recorded once, in its order, 200 at a time', () => {
  const { roster, employments, qualifications } = registeringParts(judged(), pending);
  expect(roster.map(({ rows }) => rows.length)).toEqual([200, 200, 50]);
  const numbersIn = (parts: readonly { readonly rows: readonly { readonly row: number }[] }[]): number[] =>
    parts.flatMap(({ rows }) => rows.map(({ row }) => row));
  expect([roster, employments, qualifications].map(numbersIn)).toEqual(
    [file.rows, file.employments!.rows, file.qualifications!.rows].map(good),
  );
  expect([...roster, ...employments].flatMap(({ rows, results }) => rows.filter(({ row }, index) => results[index]!.row !== row))).toEqual(
    [],
  );
});

it('what was recorded before, and what the mode leaves alone, is in no part', () => {
  const [first, second, third] = good(file.rows) as [number, number, number];
  const rest = new Map([...pending].filter(([place]) => place !== `roster ${first}`));
  const { roster } = registeringParts(judged({ dispositions: new Map([[second, 'SKIP']]) }), rest);
  expect(roster[0]!.rows[0]!.row).toBe(third);
  expect(withoutCommand({ dispositions: new Map([[second, 'SKIP']]) }, rest)).toMatchObject([
    { sheet: 'roster', row: second, result: 'SKIPPED' },
  ]);
});

it('a part holds its own rows and cells and no others, and tells of them what the whole file tells', () => {
  const { roster, employments } = registeringParts(judged(), pending);
  for (const {
    rows,
    judged: {
      checked: { original, ...sheets },
    },
  } of roster) {
    expect(original.roster.rows.map(({ row }) => row)).toEqual(rows.map(({ row }) => row));
    expect([sheets.rows, sheets.employments!.rows, sheets.qualifications!.rows, original.employments, original.qualifications]).toEqual([
      [],
      [],
      [],
      null,
      null,
    ]);
  }
  const [last, span] = [roster.at(-1)!, employments.at(-1)!];
  expect(faultMaker(last.judged.checked)(last.rows[0]!.row, 'idNumber', 'IMPORT_ALREADY_IN_BATCH')).toEqual(
    faultMaker(file)(last.rows[0]!.row, 'idNumber', 'IMPORT_ALREADY_IN_BATCH'),
  );
  expect(employmentFaultMaker(span.judged.checked)!(span.rows[0]!.row, 'fromOn', 'IMPORT_DATE_INVALID')).toEqual(
    employmentFaultMaker(file)!(span.rows[0]!.row, 'fromOn', 'IMPORT_DATE_INVALID'),
  );
});

it('of people whom the ledger knew it is remembered which workers they are', () =>
  expect([
    ...workersKnown({
      people: new Map([
        [personKey({ idType: 'RESIDENT_ID', idNumber: '1' }), { ...NOBODY, workerId: id(1) }],
        ['RESIDENT_ID 2', NOBODY],
      ]),
    }),
  ]).toEqual([['RESIDENT_ID 1', id(1)]]));
