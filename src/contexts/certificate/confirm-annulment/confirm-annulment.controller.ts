import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { certificate } from '../certificate';
import { SupervisedCertificates } from '../supervised-certificates.provider';
import { ConfirmAnnulmentCommand } from './confirm-annulment.handler';

@ApiTags('certificates')
@Controller('v1/certificates/:id/annulments/:annulmentId/confirmations')
export class ConfirmAnnulmentController {
  constructor(
    private readonly commands: CommandBus,
    private readonly certificates: SupervisedCertificates,
  ) {}

  @Post()
  @NeedsIfMatch(certificate)
  @AudienceOf('regulator')
  async confirm(
    @Param('id', IdPipe) certificateId: Uuid,
    @Param('annulmentId', IdPipe) annulmentId: Uuid,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.certificates.find(certificateId, caller);
    const command = new ConfirmAnnulmentCommand({ certificateId, annulmentId }, { ...envelope, tenants: [enterpriseId] });
    const outcome = await this.commands.execute<ConfirmAnnulmentCommand, Outcome>(command);
    return created(`/v1/certificates/${certificateId}`, outcome, { id: annulmentId, certificateId, state: 'ANNULLED' });
  }
}
