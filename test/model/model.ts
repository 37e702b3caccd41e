import { addDays, Day } from '../../src/kernel/day';
import type { Level } from '../../src/kernel/level';
import { newNorm, NormModel } from './norm-model';
import { START } from './world';

/**
 * What may happen, told once more and as plainly as possible: sets, maps and flags, none of them the product's. It never reads
 * an event and never asks a decision; things are known by small numbers, persons by their reference.
 */
export interface EnterpriseModel {
  name: string;
  renamedOn: Day | null;
  succeededOn: Day | null;
  bannedUntil: Day | null;
  headcounts: Map<Day, number>;
}
export interface ApplicationModel {
  enterprise: number;
  state: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'GRANTED';
  isComplete: boolean;
  granted: { filing: number; validFrom: Day; validTo: Day } | null;
}
export interface RowModel {
  level: Level;
  from: Day;
  to: Day | null;
}
/** A stretch without effect: a suspension, or the end. */
export interface StopModel {
  kind: 'SUSPENDED' | 'WITHDRAWN' | 'CANCELLED';
  rows: readonly number[] | null;
  from: Day;
  last: Day | null;
  suspension: number | null;
}
export interface FilingModel {
  enterprise: number;
  application: number | null;
  validFrom: Day;
  validTo: Day;
  rows: RowModel[];
  stops: StopModel[];
  suspensions: Map<number, { by: string; rows: readonly number[] | null; from: Day; decided: Day }>;
  cancellations: Map<number, { by: string }>;
  /** To be mended: what was ordered, and what each suspension asks. */
  faults: Map<string, { orderedOn: Day; isClosed: boolean }>;
  renewal: number | null;
  warnedFor: Day | null;
  isMarkedExpired: boolean;
}
export interface CardModel {
  filing: number;
  proposal: string;
  isDecided: boolean;
}
export interface PostModel {
  post: number;
  code: string;
  from: Day;
  last: Day | null;
}
export interface SpanModel {
  span: number;
  own: boolean;
  from: Day;
  last: Day | null;
  posts: PostModel[];
}
export interface WorkerModel {
  employeeNo: string | null;
  spans: SpanModel[];
  papers: Set<string>;
  /** Recorded by whom, and of which level; not yet checked with the issuer. */
  unchecked: Map<number, { by: string; level: Level }>;
  /** Levels of certificates that count. */
  held: Set<Level>;
  /** Legal holds, in the order in which they were placed. */
  holds: { document: string; isOwn: boolean; isLifted: boolean }[];
  /** The newest version of the number. */
  document: number;
}
export interface LinkModel {
  by: string;
  isConfirmed: boolean;
  join: readonly [number, number] | null;
}
export type PathModel = 'EXAM' | 'DIRECT' | 'PROCESS' | 'COMPETITION';
export interface PlanModel {
  state: 'filed' | 'returned' | 'accepted';
  path: PathModel;
}
export interface ApprovalModel {
  outcome: string;
  revision: number;
  endsOn: Day | null;
  isClosed: boolean;
}
export interface BatchModel {
  path: PathModel;
  isPlanned: boolean;
  /** It names the chain, so that it may be held at a site that a member shares. */
  isOfChain: boolean;
  openedOn: Day;
  registrationUntil: Day | null;
  isAnnounced: boolean;
  isRegistrationClosed: boolean;
  isCancelled: boolean;
  submission: { by: string; list: string } | null;
  approvedList: string | null;
  approved: Map<number, ApprovalModel>;
  notices: { endsOn: Day; isClosed: boolean }[];
  report: 'REPORTED' | 'AUDITED' | 'RETURNED' | null;
  deposited: Set<string>;
  isArchived: boolean;
}
export interface CandidacyModel {
  batch: number;
  worker: number;
  isWithdrawn: boolean;
  isAdmitted: boolean;
  isWaiting: boolean;
  waivers: Map<number, { by: string }>;
  /** By part; -1 for absence. */
  marks: Map<string, number>;
  /** Parts whose mark is the mean of what a panel gave. */
  byPanel: Set<string>;
  /** Passed before, and not sat again. */
  kept: Set<string>;
  resits: number;
  corrections: Map<number, { by: string; part: string; to: number; reason: string; objection: number | null }>;
  objections: Map<number, 'OPEN' | 'UPHELD' | 'SETTLED'>;
  /** Those of them that somebody else raised. */
  others: Set<number>;
  outcome: string | null;
  /** Counts what can change the outcome. */
  revision: number;
  papers: number;
  isCase: boolean;
  /** The award that the case rests on. */
  award: number | null;
}
export interface SittingModel {
  state: 'scheduled' | 'held' | 'cancelled';
  batch: number;
  part: 'THEORY' | 'SKILL';
  on: Day;
  seats: Map<number, string>;
  examiners: { worker: number; role: string; room: string }[];
  recusals: Set<string>;
  papers: Set<string>;
}
export interface CertificateModel {
  state: 'in-force' | 'suspended' | 'annulled';
  number: string;
  issuedOn: Day;
  trade: string | null;
  stoppedBy: { kind: string; act: number; decidedOn: Day } | null;
  proposals: Map<string, { by: string; decidedOn: Day; against?: string }>;
  findings: Set<string>;
  /** Certificates that it leaned on and that are annulled. */
  fallen: Set<number>;
  fallenAwards: Set<number>;
  serial: number;
  delivery: 'NONE' | 'PRINTED' | 'DELIVERED';
  isSerialTaken: boolean;
  isSent: boolean;
  nameVersion: number;
}
export interface OrderModel {
  by: string;
  state: 'proposed' | 'confirmed' | 'carried-out';
  certificates: readonly number[];
  decidedOn: Day;
}
export interface StretchModel {
  from: Day;
  last: Day | null;
}
/** One industrial chain: who is in it, and whose site is shared with the others. */
export interface ChainModel {
  members: (StretchModel & { enterprise: number })[];
  sites: (StretchModel & { host: number; site: string })[];
}
export interface Model {
  today: Day;
  readonly enterprises: Map<number, EnterpriseModel>;
  readonly applications: Map<number, ApplicationModel>;
  readonly filings: Map<number, FilingModel>;
  readonly cards: Map<number, CardModel>;
  readonly packs: Map<number, { by: string; version: string; validFrom: Day; isPublished: boolean }>;
  readonly awards: Map<number, { isWithdrawn: boolean; isHonour: boolean }>;
  readonly years: Set<number>;
  readonly standards: Map<number, { kind: string; versions: { version: string; from: Day }[] }>;
  readonly editions: { version: string; from: Day }[];
  readonly guiding: { version: string; from: Day; lists: boolean }[];
  readonly workers: Map<number, WorkerModel>;
  readonly links: Map<number, LinkModel>;
  readonly joined: Map<number, number>;
  readonly chain: ChainModel;
  readonly norm: NormModel;
  readonly plans: Map<number, PlanModel>;
  readonly batches: Map<number, BatchModel>;
  readonly candidacies: Map<number, CandidacyModel>;
  readonly sittings: Map<number, SittingModel>;
  readonly imports: Map<number, { counts: string | null; isApplied: boolean }>;
  readonly held: Map<number, string>;
  readonly series: { last: number; given: number[] };
  readonly certificates: Map<number, CertificateModel>;
  readonly orders: Map<number, OrderModel>;
}
export const newModel = (): Model => ({
  today: START,
  enterprises: new Map(),
  applications: new Map(),
  filings: new Map(),
  cards: new Map(),
  packs: new Map(),
  awards: new Map(),
  years: new Set(),
  standards: new Map(),
  editions: [],
  guiding: [],
  workers: new Map(),
  links: new Map(),
  joined: new Map(),
  chain: { members: [], sites: [] },
  norm: newNorm(),
  plans: new Map(),
  batches: new Map(),
  candidacies: new Map(),
  sittings: new Map(),
  imports: new Map(),
  held: new Map(),
  series: { last: 0, given: [] },
  certificates: new Map(),
  orders: new Map(),
});

