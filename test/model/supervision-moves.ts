import { closeFinding } from '../../src/contexts/supervision/close-finding/close-finding';
import { closeInspection } from '../../src/contexts/supervision/close-inspection/close-inspection';
import { drawSample } from '../../src/contexts/supervision/draw-sample/draw-sample';
import { filingActs } from '../../src/contexts/supervision/filing-acts';
import { imposeSanction } from '../../src/contexts/supervision/impose-sanction/impose-sanction';
import { type DrawnLot, FINDING_OUTCOMES, LOT } from '../../src/contexts/supervision/inspection.events';
import { openInspection } from '../../src/contexts/supervision/open-inspection/open-inspection';
import { orderFindingRectification } from '../../src/contexts/supervision/order-finding-rectification/order-finding-rectification';
import { recordFinding } from '../../src/contexts/supervision/record-finding/record-finding';
import { reportRectification } from '../../src/contexts/supervision/report-rectification/report-rectification';
import { addDays } from '../../src/kernel/day';
import { NO_EVIDENCE, recordedEvidence } from '../../src/kernel/evidence';
import type { Uuid } from '../../src/kernel/uuid';
import type { Model } from './model';
import { Asked, isSystem, Move } from './move';
import { HASH, PAPER, policyOr, REGION, START, the } from './world';

interface FindingModel {
  isOrdered: boolean;
  isReported: boolean;
  sanctions: number;
  isClosed: boolean;
}
interface InspectionModel {
  state: 'open' | 'drawn' | 'closed';
  findings: FindingModel[];
}
interface SupervisionModel {
  readonly inspections: Map<number, InspectionModel>;
}
/** Beside the model of the other contexts: nothing of it is asked by them. */
const told = new WeakMap<Model, SupervisionModel>();
function supervisionOf(model: Model): SupervisionModel {
  const known = told.get(model) ?? { inspections: new Map() };
  told.set(model, known);
  return known;
}

const { documentNo } = PAPER;
/** Findings of one inspection at most, for their ids. */
const FINDINGS = 20;
const UNKNOWN = 99;
const about = ({ model, which }: Asked): { number: number; id: Uuid; known: InspectionModel | undefined } => {
  const number = which % 2;
  return { number, id: the('inspection', number), known: supervisionOf(model).inspections.get(number) };
};
/** The first finding of an inspection, or the second; or one that is none. */
function aboutFinding(asked: Asked, other = 4, none = 5): { findingId: Uuid; finding: FindingModel | undefined } {
  const { number, known } = about(asked);
  const place = asked.how === none ? UNKNOWN - number * FINDINGS : asked.how === other ? 1 : 0;
  return { findingId: the('finding', number * FINDINGS + place), finding: known?.findings[place] };
}
const ofFinding = (asked: Asked, finding: FindingModel | undefined): Record<string, boolean | undefined> => ({
  NOT_FOUND: !finding,
  PERSON_REQUIRED: isSystem(asked),
  FINDING_CLOSED_BEFORE: finding?.isClosed,
});

const open: Move = (asked) => {
  const { world, model, actor, how, id, number, known } = { ...asked, ...about(asked) };
  const [fromOn, toOn] = [how === 2 ? addDays(model.today, 1) : START, how === 1 ? addDays(model.today, 1) : model.today];
  return {
    no: {
      INSPECTION_OPENED_BEFORE: known !== undefined,
      PERSON_REQUIRED: isSystem(asked),
      INSPECTION_SPAN_IN_FUTURE: how === 1,
      INSPECTION_SPAN_REVERSED: how === 2,
      LEVEL_OF_OTHER_TIER: how === 3,
      TIER_SUPERVISES_NOTHING: how === 4,
    },
    record: () =>
      world.record(
        actor,
        openInspection,
        id,
        {
          inspectionId: id,
          region: REGION,
          tier: how === 4 ? 'MINISTRY' : 'CITY',
          subject: 'BATCHES',
          fromOn,
          toOn,
          levels: how === 3 ? ['CHIEF'] : null,
          documentNo,
        },
        { pack: policyOr(how !== 5, model.today) },
      ),
    learn: () => supervisionOf(model).inspections.set(number, { state: 'open', findings: [] }),
  };
};

