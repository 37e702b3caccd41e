import { batchRecord } from '../../src/contexts/assessment/batch';
import { candidacyRecord } from '../../src/contexts/assessment/candidacy';
import { registerCandidate } from '../../src/contexts/assessment/register-candidate/register-candidate';
import { ASSESSED_ON, batchOf, isCommittee } from './batch-moves';
import { candidateEvidence, closedFor, isEligible, newCandidacy, notEligible, PASS } from './candidacy-moves';
import { CandidacyModel, Model, scopeFaults } from './model';
import type { Move } from './move';
import { OCCUPATION, the } from './world';

const MAX_RESITS = 1;
/** What was sat before, as a clerk may name it: the own failure, one that there is not, another person's, or a resit that failed too. */
const formerOf = (number: number, how: number): number =>
  how === 1 ? 99 : how === 2 ? 1 - (number % 2) : how === 3 ? 2 + (number % 2) : number % 2;

function faults({ candidacies, batches }: Model, number: number, former: number): Record<string, boolean | undefined> {
  const known = candidacies.get(former);
  const approved = known && batches.get(known.batch)?.approved.get(former);
  return {
    RESIT_OF_UNKNOWN: !known || known.worker !== number % 2,
    RESIT_NOT_FAILED: known && (approved?.outcome !== 'FAILED' || known.outcome !== 'FAILED' || known.isWithdrawn),
    RESITS_USED_UP: known && known.resits >= MAX_RESITS,
  };
}

/** Parts passed before are kept: both batches are assessed within the time for which they are. */
function resit(number: number, former: CandidacyModel): CandidacyModel {
  const kept = [...former.marks].filter(([, tenths]) => tenths >= PASS);
  return {
    ...newCandidacy(number),
    isAdmitted: true,
    resits: former.resits + 1,
    marks: new Map(kept),
    kept: new Set(kept.map(([part]) => part)),
  };
}

/** 补考, in another batch; in the third, the resit of a resit. */
const again: Move = ({ world, model, actor, which, how }) => {
  const [number, former, batch, worker, known] = [
    which,
    formerOf(which, how),
    model.batches.get(batchOf(which)),
    model.workers.get(which % 2),
    model.candidacies.get(which),
  ];
  return {
    no: known
      ? { CANDIDATE_WITHDRAWN: known.isWithdrawn }
      : {
          NOT_FOUND: !batch,
          WORKER_UNKNOWN: !worker,
          COMMITTEE_DECIDES: isCommittee(batch),
          ...closedFor(batch, model.today),
          ...scopeFaults(model.filings.get(0), ASSESSED_ON),
          LEVEL_ALREADY_HELD: worker?.held.has('SENIOR'),
          ...notEligible(worker !== undefined && !isEligible(worker)),
          ...faults(model, number, former),
        },
    isSoAlready: known !== undefined,
    record: async () =>
      world.record(
        actor,
        registerCandidate,
        the('candidacy', number),
        {
          candidacyId: the('candidacy', number),
          batchId: the('batch', batchOf(number)),
          enterpriseId: the('enterprise', 0),
          workerId: the('worker', number % 2),
          occupationCode: OCCUPATION,
          trade: null,
          level: 'SENIOR',
          claim: null,
          marks: {},
          source: null,
          resitOf: the('candidacy', former),
        },
        {
          ...(await candidateEvidence(world, number, true)),
          former: await world.see(candidacyRecord, the('candidacy', former)),
          formerBatch: await world.see(batchRecord, the('batch', batchOf(former))),
        },
      ),
    learn: () => model.candidacies.set(number, resit(number, model.candidacies.get(former)!)),
  };
};

export const resitMoves: Readonly<Record<string, Move>> = { 'register-resit': again };
