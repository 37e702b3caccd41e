import { Column } from 'typeorm';
import { VisibleTo } from './visible-to.entity';

/** What nearly every row has: whose it is, and where; so the enterprise sees it, and the authority of the region. Tables that extend this are seen by nobody else. */
@VisibleTo({ tenant: 'enterpriseId', region: 'region' })
export abstract class OfEnterprise {
  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('text')
  region!: string;
}
