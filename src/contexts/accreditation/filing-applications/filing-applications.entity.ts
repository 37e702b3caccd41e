import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Course } from '../../../kernel/course';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { VisibleTo } from '../../../projecting/visible-to.entity';
import { filingApplication } from '../filing-application';
import type { ApplicationContent, Gap } from '../filing-application.events';

@Entity('filing_application')
@RestsOn<FilingApplicationRow>(({ applicationId }) => [streamOf(filingApplication, applicationId as Uuid)])
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
@Index(['enterpriseId', 'draftedPosition'])
export class FilingApplicationRow {
  @PrimaryColumn('uuid', { name: 'application_id' })
  applicationId!: string;

  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('text')
  region!: string;

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
