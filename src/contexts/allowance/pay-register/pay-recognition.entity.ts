import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { OfEnterprise } from '../../../projecting/of-enterprise.entity';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../../projecting/visible-to.entity';
import { recognitionRecord } from '../../career';

/** Which certificate of another enterprise a recognition is about: what happens to it there is felt in the pay here. */
@Entity('pay_recognition')
@AlsoVisibleTo({ payroll: true })
@RestsOn<PayRecognitionRow>(({ recognitionId }) => [streamOf(recognitionRecord.fold, recognitionId as Uuid)])
export class PayRecognitionRow extends OfEnterprise {
  @PrimaryColumn('uuid', { name: 'recognition_id' })
  recognitionId!: string;

  @Index()
  @Column('uuid', { name: 'certificate_id' })
  certificateId!: string;

  @Column('uuid', { name: 'worker_id' })
  workerId!: string;
}
