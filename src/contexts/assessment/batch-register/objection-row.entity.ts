import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { batch } from '../batch';
import { candidacy } from '../candidacy';
import type { KeptText } from '../kept-words.provider';

@Entity('objection')
@RestsOn<ObjectionRow>(({ batchId, candidacyId }) => [streamOf(batch, batchId as Uuid), streamOf(candidacy, candidacyId as Uuid)])
export class ObjectionRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'objection_id' })
  objectionId!: string;

  @Column('uuid', { name: 'candidacy_id' })
  candidacyId!: string;

  @Index()
  @Column('uuid', { name: 'batch_id' })
  batchId!: string;

  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('uuid', { name: 'person_ref' })
  personRef!: string;

  /** OPEN, DISMISSED, UPHELD. */
  @Column('text')
  state!: string;

  /** CANDIDATE or OTHER. */
  @Column('text')
  by!: string;

  /** Who objects, where it is not the candidate, and how to reach them: references into the vault. */
  @Column('jsonb', { nullable: true })
  objector!: { readonly name: KeptText; readonly contact: KeptText } | null;

  /** References into the vault. */
  @Column('jsonb')
  text!: { readonly textId: string; readonly version: number };

  @Column('jsonb', { nullable: true })
  answer!: { readonly textId: string; readonly version: number } | null;

  @Column('text', { name: 'raised_at' })
  raisedAt!: string;

  @Column('text', { name: 'resolved_at', nullable: true })
  resolvedAt!: string | null;

  @Column('bigint', { name: 'raised_position' })
  raisedPosition!: string;
}
