import { enterpriseRecord, filingScope } from '../../src/contexts/accreditation';
import { acceptPlan } from '../../src/contexts/assessment/accept-plan/accept-plan';
import { approveResults } from '../../src/contexts/assessment/approve-results/approve-results';
import { digestOf } from '../../src/contexts/assessment/batch-outcomes/outcome-digest.hash';
import { countOf, outcomeList, OutcomeList } from '../../src/contexts/assessment/batch-outcomes/outcome-list';
import { cancelBatch } from '../../src/contexts/assessment/cancel-batch/cancel-batch';
import { candidacyRecord } from '../../src/contexts/assessment/candidacy';
import { closeRegistration } from '../../src/contexts/assessment/close-registration/close-registration';
import { NO_DIMENSIONS } from '../../src/contexts/assessment/dimensions';
import { Examined, ExamEvidence, examinedInAll } from '../../src/contexts/assessment/examined';
import { filePlan } from '../../src/contexts/assessment/file-plan/file-plan';
import { openBatch } from '../../src/contexts/assessment/open-batch/open-batch';
import { planRecord } from '../../src/contexts/assessment/plan';
import { publishAnnouncement } from '../../src/contexts/assessment/publish-announcement/publish-announcement';
import { returnPlan } from '../../src/contexts/assessment/return-plan/return-plan';
import { submitResults } from '../../src/contexts/assessment/submit-results/submit-results';
import { guidingCatalogueRecord } from '../../src/contexts/catalogue';
import { addDays, Day, day } from '../../src/kernel/day';
import { documentEvidence, EvidenceSet, NO_EVIDENCE, valueEvidence } from '../../src/kernel/evidence';
import { BatchModel, CandidacyModel, examFaults, filedLevels, hasEnded, isInForce, Model, PathModel, scopeFaults, workingDaysAfter } from './model';
import { isSystem, isThere, Move } from './move';
import { HASH, OCCUPATION, packOn, PAPER, policyOr, the, World } from './world';

export const ASSESSED_ON = day('2026-03-16');
export const COUNTED_TO = day('2026-03-13');
/** Two candidates in each batch; the third batch takes in nobody but those who sit for the third time. */
export const batchOf = (candidacy: number): number => Math.floor(candidacy / 2);
export const isCommittee = (batch: BatchModel | undefined): boolean => batch?.path === 'DIRECT' || batch?.path === 'COMPETITION';
const LEAD_DAYS = 5;
/** The path of the plan, and of the batch, that is asked for. */
const PATHS = ['EXAM', 'DIRECT', 'PROCESS', 'COMPETITION', 'EXAM', 'EXAM'] as const;
const THIRD = 4;

const file: Move = ({ world, model, actor, which, how }) => {
  const [number, isRevision] = [which % 2, how === 4];
  const [known, filing, subject] = [model.plans.get(number), model.filings.get(0), { occupationCode: OCCUPATION, trade: null, level: 'SENIOR' as const, candidates: 20 }];
  const [on, path] = [how === 2 ? model.today : ASSESSED_ON, how === 3 ? ('EXCEPTIONAL' as const) : PATHS[which]!];
  const guide = model.guiding.filter(({ from }) => from <= model.today).at(-1);
  return {
    no: {
      NOT_FOUND: (isRevision && !known) || filing?.enterprise !== 0, PLAN_FILED_BEFORE: (known?.state ?? 'none') !== (isRevision ? 'returned' : 'none'), POLICY_PACK_UNKNOWN: how === 5, PATH_NOT_OFFERED: how === 3,
      PLAN_SUBJECT_TWICE: how === 1, PLAN_TOO_LATE: on < workingDaysAfter(model.today, LEAD_DAYS), FILING_ENDED: hasEnded(filing, model.today), ...scopeFaults(filing, on), PLAN_NOT_IN_CATALOGUE: guide?.lists === false,
    },
    record: async () => world.record(actor, filePlan, the('plan', number), {
      planId: the('plan', number), enterpriseId: the('enterprise', 0), isRevision, filingId: the('filing', 0), path, assessmentOn: on, subjects: how === 1 ? [subject, subject] : [subject], dimensions: NO_DIMENSIONS,
    }, {
      enterprise: await world.see(enterpriseRecord, the('enterprise', 0)), filing: await world.see(filingScope, the('filing', 0)), policy: policyOr(how !== 5, ASSESSED_ON),
      guidingCatalogue: await world.see(guidingCatalogueRecord, the('guiding', 0)),
    }),
    learn: () => model.plans.set(number, { state: 'filed', path: PATHS[which]! }),
  };
};

const answer = (isTaken: boolean): Move => (asked) => {
  const { world, model, actor, which } = asked;
  const [number, known] = [which % 2, model.plans.get(which % 2)];
  return {
    no: { NOT_FOUND: !known, PERSON_REQUIRED: isSystem(asked), PLAN_NOT_WAITING: known && known.state !== 'filed' },
    record: () => isTaken
      ? world.record(actor, acceptPlan, the('plan', number), { planId: the('plan', number), receiptNo: PAPER.documentNo }, NO_EVIDENCE)
      : world.record(actor, returnPlan, the('plan', number), { planId: the('plan', number), gaps: ['SITE'], text: null }, NO_EVIDENCE),
    learn: () => { known!.state = isTaken ? 'accepted' : 'returned'; },
  };
};

