import { addDays, addMonths, Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import type { Level } from '../../../kernel/level';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { Enterprise } from '../../accreditation';
import { COHORT_KINDS, CohortOpened, MentorEvent } from '../mentor.events';
import { Mentorships, mentorships } from '../mentorship';

/** 企业新型学徒制: one to two years, three at most (handbook 12.1). */
const MAX_APPRENTICESHIP_MONTHS = 36;

export interface OpenCohort {
  readonly cohortId: Uuid;
  readonly enterpriseId: Uuid;
  readonly kind: (typeof COHORT_KINDS)[number];
  readonly code: string;
  readonly occupationCode: string;
  readonly targetLevel: Level;
  readonly schoolCode: string | null;
  readonly documentNo: string;
  readonly fromOn: Day;
  readonly lastOn: Day;
}
interface Evidence {
  readonly enterprise: Enterprise;
}
type No = 'NOT_FOUND' | 'COHORT_OPENED_BEFORE' | 'AGREEMENT_SPAN_REVERSED' | 'APPRENTICESHIP_TOO_LONG';

/** A cohort says for what and how long; who teaches whom in it is signed one by one. */
export const openCohort = rule<Mentorships, MentorEvent, OpenCohort, Evidence, No>({
  name: 'career.open-cohort',
  version: 1,
  fold: mentorships,
  decide: ({ cohorts }, intent, { enterprise }) => {
    const { code, kind, fromOn, lastOn } = intent;
    if (enterprise.status === 'unknown') return refuse('NOT_FOUND');
    if (cohorts.some((each) => each.code === code)) return refuse('COHORT_OPENED_BEFORE', { code });
    if (lastOn < fromOn) return refuse('AGREEMENT_SPAN_REVERSED', { fromOn, lastOn });
    const latestOn = addDays(addMonths(fromOn, MAX_APPRENTICESHIP_MONTHS), -1);
    if (kind === 'APPRENTICESHIP' && lastOn > latestOn) return refuse('APPRENTICESHIP_TOO_LONG', { latestOn });
    return [CohortOpened({ ...intent, region: enterprise.region })];
  },
});
