import type { Flagged } from '../../src/contexts/supervision';
import { closeFinding } from '../../src/contexts/supervision/close-finding/close-finding';
import { inspectionRecord } from '../../src/contexts/supervision/inspection';
import { judgeAnomaly } from '../../src/contexts/supervision/judge-anomaly/judge-anomaly';
import { openFlaggedFinding } from '../../src/contexts/supervision/open-flagged-finding/open-flagged-finding';
import { documentEvidence, NO_EVIDENCE, valueEvidence } from '../../src/kernel/evidence';
import type { Uuid } from '../../src/kernel/uuid';
import type { Model } from './model';
import { Asked, isSystem, Move } from './move';
import { HASH, PAPER, REGION, TEXT, the } from './world';

/** What it has led to about one enterprise: how many findings, and how far the newest is. */
interface FoundModel {
  findings: number;
  newest: 'named' | 'open' | 'closed' | null;
  isStrayOpen: boolean;
}
interface AnomalyModel {
  /** The rows that were judged. */
  readonly judged: Set<string>;
  readonly about: readonly FoundModel[];
}
const none = (): FoundModel => ({ findings: 0, newest: null, isStrayOpen: false });
const told = new WeakMap<Model, Map<number, AnomalyModel>>();
function anomalyOf(model: Model, number: number): AnomalyModel {
  const all = told.get(model) ?? new Map<number, AnomalyModel>();
  told.set(model, all);
  const known = all.get(number) ?? { judged: new Set(), about: [none(), none()] };
  all.set(number, known);
  return known;
}

/** Inspections by lot have the first numbers, their findings too. */
const [INSPECTIONS, FINDINGS, PER_ENTERPRISE, UNKNOWN] = [10, 1_000, 100, 99];
/** A flag by the rows of two enterprises. */
const about = ({ model, which }: Asked) => {
  const [number, firm] = [which % 2, which < 2 ? 0 : 1];
  const anomaly = anomalyOf(model, number);
  return {
    number,
    firm,
    anomalyId: the('anomaly', number),
    judged: anomaly.judged,
    known: anomaly.about[firm]!,
    at: (number * 2 + firm) * PER_ENTERPRISE,
  };
};
/** The ids of the nth finding of an anomaly about an enterprise, from 0. */
const idsOf = (at: number, nth: number) => ({
  inspectionId: the('inspection', INSPECTIONS + at + nth),
  findingId: the('finding', FINDINGS + at + nth),
});
const namedBy = (at: number, nth: number) =>
  ({ ...idsOf(at, nth), filingId: the('filing', 0), code: 'ELIGIBILITY_UNPROVEN', severity: 'MINOR', text: null }) as const;
const flagOf = (rowsDigest: string, enterpriseId: Uuid | null): Flagged => ({
  code: 'TIER_JUMP',
  region: REGION,
  enterpriseId,
  rowsDigest,
  policyPack: 'PRODUCT-DEFAULTS@1',
});
const rowsOf = (how: number): string => (how === 3 ? 'b'.repeat(64) : HASH);
/** Of a flag by other enterprises: what is explained is found nothing in. */
const foundIn = (how: number, firm: number): string => (how === 3 ? 'd8' : 'e9')[firm]!.repeat(64);
const NO_OWNER = documentEvidence('none:filing', null);

/** Whether a rule flags something is evidence; how: not flagged, read before the rows changed, other rows. */
const judge: Move = (asked) => {
  const { world, actor, how, at, anomalyId, judged } = { ...asked, ...about(asked) };
  const rowsDigest = rowsOf(how);
  return {
    no: {
      NOT_FOUND: how === 1,
      PERSON_REQUIRED: isSystem(asked),
      ANOMALY_ROWS_CHANGED: how === 2,
      ANOMALY_JUDGED_BEFORE: judged.has(rowsDigest),
    },
    record: async () =>
      world.record(
        actor,
        judgeAnomaly,
        anomalyId,
        { anomalyId, rowsDigest: how === 2 ? 'c'.repeat(64) : rowsDigest, verdict: 'EXPLAINED', reason: TEXT, finding: null },
        {
          flag: valueEvidence('anomalies', 0n, how === 1 ? null : flagOf(rowsDigest, null)),
          owner: NO_OWNER,
          earlier: await world.see(inspectionRecord, idsOf(at, 0).inspectionId),
        },
      ),
    learn: () => void judged.add(rowsDigest),
  };
};

