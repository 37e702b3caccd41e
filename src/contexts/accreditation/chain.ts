import { addDays, Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import { Refusal, refuse } from '../../kernel/refusal';
import { isInRegion } from '../../kernel/region';
import type { Uuid } from '../../kernel/uuid';
import { ChainEvent, chainEvents, LEAD_KINDS } from './chain.events';

interface Spanned {
  readonly fromOn: Day;
  /** null: until something else is recorded. */
  readonly lastOn: Day | null;
}
export interface Member extends Spanned {
  readonly enterpriseId: Uuid;
}
export interface SharedSite extends Spanned {
  readonly hostEnterpriseId: Uuid;
  readonly siteCode: string;
}
/** Who leads a chain from a day on, until another does. */
export interface Lead {
  readonly leadKind: (typeof LEAD_KINDS)[number];
  readonly leadName: string;
  readonly region: string;
  readonly fromOn: Day;
}
/** Enterprises of an industrial chain (产业链), who leads them, and the sites that some of them share with the others. */
export interface Chain {
  readonly members: readonly Member[];
  readonly sites: readonly SharedSite[];
  readonly leads: readonly Lead[];
}

export const chain: Fold<Chain, ChainEvent> = {
  category: 'chain',
  events: chainEvents,
  initial: { members: [], sites: [], leads: [] },
  evolve: (state, event) => {
    switch (event.type) {
      case 'accreditation.chain_joined.v1': {
        const { enterpriseId, fromOn } = event.data;
        return { ...state, members: [...state.members, { enterpriseId, fromOn, lastOn: null }] };
      }
      case 'accreditation.chain_left.v1': {
        const { enterpriseId, fromOn } = event.data;
        return { ...state, members: state.members.map((each) => (each.enterpriseId === enterpriseId ? endedBefore(each, fromOn) : each)) };
      }
      case 'accreditation.site_shared.v1': {
        const { hostEnterpriseId, siteCode, fromOn, lastOn } = event.data;
        return { ...state, sites: [...state.sites, { hostEnterpriseId, siteCode, fromOn, lastOn }] };
      }
      case 'accreditation.site_sharing_ended.v1': {
        const { hostEnterpriseId, siteCode, fromOn } = event.data;
        return {
          ...state,
          sites: state.sites.map((each) => (isSite(each, hostEnterpriseId, siteCode) ? endedBefore(each, fromOn) : each)),
        };
      }
      case 'accreditation.chain_led.v1': {
        const { leadKind, leadName, region, fromOn } = event.data;
        return { ...state, leads: [...state.leads, { leadKind, leadName, region, fromOn }] };
      }
    }
  },
};

export const chainRecord = streamView('accreditation.chain', chain, (state) => state);

/** What lasted longer ends the day before; what ended earlier stays as it was. */
const endedBefore = <Span extends Spanned>(span: Span, on: Day): Span =>
  span.lastOn === null || span.lastOn >= on ? { ...span, lastOn: addDays(on, -1) } : span;
const isSite = (site: SharedSite, host: Uuid, siteCode: string): boolean => site.hostEnterpriseId === host && site.siteCode === siteCode;
export const holdsOn = ({ fromOn, lastOn }: Spanned, on: Day): boolean => fromOn <= on && (lastOn === null || on <= lastOn);
/** Whether it still holds on a day or begins later. */
const holdsFrom = ({ lastOn }: Spanned, on: Day): boolean => lastOn === null || lastOn >= on;

export const isMemberOn = ({ members }: Chain, enterpriseId: Uuid, on: Day): boolean =>
  members.some((each) => each.enterpriseId === enterpriseId && holdsOn(each, on));
export const isMemberFrom = ({ members }: Chain, enterpriseId: Uuid, on: Day): boolean =>
  members.some((each) => each.enterpriseId === enterpriseId && holdsFrom(each, on));
export const isSharedFrom = ({ sites }: Chain, host: Uuid, siteCode: string, on: Day): boolean =>
  sites.some((each) => isSite(each, host, siteCode) && holdsFrom(each, on));

/** Who leads on a day: of those that began by then, the one recorded last. */
export const leadOn = ({ leads }: Chain, on: Day): Lead | undefined => leads.findLast(({ fromOn }) => fromOn <= on);
/** What the lead decides, its own authority decides or one above it: the region of the key holds that of the lead. */
export const isLedBy = (lead: Lead, region: string): boolean => isInRegion(lead.region, region);

/** Whose site, for whom, when. */
export interface Hosting {
  readonly hostEnterpriseId: Uuid;
  readonly guestEnterpriseId: Uuid;
  readonly siteCode: string;
  readonly on: Day;
}
/** Why an enterprise may not assess at another's site: both are members of the chain on the day, and the host shares that very site. */
export function hostingFault(
  of: Chain,
  { hostEnterpriseId, guestEnterpriseId, siteCode, on }: Hosting,
): Refusal<'HOST_NOT_IN_CHAIN' | 'SITE_NOT_SHARED'> | undefined {
  const stranger = [guestEnterpriseId, hostEnterpriseId].find((each) => !isMemberOn(of, each, on));
  if (stranger) return refuse('HOST_NOT_IN_CHAIN', { enterpriseId: stranger, on });
  const isShared = of.sites.some((each) => isSite(each, hostEnterpriseId, siteCode) && holdsOn(each, on));
  return isShared ? undefined : refuse('SITE_NOT_SHARED', { siteCode, on });
}
