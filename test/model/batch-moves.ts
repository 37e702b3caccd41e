import { enterpriseRecord, filingScope } from '../../src/contexts/accreditation';
import { acceptPlan } from '../../src/contexts/assessment/accept-plan/accept-plan';
import { cancelBatch } from '../../src/contexts/assessment/cancel-batch/cancel-batch';
import { closeRegistration } from '../../src/contexts/assessment/close-registration/close-registration';
import { Dimensions, NO_DIMENSIONS } from '../../src/contexts/assessment/dimensions';
import { filePlan } from '../../src/contexts/assessment/file-plan/file-plan';
import { openBatch } from '../../src/contexts/assessment/open-batch/open-batch';
import { planRecord } from '../../src/contexts/assessment/plan';
import { publishAnnouncement } from '../../src/contexts/assessment/publish-announcement/publish-announcement';
import { returnPlan } from '../../src/contexts/assessment/return-plan/return-plan';
import { guidingCatalogueRecord } from '../../src/contexts/catalogue';
import { addDays, day } from '../../src/kernel/day';
import { documentEvidence, NO_EVIDENCE, valueEvidence } from '../../src/kernel/evidence';
import { BatchModel, filedLevels, hasEnded, isInForce, scopeFaults, workingDaysAfter } from './model';
import { isSystem, Move } from './move';
import { HASH, OCCUPATION, packOn, PAPER, policyOr, the } from './world';

export const ASSESSED_ON = day('2026-03-16');
export const COUNTED_TO = day('2026-03-13');
/** Two candidates in each batch; the third batch takes in nobody but those who sit for the third time. */
export const batchOf = (candidacy: number): number => Math.floor(candidacy / 2);
export const isCommittee = (batch: BatchModel | undefined): boolean => batch?.path === 'DIRECT' || batch?.path === 'COMPETITION';
const LEAD_DAYS = 5;
/** The path of the plan, and of the batch, that is asked for. */
const PATHS = ['EXAM', 'DIRECT', 'PROCESS', 'COMPETITION', 'EXAM', 'EXAM'] as const;
const THIRD = 4;
/** Asked for without a plan, this one names the chain. */
const CHAINED = 5;
export const CHAIN = 'CHAIN-1';
const namesChain = (which: number, isPlanned: boolean): boolean => which === CHAINED && !isPlanned;
const dimensionsOf = (isOfChain: boolean): Dimensions => (isOfChain ? { ...NO_DIMENSIONS, chainCode: CHAIN } : NO_DIMENSIONS);

const file: Move = ({ world, model, actor, which, how }) => {
  const [number, isRevision] = [which % 2, how === 4];
  const [known, filing, subject] = [
    model.plans.get(number),
    model.filings.get(0),
    { occupationCode: OCCUPATION, trade: null, level: 'SENIOR' as const, candidates: 20 },
  ];
  const [on, path] = [how === 2 ? model.today : ASSESSED_ON, how === 3 ? ('EXCEPTIONAL' as const) : PATHS[which]!];
  const guide = model.guiding.filter(({ from }) => from <= model.today).at(-1);
  return {
    no: {
      NOT_FOUND: (isRevision && !known) || filing?.enterprise !== 0,
      PLAN_FILED_BEFORE: (known?.state ?? 'none') !== (isRevision ? 'returned' : 'none'),
      POLICY_PACK_UNKNOWN: how === 5,
      PATH_NOT_OFFERED: how === 3,
      PLAN_SUBJECT_TWICE: how === 1,
      PLAN_TOO_LATE: on < workingDaysAfter(model.today, LEAD_DAYS),
      FILING_ENDED: hasEnded(filing, model.today),
      ...scopeFaults(filing, on),
      PLAN_NOT_IN_CATALOGUE: guide?.lists === false,
    },
    record: async () =>
      world.record(
        actor,
        filePlan,
        the('plan', number),
        {
          planId: the('plan', number),
          enterpriseId: the('enterprise', 0),
          isRevision,
          filingId: the('filing', 0),
          path,
          assessmentOn: on,
          subjects: how === 1 ? [subject, subject] : [subject],
          dimensions: NO_DIMENSIONS,
        },
        {
          enterprise: await world.see(enterpriseRecord, the('enterprise', 0)),
          filing: await world.see(filingScope, the('filing', 0)),
          policy: policyOr(how !== 5, ASSESSED_ON),
          guidingCatalogue: await world.see(guidingCatalogueRecord, the('guiding', 0)),
        },
      ),
    learn: () => model.plans.set(number, { state: 'filed', path: PATHS[which]! }),
  };
};

const answer =
  (isTaken: boolean): Move =>
  (asked) => {
    const { world, model, actor, which } = asked;
    const [number, known] = [which % 2, model.plans.get(which % 2)];
    return {
      no: { NOT_FOUND: !known, PERSON_REQUIRED: isSystem(asked), PLAN_NOT_WAITING: known && known.state !== 'filed' },
      record: () =>
        isTaken
          ? world.record(actor, acceptPlan, the('plan', number), { planId: the('plan', number), receiptNo: PAPER.documentNo }, NO_EVIDENCE)
          : world.record(actor, returnPlan, the('plan', number), { planId: the('plan', number), gaps: ['SITE'], text: null }, NO_EVIDENCE),
      learn: () => {
        known!.state = isTaken ? 'accepted' : 'returned';
      },
    };
  };

const newBatch = ({
  path,
  isPlanned,
  isOfChain,
  openedOn,
}: Pick<BatchModel, 'path' | 'isPlanned' | 'isOfChain' | 'openedOn'>): BatchModel => ({
  path,
  isPlanned,
  isOfChain,
  openedOn,
  registrationUntil: null,
  isAnnounced: false,
  isRegistrationClosed: false,
  isCancelled: false,
  submission: null,
  approvedList: null,
  approved: new Map(),
  notices: [],
  report: null,
  deposited: new Set(),
  isArchived: false,
});

