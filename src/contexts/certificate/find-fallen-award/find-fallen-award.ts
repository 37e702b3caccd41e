import { rule } from '../../../kernel/decision';
import type { Uuid } from '../../../kernel/uuid';
import type { AssessmentResult } from '../../assessment';
import type { Award } from '../../catalogue';
import { Certificate, certificate } from '../certificate';
import type { CertificateEvent } from '../certificate.events';
import { FindingRecorded } from '../standing.events';

export interface FindFallenAward {
  readonly certificateId: Uuid;
  readonly awardId: Uuid;
  readonly findingId: Uuid;
  readonly causeEventId: Uuid;
}
interface Evidence {
  readonly result: AssessmentResult | null;
  readonly award: Award;
}

/**
 * A certificate by direct recognition whose award was withdrawn, before the issue or after it, from whatever day on: the committee had it
 * before it. Nothing is annulled by that alone; people look at what else the committee weighed, and at why the award was withdrawn.
 */
export const findFallenAward = rule<Certificate, CertificateEvent, FindFallenAward, Evidence, never>({
  name: 'certificate.find-fallen-award',
  version: 1,
  fold: certificate,
  decide: (state, intent, { result, award }) => {
    if (state.status === 'blank' || state.status === 'annulled' || state.fallenAwards.includes(intent.awardId)) return [];
    if (result?.awardId !== intent.awardId || award.status === 'none' || award.withdrawnFrom === null) return [];
    return [FindingRecorded({ ...intent, enterpriseId: state.enterpriseId, workerId: state.workerId, reasonCode: 'AWARD_WITHDRAWN' })];
  },
});
