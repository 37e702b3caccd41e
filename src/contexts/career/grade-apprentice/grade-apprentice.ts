import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { areOnePerson, Employment, Qualifications, RecordLinks, Worker } from '../../workforce';
import { isOf } from '../agreement-terms';
import { Career, career, standingOn } from '../career';
import type { CareerEvent } from '../career.events';
import { ApprenticeGraded, GRADING_RESULTS } from '../grading.events';
import { isEmployedOn } from '../in-service';

export interface GradeApprentice {
  readonly workerId: Uuid;
  readonly enterpriseId: Uuid;
  readonly occupationCode: string;
  readonly gradedOn: Day;
  readonly result: (typeof GRADING_RESULTS)[number];
  /** Given where the apprenticeship is extended, and only there. */
  readonly extendedTo: Day | null;
  readonly gradedBy: Uuid;
  readonly minutesHash: string;
}
interface Evidence {
  readonly worker: Worker;
  readonly grader: Worker;
  readonly links: RecordLinks;
  readonly employment: Employment;
  /** Apprenticeships that were recorded say when they end. */
  readonly held: Qualifications;
  /** The person under all records. */
  readonly person: Career;
}
type NotNow = 'APPRENTICE_GRADED_IN_FUTURE' | 'GRADING_BEFORE_APPRENTICESHIP_ENDS' | 'GRADING_EXTENSION_INVALID';
type No = 'NOT_FOUND' | 'GRADED_BY_SELF' | 'NOT_EMPLOYED_THEN' | 'APPRENTICE_GRADED_BEFORE' | 'NOT_AN_APPRENTICE' | NotNow;

/** 转正定级 (handbook 2.3): the employer's own check, once passed for an occupation. Whoever holds a level is no apprentice. */
export const gradeApprentice = rule<Career, CareerEvent, GradeApprentice, Evidence, No>({
  name: 'career.grade-apprentice',
  version: 1,
  fold: career,
  decide: (state, intent, { worker, grader, links, employment, held, person }, { today }) => {
    const { enterpriseId, occupationCode, gradedOn } = intent;
    if (!isOf(worker, enterpriseId) || !isOf(grader, enterpriseId)) return refuse('NOT_FOUND');
    if (areOnePerson(links, intent.workerId, intent.gradedBy)) return refuse('GRADED_BY_SELF');
    if (!isEmployedOn(employment, gradedOn)) return refuse('NOT_EMPLOYED_THEN', { on: gradedOn });
    const gradings = [...state.gradings, ...person.gradings].filter((each) => each.occupationCode === occupationCode);
    const passed = gradings.find(({ result }) => result === 'PASSED');
    if (passed) return refuse('APPRENTICE_GRADED_BEFORE', { gradedOn: passed.gradedOn });
    const level = standingOn(person, gradedOn);
    if (level) return refuse('NOT_AN_APPRENTICE', { level });
    const ends = [...(held.apprenticeships ?? []).map(({ endedOn }) => endedOn), ...gradings.flatMap(({ extendedTo }) => extendedTo ?? [])];
    return notNow(intent, ends, today) ?? [ApprenticeGraded({ ...intent, region: worker.region })];
  },
});

function notNow({ gradedOn, result, extendedTo }: GradeApprentice, ends: readonly Day[], today: Day): Refusal<NotNow> | undefined {
  if (gradedOn > today) return refuse('APPRENTICE_GRADED_IN_FUTURE', { gradedOn });
  const endsOn = ends.find((each) => each > gradedOn);
  if (endsOn !== undefined) return refuse('GRADING_BEFORE_APPRENTICESHIP_ENDS', { endsOn });
  const isExtended = extendedTo !== null && extendedTo > gradedOn;
  return (result === 'EXTENDED') === isExtended && (isExtended || extendedTo === null)
    ? undefined
    : refuse('GRADING_EXTENSION_INVALID', { gradedOn });
}
