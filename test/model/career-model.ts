import { employmentHistory, workerRecord } from '../../src/contexts/workforce';
import { Career, careerOfPerson, workerCareer } from '../../src/contexts/career/career';
import type { ResolvedPack } from '../../src/contexts/catalogue';
import { addDays, Day } from '../../src/kernel/day';
import { documentEvidence, Gathered } from '../../src/kernel/evidence';
import type { CertifiedLevel, Level, PostLevel } from '../../src/kernel/level';
import type { Uuid } from '../../src/kernel/uuid';
import type { Model, SpanModel } from './model';
import { recognitionId } from './norm-model';
import { kept } from './workforce-moves';
import { OCCUPATION, packOn, START, the, World } from './world';

/** A certificate that counts up to a day, or for good; one that counts again stands here twice. */
export interface PaperModel {
  readonly basis: number;
  readonly level: Level;
  readonly from: Day;
  last: Day | null;
}
/** One turn of a post; one that was given back has two. */
export interface PostModel {
  readonly appointment: number;
  readonly level: PostLevel;
  readonly occupation: string;
  readonly basis: number;
  readonly from: Day;
  last: Day;
  reason: string | null;
  termFrom: Day;
  termEnds: Day;
  readonly reviews: { due: Day; isConcluded: boolean }[];
  told: Day | null;
}
export interface TeamModel {
  readonly team: number;
  readonly code: string;
  readonly from: Day;
  last: Day | null;
}
export interface CareerModel {
  readonly papers: PaperModel[];
  readonly annulled: { readonly basis: number; readonly ruling: number }[];
  readonly posts: PostModel[];
  readonly teams: TeamModel[];
  readonly checks: { readonly isPassed: boolean; readonly extendedTo: Day | null }[];
}
export interface NominationModel {
  state: 'proposed' | 'reviewed' | 'noticed' | 'filed' | 'refused';
  readonly level: PostLevel;
  readonly basis: number;
  readonly isExplained: boolean;
  readonly isConditioned: boolean;
  inFavour: number;
  endsOn: Day | null;
  readonly objections: { isOpen: boolean }[];
}
export interface AgreementModel {
  readonly mentor: number;
  readonly apprentice: number;
  readonly from: Day;
  last: Day;
  hasEnded: boolean;
  grade: 'EXCELLENT' | 'PASS' | 'FAIL' | null;
  readonly rises: Level[];
  readonly cohort: number | null;
}
export interface CareersModel {
  readonly of: Map<number, CareerModel>;
  readonly nominations: Map<number, NominationModel>;
  readonly agreements: AgreementModel[];
  readonly cohorts: Map<number, { readonly from: Day; readonly last: Day }>;
}
/** Beside the model of the other contexts: pay alone asks it. */
const told = new WeakMap<Model, CareersModel>();
export function careersOf(model: Model): CareersModel {
  const known = told.get(model) ?? { of: new Map(), nominations: new Map(), agreements: [], cohorts: new Map() };
  told.set(model, known);
  return known;
}
export function careerOf(model: Model, record: number): CareerModel {
  const { of } = careersOf(model);
  const known = of.get(record) ?? { papers: [], annulled: [], posts: [], teams: [], checks: [] };
  of.set(record, known);
  return known;
}

export const WORKERS = [0, 1, 2, 3, 4, 5] as const;
/** All records of whoever a record belongs to; the one asked for among them. */
export const recordsOf = (model: Model, record: number): number[] => WORKERS.filter((each) => kept(model, each) === kept(model, record));

/** From the lowest to the highest, written down once more. */
export const LADDER: readonly Level[] = [
  'APPRENTICE',
  'JUNIOR',
  'INTERMEDIATE',
  'SENIOR',
  'TECHNICIAN',
  'SENIOR_TECHNICIAN',
  'SPECIAL_GRADE',
  'CHIEF',
];
export const step = (level: Level): number => LADDER.indexOf(level);
/** The certificates of each record; the last is none. */
export const PAPERS: readonly Level[] = ['SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN', 'INTERMEDIATE', 'APPRENTICE'];
const EACH = 6;
export const basisOf = (record: number, paper: number): number => record * EACH + paper;
/** After the certificates, what was recognised: one of 三级 for each worker. */
const FIRST_RECOGNISED = 60;
export const recognisedBasis = (record: number): number => FIRST_RECOGNISED + record;
export const isRecognised = (basis: number): boolean => basis >= FIRST_RECOGNISED;
export const basisId = (basis: number): Uuid => (isRecognised(basis) ? recognitionId(basis - FIRST_RECOGNISED) : the('tier', basis));
export const ownerOf = (basis: number): number => (isRecognised(basis) ? basis - FIRST_RECOGNISED : Math.floor(basis / EACH));
export const levelOf = (basis: number): CertifiedLevel => (isRecognised(basis) ? 'SENIOR' : (PAPERS[basis % EACH] as CertifiedLevel));

