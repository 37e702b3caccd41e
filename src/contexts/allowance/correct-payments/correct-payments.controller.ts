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
import { CorrectionItemBody, CorrectPaymentsBody } from './correct-payments.dto';
import { CorrectPaymentsCommand, SaidCorrection } from './correct-payments.handler';

const OK = 200;

@ApiTags('allowances')
@Controller('v1/enterprises/:id/allowance-statements/:period/payment-corrections')
export class CorrectPaymentsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly lines: LineAnswers,
  ) {}

  /** Payroll says anew what it had said of payments: wrongly entered, or come back since. What was said before stays on record. */
  @Post()
  @HttpCode(OK)
  @AudienceOf('payroll', 'enterprise')
  correct(
    @Param('id', IdPipe) enterpriseId: Uuid,
    @Param('period') text: string,
    @Body() { items }: CorrectPaymentsBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
    @Headers('accept-language') language?: string,
  ): Promise<Answer> {
    mustBeOwn(caller, enterpriseId);
    const month = { enterpriseId, period: monthOfPath(text) };
    return this.lines.of({ month, items, language, commandId: envelope.commandId }, saidIn, (said) =>
      this.commands.execute<CorrectPaymentsCommand, readonly LineOutcome[]>(new CorrectPaymentsCommand(month, said, envelope)),
    );
  }
}

const saidIn = ({ reference, paidMinor, paidOn, reasonCode }: CorrectionItemBody): SaidCorrection => ({
  reference,
  paidInFen: paidMinor,
  paidOn: paidOn ?? null,
  reason: reasonCode,
});
