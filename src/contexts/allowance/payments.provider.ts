import { Injectable } from '@nestjs/common';
import type { Month } from '../../kernel/day';
import type { DecisionRule } from '../../kernel/decision';
import type { Gathered } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';
import type { CommandEnvelope } from '../../ledger/command-envelope';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import { Ledger } from '../../ledger/ledger';
import type { Outcome } from '../../ledger/receipt';
import { OfLine, Payment, paymentRecord, UNSAID } from './payment';
import { Standing, standingNow } from './payment-standing';
import type { PaymentEvent } from './payment.events';
import { DueLines, dueLines } from './statement';

/** What is said of a line, by a command of its own. */
export type SaidOfLine<Said> = Said & { readonly lineId: Uuid; readonly commandId: Uuid };
export interface OfMonth {
  readonly enterpriseId: Uuid;
  readonly period: Month;
}
/** What became of it, and how the line stands now. */
export interface LineOutcome {
  readonly paymentId: Uuid;
  readonly lineId: Uuid;
  readonly outcome: Outcome;
  /** null: the month has no such line, and nothing is paid for it. */
  readonly standing: Standing | null;
}

/** Many lines of one closed month, each a stream of its own: a wrong one does not hold up the others, and no two wait for each other. */
@Injectable()
export class Payments {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
  ) {}

  async record<Said extends object, Code extends string>(
    rule: DecisionRule<Payment, PaymentEvent, Said & OfLine, { readonly due: DueLines | null }, Code>,
    month: OfMonth,
    said: readonly SaidOfLine<Said>[],
    envelope: CommandEnvelope,
  ): Promise<readonly LineOutcome[]> {
    const due = await this.ledger.evidence(dueLines, this.ids.of('statement', month.enterpriseId, month.period));
    const intents = said.map(({ commandId, ...each }) => ({
      commandId,
      intent: { ...each, ...month, paymentId: this.ids.of('payment', month.enterpriseId, month.period, each.lineId) } as unknown as Said &
        OfLine,
    }));
    const outcomes = await this.ledger.recordEach(
      intents.map(({ intent, commandId }) => ({
        rule,
        id: intent.paymentId,
        intent,
        evidence: { due },
        envelope: { ...envelope, commandId },
      })),
    );
    return this.standing(
      intents.map(({ intent }) => intent),
      outcomes,
      due,
    );
  }

  /** As it stands after the call: what was refused stands as it did before. */
  private async standing(
    lines: readonly OfLine[],
    outcomes: readonly Outcome[],
    due: Gathered<DueLines | null>,
  ): Promise<readonly LineOutcome[]> {
    const said = await this.ledger.evidenceEach(paymentRecord, [...new Set(lines.map(({ paymentId }) => paymentId))]);
    return lines.map(({ paymentId, lineId }, index) => {
      const standing = standingNow(due.value?.get(lineId)?.amountInFen ?? null, said.get(paymentId)?.value ?? UNSAID);
      return { paymentId, lineId, outcome: outcomes[index]!, standing };
    });
  }
}
