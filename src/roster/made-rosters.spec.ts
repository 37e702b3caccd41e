import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../test/support/stories/made-people';
import { type Defect, GIVEN } from '../../test/support/sheets/make-roster';
import { randomRoster } from '../../test/support/sheets/random-roster';
import { checked } from '../../test/support/sheets/roster-context';
import { isEligible, isHeld, worksElsewhere } from '../../test/support/sheets/roster-outcome';
import { samplePhotos } from '../../test/support/sheets/sample-photos';
import { masters, mendedRows, sampleFiles, sampleRows } from '../../test/support/sheets/sample-roster';
import type { CheckedRoster } from './checked-roster';

const SAMPLES = join(__dirname, '../../samples');
const WORKBOOK = join(SAMPLES, 'roster-200.xlsx');
const GBK_CSV = join(SAMPLES, 'roster-200-gbk.csv');
const MENDED = join(SAMPLES, 'roster-200-mended.xlsx');
const PHOTOS = join(SAMPLES, 'photos.zip');
/** Found by the contexts that hold the facts; the file alone does not tell. */
const FOR_THE_LEDGER: readonly Defect[] = [
  'IMPORT_LEVEL_NOT_IN_SCOPE',
  'IMPORT_LEVEL_ALREADY_HELD',
  'IMPORT_EMPLOYED_ELSEWHERE',
  'IMPORT_NOT_ELIGIBLE',
];

type Expected = readonly { readonly row: number; readonly outcome: ReturnType<typeof sampleRows>[number]['outcome'] }[];
const fromFileAlone = (rows: Expected) =>
  rows.flatMap(({ row, outcome }) =>
    outcome.outcome === 'REFUSED' && !FOR_THE_LEDGER.includes(outcome.code) ? [{ row, code: outcome.code, field: outcome.field }] : [],
  );
const found = ({ rows }: CheckedRoster) =>
  rows.flatMap(({ faults }) => faults.map(({ code, location: { row, field } }) => ({ row, code, field })));

