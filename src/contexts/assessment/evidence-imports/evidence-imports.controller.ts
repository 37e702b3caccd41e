import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { KeepsNoPast } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { Cursors, DEFAULT_PAGE } from '../../../http/lists/cursors.provider';
import { IdPipe } from '../../../http/requests/id.pipe';
import { tongueOf } from '../../../http/problems/language';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import { EvidenceFilesQuery, EvidenceImportQuery, FILE_FILTERS } from './evidence-imports.dto';
import type { EvidenceJob } from './evidence-job';
import { EvidenceJobs } from './evidence-jobs.provider';
import { EvidenceRows } from './evidence-rows.provider';
import { EvidenceView } from './evidence-view.provider';

@ApiTags('evidence-imports')
@KeepsNoPast(
  'A job is work under way, and the archive that it read is destroyed in the end; the files that it attached are told with the candidacy',
)
@Controller('v1/evidence-imports/:id')
export class EvidenceImportsController {
  constructor(
    private readonly jobs: EvidenceJobs,
    private readonly rows: EvidenceRows,
    private readonly view: EvidenceView,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @AudienceOf('enterprise')
  async one(
    @Param('id', IdPipe) importId: Uuid,
    @Query() _: EvidenceImportQuery,
    @CalledBy() caller: Caller,
    @Headers('accept-language') language?: string,
  ): Promise<object> {
    return this.view.of(await this.mine(importId, caller), tongueOf(language));
  }

  /** Whose each file is, or may be, in the order of the archive. */
  @Get('files')
  @AudienceOf('enterprise')
  async files(
    @Param('id', IdPipe) importId: Uuid,
    @Query() query: EvidenceFilesQuery,
    @CalledBy() caller: Caller,
    @Headers('accept-language') language?: string,
  ): Promise<object> {
    await this.mine(importId, caller);
    const { cursor, status } = query;
    const asked = { list: 'evidence-files', importId, status };
    const limit = Number(query.limit ?? DEFAULT_PAGE);
    const after = cursor === undefined ? 0 : Number(this.cursors.read(cursor, asked)[0]);
    const page = await this.rows.page({ importId, status: status && FILE_FILTERS[status], after, limit: limit + 1 });
    const items = page.slice(0, limit);
    const nextCursor = page.length > limit ? this.cursors.give([String(items.at(-1)!.entry)], asked) : null;
    return { items: items.map((file) => this.view.file(file, tongueOf(language))), nextCursor };
  }

  private async mine(importId: Uuid, { tenant }: Caller): Promise<EvidenceJob> {
    return found(await this.jobs.find(importId, found(tenant)));
  }
}
