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
import type { Outcome } from '../../../ledger/receipt';
import { Remarks } from '../../../people/remarks.provider';
import { ActOnCertificateCommand } from '../act-on-certificate.handler';
import { certificate } from '../certificate';
import { SupervisedCertificates } from '../supervised-certificates.provider';
import { confirmSuspension } from './confirm-suspension';
import { liftSuspension } from './lift-suspension';
import { ProposeSuspensionCommand } from './propose-suspension.handler';
import { CertificateSuspensionBody, LiftSuspensionBody } from './suspend-certificate.dto';

@ApiTags('certificates')
@Controller('v1/certificates/:id/suspensions')
export class SuspendCertificateController {
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
    @Body() { remark: words, ...paper }: CertificateSuspensionBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.certificates.find(certificateId, caller);
    const suspensionId = this.ids.ofCommand(envelope.commandId, 'suspension');
    const intent = { certificateId, suspensionId, ...paper, remark: await this.remarks.keep(words, envelope) };
    const outcome = await this.commands.execute<ProposeSuspensionCommand, Outcome>(
      new ProposeSuspensionCommand(intent, { ...envelope, tenants: [enterpriseId] }),
    );
    return created(`/v1/certificates/${certificateId}`, outcome, {
      id: suspensionId,
      certificateId,
      state: 'AWAITING_SECOND_PERSON',
      ...paper,
    });
  }

  @Post(':suspensionId/confirmations')
  @NeedsIfMatch(certificate)
  @AudienceOf('regulator')
  async confirm(
    @Param('id', IdPipe) certificateId: Uuid,
    @Param('suspensionId', IdPipe) suspensionId: Uuid,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.certificates.find(certificateId, caller);
    const command = new ActOnCertificateCommand(
      confirmSuspension,
      { certificateId, suspensionId },
      { ...envelope, tenants: [enterpriseId] },
    );
    return created(`/v1/certificates/${certificateId}`, await this.commands.execute(command), {
      id: suspensionId,
      certificateId,
      state: 'SUSPENDED',
    });
  }

  @Post(':suspensionId/liftings')
  @NeedsIfMatch(certificate)
  @AudienceOf('regulator')
  async lift(
    @Param('id', IdPipe) certificateId: Uuid,
    @Param('suspensionId', IdPipe) suspensionId: Uuid,
    @Body() body: LiftSuspensionBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.certificates.find(certificateId, caller);
    const command = new ActOnCertificateCommand(
      liftSuspension,
      { certificateId, suspensionId, ...body },
      { ...envelope, tenants: [enterpriseId] },
    );
    return created(`/v1/certificates/${certificateId}`, await this.commands.execute(command), {
      id: suspensionId,
      certificateId,
      state: 'LIFTED',
    });
  }
}
