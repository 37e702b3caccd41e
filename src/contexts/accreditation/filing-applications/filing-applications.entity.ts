import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Course } from '../../../kernel/course';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { filingApplication } from '../filing-application';
import type { ApplicationContent, Gap } from '../filing-application.events';

@Entity('filing_application')
@RestsOn<FilingApplicationRow>(({ applicationId }) => [streamOf(filingApplication, applicationId as Uuid)])
@Index(['enterpriseId', 'draftedPosition'])
export class FilingApplicationRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'application_id' })
  applicationId!: string;

  /** DRAFT, SUBMITTED, RETURNED, GRANTED. */
  @Column('text')
  state!: string;

  /** What it was on which day. */
  @Column('jsonb')
  course!: Course;

  @Column('jsonb')
  content!: ApplicationContent;

  @Column('jsonb')
  gaps!: readonly Gap[];

  @Column('text', { name: 'submitted_on', nullable: true })
  submittedOn!: string | null;

  @Column('uuid', { name: 'filing_id', nullable: true })
  filingId!: string | null;

  @Column('text', { name: 'receipt_no', nullable: true })
  receiptNo!: string | null;

  @Column('bigint', { name: 'drafted_position' })
  draftedPosition!: string;

  @Column('integer')
  revision!: number;

  @Column('text', { name: 'changed_at' })
  changedAt!: string;
}
