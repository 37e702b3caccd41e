import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { candidacy } from '../candidacy';
import { AttachDocumentBody } from './attach-document.dto';
import { AttachDocumentCommand } from './attach-document.handler';

@ApiTags('direct-recognitions')
@Controller('v1/direct-recognitions/:id/documents')
export class AttachDocumentController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  /** The paper stays with the enterprise; the ledger keeps its fingerprint. */
  @Post()
  @NeedsIfMatch(candidacy)
  @AudienceOf('enterprise')
  async attach(
    @Param('id', IdPipe) candidacyId: Uuid,
    @Body() { kind, sha256 }: AttachDocumentBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const documentId = this.ids.ofCommand(envelope.commandId, 'recognition-document');
    const command = new AttachDocumentCommand({ candidacyId, enterpriseId: found(tenant), documentId, kind, sha256 }, envelope);
    return created(`/v1/direct-recognitions/${candidacyId}`, await this.commands.execute<AttachDocumentCommand, Outcome>(command), {
      id: documentId,
      candidacyId,
      kind,
    });
  }
}
