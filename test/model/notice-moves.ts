import { archiveBatch } from '../../src/contexts/assessment/archive-batch/archive-batch';
import { auditResults } from '../../src/contexts/assessment/audit-results/audit-results';
import { batchRecord } from '../../src/contexts/assessment/batch';
import { closeNotice } from '../../src/contexts/assessment/close-notice/close-notice';
import { depositDocument } from '../../src/contexts/assessment/deposit-document/deposit-document';
import { completeApplication, completeCheck, receiveImport } from '../../src/contexts/assessment/imports/applying/record-import';
import { publishNotice } from '../../src/contexts/assessment/publish-notice/publish-notice';
import { raiseObjection } from '../../src/contexts/assessment/raise-objection/raise-objection';
import { MAX_OPEN_OBJECTIONS, raiseOthersObjection } from '../../src/contexts/assessment/raise-others-objection/raise-others-objection';
import { reportResults } from '../../src/contexts/assessment/report-results/report-results';
import { resolveObjection } from '../../src/contexts/assessment/resolve-objection/resolve-objection';
import { returnResults } from '../../src/contexts/assessment/return-results/return-results';
import { ARCHIVE_ITEMS } from '../../src/contexts/assessment/terms';
import { NO_EVIDENCE, valueEvidence } from '../../src/kernel/evidence';
import { batchOf } from './batch-moves';
import { BatchModel, CandidacyModel, workingDaysAfter } from './model';
import { isSystem, isThere, Move } from './move';
import { HASH, policyOr, TEXT, the } from './world';

const NOTICE_DAYS = 5;
const isApproved = (batch: BatchModel | undefined): boolean => isThere(batch?.submission) && batch.submission.list === batch.approvedList;
/** What stands between a batch and its report or archive. */
const unfinished = (batch: BatchModel | undefined): Record<string, boolean> => ({
  RESULTS_NOT_APPROVED: batch !== undefined && !isApproved(batch),
  NOTICE_NOT_PUBLISHED_YET: batch !== undefined && [...batch.approved.values()].some(({ endsOn }) => endsOn === null),
  NOTICE_STILL_OPEN: batch?.notices.some(({ isClosed }) => !isClosed) ?? false,
});

const publish: Move = ({ world, model, actor, which, how }) => {
  const known = model.batches.get(which % 2);
  const endsOn = workingDaysAfter(model.today, NOTICE_DAYS);
  return {
    no: {
      NOT_FOUND: !known,
      RESULTS_NOT_APPROVED: known && !isApproved(known),
      NOTICE_PUBLISHED_BEFORE: known && [...known.approved.values()].every((each) => each.endsOn !== null),
      POLICY_PACK_UNKNOWN: how === 5,
    },
    record: () =>
      world.record(
        actor,
        publishNotice,
        the('batch', which % 2),
        { batchId: the('batch', which % 2), enterpriseId: the('enterprise', 0) },
        { policy: policyOr(how !== 5, model.today) },
      ),
    learn: () => {
      known!.notices.push({ endsOn, isClosed: false });
      for (const each of known!.approved.values()) each.endsOn ??= endsOn;
    },
  };
};

const close: Move = ({ world, model, actor, which }) => {
  const known = model.batches.get(which % 2);
  const waiting = known?.notices.filter(({ isClosed }) => !isClosed) ?? [];
  const over = waiting.filter(({ endsOn }) => endsOn < model.today);
  return {
    no: { NOT_FOUND: !known || known.notices.length === 0, NOTICE_STILL_OPEN: waiting.length > 0 && over.length === 0 },
    isSoAlready: waiting.length === 0,
    record: () =>
      world.record(actor, closeNotice, the('batch', which % 2), { batchId: the('batch', which % 2), day: model.today }, NO_EVIDENCE),
    learn: () => {
      for (const notice of known!.notices) notice.isClosed ||= over.some(({ endsOn }) => endsOn === notice.endsOn);
      for (const each of known!.approved.values()) each.isClosed ||= over.some(({ endsOn }) => endsOn === each.endsOn);
    },
  };
};

const report: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const known = model.batches.get(which % 2);
  return {
    no: {
      NOT_FOUND: !known,
      PERSON_REQUIRED: isSystem(asked),
      ...unfinished(known),
      RESULTS_REPORTED_BEFORE: known && known.report !== null && known.report !== 'RETURNED',
      POLICY_PACK_UNKNOWN: how === 5,
    },
    record: () =>
      world.record(
        actor,
        reportResults,
        the('batch', which % 2),
        { batchId: the('batch', which % 2), enterpriseId: the('enterprise', 0) },
        { policy: policyOr(how !== 5, model.today) },
      ),
    learn: () => {
      known!.report = 'REPORTED';
    },
  };
};

