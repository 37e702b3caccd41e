import { Column, Entity, Index } from 'typeorm';
import type { Course } from '../../../kernel/course';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../../projecting/visible-to.entity';
import { appointment } from '../appointment';
import type { ConditionsMet } from '../appointment-conditions.events';
import { career } from '../career';
import type { TermReview } from '../post';
import { PostColumns } from './post-and-pair.entity';

@Entity('appointment')
@AlsoVisibleTo({ level: 'level' })
@RestsOn<AppointmentRow>(({ appointmentId, workerId }) => [
  streamOf(appointment, appointmentId as Uuid),
  streamOf(career, workerId as Uuid),
])
@Index(['enterpriseId'])
export class AppointmentRow extends PostColumns {
  @Column('text', { name: 'post_code' })
  postCode!: string;

  @Column('text', { name: 'rule_id', nullable: true })
  ruleId!: string | null;

  /** How the conditions of the rule set were met. */
  @Column('jsonb', { nullable: true })
  conditions!: ConditionsMet | null;

  /** PROPOSED, REVIEWED, NOTICED, FILED, REFUSED, IN_POST, ENDED. */
  @Column('text')
  state!: string;

  /** What it was on which day. */
  @Column('jsonb')
  course!: Course;

  @Column('jsonb', { nullable: true })
  review!: object | null;

  @Column('jsonb', { nullable: true })
  notice!: object | null;

  /** Without their words, which are in the vault. */
  @Column('jsonb')
  objections!: readonly ObjectionMade[];

  @Column('text', { name: 'receipt_no', nullable: true })
  receiptNo!: string | null;

  @Column('text', { name: 'from_on', nullable: true })
  fromOn!: string | null;

  /** The term that runs: from the first day in post, or from that of a renewal. */
  @Column('text', { name: 'term_from_on', nullable: true })
  termFromOn!: string | null;

  @Column('text', { name: 'term_ends_on', nullable: true })
  termEndsOn!: string | null;

  @Column('jsonb', { name: 'term_reviews' })
  termReviews!: readonly ReviewMade[];

  @Column('jsonb')
  renewals!: readonly Renewal[];

  /** The review that was called to mind last. */
  @Column('text', { name: 'review_told_for', nullable: true })
  reviewToldFor!: string | null;

  @Column('text', { name: 'last_on', nullable: true })
  lastOn!: string | null;

  /** Each step with its event and time, oldest first. */
  @Column('jsonb')
  steps!: readonly AppointmentStep[];

  /** Position of the nomination in the log: lists are in this order, so that new entries appear at the end only. */
  @Column('bigint', { name: 'proposed_position' })
  proposedPosition!: string;

  /** Of the nomination's stream; the post begins and ends in the career's. */
  @Column('integer')
  revision!: number;
}

/** Words are references into the vault. */
export interface ObjectionMade {
  readonly objectionId: string;
  readonly course: Course;
  readonly text: KeptText;
  readonly name: KeptText;
  readonly contact: KeptText;
  readonly answer: KeptText | null;
}
interface KeptText {
  readonly textId: string;
  readonly version: number;
}

export interface AppointmentStep {
  readonly state: string;
  readonly eventId: string;
  readonly recordedAt: string;
}

/** Each with its event; in the order in which they were made. */
export interface ReviewMade extends TermReview {
  readonly reviewedOn: string;
  readonly eventId: string;
}
export interface Renewal {
  readonly fromOn: string;
  readonly termEndsOn: string;
  readonly documentNo: string;
  readonly eventId: string;
}
