import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { sitting } from './sitting';
import { CancelSittingCommand } from './cancel-sitting/cancel-sitting.handler';
import { HandOverPapersCommand } from './hand-over-papers/hand-over-papers.handler';
import { HoldSittingCommand } from './hold-sitting/hold-sitting.handler';
import { SeatCandidatesCommand } from './seat-candidates/seat-candidates.handler';
import { CancelSittingBody, HandOverPapersBody, SeatCandidatesBody } from './sittings.dto';

/** From the seats to the end of a sitting. */
@ApiTags('sittings')
@Controller('v1/sittings/:id')
export class RunSittingController {
  constructor(private readonly commands: CommandBus) {}

  @Post('seats')
  @NeedsIfMatch(sitting)
  @AudienceOf('enterprise')
  async seat(
    @Param('id', IdPipe) sittingId: Uuid,
    @Body() { room, candidacyIds }: SeatCandidatesBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new SeatCandidatesCommand({ sittingId, enterpriseId: found(tenant), room, candidacyIds }, envelope);
    return created(`/v1/sittings/${sittingId}`, await this.commands.execute<SeatCandidatesCommand, Outcome>(command), {
      id: sittingId,
      room,
    });
  }

  @Post('paper-hand-overs')
  @NeedsIfMatch(sitting)
  @AudienceOf('enterprise')
  async handOver(
    @Param('id', IdPipe) sittingId: Uuid,
    @Body() { room, examinerId, papers }: HandOverPapersBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new HandOverPapersCommand({ sittingId, enterpriseId: found(tenant), room, examinerId, papers }, envelope);
    return created(`/v1/sittings/${sittingId}`, await this.commands.execute<HandOverPapersCommand, Outcome>(command), {
      id: sittingId,
      room,
    });
  }

  /** It took place: the policy's staffing numbers and the filing of the day are asked here. */
  @Post('holdings')
  @NeedsIfMatch(sitting)
  @AudienceOf('enterprise')
  async hold(@Param('id', IdPipe) sittingId: Uuid, @CalledBy() { tenant }: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const command = new HoldSittingCommand({ sittingId, enterpriseId: found(tenant) }, envelope);
    return created(`/v1/sittings/${sittingId}`, await this.commands.execute<HoldSittingCommand, Outcome>(command), {
      id: sittingId,
      state: 'HELD',
    });
  }

  @Post('cancellations')
  @NeedsIfMatch(sitting)
  @AudienceOf('enterprise')
  async cancel(
    @Param('id', IdPipe) sittingId: Uuid,
    @Body() { reasonCode }: CancelSittingBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new CancelSittingCommand({ sittingId, enterpriseId: found(tenant), reasonCode }, envelope);
    return created(`/v1/sittings/${sittingId}`, await this.commands.execute<CancelSittingCommand, Outcome>(command), {
      id: sittingId,
      state: 'CANCELLED',
    });
  }
}
