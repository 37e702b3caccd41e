import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { Answer } from '../../http/answers/answer';
import { AudienceOf, CalledBy } from '../../http/edge/audience.decorator';
import { WithoutIdempotencyKey } from '../../http/answers/idempotency.interceptor';
import { found } from '../../http/problems/refused';
import { Clock, CLOCK, todayOf } from '../../kernel/clock';
import { stateOn } from '../../kernel/course';
import type { Day } from '../../kernel/day';
import { MAX_FOUND, NameSearch } from '../../people/name-search.provider';
import { ListedPeople, type ListedPerson } from '../worker-list/listed-people.provider';
import type { ListedWorkerRow } from '../worker-list/listed-worker.entity';
import { FoundWorkers } from './found-workers.query';
import { WorkerSearchBody } from './worker-search.dto';

const PURPOSE = 'NAME_SEARCH';
const OK = 200;

@ApiTags('workers')
@Controller('v1/worker-searches')
export class WorkerSearchController {
  constructor(
    private readonly names: NameSearch,
    private readonly workers: FoundWorkers,
    private readonly people: ListedPeople,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The enterprise's own workers by name or a part of it, fifty at most. Every search is in the access log, also one that finds nobody. */
  @Post()
  @AudienceOf('enterprise')
  @WithoutIdempotencyKey()
  async search(@Body() { name }: WorkerSearchBody, @CalledBy() caller: Caller): Promise<Answer> {
    const tenant = found(caller.tenant);
    const { refs, hasMore } = await this.names.find({ reader: { actor: caller.actor, tenant }, name, purpose: PURPOSE });
    const { value, atPosition } = await this.workers.of(caller, refs);
    const people = await this.people.of(
      value.map(({ personRef }) => personRef),
      caller,
    );
    const items = value.map((row, index) => shown(row, people[index], todayOf(this.clock)));
    return new Answer(OK, { 'cache-control': 'no-store' }, { items, limit: MAX_FOUND, hasMore, atPosition: String(atPosition) });
  }
}

const shown = (
  { workerId, employeeNo, service, joinedTo, registeredAt }: ListedWorkerRow,
  person: ListedPerson | undefined,
  on: Day,
): object => ({
  id: workerId,
  employeeNo,
  name: person?.name ?? null,
  idNumberMasked: person?.idNumberMasked ?? null,
  service: stateOn(service, on),
  joinedTo,
  registeredAt,
});
