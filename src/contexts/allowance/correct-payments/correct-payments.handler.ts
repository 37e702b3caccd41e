import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { OfLine } from '../payment';
import { LineOutcome, OfMonth, Payments, SaidOfLine } from '../payments.provider';
import { CorrectPayment, correctPayment } from './correct-payment';

export type SaidCorrection = Omit<CorrectPayment, keyof OfLine>;
export class CorrectPaymentsCommand {
  constructor(
    readonly month: OfMonth,
    readonly said: readonly SaidOfLine<SaidCorrection>[],
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(CorrectPaymentsCommand)
export class CorrectPaymentsHandler implements ICommandHandler<CorrectPaymentsCommand> {
  constructor(private readonly payments: Payments) {}

  /** One answer per line, in order. */
  execute({ month, said, envelope }: CorrectPaymentsCommand): Promise<readonly LineOutcome[]> {
    return this.payments.record<SaidCorrection, string>(correctPayment, month, said, envelope);
  }
}
