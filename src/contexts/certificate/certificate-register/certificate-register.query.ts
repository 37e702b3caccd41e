import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import { PageOf, pageOf, PageRequest } from '../../../projecting/page-of.query';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/read-models.provider';
import { CertificateRow } from './certificate-register.entity';

/** Equality on columns; absent ones do not filter. */
export type CertificateFilters = Partial<Pick<CertificateRow, 'enterpriseId' | 'batchId' | 'workerId' | 'level' | 'occupationCode' | 'status' | 'number'>>;

/** In the order of issue. */
export const ISSUED: PageRequest<CertificateRow>['place'] = ['issuedPosition', 'certificateId'];

@Injectable()
export class CertificateRegister {
  constructor(private readonly readModels: ReadModels) {}

  find(viewer: Viewer, certificateId: Uuid, horizon: Horizon): Promise<Seen<CertificateRow | null>> {
    return this.readModels.ask(viewer, async (rows, then) => then.row(CertificateRow, await rows.findOneBy(CertificateRow, { certificateId })), horizon);
  }

  list(viewer: Viewer, { status, ...fixed }: CertificateFilters, page: Pick<PageRequest<CertificateRow>, 'after' | 'limit' | 'isCounted'>, horizon: Horizon): Promise<Seen<PageOf<CertificateRow>>> {
    return this.readModels.ask(viewer, (rows, then) => pageOf(rows, then, { table: CertificateRow, place: ISSUED, fixed, moving: { status }, ...page }), horizon);
  }
}
