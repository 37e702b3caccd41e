import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { ChoiceField, PatternField } from '../../../http/requests/fields.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { certificate } from '../certificate';
import { OwnCertificates } from '../own-certificates.provider';
import { CORRECTABLE_FIELDS, CORRECTION_REASONS } from '../paper.events';
import type { CorrectCertificate } from './correct-certificate';
import { CorrectCertificateCommand } from './correct-certificate.handler';

export class CorrectCertificateBody {
  @ChoiceField([...CORRECTABLE_FIELDS, 'LEVEL'], {
    description: 'What the policy pack allows; a level is never corrected',
    example: 'NAME',
  })
  field!: CorrectCertificate['field'];

  @ChoiceField(CORRECTION_REASONS, { example: 'TYPING_ERROR' })
  reasonCode!: CorrectCertificate['reasonCode'];

  @PatternField(/^[0-9a-f]{64}$/, {
    description: 'SHA-256 of the paper that proves the right value',
    example: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
  })
  evidenceHash!: string;

  @PatternField(/^.{1,40}$/u, { optional: true, description: 'The right name of the trade, for OCCUPATION_NAME', example: '数控车工' })
  trade?: string;
}

@ApiTags('certificates')
@Controller('v1/certificates/:id/corrections')
export class CorrectCertificateController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly certificates: OwnCertificates,
  ) {}

  @Post()
  @NeedsIfMatch(certificate)
  @AudienceOf('enterprise')
  async correct(
    @Param('id', IdPipe) certificateId: Uuid,
    @Body() { trade, ...body }: CorrectCertificateBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    await this.certificates.mustBeOf(caller, certificateId);
    const correctionId = this.ids.ofCommand(envelope.commandId, 'correction');
    const command = new CorrectCertificateCommand({ certificateId, correctionId, ...body, trade: trade ?? null }, envelope);
    return created(`/v1/certificates/${certificateId}`, await this.commands.execute<CorrectCertificateCommand, Outcome>(command), {
      id: correctionId,
      certificateId,
      field: body.field,
    });
  }
}
