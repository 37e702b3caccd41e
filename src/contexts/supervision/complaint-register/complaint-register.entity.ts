import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Course } from '../../../kernel/course';
import { streamOf } from '../../../kernel/fold';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { VisibleTo } from '../../../projecting/visible-to.entity';
import { complaint } from '../complaint';

export const COMPLAINT_STATES = ['RECEIVED', 'ACCEPTANCE_OVERDUE', 'ACCEPTED', 'REJECTED', 'OVERDUE', 'ANSWERED'] as const;

/** For authorities alone: whom a complaint is about is not told who complained, nor that somebody did. */
@Entity('complaint')
@RestsOn<ComplaintRow>(({ complaintId }) => [streamOf(complaint, complaintId as Uuid)])
@VisibleTo({ region: 'region' })
@Index(['region', 'receivedPosition'])
export class ComplaintRow {
  @PrimaryColumn('uuid', { name: 'complaint_id' })
  complaintId!: string;

  @Column('text')
  region!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  from!: string;

  @Column('uuid', { name: 'about_enterprise_id', nullable: true })
  aboutEnterpriseId!: string | null;

  @Column('text', { name: 'received_on' })
  receivedOn!: string;

  /** null: it came before acceptances were counted. */
  @Column('text', { name: 'accept_due_on', nullable: true })
  acceptDueOn!: string | null;

  /** The day on which it was taken up, or not. */
  @Column('text', { name: 'decided_on', nullable: true })
  decidedOn!: string | null;

  /** Why it was not taken up; null where it was, or where nobody has said so. */
  @Column('text', { name: 'rejection_reason', nullable: true })
  rejectionReason!: string | null;

  @Column('text', { name: 'answer_due_on' })
  answerDueOn!: string;

  @Column('text', { name: 'extended_on', nullable: true })
  extendedOn!: string | null;

  @Column('text', { nullable: true })
  outcome!: string | null;

  @Column('text', { name: 'answered_on', nullable: true })
  answeredOn!: string | null;

  @Column('text', { name: 'document_no', nullable: true })
  documentNo!: string | null;

  @Column('jsonb')
  text!: TextReference;

  @Column('jsonb', { name: 'rejection_text', nullable: true })
  rejectionText!: TextReference | null;

  @Column('jsonb', { name: 'extension_text', nullable: true })
  extensionText!: TextReference | null;

  @Column('jsonb', { name: 'answer_text', nullable: true })
  answerText!: TextReference | null;

  @Column('text', { name: 'policy_pack' })
  policyPack!: string;

  /** What it was on which day; the day after an acceptance or an answer was due it is overdue by itself. */
  @Column('jsonb')
  course!: Course;

  @Column('bigint', { name: 'received_position' })
  receivedPosition!: string;

  @Column('integer')
  revision!: number;
}
