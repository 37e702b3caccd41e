import { addMonths, Day } from '../../../kernel/day';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { PolicyPack } from '../../catalogue';
import type { Batch, OpenBatch } from '../batch';
import type { Candidacy, RegisteredCandidacy } from '../candidacy';
import { tenthsOf } from '../marking';
import type { Part } from '../terms';
import type { RegisterCandidate } from './register-candidate';

export type ResitNo = 'RESIT_OF_UNKNOWN' | 'RESIT_NOT_FAILED' | 'RESITS_USED_UP';

interface KeptPart {
  readonly part: Part;
  readonly tenths: number;
  readonly fromCandidacyId: Uuid;
  readonly satOn: Day;
  readonly keptUntil: Day;
}
export interface Kept {
  readonly resits: number;
  readonly parts: readonly KeptPart[];
}
const NOTHING_KEPT: Kept = { resits: 0, parts: [] };
interface Former {
  readonly former?: Candidacy;
  readonly formerBatch?: Batch;
}

/**
 * A resit (补考) replaces the failed parts alone, to the last day of the keep period, which is counted from the day on
 * which the kept part was sat; after it every part is sat again. The former result is one that was approved: before, it
 * may still change, and a withdrawn or void one is nothing to build on.
 */
export function keptParts(
  intent: RegisterCandidate,
  { former, formerBatch }: Former,
  { assessmentOn }: OpenBatch,
  pack: PolicyPack,
): Kept | Refusal<ResitNo> {
  const { resitOf } = intent;
  if (resitOf === undefined) return NOTHING_KEPT;
  if (!former || former.status === 'none' || !isSamePerson(former, intent) || formerBatch?.status !== 'open')
    return refuse('RESIT_OF_UNKNOWN', { resitOf });
  const approved = formerBatch.approved.get(resitOf);
  if (approved?.outcome !== 'FAILED' || former.outcome !== 'FAILED' || former.status !== 'registered')
    return refuse('RESIT_NOT_FAILED', { outcome: former.outcome, approved: approved?.outcome ?? null });
  const resits = former.resits + 1;
  if (resits > pack.maxResits) return refuse('RESITS_USED_UP', { maxResits: pack.maxResits });
  const passed = former.requiredParts.flatMap((part) => passedPart(former, part, formerBatch.assessmentOn, pack));
  return { resits, parts: passed.filter(({ keptUntil }) => pack.keepPassedPartMonths > 0 && assessmentOn <= keptUntil) };
}

function passedPart(former: RegisteredCandidacy, part: Part, assessedOn: Day, { keepPassedPartMonths }: PolicyPack): readonly KeptPart[] {
  const tenths = tenthsOf(former.marks, part);
  if (tenths === null || tenths < (former.passMarks?.[part] ?? former.passMark)) return [];
  const satOn = former.satOn[part] ?? assessedOn;
  return [{ part, tenths, fromCandidacyId: former.candidacyId, satOn, keptUntil: addMonths(satOn, keepPassedPartMonths) }];
}

const isSamePerson = (former: RegisteredCandidacy, { enterpriseId, workerId, occupationCode, trade, level }: RegisterCandidate): boolean =>
  former.enterpriseId === enterpriseId &&
  former.workerId === workerId &&
  former.occupationCode === occupationCode &&
  former.trade === trade &&
  former.level === level;
