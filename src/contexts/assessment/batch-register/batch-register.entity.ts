import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Course } from '../../../kernel/course';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../../projecting/visible-to.entity';
import { batch } from '../batch';

export { CANDIDACY_STATES, CandidacyRow } from './candidacy-row.entity';
export { ObjectionRow } from './objection-row.entity';

export interface NoticeEntry {
  readonly publishedOn: string;
  readonly endsOn: string;
  readonly closedAt: string | null;
}

/** The newest report to the authority, and its answer. */
export interface ReportEntry {
  readonly state: 'REPORTED' | 'AUDITED' | 'RETURNED';
  readonly reportedOn: string;
  readonly dueOn: string;
  readonly isLate: boolean;
  readonly auditDueOn: string;
  readonly answeredOn: string | null;
  readonly reasons: readonly string[];
  readonly correctBy: string | null;
  /** The last day for sending the certificates to the national look-up; null until the authority has checked the report. */
  readonly uploadDueOn: string | null;
  readonly digest: string;
}

/** CANCELLED or ARCHIVED in the end. */
export const BATCH_STATES = ['OPEN', 'SUBMITTED', 'APPROVED', 'UNDER_NOTICE', 'NOTICE_CLOSED', 'CANCELLED', 'ARCHIVED'] as const;
export const REPORT_STATES = ['REPORTED', 'RETURNED', 'AUDITED'] as const;

@Entity('batch')
@AlsoVisibleTo({ level: 'levels' })
@RestsOn<BatchRow>(({ batchId }) => [streamOf(batch, batchId as Uuid)])
@Index(['enterpriseId', 'openedPosition'])
@Index(['openedPosition'])
export class BatchRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'batch_id' })
  batchId!: string;

  @Column('uuid', { name: 'filing_id' })
  filingId!: string;

  @Column('uuid', { name: 'plan_id', nullable: true })
  planId!: string | null;

  @Column('text', { name: 'plan_no' })
  planNo!: string;

  @Column('text')
  path!: string;

  @Column('text', { name: 'assessment_on' })
  assessmentOn!: string;

  @Column('text', { name: 'eligibility_on' })
  eligibilityOn!: string;

  @Column('jsonb')
  levels!: readonly string[];

  @Column('jsonb')
  dimensions!: object;

  /** One of {@link BATCH_STATES}. */
  @Column('text')
  state!: string;

  /** What it was on which day. */
  @Column('jsonb')
  course!: Course;

  @Column('text', { name: 'opened_at' })
  openedAt!: string;

  @Column('text', { name: 'submitted_at', nullable: true })
  submittedAt!: string | null;

  /** The fingerprint of what was submitted last. */
  @Column('text', { nullable: true })
  digest!: string | null;

  @Column('text', { name: 'approved_at', nullable: true })
  approvedAt!: string | null;

  @Column('jsonb')
  notices!: readonly NoticeEntry[];

  /** The earliest last day among notices that are still open. */
  @Index()
  @Column('text', { name: 'notice_ends_next_on', nullable: true })
  noticeEndsNextOn!: string | null;

  @Column('jsonb', { nullable: true })
  announcement!: {
    readonly publishedOn: string;
    readonly registrationUntil: string | null;
    readonly feeFen: number;
    readonly documentSha256: string;
  } | null;

  @Column('jsonb', { nullable: true })
  registration!: { readonly closedOn: string; readonly admitted: number; readonly digest: string } | null;

  @Column('jsonb', { nullable: true })
  cancellation!: { readonly cancelledOn: string; readonly reasonCode: string } | null;

  @Column('jsonb', { nullable: true })
  report!: ReportEntry | null;

  /** How far the report to the authority was on which day: REPORTED, RETURNED or AUDITED. */
  @Column('jsonb', { name: 'report_course' })
  reportCourse!: Course;

  @Column('text', { name: 'archived_on', nullable: true })
  archivedOn!: string | null;

  @Column('bigint', { name: 'opened_position' })
  openedPosition!: string;

  @Column('integer')
  revision!: number;
}
