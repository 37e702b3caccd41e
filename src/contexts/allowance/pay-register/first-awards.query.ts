import { Injectable } from '@nestjs/common';
import { Between, EntityManager, In, IsNull, MoreThanOrEqual, Not } from 'typeorm';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { PROCESS_VIEWER, ReadModels, Seen } from '../../../projecting/querying/read-models.provider';
import type { FirstAwardFacts } from '../award-one-off/award-first';
import { firstAwardFacts, isForFirst } from '../award-one-off/first-award-facts';
import { linksOf, recordsLinkedTo } from './bases-as-facts';
import { AskedRecord, OWN_PROJECTIONS, PROCESS_WAIT_MS } from './known-records.query';
import { PayBasisRow } from './pay-basis.entity';
import { PayCertificateRow } from './pay-certificate.entity';
import { PayLinkRow } from './pay-link.entity';
import { RateTableRow } from './rate-table.entity';
import { tablesOf } from './rows-as-facts';

/** A worker, and the certificate or the post for which something may be awarded. */
export interface AskedAward extends AskedRecord {
  readonly basisId: Uuid;
}
export interface FirstAwardKnown {
  readonly asked: AskedAward;
  readonly facts: FirstAwardFacts;
}

/** Who reached a level, and what the table of that day gives for it. */
@Injectable()
export class FirstAwards {
  constructor(private readonly readModels: ReadModels) {}

  /** Those of the asked for whom anything may be awarded: most enterprises give nothing, and are asked for their tables alone. */
  async of(asked: readonly AskedAward[], since: Position): Promise<Seen<readonly FirstAwardKnown[]>> {
    await this.reach(since);
    return this.readModels.ask(PROCESS_VIEWER, async (rows) => {
      const tables = await rows.find(RateTableRow, { where: { enterpriseId: In(enterprisesOf(asked)), adoptedEventId: Not(IsNull()) } });
      const givers = new Set(tables.filter((table) => table.rows.some(isForFirst)).map(({ enterpriseId }) => enterpriseId));
      const open = asked.filter(({ enterpriseId }) => givers.has(enterpriseId));
      return open.length === 0 ? [] : known(rows, open, tables);
    });
  }

  /** What began to count on the days of a table that is adopted after it: certificates of the enterprise's own, and posts. */
  async during(
    enterpriseId: Uuid,
    { validFrom, validTo }: { readonly validFrom: Day; readonly validTo: Day | null },
    since: Position,
  ): Promise<readonly AskedAward[]> {
    await this.reach(since);
    const effectiveOn = validTo === null ? MoreThanOrEqual<string>(validFrom) : Between<string>(validFrom, validTo);
    const { value } = await this.readModels.ask(PROCESS_VIEWER, (rows) =>
      rows.find(PayBasisRow, {
        where: { enterpriseId, item: 'SKILL', turn: 0, effectiveOn },
        order: { effectiveOn: 'ASC', basisId: 'ASC' },
      }),
    );
    return value.map(({ workerId, basisId }) => ({ workerId: workerId as Uuid, enterpriseId, basisId: basisId as Uuid }));
  }

  private reach(since: Position): Promise<void> {
    return this.readModels.reach(since, { waitMs: PROCESS_WAIT_MS, projections: OWN_PROJECTIONS });
  }
}

const enterprisesOf = (asked: readonly AskedRecord[]): Uuid[] => [...new Set(asked.map(({ enterpriseId }) => enterpriseId))];

async function known(rows: EntityManager, asked: readonly AskedAward[], tables: readonly RateTableRow[]): Promise<FirstAwardKnown[]> {
  const links = await rows.find(PayLinkRow, { where: { enterpriseId: In(enterprisesOf(asked)) } });
  const recordsOf = ({ workerId, enterpriseId }: AskedAward): readonly Uuid[] =>
    recordsLinkedTo(workerId, linksOf(links.filter((link) => link.enterpriseId === enterpriseId)));
  const records = new Map(asked.map((each) => [each.workerId, recordsOf(each)]));
  const counted = await rows.find(PayBasisRow, {
    where: { workerId: In([...new Set([...records.values()].flat())]) },
    order: { basisId: 'ASC', turn: 'ASC' },
  });
  const certificates = await rows.find(PayCertificateRow, { where: { certificateId: In(asked.map(({ basisId }) => basisId)) } });
  return asked.flatMap((each) => {
    const ofPerson = counted.filter(({ workerId }) => records.get(each.workerId)!.some((record) => record === workerId));
    const facts = firstAwardFacts(
      each.workerId,
      each.basisId,
      ofPerson,
      certificates,
      tablesOf(tables.filter(({ enterpriseId }) => enterpriseId === each.enterpriseId)),
    );
    return facts ? [{ asked: each, facts }] : [];
  });
}
