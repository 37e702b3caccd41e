import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, versioned } from '../../../http/answers/answer';
import { answeredAsOf, AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { found, problem } from '../../../http/problems/refused';
import { foldAll } from '../../../kernel/fold';
import { Ledger } from '../../../ledger/ledger';
import { knownUpTo } from '../../../ledger/recorded';
import { holdsOn } from '../chain';
import { chainNorm } from '../chain-norm';
import type { ChainNormEvent } from '../chain-norm.events';
import { ChainNorms } from '../chain-norms.provider';
import { mayLead } from '../own-chain.provider';
import { ChainNormQuery } from './chains.dto';

@ApiTags('chains')
@Controller('v1/chain-norms')
export class ChainNormsController {
  constructor(private readonly ledger: Ledger, private readonly norms: ChainNorms) {}

  /** The versions of a chain's norm, and who keeps to which on a day. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'chain-lead', 'auditor')
  async one(@Query() { normCode }: ChainNormQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const id = this.norms.idOf(normCode);
    const history = (await this.ledger.history<ChainNormEvent>(chainNorm, id)).filter(knownUpTo(asOf));
    const latest = found(history.at(-1));
    const norm = foldAll(chainNorm, history as readonly ChainNormEvent[]);
    if (norm.status === 'none') throw problem('NOT_FOUND');
    const { status: _, signatures, ...published } = norm;
    mayLead(caller, published.chainCode);
    const on = { signatures: signatures.filter((each) => holdsOn(each, asOf.effectiveOn)) };
    return versioned(latest.revision, answeredAsOf(asOf, asOf.knownPosition ?? latest.position, { id, ...published, ...on }));
  }
}