const giveBack: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const known = model.batches.get(which % 2);
  return {
    no: {
      NOT_FOUND: !known,
      PERSON_REQUIRED: isSystem(asked),
      RESULTS_NOT_REPORTED: known && known.report !== 'REPORTED',
      POLICY_PACK_UNKNOWN: how === 5,
    },
    record: () =>
      world.record(
        actor,
        returnResults,
        the('batch', which % 2),
        { batchId: the('batch', which % 2), reasons: ['SCORES'], text: null },
        { policy: policyOr(how !== 5, model.today) },
      ),
    learn: () => {
      known!.report = 'RETURNED';
    },
  };
};

const audit: Move = (asked) => {
  const { world, model, actor, which } = asked;
  const known = model.batches.get(which % 2);
  return {
    no: {
      NOT_FOUND: !known,
      PERSON_REQUIRED: isSystem(asked),
      RESULTS_NOT_REPORTED: known && known.report !== 'REPORTED' && known.report !== 'AUDITED',
    },
    isSoAlready: known?.report === 'AUDITED',
    record: () => world.record(actor, auditResults, the('batch', which % 2), { batchId: the('batch', which % 2) }, NO_EVIDENCE),
    learn: () => {
      known!.report = 'AUDITED';
    },
  };
};

const deposit: Move = ({ world, model, actor, which, how }) => {
  const known = model.batches.get(which % 2);
  return {
    no: { NOT_FOUND: !known, BATCH_ARCHIVED_BEFORE: known?.isArchived },
    record: () =>
      world.record(
        actor,
        depositDocument,
        the('batch', which % 2),
        {
          batchId: the('batch', which % 2),
          enterpriseId: the('enterprise', 0),
          documentId: the('document', how),
          item: ARCHIVE_ITEMS[how]!,
          sha256: HASH,
        },
        NO_EVIDENCE,
      ),
  };
};

const archive: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const known = model.batches.get(which % 2);
  return {
    no: {
      NOT_FOUND: !known,
      PERSON_REQUIRED: isSystem(asked),
      BATCH_ARCHIVED_BEFORE: known?.isArchived,
      BATCH_CANCELLED: known?.isCancelled,
      ...unfinished(known),
      POLICY_PACK_UNKNOWN: how === 5,
      // Nobody deposits what is handed out: that paper is always missing.
      ARCHIVE_INCOMPLETE: how === 1,
    },
    record: () =>
      world.record(
        actor,
        archiveBatch,
        the('batch', which % 2),
        {
          batchId: the('batch', which % 2),
          enterpriseId: the('enterprise', 0),
          gaps: how === 1 ? [] : ARCHIVE_ITEMS.map((item) => ({ item, reasonCode: 'LOST' as const })),
        },
        {
          facts: valueEvidence('facts', 0n, {
            sittings: 0,
            held: 0,
            arePapersLogged: false,
            cases: 0,
            casesWithPapers: 0,
            casesDecided: 0,
          }),
          policy: policyOr(how !== 5, model.today),
        },
      ),
    learn: () => {
      known!.isArchived = true;
    },
  };
};

/** More than so many to one result were never told apart by anybody. */
const OBJECTIONS_OF_ONE = 24;
const objectionOf = (candidacy: number, known: CandidacyModel | undefined): number =>
  candidacy * OBJECTIONS_OF_ONE + (known?.objections.size ?? 0);

const object: Move = ({ world, model, actor, which, how }) => {
  const [number, known] = [which % 4, model.candidacies.get(which % 4)];
  const endsOn = model.batches.get(batchOf(number))?.approved.get(number)?.endsOn ?? null;
  const objection = objectionOf(number, known);
  return {
    no: {
      NOT_FOUND: !known || known.isWithdrawn || how === 1,
      NOTICE_NOT_OPEN: endsOn === null || model.today > endsOn,
      OBJECTION_RAISED_BEFORE: known && [...known.objections].some(([each, state]) => state === 'OPEN' && !known.others.has(each)),
    },
    record: async () =>
      world.record(
        actor,
        raiseObjection,
        the('candidacy', number),
        {
          candidacyId: the('candidacy', number),
          objectionId: the('objection', objection),
          workerId: the('worker', how === 1 ? 5 : (known?.worker ?? 0)),
          text: TEXT,
        },
        { batch: await world.see(batchRecord, the('batch', batchOf(number))) },
      ),
    learn: () => known!.objections.set(objection, 'OPEN'),
  };
};

