import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created, keptFirst } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { VaultTexts } from '../../../people/vault-texts.provider';
import { ReadModelBehind } from '../../../projecting/querying/reaching.provider';
import { effectiveDay } from '../annulment';
import { certificate } from '../certificate';
import { CertificateToAnnul, EffectsOfAnnulment } from '../effects-of-annulment.port';
import { effectsPreview } from '../effects-preview';
import { SupervisedCertificates } from '../supervised-certificates.provider';
import { ProposeAnnulment } from './propose-annulment';
import { ProposeAnnulmentBody } from './propose-annulment.dto';
import { ProposeAnnulmentCommand } from './propose-annulment.handler';

const PREVIEW_TOLD =
  'effectsPreview is null where the read models are behind: the proposal is recorded all the same. No other answer shows it of a single proposal; ' +
  'whoever needs it later proposes once more under a new key (what is never confirmed does nothing), or in a bulk order, which keeps it';

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
  @ApiOperation({ description: PREVIEW_TOLD })
  @NeedsIfMatch(certificate)
  @AudienceOf('regulator')
  async propose(
    @Param('id', IdPipe) certificateId: Uuid,
    @Body() body: ProposeAnnulmentBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const certificate = await this.certificates.find(certificateId, caller);
    const annulmentId = this.ids.ofCommand(envelope.commandId, 'annulment');
    const { remark: words, ...paper } = body;
    const remark =
      words === undefined
        ? null
        : await this.texts.putText({ textId: this.ids.ofCommand(envelope.commandId, 'remark'), kind: 'REMARK', words, tenant: null });
    const intent: ProposeAnnulment = { certificateId, annulmentId, ...paper, remark };
    const outcome = await this.commands.execute<ProposeAnnulmentCommand, Outcome>(
      new ProposeAnnulmentCommand(intent, { ...envelope, tenants: [certificate.enterpriseId] }),
    );
    granted(outcome);
    const preview = await this.previewOf({ certificateId, ...certificate });
    const answer = {
      id: annulmentId,
      certificateId,
      state: 'AWAITING_SECOND_PERSON',
      ...paper,
      effectiveOn: effectiveDay(certificate, body),
      effectsPreview: preview,
    };
    return keptFirst(await created(`/v1/certificates/${certificateId}`, outcome, answer));
  }

  /** Asked for once the proposal stands: what is only shown keeps nobody from proposing, nor from hearing why he may not. Null where it is not known now. */
  private async previewOf(certificate: CertificateToAnnul): Promise<object | null> {
    const effects = await this.effects.of([certificate]).catch(unknownWhereBehind);
    return effects && effectsPreview(effects.value.map((each) => ({ ...each, obstacle: null })));
  }
}

function unknownWhereBehind(fault: unknown): null {
  if (!(fault instanceof ReadModelBehind)) throw fault;
  return null;
}
