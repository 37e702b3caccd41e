import { Column, Entity, Index } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { appointment } from '../appointment';
import { career } from '../career';
import { mentorships } from '../mentorship';
import { MentorPairColumns, PostColumns } from './post-and-pair.entity';

@Entity('appointment')
@RestsOn<AppointmentRow>(({ appointmentId, workerId }) => [streamOf(appointment, appointmentId as Uuid), streamOf(career, workerId as Uuid)])
@Index(['enterpriseId'])
export class AppointmentRow extends PostColumns {
  @Column('text', { name: 'post_code' })
  postCode!: string;

  @Column('text', { name: 'rule_id', nullable: true })
  ruleId!: string | null;

  /** PROPOSED, REVIEWED, NOTICED, FILED, IN_POST, ENDED. */
  @Column('text')
  state!: string;

  @Column('jsonb', { nullable: true })
  review!: object | null;

  @Column('jsonb', { nullable: true })
  notice!: object | null;

  @Column('text', { name: 'receipt_no', nullable: true })
  receiptNo!: string | null;

  @Column('text', { name: 'from_on', nullable: true })
  fromOn!: string | null;

  @Column('text', { name: 'term_ends_on', nullable: true })
  termEndsOn!: string | null;

  @Column('text', { name: 'last_on', nullable: true })
  lastOn!: string | null;

  /** Each step with its event and time, oldest first. */
  @Column('jsonb')
  steps!: readonly AppointmentStep[];

  /** Of the nomination's stream; the post begins and ends in the career's. */
  @Column('integer')
  revision!: number;
}

export interface AppointmentStep {
  readonly state: string;
  readonly eventId: string;
  readonly recordedAt: string;
}

@Entity('mentor_agreement')
@RestsOn<MentorAgreementRow>(({ enterpriseId }, ids) => [streamOf(mentorships, ids.of('mentorships', enterpriseId))])
@Index(['enterpriseId'])
export class MentorAgreementRow extends MentorPairColumns {
  /** Of the enterprise's stream of agreements, when this one was signed or ended. */
  @Column('integer')
  revision!: number;

  @Column('text', { name: 'recorded_at' })
  recordedAt!: string;
}
