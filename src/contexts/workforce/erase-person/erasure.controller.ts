import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created, versioned } from '../../../http/answers/answer';
import { answeredAsOf, AsKnownThen } from '../../../http/requests/as-of';
import { AsKnown } from '../../../http/requests/as-of.decorator';
import { AudienceOf, ByRole, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found, granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { Erasure, person } from '../person';
import type { PersonEvent } from '../person.events';
import { WorkerStreams } from '../worker-streams/worker-streams.query';
import { DecideErasureBody, RequestErasureBody } from './erasure.dto';
import { DecideErasureCommand, RequestErasureCommand } from './erasure.handler';

const PRESENT = { knownPosition: null };
const STATE_AFTER: Readonly<Record<string, Erasure['state']>> = {
  'workforce.erasure_requested.v1': 'AWAITING_DECISION',
  'workforce.erasure_restricted.v1': 'RESTRICTED',
  'workforce.erasure_refused.v1': 'REFUSED',
  'workforce.personal_data_erased.v1': 'ERASED',
};

@ApiTags('workers')
@Controller('v1/workers/:id/erasure-requests')
export class ErasureController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly streams: WorkerStreams,
  ) {}

  /** What was asked under this record, and what became of it; also after the person is gone. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor', 'worker')
  async requests(@Param('id', IdPipe) workerId: Uuid, @CalledBy() caller: Caller, @AsKnown() asOf: AsKnownThen): Promise<Answer> {
    const { personRef } = found(await this.streams.worker(workerId, caller, asOf));
    const { state, revision, atPosition } = await this.streams.read(person, personRef, asOf);
    return versioned(
      revision,
      answeredAsOf(asOf, atPosition, { workerId, requests: state.erasures.filter((each) => each.workerId === workerId).map(shown) }),
    );
  }

  /** Answered as RESTRICTED, with the reasons, where a legal duty keeps the data. */
  @Post()
  @AudienceOf('enterprise', 'regulator', 'worker')
  async request(
    @Param('id', IdPipe) workerId: Uuid,
    @Body() { ground, categories = ['IDENTITY'], documentNo }: RequestErasureBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { personRef } = found(await this.streams.worker(workerId, caller, PRESENT));
    const requestId = this.ids.ofCommand(envelope.commandId, 'erasure');
    return this.answer(
      workerId,
      requestId,
      await this.commands.execute(
        new RequestErasureCommand({ requestId, personRef, workerId, categories, ground, documentNo: documentNo ?? null }, envelope),
      ),
    );
  }

  /** By another person than the one who asked. */
  @Post(':requestId/decisions')
  @AudienceOf('enterprise', 'regulator')
  @ByRole('approver')
  async decide(
    @Param('id', IdPipe) workerId: Uuid,
    @Param('requestId', IdPipe) requestId: Uuid,
    @Body() { decision, reasonCode = 'NO_GROUND' }: DecideErasureBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { personRef } = found(await this.streams.worker(workerId, caller, PRESENT));
    const { state } = await this.streams.read(person, personRef, PRESENT);
    // Asked under another record, it is another employer's business.
    found(state.erasures.find((each) => each.requestId === requestId && each.workerId === workerId));
    return this.answer(
      workerId,
      requestId,
      await this.commands.execute(
        new DecideErasureCommand({ requestId, personRef, refusedFor: decision === 'ERASE' ? null : reasonCode }, envelope),
      ),
    );
  }

  private answer(workerId: Uuid, requestId: Uuid, outcome: Outcome): Promise<Answer> {
    const last = (granted(outcome).events as unknown as readonly PersonEvent[]).at(-1);
    const duties = last?.type === 'workforce.erasure_restricted.v1' ? last.data.duties : [];
    return created(`/v1/workers/${workerId}/erasure-requests`, outcome, {
      id: requestId,
      workerId,
      state: STATE_AFTER[last?.type ?? ''] ?? null,
      duties,
    });
  }
}

/** The reference into the vault and who asked stay inside. */
const shown = ({ requestId, personRef: _p, workerId: _w, enterpriseId: _e, region: _r, requestedBy: _by, ...rest }: Erasure): object => ({
  id: requestId,
  ...rest,
});
