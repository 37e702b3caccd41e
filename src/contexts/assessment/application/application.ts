import type { Day } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import { isRefusal, Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { Filing, Subject } from '../../accreditation';
import { relatedOccupations, ResolvedPack, Rule, ruleByClaim, RuleSet, ruleSetFor, ruleSetNamed, StandardVersion } from '../../catalogue';
import type { Employment, Qualifications } from '../../workforce';
import { Eligible, eligibility, type EligibilityQuestion, NotEligible } from '../eligibility/eligibility';
import type { Apprenticeship, HeldCertificate } from '../eligibility/facts';
import type { PassedGrading } from '../passed-gradings.port';
import { filedStandard } from '../scope';
import { NotEligibleCode, notEligible } from './not-eligible';

/** A certificate that this ledger issued, as a later context tells it (decision 22). */
export interface IssuedHere extends HeldCertificate {
  readonly recordId: Uuid;
  readonly trade: string | null;
  readonly number: string;
}
/** The registered facts about a worker. What the roster claims is not among them. */
export interface WorkerFacts {
  readonly employment: Employment;
  readonly qualifications: Qualifications;
  readonly issuedHere: readonly IssuedHere[];
  /** Absent from decisions made before they were asked. */
  readonly gradings?: readonly PassedGrading[];
  /** From the ID number, by way of the vault; null where the document shows none. */
  readonly birthOn: Day | null;
}
export interface Application {
  readonly subject: Subject;
  readonly claim: string | null;
  readonly filing: Filing;
  readonly assessmentOn: Day;
  readonly eligibilityOn: Day;
  readonly policy: ResolvedPack;
  /** The version of the standard that is in force on the assessment day; absent: none is published. */
  readonly standard?: StandardVersion | undefined;
}
export type UnjudgeableCode = 'LEVEL_ALREADY_HELD' | 'BIRTH_DAY_UNKNOWN' | 'RULE_SET_UNKNOWN' | 'CONDITION_UNKNOWN';

/** Judges an application by the registered facts; the line that was fulfilled, or why none was. */
export function judgeApplication(application: Application, facts: WorkerFacts): Eligible | Refusal<UnjudgeableCode | NotEligibleCode> {
  const answer = judged(application, facts);
  return isRefusal(answer) || answer.eligible ? answer : notEligible(answer);
}

/** The same with every line that failed, for whom a "no" is not the end. */
export function judged(application: Application, facts: WorkerFacts): Eligible | NotEligible | Refusal<UnjudgeableCode> {
  const { subject, claim } = application;
  const ground = groundOf(application, facts);
  if (isRefusal(ground)) return ground;
  const { ruleSet, birthOn } = ground;
  const claimed = claim === null ? undefined : ruleByClaim(ruleSet, subject.level, claim);
  if (claim !== null && !claimed) return refuse('CONDITION_UNKNOWN', { claim, level: subject.level, ruleSet: ruleSet.id });
  return withWaiting(
    eligibility(
      questionOf(application, facts, { ruleSet, birthDay: birthOn, claimedRuleId: claimed?.id ?? null, related: relatedTo(application) }),
    ),
    application,
    facts,
  );
}

/** Judges by one line alone, which need not be one of the set: what a waiver has left of it. */
export function judgedBy(line: Rule, application: Application, facts: WorkerFacts): Eligible | Refusal<UnjudgeableCode | NotEligibleCode> {
  const ground = groundOf(application, facts);
  if (isRefusal(ground)) return ground;
  const answer = withWaiting(
    eligibility(
      questionOf(application, facts, {
        ruleSet: { ...ground.ruleSet, rules: [line] },
        birthDay: ground.birthOn,
        claimedRuleId: null,
        related: relatedTo(application),
      }),
    ),
    application,
    facts,
  );
  return answer.eligible ? answer : notEligible(answer);
}

/** A "no" that also says which papers would count, were they verified: of this or a related occupation, and issued in time. */
function withWaiting(answer: Eligible | NotEligible, application: Application, { qualifications }: WorkerFacts): Eligible | NotEligible {
  if (answer.eligible) return answer;
  const [occupations, verified] = [relatedTo(application), new Set(countingPapers(qualifications, application.policy).certificates)];
  const waiting = qualifications.certificates.filter(
    (paper) => !verified.has(paper) && occupations.has(paper.occupationCode) && paper.issuedOn <= application.eligibilityOn,
  );
  return { ...answer, unverified: waiting.map(({ level }) => level) };
}

/** What counts of the papers from elsewhere: where the pack asks for it, those alone that a second person has verified. */
export function countingPapers(qualifications: Qualifications, { pack }: ResolvedPack): Qualifications {
  if (pack.eligibility.priorCertificates !== 'VERIFIED') return qualifications;
  return { ...qualifications, certificates: qualifications.certificates.filter(({ isVerified }) => isVerified) };
}
/** The set of rules that the application is judged by, and what must be known before. */
export function groundOf(application: Application, facts: WorkerFacts): { ruleSet: RuleSet; birthOn: Day } | Refusal<UnjudgeableCode> {
  const { subject, assessmentOn } = application;
  const held = certificateHeld(
    subject,
    { qualifications: countingPapers(facts.qualifications, application.policy), issuedHere: facts.issuedHere },
    assessmentOn,
  );
  if (held) return refuse('LEVEL_ALREADY_HELD', { level: subject.level, issuedOn: held.issuedOn });
  if (facts.birthOn === null) return refuse('BIRTH_DAY_UNKNOWN');
  const ruleSet = ruleSetOf(application);
  return ruleSet
    ? { ruleSet, birthOn: facts.birthOn }
    : refuse('RULE_SET_UNKNOWN', { ruleSet: application.standard?.ruleSet ?? application.policy.pack.eligibility.ruleSet });
}

/** The conditions that the standard prints come before those of the pack; lines of two sets are never mixed. */
export const ruleSetOf = ({
  subject,
  filing,
  assessmentOn,
  policy,
  standard,
}: Omit<Application, 'claim' | 'eligibilityOn'>): RuleSet | undefined =>
  standard?.ruleSet ? ruleSetNamed(standard.ruleSet) : ruleSetFor(policy.pack.eligibility, filedStandard(filing, subject, assessmentOn));

/** Those that the standard prints, or, where none is published, those of the release; the occupation itself is one. */
const relatedTo = ({ subject, standard }: Pick<Application, 'subject' | 'standard'>): ReadonlySet<string> =>
  standard ? new Set([subject.occupationCode, ...standard.related]) : relatedOccupations(subject.occupationCode);

const questionOf = (
  { subject, eligibilityOn, policy }: Application,
  facts: WorkerFacts,
  {
    ruleSet,
    birthDay,
    claimedRuleId,
    related,
  }: Pick<EligibilityQuestion, 'ruleSet' | 'birthDay'> & { readonly claimedRuleId: string | null; readonly related: ReadonlySet<string> },
): EligibilityQuestion => ({
  ruleSet,
  target: subject.level,
  occupationCode: subject.occupationCode,
  relatedOccupations: related,
  birthDay,
  asOf: eligibilityOn,
  spanCarryDays: policy.pack.eligibility.spanCarryDays,
  claimedRuleId,
  facts: {
    spans: facts.employment,
    certificates: [...countingPapers(facts.qualifications, policy).certificates, ...facts.issuedHere],
    diplomas: facts.qualifications.diplomas,
    // An enterprise records a title as evidence for the occupation it assesses, and answers for the match.
    titles: facts.qualifications.titles,
    enrolments: facts.qualifications.enrolments,
    // A check that was passed in this or a related occupation ends the apprenticeship (转正定级; handbook 2.3).
    apprenticeships: [...(facts.qualifications.apprenticeships ?? []), ...gradingsIn(facts, related)],
    preTechnicians: facts.qualifications.preTechnicians,
  },
});

const gradingsIn = ({ gradings = [] }: WorkerFacts, occupations: ReadonlySet<string>): readonly Apprenticeship[] =>
  gradings
    .filter(({ occupationCode }) => occupations.has(occupationCode))
    .map(({ recordId, gradedOn }) => ({ recordId, endedOn: gradedOn }));

interface Paper {
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: Level;
  readonly issuedOn: Day;
  readonly annulled?: boolean;
}
/** Nobody is assessed for what they hold: same occupation, trade and level, on the assessment day. */
export const certificateHeld = (
  { occupationCode, trade, level }: Subject,
  { qualifications, issuedHere }: Pick<WorkerFacts, 'qualifications' | 'issuedHere'>,
  on: Day,
): Paper | undefined =>
  [...qualifications.certificates, ...issuedHere].find(
    (paper: Paper) =>
      paper.occupationCode === occupationCode &&
      paper.trade === trade &&
      paper.level === level &&
      paper.issuedOn <= on &&
      paper.annulled !== true,
  );
