import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { candidacy } from '../candidacy';

/** A photo or a paper of a candidacy; of its bytes nothing stands here. */
@Entity('candidate_file')
@RestsOn<CandidateFileRow>(({ candidacyId }) => [streamOf(candidacy, candidacyId as Uuid)])
@Index(['candidacyId', 'attachedPosition'])
@Index(['enterpriseId', 'attachedPosition'])
export class CandidateFileRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'candidacy_id' })
  candidacyId!: string;

  @PrimaryColumn('uuid', { name: 'file_id' })
  fileId!: string;

  @Column('uuid', { name: 'batch_id' })
  batchId!: string;

  @Column('uuid', { name: 'person_ref' })
  personRef!: string;

  /** PHOTO or EVIDENCE. */
  @Column('text')
  kind!: string;

  /** JPEG, PNG or PDF. */
  @Column('text', { name: 'media_type' })
  mediaType!: string;

  @Column('integer')
  bytes!: number;

  @Column('text')
  commitment!: string;

  @Column('text', { name: 'attached_at' })
  attachedAt!: string;

  @Column('bigint', { name: 'attached_position' })
  attachedPosition!: string;
}
