import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { recognitionRecord } from '../../contexts/career';
import type { Course } from '../../kernel/course';
import { streamOf } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { RestsOn } from '../../projecting/rests-on.entity';
import { VisibleTo } from '../../projecting/visible-to.entity';
import { OfWorker } from './of-worker.entity';

/** A certificate of another enterprise that the worker brought along, and what the present one made of it. */
@Entity('passport_recognition')
@RestsOn<RecognitionLineRow>(({ recognitionId }) => [streamOf(recognitionRecord.fold, recognitionId as Uuid)])
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
export class RecognitionLineRow extends OfWorker {
  @PrimaryColumn('uuid', { name: 'recognition_id' })
  recognitionId!: string;

  @Index()
  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('text', { name: 'certificate_number' })
  certificateNumber!: string;

  @Column('text', { name: 'occupation_code' })
  occupationCode!: string;

  @Column('text', { nullable: true })
  trade!: string | null;

  @Column('text')
  level!: string;

  @Column('text', { name: 'issued_on' })
  issuedOn!: string;

  /** The norm that it was assessed under; null where it was refused. */
  @Column('text', { nullable: true })
  standard!: string | null;

  /** What it was on which day. */
  @Column('jsonb')
  course!: Course;

  @Column('text', { name: 'top_up_due_on', nullable: true })
  topUpDueOn!: string | null;

  @Column('text', { name: 'reason_code', nullable: true })
  reasonCode!: string | null;

  @Column('uuid', { name: 'cause_event_id' })
  causeEventId!: string;
}
