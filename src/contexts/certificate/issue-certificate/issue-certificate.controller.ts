import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found, granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import { proofAddress } from '../../../sealing/serving/proof-address';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { IssueCertificateCommand } from './issue-certificate.handler';
import { Numbering } from './numbering.provider';

@ApiTags('certificates')
@Controller('v1/candidacies/:id/certificates')
export class IssueCertificateController {
  constructor(
    private readonly commands: CommandBus,
    private readonly numbering: Numbering,
  ) {}

  @Post()
  @AudienceOf('enterprise')
  async issue(@Param('id', IdPipe) candidacyId: Uuid, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const outcome = await this.commands.execute<IssueCertificateCommand, Outcome>(
      new IssueCertificateCommand(candidacyId, found(caller.tenant), envelope),
    );
    const [issued] = granted(outcome).events;
    const id = this.numbering.certificateOf(candidacyId);
    return created(`/v1/certificates/${id}`, outcome, {
      id,
      candidacyId,
      number: (issued?.data as { number?: string } | undefined)?.number,
      ...(issued ? { eventId: issued.id, proof: proofAddress(issued.id) } : {}),
    });
  }
}
