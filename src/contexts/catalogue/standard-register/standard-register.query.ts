import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { PageOf, pageOf, PageRequest } from '../../../projecting/querying/page-of.query';
import { Horizon, PROCESS_VIEWER, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
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

  /** Every version of the national standards of some occupations. */
  async national(occupationCodes: readonly string[]): Promise<readonly StandardVersionRow[]> {
    if (occupationCodes.length === 0) return [];
    const { value } = await this.readModels.ask(PROCESS_VIEWER, (rows) => rows.find(StandardVersionRow, { where: { kind: 'NATIONAL', occupationCode: In([...occupationCodes]) }, order: { publishedPosition: 'ASC' } }));
    return value;
  }
}
