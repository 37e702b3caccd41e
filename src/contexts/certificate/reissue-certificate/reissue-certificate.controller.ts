import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { ChoiceField } from '../../../http/requests/fields.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { ActOnCertificateCommand } from '../act-on-certificate.handler';
import { certificate } from '../certificate';
import { OwnCertificates } from '../own-certificates.provider';
import { REISSUE_REASONS } from '../paper.events';
import { ReissueCertificate, reissueCertificate } from './reissue-certificate';

export class ReissueCertificateBody {
  @ChoiceField(REISSUE_REASONS, { example: 'LOST' })
  reasonCode!: ReissueCertificate['reasonCode'];
}

@ApiTags('certificates')
@Controller('v1/certificates/:id/reissues')
export class ReissueCertificateController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly certificates: OwnCertificates,
  ) {}

  @Post()
  @NeedsIfMatch(certificate)
  @AudienceOf('enterprise')
  async reissue(
    @Param('id', IdPipe) certificateId: Uuid,
    @Body() { reasonCode }: ReissueCertificateBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { number } = await this.certificates.mustBeOf(caller, certificateId);
    const reissueId = this.ids.ofCommand(envelope.commandId, 'reissue');
    const command = new ActOnCertificateCommand(reissueCertificate, { certificateId, reissueId, reasonCode }, envelope);
    return created(`/v1/certificates/${certificateId}`, await this.commands.execute(command), { id: reissueId, certificateId, number });
  }
}
