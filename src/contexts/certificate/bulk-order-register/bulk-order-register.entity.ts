import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Course } from '../../../kernel/course';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { VisibleTo } from '../../../projecting/visible-to.entity';
import { bulkOrder } from '../bulk-order';

/** Orders over many certificates, for the authorities of their region to find; what each is about is read from its own stream. */
@Entity('bulk_order')
@RestsOn<BulkOrderRow>(({ orderId }) => [streamOf(bulkOrder, orderId as Uuid)])
@VisibleTo({ region: 'region' })
@Index(['region', 'proposedPosition'])
export class BulkOrderRow {
  @PrimaryColumn('uuid', { name: 'order_id' })
  orderId!: string;

  @Column('text')
  region!: string;

  @Column('text', { name: 'reason_code' })
  reasonCode!: string;

  @Column('text', { name: 'legal_basis' })
  legalBasis!: string;

  @Column('text', { name: 'document_no' })
  documentNo!: string;

  @Column('text', { name: 'decided_on' })
  decidedOn!: string;

  @Column('text')
  effect!: string;

  /** How many it is about, and of these how many could not be annulled when it was proposed. */
  @Column('integer')
  certificates!: number;

  @Column('integer', { name: 'with_obstacle' })
  withObstacle!: number;

  /** What became of them; null before it was carried out. */
  @Column('integer', { nullable: true })
  annulled!: number | null;

  @Column('integer', { nullable: true })
  refused!: number | null;

  /** What it was on which day. */
  @Column('jsonb')
  course!: Course;

  /** Position of the proposal in the log: lists are in this order, so that new entries appear at the end only. */
  @Column('bigint', { name: 'proposed_position' })
  proposedPosition!: string;

  @Column('integer')
  revision!: number;
}
