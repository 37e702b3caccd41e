import { addDays, addYears, Day } from '../../../kernel/day';
import type { Cond } from '../../catalogue';
import type { HeldCertificate, HeldDiploma, RegisteredFacts } from './facts';
import { clip, Duration, merge, ShortBy, shortOf, shortUntil, Span, total } from './work-spans';

/** What one candidacy is judged by. */
export interface Case {
  readonly birthDay: Day;
  readonly asOf: Day;
  /** The occupation and those related to it (相关职业): work and certificates in any of them count. */
  readonly occupations: ReadonlySet<string>;
  readonly spanCarryDays: number;
  readonly facts: RegisteredFacts;
}

/** A condition holds on certain evidence, or fails: by so much, or (null) since the thing itself is not there. */
export type Finding =
  | { readonly holds: true; readonly evidence: readonly string[]; readonly counted: Counted | null }
  | { readonly holds: false; readonly shortBy: ShortBy | null };
export interface Counted extends Duration {
  /** Spans left after clipping and merging. */
  readonly spans: number;
}

const MONTHS_PER_YEAR = 12;
/** Before every registered day: work is then not clipped by a certificate. */
const BEFORE_ALL = '0001-01-01' as Day;
const ABSENT: Finding = { holds: false, shortBy: null };
const holding = (...evidence: string[]): Finding => ({ holds: true, evidence, counted: null });

/** Work that counts: in these occupations, on or after `fromOn`, before the as-of date; an open job ends there. */
const workSince = ({ facts, occupations, asOf }: Case, fromOn: Day): (Span & { spanId: string })[] =>
  facts.spans
    .filter((span) => occupations.has(span.occupationCode))
    .flatMap(({ spanId, ...span }) => {
      const untilOn = span.lastOn === null ? asOf : addDays(span.lastOn, 1);
      return clip([{ fromOn: span.fromOn, untilOn }], fromOn, asOf).map((clipped) => ({ spanId, ...clipped }));
    });

/** So many years of work since a day; `ref` is the paper that the day is taken from. */
function yearsOfWork(judged: Case, years: number, since: Day, ref?: string): Finding {
  const work = workSince(judged, since);
  const shortBy = shortOf(work, years * MONTHS_PER_YEAR, judged.asOf, judged.spanCarryDays);
  if (shortBy) return { holds: false, shortBy };
  const evidence = [...(ref === undefined ? [] : [ref]), ...work.map(({ spanId }) => spanId)];
  return { holds: true, evidence, counted: { ...total(work, judged.spanCarryDays), spans: merge(work).length } };
}

function anyWork(judged: Case): Finding {
  if (workSince(judged, BEFORE_ALL).length === 0) return { holds: false, shortBy: shortUntil(judged.asOf, addDays(judged.asOf, 1)) };
  return yearsOfWork(judged, 0, BEFORE_ALL);
}

const reachedOn = (on: Day, asOf: Day, ref: string): Finding =>
  on <= asOf ? holding(ref) : { holds: false, shortBy: shortUntil(asOf, on) };

/** The paper that counts longest is the earliest one. */
const earliest = <Paper>(papers: readonly Paper[], dayOf: (paper: Paper) => Day, asOf: Day): Paper | undefined =>
  papers.filter((paper) => dayOf(paper) <= asOf).sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))[0];

function certificate(judged: Case, { level, afterYears, heldYears }: Extract<Cond, { k: 'holds' }>): Finding {
  const counts = (paper: HeldCertificate): boolean =>
    paper.level === level && paper.annulled !== true && judged.occupations.has(paper.occupationCode);
  const held = earliest(judged.facts.certificates.filter(counts), ({ issuedOn }) => issuedOn, judged.asOf);
  if (!held) return ABSENT;
  if (heldYears !== undefined) return reachedOn(addYears(held.issuedOn, heldYears), judged.asOf, held.recordId);
  return afterYears === undefined ? holding(held.recordId) : yearsOfWork(judged, afterYears, held.issuedOn, held.recordId);
}

/** A graduate on the as-of date, or in the final year (应届) where the line admits it. */
function diploma({ facts, asOf }: Case, cond: Extract<Cond, { k: 'diploma' }>): Finding {
  const graduated = ({ graduatedOn }: HeldDiploma): boolean => graduatedOn !== null && graduatedOn <= asOf;
  const fitting = facts.diplomas.find(
    (paper) =>
      cond.kinds.includes(paper.kind) &&
      paper.relatedMajor &&
      (cond.programmeEvaluated === undefined || paper.programmeEvaluated === true) &&
      (graduated(paper) || (cond.finalYearOk && paper.finalYear)),
  );
  return fitting ? holding(fitting.recordId) : ABSENT;
}

function title(judged: Case, { grade, afterYears }: Extract<Cond, { k: 'title' }>): Finding {
  const held = earliest(
    judged.facts.titles.filter((paper) => paper.grade === grade),
    ({ grantedOn }) => grantedOn,
    judged.asOf,
  );
  return held ? yearsOfWork(judged, afterYears, held.grantedOn, held.recordId) : ABSENT;
}

function preTechnician(judged: Case, { afterYears }: Extract<Cond, { k: 'preTechnician' }>): Finding {
  const held = earliest(judged.facts.preTechnicians ?? [], ({ issuedOn }) => issuedOn, judged.asOf);
  return held ? yearsOfWork(judged, afterYears, held.issuedOn, held.recordId) : ABSENT;
}

function enrolled({ facts, asOf }: Case, cond: Extract<Cond, { k: 'enrolled' }>): Finding {
  const now = facts.enrolments?.find(
    (each) => each.class === cond.class && each.fromOn <= asOf && (each.lastOn === null || asOf <= each.lastOn),
  );
  return now ? holding(now.recordId) : ABSENT;
}

function apprenticeship({ facts, asOf }: Case): Finding {
  const ended = earliest(facts.apprenticeships ?? [], ({ endedOn }) => endedOn, asOf);
  return ended ? holding(ended.recordId) : ABSENT;
}

/** Age is reached on the birthday. */
function age({ birthDay, asOf }: Case, { years }: Extract<Cond, { k: 'minAge' }>): Finding {
  const birthday = addYears(birthDay, years);
  return birthday <= asOf ? holding() : { holds: false, shortBy: shortUntil(asOf, birthday) };
}

export function judge(judged: Case, cond: Cond): Finding {
  switch (cond.k) {
    case 'minAge':
      return age(judged, cond);
    case 'work':
      return cond.positive ? anyWork(judged) : yearsOfWork(judged, cond.years, BEFORE_ALL);
    case 'holds':
      return certificate(judged, cond);
    case 'title':
      return title(judged, cond);
    case 'diploma':
      return diploma(judged, cond);
    case 'enrolled':
      return enrolled(judged, cond);
    case 'apprenticeshipEnded':
      return apprenticeship(judged);
    case 'preTechnician':
      return preTechnician(judged, cond);
  }
}
