import { filingScope } from '../../src/contexts/accreditation';
import { attachDocument } from '../../src/contexts/assessment/attach-document/attach-document';
import { Award, awardRecord } from '../../src/contexts/catalogue';
import { batchRecord } from '../../src/contexts/assessment/batch';
import { decideRecognition } from '../../src/contexts/assessment/decide-recognition/decide-recognition';
import { proposeRecognition } from '../../src/contexts/assessment/propose-recognition/propose-recognition';
import { addDays, day } from '../../src/kernel/day';
import { documentEvidence, Gathered, NO_EVIDENCE } from '../../src/kernel/evidence';
import { ASSESSED_ON, batchOf, isCommittee } from './batch-moves';
import { candidateEvidence, closedFor, isTaughtBy, MENTOR, mentorings, newCandidacy } from './candidacy-moves';
import { CandidacyModel, guidingFaults, Model, scopeFaults } from './model';
import { isSystem, isThere, Move } from './move';
import { HASH, OCCUPATION, packOn, policyOr, TEXT, the, World } from './world';

const MEMBERS = 5;
/** 100,000 yuan a year, in fen: what one pack asks of a ground of economic benefit. */
const LEAST_BENEFIT_FEN = 10_000_000;
const pack = packOn(ASSESSED_ON);
const asksBenefit = documentEvidence('asks-benefit', {
  ...pack,
  pack: {
    ...pack.pack,
    paths: { ...pack.pack.paths, DIRECT: { ...pack.pack.paths.DIRECT, minBenefitFen: { SENIOR: LEAST_BENEFIT_FEN } } },
  },
});

/** One of the enterprise's own, which no register holds. */
const WON = { code: 'CITY-TURNERS', tier: 'ENTERPRISE', rank: 1, heldOn: day('2026-01-10') } as const;
const NO_AWARD = documentEvidence('none:award', null);

/** Case n names award n, which is that of person n: the first two are those of the workers. */
const propose: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const number = which % 4;
  const award = model.awards.get(number);
  const [batch, worker, ground] = [
    model.batches.get(batchOf(number)),
    model.workers.get(number % 2),
    (['INNOVATION', 'ECONOMIC_BENEFIT', 'COMPETITION', 'AWARD', 'ECONOMIC_BENEFIT', 'INNOVATION'] as const)[how]!,
  ];
  // In a round for a competition that is the ground; which one it was is told, or it is not.
  const isWon = batch?.path === 'COMPETITION' && how !== 1 && how !== 2;
  const basis = isWon ? 'COMPETITION' : ground;
  const isByAward = how === 3 && !isWon;
  return {
    no: {
      NOT_FOUND: !batch,
      PERSON_REQUIRED: isSystem(asked),
      RECOGNITION_PROPOSED_BEFORE: model.candidacies.has(number),
      WORKER_UNKNOWN: !worker,
      COMMITTEE_NOT_ASKED: batch && !isCommittee(batch),
      ...closedFor(batch, model.today),
      ...scopeFaults(model.filings.get(0), ASSESSED_ON),
      ...guidingFaults(model, batch),
      POLICY_PACK_UNKNOWN: how === 5,
      LEVEL_ALREADY_HELD: worker?.held.has('SENIOR'),
      RECOGNITION_BASIS_INCOMPLETE: how === 1 || how === 2,
      BENEFIT_TOO_SMALL: how === 4 && !isWon,
      ...(isByAward && {
        AWARD_NOT_OF_WORKER: !award || number !== number % 2,
        AWARD_NOT_STANDING: award?.isWithdrawn,
        AWARD_KIND_WRONG: award && !award.isHonour,
      }),
    },
    record: async () =>
      world.record(
        actor,
        proposeRecognition,
        the('candidacy', number),
        {
          candidacyId: the('candidacy', number),
          batchId: the('batch', batchOf(number)),
          enterpriseId: the('enterprise', 0),
          workerId: the('worker', number % 2),
          occupationCode: OCCUPATION,
          trade: null,
          level: 'SENIOR',
          basis,
          yearlyBenefitFen: how === 4 ? LEAST_BENEFIT_FEN - 1 : null,
          competition: isWon ? WON : null,
          awardId: isByAward ? the('award', number) : null,
          reason: TEXT,
          documents: how === 3 ? [] : [{ documentId: the('document', 10), kind: 'AWARD', sha256: HASH }],
        },
        {
          ...(await candidateEvidence(world, number, true, how !== 5)),
          ...(how === 4 && { policy: asksBenefit }),
          award: isByAward ? await world.see(awardRecord, the('award', number)) : NO_AWARD,
        },
      ),
    learn: () =>
      model.candidacies.set(number, { ...newCandidacy(number), isCase: true, papers: how === 3 ? 0 : 1, award: isByAward ? number : null }),
  };
};

