import { Column } from 'typeorm';

/** What every row of a passport has: whose it is, and who may see it. */
export abstract class OfWorker {
  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId!: string;

  @Column('text')
  region!: string;
}
