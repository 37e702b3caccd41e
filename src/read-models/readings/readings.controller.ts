import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { workerRecord } from '../../contexts/workforce';
import { JoinedRecords } from '../../contexts/workforce/services';
import { Answer } from '../../http/answers/answer';
import { KeepsNoPast } from '../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../http/edge/audience.decorator';
import { Cursors, DEFAULT_PAGE } from '../../http/lists/cursors.provider';
import { problem } from '../../http/problems/refused';
import { addDays, day } from '../../kernel/day';
import { type Instant, startOfBeijingDay } from '../../kernel/instant';
import type { Uuid } from '../../kernel/uuid';
import { Ledger } from '../../ledger/ledger';
import { Readings } from '../../people/readings.provider';
import { ReadingListQuery } from './readings.dto';
import { shownToAuditor, shownToPerson } from './shown-reading';

const OK = 200;

/** Who read whose personal data, when, which of it, and why. */
@ApiTags('readings')
@KeepsNoPast('The log of readings is in real time, and is never changed')
@Controller('v1/readings')
export class ReadingsController {
  constructor(
    private readonly readings: Readings,
    private readonly ledger: Ledger,
    private readonly records: JoinedRecords,
    private readonly cursors: Cursors,
  ) {}

  /** Newest first. A worker is told who read of the own record, an auditor of everybody's; searches and verifications stand there too, also those that found nobody. */
  @Get()
  @AudienceOf('worker', 'auditor')
  async list(@Query() { cursor, limit, ...asked }: ReadingListQuery, @CalledBy() caller: Caller): Promise<Answer> {
    const isWorker = caller.audience === 'worker';
    if (isWorker && asked.workerId !== undefined && asked.workerId !== caller.workerId) throw problem('NOT_FOUND');
    const workerId = isWorker ? caller.workerId : asked.workerId;
    const question = { list: 'readings', of: caller.workerId ?? 'everybody', ...asked };
    const [before, size] = [cursor === undefined ? undefined : this.cursors.read(cursor, question)[0], Number(limit ?? DEFAULT_PAGE)];
    const whose = workerId === undefined || workerId === null ? undefined : await this.refsOf(workerId as Uuid);
    const { reader, audience, purpose } = asked;
    const rows = await this.readings.page(
      { whose, reader: reader as Uuid | undefined, audience, purpose, ...span(asked) },
      { before, limit: size },
    );
    const [shown, last] = [rows.slice(0, size), rows[size - 1]];
    const nextCursor = rows.length > size && last ? this.cursors.give([last.seq], question) : null;
    return new Answer(OK, { 'cache-control': 'no-store' }, { items: shown.map(isWorker ? shownToPerson : shownToAuditor), nextCursor });
  }

  /** Under every reference that is this person at this enterprise. */
  private async refsOf(workerId: Uuid): Promise<readonly Uuid[]> {
    const { value: worker } = await this.ledger.evidence(workerRecord, workerId);
    if (worker.status !== 'registered') throw problem('NOT_FOUND');
    const others = await this.records.otherPersons(worker.enterpriseId, [workerId]);
    return [worker.personRef, ...(others.get(workerId) ?? [])];
  }
}

/** Whole days in Beijing, both named days included. */
const span = ({ fromOn, toOn }: ReadingListQuery): { readonly from?: Instant; readonly until?: Instant } => ({
  ...(fromOn === undefined ? {} : { from: startOfBeijingDay(day(fromOn)) }),
  ...(toOn === undefined ? {} : { until: startOfBeijingDay(addDays(day(toOn), 1)) }),
});
