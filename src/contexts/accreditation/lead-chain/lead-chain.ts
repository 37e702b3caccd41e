import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Chain, chain, isLedBy } from '../chain';
import { ChainEvent, ChainLed, LEAD_KINDS } from '../chain.events';

export interface LeadChain {
  readonly chainId: Uuid;
  readonly chainCode: string;
  readonly leadKind: (typeof LEAD_KINDS)[number];
  readonly leadName: string;
  readonly region: string;
  readonly fromOn: Day;
  readonly documentNo: string;
}

/** A chain is led from today on or later. One that is led already is handed on by the authority that leads it, or one above. */
export const leadChain = rule<Chain, ChainEvent, LeadChain, object, 'CHAIN_DAY_IN_PAST' | 'CHAIN_LED_ELSEWHERE'>({
  name: 'accreditation.lead-chain',
  version: 1,
  fold: chain,
  decide: ({ leads }, intent, _, { today }) => {
    const { fromOn, region } = intent;
    if (fromOn < today) return refuse('CHAIN_DAY_IN_PAST', { fromOn, today });
    const last = leads.at(-1);
    return last && !isLedBy(last, region) ? refuse('CHAIN_LED_ELSEWHERE', { leadName: last.leadName }) : [ChainLed({ ...intent })];
  },
});
