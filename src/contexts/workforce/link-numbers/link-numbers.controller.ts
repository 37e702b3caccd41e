import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { problem } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { LinkNumberBody, ReleaseNumberBody } from './link-numbers.dto';
import { LinkNumbersCommand, NumberIntent } from './link-numbers.handler';

@ApiTags('allowances')
@Controller('v1/enterprises/:id/worker-links')
export class LinkNumbersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  /** Says which worker an employee number means, from a day on. */
  @Post()
  @AudienceOf('enterprise')
  link(
    @Param('id', IdPipe) enterpriseId: Uuid,
    @Body() { employeeNo, workerId, fromOn }: LinkNumberBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const linkId = this.ids.ofCommand(envelope.commandId, 'number-link');
    return this.carryOut({ kind: 'link', ...this.numberOf(caller, enterpriseId, employeeNo), linkId, workerId, fromOn }, envelope);
  }

  /** Ends it on a day that still counts; a number that the worker was registered under ends the same way. */
  @Post('withdrawals')
  @AudienceOf('enterprise')
  release(
    @Param('id', IdPipe) enterpriseId: Uuid,
    @Body() { employeeNo, workerId, lastOn }: ReleaseNumberBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    return this.carryOut({ kind: 'release', ...this.numberOf(caller, enterpriseId, employeeNo), workerId, lastOn }, envelope);
  }

  private numberOf({ tenant }: Caller, enterpriseId: Uuid, employeeNo: string) {
    if (tenant !== enterpriseId) throw problem('NOT_FOUND');
    return { numberId: this.ids.of('employee-number', enterpriseId, employeeNo), enterpriseId, employeeNo };
  }

  private async carryOut(intent: NumberIntent, envelope: CommandEnvelope): Promise<Answer> {
    const { enterpriseId, workerId, employeeNo } = intent;
    return created(
      `/v1/enterprises/${enterpriseId}/worker-links?workerId=${workerId}`,
      await this.commands.execute(new LinkNumbersCommand(intent, envelope)),
      { workerId, employeeNo },
    );
  }
}
