import type { Day } from '../../kernel/day';
import type { Wording } from '../../kernel/words';
import type { Cell, Sheet } from '../../sheets/sheet';
import type { Figure } from './figure';
import type { Dimension } from './indicator';
import { INDICATORS } from './indicators';
import type { StatisticsAnswer } from './statistics-answer';

const DIMENSION_TITLES: Wording<Dimension> = {
  city: { zh: '城市', en: 'city' },
  district: { zh: '区县', en: 'district' },
  chain: { zh: '产业链', en: 'chain' },
  cluster: { zh: '集群', en: 'cluster' },
  occupation: { zh: '职业编码', en: 'occupation' },
  level: { zh: '等级', en: 'level' },
  path: { zh: '评价方式', en: 'path' },
  programme: { zh: '项目', en: 'programme' },
  enterprise: { zh: '单位', en: 'enterprise' },
  month: { zh: '月份', en: 'month' },
  year: { zh: '年份', en: 'year' },
};
/** A hidden cell is told as hidden, never as nought; nothing ÷ nothing is empty. */
const MASKED = '*';
const number = (value: number | null, isMasked: boolean): Cell => (isMasked ? MASKED : (value ?? ''));

/** Codes stand as they are counted; of what is summed over a dimension its column says so. */
const cells = (by: readonly Dimension[], { key, numerator, denominator, value, isMasked }: Figure): readonly Cell[] => [
  ...by.map((dimension) => (dimension in key ? (key[dimension] ?? '（空）') : '合计')),
  number(numerator, isMasked),
  number(denominator, isMasked),
  isMasked ? MASKED : (value ?? ''),
];

/** A figure divided, with its totals below; the definition that was followed stands beside it. */
export function statisticsSheets(
  { indicator, definition, by, form, policyPack, window, cells: counted, totals, total }: StatisticsAnswer,
  on: Day,
): readonly Sheet[] {
  const headings = [...by.map((dimension) => DIMENSION_TITLES[dimension].zh), '分子', '分母', '数值'];
  const told: readonly (readonly Cell[])[] = [
    ['指标', indicator],
    ['定义', INDICATORS[indicator].zh],
    ['定义版本', definition],
    ['截至', on],
    ['期间', window === null ? '' : `${window.from ?? ''} 至 ${window.to}`],
    ['口径', form === 'PUBLIC' ? '公开（小单元隐去）' : '全部'],
    ['政策包', policyPack ?? ''],
  ];
  return [
    { name: '统计', headings, rows: [...counted, ...totals, total].map((figure) => cells(by, figure)) },
    { name: '说明', headings: ['项目', '内容'], rows: told },
  ];
}
