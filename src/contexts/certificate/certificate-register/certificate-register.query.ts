import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { ReadModels, Seen, Viewer } from '../../../projecting/read-models.provider';
import { CertificateRow } from './certificate-register.entity';

/** Equality on columns; absent ones do not filter. */
export type CertificateFilters = Partial<Pick<CertificateRow, 'enterpriseId' | 'batchId' | 'workerId' | 'level' | 'occupationCode' | 'status' | 'number'>>;
export interface PageOfCertificates {
  readonly rows: readonly CertificateRow[];
  readonly hasMore: boolean;
}
/** The last entry of the page before: position of its issue, then its id. */
export type After = readonly [position: string, certificateId: string];

@Injectable()
export class CertificateRegister {
  constructor(private readonly readModels: ReadModels) {}

  find(viewer: Viewer, certificateId: Uuid, minPosition: Position): Promise<Seen<CertificateRow | null>> {
    return this.readModels.ask(viewer, (rows) => rows.findOneBy(CertificateRow, { certificateId }), minPosition);
  }

  list(viewer: Viewer, filters: CertificateFilters, after: After | undefined, limit: number, minPosition: Position): Promise<Seen<PageOfCertificates>> {
    return this.readModels.ask(viewer, async (rows) => {
      const query = rows.createQueryBuilder(CertificateRow, 'c').where(filters).orderBy('c.issuedPosition').addOrderBy('c.certificateId').limit(limit + 1);
      if (after) query.andWhere('(c.issuedPosition, c.certificateId) > (CAST(:position AS bigint), CAST(:id AS uuid))', { position: after[0], id: after[1] });
      const found = await query.getMany();
      return { rows: found.slice(0, limit), hasMore: found.length > limit };
    }, minPosition);
  }
}
