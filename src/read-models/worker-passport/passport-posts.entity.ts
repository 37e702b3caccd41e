import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Interruption, mentorshipsOf, workerCareer } from '../../contexts/career';
import { workerRecord } from '../../contexts/workforce';
import { streamOf } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { RestsOn } from '../../projecting/rests-on.entity';
import { VisibleTo } from '../../projecting/visible-to.entity';
import { OfWorker } from './of-worker.entity';

@Entity('passport_post')
@RestsOn<PostRow>(({ workerId }) => [streamOf(workerRecord.fold, workerId as Uuid), streamOf(workerCareer.fold, workerId as Uuid)])
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
export class PostRow extends OfWorker {
  @PrimaryColumn('uuid', { name: 'appointment_id' })
  appointmentId!: string;

  @Index()
  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('text')
  level!: string;

  @Column('text', { name: 'occupation_code' })
  occupationCode!: string;

  @Column('uuid', { name: 'basis_id' })
  basisId!: string;

  @Column('text', { name: 'from_on' })
  fromOn!: string;

  @Column('text', { name: 'term_ends_on' })
  termEndsOn!: string;

  /** The last day in post: of the term, until the post ended earlier. */
  @Column('text', { name: 'last_on' })
  lastOn!: string;

  /** Days on which it was not held, between two turns. */
  @Column('jsonb')
  interruptions!: readonly Interruption[];

  @Column('text', { name: 'end_reason', nullable: true })
  endReason!: string | null;

  @Column('uuid', { name: 'cause_event_id' })
  causeEventId!: string;

  @Column('uuid', { name: 'ended_by_event_id', nullable: true })
  endedByEventId!: string | null;
}

@Entity('passport_pair')
@RestsOn<PairRow>(({ enterpriseId }, ids) => [streamOf(mentorshipsOf.fold, ids.of('mentorships', enterpriseId))])
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
export class PairRow extends OfWorker {
  @PrimaryColumn('uuid', { name: 'agreement_id' })
  agreementId!: string;

  @Index()
  @Column('uuid', { name: 'mentor_id' })
  mentorId!: string;

  @Index()
  @Column('uuid', { name: 'apprentice_id' })
  apprenticeId!: string;

  @Column('text', { name: 'occupation_code' })
  occupationCode!: string;

  @Column('text', { name: 'target_level' })
  targetLevel!: string;

  @Column('text', { name: 'from_on' })
  fromOn!: string;

  @Column('text', { name: 'last_on' })
  lastOn!: string;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason!: string | null;

  @Column('uuid', { name: 'cause_event_id' })
  causeEventId!: string;

  @Column('uuid', { name: 'cohort_id', nullable: true })
  cohortId!: string | null;

  @Column('text', { nullable: true })
  grade!: string | null;

  @Column('text', { name: 'assessed_on', nullable: true })
  assessedOn!: string | null;

  /** Tiers to which the apprentice rose meanwhile. */
  @Column('jsonb')
  promotions!: readonly { readonly toLevel: string; readonly on: string; readonly eventId: string }[];
}

@Entity('passport_team_post')
@RestsOn<TeamPostRow>(({ workerId }) => [streamOf(workerCareer.fold, workerId as Uuid)])
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
export class TeamPostRow extends OfWorker {
  @PrimaryColumn('uuid', { name: 'post_id' })
  postId!: string;

  @Index()
  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('text', { name: 'team_code' })
  teamCode!: string;

  @Column('text', { name: 'from_on' })
  fromOn!: string;

  @Column('text', { name: 'last_on', nullable: true })
  lastOn!: string | null;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason!: string | null;

  @Column('uuid', { name: 'cause_event_id' })
  causeEventId!: string;

  @Column('uuid', { name: 'ended_by_event_id', nullable: true })
  endedByEventId!: string | null;
}
