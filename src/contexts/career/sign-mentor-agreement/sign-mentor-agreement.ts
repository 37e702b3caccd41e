import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { Level, rank } from '../../../kernel/level';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { PayPolicy, ResolvedPack } from '../../catalogue';
import type { Worker } from '../../workforce';
import { Career, standingOn } from '../career';
import { MentorAgreementSigned, MentorEvent } from '../mentor.events';
import { Mentorships, mentorships, mostAtOnce, overlaps } from '../mentorship';

export interface SignMentorAgreement {
  readonly agreementId: Uuid;
  readonly enterpriseId: Uuid;
  readonly mentorId: Uuid;
  readonly apprenticeId: Uuid;
  readonly occupationCode: string;
  readonly targetLevel: Level;
  readonly fromOn: Day;
  readonly lastOn: Day;
}
interface Evidence {
  readonly mentor: Worker;
  readonly apprentice: Worker;
  readonly mentorCareer: Career;
  readonly apprenticeCareer: Career;
  readonly pack: ResolvedPack | null;
}
type NotAbove = 'MENTOR_BELOW_LEVEL' | 'MENTOR_NOT_ABOVE_APPRENTICE';
type No = 'NOT_FOUND' | 'MENTOR_IS_APPRENTICE' | 'AGREEMENT_SPAN_REVERSED' | 'AGREEMENT_POLICY_MISSING' | NotAbove | 'APPRENTICE_HAS_MENTOR' | 'TOO_MANY_APPRENTICES';

/**
 * 师徒协议 (handbook 12.5). Levels are read from two careers and may be a moment old: a certificate of this minute may
 * not count yet, and asking again is safe; a mentor who falls below the level later is a fact of its own.
 */
export const signMentorAgreement = rule<Mentorships, MentorEvent, SignMentorAgreement, Evidence, No>({
  name: 'career.sign-mentor-agreement',
  version: 1,
  fold: mentorships,
  decide: ({ agreements }, intent, evidence) => {
    const { enterpriseId, mentorId, apprenticeId, occupationCode, fromOn, lastOn } = intent;
    const { mentor, apprentice, pack } = evidence;
    if (!isOf(mentor, enterpriseId) || !isOf(apprentice, enterpriseId)) return refuse('NOT_FOUND');
    if (mentorId === apprenticeId) return refuse('MENTOR_IS_APPRENTICE');
    if (lastOn < fromOn) return refuse('AGREEMENT_SPAN_REVERSED', { fromOn, lastOn });
    if (!pack) return refuse('AGREEMENT_POLICY_MISSING', { region: mentor.region });
    const notAbove = mentorBelow(evidence, pack.pack.pay, fromOn);
    if (notAbove) return notAbove;
    const other = agreements.find((each) => each.apprenticeId === apprenticeId && each.occupationCode === occupationCode && overlaps(each, intent));
    if (other) return refuse('APPRENTICE_HAS_MENTOR', { agreementId: other.agreementId, lastOn: other.lastOn });
    const { maxApprentices } = pack.pack.pay;
    const atOnce = mostAtOnce(agreements.filter((each) => each.mentorId === mentorId), intent);
    if (atOnce >= maxApprentices) return refuse('TOO_MANY_APPRENTICES', { maxApprentices });
    return [MentorAgreementSigned({ ...intent, region: mentor.region })];
  },
});

const isOf = (worker: Worker, enterpriseId: Uuid): worker is Extract<Worker, { status: 'registered' }> => worker.status === 'registered' && worker.enterpriseId === enterpriseId;

function mentorBelow({ mentorCareer, apprenticeCareer }: Evidence, { mentorMinLevel }: PayPolicy, on: Day): Refusal<NotAbove> | undefined {
  const [mentor, apprentice] = [standingOn(mentorCareer, on), standingOn(apprenticeCareer, on)];
  if (!mentor || rank(mentor) < rank(mentorMinLevel)) return refuse('MENTOR_BELOW_LEVEL', { level: mentor, minimum: mentorMinLevel });
  return apprentice && rank(apprentice) >= rank(mentor) ? refuse('MENTOR_NOT_ABOVE_APPRENTICE', { mentor, apprentice }) : undefined;
}
