import { Injectable } from '@nestjs/common';
import { PageOf, pageOf, PageRequest } from '../../../projecting/page-of.query';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/read-models.provider';
import { StandardVersionRow } from './standard-register.entity';

/** Equality on columns; absent ones do not filter. */
export type StandardFilters = Partial<Pick<StandardVersionRow, 'occupationCode' | 'kind' | 'standardCode'>>;
/** In the order of publication. */
export const PUBLISHED: PageRequest<StandardVersionRow>['place'] = ['publishedPosition', 'standardKey'];

@Injectable()
export class StandardRegister {
  constructor(private readonly readModels: ReadModels) {}

  list(viewer: Viewer, fixed: StandardFilters, page: Pick<PageRequest<StandardVersionRow>, 'after' | 'limit' | 'isCounted'>, horizon: Horizon): Promise<Seen<PageOf<StandardVersionRow>>> {
    return this.readModels.ask(viewer, (rows, then) => pageOf(rows, then, { table: StandardVersionRow, place: PUBLISHED, fixed, ...page }), horizon);
  }
}
