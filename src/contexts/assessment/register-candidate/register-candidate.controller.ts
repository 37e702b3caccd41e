import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { dimensionsOf } from '../dimensions.dto';
import { RegisterCandidateBody } from './register-candidate.dto';
import { RegisterCandidateCommand } from './register-candidate.handler';
import { Candidate, RegisterCandidates, Registration } from './register-candidates.provider';

@ApiTags('batches')
@Controller('v1/batches/:id/candidates')
export class RegisterCandidateController {
  constructor(
    private readonly commands: CommandBus,
    private readonly candidates: RegisterCandidates,
  ) {}

  /** One candidate without a sheet; eligibility is judged by the registered facts. */
  @Post()
  @AudienceOf('enterprise')
  async register(
    @Param('id', IdPipe) batchId: Uuid,
    @Body() body: RegisterCandidateBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const candidate = candidateIn(body);
    const outcome = await this.commands.execute<RegisterCandidateCommand, Registration>(
      new RegisterCandidateCommand(batchId, found(tenant), candidate, envelope),
    );
    const id = this.candidates.candidacyIdOf(batchId, candidate);
    return created(`/v1/candidacies/${id}`, outcome, { id, batchId, workerId: body.workerId });
  }
}

/** What was not said is not in the intent. */
const candidateIn = ({
  workerId,
  occupationCode,
  trade,
  level,
  conditionNo,
  path,
  resitOf,
  dimensions,
  recordIneligible,
}: RegisterCandidateBody): Candidate => ({
  workerId,
  occupationCode,
  trade: trade ?? null,
  level,
  claim: conditionNo ?? null,
  marks: {},
  source: null,
  ...(path === undefined ? {} : { path }),
  ...(resitOf === undefined ? {} : { resitOf }),
  ...(dimensions === undefined ? {} : { dimensions: dimensionsOf(dimensions) }),
  ...(recordIneligible ? { recordIneligible } : {}),
});
