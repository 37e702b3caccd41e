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
import { AssignExaminerCommand } from './assign-examiner/assign-examiner.handler';
import { DeclareRecusalCommand } from './declare-recusal/declare-recusal.handler';
import { ReleaseExaminerCommand } from './release-examiner/release-examiner.handler';
import { AssignExaminerBody, DeclareRecusalBody } from './sittings.dto';

/** Who watches and who scores, and whom somebody may not score. */
@ApiTags('sittings')
@Controller('v1/sittings/:id')
export class StaffSittingController {
  constructor(private readonly commands: CommandBus) {}

  @Post('examiners')
  @NeedsIfMatch(sitting)
  @AudienceOf('enterprise')
  async assign(
    @Param('id', IdPipe) sittingId: Uuid,
    @Body() { examinerId, role, room }: AssignExaminerBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new AssignExaminerCommand({ sittingId, enterpriseId: found(tenant), examinerId, role, room }, envelope);
    return created(`/v1/sittings/${sittingId}`, await this.commands.execute<AssignExaminerCommand, Outcome>(command), {
      id: sittingId,
      examinerId,
      role,
      room,
    });
  }

  @Post('examiners/:examinerId/releases')
  @NeedsIfMatch(sitting)
  @AudienceOf('enterprise')
  async release(
    @Param('id', IdPipe) sittingId: Uuid,
    @Param('examinerId', IdPipe) examinerId: Uuid,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new ReleaseExaminerCommand({ sittingId, enterpriseId: found(tenant), examinerId }, envelope);
    return created(`/v1/sittings/${sittingId}`, await this.commands.execute<ReleaseExaminerCommand, Outcome>(command), {
      id: sittingId,
      examinerId,
    });
  }

  /** 回避: from here on the examiner gives that candidate no score. */
  @Post('recusals')
  @NeedsIfMatch(sitting)
  @AudienceOf('enterprise')
  async recuse(
    @Param('id', IdPipe) sittingId: Uuid,
    @Body() { examinerId, candidacyId, ground }: DeclareRecusalBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new DeclareRecusalCommand({ sittingId, enterpriseId: found(tenant), examinerId, candidacyId, ground }, envelope);
    return created(`/v1/sittings/${sittingId}`, await this.commands.execute<DeclareRecusalCommand, Outcome>(command), {
      id: sittingId,
      examinerId,
      candidacyId,
    });
  }
}
