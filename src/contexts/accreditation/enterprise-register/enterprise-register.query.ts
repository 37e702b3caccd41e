import { Injectable } from '@nestjs/common';
import { Between, In, IsNull, LessThan } from 'typeorm';
import { addDays, Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { PageOf, pageOf, PageRequest } from '../../../projecting/querying/page-of.query';
import { Horizon, PROCESS_VIEWER, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { EnterpriseRow, FilingRow } from './enterprise-register.entity';

/** No window before the end of a filing is longer. */
const MAX_WINDOW_DAYS = 366;

/** Equality on columns; absent ones do not filter. */
export type FilingFilters = Partial<Pick<FilingRow, 'enterpriseId' | 'institutionCode'>>;
/** In the order of the grants. */
export const GRANTED: PageRequest<FilingRow>['place'] = ['grantedPosition', 'filingId'];
export interface FilingRef {
  readonly filingId: Uuid;
  readonly enterpriseId: Uuid;
}

@Injectable()
export class EnterpriseRegister {
  constructor(private readonly readModels: ReadModels) {}

  profile(
    viewer: Viewer,
    enterpriseId: Uuid,
    horizon: Horizon,
  ): Promise<Seen<{ enterprise: EnterpriseRow; filings: readonly FilingRow[] } | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => {
        const enterprise = await then.row(EnterpriseRow, await rows.findOneBy(EnterpriseRow, { enterpriseId }));
        return (
          enterprise && {
            enterprise,
            filings: await then.rows(FilingRow, await rows.find(FilingRow, { where: { enterpriseId }, order: { filingId: 'ASC' } })),
          }
        );
      },
      horizon,
    );
  }

  filing(viewer: Viewer, filingId: Uuid, horizon: Horizon): Promise<Seen<FilingRow | null>> {
    return this.readModels.ask(viewer, async (rows, then) => then.row(FilingRow, await rows.findOneBy(FilingRow, { filingId })), horizon);
  }

  list(
    viewer: Viewer,
    fixed: FilingFilters,
    page: Pick<PageRequest<FilingRow>, 'after' | 'limit' | 'isCounted'>,
    horizon: Horizon,
  ): Promise<Seen<PageOf<FilingRow>>> {
    return this.readModels.ask(viewer, (rows, then) => pageOf(rows, then, { table: FilingRow, place: GRANTED, fixed, ...page }), horizon);
  }

  /** Filings whose last day is over on a day, without a marker and without another end. */
  filingsOver(day: Day, minPosition: Position): Promise<readonly FilingRef[]> {
    return this.refs({ validTo: LessThan(day) }, minPosition);
  }

  /** Filings whose last day comes within any window, and for which nobody was warned. */
  filingsToWarn(day: Day, minPosition: Position): Promise<readonly FilingRef[]> {
    return this.refs(
      { validTo: Between(day, addDays(day, MAX_WINDOW_DAYS)) },
      minPosition,
      ({ warnedFor, validTo }) => warnedFor !== validTo,
    );
  }

  /** Filings of an enterprise that have not come to an end. */
  async openFilingsOf(enterpriseId: Uuid, minPosition: Position): Promise<readonly FilingRef[]> {
    return this.refs({ enterpriseId: In([enterpriseId]) }, minPosition);
  }

  private async refs(
    where: object,
    minPosition: Position,
    isMeant: (row: FilingRow) => boolean = () => true,
  ): Promise<readonly FilingRef[]> {
    const { value } = await this.readModels.ask(
      PROCESS_VIEWER,
      (rows) => rows.find(FilingRow, { where: { ...where, isMarkedExpired: false, endedFrom: IsNull() }, order: { filingId: 'ASC' } }),
      minPosition,
    );
    return value.filter(isMeant).map(({ filingId, enterpriseId }) => ({ filingId: filingId as Uuid, enterpriseId: enterpriseId as Uuid }));
  }
}
