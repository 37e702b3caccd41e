import type { Uuid } from '../../../../kernel/uuid';
import type { EmploymentValues, Marks as SheetMarks, QualificationValues, RosterValues, Score } from '../../../../roster';
import type { RecordEmployment, RecordQualification } from '../../../workforce';
import { PARTS } from '../../assessment.events';
import type { RowSource } from '../../candidacy';
import type { Marks } from '../../marks/outcome';
import type { Mark } from '../../marks/score';
import type { RegisterCandidate } from '../../register-candidate/register-candidate';

/** A candidate of the batch at hand; the candidacy's id follows from it. */
export type Candidate = Omit<RegisterCandidate, 'candidacyId' | 'batchId' | 'enterpriseId'>;

/** Whose fact a row holds, what it will be called, and where it came from. */
export interface Named {
  readonly workerId: Uuid;
  readonly id: Uuid;
  readonly source: RowSource;
}

export const employmentIntent = (
  { employer, occupation, fromOn, lastOn }: EmploymentValues,
  { workerId, id, source }: Named,
): RecordEmployment => ({
  workerId,
  spanId: id,
  employer,
  occupationCode: occupation.occupationCode,
  fromOn,
  lastOn,
  source,
});

export function qualificationIntent(values: QualificationValues, { workerId, id: recordId, source }: Named): RecordQualification {
  switch (values.kind) {
    case 'CERTIFICATE': {
      const {
        occupation: { occupationCode, trade },
        level,
        number,
        issuedOn,
      } = values;
      return { workerId, source, kind: 'CERTIFICATE', certificate: { recordId, occupationCode, trade, level, number, issuedOn } };
    }
    case 'DIPLOMA': {
      const { diploma, relatedMajor, finalYear, graduatedOn } = values;
      return { workerId, source, kind: 'DIPLOMA', diploma: { recordId, kind: diploma, relatedMajor, finalYear, graduatedOn } };
    }
    case 'TITLE':
      return {
        workerId,
        source,
        kind: 'TITLE',
        title: { recordId, grade: values.grade, series: seriesOf(values.series), grantedOn: values.grantedOn },
      };
  }
}

/** Series of professional titles (职称系列, 人社部) that workers bring; an event holds codes, no free text. */
const SERIES: readonly (readonly [RegExp, string])[] = [
  [/工程/, 'ENGINEERING'],
  [/工艺美术/, 'ARTS_AND_CRAFTS'],
  [/会计/, 'ACCOUNTING'],
  [/经济/, 'ECONOMICS'],
  [/农业|农艺/, 'AGRICULTURE'],
  [/统计/, 'STATISTICS'],
  [/实验/, 'LABORATORY'],
  [/技工|教师|教学|讲师/, 'TEACHING'],
  [/卫生|医/, 'HEALTH'],
  [/翻译/, 'TRANSLATION'],
  [/档案|图书/, 'ARCHIVES'],
];
const seriesOf = (text: string | null): string => SERIES.find(([pattern]) => pattern.test(text ?? ''))?.[1] ?? 'OTHER';

const markOf = (score: Score): Mark | undefined =>
  score === null ? undefined : score === 'ABSENT' ? { kind: 'ABSENT' } : { kind: 'SCORED', tenths: score };
function marksOf(scores: SheetMarks): Marks {
  const marks: { -readonly [Part in keyof Marks]: Marks[Part] } = {};
  for (const part of PARTS) {
    const mark = markOf(scores[part]);
    if (mark) marks[part] = mark;
  }
  return marks;
}

/** Nobody is marked before the day of the assessment: a roster's early marks are left out, and the row says so. */
export function candidateIntent(values: RosterValues, { workerId, source }: Omit<Named, 'id'>, takesMarks: boolean): Candidate {
  const {
    occupation: { occupationCode, trade },
    level,
    claimedRuleId,
    marks,
  } = values;
  return { workerId, occupationCode, trade, level, claim: claimedRuleId, marks: takesMarks ? marksOf(marks) : {}, source };
}
