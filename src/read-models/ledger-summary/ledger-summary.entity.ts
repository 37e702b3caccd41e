import { Column, Entity, PrimaryColumn } from 'typeorm';
import { RestsOnWholeLog } from '../../projecting/rests-on.entity';
import { VisibleTo } from '../../projecting/visible-to.entity';

/** How many events of each type the ledger holds. */
@Entity('event_count')
@RestsOnWholeLog()
@VisibleTo({})
export class EventCountRow {
  @PrimaryColumn('text')
  type!: string;

  @Column('integer')
  count!: number;
}
