import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created, versioned } from '../../../http/answers/answer';
import { answeredAsOf, AsKnownThen } from '../../../http/requests/as-of';
import { AsKnown } from '../../../http/requests/as-of.decorator';
import { AudienceOf, ByRole, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { MatchedStream, NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { NO_TENANT } from '../../../people/vault.provider';
import { OwnWorkers } from '../own-workers.provider';
import { linksOf, recordLinks } from '../record-links';
import { WorkerStreams } from '../worker-streams/worker-streams.query';
import { ProposeDivisionBody, ProposeJoinBody } from './link-records.dto';
import { LinkIntent, LinkRecordsCommand } from './link-records.handler';

/** All links of an enterprise are one stream, so that two that contradict each other meet. */
const ofTenant: MatchedStream['idOf'] = (_, _ids, tenant) => tenant ?? NO_TENANT;

@ApiTags('workers')
@Controller('v1/workers/:id')
export class LinkRecordsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly workers: OwnWorkers,
    private readonly streams: WorkerStreams,
  ) {}

  /** What was proposed and confirmed about this record, for the second person to see whole. */
  @Get('links')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async links(@Param('id', IdPipe) workerId: Uuid, @CalledBy() caller: Caller, @AsKnown() asOf: AsKnownThen): Promise<Answer> {
    const { enterpriseId } = found(await this.streams.worker(workerId, caller, asOf));
    const { state, revision, atPosition } = await this.streams.read(recordLinks, enterpriseId, asOf);
    return versioned(revision, answeredAsOf(asOf, atPosition, { workerId, ...linksOf(state, workerId) }));
  }

  /** Two records are one person: this one is kept, both streams stay. */
  @Post('joins')
  @AudienceOf('enterprise')
  @NeedsIfMatch(recordLinks, ofTenant)
  async join(
    @Param('id', IdPipe) keptId: Uuid,
    @Body() { otherId, reasonCode, evidenceHash }: ProposeJoinBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.workers.mustBeOf(caller, keptId);
    const linkId = this.ids.ofCommand(envelope.commandId, 'link');
    return this.answer(
      keptId,
      linkId,
      'AWAITING_SECOND_PERSON',
      { kind: 'join', linkId, enterpriseId, keptId, otherId, reasonCode, evidenceHash },
      envelope,
    );
  }

  /** This record holds facts of two people: the named ones are the other's. */
  @Post('divisions')
  @AudienceOf('enterprise')
  @NeedsIfMatch(recordLinks, ofTenant)
  async divide(
    @Param('id', IdPipe) fromId: Uuid,
    @Body() { toId, factIds, reasonCode, evidenceHash }: ProposeDivisionBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.workers.mustBeOf(caller, fromId);
    const linkId = this.ids.ofCommand(envelope.commandId, 'link');
    return this.answer(
      fromId,
      linkId,
      'AWAITING_SECOND_PERSON',
      { kind: 'division', linkId, enterpriseId, fromId, toId, factIds, reasonCode, evidenceHash },
      envelope,
    );
  }

  @Post('links/:linkId/confirmations')
  @AudienceOf('enterprise')
  @ByRole('approver')
  @NeedsIfMatch(recordLinks, ofTenant)
  async confirm(
    @Param('id', IdPipe) workerId: Uuid,
    @Param('linkId', IdPipe) linkId: Uuid,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.workers.mustBeOf(caller, workerId);
    return this.answer(workerId, linkId, 'CONFIRMED', { kind: 'confirmation', linkId, enterpriseId }, envelope);
  }

  private async answer(workerId: Uuid, linkId: Uuid, state: string, intent: LinkIntent, envelope: CommandEnvelope): Promise<Answer> {
    return created(`/v1/workers/${workerId}/links`, await this.commands.execute(new LinkRecordsCommand(intent, envelope)), {
      id: linkId,
      workerId,
      state,
    });
  }
}