const open: Move = ({ world, model, actor, which, how }) => {
  const [number, planned, path] = [which === THIRD ? 2 : which % 2, which % 2, PATHS[which]!];
  const [plan, filing, isPlanned, level] = [
    model.plans.get(planned),
    model.filings.get(0),
    how === 0 || how === 4,
    how === 4 ? ('JUNIOR' as const) : ('SENIOR' as const),
  ];
  const isValid = filing !== undefined && isInForce(filing, ASSESSED_ON);
  const isOfChain = namesChain(which, isPlanned);
  const pack = packOn(ASSESSED_ON);
  const asksPlan = { ...pack, pack: { ...pack.pack, plan: { leadWorkingDays: LEAD_DAYS, mustBeAccepted: true } } };
  return {
    no: {
      BATCH_OPENED_BEFORE: model.batches.has(number),
      NOT_FOUND: filing?.enterprise !== 0 || (isPlanned && !plan),
      POLICY_PACK_UNKNOWN: how === 5,
      FILING_NOT_IN_FORCE: !isValid,
      FILING_ENDED: hasEnded(filing, model.today),
      LEVEL_NOT_FILED: isValid && !filedLevels(filing, ASSESSED_ON).includes(level),
      ELIGIBILITY_DAY_WRONG: how === 3,
      PLAN_REQUIRED: how === 2,
      PATH_LEVEL_NOT_OFFERED: path === 'COMPETITION' && level === 'JUNIOR',
      PLAN_NOT_ACCEPTED: isPlanned && plan && plan.state !== 'accepted',
      BATCH_NOT_AS_PLANNED: isPlanned && (how === 4 || (plan && plan.path !== path)),
    },
    record: async () =>
      world.record(
        actor,
        openBatch,
        the('batch', number),
        {
          batchId: the('batch', number),
          enterpriseId: the('enterprise', 0),
          ...(isPlanned ? { planId: the('plan', planned) } : {}),
          filingId: the('filing', 0),
          path,
          assessmentOn: ASSESSED_ON,
          eligibilityOn: how === 3 ? addDays(ASSESSED_ON, 1) : COUNTED_TO,
          levels: [level],
          dimensions: dimensionsOf(isOfChain),
        },
        {
          enterprise: await world.see(enterpriseRecord, the('enterprise', 0)),
          filing: await world.see(filingScope, the('filing', 0)),
          plan: await world.see(planRecord, the('plan', isPlanned ? planned : 9)),
          guidingCatalogue: await world.see(guidingCatalogueRecord, the('guiding', 0)),
          policy: how === 2 ? documentEvidence('asks-plan', asksPlan) : policyOr(how !== 5, ASSESSED_ON),
        },
      ),
    learn: () => model.batches.set(number, newBatch({ path, isPlanned, isOfChain, openedOn: model.today })),
  };
};

const announce: Move = ({ world, model, actor, which, how }) => {
  const known = model.batches.get(which % 2);
  const until = [COUNTED_TO, addDays(COUNTED_TO, -1), null, COUNTED_TO, null, null][how]!;
  return {
    no: {
      NOT_FOUND: !known,
      BATCH_CANCELLED: known?.isCancelled,
      RESULTS_SUBMITTED: known && known.submission !== null,
      ANNOUNCED_BEFORE: known?.isAnnounced,
      POLICY_PACK_UNKNOWN: how === 5,
      REGISTRATION_DAY_WRONG: until !== null && (until !== COUNTED_TO || model.today > until),
    },
    record: () =>
      world.record(
        actor,
        publishAnnouncement,
        the('batch', which % 2),
        { batchId: the('batch', which % 2), enterpriseId: the('enterprise', 0), registrationUntil: until, feeFen: 0, documentSha256: HASH },
        { policy: policyOr(how !== 5, ASSESSED_ON) },
      ),
    learn: () => Object.assign(known!, { isAnnounced: true, registrationUntil: until }),
  };
};

const close: Move = ({ world, model, actor, which }) => {
  const known = model.batches.get(which % 2);
  return {
    no: { NOT_FOUND: !known, BATCH_CANCELLED: known?.isCancelled, RESULTS_SUBMITTED: known && known.submission !== null },
    isSoAlready: known?.isRegistrationClosed,
    record: () =>
      world.record(
        actor,
        closeRegistration,
        the('batch', which % 2),
        { batchId: the('batch', which % 2), enterpriseId: the('enterprise', 0) },
        { list: valueEvidence('list', 0n, { admitted: 1, digest: HASH }) },
      ),
    learn: () => {
      known!.isRegistrationClosed = true;
    },
  };
};

const cancel: Move = (asked) => {
  const { world, model, actor, which } = asked;
  const known = model.batches.get(which % 2);
  return {
    no: { NOT_FOUND: !known, PERSON_REQUIRED: isSystem(asked), RESULTS_APPROVED_BEFORE: known && known.approvedList !== null },
    isSoAlready: known?.isCancelled,
    record: () =>
      world.record(
        actor,
        cancelBatch,
        the('batch', which % 2),
        { batchId: the('batch', which % 2), enterpriseId: the('enterprise', 0), reasonCode: 'SITE_UNFIT' },
        NO_EVIDENCE,
      ),
    learn: () => {
      known!.isCancelled = true;
    },
  };
};

export const batchMoves: Readonly<Record<string, Move>> = {
  'file-plan': file,
  'accept-plan': answer(true),
  'return-plan': answer(false),
  'open-batch': open,
  'publish-announcement': announce,
  'close-registration': close,
  'cancel-batch': cancel,
};
