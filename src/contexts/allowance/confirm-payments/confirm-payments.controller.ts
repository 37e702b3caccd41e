import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import type { Answer } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { LineAnswers } from '../line-answers.provider';
import { monthOfPath, mustBeOwn } from '../path-parts.provider';
import type { LineOutcome } from '../payments.provider';
import { ConfirmPaymentsBody, PaymentItemBody } from './confirm-payments.dto';
import { ConfirmPaymentsCommand, SaidPayment } from './confirm-payments.handler';

const OK = 200;

@ApiTags('allowances')
@Controller('v1/enterprises/:id/allowance-statements/:period/payment-confirmations')
export class ConfirmPaymentsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly lines: LineAnswers,
  ) {}

  /** Payroll says of lines of a closed month that it paid them, or why not; a result for each, which tells how the line stands now. */
  @Post()
  @HttpCode(OK)
  @AudienceOf('payroll', 'enterprise')
  confirm(
    @Param('id', IdPipe) enterpriseId: Uuid,
    @Param('period') text: string,
    @Body() { items }: ConfirmPaymentsBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
    @Headers('accept-language') language?: string,
  ): Promise<Answer> {
    mustBeOwn(caller, enterpriseId);
    const month = { enterpriseId, period: monthOfPath(text) };
    return this.lines.of({ month, items, language, commandId: envelope.commandId }, saidIn, (said) =>
      this.commands.execute<ConfirmPaymentsCommand, readonly LineOutcome[]>(new ConfirmPaymentsCommand(month, said, envelope)),
    );
  }
}

/** What is half of a payment, or both at once, is told as neither: the rule refuses it. */
function saidIn({ outcome, paidMinor, paidOn, reference, reasonCode }: PaymentItemBody): SaidPayment {
  const isWhole = paidMinor !== undefined && paidMinor !== 0 && paidOn !== undefined && reference !== undefined;
  const paid = outcome === 'PAID' && isWhole ? { paidInFen: paidMinor, paidOn, reference } : null;
  const isBare = paidMinor === undefined && paidOn === undefined && reference === undefined;
  return { paid: reasonCode === undefined ? paid : null, rejectedBecause: outcome === 'REJECTED' && isBare ? (reasonCode ?? null) : null };
}
