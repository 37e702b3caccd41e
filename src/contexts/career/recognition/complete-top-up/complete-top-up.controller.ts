import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../../access/caller';
import { Answer, created } from '../../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../../http/edge/audience.decorator';
import { IdPipe } from '../../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../../http/requests/if-match.decorator';
import { found } from '../../../../http/problems/refused';
import type { Uuid } from '../../../../kernel/uuid';
import type { CommandEnvelope } from '../../../../ledger/command-envelope';
import type { Outcome } from '../../../../ledger/receipt';
import { recognition } from '../recognition';
import { CompleteTopUpBody } from './complete-top-up.dto';
import { CompleteTopUpCommand } from './complete-top-up.handler';

@ApiTags('recognitions')
@Controller('v1/recognitions/:id/top-ups')
export class CompleteTopUpController {
  constructor(private readonly commands: CommandBus) {}

  /** The holder completed what was asked for; the certificate counts for tier and pay from that day on. */
  @Post()
  @NeedsIfMatch(recognition)
  @AudienceOf('enterprise')
  async complete(
    @Param('id', IdPipe) recognitionId: Uuid,
    @Body() body: CompleteTopUpBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const intent = { recognitionId, enterpriseId: found(tenant), ...body };
    const outcome = await this.commands.execute<CompleteTopUpCommand, Outcome>(new CompleteTopUpCommand(intent, envelope));
    return created(`/v1/recognitions/${recognitionId}`, outcome, { id: recognitionId, ...body, state: 'ACCEPTED' });
  }
}
