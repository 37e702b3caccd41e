import { invalid } from '../../http/problems/refused';
import type { Day } from '../../kernel/day';
import type { Asked } from './asked';
import { type Dimension, DIMENSIONS, type Indicator } from './indicator';
import { INDICATORS } from './indicators';
import type { StatisticsQuery } from './statistics.dto';

const USUAL_MONTHS = 12;

/** The question as it was meant. @throws Refused where the figure cannot be divided so, or takes no window or months */
export function askedBy({ indicator, by, from, to, months, region }: StatisticsQuery, effectiveOn: Day): Asked {
  const of: Indicator = INDICATORS[indicator];
  if (of.window === null && (from ?? to) !== undefined)
    throw invalid(from === undefined ? '/to' : '/from', 'FIELD_INVALID', {
      constraint: 'a figure of one day, effectiveOn, takes no window',
    });
  if (from !== undefined && from > (to ?? effectiveOn))
    throw invalid('/from', 'FIELD_INVALID', { constraint: 'not later than the last day of the window' });
  if (months !== undefined && indicator !== 'RETENTION') throw invalid('/months', 'FIELD_INVALID', { constraint: 'RETENTION alone' });
  return {
    indicator,
    by: dimensionsIn(by, of),
    from: from ?? null,
    to: to ?? effectiveOn,
    on: effectiveOn,
    months: Number(months ?? USUAL_MONTHS),
    region: region ?? '',
  };
}

function dimensionsIn(by: string | undefined, { by: possible }: Indicator): readonly Dimension[] {
  const dimensions = by === undefined ? [] : by.split(',');
  if (new Set(dimensions).size < dimensions.length || dimensions.some((each) => !possible.includes(each as Dimension))) {
    throw invalid('/by', 'FIELD_NOT_CHOICE', { choices: DIMENSIONS.filter((each) => possible.includes(each)).join(', ') });
  }
  return dimensions as readonly Dimension[];
}
