import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Remarks } from '../../../people/remarks.provider';
import { ActOnCertificateCommand } from '../act-on-certificate.handler';
import { certificate } from '../certificate';
import { SupervisedCertificates } from '../supervised-certificates.provider';
import { confirmReinstatement } from './confirm-reinstatement';
import { proposeReinstatement } from './propose-reinstatement';
import { ProposeReinstatementBody } from './reinstate-certificate.dto';

@ApiTags('certificates')
@Controller('v1/certificates/:id/reinstatements')
export class ReinstateCertificateController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly certificates: SupervisedCertificates,
    private readonly remarks: Remarks,
  ) {}

  @Post()
  @NeedsIfMatch(certificate)
  @AudienceOf('regulator')
  async propose(
    @Param('id', IdPipe) certificateId: Uuid,
    @Body() { remark: words, ...paper }: ProposeReinstatementBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.certificates.find(certificateId, caller);
    const reinstatementId = this.ids.ofCommand(envelope.commandId, 'reinstatement');
    const intent = { certificateId, reinstatementId, ...paper, remark: await this.remarks.keep(words, envelope) };
    const command = new ActOnCertificateCommand(proposeReinstatement, intent, { ...envelope, tenants: [enterpriseId] });
    const answer = { id: reinstatementId, certificateId, state: 'AWAITING_SECOND_PERSON', ...paper };
    return created(`/v1/certificates/${certificateId}`, await this.commands.execute(command), answer);
  }

  @Post(':reinstatementId/confirmations')
  @NeedsIfMatch(certificate)
  @AudienceOf('regulator')
  async confirm(
    @Param('id', IdPipe) certificateId: Uuid,
    @Param('reinstatementId', IdPipe) reinstatementId: Uuid,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.certificates.find(certificateId, caller);
    const command = new ActOnCertificateCommand(
      confirmReinstatement,
      { certificateId, reinstatementId },
      { ...envelope, tenants: [enterpriseId] },
    );
    return created(`/v1/certificates/${certificateId}`, await this.commands.execute(command), {
      id: reinstatementId,
      certificateId,
      state: 'REINSTATED',
    });
  }
}
