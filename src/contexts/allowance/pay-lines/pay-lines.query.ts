import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Uuid } from '../../../kernel/uuid';
import type { Then } from '../../../projecting/querying/then';
import { payPolicyOn } from '../pay-policy';
import { AwardRow } from '../pay-register/award.entity';
import { EntitlementSpanRow } from '../pay-register/entitlement.entity';
import { PayBasisRow } from '../pay-register/pay-basis.entity';
import { RateTableRow } from '../pay-register/rate-table.entity';
import { segmentsOfWorker, tablesOf } from '../pay-register/rows-as-facts';
import { PayLine, payLines } from './pay-lines';

interface OfWorker {
  readonly workerId: Uuid;
  readonly enterpriseId: Uuid;
  readonly region: string;
}

/** What a worker is paid, for whoever shows the worker: within a question of theirs, in the eyes of who asks it. */
@Injectable()
export class PayLines {
  async in(rows: EntityManager, then: Then, { workerId, enterpriseId, region }: OfWorker): Promise<readonly PayLine[]> {
    const mine = { where: { workerId } };
    const bases = await then.rows(PayBasisRow, await rows.find(PayBasisRow, mine));
    const spans = await then.rows(
      EntitlementSpanRow,
      await rows.find(EntitlementSpanRow, { ...mine, order: { entitlementId: 'ASC', fromOn: 'ASC' } }),
    );
    const awards = await then.rows(AwardRow, await rows.find(AwardRow, { ...mine, order: { awardId: 'ASC' } }));
    const rateTables = tablesOf(
      await then.rows(RateTableRow, await rows.find(RateTableRow, { where: { enterpriseId }, order: { version: 'ASC' } })),
    );
    return payLines(segmentsOfWorker({ bases, spans, awards }), { rateTables, policyOn: (day) => payPolicyOn(region, day).policy });
  }
}
