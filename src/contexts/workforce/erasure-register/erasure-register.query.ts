import { Injectable } from '@nestjs/common';
import { PageOf, pageOf, PageRequest } from '../../../projecting/querying/page-of.query';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { ErasureRow } from './erasure-register.entity';

/** In the order in which they were asked for. */
export const ASKED: PageRequest<ErasureRow>['place'] = ['requestedPosition', 'requestId'];
export type ErasureFilters = Partial<Pick<ErasureRow, 'state' | 'workerId'>>;

@Injectable()
export class ErasureRegister {
  constructor(private readonly readModels: ReadModels) {}

  list(
    viewer: Viewer,
    { state, workerId }: ErasureFilters,
    page: Pick<PageRequest<ErasureRow>, 'after' | 'limit' | 'isCounted'>,
    horizon: Horizon,
  ): Promise<Seen<PageOf<ErasureRow>>> {
    return this.readModels.ask(
      viewer,
      (rows, then) => pageOf(rows, then, { table: ErasureRow, place: ASKED, fixed: { workerId }, moving: { state }, ...page }),
      horizon,
    );
  }
}
