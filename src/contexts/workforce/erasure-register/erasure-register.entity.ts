import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import type { Duty } from '../kept-records.port';
import { person } from '../person';

/** RESTRICTED: a legal duty keeps the data for its own sake alone. */
export const ERASURE_STATES = ['AWAITING_DECISION', 'RESTRICTED', 'REFUSED', 'ERASED'] as const;

@Entity('erasure_request')
@RestsOn<ErasureRow>(({ personRef }) => [streamOf(person, personRef as Uuid)])
@Index(['enterpriseId', 'requestedPosition'])
@Index(['requestedPosition'])
export class ErasureRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'request_id' })
  requestId!: string;

  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  /** For the stream that the row rests on; shown to nobody. */
  @Column('uuid', { name: 'person_ref' })
  personRef!: string;

  @Column('jsonb')
  categories!: readonly string[];

  @Column('text')
  ground!: string;

  @Column('text', { name: 'document_no', nullable: true })
  documentNo!: string | null;

  /** One of {@link ERASURE_STATES}. */
  @Column('text')
  state!: string;

  /** What keeps the data, over all employers, and until when. */
  @Column('jsonb')
  duties!: readonly Duty[];

  @Column('text', { name: 'refused_for', nullable: true })
  refusedFor!: string | null;

  @Column('text', { name: 'requested_at' })
  requestedAt!: string;

  @Column('text', { name: 'decided_at', nullable: true })
  decidedAt!: string | null;

  /** Position of the request in the log: lists are in this order, so that new entries appear at the end only. */
  @Column('bigint', { name: 'requested_position' })
  requestedPosition!: string;
}
