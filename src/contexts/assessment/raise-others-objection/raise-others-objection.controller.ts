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
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { batchRecord, isBatchOf } from '../batch';
import { Supervised } from '../supervised.provider';
import { OthersObjectionBody } from './raise-others-objection.dto';
import { RaiseOthersObjectionCommand } from './raise-others-objection.handler';

@ApiTags('objections')
@Controller('v1/batches/:id/others-objections')
export class RaiseOthersObjectionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly supervised: Supervised,
    private readonly ledger: Ledger,
  ) {}

  /** Somebody who is not the candidate objects while the notice is open; the enterprise or its authority takes it down. */
  @Post()
  @AudienceOf('enterprise', 'regulator')
  async raise(
    @Param('id', IdPipe) batchId: Uuid,
    @Body() body: OthersObjectionBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    await this.mustConcern(batchId, caller);
    const { text: words, ...about } = body;
    const objectionId = this.ids.ofCommand(envelope.commandId, 'objection');
    const outcome = await this.commands.execute<RaiseOthersObjectionCommand, Outcome>(
      new RaiseOthersObjectionCommand({ ...about, words, batchId, objectionId }, envelope),
    );
    return created(`/v1/batches/${batchId}/objections`, outcome, { id: objectionId, batchId });
  }

  private async mustConcern(batchId: Uuid, caller: Caller): Promise<void> {
    if (caller.tenant === null) return void (await this.supervised.batch(batchId, caller));
    const { value } = await this.ledger.evidence(batchRecord, batchId);
    if (!isBatchOf(value, caller.tenant)) throw problem('NOT_FOUND');
  }
}