/** A colleague, or whoever read the notice: so many at once, and whether it is about a candidate of that batch. */
const objectOfOthers: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const [number, known] = [which % 4, model.candidacies.get(which % 4)];
  const [objection, batch, endsOn] = [
    objectionOf(number, known),
    how === 1 ? 1 - batchOf(number) : batchOf(number),
    model.batches.get(batchOf(number))?.approved.get(number)?.endsOn ?? null,
  ];
  return {
    no: {
      NOT_FOUND: !known || known.isWithdrawn || how === 1,
      PERSON_REQUIRED: isSystem(asked),
      NOTICE_NOT_OPEN: endsOn === null || model.today > endsOn,
      OBJECTIONS_TOO_MANY: [...(known?.objections.values() ?? [])].filter((state) => state === 'OPEN').length >= MAX_OPEN_OBJECTIONS,
    },
    record: async () =>
      world.record(
        actor,
        raiseOthersObjection,
        the('candidacy', number),
        {
          candidacyId: the('candidacy', number),
          batchId: the('batch', batch),
          objectionId: the('objection', objection),
          text: TEXT,
          objector: { name: TEXT, contact: TEXT },
        },
        { batch: await world.see(batchRecord, the('batch', batch)) },
      ),
    learn: () => {
      known!.objections.set(objection, 'OPEN');
      known!.others.add(objection);
    },
  };
};

const resolve: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const [number, known] = [which % 4, model.candidacies.get(which % 4)];
  // The newest, or the oldest.
  const objection = [...(known?.objections.keys() ?? [])].at(how < 4 ? -1 : 0) ?? 99;
  const isUpheld = how % 2 === 0;
  return {
    no: {
      NOT_FOUND: !known?.objections.has(objection),
      PERSON_REQUIRED: isSystem(asked),
      OBJECTION_RESOLVED_BEFORE: known?.objections.has(objection) && known.objections.get(objection) !== 'OPEN',
    },
    record: () =>
      world.record(
        actor,
        resolveObjection,
        the('candidacy', number),
        {
          candidacyId: the('candidacy', number),
          enterpriseId: the('enterprise', 0),
          objectionId: the('objection', objection),
          resolution: isUpheld ? 'UPHELD' : 'DISMISSED',
          text: TEXT,
        },
        NO_EVIDENCE,
      ),
    learn: () => {
      known!.objections.set(objection, isUpheld ? 'UPHELD' : 'SETTLED');
      // What was approved holds no longer, from this moment.
      if (isUpheld) known!.revision += 1;
    },
  };
};

const receive: Move = ({ world, model, actor, which }) => ({
  no: {},
  isSoAlready: model.imports.has(which),
  record: () =>
    world.record(
      actor,
      receiveImport,
      the('import', which),
      {
        importId: the('import', which),
        batchId: the('batch', 0),
        enterpriseId: the('enterprise', 0),
        sha256: HASH,
        kind: 'CSV',
        encoding: 'utf-8',
        dataRows: 3,
      },
      NO_EVIDENCE,
    ),
  learn: () => model.imports.set(which, { counts: null, isApplied: false }),
});
const check: Move = ({ world, model, actor, which, how }) => {
  const known = model.imports.get(which);
  return {
    no: { IMPORT_UNKNOWN: !known },
    isSoAlready: known && (known.isApplied || known.counts === String(how % 2)),
    record: () =>
      world.record(
        actor,
        completeCheck,
        the('import', which),
        { importId: the('import', which), ok: 3, error: how % 2, skipped: 0 },
        NO_EVIDENCE,
      ),
    learn: () => {
      known!.counts = String(how % 2);
    },
  };
};
const apply: Move = ({ world, model, actor, which }) => {
  const known = model.imports.get(which);
  return {
    no: { IMPORT_UNKNOWN: !known },
    isSoAlready: known?.isApplied,
    record: () =>
      world.record(
        actor,
        completeApplication,
        the('import', which),
        { importId: the('import', which), batchId: the('batch', 0), created: 3, updated: 0, same: 0, skipped: 0, error: 0 },
        NO_EVIDENCE,
      ),
    learn: () => {
      known!.isApplied = true;
    },
  };
};

export const noticeMoves: Readonly<Record<string, Move>> = {
  'publish-notice': publish,
  'close-notice': close,
  'report-results': report,
  'return-results': giveBack,
  'audit-results': audit,
  'deposit-document': deposit,
  'archive-batch': archive,
  'raise-objection': object,
  'raise-others-objection': objectOfOthers,
  'resolve-objection': resolve,
  'receive-import': receive,
  'check-import': check,
  'apply-import': apply,
};
