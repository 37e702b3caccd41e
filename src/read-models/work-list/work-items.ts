import { renewalOpensOn, standingOn } from '../../contexts/accreditation';
import type { PolicyPack } from '../../contexts/catalogue';
import { stateOn } from '../../kernel/course';
import { addMonthsToMonth, type Day, lastDayOf, type Month } from '../../kernel/day';
import { batchSteps, openSteps } from './batch-steps';
import { ITEM_WORDS, type ItemKind } from './item-words';
import { ROLE_WORDS, type Role, type StepCode } from './step-words';
import type { BatchFacts, FilingStanding, Waiting, WorkFacts } from './work-list-facts';

/** One line of the list: what waits, since when and until when, for whom, and where it is read. */
export interface WorkItem {
  readonly kind: ItemKind | `BATCH_${StepCode}`;
  readonly zh: string;
  readonly en: string;
  readonly id: string;
  /** What to call it by: the number of a plan, a month, a version. */
  readonly about: string | null;
  readonly since: Day | null;
  readonly dueOn: Day | null;
  readonly isLate: boolean;
  readonly workingDaysLeft: number | null;
  readonly waitsFor: { readonly role: Role; readonly zh: string; readonly en: string };
  readonly path: string;
}
type Found = Pick<WorkItem, 'id' | 'path'> & Partial<Pick<WorkItem, 'about' | 'since' | 'dueOn'>>;

const whose = (role: Role): WorkItem['waitsFor'] => ({ role, ...ROLE_WORDS[role] });
/** Of what a policy gives no days for, nothing is ever late. */
const item = (kind: ItemKind, role: Role, today: Day, { id, path, about = null, since = null, dueOn = null }: Found): WorkItem => ({
  kind,
  ...ITEM_WORDS[kind],
  id,
  about,
  since,
  dueOn,
  isLate: dueOn !== null && dueOn < today,
  workingDaysLeft: null,
  waitsFor: whose(role),
  path,
});

/** The steps of a batch that can be taken now. */
const ofBatch = (batch: BatchFacts, pack: PolicyPack, on: Day): readonly WorkItem[] =>
  openSteps(batchSteps(batch, batch.papers, { pack, on })).map(({ step, zh, en, dueOn, isLate, workingDaysLeft, waitsFor }) => ({
    kind: `BATCH_${step}` as const,
    zh,
    en,
    id: batch.batchId,
    about: batch.planNo,
    since: null,
    dueOn,
    isLate,
    workingDaysLeft,
    waitsFor: waitsFor!,
    path: `/v1/batches/${batch.batchId}/timeline`,
  }));

const FOR_WHOM = {
  CORRECTION_TO_MAKE: 'OFFICER',
  CORRECTION_TO_CONFIRM: 'SECOND_PERSON',
  WAIVER_TO_CONFIRM: 'SECOND_PERSON',
  RECOGNITION_TO_DECIDE: 'OFFICER',
} as const;

function ofFiling(
  { filingId, receiptNo, rectifications, renewal, ...filed }: FilingStanding,
  pack: PolicyPack | undefined,
  today: Day,
): readonly WorkItem[] {
  const standing = standingOn(filed, today);
  if (standing !== 'FILED' && standing !== 'SUSPENDED') return [];
  const path = `/v1/filings/${filingId}`;
  const isOpen = pack !== undefined && today >= renewalOpensOn(filed.validTo, pack.filing.renewalWindowDays) && renewal === null;
  return [
    ...rectifications
      .filter(({ closedOn }) => closedOn === null)
      .map(({ rectificationId: id, orderedOn, dueOn }) =>
        item('FILING_RECTIFICATION', 'OFFICER', today, { id, path, about: receiptNo, since: orderedOn, dueOn }),
      ),
    ...(isOpen ? [item('RENEWAL_TO_REQUEST', 'OFFICER', today, { id: filingId, path, about: receiptNo, dueOn: filed.validTo })] : []),
  ];
}

/** Months are closed in order: the first that is over and open, where somebody may be paid. */
export function monthToClose({ closings, firstPayable }: Pick<WorkFacts, 'closings' | 'firstPayable'>, today: Day): Month | null {
  const last = closings
    .filter(({ isClosed }) => isClosed)
    .map(({ period }) => period)
    .sort()
    .at(-1);
  const next = last === undefined ? firstPayable : addMonthsToMonth(last, 1);
  return next !== null && lastDayOf(next) <= today ? next : null;
}

