import { nameOn, type RegisteredEnterprise, rowsInForce, standingOn } from '../../contexts/accreditation';
import { Course, NOT_YET, stateOn } from '../../kernel/course';
import { type Day, isDay } from '../../kernel/day';
import { beijingDayOf, instant } from '../../kernel/instant';
import { Refusal, refuse } from '../../kernel/refusal';

export type DossierRow = Readonly<Record<string, unknown>>;
/** What a dossier tells of one read model: a table of which the enterprise has rows, as they are shown. */
export interface DossierSection {
  readonly table: string;
  /** Name of its files. */
  readonly file: string;
  readonly zh: string;
  readonly en: string;
  /** The column that says whose rows they are; that by which an enterprise sees its own, unless told. */
  readonly column?: string;
  /** For authorities and auditors alone: the enterprise itself sees no such rows, and is told of no empty list. */
  readonly isOfAuthorities?: true;
  /** The first day on which a row says something, or the moment of the ledger in which it began to; a later one is left out. Where a row has a course, that says it. */
  readonly since?: string;
  /** What rows of a section before hold as a list, told one by one, each with these columns of its row. */
  readonly listed?: { readonly in: string; readonly keep: readonly string[] };
  /** Rows that no stream makes again: they are part of something else, by this column, and never change. */
  readonly partOf?: { readonly table: string; readonly by: string };
  readonly shown?: (row: DossierRow, on: Day) => DossierRow;
}

/** The name that it bore on the day. */
const ofEnterprise = (row: DossierRow, on: Day): DossierRow => ({ ...row, name: nameOn(row as unknown as RegisteredEnterprise, on) });
/** As the filing stood on the day: which of its rows were in force. */
function ofFiling({ state, ...row }: DossierRow, on: Day): DossierRow {
  const {
    scope,
    status: _,
    suspensionProposals: _s,
    cancellationProposals: _c,
    ...filing
  } = state as Parameters<typeof standingOn>[0] &
    Record<string, unknown> &
    Parameters<typeof rowsInForce>[0] & { scope: readonly object[] };
  const inForce = new Set<object>(rowsInForce(state as Parameters<typeof rowsInForce>[0], on));
  return {
    ...row,
    ...filing,
    standing: standingOn(state as Parameters<typeof standingOn>[0], on),
    scope: scope.map((line, index) => ({ row: index + 1, ...line, isInForce: inForce.has(line) })),
  };
}

/** Its steps say when it was what; its state is that of now. */
const ofAppointment = ({ state: _, ...row }: DossierRow): DossierRow => row;

/** Why somebody judged so is words in the vault. */
const ofJudgement = ({ reason: _, ...row }: DossierRow): DossierRow => row;

