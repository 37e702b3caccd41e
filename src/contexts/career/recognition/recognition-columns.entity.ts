import { Column, Index, PrimaryColumn } from 'typeorm';
import type { Course } from '../../../kernel/course';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';

/** What both read models say of a recognition. Seen by who decided, not by who issued: where a worker went is not the former employer's business. */
export abstract class RecognitionColumns extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'recognition_id' })
  recognitionId!: string;

  @Index()
  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('text', { name: 'certificate_number' })
  certificateNumber!: string;

  @Column('text')
  level!: string;

  @Column('text', { name: 'occupation_code' })
  occupationCode!: string;

  @Column('text', { nullable: true })
  trade!: string | null;

  @Column('text', { name: 'issued_on' })
  issuedOn!: string;

  /** The norm that it was assessed under; null where it was refused. */
  @Column('text', { nullable: true })
  standard!: string | null;

  /** What it was on which day. */
  @Column('jsonb')
  course!: Course;

  @Column('text', { name: 'reason_code', nullable: true })
  reasonCode!: string | null;
}
