import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created, versioned } from '../../../http/answers/answer';
import { answeredAsOf, AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Hold, person } from '../person';
import { WorkerStreams } from '../worker-streams/worker-streams.query';
import { LiftHoldBody, PlaceHoldBody } from './legal-hold.dto';
import { LiftHoldCommand, PlaceHoldCommand } from './legal-hold.handler';

const PRESENT = { knownPosition: null };

@ApiTags('workers')
@Controller('v1/workers/:id/legal-holds')
export class LegalHoldController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly streams: WorkerStreams,
  ) {}

  /** Holds of the authorities, and the caller's own, as they stood on the day asked for; those of another employer are none of its business. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async holds(@Param('id', IdPipe) workerId: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { personRef } = found(await this.streams.worker(workerId, caller, asOf));
    const { state, revision, atPosition } = await this.streams.readOn(person, personRef, asOf);
    const holds = state.holds.filter(
      ({ enterpriseId }) => caller.tenant === null || enterpriseId === null || enterpriseId === caller.tenant,
    );
    return versioned(revision, answeredAsOf(asOf, atPosition, { workerId, holds: holds.map(shown) }));
  }

  @Post()
  @AudienceOf('enterprise', 'regulator')
  async place(
    @Param('id', IdPipe) workerId: Uuid,
    @Body() { reasonCode, documentNo }: PlaceHoldBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { personRef } = found(await this.streams.worker(workerId, caller, PRESENT));
    const holdId = this.ids.ofCommand(envelope.commandId, 'hold');
    const outcome = await this.commands.execute(
      new PlaceHoldCommand({ holdId, personRef, workerId, enterpriseId: caller.tenant, reasonCode, documentNo }, envelope),
    );
    return created(`/v1/workers/${workerId}/legal-holds`, outcome, { id: holdId, workerId, state: 'STANDS' });
  }

  @Post(':holdId/liftings')
  @AudienceOf('enterprise', 'regulator')
  async lift(
    @Param('id', IdPipe) workerId: Uuid,
    @Param('holdId', IdPipe) holdId: Uuid,
    @Body() { reasonCode, documentNo }: LiftHoldBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { personRef } = found(await this.streams.worker(workerId, caller, PRESENT));
    const outcome = await this.commands.execute(
      new LiftHoldCommand({ holdId, personRef, enterpriseId: caller.tenant, reasonCode, documentNo }, envelope),
    );
    return created(`/v1/workers/${workerId}/legal-holds`, outcome, { id: holdId, workerId, state: 'LIFTED' });
  }
}

/** The reference into the vault stays inside, and so does the record under which somebody else knows the person. */
const shown = ({ holdId, personRef: _, workerId: _w, region: _r, enterpriseId, liftedBy, ...hold }: Hold): object => ({
  id: holdId,
  placedBy: enterpriseId === null ? 'AUTHORITY' : 'ENTERPRISE',
  ...hold,
  liftedBy,
  state: liftedBy === null ? 'STANDS' : 'LIFTED',
});
