import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { VisibleTo } from '../../../projecting/visible-to.entity';

export interface NoticeEntry {
  readonly publishedOn: string;
  readonly endsOn: string;
  readonly closedAt: string | null;
}

/** ABSENT is a failure by absence; AWAITING_CORRECTION follows an upheld objection. */
export const CANDIDACY_STATES = ['REGISTERED', 'PASSED', 'FAILED', 'ABSENT', 'VOID', 'AWAITING_CORRECTION', 'WITHDRAWN'] as const;

@Entity('batch')
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
@Index(['enterpriseId', 'openedPosition'])
export class BatchRow {
  @PrimaryColumn('uuid', { name: 'batch_id' })
  batchId!: string;

  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('text')
  region!: string;

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

  /** OPEN, SUBMITTED, APPROVED, UNDER_NOTICE, NOTICE_CLOSED. */
  @Column('text')
  state!: string;

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

  @Column('bigint', { name: 'opened_position' })
  openedPosition!: string;

  @Column('integer')
  revision!: number;
}

@Entity('candidacy')
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
@Index(['batchId', 'registeredPosition'])
export class CandidacyRow {
  @PrimaryColumn('uuid', { name: 'candidacy_id' })
  candidacyId!: string;

  @Column('uuid', { name: 'batch_id' })
  batchId!: string;

  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('text')
  region!: string;

  @Index()
  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('uuid', { name: 'person_ref' })
  personRef!: string;

  @Column('text', { name: 'occupation_code' })
  occupationCode!: string;

  @Column('text', { nullable: true })
  trade!: string | null;

  @Column('text')
  level!: string;

  @Column('text', { name: 'claimed_rule_id', nullable: true })
  claimedRuleId!: string | null;

  @Column('text', { name: 'rule_set', nullable: true })
  ruleSet!: string | null;

  @Column('text', { name: 'rule_id', nullable: true })
  ruleId!: string | null;

  @Column('integer', { name: 'counted_months', nullable: true })
  countedMonths!: number | null;

  @Column('jsonb', { name: 'required_parts' })
  requiredParts!: readonly string[];

  /** By part: the mark as a person writes it, `95.6`, or `ABSENT`. */
  @Column('jsonb')
  scores!: Readonly<Record<string, string>>;

  /** One of {@link CANDIDACY_STATES}. */
  @Column('text')
  state!: string;

  @Column('integer', { name: 'open_objections' })
  openObjections!: number;

  @Column('jsonb', { nullable: true })
  source!: object | null;

  /** Position of the registration in the log: lists are in this order, so that new entries appear at the end only. */
  @Column('bigint', { name: 'registered_position' })
  registeredPosition!: string;

  @Column('integer')
  revision!: number;
}

@Entity('objection')
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
export class ObjectionRow {
  @PrimaryColumn('uuid', { name: 'objection_id' })
  objectionId!: string;

  @Column('uuid', { name: 'candidacy_id' })
  candidacyId!: string;

  @Index()
  @Column('uuid', { name: 'batch_id' })
  batchId!: string;

  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('text')
  region!: string;

  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('uuid', { name: 'person_ref' })
  personRef!: string;

  /** OPEN, DISMISSED, UPHELD. */
  @Column('text')
  state!: string;

  /** References into the vault. */
  @Column('jsonb')
  text!: { readonly textId: string; readonly version: number };

  @Column('jsonb', { nullable: true })
  answer!: { readonly textId: string; readonly version: number } | null;

  @Column('text', { name: 'raised_at' })
  raisedAt!: string;

  @Column('text', { name: 'resolved_at', nullable: true })
  resolvedAt!: string | null;

  @Column('bigint', { name: 'raised_position' })
  raisedPosition!: string;
}
