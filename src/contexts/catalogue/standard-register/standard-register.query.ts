import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { KnownHistory, KnownUpTo } from '../../../ledger/known-history';
import { Ledger } from '../../../ledger/ledger';
import { PageOf, pageOf, PageRequest } from '../../../projecting/querying/page-of.query';
import { Horizon, PROCESS_VIEWER, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { standard, versionOn } from '../standard';
import { StandardVersionRow } from './standard-register.entity';

/** Equality on columns; absent ones do not filter. */
export type StandardFilters = Partial<Pick<StandardVersionRow, 'occupationCode' | 'kind' | 'standardCode'>>;
/** In the order of publication. */
export const PUBLISHED: PageRequest<StandardVersionRow>['place'] = ['publishedPosition', 'standardKey'];
/** One standard on a day, and where in the log that is true. */
type Known = Pick<KnownHistory<unknown>, 'revision' | 'atPosition'> & { readonly shown: object };

@Injectable()
export class StandardRegister {
  constructor(
    private readonly readModels: ReadModels,
    private readonly ledger: Ledger,
  ) {}

  list(
    viewer: Viewer,
    fixed: StandardFilters,
    page: Pick<PageRequest<StandardVersionRow>, 'after' | 'limit' | 'isCounted'>,
    horizon: Horizon,
  ): Promise<Seen<PageOf<StandardVersionRow>>> {
    return this.readModels.ask(
      viewer,
      (rows, then) => pageOf(rows, then, { table: StandardVersionRow, place: PUBLISHED, fixed, ...page }),
      horizon,
    );
  }

  /** The version in force on a day, and the names of the others; nothing where none was known. */
  async one(id: Uuid, asked: KnownUpTo & { readonly effectiveOn: Day }): Promise<Known | undefined> {
    const { state, revision, atPosition } = await this.ledger.known(standard, id, asked);
    if (state.status === 'none') return undefined;
    const { status: _, versions, ...about } = state;
    const named = versions.map(({ version, validFrom }) => ({ version, validFrom }));
    return { revision, atPosition, shown: { ...about, inForce: versionOn(state, asked.effectiveOn) ?? null, versions: named } };
  }

  /** Every version of the national standards of some occupations. */
  async national(occupationCodes: readonly string[]): Promise<readonly StandardVersionRow[]> {
    if (occupationCodes.length === 0) return [];
    const { value } = await this.readModels.ask(PROCESS_VIEWER, (rows) =>
      rows.find(StandardVersionRow, {
        where: { kind: 'NATIONAL', occupationCode: In([...occupationCodes]) },
        order: { publishedPosition: 'ASC' },
      }),
    );
    return value;
  }
}
