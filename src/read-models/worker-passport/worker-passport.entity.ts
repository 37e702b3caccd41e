import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { workerCareer } from '../../contexts/career';
import { certificateState } from '../../contexts/certificate';
import { qualifications, workerRecord } from '../../contexts/workforce';
import type { Course } from '../../kernel/course';
import { streamOf } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { OfEnterprise } from '../../projecting/of-enterprise.entity';
import { RestsOn } from '../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../projecting/visible-to.entity';

@Entity('passport')
@Index(['enterpriseId', 'workerId'])
@AlsoVisibleTo({ workers: ['workerId'] })
@RestsOn<PassportRow>(({ workerId }) => [streamOf(workerRecord.fold, workerId as Uuid), streamOf(workerCareer.fold, workerId as Uuid)])
export class PassportRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('uuid', { name: 'person_ref' })
  personRef!: string;

  @Column('text', { name: 'employee_no', nullable: true })
  employeeNo!: string | null;

  @Column('text', { name: 'registered_at' })
  registeredAt!: string;

  /** The highest valid certificate's level; null where there is none. */
  @Column('text', { nullable: true })
  tier!: string | null;

  @Column('uuid', { name: 'tier_basis_id', nullable: true })
  tierBasisId!: string | null;

  /** Checks at the end of an apprenticeship (转正定级). */
  @Column('jsonb')
  gradings!: readonly ShownGrading[];
}
export interface ShownGrading {
  readonly occupationCode: string;
  readonly gradedOn: string;
  readonly result: string;
  readonly extendedTo: string | null;
  readonly causeEventId: string;
}

/** One rise or fall; also an annulment that left the tier standing on another certificate. */
@Entity('passport_tier_change')
@Index(['enterpriseId', 'eventId'])
@AlsoVisibleTo({ workers: ['workerId'], level: 'toLevel' })
@RestsOn<TierChangeRow>(({ workerId }) => [streamOf(workerRecord.fold, workerId as Uuid), streamOf(workerCareer.fold, workerId as Uuid)])
export class TierChangeRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'event_id' })
  eventId!: string;

  @Index()
  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  /** RAISED, LOWERED or CARRIED_ON. */
  @Column('text')
  kind!: string;

  @Column('text', { name: 'from_level', nullable: true })
  fromLevel!: string | null;

  @Column('text', { name: 'to_level', nullable: true })
  toLevel!: string | null;

  @Column('uuid', { name: 'basis_id', nullable: true })
  basisId!: string | null;

  @Column('text', { name: 'effective_on' })
  effectiveOn!: string;

  /** The fact in the world that made it happen: an issue, a record, an annulment. */
  @Column('uuid', { name: 'cause_event_id' })
  causeEventId!: string;

  @Column('bigint')
  position!: string;

  @Column('text', { name: 'recorded_at' })
  recordedAt!: string;
}

@Entity('passport_certificate')
@Index(['enterpriseId', 'certificateId'])
@AlsoVisibleTo({ workers: ['workerId'], level: 'level' })
@RestsOn<HeldCertificateRow>(({ workerId, certificateId }) => [
  streamOf(workerRecord.fold, workerId as Uuid),
  streamOf(qualifications.fold, workerId as Uuid),
  streamOf(certificateState.fold, certificateId as Uuid),
])
export class HeldCertificateRow extends OfEnterprise {
  /** Of the certificate issued here, or of the record of one issued elsewhere. */
  @PrimaryColumn('uuid', { name: 'certificate_id' })
  certificateId!: string;

  @Index()
  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  /** ISSUED_HERE or RECORDED. */
  @Column('text')
  origin!: string;

  @Column('text')
  number!: string;

  @Column('text', { name: 'occupation_code' })
  occupationCode!: string;

  @Column('text', { nullable: true })
  trade!: string | null;

  @Column('text')
  level!: string;

  @Column('text', { name: 'issued_on' })
  issuedOn!: string;

  /** The version of the standard, or of the norm, that one issued here was assessed under. */
  @Column('text', { nullable: true })
  standard!: string | null;

  /** What it was on which day. */
  @Column('jsonb')
  course!: Course;

  @Column('uuid', { name: 'cause_event_id' })
  causeEventId!: string;

  @Column('uuid', { name: 'annulled_by_event_id', nullable: true })
  annulledByEventId!: string | null;
}