function ofPay(facts: WorkFacts, today: Day): readonly WorkItem[] {
  const {
    enterprise: { enterpriseId },
    rateTables,
    closings,
    recoveries,
  } = facts;
  const own = `/v1/enterprises/${enterpriseId}`;
  const month = monthToClose(facts, today);
  const proposed = closings.filter(({ isClosed, period }) => !isClosed && period === month);
  return [
    ...rateTables.map(({ version, since }) =>
      item('RATE_TABLE_TO_CONFIRM', 'SECOND_PERSON', today, {
        id: enterpriseId,
        about: String(version),
        since,
        path: `${own}/allowance-rules/${version}`,
      }),
    ),
    ...proposed.map(({ closingId: id, period }) =>
      item('CLOSING_TO_CONFIRM', 'SECOND_PERSON', today, { id, about: period, path: `${own}/allowance-statements/${period}` }),
    ),
    ...(month !== null && proposed.length === 0
      ? [
          item('STATEMENT_TO_CLOSE', 'OFFICER', today, {
            id: enterpriseId,
            about: month,
            since: lastDayOf(month),
            path: `${own}/allowance-statements/${month}`,
          }),
        ]
      : []),
    ...recoveries.map(({ id, since }) => item('RECOVERY_TO_DECIDE', 'OFFICER', today, { id, since, path: `/v1/recoveries/${id}` })),
  ];
}

/** What becomes of a paper that lies with the authority, by its state. */
type Answered = Readonly<Record<string, readonly [ItemKind, Role]>>;
const OF_APPLICATIONS: Answered = { RETURNED: ['APPLICATION_RETURNED', 'OFFICER'], SUBMITTED: ['APPLICATION_AT_AUTHORITY', 'AUTHORITY'] };
const OF_PLANS: Answered = {
  RETURNED: ['PLAN_RETURNED', 'OFFICER'],
  FILED: ['PLAN_AT_AUTHORITY', 'AUTHORITY'],
  ACCEPTED: ['PLAN_TO_CARRY_OUT', 'OFFICER'],
};
const answered = (state: string, by: Answered, today: Day, found: Found): readonly WorkItem[] => {
  const [kind, role] = by[state] ?? [];
  return kind && role ? [item(kind, role, today, found)] : [];
};

const MENDED = ['REPORTED', 'CLOSED'];
function ofOthers(
  { objections, candidacies, links, findings, applications, plans, appointments, endpoints }: WorkFacts,
  today: Day,
): readonly WorkItem[] {
  const simple = (kind: ItemKind, role: Role, found: readonly Waiting[], pathOf: (each: Waiting) => string): readonly WorkItem[] =>
    found.map((each) => item(kind, role, today, { id: each.id, since: each.since, path: pathOf(each) }));
  return [
    ...simple('OBJECTION', 'OFFICER', objections, ({ ofId }) => `/v1/batches/${ofId}/objections`),
    ...candidacies.map(({ kind, id, since, candidacyId }) =>
      item(kind, FOR_WHOM[kind], today, { id, since, path: `/v1/candidacies/${candidacyId}` }),
    ),
    ...simple('RECORD_LINK_TO_CONFIRM', 'SECOND_PERSON', links, ({ ofId }) => `/v1/workers/${ofId}/links`),
    ...findings
      .filter(({ course }) => !MENDED.includes(stateOn(course, today)))
      .map(({ findingId: id, dueOn }) =>
        item('FINDING_TO_MEND', dueOn === null ? 'AUTHORITY' : 'OFFICER', today, { id, dueOn, path: `/v1/findings/${id}` }),
      ),
    ...applications.flatMap(({ id, since, state }) =>
      answered(state, OF_APPLICATIONS, today, { id, since, path: `/v1/filing-applications/${id}` }),
    ),
    ...plans.flatMap(({ id, since, state, assessmentOn }) =>
      answered(state, OF_PLANS, today, { id, since, dueOn: assessmentOn, path: `/v1/plans/${id}` }),
    ),
    ...simple('APPOINTMENT_OBJECTION', 'OFFICER', appointments, ({ ofId }) => `/v1/appointments/${ofId}/objections`),
    ...endpoints.map(({ endpointId: id, kind, since }) => item(kind, 'OFFICER', today, { id, since, path: `/v1/webhook-endpoints/${id}` })),
  ];
}

/** What is late, then what is due soonest, then what nothing sets a day for, the oldest first. */
const urgency = (a: WorkItem, b: WorkItem): number => {
  const key = ({ isLate, dueOn, since }: WorkItem): string => `${isLate ? 0 : 1} ${dueOn ?? '~'} ${since ?? '~'}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
};

/** Everything that waits in an enterprise, whoever must act, by the policy of each day that counts. */
export function workItems(facts: WorkFacts, packOn: (day: Day) => PolicyPack | undefined, today: Day): readonly WorkItem[] {
  const pack = packOn(today);
  const batches = facts.batches.flatMap((batch) => {
    const policy = pack ?? packOn(batch.assessmentOn);
    return policy ? ofBatch(batch, policy, today) : [];
  });
  return [
    ...batches,
    ...facts.filings.flatMap((filing) => ofFiling(filing, pack, today)),
    ...ofPay(facts, today),
    ...ofOthers(facts, today),
  ].sort(urgency);
}
