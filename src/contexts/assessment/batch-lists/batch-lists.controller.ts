import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import type { Answer } from '../../../http/answer';
import type { AsOf } from '../../../http/as-of';
import { AsAsked } from '../../../http/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/audience.decorator';
import { etagOf } from '../../../http/entity-tags';
import { Pages } from '../../../http/pages.provider';
import { placeOf } from '../../../projecting/page-of.query';
import { batchItem, candidacyAnswer } from '../batch-register/batch-answer';
import { REGISTERED } from '../batch-register/batch-register.query';
import { CandidateNames } from '../batch-register/candidate-names.provider';
import { COMMITTEE_PATHS } from '../terms';
import { BatchListQuery, CandidacyListQuery, RecognitionListQuery } from './batch-lists.dto';
import { BatchLists, OPENED } from './batch-lists.query';

/** What an authority looks through and an enterprise finds its own in. */
@Controller('v1')
export class BatchListsController {
  constructor(private readonly lists: BatchLists, private readonly names: CandidateNames, private readonly pages: Pages) {}

  /** In the order of their opening, each in the state of the day asked for; counts and timeline are those of the single batch. */
  @Get('batches')
  @ApiTags('batches')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async batches(@Query() query: BatchListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { enterpriseId, filingId, path, state, report, assessmentFromOn, assessmentToOn } = query;
    const filters = { enterpriseId, filingId, path, state, report, assessmentFromOn, assessmentToOn };
    const page = this.pages.asked(query, { list: 'batches', ...filters });
    const { value, atPosition } = await this.lists.batches(caller, filters, page, asOf);
    return this.pages.answer(asOf, atPosition, page, value, { placeOf: (row) => placeOf(row, { place: OPENED }), item: (row) => ({ ...batchItem(row, asOf.effectiveOn), etag: etagOf(row.revision) }) });
  }

  /** Of all batches, in the order of registration, each in the state of the day asked for. */
  @Get('candidacies')
  @ApiTags('batches')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  candidacies(@Query() query: CandidacyListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    return this.found('candidacies', query, query.path === undefined ? undefined : [query.path], caller, asOf);
  }

  /** Candidacies in rounds of a committee, in the order of their proposal: recognised without a sitting, or for a competition. */
  @Get('direct-recognitions')
  @ApiTags('batches')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  recognitions(@Query() query: RecognitionListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    return this.found('direct-recognitions', query, query.path === undefined ? COMMITTEE_PATHS : [query.path], caller, asOf);
  }

  private async found(list: string, query: CandidacyListQuery, paths: readonly string[] | undefined, caller: Caller, asOf: AsOf): Promise<Answer> {
    const { enterpriseId, batchId, workerId, occupationCode, level, state, registeredFromOn, registeredToOn } = query;
    const filters = { enterpriseId, batchId, workerId, occupationCode, level, state, registeredFromOn, registeredToOn };
    const page = this.pages.asked(query, { list, path: query.path, ...filters });
    const { value, atPosition } = await this.lists.candidacies(caller, { ...filters, paths }, page, asOf);
    const names = await this.names.of(value.rows.map(({ personRef }) => personRef), caller);
    return this.pages.answer(asOf, atPosition, page, value, {
      placeOf: (row) => placeOf(row, { place: REGISTERED }), item: (row, index) => ({ ...candidacyAnswer(row, names[index], asOf.effectiveOn), etag: etagOf(row.revision) }),
    });
  }
}
