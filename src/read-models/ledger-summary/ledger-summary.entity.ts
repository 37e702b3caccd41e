import { Column, Entity, PrimaryColumn } from 'typeorm';
import { VisibleTo } from '../../projecting/visible-to.entity';

/** How many events of each type the ledger holds. */
@Entity('event_count')
@VisibleTo({ everyone: true })
export class EventCountRow {
  @PrimaryColumn('text')
  type!: string;

  @Column('integer')
  count!: number;
}