export const filingModel = (enterprise: number, validFrom: Day, validTo: Day, levels: readonly Level[]): FilingModel => ({
  enterprise,
  application: null,
  validFrom,
  validTo,
  rows: levels.map((level) => ({ level, from: validFrom, to: null })),
  stops: [],
  suspensions: new Map(),
  cancellations: new Map(),
  faults: new Map(),
  renewal: null,
  warnedFor: null,
  isMarkedExpired: false,
});

/** Why an enterprise may not file today. */
export function mayNotFile({ enterprises, today }: Model, enterprise: number): Record<string, boolean> {
  const known = enterprises.get(enterprise);
  return {
    ENTERPRISE_UNKNOWN: !known,
    ENTERPRISE_SUCCEEDED: known !== undefined && known.succeededOn !== null && known.succeededOn <= today,
    REFILING_BANNED: known !== undefined && known.bannedUntil !== null && today <= known.bannedUntil,
  };
}

const stopped = ({ stops }: FilingModel, on: Day): StopModel[] =>
  stops.filter(({ from, last }) => from <= on && (last === null || on <= last));
export const hasEnded = (filing: FilingModel | undefined, on: Day): boolean =>
  filing !== undefined && (on > filing.validTo || stopped(filing, on).some(({ kind }) => kind !== 'SUSPENDED'));
