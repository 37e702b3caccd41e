import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checked } from '../../test/support/sheets/roster-context';
import expected from '../../samples/expected-errors.json';
import { withFaults, faultMaker } from './with-faults';

const sample = (name: string): Buffer => readFileSync(join(__dirname, '../../samples', name));

describe('the sample files of the format page', () => {
  it.each([
    ['roster-utf8.csv', 'UTF-8'],
    ['roster-gbk.csv', 'GB18030'],
  ])('%s is read as %s, whole', async (name, encoding) => {
    const { file, counts, rows } = await checked(sample(name));
    expect(file).toMatchObject({ kind: 'CSV', encoding, sheet: null, dataRows: 20, warnings: [], headings: { unknown: [] } });
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 20 }, (_, index) => index + 2));
    expect([rows[2]?.values.name, rows[4]?.values.name]).toEqual(['古丽·天地', '欧阳喆']);
    expect(counts).toEqual({ rows: 20, ok: 19, error: 1, skipped: 0, warning: 0 });
  });

  it.each(expected.files)("finds in %s what the file alone tells, and with the ledger's answer all that is expected", async (name) => {
    const roster = await checked(sample(name));
    const inScope = (row: number) => expected.errors.some((each) => each.row === row && each.code === 'IMPORT_LEVEL_NOT_IN_SCOPE');
    const fault = faultMaker(roster);
    const complete = withFaults(
      roster,
      roster.rows
        .filter(({ row }) => inScope(row))
        .map(({ row }) => fault(row, 'level', 'IMPORT_LEVEL_NOT_IN_SCOPE', { filedLevels: ['JUNIOR', 'INTERMEDIATE'] })),
    );
    const { rows, ok, errorRows, skipped } = expected.summary;
    expect(complete.counts).toMatchObject({ rows, ok, error: errorRows, skipped });
    expect(complete.rows.flatMap(({ faults }) => faults).map(({ code, location: { row, column } }) => ({ row, column, code }))).toEqual(
      expected.errors,
    );
  });

  it('reads both encodings as the same people', async () => {
    const [utf8, gbk] = await Promise.all(expected.files.map((name) => checked(sample(name))));
    expect(gbk?.rows).toEqual(utf8?.rows);
  });

  it('a small x is one person with the capital one, and the row says that it was tidied', async () => {
    const { rows } = await checked(sample('roster-utf8.csv'));
    expect(rows[5]).toMatchObject({
      status: 'OK',
      values: { idNumber: '32089920020503069X', sex: 'M', bornOn: '2002-05-03' },
      warnings: [],
    });
    expect(rows[5]?.notices.map(({ code }) => code)).toEqual(['IMPORT_ID_NORMALISED']);
  });

  it('marks are tenths: 60 and 60.0 are the same, 100 and 20 are no average', async () => {
    const { rows } = await checked(sample('roster-utf8.csv'));
    expect(rows.map(({ values }) => values.marks).slice(11, 13)).toEqual([
      { THEORY: 600, SKILL: 600, REVIEW: null },
      { THEORY: 1000, SKILL: 200, REVIEW: null },
    ]);
    const good = rows.filter(({ status, row }) => status === 'OK' && row !== 15);
    const passed = good.filter(({ values: { marks } }) =>
      [marks?.THEORY, marks?.SKILL].every((mark) => typeof mark === 'number' && mark >= 600),
    );
    expect([passed.length, good.length - passed.length]).toEqual([expected.resultsOfOkRows.passed, expected.resultsOfOkRows.failed]);
  });

  it('the values are whole for the ledger, the faults masked for everybody else', async () => {
    const { rows } = await checked(sample('roster-utf8.csv'));
    expect(rows[0]).toMatchObject({
      status: 'OK',
      values: {
        name: '胡剑',
        idType: 'RESIDENT_ID',
        occupation: { occupationCode: '6-18-01-01', occupationName: '车工', trade: '数控车工' },
        level: 'INTERMEDIATE',
        claimedRuleId: 'N23-4-1',
        claimedWorkYearsTenths: 70,
        marks: { THEORY: 956, SKILL: 882, REVIEW: null },
        phone: '15400000001',
        department: '二车间',
      },
    });
    expect(rows[6]?.faults).toEqual([
      {
        code: 'IMPORT_ID_CHECKSUM',
        location: { sheet: null, row: 8, column: '证件号码', cell: 'C8', field: 'idNumber' },
        valueMasked: '320899**********01',
        params: { column: '证件号码' },
      },
    ]);
    expect(rows[9]?.values.level).toBe('SENIOR');
  });
});
