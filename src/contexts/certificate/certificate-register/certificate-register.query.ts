import { Injectable } from '@nestjs/common';
import { Any } from 'typeorm';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { PageOf, pageOf, PageRequest } from '../../../projecting/querying/page-of.query';
import { Horizon, PROCESS_VIEWER, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { MAX_CANDIDACIES } from '../../assessment';
import { courseState } from './certificate-course';
import { CertificateRow } from './certificate-register.entity';

/** Equality on columns; absent ones do not filter. */
export type CertificateFilters = Partial<
  Pick<CertificateRow, 'enterpriseId' | 'batchId' | 'workerId' | 'level' | 'occupationCode' | 'number'>
> & { readonly status?: string };

/** In the order of issue. */
export const ISSUED: PageRequest<CertificateRow>['place'] = ['issuedPosition', 'certificateId'];

@Injectable()
export class CertificateRegister {
  constructor(private readonly readModels: ReadModels) {}

  find(viewer: Viewer, certificateId: Uuid, horizon: Horizon): Promise<Seen<CertificateRow | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => then.row(CertificateRow, await rows.findOneBy(CertificateRow, { certificateId })),
      horizon,
    );
  }

  list(
    viewer: Viewer,
    { status, ...fixed }: CertificateFilters,
    page: Pick<PageRequest<CertificateRow>, 'after' | 'limit' | 'isCounted'>,
    horizon: Horizon & { readonly effectiveOn: Day },
  ): Promise<Seen<PageOf<CertificateRow>>> {
    const standing = [{ course: 'course', on: horizon.effectiveOn, state: courseState(status) }] as const;
    return this.readModels.ask(
      viewer,
      (rows, then) => pageOf(rows, then, { table: CertificateRow, place: ISSUED, fixed, standing, ...page }),
      horizon,
    );
  }

  /** Of a batch, in the order of issue, as one list for a file. */
  ofBatch(viewer: Viewer, batchId: Uuid, horizon: Horizon): Promise<Seen<readonly CertificateRow[]>> {
    return this.readModels.ask(
      viewer,
      (rows) =>
        rows.find(CertificateRow, { where: { batchId }, order: { issuedPosition: 'ASC', certificateId: 'ASC' }, take: MAX_CANDIDACIES }),
      horizon,
    );
  }

  /** Which certificate has a number, whoever issued it. Answers a decision, never a caller. */
  async idOf(number: string, minPosition: Position): Promise<Uuid | undefined> {
    const horizon: Horizon = { minPosition, knownPosition: null };
    const { value } = await this.readModels.ask(PROCESS_VIEWER, (rows) => rows.findOneBy(CertificateRow, { number }), horizon);
    return value?.certificateId as Uuid | undefined;
  }

  /** Every certificate of a person in this ledger, whichever employer issued it, under any of the records that are the person. Answers a process, never a caller. */
  async ofHolder(personRef: string, workerIds: readonly Uuid[], minPosition: Position): Promise<readonly CertificateRow[]> {
    const horizon: Horizon = { minPosition, knownPosition: null };
    const { value } = await this.readModels.ask(
      PROCESS_VIEWER,
      (rows) => rows.find(CertificateRow, { where: [{ personRef }, { workerId: Any([...workerIds]) }], order: { issuedPosition: 'ASC' } }),
      horizon,
    );
    return value;
  }
}
