import { dueDay } from '../../contexts/assessment';
import { calendarNamed, noticeEndsOn, type PolicyPack, type WorkingCalendar, workingDaysLeft } from '../../contexts/catalogue';
import { addDays, type Day, later } from '../../kernel/day';
import { beijingDayOf, type Instant } from '../../kernel/instant';
import { isRefusal } from '../../kernel/refusal';
import { ROLE_WORDS, type Role, STEP_WORDS, type StepCode, STEPS } from './step-words';

/** A batch as its register keeps it. */
export interface BatchStanding {
  readonly assessmentOn: Day;
  readonly submittedAt: Instant | null;
  readonly approvedAt: Instant | null;
  readonly notices: readonly { readonly publishedOn: Day; readonly endsOn: Day; readonly closedAt: Instant | null }[];
  readonly report: ReportStanding | null;
  readonly archivedOn: Day | null;
  /** Whether every approved result was shown by a notice. */
  readonly isAllShown: boolean;
}
interface ReportStanding {
  readonly state: 'REPORTED' | 'AUDITED' | 'RETURNED';
  readonly reportedOn: Day;
  readonly dueOn: Day;
  readonly auditDueOn: Day;
  readonly answeredOn: Day | null;
  readonly correctBy: Day | null;
  readonly uploadDueOn: Day | null;
}
/** What is known of its certificates. */
export interface PaperStanding {
  readonly passed: number;
  readonly issued: number;
  readonly lastIssuedOn: Day | null;
  /** Not uploaded, or answered as not matching. */
  readonly notUploaded: number;
}
export interface StepsOn {
  readonly pack: PolicyPack;
  readonly on: Day;
}
export interface BatchStep {
  readonly step: StepCode;
  readonly zh: string;
  readonly en: string;
  readonly state: 'DONE' | 'NOW' | 'AHEAD';
  readonly doneOn: Day | null;
  /** The first day on which it can be done, if everybody before acts at once; null once it is done. */
  readonly earliestOn: Day | null;
  /** The last day for it by the policy, or of the notice that runs; null where nothing sets one. */
  readonly dueOn: Day | null;
  readonly isLate: boolean;
  /** After the day asked for, up to the last one: 0 on the last day itself. */
  readonly workingDaysLeft: number | null;
  readonly waitsFor: { readonly role: Role; readonly zh: string; readonly en: string } | null;
}

/** Each needs these before it: two can be open at a time. */
const NEEDS: Readonly<Record<StepCode, readonly StepCode[]>> = {
  ASSESS: [],
  SUBMIT: ['ASSESS'],
  CONFIRM: ['SUBMIT'],
  PUBLISH: ['CONFIRM'],
  NOTICE: ['PUBLISH'],
  CERTIFY: ['NOTICE'],
  REPORT: ['NOTICE'],
  AUDIT: ['REPORT'],
  UPLOAD: ['AUDIT', 'CERTIFY'],
  ARCHIVE: ['UPLOAD'],
};
/** A step that somebody must take by its last day; a notice ends by itself. */
const MAY_BE_LATE: readonly StepCode[] = ['REPORT', 'AUDIT', 'UPLOAD'];
type Done = { readonly isDone: boolean; readonly on: Day | null };
const done = (isDone: boolean, on: Day | null = null): Done => ({ isDone, on: isDone ? on : null });
const dayOf = (at: Instant | null): Day | null => (at === null ? null : beijingDayOf(at));

function whatIsDone(
  { assessmentOn, submittedAt, approvedAt, notices, report, archivedOn, isAllShown }: BatchStanding,
  paper: PaperStanding,
  on: Day,
): Readonly<Record<StepCode, Done>> {
  const newest = notices.at(-1);
  const isShown = approvedAt !== null && newest !== undefined && isAllShown;
  const isOver = isShown && notices.every(({ closedAt }) => closedAt !== null);
  const isAudited = report?.state === 'AUDITED';
  return {
    ASSESS: done(submittedAt !== null || assessmentOn <= on, assessmentOn),
    SUBMIT: done(submittedAt !== null, dayOf(submittedAt)),
    CONFIRM: done(approvedAt !== null, dayOf(approvedAt)),
    PUBLISH: done(isShown, newest?.publishedOn),
    NOTICE: done(isOver, newest?.endsOn),
    CERTIFY: done(isOver && paper.issued >= paper.passed, paper.lastIssuedOn),
    REPORT: done(report !== null && report.state !== 'RETURNED', report?.reportedOn),
    AUDIT: done(isAudited, report?.answeredOn),
    UPLOAD: done(isAudited && paper.notUploaded === 0),
    ARCHIVE: done(archivedOn !== null, archivedOn),
  };
}

