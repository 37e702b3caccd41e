import { attachFile } from '../../src/contexts/assessment/attach-file/attach-file';
import { batchRecord } from '../../src/contexts/assessment/batch';
import { completeAttaching, completeMatching } from '../../src/contexts/assessment/evidence-imports/record-evidence-import';
import { NO_EVIDENCE } from '../../src/kernel/evidence';
import { batchOf } from './batch-moves';
import type { Model } from './model';
import type { Move } from './move';
import { HASH, the } from './world';

interface Received {
  readonly files: Set<string>;
  readonly archives: Map<number, { matched: number; isApplied: boolean }>;
}
const known = new WeakMap<Model, Received>();
function receivedIn(model: Model): Received {
  const received = known.get(model) ?? { files: new Set(), archives: new Map() };
  known.set(model, received);
  return received;
}

const attach: Move = ({ world, model, actor, which, how }) => {
  const number = which % 4;
  const [candidacy, batch, { files }] = [model.candidacies.get(number), model.batches.get(batchOf(number)), receivedIn(model)];
  const isKept = files.has(`${number} ${how}`);
  return {
    no: {
      NOT_FOUND: !candidacy,
      CANDIDATE_WITHDRAWN: !isKept && candidacy?.isWithdrawn,
      BATCH_CANCELLED: !isKept && batch?.isCancelled,
      BATCH_ARCHIVED_BEFORE: !isKept && batch?.isArchived,
    },
    isSoAlready: isKept,
    record: async () =>
      world.record(
        actor,
        attachFile,
        the('candidacy', number),
        {
          candidacyId: the('candidacy', number),
          enterpriseId: the('enterprise', 0),
          fileId: the('document', 40 + how),
          kind: 'PHOTO',
          mediaType: 'JPEG',
          bytes: 200_000,
          commitment: HASH,
          source: { importId: the('import', which), row: 1 },
        },
        { batch: await world.see(batchRecord, the('batch', batchOf(number))) },
      ),
    learn: () => {
      files.add(`${number} ${how}`);
    },
  };
};
const match: Move = ({ world, model, actor, which, how }) => {
  const { archives } = receivedIn(model);
  const [archive, matched] = [archives.get(which), how % 2];
  return {
    no: {},
    isSoAlready: archive && (archive.isApplied || archive.matched === matched),
    record: () =>
      world.record(
        actor,
        completeMatching,
        the('import', which),
        {
          importId: the('import', which),
          batchId: the('batch', 0),
          enterpriseId: the('enterprise', 0),
          matched,
          unmatched: 1,
          doubled: 0,
          tooLarge: 0,
          notAPicture: 0,
        },
        NO_EVIDENCE,
      ),
    learn: () => {
      archives.set(which, { matched, isApplied: false });
    },
  };
};
const attachAll: Move = ({ world, model, actor, which }) => {
  const archive = receivedIn(model).archives.get(which);
  return {
    no: { IMPORT_UNKNOWN: !archive },
    isSoAlready: archive?.isApplied,
    record: () =>
      world.record(
        actor,
        completeAttaching,
        the('import', which),
        { importId: the('import', which), batchId: the('batch', 0), attached: 1, same: 0, error: 0 },
        NO_EVIDENCE,
      ),
    learn: () => {
      archive!.isApplied = true;
    },
  };
};

export const fileMoves: Readonly<Record<string, Move>> = { 'attach-file': attach, 'match-archive': match, 'attach-archive': attachAll };
