import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { found } from '../../../http/problems/refused';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { CandidacyIds } from '../candidacy-ids.provider';
import { ProposeRecognitionBody } from './propose-recognition.dto';
import { ProposeRecognitionCommand } from './propose-recognition.handler';

@ApiTags('direct-recognitions')
@Controller('v1/direct-recognitions')
export class ProposeRecognitionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly candidacies: CandidacyIds,
  ) {}

  /** 直接认定 or 竞赛认定: a worker is put before the committee, with a ground and papers. */
  @Post()
  @AudienceOf('enterprise')
  async propose(
    @Body() body: ProposeRecognitionBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { reason: words, documents, yearlyBenefitMinor, competition, trade, awardId, ...proposed } = body;
    const candidacyId = this.candidacies.of(body.batchId, { ...body, trade: trade ?? null });
    const proposing = {
      ...proposed,
      candidacyId,
      enterpriseId: found(tenant),
      trade: trade ?? null,
      words,
      yearlyBenefitFen: yearlyBenefitMinor ?? null,
      competition: competition ? { ...competition } : null,
      awardId: awardId ?? null,
      documents: documents.map(({ kind, sha256 }, ordinal) => ({
        documentId: this.ids.ofCommand(envelope.commandId, 'recognition-document', ordinal),
        kind,
        sha256,
      })),
    };
    const outcome = await this.commands.execute<ProposeRecognitionCommand, Outcome>(new ProposeRecognitionCommand(proposing, envelope));
    return created(`/v1/direct-recognitions/${candidacyId}`, outcome, { id: candidacyId, batchId: body.batchId, workerId: body.workerId });
  }
}
