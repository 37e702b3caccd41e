import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../../projecting/visible-to.entity';
import { workerRecord } from '../../workforce';
import { entitlement } from '../entitlement';

/** One span of an entitlement, as the statement reads it. */
@Entity('entitlement_span')
@AlsoVisibleTo({ payroll: true, workers: ['workerId'] })
@RestsOn<EntitlementSpanRow>(({ entitlementId, workerId }) => [
  streamOf(workerRecord.fold, workerId as Uuid),
  streamOf(entitlement, entitlementId as Uuid),
])
@Index(['enterpriseId'])
@Index(['workerId'])
export class EntitlementSpanRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'entitlement_id' })
  entitlementId!: string;

  @PrimaryColumn('text', { name: 'from_on' })
  fromOn!: string;

  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('text')
  item!: string;

  @Column('text', { nullable: true })
  level!: string | null;

  @Column('text')
  basis!: string;

  @Column('uuid', { name: 'basis_id' })
  basisId!: string;

  /** Lists are in the order in which the spans were first told. */
  @Column('bigint', { name: 'started_position' })
  startedPosition!: string;

  @Column('text', { name: 'last_on', nullable: true })
  lastOn!: string | null;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason!: string | null;

  @Column('uuid', { name: 'cause_event_id' })
  causeEventId!: string;

  @Column('uuid', { name: 'end_cause_event_id', nullable: true })
  endCauseEventId!: string | null;
}
