import { Level, rank } from '../../kernel/level';
import { isRefusal, Refusal, refuse } from '../../kernel/refusal';
import { ResolvedPack, ruleByClaim, Standard } from '../catalogue';
import { Application, countingPapers, groundOf, judgedBy, UnjudgeableCode, WorkerFacts } from './application/application';
import type { NotEligibleCode } from './application/not-eligible';
import type { Filing } from '../accreditation';
import type { OpenBatch } from './batch';
import { RegisteredCandidacy } from './candidacy';
import type { Eligible } from './eligibility/eligibility';
import { waivedLine } from './eligibility/waived-line';
import { pathFault } from './path-offer';
import { standardInForce } from './scope';
import { isWaiverPath, Waivable } from './terms';

export type WaiverNo =
  | UnjudgeableCode
  | NotEligibleCode
  | 'PATH_NOT_OFFERED'
  | 'PATH_LEVEL_NOT_OFFERED'
  | 'CANDIDATE_WITHDRAWN'
  | 'WAIVER_NOT_NEEDED'
  | 'WAIVER_NAMES_NOTHING'
  | 'WAIVER_DOES_NOT_FIT'
  | 'WAIVER_OF_WHOLE_CHECK'
  | 'SKIP_LEVEL_NOT_NEEDED'
  | 'POLICY_PACK_UNKNOWN'
  | 'BATCH_CANCELLED';

export interface Waiving {
  readonly state: RegisteredCandidacy;
  readonly batch: OpenBatch;
  readonly filing: Filing;
  readonly policy: ResolvedPack | null;
  readonly standard?: Standard | null;
  readonly facts: WorkerFacts;
  readonly ruleId: string | null;
  readonly waived: readonly Waivable[];
}

/**
 * Whether the candidate would be admitted if named conditions of one line were waived. Everything else of the line is
 * judged by the registered facts, as ever; parts, notice and scope are never waived (handbook 5). Asked of whoever
 * proposes and again of whoever decides, so that neither is surprised.
 */
export function judgeWaiver({ state, batch, filing, policy, standard, facts, ruleId, waived }: Waiving): Eligible | Refusal<WaiverNo> {
  const { path, level, status, eligibility } = state;
  if (batch.isCancelled) return refuse('BATCH_CANCELLED');
  if (status === 'withdrawn') return refuse('CANDIDATE_WITHDRAWN');
  if (eligibility !== 'REJECTED' || !isWaiverPath(path)) return refuse('WAIVER_NOT_NEEDED', { ruleId: state.ruleId });
  if (policy === null) return refuse('POLICY_PACK_UNKNOWN', { region: batch.region });
  const fault = pathFault(path, [level], policy.pack);
  if (fault) return fault;
  if (ruleId === null) return refuse('WAIVER_NAMES_NOTHING');
  const application: Application = {
    ...batch,
    subject: state,
    claim: ruleId,
    filing,
    policy,
    standard: standardInForce(standard, filing, state, batch.assessmentOn),
  };
  const ground = groundOf(application, facts);
  if (isRefusal(ground)) return ground;
  const line = ruleByClaim(ground.ruleSet, level, ruleId);
  if (!line) return refuse('CONDITION_UNKNOWN', { claim: ruleId, level, ruleSet: ground.ruleSet.id });
  const held = path === 'SKIP_LEVEL' ? highestHeld(facts, application) : undefined;
  if (held && rank(level) - rank(held) < 2) return refuse('SKIP_LEVEL_NOT_NEEDED', { held, level });
  const weaker = waivedLine(line, path, waived);
  return isRefusal(weaker) ? weaker : judgedBy(weaker, application, facts);
}

/** 越级 skips a level: the target is at least two above what is held. */
function highestHeld({ qualifications, issuedHere }: WorkerFacts, { subject, eligibilityOn, policy }: Application): Level | undefined {
  const held = [...countingPapers(qualifications, policy).certificates, ...issuedHere.filter(({ annulled }) => annulled !== true)];
  const levels = held
    .filter(({ occupationCode, issuedOn }) => occupationCode === subject.occupationCode && issuedOn <= eligibilityOn)
    .map(({ level }) => level);
  return levels.sort((a, b) => rank(b) - rank(a))[0];
}
