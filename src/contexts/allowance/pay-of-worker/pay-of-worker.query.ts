import { Injectable } from '@nestjs/common';
import type { Month } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import type { PublishedStatement } from '../allowance-statement/statement-view';
import { Statements } from '../allowance-statement/statements.query';
import { numbersIn } from '../pay-numbers';
import { AwardRow } from '../pay-register/award.entity';
import { EntitlementSpanRow } from '../pay-register/entitlement.entity';
import { PayBasisRow, PayServiceRow, PayWorkerRow } from '../pay-register/pay-basis.entity';
import { PayRegister } from '../pay-register/pay-register.query';
import { RateTableRow } from '../pay-register/rate-table.entity';
import { saidOf } from '../pay-register/payments.query';
import { PaymentOfLine, paymentOf } from './payment-of-line';
import { whyThisAmount } from './why-this-amount';

export interface PayOfWorker {
  readonly enterpriseId: Uuid;
  readonly employeeNo: string | null;
  readonly statement: Pick<PublishedStatement, 'status' | 'ruleVersion' | 'start' | 'partMonth' | 'rounding'>;
  readonly lines: readonly (ReturnType<typeof whyThisAmount> & { readonly payment: PaymentOfLine | null })[];
  /** Why there is no line; null where there is one, or where the worker was not in service. */
  readonly missingReason: string | null;
}

/** One worker's lines of a month, each with what it rests on. */
@Injectable()
export class PayOfWorkers {
  constructor(
    private readonly readModels: ReadModels,
    private readonly statements: Statements,
    private readonly register: PayRegister,
  ) {}

  /** Null where the viewer sees no such worker. */
  async of(viewer: Viewer, workerId: Uuid, period: Month, horizon: Horizon): Promise<Seen<PayOfWorker | null>> {
    const { value: worker, atPosition } = await this.readModels.ask(
      viewer,
      async (rows, then) => then.row(PayWorkerRow, await rows.findOneBy(PayWorkerRow, { workerId })),
      horizon,
    );
    if (!worker) return { value: null, atPosition };
    const enterpriseId = worker.enterpriseId as Uuid;
    const counting = asPayroll(viewer);
    // The month is counted for all; what it is told to rest on is what is about this worker, and the tables.
    const unsaid = { ...horizon, provenance: undefined };
    const { value: statement } = await this.statements.read(counting, enterpriseId, period, unsaid);
    const { value: known } = await this.readModels.ask(
      counting,
      async (rows, then) => {
        const facts = await this.register.factsIn(rows, then, enterpriseId);
        return facts && { facts, said: (await saidOf(rows, then, enterpriseId, [period])).get(period) };
      },
      unsaid,
    );
    if (horizon.provenance) await this.restsOn(counting, { workerId, enterpriseId }, horizon);
    if (!statement || !known) return { value: null, atPosition };
    const { facts, said } = known;
    const ofWorker = <Of extends { readonly workerId: Uuid }>(all: readonly Of[]): Of[] => all.filter((each) => each.workerId === workerId);
    const behind = { segments: ofWorker(facts.pay.segments), services: ofWorker(facts.pay.employments), rateTables: facts.pay.rateTables };
    const { status, ruleVersion, start, partMonth, rounding } = statement;
    const value = {
      enterpriseId,
      employeeNo: (facts.numbers && numbersIn(period, facts.numbers).get(workerId)) ?? null,
      statement: { status, ruleVersion, start, partMonth, rounding },
      lines: ofWorker(statement.lines).map((line) => ({ ...whyThisAmount(line, behind), payment: paymentOf(line, said) })),
      missingReason: statement.missing.find((each) => each.workerId === workerId)?.reasonCode ?? null,
    };
    return { value, atPosition };
  }

  /** Where there is no line as well: service, and whatever paid before or will. */
  private async restsOn(
    viewer: Viewer,
    { workerId, enterpriseId }: { readonly workerId: Uuid; readonly enterpriseId: Uuid },
    horizon: Horizon,
  ): Promise<void> {
    await this.readModels.ask(
      viewer,
      async (rows, then) => {
        for (const table of [PayServiceRow, PayBasisRow, EntitlementSpanRow, AwardRow])
          await then.rows<OfWorker>(table, await rows.find<OfWorker>(table, { where: { workerId } }));
        return then.rows(RateTableRow, await rows.find(RateTableRow, { where: { enterpriseId } }));
      },
      horizon,
    );
  }
}
interface OfWorker {
  readonly workerId: string;
}

/** A worker's month rests on the enterprise's: whoever was seen to be the worker is counted as payroll counts, and told the own lines. */
const asPayroll = (viewer: Viewer): Viewer =>
  viewer.audience === 'worker' ? { audience: 'payroll', tenant: viewer.tenant, region: null } : viewer;