const LOT_OF_TWO: DrawnLot = {
  algorithm: LOT,
  seed: HASH,
  seedFrom: 'CALLER',
  population: 3,
  populationDigest: HASH,
  atPosition: '1',
  units: [0, 1].map((batch) => ({ unitId: the('batch', batch), enterpriseId: the('enterprise', 0), filingId: the('filing', 0) })),
};
const draw: Move = (asked) => {
  const { world, actor, how, id, known } = { ...asked, ...about(asked) };
  return {
    no: {
      NOT_FOUND: !known,
      INSPECTION_CLOSED_BEFORE: known?.state === 'closed',
      SAMPLE_DRAWN_BEFORE: known?.state === 'drawn',
      SAMPLE_TOO_LARGE: how === 1,
    },
    record: () =>
      world.record(
        actor,
        drawSample,
        id,
        { inspectionId: id, size: how === 1 ? 4 : how === 2 ? 3 : 2, seed: HASH },
        { lot: recordedEvidence('lot', LOT_OF_TWO) },
      ),
    learn: () => {
      known!.state = 'drawn';
    },
  };
};

const find: Move = (asked) => {
  const { world, actor, how, id, number, known } = { ...asked, ...about(asked) };
  const findingId = the('finding', number * FINDINGS + ((known?.findings.length ?? 0) % FINDINGS));
  return {
    no: {
      NOT_FOUND: !known,
      PERSON_REQUIRED: isSystem(asked),
      INSPECTION_CLOSED_BEFORE: known?.state === 'closed',
      FINDING_OUTSIDE_SAMPLE: how === 1 || known?.state === 'open',
    },
    record: () =>
      world.record(
        actor,
        recordFinding,
        id,
        {
          inspectionId: id,
          findingId,
          unitId: the('batch', how === 1 ? UNKNOWN : 0),
          code: 'ORIGINALS_MISSING',
          severity: 'MINOR',
          text: null,
        },
        NO_EVIDENCE,
      ),
    learn: () => known!.findings.push({ isOrdered: false, isReported: false, sanctions: 0, isClosed: false }),
  };
};

const order: Move = (asked) => {
  const { world, model, actor, how, id, findingId, finding } = { ...asked, ...about(asked), ...aboutFinding(asked) };
  return {
    no: { ...ofFinding(asked, finding), FINDING_RECTIFIED_BEFORE: finding?.isReported, RECTIFICATION_DUE_IN_PAST: how === 1 },
    record: () =>
      world.record(
        actor,
        orderFindingRectification,
        id,
        { inspectionId: id, findingId, documentNo, dueOn: addDays(model.today, how === 1 ? -1 : 0) },
        NO_EVIDENCE,
      ),
    learn: () => {
      finding!.isOrdered = true;
    },
  };
};

const report: Move = (asked) => {
  const { world, actor, how, id, findingId, finding } = { ...asked, ...about(asked), ...aboutFinding(asked) };
  return {
    no: {
      NOT_FOUND: !finding || how === 1,
      FINDING_CLOSED_BEFORE: finding?.isClosed,
      RECTIFICATION_NOT_ORDERED: finding && !finding.isOrdered,
      FINDING_RECTIFIED_BEFORE: finding?.isReported,
    },
    record: () =>
      world.record(
        actor,
        reportRectification,
        id,
        { inspectionId: id, findingId, enterpriseId: the('enterprise', how === 1 ? 1 : 0), proofs: [HASH], text: null },
        NO_EVIDENCE,
      ),
    learn: () => {
      finding!.isReported = true;
    },
  };
};

const sanction: Move = (asked) => {
  const { world, actor, how, id, number, findingId, finding } = { ...asked, ...about(asked), ...aboutFinding(asked) };
  const intent = {
    inspectionId: id,
    findingId,
    sanctionId: the('sanction', number),
    kind: how === 1 ? 'SUSPENSION' : 'WARNING',
    actId: how === 1 || how === 2 ? the('suspension', UNKNOWN) : null,
    documentNo,
  } as const;
  return {
    no: { ...ofFinding(asked, finding), SANCTION_ACT_MISSING: how === 1 || how === 2 },
    record: async () => world.record(actor, imposeSanction, id, intent, { acts: await world.see(filingActs, the('filing', 0)) }),
    learn: () => {
      finding!.sanctions += 1;
    },
  };
};

