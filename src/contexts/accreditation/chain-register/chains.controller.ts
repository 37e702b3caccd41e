import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, versioned } from '../../../http/answers/answer';
import { answeredAsOf, AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { found } from '../../../http/problems/refused';
import { foldAll } from '../../../kernel/fold';
import { Ledger } from '../../../ledger/ledger';
import { knownUpTo } from '../../../ledger/recorded';
import { chain, holdsOn, leadOn } from '../chain';
import type { ChainEvent } from '../chain.events';
import { Chains } from '../chains.provider';
import { mayLead } from '../own-chain.provider';
import { ChainQuery } from './chains.dto';

@ApiTags('chains')
@Controller('v1/chains')
export class ChainsController {
  constructor(private readonly ledger: Ledger, private readonly chains: Chains) {}

  /** The members of a chain on a day, who leads them, and the sites that they share. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'chain-lead', 'auditor')
  async one(@Query() { chainCode }: ChainQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    mayLead(caller, chainCode);
    const id = this.chains.idOf(chainCode);
    const history = (await this.ledger.history<ChainEvent>(chain, id)).filter(knownUpTo(asOf));
    const latest = found(history.at(-1));
    const state = foldAll(chain, history as readonly ChainEvent[]);
    const { members, sites } = state;
    const on = { members: members.filter((each) => holdsOn(each, asOf.effectiveOn)), sites: sites.filter((each) => holdsOn(each, asOf.effectiveOn)), lead: leadOn(state, asOf.effectiveOn) ?? null };
    return versioned(latest.revision, answeredAsOf(asOf, asOf.knownPosition ?? latest.position, { id, chainCode, ...on }));
  }
}
