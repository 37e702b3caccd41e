import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../../projecting/visible-to.entity';
import { MentorPairColumns } from '../appointment-register/post-and-pair.entity';
import { mentorships } from '../mentorship';

@Entity('mentor_agreement')
@RestsOn<MentorAgreementRow>(({ enterpriseId }, ids) => [streamOf(mentorships, ids.of('mentorships', enterpriseId))])
@Index(['enterpriseId'])
export class MentorAgreementRow extends MentorPairColumns {
  /** Of the enterprise's stream of agreements, when this one was signed or ended. */
  @Column('integer')
  revision!: number;

  @Column('text', { name: 'recorded_at' })
  recordedAt!: string;

  @Index()
  @Column('uuid', { name: 'cohort_id', nullable: true })
  cohortId!: string | null;

  /** The agreement that it goes on with, under another mentor. */
  @Column('uuid', { nullable: true })
  replaces!: string | null;

  @Column('text', { nullable: true })
  grade!: string | null;

  @Column('text', { name: 'assessed_on', nullable: true })
  assessedOn!: string | null;

  @Column('uuid', { name: 'assessed_by', nullable: true })
  assessedBy!: string | null;

  @Column('jsonb')
  promotions!: readonly Promotion[];

  /** Position of the signing in the log: lists are in this order, so that new entries appear at the end only. */
  @Column('bigint', { name: 'signed_position' })
  signedPosition!: string;
}

/** A tier to which the apprentice rose meanwhile. */
export interface Promotion {
  readonly toLevel: string;
  readonly certificateId: string;
  readonly on: string;
  readonly eventId: string;
}

@Entity('mentor_cohort')
@AlsoVisibleTo({ partner: 'cohortId' })
@RestsOn<CohortRow>(({ enterpriseId }, ids) => [streamOf(mentorships, ids.of('mentorships', enterpriseId))])
@Index(['enterpriseId'])
export class CohortRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'cohort_id' })
  cohortId!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  code!: string;

  @Column('text', { name: 'occupation_code' })
  occupationCode!: string;

  @Column('text', { name: 'target_level' })
  targetLevel!: string;

  @Column('text', { name: 'school_code', nullable: true })
  schoolCode!: string | null;

  @Column('text', { name: 'document_no' })
  documentNo!: string;

  @Column('text', { name: 'from_on' })
  fromOn!: string;

  @Column('text', { name: 'last_on' })
  lastOn!: string;

  @Column('bigint', { name: 'opened_position' })
  openedPosition!: string;

  @Column('integer')
  revision!: number;

  @Column('text', { name: 'recorded_at' })
  recordedAt!: string;
}
