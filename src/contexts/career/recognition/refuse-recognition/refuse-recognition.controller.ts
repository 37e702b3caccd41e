import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../../access/caller';
import { Answer, created } from '../../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../../http/edge/audience.decorator';
import { IdPipe } from '../../../../http/requests/id.pipe';
import { found } from '../../../../http/problems/refused';
import type { Uuid } from '../../../../kernel/uuid';
import type { CommandEnvelope } from '../../../../ledger/command-envelope';
import type { Outcome } from '../../../../ledger/receipt';
import { ShownCertificates } from '../shown-certificates.provider';
import { RefuseRecognitionBody } from './refuse-recognition.dto';
import { RefuseRecognitionCommand } from './refuse-recognition.handler';

@ApiTags('recognitions')
@Controller('v1/workers/:id/recognition-refusals')
export class RefuseRecognitionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly shown: ShownCertificates,
  ) {}

  /** A worker's certificate of another enterprise is not recognised, and why. */
  @Post()
  @AudienceOf('enterprise')
  async refuse(
    @Param('id', IdPipe) workerId: Uuid,
    @Body() { certificateNumber, reasonCode, reason }: RefuseRecognitionBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const shown = await this.shown.named(certificateNumber, found(tenant), workerId);
    const outcome = await this.commands.execute<RefuseRecognitionCommand, Outcome>(
      new RefuseRecognitionCommand({ ...shown, reasonCode, words: reason }, envelope),
    );
    return created(`/v1/recognitions/${shown.recognitionId}`, outcome, {
      id: shown.recognitionId,
      workerId,
      certificateNumber,
      state: 'REFUSED',
      reasonCode,
    });
  }
}
