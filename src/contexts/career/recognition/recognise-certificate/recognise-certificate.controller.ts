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
import { RecogniseCertificateBody } from './recognise-certificate.dto';
import { RecogniseCertificateCommand } from './recognise-certificate.handler';

@ApiTags('recognitions')
@Controller('v1/workers/:id/recognitions')
export class RecogniseCertificateController {
  constructor(
    private readonly commands: CommandBus,
    private readonly shown: ShownCertificates,
  ) {}

  /** A member of a chain recognises a certificate that another member issued, as it is or with a top-up. */
  @Post()
  @AudienceOf('enterprise')
  async recognise(
    @Param('id', IdPipe) workerId: Uuid,
    @Body() { certificateNumber, topUp }: RecogniseCertificateBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const shown = await this.shown.named(certificateNumber, found(tenant), workerId);
    const intent = { ...shown, topUp: topUp ? { units: [...topUp.units], dueOn: topUp.dueOn } : null };
    const outcome = await this.commands.execute<RecogniseCertificateCommand, Outcome>(new RecogniseCertificateCommand(intent, envelope));
    return created(`/v1/recognitions/${shown.recognitionId}`, outcome, {
      id: shown.recognitionId,
      workerId,
      certificateNumber,
      state: topUp ? 'TOP_UP_PENDING' : 'ACCEPTED',
    });
  }
}