/** Days that both have; a span that ends before it begins has none, and meets nothing. */
export const meet = (a: { from: Day; last: Day | null }, b: { from: Day; last: Day | null }): boolean => {
  const from = a.from > b.from ? a.from : b.from;
  return (a.last === null || from <= a.last) && (b.last === null || from <= b.last);
};
const isOn = (span: { from: Day; last: Day | null }, on: Day): boolean => meet(span, { from: on, last: on });
/** How high somebody stands on a day by certificate or post, under all records; -1: nowhere. */
export const standing = (model: Model, record: number, on: Day): number =>
  Math.max(
    -1,
    ...recordsOf(model, record)
      .flatMap((each) => [...careerOf(model, each).papers, ...careerOf(model, each).posts])
      .filter((each) => isOn(each, on))
      .map(({ level }) => step(level)),
  );
export const counts = (model: Model, record: number, basis: number): boolean =>
  careerOf(model, record).papers.some((each) => each.basis === basis && each.last === null);
/** Annulled, as far as this record's career knows, and not counted again since. */
export const isOut = (model: Model, record: number, basis: number): boolean =>
  careerOf(model, record).annulled.some((each) => each.basis === basis) && !counts(model, record, basis);

/** The person's career as handlers gather it: the record's own stream, or several as one. */
export async function personCareer(world: World, model: Model, record: number): Promise<Gathered<Career>> {
  const seen = await Promise.all(recordsOf(model, record).map((each) => world.see(workerCareer, the('worker', each))));
  return seen.length === 1 ? seen[0]! : documentEvidence('careers-of-one-person', careerOfPerson(seen.map(({ value }) => value)));
}

const own = (model: Model, record: number): readonly SpanModel[] => (model.workers.get(record)?.spans ?? []).filter((each) => each.own);
export const isServing = (model: Model, record: number, on: Day): boolean => own(model, record).some((each) => isOn(each, on));
/** A span of work that ended, and whether nothing follows it without a day between. */
export function leaving(
  model: Model,
  record: number,
  how: number,
): { readonly span: number; readonly last: Day; readonly hasLeft: boolean } {
  const span = record * 10 + [0, 4, 5, 3, 0, 5][how]!;
  const last = model.workers.get(record)?.spans.find((each) => each.span === span)?.last ?? START;
  return { span, last, hasLeft: own(model, record).some((each) => each.span === span) && !isServing(model, record, addDays(last, 1)) };
}
/** Where what holds from a day on ends when its reason falls away: never earlier than the day before it begins. */
export const lastAfter = (from: Day, end: Day): Day => (end < from ? addDays(from, -1) : end);

export const seeWorker = (world: World, record: number) => world.see(workerRecord, the('worker', record));
export const seeService = (world: World, record: number) => world.see(employmentHistory, the('worker', record));

export const [TERM_MONTHS, REVIEW_MONTHS, WINDOW_DAYS, COMMITTEE, QUOTA, APPRENTICES] = [2, 1, 50, 5, 1, 3] as const;
/** Terms of two months, so that a story sees a review and a renewal; and one in which nobody is appointed above the certificate. */
const rulesOf = (
  { ref, pack }: ResolvedPack,
  aboveCertificate: 'REFUSE' | 'ALLOW_WITH_REASON',
  set: string | null = 'SD20-7',
): Gathered<ResolvedPack> =>
  documentEvidence(`${ref}-${aboveCertificate}-${set}`, {
    ref,
    pack: {
      ...pack,
      appointment: {
        ...pack.appointment,
        termMonths: TERM_MONTHS,
        reviewEveryMonths: REVIEW_MONTHS,
        filingRequiredFor: ['SPECIAL_GRADE', 'CHIEF'],
        quota: { SPECIAL_GRADE: QUOTA },
        ruleSet: { SPECIAL_GRADE: set, CHIEF: null },
        aboveCertificate,
        reviewWindowDays: WINDOW_DAYS,
      },
      staffing: { ...pack.staffing, minReviewPanel: COMMITTEE, oddNumber: true },
      pay: { ...pack.pay, mentorMinLevel: 'SENIOR', maxApprentices: APPRENTICES },
    },
  });
export const RULES = rulesOf(packOn(START), 'ALLOW_WITH_REASON');
export const STRICT = rulesOf(packOn(START), 'REFUSE');
/** The special grade by another set, or by none. */
export const rulesAsking = (set: string | null): Gathered<ResolvedPack> => rulesOf(packOn(START), 'ALLOW_WITH_REASON', set);
export const NO_RULES: Gathered<ResolvedPack | null> = documentEvidence('none', null);
export const ANOTHER_OCCUPATION = '6-18-01-02';
export const occupationOf = (appointment: number): string => (appointment === 4 ? ANOTHER_OCCUPATION : OCCUPATION);
