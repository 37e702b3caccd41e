import { Body, Controller, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { accepted, Answer } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { tongueOf } from '../../../http/problems/language';
import { found, granted, problem } from '../../../http/problems/refused';
import { TAKES_LONG } from '../../../http/edge/slow-requests.provider';
import { takes } from '../../../http/requests/taken-types';
import type { Refusal } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { UploadEvidenceQuery } from './evidence-imports.dto';
import { EvidenceView } from './evidence-view.provider';
import { UploadEvidenceCommand, UploadedEvidence } from './upload-evidence.handler';
import { ZIP_TYPES } from './zip-bodies.provider';
import { ZipUpload } from './zip-upload.file';

const OK = 200;
/** What the API document says; the answer itself carries its status. */
const ACCEPTED = 202;

@ApiTags('evidence-imports')
@Controller('v1/batches/:id/evidence-imports')
export class UploadEvidenceController {
  constructor(
    private readonly commands: CommandBus,
    private readonly view: EvidenceView,
  ) {}

  /** The body is a ZIP of up to 500 MiB, taken in as it comes; whose its files are is matched in the background. */
  @Post()
  @HttpCode(ACCEPTED)
  @AudienceOf('enterprise')
  @RouteConfig({ ...TAKES_LONG, ...takes(...ZIP_TYPES) })
  @ApiConsumes(...ZIP_TYPES)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async upload(
    @Param('id', IdPipe) batchId: Uuid,
    @Query() { pictures }: UploadEvidenceQuery,
    @Body() body: unknown,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
    @Headers('accept-language') language?: string,
  ): Promise<Answer> {
    const outcome = await this.commands.execute<UploadEvidenceCommand, UploadedEvidence | Refusal>(
      new UploadEvidenceCommand(batchId, found(tenant), archiveIn(body), pictures ?? 'PHOTO', envelope),
    );
    const { job, isKnown } = granted<UploadedEvidence>(outcome);
    const location = `/v1/evidence-imports/${job.importId}`;
    const shown = this.view.of(job, tongueOf(language));
    return isKnown ? new Answer(OK, { location }, { ...shown, duplicateOf: job.importId }) : accepted(location, shown);
  }
}

function archiveIn(body: unknown): ZipUpload {
  if (!(body instanceof ZipUpload)) throw problem('MEDIA_TYPE_UNKNOWN');
  return body;
}
