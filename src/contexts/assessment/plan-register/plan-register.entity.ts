import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Course } from '../../../kernel/course';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../../projecting/visible-to.entity';
import { batch } from '../batch';
import { plan } from '../plan';

export const PLAN_STATES = ['FILED', 'RETURNED', 'ACCEPTED'] as const;

@RestsOn<PlanRow>(({ planId }, ids) => [streamOf(plan, planId as Uuid), streamOf(batch, ids.of('batch-of-plan', planId))])
@Entity('plan')
@AlsoVisibleTo({ level: 'subjects' })
@RestsOn<PlanRow>(({ planId, batchId }) => [
  streamOf(plan, planId as Uuid),
  ...(batchId === null ? [] : [streamOf(batch, batchId as Uuid)]),
])
@Index(['enterpriseId', 'filedPosition'])
export class PlanRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'plan_id' })
  planId!: string;

  @Column('uuid', { name: 'filing_id' })
  filingId!: string;

  @Column('text', { name: 'plan_no' })
  planNo!: string;

  @Column('text')
  path!: string;

  @Column('text', { name: 'assessment_on' })
  assessmentOn!: string;

  @Column('jsonb')
  subjects!: readonly object[];

  @Column('jsonb')
  dimensions!: object;

  /** One of {@link PLAN_STATES}. */
  @Column('text')
  state!: string;

  /** What it was on which day. */
  @Column('jsonb')
  course!: Course;

  @Column('text', { name: 'filed_on' })
  filedOn!: string;

  @Column('text', { name: 'answered_on', nullable: true })
  answeredOn!: string | null;

  @Column('text', { name: 'receipt_no', nullable: true })
  receiptNo!: string | null;

  @Column('jsonb')
  gaps!: readonly string[];

  /** Reference into the vault. */
  @Column('jsonb', { name: 'return_text', nullable: true })
  returnText!: { readonly textId: string; readonly version: number } | null;

  @Column('uuid', { name: 'batch_id', nullable: true })
  batchId!: string | null;

  /** Position of the first filing in the log: the order of the list. */
  @Column('bigint', { name: 'filed_position' })
  filedPosition!: string;

  @Column('integer')
  revision!: number;
}