const newBatch = (path: PathModel, isPlanned: boolean, openedOn: Day): BatchModel => ({
  path, isPlanned, openedOn, registrationUntil: null, isAnnounced: false, isRegistrationClosed: false, isCancelled: false, submission: null, approvedList: null, approved: new Map(), notices: [], report: null,
  deposited: new Set(), isArchived: false,
});

const open: Move = ({ world, model, actor, which, how }) => {
  const [number, planned, path] = [which === THIRD ? 2 : which % 2, which % 2, PATHS[which]!];
  const [plan, filing, isPlanned, level] = [model.plans.get(planned), model.filings.get(0), how === 0 || how === 4, how === 4 ? ('JUNIOR' as const) : ('SENIOR' as const)];
  const isValid = filing !== undefined && isInForce(filing, ASSESSED_ON);
  const pack = packOn(ASSESSED_ON);
  const asksPlan = { ...pack, pack: { ...pack.pack, plan: { leadWorkingDays: LEAD_DAYS, mustBeAccepted: true } } };
  return {
    no: {
      BATCH_OPENED_BEFORE: model.batches.has(number), NOT_FOUND: filing?.enterprise !== 0 || (isPlanned && !plan), POLICY_PACK_UNKNOWN: how === 5, FILING_NOT_IN_FORCE: !isValid, FILING_ENDED: hasEnded(filing, model.today),
      LEVEL_NOT_FILED: isValid && !filedLevels(filing, ASSESSED_ON).includes(level), ELIGIBILITY_DAY_WRONG: how === 3, PLAN_REQUIRED: how === 2, PATH_LEVEL_NOT_OFFERED: path === 'COMPETITION' && level === 'JUNIOR', PLAN_NOT_ACCEPTED: isPlanned && plan && plan.state !== 'accepted', BATCH_NOT_AS_PLANNED: isPlanned && (how === 4 || (plan && plan.path !== path)),
    },
    record: async () => world.record(actor, openBatch, the('batch', number), {
      batchId: the('batch', number), enterpriseId: the('enterprise', 0), ...(isPlanned ? { planId: the('plan', planned) } : {}), filingId: the('filing', 0), path, assessmentOn: ASSESSED_ON,
      eligibilityOn: how === 3 ? addDays(ASSESSED_ON, 1) : COUNTED_TO, levels: [level], dimensions: NO_DIMENSIONS,
    }, {
      enterprise: await world.see(enterpriseRecord, the('enterprise', 0)), filing: await world.see(filingScope, the('filing', 0)), plan: await world.see(planRecord, the('plan', isPlanned ? planned : 9)),
      guidingCatalogue: await world.see(guidingCatalogueRecord, the('guiding', 0)),
      policy: how === 2 ? documentEvidence('asks-plan', asksPlan) : policyOr(how !== 5, ASSESSED_ON),
    }),
    learn: () => model.batches.set(number, newBatch(path, isPlanned, model.today)),
  };
};

const announce: Move = ({ world, model, actor, which, how }) => {
  const known = model.batches.get(which % 2);
  const until = [COUNTED_TO, addDays(COUNTED_TO, -1), null, COUNTED_TO, null, null][how]!;
  return {
    no: {
      NOT_FOUND: !known, BATCH_CANCELLED: known?.isCancelled, RESULTS_SUBMITTED: known && known.submission !== null, ANNOUNCED_BEFORE: known?.isAnnounced, POLICY_PACK_UNKNOWN: how === 5,
      REGISTRATION_DAY_WRONG: until !== null && (until !== COUNTED_TO || model.today > until),
    },
    record: () => world.record(actor, publishAnnouncement, the('batch', which % 2), { batchId: the('batch', which % 2), enterpriseId: the('enterprise', 0), registrationUntil: until, feeFen: 0, documentSha256: HASH }, { policy: policyOr(how !== 5, ASSESSED_ON) }),
    learn: () => Object.assign(known!, { isAnnounced: true, registrationUntil: until }),
  };
};

const close: Move = ({ world, model, actor, which }) => {
  const known = model.batches.get(which % 2);
  return {
    no: { NOT_FOUND: !known, BATCH_CANCELLED: known?.isCancelled, RESULTS_SUBMITTED: known && known.submission !== null },
    isSoAlready: known?.isRegistrationClosed,
    record: () => world.record(actor, closeRegistration, the('batch', which % 2), { batchId: the('batch', which % 2), enterpriseId: the('enterprise', 0) }, { list: valueEvidence('list', 0n, { admitted: 1, digest: HASH }) }),
    learn: () => { known!.isRegistrationClosed = true; },
  };
};

