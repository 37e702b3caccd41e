import { Injectable } from '@nestjs/common';
import { Between, In, IsNull, LessThan } from 'typeorm';
import { addDays, Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { PROCESS_VIEWER, ReadModels, Seen, Viewer } from '../../../projecting/read-models.provider';
import { EnterpriseRow, FilingRow } from './enterprise-register.entity';

/** No window before the end of a filing is longer. */
const MAX_WINDOW_DAYS = 366;

/** Equality on columns; absent ones do not filter. */
export type FilingFilters = Partial<Pick<FilingRow, 'enterpriseId' | 'institutionCode'>>;
/** The last entry of the page before: position of its grant, then its id. */
export type AfterFiling = readonly [position: string, filingId: string];
export interface FilingRef {
  readonly filingId: Uuid;
  readonly enterpriseId: Uuid;
}

@Injectable()
export class EnterpriseRegister {
  constructor(private readonly readModels: ReadModels) {}

  profile(viewer: Viewer, enterpriseId: Uuid, minPosition: Position): Promise<Seen<{ enterprise: EnterpriseRow; filings: FilingRow[] } | null>> {
    return this.readModels.ask(viewer, async (rows) => {
      const enterprise = await rows.findOneBy(EnterpriseRow, { enterpriseId });
      return enterprise && { enterprise, filings: await rows.find(FilingRow, { where: { enterpriseId }, order: { filingId: 'ASC' } }) };
    }, minPosition);
  }

  filing(viewer: Viewer, filingId: Uuid, minPosition: Position): Promise<Seen<FilingRow | null>> {
    return this.readModels.ask(viewer, (rows) => rows.findOneBy(FilingRow, { filingId }), minPosition);
  }

  list(viewer: Viewer, filters: FilingFilters, after: AfterFiling | undefined, limit: number, minPosition: Position): Promise<Seen<{ rows: readonly FilingRow[]; hasMore: boolean }>> {
    return this.readModels.ask(viewer, async (rows) => {
      const query = rows.createQueryBuilder(FilingRow, 'f').where(filters).orderBy('f.grantedPosition').addOrderBy('f.filingId').limit(limit + 1);
      if (after) query.andWhere('(f.grantedPosition, f.filingId) > (CAST(:position AS bigint), CAST(:id AS uuid))', { position: after[0], id: after[1] });
      const found = await query.getMany();
      return { rows: found.slice(0, limit), hasMore: found.length > limit };
    }, minPosition);
  }

  /** Filings whose last day is over on a day, without a marker and without another end. */
  filingsOver(day: Day, minPosition: Position): Promise<readonly FilingRef[]> {
    return this.refs({ validTo: LessThan(day) }, minPosition);
  }

  /** Filings whose last day comes within any window, and for which nobody was warned. */
  filingsToWarn(day: Day, minPosition: Position): Promise<readonly FilingRef[]> {
    return this.refs({ validTo: Between(day, addDays(day, MAX_WINDOW_DAYS)) }, minPosition, ({ warnedFor, validTo }) => warnedFor !== validTo);
  }

  /** Filings of an enterprise that have not come to an end. */
  async openFilingsOf(enterpriseId: Uuid, minPosition: Position): Promise<readonly FilingRef[]> {
    return this.refs({ enterpriseId: In([enterpriseId]) }, minPosition);
  }

  private async refs(where: object, minPosition: Position, isMeant: (row: FilingRow) => boolean = () => true): Promise<readonly FilingRef[]> {
    const { value } = await this.readModels.ask(PROCESS_VIEWER, (rows) => rows.find(FilingRow, { where: { ...where, isMarkedExpired: false, endedFrom: IsNull() }, order: { filingId: 'ASC' } }), minPosition);
    return value.filter(isMeant).map(({ filingId, enterpriseId }) => ({ filingId: filingId as Uuid, enterpriseId: enterpriseId as Uuid }));
  }
}
