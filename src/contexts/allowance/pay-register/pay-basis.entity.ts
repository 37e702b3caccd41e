import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { AlsoVisibleTo, VisibleTo } from '../../../projecting/visible-to.entity';
import { enterpriseRecord } from '../../accreditation';
import { mentorshipsOf, workerCareer } from '../../career';
import { employmentHistory, recordLinksOf, workerRecord } from '../../workforce';

/** The enterprises, so that an unknown one and one out of sight give the same answer. */
@Entity('pay_enterprise')
@AlsoVisibleTo({ payroll: true })
@RestsOn<PayEnterpriseRow>(({ enterpriseId }) => [streamOf(enterpriseRecord.fold, enterpriseId as Uuid)])
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
export class PayEnterpriseRow {
  @PrimaryColumn('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('text')
  region!: string;

  @Column('text')
  name!: string;
}

@Entity('pay_worker')
@AlsoVisibleTo({ payroll: true, workers: ['workerId'] })
@RestsOn<PayWorkerRow>(({ workerId }) => [streamOf(workerRecord.fold, workerId as Uuid)])
@Index(['enterpriseId'])
export class PayWorkerRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'worker_id' })
  workerId!: string;

  /** Whose name stands on the enterprise's own sheet; joined at the edge alone. */
  @Column('uuid', { name: 'person_ref' })
  personRef!: string;

  @Column('text', { name: 'employee_no', nullable: true })
  employeeNo!: string | null;
}

/** Spans in the enterprise's own service. */
@Entity('pay_service')
@AlsoVisibleTo({ payroll: true })
@RestsOn<PayServiceRow>(({ workerId }) => [
  streamOf(workerRecord.fold, workerId as Uuid),
  streamOf(employmentHistory.fold, workerId as Uuid),
])
@Index(['enterpriseId'])
export class PayServiceRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'span_id' })
  spanId!: string;

  @Index()
  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('text', { name: 'occupation_code' })
  occupationCode!: string;

  @Column('text', { name: 'from_on' })
  fromOn!: string;

  @Column('text', { name: 'last_on', nullable: true })
  lastOn!: string | null;

  @Column('uuid', { name: 'end_cause_event_id', nullable: true })
  endCauseEventId!: string | null;
}

/**
 * What pay can rest on, as it happened: the start rule is applied when it is read. One row for each time that it counts in
 * the career of one worker: a certificate counts again where its annulment was overturned.
 */
@Entity('pay_basis')
@AlsoVisibleTo({ payroll: true, workers: ['workerId'] })
@RestsOn<PayBasisRow>(({ workerId, enterpriseId }, ids) => [
  streamOf(workerRecord.fold, workerId as Uuid),
  streamOf(workerCareer.fold, workerId as Uuid),
  streamOf(mentorshipsOf.fold, ids.of('mentorships', enterpriseId)),
  // Whether a paper was annulled, or found to be another person's.
  streamOf(enterpriseRecord.fold, enterpriseId as Uuid),
  streamOf(recordLinksOf.fold, enterpriseId as Uuid),
])
@Index(['enterpriseId'])
export class PayBasisRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'worker_id' })
  workerId!: string;

  @PrimaryColumn('uuid', { name: 'basis_id' })
  basisId!: string;

  /** 0 for the first time that it counts. */
  @PrimaryColumn('integer')
  turn!: number;

  @Column('text')
  item!: string;

  @Column('text', { nullable: true })
  level!: string | null;

  @Column('text')
  basis!: string;

  @Column('text', { name: 'occupation_code', nullable: true })
  occupationCode!: string | null;

  /** The occupation of the paper, the post or the agreement, whichever is worked: a rate may differ by it. */
  @Column('text', { name: 'of_occupation', nullable: true })
  ofOccupation!: string | null;

  /** Of a post: the certificate that it rests on. */
  @Column('uuid', { name: 'rests_on', nullable: true })
  restsOn!: string | null;

  /** The issue of a certificate, the start of a post or an agreement; the same in every turn. */
  @Column('text', { name: 'effective_on' })
  effectiveOn!: string;

  /** The first day of a later turn. */
  @Column('text', { name: 'resumed_on', nullable: true })
  resumedOn!: string | null;

  @Column('text', { name: 'last_on', nullable: true })
  lastOn!: string | null;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason!: string | null;

  @Column('uuid', { name: 'cause_event_id' })
  causeEventId!: string;

  @Column('uuid', { name: 'end_cause_event_id', nullable: true })
  endCauseEventId!: string | null;
}
