import { Injectable } from '@nestjs/common';
import { Between, EntityManager, In, IsNull, Not } from 'typeorm';
import type { Month } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { positionOf } from '../../../projecting/writing/checkpoints';
import { PageOf, pageOf, PageRequest } from '../../../projecting/querying/page-of.query';
import { Horizon, PROCESS_VIEWER, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import type { Then } from '../../../projecting/querying/then';
import type { ClosedStatement, PayPerson, StatementFacts } from '../allowance-statement/open-statement';
import { AwardRow } from './award.entity';
import { ClosedLineRow, ClosedMissingRow, ClosingRow } from './closing.entity';
import { EntitlementSpanRow } from './entitlement.entity';
import { AskedRecord, KnownRecord, knownRecordsOfEach, OWN_PROJECTIONS, PROCESS_WAIT_MS } from './known-records.query';
import { PayBasisRow, PayEnterpriseRow, PayServiceRow, PayWorkerRow } from './pay-basis.entity';
import { PayLinkRow } from './pay-link.entity';
import { PayNumberRow } from './pay-number.entity';
import { RateTableRow } from './rate-table.entity';
import { closedOf, factsOf, peopleOf } from './rows-as-facts';

/** What a month's statement was made of: its closing, or how far this register had come. Others may have come less far, and the position of an answer is that of the last. */
export interface MadeOf {
  readonly closingId: Uuid | null;
  readonly registerPosition: Position;
}
export type MonthFacts = ({ readonly closed: readonly ClosedStatement[] } | { readonly facts: StatementFacts }) & {
  readonly madeOf: MadeOf;
};
export interface PayPeople {
  readonly enterpriseName: string;
  readonly people: ReadonlyMap<Uuid, PayPerson>;
}

/** Closed months in one answer: a year, which is 60,000 lines of the largest enterprises seen. */
export const MAX_MONTHS = 12;
const [FIRST_MONTH, LAST_MONTH] = ['0000-01', '9999-12'];
/** Months, both included; open where an end is absent. */
export interface MonthSpan {
  readonly from?: Month | undefined;
  readonly to?: Month | undefined;
}

/** In the order of their proposals, which are one stream's. */
export const PROPOSED: PageRequest<RateTableRow>['place'] = ['proposedPosition', 'tableId'];

const registerPosition = (rows: EntityManager): Promise<Position> =>
  positionOf(async (text, values) => ({ rows: (await rows.query(text, [...values])) as object[] }), OWN_PROJECTIONS[0]);

/** Reads what pay is made of, each question at one moment of the log. */
@Injectable()
export class PayRegister {
  constructor(private readonly readModels: ReadModels) {}

  /** By each of the workers asked for: what its pay can rest on, and that of every record linked with it; none where nothing does. Complete up to `since` at least. */
  async records(asked: readonly AskedRecord[], since: Position): Promise<Seen<readonly (readonly KnownRecord[])[]>> {
    await this.readModels.reach(since, { waitMs: PROCESS_WAIT_MS, projections: OWN_PROJECTIONS });
    return this.readModels.ask(PROCESS_VIEWER, (rows) => knownRecordsOfEach(rows, asked));
  }

  /**
   * What a month's statement is made of: of a closed month what was recorded and nothing else, so that reading it takes
   * no longer for an enterprise of many years. Null where the viewer sees no such enterprise.
   */
  month(viewer: Viewer, enterpriseId: Uuid, period: Month, horizon: Horizon): Promise<Seen<MonthFacts | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => {
        const enterprise = await then.row(PayEnterpriseRow, await rows.findOneBy(PayEnterpriseRow, { enterpriseId }));
        if (!enterprise) return null;
        const closings = await closedThen(then, await rows.find(ClosingRow, { where: { enterpriseId, period, closedAt: Not(IsNull()) } }));
        const madeOf = { closingId: (closings[0]?.closingId ?? null) as Uuid | null, registerPosition: await registerPosition(rows) };
        return closings.length > 0
          ? { madeOf, closed: await this.recorded(rows, closings) }
          : { madeOf, facts: await this.gather(rows, then, enterprise) };
      },
      horizon,
    );
  }

  /** What the month's statement would be made of; null where the viewer sees no such enterprise. */
  madeOf(viewer: Viewer, enterpriseId: Uuid, period: Month, horizon: Horizon): Promise<Seen<MadeOf | null>> {
    return this.readModels.ask(
      viewer,
      async (rows) => {
        if (!(await rows.existsBy(PayEnterpriseRow, { enterpriseId }))) return null;
        const closing = await rows.findOne(ClosingRow, {
          select: { closingId: true },
          where: { enterpriseId, period, closedAt: Not(IsNull()) },
        });
        return { closingId: (closing?.closingId ?? null) as Uuid | null, registerPosition: await registerPosition(rows) };
      },
      horizon,
    );
  }

  /** Everything, also where the month is closed already: for those who decide about it. */
  facts(viewer: Viewer, enterpriseId: Uuid, minPosition: Position): Promise<Seen<StatementFacts | null>> {
    return this.readModels.ask(viewer, (rows, then) => this.factsIn(rows, then, enterpriseId), minPosition);
  }

  /** The same within a question that asks for more. Null where the viewer sees no such enterprise. */
  async factsIn(rows: EntityManager, then: Then, enterpriseId: Uuid): Promise<StatementFacts | null> {
    const enterprise = await then.row(PayEnterpriseRow, await rows.findOneBy(PayEnterpriseRow, { enterpriseId }));
    return enterprise && this.gather(rows, then, enterprise);
  }

  /** Closed months alone, the earliest first, the latest {@link MAX_MONTHS} of the span: what payroll was told to pay. Null where the viewer sees no such enterprise. */
  async closedIn(rows: EntityManager, then: Then, enterpriseId: Uuid, { from, to }: MonthSpan): Promise<readonly ClosedStatement[] | null> {
    const enterprise = await then.row(PayEnterpriseRow, await rows.findOneBy(PayEnterpriseRow, { enterpriseId }));
    if (!enterprise) return null;
    const period = Between(from ?? FIRST_MONTH, to ?? LAST_MONTH);
    const closings = await closedThen(then, await rows.find(ClosingRow, { where: { enterpriseId, closedAt: Not(IsNull()), period } }));
    return this.recorded(rows, [...closings].sort((a, b) => (a.period < b.period ? -1 : 1)).slice(-MAX_MONTHS));
  }

  /** Who is on the enterprise's sheet, with the occupation worked last. */
  async people(viewer: Viewer, enterpriseId: Uuid): Promise<PayPeople> {
    const { value } = await this.readModels.ask(viewer, async (rows) => {
      const [enterprise, workers] = [
        await rows.findOneByOrFail(PayEnterpriseRow, { enterpriseId }),
        await rows.find(PayWorkerRow, { where: { enterpriseId } }),
      ];
      return { enterpriseName: enterprise.name, people: peopleOf(workers, await rows.find(PayServiceRow, { where: { enterpriseId } })) };
    });
    return value;
  }

  rateTables(viewer: Viewer, enterpriseId: Uuid, horizon: Horizon): Promise<Seen<readonly RateTableRow[] | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => {
        const enterprise = await rows.findOneBy(PayEnterpriseRow, { enterpriseId });
        return enterprise && then.rows(RateTableRow, await rows.find(RateTableRow, { where: { enterpriseId }, order: { version: 'ASC' } }));
      },
      horizon,
    );
  }

  /** Null where the viewer sees no such enterprise. */
  rateTablePage(
    viewer: Viewer,
    enterpriseId: Uuid,
    page: Pick<PageRequest<RateTableRow>, 'after' | 'limit' | 'isCounted'>,
    horizon: Horizon,
  ): Promise<Seen<PageOf<RateTableRow> | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => {
        const enterprise = await rows.findOneBy(PayEnterpriseRow, { enterpriseId });
        return enterprise && pageOf(rows, then, { table: RateTableRow, place: PROPOSED, fixed: { enterpriseId }, ...page });
      },
      horizon,
    );
  }

  /** One after the other: a transaction has one connection. */
  private async gather(rows: EntityManager, then: Then, enterprise: PayEnterpriseRow): Promise<StatementFacts> {
    const { enterpriseId } = enterprise;
    const mine = { where: { enterpriseId } };
    return factsOf({
      enterprise,
      workers: await then.rows(PayWorkerRow, await rows.find(PayWorkerRow, mine)),
      services: await then.rows(PayServiceRow, await rows.find(PayServiceRow, { ...mine, order: { spanId: 'ASC' } })),
      links: await then.rows(PayLinkRow, await rows.find(PayLinkRow, mine)),
      numbers: await then.rows(PayNumberRow, await rows.find(PayNumberRow, mine)),
      bases: await then.rows(PayBasisRow, await rows.find(PayBasisRow, mine)),
      spans: await then.rows(
        EntitlementSpanRow,
        await rows.find(EntitlementSpanRow, { ...mine, order: { entitlementId: 'ASC', fromOn: 'ASC' } }),
      ),
      awards: await then.rows(AwardRow, await rows.find(AwardRow, { ...mine, order: { awardId: 'ASC' } })),
      rateTables: await then.rows(RateTableRow, await rows.find(RateTableRow, { ...mine, order: { version: 'ASC' } })),
      closed: await this.recorded(
        rows,
        await closedThen(then, await rows.find(ClosingRow, { where: { enterpriseId, closedAt: Not(IsNull()) } })),
      ),
    });
  }

  private async recorded(rows: EntityManager, closings: readonly ClosingRow[]): Promise<ClosedStatement[]> {
    const theirs = {
      where: { closingId: In(closings.map(({ closingId }) => closingId)) },
      order: { closingId: 'ASC', ordinal: 'ASC' },
    } as const;
    return closedOf({ closings, lines: await rows.find(ClosedLineRow, theirs), missing: await rows.find(ClosedMissingRow, theirs) });
  }
}

/** What a closing has recorded never changes, so that only whether it was there yet has to be asked. */
const closedThen = async (then: Then, closings: readonly ClosingRow[]): Promise<readonly ClosingRow[]> =>
  (await then.rows(ClosingRow, closings)).filter(({ closedAt }) => closedAt !== null);
