import { day } from '../../kernel/day';
import { answerOf } from './answer-of';
import type { Asked } from './asked';
import { askedBy } from './asked-by';
import type { Counted, Figure } from './figure';
import type { IndicatorCode } from './indicators';
import type { StatisticsQuery } from './statistics.dto';

const POLICY = { ref: 'CN-320800@2026-01', decimals: 1, smallCellBelow: 3, passRateIncludesAbsent: false };
const asked = (more: Partial<StatisticsQuery>): Asked => askedBy({ indicator: 'AWARDS', ...more }, day('2026-12-31'));
const count = (key: Counted['key'], numerator: number): Counted => ({ key, numerator, denominator: null });
const share = (key: Counted['key'], numerator: number, denominator: number): Counted => ({ key, numerator, denominator });
const shown = (figures: readonly Figure[]) =>
  figures.map(({ key, value, isMasked }) => [Object.values(key).join(' '), isMasked ? 'masked' : value]);

describe('a question', () => {
  it('is of everything up to the day, unless told', () =>
    expect(asked({})).toEqual({ indicator: 'AWARDS', by: [], from: null, to: '2026-12-31', on: '2026-12-31', months: 12, region: '' }));
  it('may name dimensions that the figure knows, each once', () => {
    expect(asked({ by: 'district,level' }).by).toEqual(['district', 'level']);
    for (const by of ['level,level', 'weather', 'toString']) expect(() => asked({ by })).toThrow('VALIDATION_FAILED');
    expect(() => asked({ indicator: 'PER_10000', by: 'level' })).toThrow('VALIDATION_FAILED');
  });
  it('may name a window where the figure has one, and one day of it at least', () => {
    expect(asked({ from: day('2026-12-31') })).toMatchObject({ from: '2026-12-31', to: '2026-12-31' });
    expect(() => asked({ from: day('2027-01-01') })).toThrow('VALIDATION_FAILED');
    expect(() => asked({ indicator: 'IN_POST', to: day('2026-12-31') })).toThrow('VALIDATION_FAILED');
  });
  it('names months for retention alone', () => {
    expect(asked({ indicator: 'RETENTION', months: '6' }).months).toBe(6);
    expect(() => asked({ months: '6' })).toThrow('VALIDATION_FAILED');
  });
});

