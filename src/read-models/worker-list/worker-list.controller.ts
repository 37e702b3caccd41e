import { Controller, Get, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import type { Answer } from '../../http/answers/answer';
import type { AsOf } from '../../http/requests/as-of';
import { AsAsked } from '../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../http/edge/audience.decorator';
import { flowingRows } from '../../http/lists/flowing-list';
import { listed } from '../../http/lists/listed-answer';
import { Pages } from '../../http/lists/pages.provider';
import { stateOn } from '../../kernel/course';
import type { Day } from '../../kernel/day';
import { placeOf } from '../../projecting/querying/page-of.query';
import { CSV, XLSX } from '../../sheets/sheet';
import { ListedPeople, type ListedPerson } from './listed-people.provider';
import { spanOn } from './work-course';
import { WORKER_HEADINGS, workerCells } from './worker-cells';
import { WorkerListQuery } from './worker-list.dto';
import { NO_TIER } from './worker-list.projection';
import { type ListedWorker, REGISTERED, type WorkerFilters, WorkerList } from './worker-list.query';

@ApiTags('workers')
@Controller('v1/workers')
export class WorkerListController {
  constructor(
    private readonly workers: WorkerList,
    private readonly people: ListedPeople,
    private readonly pages: Pages,
  ) {}

  /** In the order of registration, each as it was on the day asked for: an enterprise its own workers, a regulator those of its region. Payroll reads `worker-links`, which name nobody. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'auditor')
  @ApiProduces('application/json', XLSX, CSV)
  async list(@Query() query: WorkerListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { enterpriseId, occupationCode, level, service, employeeNo } = query;
    const filters = { enterpriseId, occupationCode, level, service, employeeNo };
    if (query.as !== undefined) return this.file(query, filters, caller, asOf);
    const page = this.pages.asked(query, { list: 'workers', ...filters });
    const { value, atPosition } = await this.workers.list(caller, filters, page, asOf);
    const people = await this.people.of(
      value.rows.map(({ personRef }) => personRef),
      caller,
    );
    return this.pages.answer(asOf, atPosition, page, value, {
      placeOf: (row) => placeOf(row, { place: REGISTERED }),
      item: (row, index) => shown(row, people[index], asOf.effectiveOn),
    });
  }

  /** The whole list, made while it is sent; each reading of names is logged. */
  private async file({ as, excelSafe }: WorkerListQuery, filters: WorkerFilters, caller: Caller, asOf: AsOf): Promise<Answer> {
    const rows = await flowingRows({
      read: (page) => this.workers.list(caller, filters, page, asOf),
      placeOf: (row) => placeOf(row, { place: REGISTERED }),
      cells: async (read) => {
        const people = await this.people.of(
          read.map(({ personRef }) => personRef),
          caller,
        );
        return read.map((row, index) => workerCells(row, people[index], asOf.effectiveOn));
      },
    });
    return listed(
      as!,
      [{ name: '职工', headings: WORKER_HEADINGS, rows }],
      { ascii: 'workers', real: `职工_${asOf.effectiveOn}` },
      excelSafe !== 'false',
    );
  }
}

/** References into the vault stay inside. */
function shown(
  { workerId, enterpriseId, region, numbersOnDay, service, tier, spans, joinedTo, registeredAt }: ListedWorker,
  person: ListedPerson | undefined,
  on: Day,
): object {
  const [span, level] = [spanOn(spans, on), stateOn(tier, on)];
  return {
    id: workerId,
    enterpriseId,
    region,
    employeeNos: numbersOnDay,
    name: person?.name ?? null,
    idNumberMasked: person?.idNumberMasked ?? null,
    service: stateOn(service, on),
    occupationCode: span?.occupationCode ?? null,
    fromOn: span?.fromOn ?? null,
    lastOn: span?.lastOn ?? null,
    certifiedLevel: level === NO_TIER ? null : level,
    joinedTo,
    registeredAt,
  };
}
