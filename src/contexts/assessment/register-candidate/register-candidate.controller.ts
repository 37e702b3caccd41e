import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/audience.decorator';
import { IdPipe } from '../../../http/id.pipe';
import { found } from '../../../http/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { RegisterCandidateBody } from './register-candidate.dto';
import { RegisterCandidateCommand } from './register-candidate.handler';
import { RegisterCandidates, Registration } from './register-candidates.provider';

@ApiTags('batches')
@Controller('v1/batches/:id/candidates')
export class RegisterCandidateController {
  constructor(private readonly commands: CommandBus, private readonly candidates: RegisterCandidates) {}

  /** One candidate without a sheet; eligibility is judged by the registered facts. */
  @Post()
  @AudienceOf('enterprise')
  async register(@Param('id', IdPipe) batchId: Uuid, @Body() body: RegisterCandidateBody, @CalledBy() { tenant }: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const { workerId, occupationCode, trade, level, conditionNo } = body;
    const candidate = { workerId, occupationCode, trade: trade ?? null, level, claim: conditionNo ?? null, marks: {}, source: null };
    const outcome = await this.commands.execute<RegisterCandidateCommand, Registration>(new RegisterCandidateCommand(batchId, found(tenant), candidate, envelope));
    const id = this.candidates.candidacyIdOf(batchId, candidate);
    return created(`/v1/candidacies/${id}`, outcome, { id, batchId, workerId });
  }
}