const cancel: Move = (asked) => {
  const { world, model, actor, which } = asked;
  const known = model.batches.get(which % 2);
  return {
    no: { NOT_FOUND: !known, PERSON_REQUIRED: isSystem(asked), RESULTS_APPROVED_BEFORE: known && known.approvedList !== null },
    isSoAlready: known?.isCancelled,
    record: () => world.record(actor, cancelBatch, the('batch', which % 2), { batchId: the('batch', which % 2), enterpriseId: the('enterprise', 0), reasonCode: 'SITE_UNFIT' }, NO_EVIDENCE),
    learn: () => { known!.isCancelled = true; },
  };
};

/** What may be submitted of one person: nothing while a promised correction is missing. */
export const standing = ({ isWithdrawn, objections, outcome }: CandidacyModel): string | null => (isWithdrawn || [...objections.values()].includes('UPHELD') ? null : outcome);

const partakers = ({ candidacies }: Model, batch: number): [number, CandidacyModel][] => [...candidacies].filter(([, each]) => each.batch === batch && !each.isWithdrawn && (each.isAdmitted || each.isCase));
const examinedOf = ({ candidacies }: Model, batch: number): CandidacyModel[] => [...candidacies.values()].filter((each) => each.batch === batch && !each.isWithdrawn);
const listOf = (model: Model, batch: number): string => JSON.stringify(partakers(model, batch).map(([number, each]) => [number, standing(each), each.revision]));

async function outcomes(world: World, model: Model, batch: number): Promise<OutcomeList & { readonly digest: string; readonly exam: EvidenceSet<Required<ExamEvidence> & { readonly examined: readonly Examined[] }> }> {
  const ids = [...model.candidacies.keys()].filter((each) => batchOf(each) === batch);
  const states = await Promise.all(ids.map(async (each) => (await world.see(candidacyRecord, the('candidacy', each))).value));
  const list = outcomeList(states);
  const exam = { examined: valueEvidence('examined', 0n, examinedInAll(states)), filing: await world.see(filingScope, the('filing', 0)), policy: policyOr(true, ASSESSED_ON) };
  return { ...list, digest: digestOf(list.standings), exam };
}

const submit: Move = (asked) => {
  const { world, model, actor, which } = asked;
  const [number, known, list] = [which % 2, model.batches.get(which % 2), listOf(model, which % 2)];
  const own = partakers(model, number).map(([, each]) => standing(each));
  return {
    no: {
      NOT_FOUND: !known, PERSON_REQUIRED: isSystem(asked), BATCH_CANCELLED: known?.isCancelled, RESULTS_INCOMPLETE: own.includes(null), BATCH_EMPTY: own.length === 0, RESULTS_APPROVED_BEFORE: known?.approvedList === list,
      ...examFaults(model.filings.get(0), ASSESSED_ON, examinedOf(model, number)),
    },
    isSoAlready: known?.submission?.list === list,
    record: async () => {
      const { standings, undetermined, digest, exam } = await outcomes(world, model, number);
      const tally = { candidacies: standings.length + undetermined, passed: countOf(standings, 'PASSED'), failed: standings.length - countOf(standings, 'PASSED'), undetermined, digest };
      return world.record(actor, submitResults, the('batch', number), { batchId: the('batch', number), enterpriseId: the('enterprise', 0) }, { tally: valueEvidence('tally', 0n, tally), ...exam });
    },
    learn: () => { known!.submission = { by: actor.ref, list }; },
  };
};

const approve: Move = (asked) => {
  const { world, model, actor, which } = asked;
  const [number, known, list] = [which % 2, model.batches.get(which % 2), listOf(model, which % 2)];
  return {
    no: {
      NOT_FOUND: !known, PERSON_REQUIRED: isSystem(asked), BATCH_CANCELLED: known?.isCancelled, RESULTS_NOT_SUBMITTED: known?.submission === null, SECOND_PERSON_REQUIRED: known?.submission?.by === actor.ref,
      RESULTS_CHANGED_SINCE_SUBMISSION: isThere(known?.submission) && known.submission.list !== list, RESULTS_APPROVED_BEFORE: isThere(known?.submission) && known.submission.list === known.approvedList,
      ...examFaults(model.filings.get(0), ASSESSED_ON, examinedOf(model, number)),
    },
    record: async () => {
      const { standings, digest, exam } = await outcomes(world, model, number);
      return world.record(actor, approveResults, the('batch', number), { batchId: the('batch', number), enterpriseId: the('enterprise', 0), chunk: 0 }, { outcomes: valueEvidence('outcomes', 0n, { digest, chunks: 1, standings: [...standings] }), ...exam });
    },
    learn: () => {
      const shown = known!.approved;
      known!.approvedList = list;
      known!.approved = new Map(partakers(model, number).map(([each, { outcome, revision }]) => {
        const before = shown.get(each);
        return [each, { outcome: outcome!, revision, ...(before?.outcome === outcome ? { endsOn: before.endsOn, isClosed: before.isClosed } : { endsOn: null, isClosed: false }) }];
      }));
    },
  };
};

export const batchMoves: Readonly<Record<string, Move>> = {
  'file-plan': file, 'accept-plan': answer(true), 'return-plan': answer(false), 'open-batch': open, 'publish-announcement': announce, 'close-registration': close, 'cancel-batch': cancel,
  'submit-results': submit, 'approve-results': approve,
};
