import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, seen, versioned, versionedAmongOthers } from '../../../http/answer';
import { AudienceOf, CalledBy, MinPosition } from '../../../http/audience.decorator';
import { IdPipe } from '../../../http/id.pipe';
import { found } from '../../../http/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { EnterpriseRegister } from './enterprise-register.query';

@ApiTags('enterprises')
@Controller('v1')
export class EnterpriseRegisterController {
  constructor(private readonly register: EnterpriseRegister) {}

  @Get('enterprises/:id')
  @AudienceOf('enterprise', 'regulator', 'auditor', 'payroll')
  async enterprise(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<Answer> {
    const { value, atPosition } = await this.register.profile(caller, id, minPosition);
    const { enterprise: { revision, ...enterprise }, filings } = found(value);
    return versionedAmongOthers(revision, seen(atPosition, { ...enterprise, id: enterprise.enterpriseId, filings }));
  }

  @Get('filings/:id')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async filing(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<Answer> {
    const { value, atPosition } = await this.register.filing(caller, id, minPosition);
    const { revision, ...filing } = found(value);
    return versioned(revision, seen(atPosition, { ...filing, id: filing.filingId }));
  }
}
