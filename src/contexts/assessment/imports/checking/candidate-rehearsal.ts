import { isRefusal, Refusal } from '../../../../kernel/refusal';
import type { RosterValues } from '../../../../roster';
import type { Subject } from '../../../accreditation';
import type { RuleSet } from '../../../catalogue';
import { ruleSetOf } from '../../application/application';
import type { Candidacy } from '../../candidacy';
import { registerCandidate } from '../../register-candidate/register-candidate';
import { standardInForce } from '../../scope';
import { futureWorker, isSameSubject, LedgerFacts, PersonFacts, subjectKey } from './ledger-facts';
import { candidateIntent } from './row-intents';

export interface Rehearsal {
  readonly isNew: boolean;
  readonly isChanged: boolean;
  /** The line of the conditions that a new candidate fulfils. */
  readonly ruleId: string | null;
}

/** The set of conditions that a row's subject is judged by; undefined where there is no pack. */
export function conditionsOf({ filing, policy, batch, standards }: LedgerFacts, subject: Subject): RuleSet | undefined {
  const { assessmentOn } = batch;
  return policy === null
    ? undefined
    : ruleSetOf({
        subject,
        filing,
        assessmentOn,
        policy,
        standard: standardInForce(standards?.get(subjectKey(subject)), filing, subject, assessmentOn),
      });
}

/** What the registration would decide now, by the very rule that decides it; nothing is recorded. */
export function rehearseCandidate(
  values: RosterValues,
  row: number,
  { ledger, facts, takesMarks }: { readonly ledger: LedgerFacts; readonly facts: PersonFacts; readonly takesMarks: boolean },
): Rehearsal | Refusal {
  const { batch, filing, policy, guidingCatalogue, importId, today, actor } = ledger;
  const candidate = candidateIntent(values, { workerId: facts.workerId ?? batch.batchId, source: { importId, row } }, takesMarks);
  const state: Candidacy = facts.candidacies.find((known) => isSameSubject(known, candidate)) ?? { status: 'none' };
  const evidence = {
    batch,
    filing,
    policy,
    guidingCatalogue,
    standard: ledger.standards?.get(subjectKey(candidate)) ?? null,
    worker: futureWorker(ledger),
    birthOn: values.bornOn,
    employment: facts.employment,
    qualifications: facts.qualifications,
    issuedHere: facts.issuedHere,
  };
  const intent = { ...candidate, candidacyId: batch.batchId, batchId: batch.batchId, enterpriseId: batch.enterpriseId };
  const decision = registerCandidate.decide(state, intent, evidence, { today, actor });
  if (isRefusal(decision)) return decision;
  const confirmed = decision.find((event) => event.type === 'assessment.eligibility_confirmed.v1');
  return {
    isNew: state.status === 'none',
    isChanged: decision.length > 0,
    ruleId: confirmed ? (confirmed.data as { readonly ruleId: string }).ruleId : null,
  };
}
