import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, versioned } from '../../../http/answers/answer';
import { answeredAsOf, AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { found } from '../../../http/problems/refused';
import { mayLead } from '../own-chain.provider';
import { ChainRegister } from './chain-register.query';
import { ChainNormQuery } from './chains.dto';

@ApiTags('chains')
@Controller('v1/chain-norms')
export class ChainNormsController {
  constructor(private readonly register: ChainRegister) {}

  /** The versions of a chain's norm, and who keeps to which on a day. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'chain-lead', 'auditor')
  async one(@Query() { normCode }: ChainNormQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { revision, atPosition, shown } = found(await this.register.norm(normCode, asOf));
    mayLead(caller, shown.chainCode);
    return versioned(revision, answeredAsOf(asOf, atPosition, shown));
  }
}