/** In the order in which an inspector goes through them. What a person wrote, and who a person is, stays in the vault. */
export const DOSSIER_SECTIONS: readonly DossierSection[] = [
  { table: 'enterprise', file: 'enterprise', zh: '单位登记', en: 'enterprise', shown: ofEnterprise },
  {
    table: 'enterprise',
    file: 'headcounts',
    zh: '职工人数申报',
    en: 'headcounts declared',
    listed: { in: 'headcounts', keep: [] },
    since: 'on',
  },
  { table: 'filing_application', file: 'filing-applications', zh: '备案申请', en: 'applications for filings' },
  {
    table: 'standard_version',
    file: 'own-standards',
    zh: '本单位评价规范',
    en: 'norms of its own',
    column: 'enterpriseId',
    since: 'validFrom',
  },
  { table: 'filing', file: 'filings', zh: '备案及范围', en: 'filings and their scope', shown: ofFiling },
  { table: 'score_card', file: 'score-cards', zh: '年度评分', en: 'score cards of the years' },
  { table: 'inspection_finding', file: 'findings', zh: '检查问题及整改', en: 'findings and how they were mended' },
  { table: 'complaint', file: 'complaints', zh: '投诉举报', en: 'complaints', column: 'aboutEnterpriseId', isOfAuthorities: true },
  {
    table: 'anomaly_judgement',
    file: 'anomaly-judgements',
    zh: '疑点核查结论',
    en: 'judgements of anomalies',
    column: 'enterpriseId',
    isOfAuthorities: true,
    since: 'judgedOn',
    shown: ofJudgement,
  },
  { table: 'plan', file: 'plans', zh: '认定计划', en: 'plans' },
  { table: 'batch', file: 'batches', zh: '认定批次', en: 'batches' },
  { table: 'sitting', file: 'sittings', zh: '考场', en: 'sittings' },
  {
    table: 'sitting',
    file: 'hosted-sittings',
    zh: '外单位借用本单位考场',
    en: 'sittings of others at its sites',
    column: 'hostEnterpriseId',
    isOfAuthorities: true,
  },
  { table: 'candidacy', file: 'candidacies', zh: '报名、成绩与结果', en: 'candidacies, marks and results' },
  {
    table: 'candidate_file',
    file: 'candidate-files',
    zh: '考生照片与佐证材料',
    en: 'photos and evidence of candidates',
    since: 'attachedAt',
  },
  { table: 'objection', file: 'objections', zh: '公示异议', en: 'objections to results' },
  { table: 'certificate', file: 'certificates', zh: '证书', en: 'certificates' },
  { table: 'recognition', file: 'recognitions', zh: '认可产业链内他单位证书', en: 'certificates of others that it recognises' },
  {
    table: 'recognition',
    file: 'recognised-elsewhere',
    zh: '本单位证书获他单位认可',
    en: 'its certificates as others recognise them',
    column: 'issuerEnterpriseId',
    isOfAuthorities: true,
  },
  { table: 'passport', file: 'workers', zh: '职工', en: 'workers' },
  { table: 'pay_service', file: 'employments', zh: '用工', en: 'employments', since: 'fromOn' },
  { table: 'pay_link', file: 'record-links', zh: '职工档案合并与拆分', en: 'records joined and divided', since: 'linkedOn' },
  { table: 'passport_certificate', file: 'held-certificates', zh: '职工所持证书（含外来证书）', en: 'certificates that its workers hold' },
  { table: 'passport_tier_change', file: 'tier-changes', zh: '技能等级变化', en: 'rises and falls of tiers', since: 'effectiveOn' },
  {
    table: 'passport',
    file: 'gradings',
    zh: '学徒转正定级',
    en: 'gradings of apprentices',
    listed: { in: 'gradings', keep: ['workerId'] },
    since: 'gradedOn',
  },
  { table: 'appointment', file: 'appointments', zh: '特级、首席技师评聘', en: 'special-grade and chief posts', shown: ofAppointment },
  {
    table: 'appointment',
    file: 'term-reviews',
    zh: '聘期考核',
    en: 'reviews of terms',
    listed: { in: 'termReviews', keep: ['appointmentId', 'workerId', 'level'] },
    since: 'reviewedOn',
  },
  {
    table: 'appointment',
    file: 'renewals',
    zh: '续聘',
    en: 'renewed terms',
    listed: { in: 'renewals', keep: ['appointmentId', 'workerId', 'level'] },
    since: 'fromOn',
  },
  { table: 'team_leader_post', file: 'team-leaders', zh: '班组长', en: 'team leaders', since: 'fromOn' },
  { table: 'mentor_cohort', file: 'mentor-cohorts', zh: '学徒班与工作室', en: 'cohorts and studios', since: 'fromOn' },
  { table: 'mentor_agreement', file: 'mentor-agreements', zh: '师徒协议', en: 'mentor agreements', since: 'fromOn' },
  {
    table: 'mentor_agreement',
    file: 'apprentice-promotions',
    zh: '徒弟晋级',
    en: 'promotions of apprentices',
    listed: { in: 'promotions', keep: ['agreementId', 'mentorId', 'apprenticeId'] },
    since: 'on',
  },
  { table: 'rate_table', file: 'rate-tables', zh: '津贴标准', en: 'rate tables', since: 'validFrom' },
  { table: 'entitlement_span', file: 'entitlements', zh: '津贴待遇', en: 'entitlements', since: 'fromOn' },
  { table: 'pay_award', file: 'one-offs', zh: '一次性奖励与带徒结算', en: 'what is paid once', since: 'on' },
  { table: 'pay_recovery', file: 'recoveries', zh: '津贴追回', en: 'recoveries', since: 'proposedAt' },
  { table: 'closing', file: 'closings', zh: '津贴月结', en: 'closed months' },
  {
    table: 'closed_line',
    file: 'statement-lines',
    zh: '津贴明细',
    en: 'lines of closed months',
    partOf: { table: 'closing', by: 'closingId' },
  },
  {
    table: 'closed_missing',
    file: 'statement-missing',
    zh: '未列津贴人员及原因',
    en: 'people without a line, and why',
    partOf: { table: 'closing', by: 'closingId' },
  },
  { table: 'pay_payment', file: 'payments', zh: '津贴发放确认', en: 'payments as payroll confirmed them', since: 'saidAt' },
];

