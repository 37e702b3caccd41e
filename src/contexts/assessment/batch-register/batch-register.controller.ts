import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, seen, versioned, versionedAmongOthers } from '../../../http/answer';
import { AudienceOf, CalledBy, MinPosition } from '../../../http/audience.decorator';
import { Cursors, DEFAULT_PAGE } from '../../../http/cursors.provider';
import { etagOf } from '../../../http/entity-tags';
import { IdPipe } from '../../../http/id.pipe';
import { found } from '../../../http/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { batchAnswer, candidacyAnswer } from './batch-answer';
import { CandidateListQuery } from './batch-register.dto';
import { BatchRegister } from './batch-register.query';
import { CandidateNames } from './candidate-names.provider';

const BEFORE_ALL = '0';

@ApiTags('batches')
@Controller('v1')
export class BatchRegisterController {
  constructor(private readonly register: BatchRegister, private readonly names: CandidateNames, private readonly cursors: Cursors) {}

  /** Plan, counts and timeline. */
  @Get('batches/:id')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async batch(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<Answer> {
    const { value, atPosition } = await this.register.batch(caller, id, minPosition);
    const { batch, counts } = found(value);
    // The counts move with the candidacies, which are streams of their own.
    return versionedAmongOthers(batch.revision, seen(atPosition, batchAnswer(batch, counts)));
  }

  /** In the order of registration. */
  @Get('batches/:id/candidates')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async candidates(@Param('id', IdPipe) id: Uuid, @Query() query: CandidateListQuery, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<object> {
    const { cursor, limit, state } = query;
    const asked = { list: 'candidates', batchId: id, state };
    const [after] = cursor === undefined ? [BEFORE_ALL] : this.cursors.read(cursor, asked);
    const { value, atPosition } = await this.register.candidates(caller, id, { after: after!, limit: Number(limit ?? DEFAULT_PAGE), state }, minPosition);
    const { rows, hasMore } = found(value);
    const names = await this.names.of(rows.map(({ personRef }) => personRef), caller);
    const nextCursor = hasMore ? this.cursors.give([rows.at(-1)!.registeredPosition], asked) : null;
    return seen(atPosition, { items: rows.map((row, index) => ({ ...candidacyAnswer(row, names[index]), etag: etagOf(row.revision) })), nextCursor });
  }

  @Get('candidacies/:id')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async candidacy(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<Answer> {
    const { value, atPosition } = await this.register.candidacy(caller, id, minPosition);
    const row = found(value);
    const [name] = await this.names.of([row.personRef], caller);
    return versioned(row.revision, seen(atPosition, candidacyAnswer(row, name)));
  }

  /** A recognition without a sitting is a candidacy in a round of the committee (ADR 46). */
  @Get('direct-recognitions/:id')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  recognition(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<Answer> {
    return this.candidacy(id, caller, minPosition);
  }
}
