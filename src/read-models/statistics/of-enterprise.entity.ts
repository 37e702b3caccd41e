import { Column } from 'typeorm';
import { OnBothAxes } from '../../projecting/history.entity';
import { VisibleTo } from '../../projecting/visible-to.entity';

/** What every counted row has: whose it is, and who may count it. */
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
export abstract class OfEnterprise extends OnBothAxes {
  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  /** Division code of the enterprise. */
  @Column('text')
  region!: string;
}

/** With the codes that cannot be added to the past (decision 7). */
export abstract class OfProgramme extends OfEnterprise {
  @Column('text', { nullable: true })
  chain!: string | null;

  @Column('text', { nullable: true })
  cluster!: string | null;

  @Column('text', { nullable: true })
  programme!: string | null;
}
