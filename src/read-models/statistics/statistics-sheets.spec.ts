import { day } from '../../kernel/day';
import type { Figure } from './figure';
import { statisticsSheets } from './statistics-sheets';
import type { StatisticsAnswer } from './statistics-answer';

const figure = (key: Figure['key'], numerator: number | null, more: Partial<Figure> = {}): Figure => ({
  key,
  numerator,
  denominator: null,
  value: numerator === null ? null : String(numerator),
  isMasked: false,
  ...more,
});
const answer: StatisticsAnswer = {
  indicator: 'AWARDS',
  definition: 'AWARDS/v1',
  unit: 'PERSON_TIMES',
  per: 1,
  policyPack: null,
  window: { of: 'issue', from: day('2026-01-01'), to: day('2026-12-31') },
  months: null,
  by: ['district', 'level'],
  form: 'PUBLIC',
  cells: [figure({ district: '320803', level: 'SENIOR' }, 4), figure({ district: null, level: 'SENIOR' }, null, { isMasked: true })],
  totals: [figure({ district: '320803' }, 4)],
  total: figure({}, 6),
  smallCells: null,
};

it('is a table with its totals below; what is hidden is told as hidden, what has no code as empty', () => {
  const [table, told] = statisticsSheets(answer, day('2026-12-31'));
  expect([table!.headings, ...table!.rows]).toEqual([
    ['区县', '等级', '分子', '分母', '数值'],
    ['320803', 'SENIOR', 4, '', '4'],
    ['（空）', 'SENIOR', '*', '*', '*'],
    ['320803', '合计', 4, '', '4'],
    ['合计', '合计', 6, '', '6'],
  ]);
  expect(told!.rows).toContainEqual(['期间', '2026-01-01 至 2026-12-31']);
  expect(told!.rows[1]![1]).toContain('评价技能人才人次');
});