/** Of one section: a year of the largest enterprises seen, ten times, is held in memory for one answer. */
export const MAX_ROWS_OF_SECTION = 50_000;
/** What is larger is asked for list by list, in pages; a part of it would be no dossier. */
export const sizeFault = ({ file }: Pick<DossierSection, 'file'>, rows: number): Refusal<'DOSSIER_TOO_LARGE'> | undefined =>
  rows > MAX_ROWS_OF_SECTION ? refuse('DOSSIER_TOO_LARGE', { section: file, limit: MAX_ROWS_OF_SECTION }) : undefined;

/** References into the vault, and who acted: the business of those who may open it. */
const HIDDEN = new Set([
  'personRef',
  'nameVersion',
  'idNumberVersion',
  'proposedBy',
  'approvedBy',
  'approverWorkerId',
  'objector',
  'text',
  'answer',
  'returnText',
  'reportText',
  'answerText',
  'rejectionText',
  'extensionText',
  'commitment',
  'textId',
]);

/** At any depth. */
export function withoutHidden(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutHidden);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !HIDDEN.has(key))
      .map(([key, each]) => [key, withoutHidden(each)]),
  );
}

/** The entries of a list in rows, one by one, each with what tells whose it is. */
export const entriesOf = ({ in: list, keep }: NonNullable<DossierSection['listed']>, rows: readonly DossierRow[]): readonly DossierRow[] =>
  rows.flatMap((row) =>
    (row[list] as readonly DossierRow[]).map((entry) => ({ ...Object.fromEntries(keep.map((column) => [column, row[column]])), ...entry })),
  );

/** A day as it is, a moment by the day of the ledger. */
const dayOf = (since: string): Day => (isDay(since) ? since : beijingDayOf(instant(since)));

/** A row as it was on a day; nothing where it says nothing of that day yet. */
export function rowOn(row: DossierRow, { since, shown }: Pick<DossierSection, 'since' | 'shown'>, on: Day): DossierRow | undefined {
  if (since !== undefined && dayOf(String(row[since])) > on) return undefined;
  const { course, reportCourse, ...rest } = shown ? shown(row, on) : row;
  const [state, reportState] = [course, reportCourse].map((each) => (Array.isArray(each) ? stateOn(each as Course, on) : undefined));
  if (state === NOT_YET) return undefined;
  // In the place of what the read model says by the fact recorded last.
  return withoutHidden({
    ...rest,
    ...(state && { ['status' in row ? 'status' : 'state']: state }),
    ...(reportState && { reportState }),
  }) as DossierRow;
}
