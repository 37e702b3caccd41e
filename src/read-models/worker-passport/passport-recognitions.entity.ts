import { Column, Entity } from 'typeorm';
import { recognitionRecord } from '../../contexts/career';
import { RecognitionColumns } from '../../contexts/career/services';
import { streamOf } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { RestsOn } from '../../projecting/rests-on.entity';
import { AlsoVisibleTo } from '../../projecting/visible-to.entity';

/** A certificate of another enterprise that the worker brought along, and what the present one made of it. */
@Entity('passport_recognition')
@AlsoVisibleTo({ workers: ['workerId'], level: 'level' })
@RestsOn<RecognitionLineRow>(({ recognitionId }) => [streamOf(recognitionRecord.fold, recognitionId as Uuid)])
export class RecognitionLineRow extends RecognitionColumns {
  @Column('text', { name: 'top_up_due_on', nullable: true })
  topUpDueOn!: string | null;

  @Column('uuid', { name: 'cause_event_id' })
  causeEventId!: string;
}
