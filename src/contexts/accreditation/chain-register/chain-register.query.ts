import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { KnownHistory, KnownUpTo } from '../../../ledger/known-history';
import { Ledger } from '../../../ledger/ledger';
import { type Chain, chain, holdsOn, leadOn } from '../chain';
import { type ChainNorm, chainNorm } from '../chain-norm';
import { ChainNorms } from '../chain-norms.provider';
import { Chains } from '../chains.provider';

type Asked = KnownUpTo & { readonly effectiveOn: Day };
/** What a day's answer is made of, and where in the log it is true. */
type Known<Shown> = Pick<KnownHistory<unknown>, 'revision' | 'atPosition'> & { readonly shown: Shown };
type ChainOn = Pick<Chain, 'members' | 'sites'> & { readonly id: Uuid; readonly lead: ReturnType<typeof leadOn> | null };
type NormOn = Omit<Extract<ChainNorm, { readonly status: 'published' }>, 'status'> & { readonly id: Uuid };

/** Chains and their norms on a day, folded from their own streams: these are short (ADR 28). */
@Injectable()
export class ChainRegister {
  constructor(
    private readonly ledger: Ledger,
    private readonly chains: Chains,
    private readonly norms: ChainNorms,
  ) {}

  /** Nothing where no fact of it was known. */
  async chain(chainCode: string, asked: Asked): Promise<Known<ChainOn> | undefined> {
    const id = this.chains.idOf(chainCode);
    const { state, revision, atPosition } = await this.ledger.known(chain, id, asked);
    if (revision < 0) return undefined;
    const holds = (each: Parameters<typeof holdsOn>[0]): boolean => holdsOn(each, asked.effectiveOn);
    const shown = {
      id,
      members: state.members.filter(holds),
      sites: state.sites.filter(holds),
      lead: leadOn(state, asked.effectiveOn) ?? null,
    };
    return { revision, atPosition, shown };
  }

  /** With those alone who keep to it on that day. */
  async norm(normCode: string, asked: Asked): Promise<Known<NormOn> | undefined> {
    const id = this.norms.idOf(normCode);
    const { state, revision, atPosition } = await this.ledger.known(chainNorm, id, asked);
    if (state.status === 'none') return undefined;
    const { status: _, signatures, ...published } = state;
    return { revision, atPosition, shown: { id, ...published, signatures: signatures.filter((each) => holdsOn(each, asked.effectiveOn)) } };
  }
}
