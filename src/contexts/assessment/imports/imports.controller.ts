import { Controller, Get, Headers, Param, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../../access/caller';
import { Answer } from '../../../http/answers/answer';
import { KeepsNoPast } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { Cursors, DEFAULT_PAGE } from '../../../http/lists/cursors.provider';
import { IdPipe } from '../../../http/requests/id.pipe';
import { tongueOf } from '../../../http/problems/language';
import { patienceOf } from '../../../http/edge/patience';
import { found, granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import { XLSX } from '../../../sheets/sheet';
import { ErrorFiles } from './files/error-files.provider';
import type { ImportJob } from './jobs/import-job';
import { ImportJobs } from './jobs/import-jobs.provider';
import { ImportRows } from './jobs/import-rows.provider';
import { ImportView } from './import-view.provider';
import { ImportWaits } from './jobs/import-waits.provider';
import { ErrorFileQuery, ImportLookQuery, ImportRowsQuery } from './imports.dto';

const OK = 200;

/** A job is read as it is. */
@ApiTags('imports')
@KeepsNoPast('A job is work under way, and what it read is destroyed in the end; the facts that it made have both axes')
@Controller('v1/imports/:id')
export class ImportsController {
  constructor(
    private readonly jobs: ImportJobs,
    private readonly rows: ImportRows,
    private readonly errorFiles: ErrorFiles,
    private readonly view: ImportView,
    private readonly cursors: Cursors,
    private readonly waits: ImportWaits,
  ) {}

  /** At once, or as soon as the check or the application is over. */
  @Get()
  @AudienceOf('enterprise')
  async one(
    @Param('id', IdPipe) importId: Uuid,
    @Query() { wait }: ImportLookQuery,
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Headers('accept-language') language?: string,
  ): Promise<object> {
    return this.view.of(await this.waits.over(importId, patienceOf(wait, request), () => this.mine(importId, caller)), tongueOf(language));
  }

  /** A result per row, in the order of the file. */
  @Get('rows')
  @AudienceOf('enterprise')
  async list(
    @Param('id', IdPipe) importId: Uuid,
    @Query() query: ImportRowsQuery,
    @CalledBy() caller: Caller,
    @Headers('accept-language') language?: string,
  ): Promise<object> {
    await this.mine(importId, caller);
    const { cursor, status, sheet = 'roster' } = query;
    const asked = { list: 'import-rows', importId, status, sheet };
    const limit = Number(query.limit ?? DEFAULT_PAGE);
    const after = cursor === undefined ? 0 : Number(this.cursors.read(cursor, asked)[0]);
    const found = await this.rows.page({ importId, sheet, status, after, limit: limit + 1 });
    const items = found.slice(0, limit);
    const nextCursor = found.length > limit ? this.cursors.give([String(items.at(-1)!.row)], asked) : null;
    return { items: items.map((row) => this.view.row(row, tongueOf(language))), nextCursor };
  }

  /** The user's own file with what is wrong at its right; each download is logged. */
  @Get('error-file')
  @AudienceOf('enterprise')
  async errorFile(
    @Param('id', IdPipe) importId: Uuid,
    @Query() { format = 'xlsx' }: ErrorFileQuery,
    @CalledBy() caller: Caller,
    @Headers('accept-language') language?: string,
  ): Promise<Answer> {
    const job = await this.mine(importId, caller);
    const bytes = granted<Buffer>(await this.errorFiles.of(job, caller, { tongue: tongueOf(language), format }));
    const type = format === 'csv' ? `text/csv; charset=${job.file?.encoding.toLowerCase()}` : XLSX;
    return new Answer(
      OK,
      { 'content-type': type, 'content-disposition': `attachment; filename="errors-${importId}.${format}"`, 'cache-control': 'no-store' },
      bytes,
    );
  }

  private async mine(importId: Uuid, { tenant }: Caller): Promise<ImportJob> {
    return found(await this.jobs.find(importId, found(tenant)));
  }
}
