import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { OfLine } from '../payment';
import { LineOutcome, OfMonth, Payments, SaidOfLine } from '../payments.provider';
import { ConfirmPayment, confirmPayment } from './confirm-payment';

export type SaidPayment = Omit<ConfirmPayment, keyof OfLine>;
export class ConfirmPaymentsCommand {
  constructor(
    readonly month: OfMonth,
    readonly said: readonly SaidOfLine<SaidPayment>[],
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ConfirmPaymentsCommand)
export class ConfirmPaymentsHandler implements ICommandHandler<ConfirmPaymentsCommand> {
  constructor(private readonly payments: Payments) {}

  /** One answer per line, in order. */
  execute({ month, said, envelope }: ConfirmPaymentsCommand): Promise<readonly LineOutcome[]> {
    return this.payments.record<SaidPayment, string>(confirmPayment, month, said, envelope);
  }
}
