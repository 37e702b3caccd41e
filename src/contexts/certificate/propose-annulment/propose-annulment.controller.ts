import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created, keptFirst } from '../../../http/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/audience.decorator';
import { IdPipe } from '../../../http/id.pipe';
import { NeedsIfMatch } from '../../../http/if-match.decorator';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { VaultTexts } from '../../../people/vault-texts.provider';
import { effectiveDay } from '../annulment';
import { certificate } from '../certificate';
import { EffectsOfAnnulment } from '../effects-of-annulment.port';
import { effectsPreview } from '../effects-preview';
import { SupervisedCertificates } from '../supervised-certificates.provider';
import { ProposeAnnulment } from './propose-annulment';
import { ProposeAnnulmentBody } from './propose-annulment.dto';
import { ProposeAnnulmentCommand } from './propose-annulment.handler';

@ApiTags('certificates')
@Controller('v1/certificates/:id/annulments')
export class ProposeAnnulmentController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly certificates: SupervisedCertificates,
    private readonly texts: VaultTexts,
    private readonly effects: EffectsOfAnnulment,
  ) {}

  /** The answer shows the effects; nothing is annulled before a second person confirms. */
  @Post()
  @NeedsIfMatch(certificate)
  @AudienceOf('regulator')
  async propose(@Param('id', IdPipe) certificateId: Uuid, @Body() body: ProposeAnnulmentBody, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const certificate = await this.certificates.find(certificateId, caller);
    const { value: following } = await this.effects.of([{ certificateId, ...certificate }]);
    const annulmentId = this.ids.ofCommand(envelope.commandId, 'annulment');
    const { remark: words, ...paper } = body;
    const remark = words === undefined ? null : await this.texts.putText({ textId: this.ids.ofCommand(envelope.commandId, 'remark'), kind: 'REMARK', words, tenant: null });
    const intent: ProposeAnnulment = { certificateId, annulmentId, ...paper, remark };
    const outcome = await this.commands.execute<ProposeAnnulmentCommand, Outcome>(new ProposeAnnulmentCommand(intent, { ...envelope, tenants: [certificate.enterpriseId] }));
    const answer = { id: annulmentId, certificateId, state: 'AWAITING_SECOND_PERSON', ...paper, effectiveOn: effectiveDay(certificate, body), effectsPreview: effectsPreview(following.map((each) => ({ ...each, obstacle: null }))) };
    return keptFirst(await created(`/v1/certificates/${certificateId}`, outcome, answer));
  }
}
