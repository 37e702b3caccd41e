import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../../access/caller';
import { Answer, versioned } from '../../../../http/answer';
import { answeredAsOf, AsOf } from '../../../../http/as-of';
import { AsAsked } from '../../../../http/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../../http/audience.decorator';
import { etagOf } from '../../../../http/entity-tags';
import { IdPipe } from '../../../../http/id.pipe';
import { found } from '../../../../http/refused';
import type { Uuid } from '../../../../kernel/uuid';
import type { SittingRow } from './sitting-register.entity';
import { SittingRegister } from './sitting-register.query';

@ApiTags('sittings')
@Controller('v1')
export class SittingRegisterController {
  constructor(private readonly register: SittingRegister) {}

  /** In the order in which they were planned. */
  @Get('batches/:id/sittings')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async sittings(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<object> {
    const { value, atPosition } = await this.register.sittingsOf(caller, id, asOf);
    return answeredAsOf(asOf, atPosition, { items: value.map((row) => ({ ...sittingAnswer(row), etag: etagOf(row.revision) })) });
  }

  @Get('sittings/:id')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async sitting(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.register.sitting(caller, id, asOf);
    const row = found(value);
    return versioned(row.revision, answeredAsOf(asOf, atPosition, sittingAnswer(row)));
  }
}

const sittingAnswer = ({ sittingId, region: _region, scheduledPosition, revision: _revision, ...rest }: SittingRow): object => ({ id: sittingId, ...rest, position: scheduledPosition });
