import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/audience.decorator';
import { IdPipe } from '../../../http/id.pipe';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { OwnWorkers } from '../own-workers.provider';
import { ProposeDivisionBody, ProposeJoinBody } from './link-records.dto';
import { LinkIntent, LinkRecordsCommand } from './link-records.handler';

@ApiTags('workers')
@Controller('v1/workers/:id')
export class LinkRecordsController {
  constructor(private readonly commands: CommandBus, private readonly ids: DerivedIds, private readonly workers: OwnWorkers) {}

  /** Two records are one person: this one is kept, both streams stay. */
  @Post('joins')
  @AudienceOf('enterprise')
  async join(@Param('id', IdPipe) keptId: Uuid, @Body() { otherId, reasonCode, evidenceHash }: ProposeJoinBody, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const { enterpriseId } = await this.workers.mustBeOf(caller, keptId);
    const linkId = this.ids.ofCommand(envelope.commandId, 'link');
    return this.answer(keptId, linkId, 'AWAITING_SECOND_PERSON', { kind: 'join', linkId, enterpriseId, keptId, otherId, reasonCode, evidenceHash }, envelope);
  }

  /** This record holds facts of two people: the named ones are the other's. */
  @Post('divisions')
  @AudienceOf('enterprise')
  async divide(@Param('id', IdPipe) fromId: Uuid, @Body() { toId, factIds, reasonCode, evidenceHash }: ProposeDivisionBody, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const { enterpriseId } = await this.workers.mustBeOf(caller, fromId);
    const linkId = this.ids.ofCommand(envelope.commandId, 'link');
    return this.answer(fromId, linkId, 'AWAITING_SECOND_PERSON', { kind: 'division', linkId, enterpriseId, fromId, toId, factIds, reasonCode, evidenceHash }, envelope);
  }

  @Post('links/:linkId/confirmations')
  @AudienceOf('enterprise')
  async confirm(@Param('id', IdPipe) workerId: Uuid, @Param('linkId', IdPipe) linkId: Uuid, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const { enterpriseId } = await this.workers.mustBeOf(caller, workerId);
    return this.answer(workerId, linkId, 'CONFIRMED', { kind: 'confirmation', linkId, enterpriseId }, envelope);
  }

  private async answer(workerId: Uuid, linkId: Uuid, state: string, intent: LinkIntent, envelope: CommandEnvelope): Promise<Answer> {
    return created(`/v1/workers/${workerId}`, await this.commands.execute(new LinkRecordsCommand(intent, envelope)), { id: linkId, workerId, state });
  }
}
