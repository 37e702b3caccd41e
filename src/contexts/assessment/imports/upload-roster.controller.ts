import { Body, Controller, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { accepted, Answer } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { FileBody } from '../../../http/requests/file-body.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { tongueOf } from '../../../http/problems/language';
import { found, granted, problem } from '../../../http/problems/refused';
import type { Refusal } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { FILE_TYPES } from './files/file-bodies.provider';
import { ImportView } from './import-view.provider';
import { UploadQuery } from './imports.dto';
import { Uploaded, UploadRosterCommand } from './upload-roster.handler';

const OK = 200;

/** What the API document says; the answer itself carries its status. */
const ACCEPTED = 202;

@ApiTags('imports')
@Controller('v1/batches/:id/imports')
export class UploadRosterController {
  constructor(
    private readonly commands: CommandBus,
    private readonly view: ImportView,
  ) {}

  /** The body is the file itself, or a form with it alone; what it is, its bytes say. */
  @Post()
  @HttpCode(ACCEPTED)
  @AudienceOf('enterprise')
  @FileBody(...FILE_TYPES)
  async upload(
    @Param('id', IdPipe) batchId: Uuid,
    @Query() { match }: UploadQuery,
    @Body() body: unknown,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
    @Headers('accept-language') language?: string,
  ): Promise<Answer> {
    const command = new UploadRosterCommand(batchId, found(tenant), bytesOf(body), match ?? 'updateSame', envelope);
    const outcome = await this.commands.execute<UploadRosterCommand, Uploaded | Refusal>(command);
    const { job, isKnown } = granted<Uploaded>(outcome);
    const location = `/v1/imports/${job.importId}`;
    return isKnown
      ? new Answer(OK, { location }, this.view.known(job, tongueOf(language)))
      : accepted(location, this.view.of(job, tongueOf(language)));
  }
}

/** A request without a body has an empty file. */
function bytesOf(body: unknown): Buffer {
  if (body === undefined || body === null) return Buffer.alloc(0);
  if (!(body instanceof Buffer)) throw problem('MEDIA_TYPE_UNKNOWN');
  return body;
}