export const isSuspended = (filing: FilingModel | undefined, on: Day): boolean =>
  filing !== undefined &&
  filing.validFrom <= on &&
  !hasEnded(filing, on) &&
  stopped(filing, on).some(({ kind, rows }) => kind === 'SUSPENDED' && rows === null);
export const isInForce = (filing: FilingModel, on: Day): boolean =>
  filing.validFrom <= on && on <= filing.validTo && !stopped(filing, on).some(({ rows }) => rows === null);
/** Levels that may be assessed on a day. */
export const filedLevels = (filing: FilingModel, on: Day): Level[] =>
  filing.rows
    .filter(
      ({ from, to }, index) =>
        from <= on && (to === null || on <= to) && !stopped(filing, on).some(({ rows }) => rows === null || rows.includes(index + 1)),
    )
    .map(({ level }) => level);

/** Why a senior turner may not be assessed under a filing on a day. */
export function scopeFaults(filing: FilingModel | undefined, on: Day): Record<string, boolean> {
  if (!filing) return { FILING_NOT_IN_FORCE: true };
  const levels = filedLevels(filing, on);
  return {
    FILING_NOT_IN_FORCE: !isInForce(filing, on),
    OCCUPATION_NOT_IN_SCOPE: levels.length === 0,
    LEVEL_NOT_IN_SCOPE: levels.length > 0 && !levels.includes('SENIOR'),
  };
}

/** Why marks of a senior turner lead to nothing: the day was not lawful. Only who was marked was examined. */
export const examFaults = (filing: FilingModel | undefined, on: Day, examined: readonly CandidacyModel[]): Record<string, boolean> =>
  examined.some(({ marks }) => marks.size > 0) ? scopeFaults(filing, on) : {};

/** Why a senior turner is not assessed in a batch without a plan: the guiding catalogue of the day of its opening leaves turners out. */
export const guidingFaults = ({ guiding }: Model, batch: BatchModel | undefined): Record<string, boolean> => ({
  PLAN_NOT_IN_CATALOGUE:
    batch !== undefined && !batch.isPlanned && guiding.filter(({ from }) => from <= batch.openedOn).at(-1)?.lists === false,
});

const SATURDAY = 5;
const DAYS_OF_WEEK = 7;
/** The nth working day after a day, by weekends alone: stories end before the first holiday. */
export function workingDaysAfter(from: Day, days: number): Day {
  let on = from;
  for (let left = days; left > 0; ) {
    on = addDays(on, 1);
    const since = (Date.parse(on) - Date.parse(START)) / 86_400_000;
    if (since % DAYS_OF_WEEK < SATURDAY) left -= 1;
  }
  return on;
}
