import { Controller, Get, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import type { Answer } from '../../../http/answers/answer';
import type { AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { etagOf } from '../../../http/answers/entity-tags';
import { flowingRows } from '../../../http/lists/flowing-list';
import { listed } from '../../../http/lists/listed-answer';
import { Pages } from '../../../http/lists/pages.provider';
import { placeOf } from '../../../projecting/querying/page-of.query';
import { batchItem, candidacyAnswer } from '../batch-register/batch-answer';
import { REGISTERED } from '../batch-register/batch-register.query';
import { CandidateNames } from '../batch-register/candidate-names.provider';
import { COMMITTEE_PATHS } from '../terms';
import { BatchListQuery, CandidacyListQuery, RecognitionListQuery } from './batch-lists.dto';
import { CSV, XLSX } from '../../../sheets/sheet';
import { BATCH_HEADINGS, batchCells, CANDIDACY_HEADINGS, candidacyCells } from './batch-cells';
import { BatchLists, type CandidacyFilters, OPENED } from './batch-lists.query';

/** What an authority looks through and an enterprise finds its own in. */
@Controller('v1')
export class BatchListsController {
  constructor(
    private readonly lists: BatchLists,
    private readonly names: CandidateNames,
    private readonly pages: Pages,
  ) {}

  /** In the order of their opening, each in the state of the day asked for; counts and timeline are those of the single batch. */
  @Get('batches')
  @ApiTags('batches')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  @ApiProduces('application/json', XLSX, CSV)
  async batches(@Query() query: BatchListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { enterpriseId, filingId, path, state, report, assessmentFromOn, assessmentToOn } = query;
    const filters = { enterpriseId, filingId, path, state, report, assessmentFromOn, assessmentToOn };
    if (query.as !== undefined) {
      const rows = await flowingRows({
        read: (asked) => this.lists.batches(caller, filters, asked, asOf),
        placeOf: (row) => placeOf(row, { place: OPENED }),
        cells: (read) => Promise.resolve(read.map((row) => batchCells(row, asOf.effectiveOn))),
      });
      return listed(
        query.as,
        [{ name: '认定批次', headings: BATCH_HEADINGS, rows }],
        { ascii: 'batches', real: `认定批次_${asOf.effectiveOn}` },
        query.excelSafe !== 'false',
      );
    }
    const page = this.pages.asked(query, { list: 'batches', ...filters });
    const { value, atPosition } = await this.lists.batches(caller, filters, page, asOf);
    return this.pages.answer(asOf, atPosition, page, value, {
      placeOf: (row) => placeOf(row, { place: OPENED }),
      item: (row) => ({ ...batchItem(row, asOf.effectiveOn), etag: etagOf(row.revision) }),
    });
  }

  /** Of all batches, in the order of registration, each in the state of the day asked for. */
  @Get('candidacies')
  @ApiTags('batches')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  @ApiProduces('application/json', XLSX, CSV)
  candidacies(@Query() query: CandidacyListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    return this.found('candidacies', query, query.path === undefined ? undefined : [query.path], caller, asOf);
  }

  /** Candidacies in rounds of a committee, in the order of their proposal: recognised without a sitting, or for a competition. */
  @Get('direct-recognitions')
  @ApiTags('batches')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  @ApiProduces('application/json', XLSX, CSV)
  recognitions(@Query() query: RecognitionListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    return this.found('direct-recognitions', query, query.path === undefined ? COMMITTEE_PATHS : [query.path], caller, asOf);
  }

  /** The whole list, made while it is sent; each reading of names is logged. */
  private async file({ as, excelSafe }: CandidacyListQuery, filters: CandidacyFilters, caller: Caller, asOf: AsOf): Promise<Answer> {
    const rows = await flowingRows({
      read: (page) => this.lists.candidacies(caller, filters, page, asOf),
      placeOf: (row) => placeOf(row, { place: REGISTERED }),
      cells: async (read) => {
        const names = await this.names.of(
          read.map(({ personRef }) => personRef),
          caller,
        );
        return read.map((row, index) => candidacyCells(row, names[index], asOf.effectiveOn));
      },
    });
    return listed(
      as!,
      [{ name: '考生', headings: CANDIDACY_HEADINGS, rows }],
      { ascii: 'candidates', real: `考生_${asOf.effectiveOn}` },
      excelSafe !== 'false',
    );
  }

  private async found(
    list: string,
    query: CandidacyListQuery,
    paths: readonly string[] | undefined,
    caller: Caller,
    asOf: AsOf,
  ): Promise<Answer> {
    const { enterpriseId, batchId, workerId, occupationCode, level, state, registeredFromOn, registeredToOn } = query;
    const filters = { enterpriseId, batchId, workerId, occupationCode, level, state, registeredFromOn, registeredToOn };
    if (query.as !== undefined) return this.file(query, { ...filters, paths }, caller, asOf);
    const page = this.pages.asked(query, { list, path: query.path, ...filters });
    const { value, atPosition } = await this.lists.candidacies(caller, { ...filters, paths }, page, asOf);
    const names = await this.names.of(
      value.rows.map(({ personRef }) => personRef),
      caller,
    );
    return this.pages.answer(asOf, atPosition, page, value, {
      placeOf: (row) => placeOf(row, { place: REGISTERED }),
      item: (row, index) => ({ ...candidacyAnswer(row, names[index], asOf.effectiveOn), etag: etagOf(row.revision) }),
    });
  }
}
