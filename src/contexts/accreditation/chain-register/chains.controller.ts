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
import { ChainQuery } from './chains.dto';

@ApiTags('chains')
@Controller('v1/chains')
export class ChainsController {
  constructor(private readonly register: ChainRegister) {}

  /** The members of a chain on a day, who leads them, and the sites that they share. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'chain-lead', 'auditor')
  async one(@Query() { chainCode }: ChainQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    mayLead(caller, chainCode);
    const {
      revision,
      atPosition,
      shown: { id, ...on },
    } = found(await this.register.chain(chainCode, asOf));
    return versioned(revision, answeredAsOf(asOf, atPosition, { id, chainCode, ...on }));
  }
}