/** how: unnamed, explained all the same, other rows, no such filing, a filing of another enterprise. */
const find: Move = (asked) => {
  const { world, actor, how, firm, at, anomalyId, judged, known } = { ...asked, ...about(asked) };
  const [rowsDigest, nth, owner] = [foundIn(how, firm), known.findings, the('enterprise', firm)];
  const isOpen = known.newest === 'named' || known.newest === 'open';
  return {
    no: {
      NOT_FOUND: how === 4,
      PERSON_REQUIRED: isSystem(asked),
      ANOMALY_JUDGED_BEFORE: judged.has(rowsDigest),
      ANOMALY_FINDING_UNNAMED: how === 1,
      ANOMALY_EXPLAINED_WITH_FINDING: how === 2,
      ANOMALY_OF_OTHER_ENTERPRISE: how === 5,
      ANOMALY_FINDING_OPEN: isOpen && how !== 2,
    },
    record: async () =>
      world.record(
        actor,
        judgeAnomaly,
        anomalyId,
        { anomalyId, rowsDigest, verdict: how === 2 ? 'EXPLAINED' : 'FINDING', reason: TEXT, finding: how === 1 ? null : namedBy(at, nth) },
        {
          flag: valueEvidence('anomalies', 0n, flagOf(rowsDigest, how === 5 ? the('enterprise', UNKNOWN) : owner)),
          owner: how === 4 ? NO_OWNER : documentEvidence('filing', owner),
          earlier: await world.see(inspectionRecord, idsOf(at, Math.max(0, nth - 1)).inspectionId),
        },
      ),
    learn: () => {
      judged.add(rowsDigest);
      Object.assign(known, { findings: nth + 1, newest: 'named' });
    },
  };
};

/** What the process does, once; where nobody named a finding it is told of one that stands for itself. */
const open: Move = (asked) => {
  const { world, model, actor, firm, at, anomalyId, known } = { ...asked, ...about(asked) };
  const isStray = known.newest === null;
  const named = {
    ...namedBy(at, isStray ? UNKNOWN : known.findings - 1),
    anomalyId,
    region: REGION,
    enterpriseId: the('enterprise', firm),
    judgedOn: model.today,
    judgedBy: actor.ref,
  };
  return {
    no: {},
    isSoAlready: isStray ? known.isStrayOpen : known.newest !== 'named',
    record: () => world.record(actor, openFlaggedFinding, named.inspectionId, named, NO_EVIDENCE),
    learn: () => Object.assign(known, isStray ? { isStrayOpen: true } : { newest: 'open' }),
  };
};

const close: Move = (asked) => {
  const { world, actor, at, known } = { ...asked, ...about(asked) };
  const ids = idsOf(at, Math.max(0, known.findings - 1));
  return {
    no: {
      NOT_FOUND: known.newest !== 'open' && known.newest !== 'closed',
      PERSON_REQUIRED: isSystem(asked),
      FINDING_CLOSED_BEFORE: known.newest === 'closed',
    },
    record: () =>
      world.record(actor, closeFinding, ids.inspectionId, { ...ids, outcome: 'UNFOUNDED', documentNo: PAPER.documentNo }, NO_EVIDENCE),
    learn: () => {
      known.newest = 'closed';
    },
  };
};

export const anomalyMoves: Readonly<Record<string, Move>> = {
  'judge-anomaly': judge,
  'find-behind-anomaly': find,
  'open-flagged-finding': open,
  'close-flagged-finding': close,
};
