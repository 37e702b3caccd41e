import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer } from '../../../http/answers/answer';
import { answeredAsOf, AsKnownThen } from '../../../http/requests/as-of';
import { AsKnown, KeepsNoPast } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found, granted } from '../../../http/problems/refused';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { PersonFiles } from '../../../people/person-files.provider';
import { CONTENT_TYPES, MediaType } from '../evidence-imports/file-content';
import type { CandidateFileRow } from './candidate-file.entity';
import { CandidateFileQuery } from './candidate-files.dto';
import { CandidateFiles } from './candidate-files.query';

const OK = 200;
const PURPOSE = 'CANDIDATE_FILE';

@ApiTags('candidacies')
@Controller('v1/candidacies/:id/files')
export class CandidateFilesController {
  constructor(
    private readonly files: CandidateFiles,
    private readonly people: PersonFiles,
  ) {}

  /** Which photos and papers are kept of a candidate; the newest photo is the one that counts. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async list(@Param('id', IdPipe) candidacyId: Uuid, @CalledBy() caller: Caller, @AsKnown() asOf: AsKnownThen): Promise<object> {
    const { value, atPosition } = await this.files.of(caller, candidacyId, asOf);
    return answeredAsOf(asOf, atPosition, { items: found(value).map(shown) });
  }

  /** The photo or the paper itself; each reading is logged. */
  @Get(':fileId')
  @KeepsNoPast('The bytes of a file are what they are, until they are erased for good')
  @AudienceOf('enterprise', 'regulator', 'inspector')
  @ApiProduces(...Object.values(CONTENT_TYPES))
  async content(
    @Param('id', IdPipe) candidacyId: Uuid,
    @Param('fileId', IdPipe) fileId: Uuid,
    @Query() { minPosition }: CandidateFileQuery,
    @CalledBy() caller: Caller,
  ): Promise<Answer> {
    const row = found(await this.files.one(caller, candidacyId, fileId, BigInt(minPosition ?? 0)));
    const bytes = await this.people.open({
      reader: caller,
      ref: row.personRef as Uuid,
      fileId,
      field: row.kind.toLowerCase(),
      purpose: PURPOSE,
    });
    const content = found(granted<Buffer | object>(bytes === 'ERASED' ? refuse('FILE_ERASED') : (bytes ?? refuse('NOT_FOUND')))) as Buffer;
    // Never shown inside a page of ours: a file from outside is taken to disk under its id.
    return new Answer(
      OK,
      {
        'content-type': CONTENT_TYPES[row.mediaType as MediaType],
        'content-disposition': `attachment; filename="${fileId}.${row.mediaType.toLowerCase()}"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
      content,
    );
  }
}

const shown = ({ fileId, kind, mediaType, bytes, commitment, attachedAt, attachedPosition }: CandidateFileRow): object => ({
  id: fileId,
  kind,
  mediaType: CONTENT_TYPES[mediaType as MediaType],
  bytes,
  commitment,
  attachedAt,
  position: attachedPosition,
});
