import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import type { ClosingProposed } from '../allowance.events';
import { monthOfPath, mustBeOwn } from '../path-parts.provider';
import { ProposeClosingCommand } from './propose-closing.handler';

@ApiTags('allowances')
@Controller('v1/enterprises/:id/allowance-statements/:period/closings')
export class ProposeClosingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  /** The first person: closes nothing yet, and fixes by its fingerprint which statement a second person may close. */
  @Post()
  @AudienceOf('enterprise')
  async propose(
    @Param('id', IdPipe) enterpriseId: Uuid,
    @Param('period') text: string,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    mustBeOwn(caller, enterpriseId);
    const period = monthOfPath(text);
    const statementId = this.ids.of('statement', enterpriseId, period);
    const closingId = this.ids.ofCommand(envelope.commandId, 'closing');
    const intent = { statementId, closingId, enterpriseId, period };
    const outcome = await this.commands.execute<ProposeClosingCommand, Outcome<string, ReturnType<typeof ClosingProposed>>>(
      new ProposeClosingCommand(intent, envelope),
    );
    const { digest, lines, workers, missing, totalInFen } = granted(outcome).events[0]!.data;
    const location = `/v1/enterprises/${enterpriseId}/allowance-statements/${period}`;
    return created(location, outcome, {
      id: closingId,
      period,
      status: 'PROPOSED',
      digest,
      lines,
      workers,
      missing,
      amountMinor: totalInFen,
    });
  }
}