describe('an answer', () => {
  it('says what it counted, in which window, and by whose rules', () => {
    const answer = answerOf(asked({ from: day('2026-01-01') }), 'FULL', { cells: [], totals: [], total: count({}, 5) }, POLICY);
    expect(answer).toMatchObject({
      definition: 'AWARDS@2',
      unit: 'PERSON_TIMES',
      per: 1,
      policyPack: POLICY.ref,
      window: { of: 'issue', from: '2026-01-01', to: '2026-12-31' },
      months: null,
      form: 'FULL',
      total: { value: '5' },
      smallCells: 0,
    });
    const stock = answerOf(asked({ indicator: 'HIGH_SKILLED_STOCK' }), 'FULL', { cells: [], totals: [], total: count({}, 5) }, POLICY);
    expect([
      stock.window,
      answerOf(asked({ indicator: 'RETENTION' }), 'FULL', { cells: [], totals: [], total: share({}, 1, 2) }, POLICY).months,
    ]).toEqual([null, 12]);
  });
  it('names the pass rate that the policy pack means by the word, and the other where it is asked for', () => {
    const definition = (indicator: IndicatorCode, passRateIncludesAbsent: boolean) =>
      answerOf(asked({ indicator }), 'FULL', { cells: [], totals: [], total: share({}, 5, 8) }, { ...POLICY, passRateIncludesAbsent })
        .definition;
    expect([definition('PASS_RATE', false), definition('PASS_RATE', true)]).toEqual([
      'PASS_RATE_WITHOUT_ABSENT@2',
      'PASS_RATE_WITH_ABSENT@2',
    ]);
    expect([definition('PASS_RATE_WITH_ABSENT', false), definition('PASS_RATE_WITHOUT_ABSENT', true)]).toEqual([
      'PASS_RATE_WITH_ABSENT@2',
      'PASS_RATE_WITHOUT_ABSENT@2',
    ]);
  });
  it('is refused where the table is larger than can be told, or protected', () => {
    const cells = (number: number) => Array.from({ length: number }, (_, index) => count({ enterprise: String(index) }, 3));
    const told = (number: number, form: 'FULL' | 'PUBLIC') => () =>
      answerOf(asked({ by: 'enterprise' }), form, { cells: cells(number), totals: [], total: count({}, 3 * number) }, POLICY).cells.length;
    expect([told(3_000, 'PUBLIC')(), told(10_000, 'FULL')()]).toEqual([3_000, 10_000]);
    for (const tooMany of [told(3_001, 'PUBLIC'), told(10_001, 'FULL')]) expect(tooMany).toThrow('TABLE_TOO_LARGE');
  });
  it('of the full form tells everything, and how many cells are small', () => {
    const cells = [count({ level: 'JUNIOR' }, 1), count({ level: 'SENIOR' }, 3)];
    const full = answerOf(asked({ by: 'level' }), 'FULL', { cells, totals: [], total: count({}, 4) }, POLICY);
    expect([shown(full.cells), full.smallCells]).toEqual([
      [
        ['JUNIOR', '1'],
        ['SENIOR', '3'],
      ],
      1,
    ]);
  });
  it('of the public form hides a small cell, and another that would give it away', () => {
    const cells = [count({ level: 'JUNIOR' }, 1), count({ level: 'SENIOR' }, 3), count({ level: 'TECHNICIAN' }, 30)];
    const open = answerOf(asked({ by: 'level' }), 'PUBLIC', { cells, totals: [], total: count({}, 34) }, POLICY);
    expect([shown(open.cells), shown([open.total]), open.smallCells]).toEqual([
      [
        ['JUNIOR', 'masked'],
        ['SENIOR', 'masked'],
        ['TECHNICIAN', '30'],
      ],
      [['', '34']],
      null,
    ]);
    expect(open.cells[0]).toEqual({ key: { level: 'JUNIOR' }, numerator: null, denominator: null, value: null, isMasked: true });
  });
  it('hides cells and totals of a table, each under its own key, a code that is none among them', () => {
    const [a, b] = ['A', null].map((chain) => ({ chain }));
    const cells = [
      count({ ...a, level: 'JUNIOR' }, 2),
      count({ ...a, level: 'SENIOR' }, 9),
      count({ ...b!, level: 'JUNIOR' }, 8),
      count({ ...b!, level: 'SENIOR' }, 7),
    ] as readonly Counted[];
    const totals = [count({ chain: 'A' }, 11), count({ chain: null }, 15), count({ level: 'JUNIOR' }, 10), count({ level: 'SENIOR' }, 16)];
    const open = answerOf(asked({ by: 'chain,level' }), 'PUBLIC', { cells, totals, total: count({}, 26) }, POLICY);
    expect([open.cells.every(({ isMasked }) => isMasked), open.totals.some(({ isMasked }) => isMasked), open.total.isMasked]).toEqual([
      true,
      false,
      false,
    ]);
    const small = answerOf(
      asked({ by: 'chain,level' }),
      'PUBLIC',
      {
        cells: [count({ chain: 'A', level: 'JUNIOR' }, 2), ...cells.slice(1)],
        totals: [count({ chain: 'A' }, 2), ...totals.slice(1)],
        total: count({}, 26),
      },
      POLICY,
    );
    expect(shown(small.totals)[0]).toEqual(['A', 'masked']);
  });
  it('hides a share where either part of it is small', () => {
    const cells = [share({ district: '320803' }, 49, 50), share({ district: '320804' }, 5, 50), share({ district: '320812' }, 25, 50)];
    const open = answerOf(
      asked({ indicator: 'HIGH_SKILLED_SHARE', by: 'district' }),
      'PUBLIC',
      { cells, totals: [], total: share({}, 79, 150) },
      POLICY,
    );
    expect(shown(open.cells)[0]).toEqual(['320803', 'masked']);
    expect(open.cells.filter(({ isMasked }) => isMasked).length).toBeGreaterThanOrEqual(2);
  });
  it('of people hides a total that is small although its cells add up to more', () => {
    const open = answerOf(
      asked({ indicator: 'PEOPLE', by: 'occupation' }),
      'PUBLIC',
      { cells: [count({ occupation: '6-18-01-01' }, 2), count({ occupation: '6-31-01-03' }, 2)], totals: [], total: count({}, 2) },
      POLICY,
    );
    expect([...open.cells, open.total].every(({ isMasked }) => isMasked)).toBe(true);
    expect(answerOf(asked({ indicator: 'PEOPLE' }), 'PUBLIC', { cells: [], totals: [], total: count({}, 2) }, POLICY).total.isMasked).toBe(
      true,
    );
  });
  it('of what is divided by something else than its own whole hides small stocks', () => {
    const cells = [
      share({ district: '320803' }, 2, 5_000),
      share({ district: '320804' }, 4, 3_000),
      share({ district: '320812' }, 40, 9_000),
    ];
    const open = answerOf(
      asked({ indicator: 'PER_10000', by: 'district' }),
      'PUBLIC',
      { cells, totals: [], total: share({}, 46, 17_000) },
      POLICY,
    );
    expect(shown(open.cells).map(([, value]) => value)).toEqual(['masked', 'masked', '44.4']);
  });
});
