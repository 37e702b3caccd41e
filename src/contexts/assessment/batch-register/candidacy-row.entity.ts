import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Course } from '../../../kernel/course';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../../projecting/visible-to.entity';
import { batch } from '../batch';
import { candidacy } from '../candidacy';

/** What waits for, or went through, a second person. */
export interface TwoPersonEntry {
  readonly id: string;
  readonly state: 'AWAITING_SECOND_PERSON' | 'CONFIRMED';
}
/** NOT_ELIGIBLE waits for a waiver; ABSENT is a failure by absence; AWAITING_CORRECTION follows an upheld objection. */
export const CANDIDACY_STATES = [
  'REGISTERED',
  'NOT_ELIGIBLE',
  'PASSED',
  'FAILED',
  'ABSENT',
  'VOID',
  'AWAITING_CORRECTION',
  'WITHDRAWN',
] as const;

@Entity('candidacy')
@AlsoVisibleTo({ level: 'level' })
@RestsOn<CandidacyRow>(({ batchId, candidacyId }) => [streamOf(batch, batchId as Uuid), streamOf(candidacy, candidacyId as Uuid)])
@Index(['batchId', 'registeredPosition'])
@Index(['enterpriseId', 'registeredPosition'])
@Index(['registeredPosition'])
export class CandidacyRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'candidacy_id' })
  candidacyId!: string;

  @Column('uuid', { name: 'batch_id' })
  batchId!: string;

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

  /** That of the batch, or the own one of a waiver. */
  @Column('text')
  path!: string;

  @Column('uuid', { name: 'resit_of', nullable: true })
  resitOf!: string | null;

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

  /** By line of the conditions, the first that failed, of whom a waiver is needed for. */
  @Column('jsonb', { name: 'eligibility_failures' })
  eligibilityFailures!: readonly object[];

  @Column('jsonb')
  waivers!: readonly (TwoPersonEntry & { readonly ruleId: string; readonly waived: readonly string[] })[];

  @Column('jsonb')
  corrections!: readonly (TwoPersonEntry & {
    readonly part: string;
    readonly from: string;
    readonly to: string;
    readonly reasonCode: string;
  })[];

  /** By part: the last day on which it is kept for this resit. */
  @Column('jsonb', { name: 'kept_parts' })
  keptParts!: Readonly<Record<string, string>>;

  /** Ground, papers and votes of a recognition without a sitting. */
  @Column('jsonb', { nullable: true })
  recognition!: object | null;

  /** The entry of the register of awards that the ground is: what is looked for when that is withdrawn. */
  @Index()
  @Column('uuid', { name: 'award_id', nullable: true })
  awardId!: string | null;

  /** By part: the mark as a person writes it, `95.6`, or `ABSENT`. */
  @Column('jsonb')
  scores!: Readonly<Record<string, string>>;

  /** One of {@link CANDIDACY_STATES}. */
  @Column('text')
  state!: string;

  /** What it was on which day. */
  @Column('jsonb')
  course!: Course;

  @Column('text', { name: 'registered_on' })
  registeredOn!: string;

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