function whoActs(step: StepCode, { numbering }: PolicyPack): Role {
  if (step === 'CERTIFY') return numbering.source === 'ALLOCATED' ? 'AUTHORITY' : 'LEDGER';
  return step === 'CONFIRM' ? 'SECOND_PERSON' : step === 'NOTICE' ? 'EVERYBODY' : step === 'AUDIT' ? 'AUTHORITY' : 'OFFICER';
}

/** Days after the assessment by the policy; where the report was returned, the day that was then set, and none for what follows. */
function dueOfReport(assessmentOn: Day, report: ReportStanding | null, pack: PolicyPack): Partial<Record<StepCode, Day | null>> {
  if (report?.state === 'RETURNED') return { REPORT: report.correctBy };
  const byPolicy = dueDay(assessmentOn, pack.reporting.reportWithinWorkingDays, pack);
  return report
    ? { REPORT: report.dueOn, AUDIT: report.auditDueOn, UPLOAD: report.uploadDueOn }
    : { REPORT: isRefusal(byPolicy) ? null : byPolicy };
}

const dueDays = ({ assessmentOn, notices, report }: BatchStanding, pack: PolicyPack): Partial<Record<StepCode, Day | null>> => ({
  ASSESS: assessmentOn,
  NOTICE: notices.at(-1)?.endsOn ?? null,
  ...dueOfReport(assessmentOn, report, pack),
});

/** The first day for each step that is not done, as the days follow from one another. */
function earliestDays(
  batch: BatchStanding,
  isDone: (step: StepCode) => boolean,
  { pack, on }: StepsOn,
  calendar: WorkingCalendar | undefined,
): ReadonlyMap<StepCode, Day> {
  const days = new Map<StepCode, Day>();
  let at = on;
  for (const step of STEPS.filter((each) => !isDone(each))) {
    if (step === 'ASSESS') at = later(on, batch.assessmentOn);
    const { workingDays, countPublicationDay } = pack.notice;
    const ends =
      step === 'NOTICE' &&
      (isDone('PUBLISH') ? batch.notices.at(-1)!.endsOn : calendar && noticeEndsOn(at, workingDays, calendar, countPublicationDay));
    days.set(step, ends ? later(at, ends) : at);
    if (ends) at = later(at, addDays(ends, 1));
  }
  return days;
}

/** How far a batch has come on a day, and what comes next: when at the earliest, when at the latest, and for whom it waits. */
export function batchSteps(batch: BatchStanding, paper: PaperStanding, { pack, on }: StepsOn): readonly BatchStep[] {
  const whatDone = whatIsDone(batch, paper, on);
  const isDone = (step: StepCode): boolean => whatDone[step].isDone;
  const calendar = calendarNamed(pack.notice.calendar);
  const due = dueDays(batch, pack);
  const earliest = earliestDays(batch, isDone, { pack, on }, calendar);
  return STEPS.map((step) => {
    const state = isDone(step) ? 'DONE' : NEEDS[step].every(isDone) ? 'NOW' : 'AHEAD';
    const [dueOn, role, doneOn] = [due[step] ?? null, whoActs(step, pack), whatDone[step].on];
    return {
      step,
      ...STEP_WORDS[step],
      state,
      doneOn,
      earliestOn: earliest.get(step) ?? null,
      dueOn,
      isLate: MAY_BE_LATE.includes(step) && dueOn !== null && (doneOn ?? (state === 'DONE' ? dueOn : on)) > dueOn,
      workingDaysLeft: state !== 'DONE' && dueOn !== null && calendar ? workingDaysLeft(on, dueOn, calendar) : null,
      waitsFor: state === 'DONE' ? null : { role, ...ROLE_WORDS[role] },
    };
  });
}

/** What can be done now: mostly one step, after a notice two. */
export const openSteps = (steps: readonly BatchStep[]): readonly BatchStep[] => steps.filter(({ state }) => state === 'NOW');
