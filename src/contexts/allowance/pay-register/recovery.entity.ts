import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../../projecting/visible-to.entity';
import { certificateState } from '../../certificate';
import { recovery } from '../recovery';
import type { RecoverablePeriod } from '../recovery.events';

/** What was paid on a ground that fell, and what a person decided about it. */
@Entity('pay_recovery')
@AlsoVisibleTo({ payroll: true })
@RestsOn<RecoveryRow>(({ recoveryId, certificateId }) => [
  streamOf(recovery, recoveryId as Uuid),
  streamOf(certificateState.fold, certificateId as Uuid),
])
@Index(['enterpriseId'])
export class RecoveryRow extends OfEnterprise {
  /** That of the annulment, or derived from what else took the ground away. */
  @PrimaryColumn('uuid', { name: 'recovery_id' })
  recoveryId!: string;

  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('uuid', { name: 'certificate_id' })
  certificateId!: string;

  /** What took the ground of the pay away: ANNULLED, RECOGNITION_ENDED or PAPER_DENIED. */
  @Column('text')
  ground!: string;

  /** null: a paper was denied. */
  @Index()
  @Column('uuid', { name: 'annulment_id', nullable: true })
  annulmentId!: string | null;

  @Column('jsonb', { name: 'basis_ids' })
  basisIds!: string[];

  @Column('text', { name: 'from_on' })
  fromOn!: string;

  @Column('text', { name: 'last_on' })
  lastOn!: string;

  @Column('jsonb')
  periods!: RecoverablePeriod[];

  @Column('text', { name: 'default_outcome' })
  defaultOutcome!: string;

  @Column('text', { name: 'policy_pack' })
  policyPack!: string;

  /** PROPOSED, DECIDED, or OVERTURNED with the annulment. */
  @Column('text')
  state!: string;

  @Column('text', { nullable: true })
  outcome!: string | null;

  @Column('text', { name: 'taken_from_on', nullable: true })
  takenFromOn!: string | null;

  @Column('text', { name: 'document_no', nullable: true })
  documentNo!: string | null;

  @Column('uuid', { name: 'decided_event_id', nullable: true })
  decidedEventId!: string | null;

  @Column('text', { name: 'decided_at', nullable: true })
  decidedAt!: string | null;

  @Column('integer')
  revision!: number;

  /** Lists are in this order. */
  @Index()
  @Column('bigint', { name: 'proposed_position' })
  proposedPosition!: string;

  @Column('text', { name: 'proposed_at' })
  proposedAt!: string;
}