describe('the samples of 200 workers', () => {
  const rows = sampleRows();

  // `UPDATE_SAMPLES=1 npx jest --selectProjects unit -- src/roster/made-rosters` writes them anew.
  beforeAll(async () => {
    if (process.env.UPDATE_SAMPLES !== '1') return;
    const { workbook, gbkCsv, mended } = await sampleFiles();
    writeFileSync(WORKBOOK, workbook);
    writeFileSync(GBK_CSV, gbkCsv);
    writeFileSync(MENDED, mended);
    writeFileSync(PHOTOS, samplePhotos());
  });

  it('are what their generator makes', async () => {
    const { workbook, gbkCsv, mended } = await sampleFiles();
    expect((await checked(readFileSync(MENDED))).original).toEqual((await checked(mended)).original);
    expect([readFileSync(GBK_CSV).equals(gbkCsv), readFileSync(PHOTOS).equals(samplePhotos())]).toEqual([true, true]);
    expect((await checked(readFileSync(WORKBOOK))).original).toEqual((await checked(workbook)).original);
  });

  it('tell the story of 187 and 13, each of the ten kinds once, three claims unsupported', () => {
    const refused = rows.flatMap(({ outcome }) => (outcome.outcome === 'REFUSED' ? [outcome.code] : []));
    expect([rows.length, refused.length, new Set(refused).size, refused.filter((code) => code === 'IMPORT_NOT_ELIGIBLE').length]).toEqual([
      200, 13, 11, 3,
    ]);
    const outcomes = rows.map(({ outcome }) => outcome.outcome);
    expect([outcomes.filter((each) => each === 'PASSED').length, outcomes.filter((each) => each === 'FAILED').length]).toEqual([174, 13]);
  });

  it('one day decides: row 150 is refused, and would not be with a start one day earlier', () => {
    const { made, outcome } = rows.find(({ row }) => row === 150)!;
    const [span] = made.facts.spans;
    const dayEarlier = { ...made.facts, spans: [{ ...span!, fromOn: addDays(span!.fromOn, -1) }] };
    expect([
      outcome.outcome,
      isEligible(made.facts, made.claim, GIVEN.assessmentOn),
      isEligible(dayEarlier, made.claim, GIVEN.assessmentOn),
    ]).toEqual(['REFUSED', false, true]);
  });

  it('gives nobody the number of another', () => expect(new Set(rows.map(({ made }) => made.who.idNumber)).size).toBe(199));

  it.each([
    ['xlsx', WORKBOOK],
    ['GBK', GBK_CSV],
  ])('the %s file: the check finds what the file alone tells, at the right cells', async (_kind, path) => {
    const roster = await checked(readFileSync(path));
    expect(found(roster)).toEqual(fromFileAlone(rows));
    expect(roster.counts).toEqual({ rows: 200, ok: 193, error: 7, skipped: 0, warning: 0 });
  });

  it('the mended file has no wrong row: eight of the thirteen are right now, five are gone', async () => {
    const { counts } = await checked(readFileSync(MENDED));
    expect(counts).toEqual({ rows: 195, ok: 195, error: 0, skipped: 0, warning: 0 });
    const unfit = mendedRows().filter(
      ({ facts, claim }) =>
        isHeld(facts, claim, GIVEN.assessmentOn) ||
        worksElsewhere(facts, GIVEN.assessmentOn) ||
        !isEligible(facts, claim, GIVEN.assessmentOn),
    );
    expect(unfit).toEqual([]);
  });

  it('workbook and CSV hold the same people', async () => {
    const [workbook, csv] = [await checked(readFileSync(WORKBOOK)), await checked(readFileSync(GBK_CSV))];
    expect(csv.rows.map(({ values }) => values)).toEqual(workbook.rows.map(({ values }) => values));
    expect([workbook.file.encoding, csv.file.encoding]).toEqual(['OOXML', 'GB18030']);
  });

  it('the sheets beside the roster hold all registered facts, without a fault', async () => {
    const { employments, qualifications } = await checked(readFileSync(WORKBOOK));
    const facts = [...new Map(rows.map(({ made }) => [made.who.idNumber, made.facts])).values(), ...masters().map((each) => each.facts)];
    expect(employments?.counts).toMatchObject({ rows: facts.flatMap(({ spans }) => spans).length, error: 0 });
    expect(qualifications?.counts).toMatchObject({
      rows: facts.flatMap(({ certificates, diplomas }) => [...certificates, ...diplomas]).length,
      error: 0,
    });
    expect(qualifications?.rows.filter(({ values }) => values.kind === 'CERTIFICATE' && values.level === 'SENIOR_TECHNICIAN')).toHaveLength(
      2,
    );
  });
});

describe('a roster from a seed', () => {
  it.each(Array.from({ length: 24 }, (_, index) => 1_000 + index))(
    '%i is understood, whatever its order, spelling and encoding',
    async (seed) => {
      const { bytes, rows } = await randomRoster(seed, 30);
      const roster = await checked(bytes);
      expect(found(roster)).toEqual(fromFileAlone(rows));
      expect(roster.file.headings.unknown).toEqual([]);
      for (const [index, { made }] of rows.entries()) {
        const { values, status } = roster.rows[index]!;
        if (status !== 'OK') continue;
        expect(values).toMatchObject({
          name: made.who.name,
          idNumber: made.who.idNumber,
          employeeNo: made.who.employeeNo,
          level: made.claim.level,
          claimedRuleId: made.claim.ruleId,
          occupation: { occupationCode: made.claim.occupationCode, trade: made.claim.trade },
          marks: { THEORY: made.theory, SKILL: made.skill, REVIEW: null },
        });
      }
    },
  );

  it('is the same twice', async () => expect((await randomRoster(7)).rows).toEqual((await randomRoster(7)).rows));
});