const attach: Move = ({ world, model, actor, which, how }) => {
  const [number, known] = [which % 4, model.candidacies.get(which % 4)];
  return {
    no: {
      NOT_FOUND: !known?.isCase,
      CANDIDATE_WITHDRAWN: known?.isWithdrawn,
      COMMITTEE_DECIDED_BEFORE: known && known.outcome !== null && ![...known.objections.values()].includes('UPHELD'),
    },
    record: () =>
      world.record(
        actor,
        attachDocument,
        the('candidacy', number),
        {
          candidacyId: the('candidacy', number),
          enterpriseId: the('enterprise', 0),
          documentId: the('document', 20 + how),
          kind: 'PATENT',
          sha256: HASH,
        },
        NO_EVIDENCE,
      ),
    learn: () => {
      known!.papers += 1;
    },
  };
};

/** Five vote for; or only four come, one votes twice, the candidate or the mentor sits among them, or two are against. */
function votes(candidate: number, how: number): { worker: number; vote: 'FOR' | 'AGAINST' }[] {
  const members = Array.from({ length: MEMBERS }, (_, index) => ({
    worker: 50 + index,
    vote: how === 5 && index < 2 ? ('AGAINST' as const) : ('FOR' as const),
  }));
  const strange = { worker: candidate % 2 === 1 ? MENTOR : candidate % 2, vote: 'FOR' as const };
  return [members, members.slice(1), [...members, members[0]!], [...members, strange], members, members][how]!;
}

const isFallen = ({ awards }: Model, known: CandidacyModel | undefined): boolean =>
  isThere(known?.award) && (awards.get(known!.award!)?.isWithdrawn ?? false);
const awardOf = async (world: World, known: CandidacyModel | undefined): Promise<Gathered<Award | null>> =>
  isThere(known?.award) ? world.see(awardRecord, the('award', known!.award!)) : NO_AWARD;

const decide: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const [number, known] = [which % 4, model.candidacies.get(which % 4)];
  const [batch, decidedOn, cast] = [model.batches.get(batchOf(number)), addDays(model.today, how === 4 ? 1 : 0), votes(number, how)];
  const upheld = [...(known?.objections ?? [])].find(([, state]) => state === 'UPHELD')?.[0] ?? null;
  return {
    no: {
      NOT_FOUND: !known?.isCase,
      PERSON_REQUIRED: isSystem(asked),
      CANDIDATE_WITHDRAWN: known?.isWithdrawn,
      BATCH_CANCELLED: batch?.isCancelled,
      RESULT_VOID: known?.outcome === 'VOID',
      COMMITTEE_DECIDED_BEFORE: upheld === null && known && known.outcome !== null,
      RESULTS_SUBMITTED: upheld === null && isThere(batch?.submission),
      RECOGNITION_WITHOUT_EVIDENCE: known?.papers === 0,
      COMMITTEE_DAY_WRONG: how === 4,
      ...scopeFaults(model.filings.get(0), decidedOn),
      AWARD_NOT_STANDING: isFallen(model, known),
      COMMITTEE_WITHOUT_QUORUM: how === 1,
      COMMITTEE_MEMBER_TWICE: how === 2,
      COMMITTEE_MEMBER_IS_CANDIDATE: cast.some(({ worker }) => worker === number % 2),
      COMMITTEE_MEMBER_IS_MENTOR: cast.some(({ worker }) => isTaughtBy(number % 2, worker)),
    },
    record: async () =>
      world.record(
        actor,
        decideRecognition,
        the('candidacy', number),
        {
          candidacyId: the('candidacy', number),
          enterpriseId: the('enterprise', 0),
          decidedOn,
          votes: cast.map(({ worker, vote }) => ({ memberId: the('worker', worker), vote })),
          minutesSha256: HASH,
          objectionId: upheld === null ? null : the('objection', upheld),
        },
        {
          batch: await world.see(batchRecord, the('batch', batchOf(number))),
          filing: await world.see(filingScope, the('filing', 0)),
          policy: policyOr(true, model.today),
          mentorings,
          award: await awardOf(world, known),
        },
      ),
    learn: () => {
      // Three of five are less than two thirds.
      known!.outcome = how === 5 ? 'FAILED' : 'PASSED';
      known!.revision += 1;
      if (upheld !== null) known!.objections.set(upheld, 'SETTLED');
    },
  };
};

export const recognitionMoves: Readonly<Record<string, Move>> = {
  'propose-recognition': propose,
  'attach-document': attach,
  'decide-recognition': decide,
};
