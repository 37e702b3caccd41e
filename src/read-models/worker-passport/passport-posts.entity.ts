import { Column, Entity, Index } from 'typeorm';
import { mentorshipsOf, workerCareer } from '../../contexts/career';
import { MentorPairColumns, PostColumns, TeamPostColumns } from '../../contexts/career/services';
import { workerRecord } from '../../contexts/workforce';
import { streamOf } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { RestsOn } from '../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../projecting/visible-to.entity';

@Entity('passport_post')
@AlsoVisibleTo({ workers: ['workerId'], level: 'level' })
@RestsOn<PostRow>(({ workerId }) => [streamOf(workerRecord.fold, workerId as Uuid), streamOf(workerCareer.fold, workerId as Uuid)])
export class PostRow extends PostColumns {
  @Column('text', { name: 'from_on' })
  fromOn!: string;

  @Column('text', { name: 'term_ends_on' })
  termEndsOn!: string;

  /** The last day in post: of the term, until the post ended earlier. */
  @Column('text', { name: 'last_on' })
  lastOn!: string;

  @Column('uuid', { name: 'cause_event_id' })
  causeEventId!: string;

  @Column('uuid', { name: 'ended_by_event_id', nullable: true })
  endedByEventId!: string | null;
}

@Entity('passport_pair')
@AlsoVisibleTo({ workers: ['mentorId', 'apprenticeId'] })
@Index(['mentorId'])
@Index(['apprenticeId'])
@RestsOn<PairRow>(({ enterpriseId }, ids) => [streamOf(mentorshipsOf.fold, ids.of('mentorships', enterpriseId))])
export class PairRow extends MentorPairColumns {
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
@AlsoVisibleTo({ workers: ['workerId'] })
@RestsOn<TeamPostRow>(({ workerId }) => [streamOf(workerCareer.fold, workerId as Uuid)])
export class TeamPostRow extends TeamPostColumns {
  @Column('uuid', { name: 'cause_event_id' })
  causeEventId!: string;

  @Column('uuid', { name: 'ended_by_event_id', nullable: true })
  endedByEventId!: string | null;
}