/** An order to mend, a suspension, a cancellation, a ban; a ban that was not proposed; and a suspension that is taken for an order. */
const ACTS = [
  ['RECTIFICATION', null],
  ['SUSPENSION', the('suspension', 0)],
  ['CANCELLATION', the('cancellation', 2)],
  ['REFILING_BAN', the('cancellation', 2)],
  ['REFILING_BAN', the('cancellation', 0)],
  ['RECTIFICATION', the('suspension', 0)],
] as const;
/** Whether the authority did it to the filing, by the filing's own model. */
function isDone({ filings }: Model, how: number, ordered: Uuid | undefined): boolean {
  const filing = filings.get(0);
  if (how === 0) return ordered !== undefined;
  if (how === 1) return filing?.stops.some(({ suspension }) => suspension === 0) ?? false;
  return (
    (how === 2 || how === 3) && filing !== undefined && filing.cancellations.has(2) && filing.stops.some(({ kind }) => kind === 'CANCELLED')
  );
}
const sanctionByAct: Move = (asked) => {
  const { world, model, actor, how, id, number, known } = { ...asked, ...about(asked) };
  const { faults = new Map<string, unknown>(), stops = [] } = model.filings.get(0) ?? {};
  const ordered = [...faults.keys()].find(
    (each) => !stops.some(({ suspension }) => suspension !== null && the('suspension', suspension) === each),
  ) as Uuid | undefined;
  const [[kind, act], finding] = [ACTS[how]!, known?.findings[0]];
  return {
    no: { ...ofFinding(asked, finding), SANCTION_ACT_MISSING: !isDone(model, how, ordered) },
    record: async () =>
      world.record(
        actor,
        imposeSanction,
        id,
        {
          inspectionId: id,
          findingId: the('finding', number * FINDINGS),
          sanctionId: the('sanction', 10 + number * 10 + how),
          kind,
          actId: act ?? ordered ?? the('rectification', UNKNOWN),
          documentNo,
        },
        { acts: await world.see(filingActs, the('filing', 0)) },
      ),
    learn: () => {
      finding!.sanctions += 1;
    },
  };
};

const settle: Move = (asked) => {
  const { world, actor, how, id, findingId, finding } = { ...asked, ...about(asked), ...aboutFinding(asked) };
  const outcome = FINDING_OUTCOMES[how % FINDING_OUTCOMES.length]!;
  return {
    no: {
      ...ofFinding(asked, finding),
      RECTIFICATION_NOT_REPORTED: outcome === 'MENDED' && finding && !finding.isReported,
      SANCTION_NOT_IMPOSED: outcome === 'SANCTIONED' && finding?.sanctions === 0,
    },
    record: () => world.record(actor, closeFinding, id, { inspectionId: id, findingId, outcome, documentNo }, NO_EVIDENCE),
    learn: () => {
      finding!.isClosed = true;
    },
  };
};

const close: Move = (asked) => {
  const { world, actor, id, known } = { ...asked, ...about(asked) };
  return {
    no: {
      NOT_FOUND: !known,
      PERSON_REQUIRED: isSystem(asked),
      INSPECTION_CLOSED_BEFORE: known?.state === 'closed',
      SAMPLE_NOT_DRAWN: known?.state === 'open',
      FINDINGS_OPEN: known?.findings.some(({ isClosed }) => !isClosed),
    },
    record: () => world.record(actor, closeInspection, id, { inspectionId: id, documentNo, isPublished: true }, NO_EVIDENCE),
    learn: () => {
      known!.state = 'closed';
    },
  };
};

export const supervisionMoves: Readonly<Record<string, Move>> = {
  'open-inspection': open,
  'draw-sample': draw,
  'record-inspection-finding': find,
  'order-finding-rectification': order,
  'report-rectification': report,
  'impose-sanction': sanction,
  'sanction-by-act': sanctionByAct,
  'close-finding': settle,
  'close-inspection': close,
};
