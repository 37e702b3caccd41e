import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { PayNumbers, payNumbersOf } from '../pay-numbers';
import { linksOf, servicesUnder } from '../pay-register/bases-as-facts';
import { PayEnterpriseRow, PayServiceRow, PayWorkerRow } from '../pay-register/pay-basis.entity';
import { PayLinkRow } from '../pay-register/pay-link.entity';
import { PayNumberRow } from '../pay-register/pay-number.entity';
import type { Service } from './unmatched';

export interface Matched {
  readonly numbers: PayNumbers;
  readonly services: readonly Service[];
}

/** Employee numbers and workers of an enterprise: no name and no number of a document is among them, so that payroll may read it. */
@Injectable()
export class WorkerLinks {
  constructor(private readonly readModels: ReadModels) {}

  /** Null where the viewer sees no such enterprise. */
  of(viewer: Viewer, enterpriseId: Uuid, horizon: Horizon): Promise<Seen<Matched | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => {
        const enterprise = await then.row(PayEnterpriseRow, await rows.findOneBy(PayEnterpriseRow, { enterpriseId }));
        if (!enterprise) return null;
        const mine = { where: { enterpriseId } };
        const workers = await then.rows(PayWorkerRow, await rows.find(PayWorkerRow, mine));
        const numbers = payNumbersOf(await then.rows(PayNumberRow, await rows.find(PayNumberRow, mine)), workers);
        const links = linksOf(await then.rows(PayLinkRow, await rows.find(PayLinkRow, mine)));
        const services = servicesUnder(
          await then.rows(PayServiceRow, await rows.find(PayServiceRow, { ...mine, order: { spanId: 'ASC' } })),
          links,
        );
        return {
          numbers,
          services: services.map(({ workerId, fromOn, lastOn }) => ({ workerId, fromOn: fromOn as Day, lastOn: lastOn as Day | null })),
        };
      },
      horizon,
    );
  }
}
