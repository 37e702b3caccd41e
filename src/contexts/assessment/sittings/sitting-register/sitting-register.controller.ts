import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../../access/caller';
import { Answer, seen, versioned } from '../../../../http/answer';
import { AudienceOf, CalledBy, MinPosition } from '../../../../http/audience.decorator';
import { IdPipe } from '../../../../http/id.pipe';
import { found } from '../../../../http/refused';
import type { Uuid } from '../../../../kernel/uuid';
import type { Position } from '../../../../ledger/event-store.port';
import type { SittingRow } from './sitting-register.entity';
import { SittingRegister } from './sitting-register.query';

@ApiTags('sittings')
@Controller('v1')
export class SittingRegisterController {
  constructor(private readonly register: SittingRegister) {}

  /** In the order in which they were planned. */
  @Get('batches/:id/sittings')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async sittings(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<object> {
    const { value, atPosition } = await this.register.sittingsOf(caller, id, minPosition);
    return seen(atPosition, { items: value.map(sittingAnswer) });
  }

  @Get('sittings/:id')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async sitting(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<Answer> {
    const { value, atPosition } = await this.register.sitting(caller, id, minPosition);
    const row = found(value);
    return versioned(row.revision, seen(atPosition, sittingAnswer(row)));
  }
}

const sittingAnswer = ({ sittingId, region: _region, scheduledPosition, revision: _revision, ...rest }: SittingRow): object => ({ id: sittingId, ...rest, position: scheduledPosition });
