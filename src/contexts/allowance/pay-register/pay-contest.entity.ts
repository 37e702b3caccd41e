import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import { RestsOn } from '../../../projecting/rests-on.entity';
import { VisibleTo } from '../../../projecting/visible-to.entity';
import { awardRecord } from '../../catalogue';

/** Places in competitions, so that whoever employs the person finds them, also where the service is recorded later. Seen by no enterprise: its own prizes say what concerns it. */
@Entity('pay_contest')
@RestsOn<PayContestRow>(({ entryId }) => [streamOf(awardRecord.fold, entryId as Uuid)])
@VisibleTo({ region: 'region' })
export class PayContestRow {
  /** Of the register of awards. */
  @PrimaryColumn('uuid', { name: 'entry_id' })
  entryId!: string;

  @Index()
  @Column('uuid', { name: 'person_ref' })
  personRef!: string;

  @Column('text')
  region!: string;

  @Column('text', { name: 'awarded_on' })
  awardedOn!: string;

  @Column('uuid', { name: 'cause_event_id' })
  causeEventId!: string;
}
