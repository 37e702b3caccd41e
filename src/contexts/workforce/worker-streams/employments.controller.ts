import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, versioned } from '../../../http/answers/answer';
import { answeredAsOf, AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found } from '../../../http/problems/refused';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { employment, HeldSpan } from '../employment';
import { WorkerStreams } from './worker-streams.query';

@ApiTags('workers')
@Controller('v1/workers/:id/employments')
export class EmploymentsController {
  constructor(private readonly streams: WorkerStreams) {}

  /** Spans of work with the posts held in them, in the order in which the ledger learned of them. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor', 'worker')
  async employments(@Param('id', IdPipe) workerId: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    found(await this.streams.worker(workerId, caller, asOf));
    const { state, revision, atPosition } = await this.streams.read(employment, workerId, asOf);
    const employments = state.map((span) => shown(span, asOf.effectiveOn));
    return versioned(revision, answeredAsOf(asOf, atPosition, { workerId, employments }));
  }
}

const shown = ({ spanId, posts, ...span }: HeldSpan, on: Day): object => ({
  id: spanId,
  ...span,
  isCurrent: isDuring(span, on),
  posts: posts.map(({ postId, ...post }) => ({ id: postId, ...post, isHeld: isDuring(post, on) })),
});

const isDuring = ({ fromOn, lastOn }: { readonly fromOn: Day; readonly lastOn: Day | null }, on: Day): boolean =>
  fromOn <= on && (lastOn === null || on <= lastOn);
