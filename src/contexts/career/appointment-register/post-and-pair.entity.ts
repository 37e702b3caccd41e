import { Column, Index, PrimaryColumn } from 'typeorm';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import type { Interruption } from '../interruption';

/** What is said of a post wherever it is listed: among nominations, and in the passport of whoever holds it. */
export abstract class PostColumns extends OfEnterprise {
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

  /** Days on which it was not held, between two turns. */
  @Column('jsonb')
  interruptions!: readonly Interruption[];

  @Column('text', { name: 'end_reason', nullable: true })
  endReason!: string | null;
}

/** What a mentor and an apprentice agreed, wherever it is listed. */
export abstract class MentorPairColumns extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'agreement_id' })
  agreementId!: string;

  @Column('uuid', { name: 'mentor_id' })
  mentorId!: string;

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
}

/** The lead of a team, wherever it is listed. */
export abstract class TeamPostColumns extends OfEnterprise {
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
}
