import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, versioned } from '../../../http/answers/answer';
import { answeredAsOf, AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { etagOf } from '../../../http/answers/entity-tags';
import { IdPipe } from '../../../http/requests/id.pipe';
import { Pages } from '../../../http/lists/pages.provider';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import { placeOf } from '../../../projecting/querying/page-of.query';
import { batchAnswer, candidacyAnswer } from './batch-answer';
import { CandidateListQuery } from './batch-register.dto';
import { BatchRegister, REGISTERED } from './batch-register.query';
import { CandidateNames } from './candidate-names.provider';

@ApiTags('batches')
@Controller('v1')
export class BatchRegisterController {
  constructor(
    private readonly register: BatchRegister,
    private readonly names: CandidateNames,
    private readonly pages: Pages,
  ) {}

  /** Plan, counts and timeline. */
  @Get('batches/:id')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async batch(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.register.batch(caller, id, asOf);
    const { batch, counts } = found(value);
    // The counts move with the candidacies, which are streams of their own.
    return versioned(batch.revision, answeredAsOf(asOf, atPosition, batchAnswer(batch, counts, asOf.effectiveOn)));
  }

  /** In the order of registration, each in the state of the day asked for. */
  @Get('batches/:id/candidates')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async candidates(
    @Param('id', IdPipe) id: Uuid,
    @Query() query: CandidateListQuery,
    @CalledBy() caller: Caller,
    @AsAsked() asOf: AsOf,
  ): Promise<Answer> {
    const { state } = query;
    const page = this.pages.asked(query, { list: 'candidates', batchId: id, state });
    const { value, atPosition } = await this.register.candidates(caller, id, state, page, asOf);
    const candidates = found(value);
    const names = await this.names.of(
      candidates.rows.map(({ personRef }) => personRef),
      caller,
    );
    return this.pages.answer(asOf, atPosition, page, candidates, {
      placeOf: (row) => placeOf(row, { place: REGISTERED }),
      item: (row, index) => ({ ...candidacyAnswer(row, names[index], asOf.effectiveOn), etag: etagOf(row.revision) }),
    });
  }

  @Get('candidacies/:id')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async candidacy(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.register.candidacy(caller, id, asOf);
    const row = found(value);
    const [name] = await this.names.of([row.personRef], caller);
    return versioned(row.revision, answeredAsOf(asOf, atPosition, candidacyAnswer(row, name, asOf.effectiveOn)));
  }

  /** A recognition without a sitting is a candidacy in a round of the committee (ADR 46). */
  @Get('direct-recognitions/:id')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  recognition(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    return this.candidacy(id, caller, asOf);
  }
}
