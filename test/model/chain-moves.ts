import { enterpriseRecord } from '../../src/contexts/accreditation';
import { joinChain } from '../../src/contexts/accreditation/chain-membership/join-chain';
import { leaveChain } from '../../src/contexts/accreditation/chain-membership/leave-chain';
import { endSiteSharing } from '../../src/contexts/accreditation/share-site/end-site-sharing';
import { shareSite } from '../../src/contexts/accreditation/share-site/share-site';
import { addDays, Day } from '../../src/kernel/day';
import { NO_EVIDENCE } from '../../src/kernel/evidence';
import { CHAIN } from './batch-moves';
import type { ChainModel, StretchModel } from './model';
import type { Move } from './move';
import { PAPER, the } from './world';

/** Sittings are held at the first; the second is a site of the same host that nobody shares for them. */
export const SITES = ['SITE-1', 'SITE-2'] as const;
const isOn = ({ from, last }: StretchModel, on: Day): boolean => from <= on && (last === null || on <= last);
/** Whether it still goes on then, or begins only later. */
const isNotOver = ({ last }: StretchModel, on: Day): boolean => last === null || last >= on;
export const isMember = ({ members }: ChainModel, enterprise: number, on: Day): boolean =>
  members.some((each) => each.enterprise === enterprise && isOn(each, on));
export const isShared = ({ sites }: ChainModel, host: number, on: Day): boolean =>
  sites.some((each) => each.host === host && each.site === SITES[0] && isOn(each, on));
const stop = (stretch: StretchModel, on: Day): void => {
  if (isNotOver(stretch, on)) stretch.last = addDays(on, -1);
};

const chain = { chainId: the('chain', 0), chainCode: CHAIN } as const;
const YESTERDAY = 3;
/** Today, in some days, or on the day before, for which nothing begins or ends. */
const firstDay = (today: Day, how: number): Day => addDays(today, [0, 0, 1, -1, 3, 9][how]!);

const join: Move = ({ world, model, actor, which, how }) => {
  const [enterprise, from] = [which % 3, firstDay(model.today, how)];
  return {
    no: {
      ENTERPRISE_UNKNOWN: !model.enterprises.has(enterprise),
      CHAIN_DAY_IN_PAST: how === YESTERDAY,
      CHAIN_MEMBER_BEFORE: model.chain.members.some((each) => each.enterprise === enterprise && isNotOver(each, from)),
    },
    record: async () =>
      world.record(
        actor,
        joinChain,
        chain.chainId,
        { ...chain, enterpriseId: the('enterprise', enterprise), fromOn: from, documentNo: PAPER.documentNo },
        { enterprise: await world.see(enterpriseRecord, the('enterprise', enterprise)) },
      ),
    learn: () => model.chain.members.push({ enterprise, from, last: null }),
  };
};

const leave: Move = ({ world, model, actor, which, how }) => {
  const [enterprise, from] = [which % 3, firstDay(model.today, how)];
  const own = model.chain.members.filter((each) => each.enterprise === enterprise);
  return {
    no: { CHAIN_DAY_IN_PAST: how === YESTERDAY, CHAIN_MEMBER_UNKNOWN: !own.some((each) => isNotOver(each, from)) },
    record: () =>
      world.record(
        actor,
        leaveChain,
        chain.chainId,
        { ...chain, enterpriseId: the('enterprise', enterprise), fromOn: from, documentNo: PAPER.documentNo },
        NO_EVIDENCE,
      ),
    learn: () => own.forEach((each) => stop(each, from)),
  };
};

/** For good, or for a week, or to a day before it begins. */
const lastDay = (from: Day, how: number): Day | null => (how === 2 ? addDays(from, -1) : how === 4 ? addDays(from, 6) : null);

const share: Move = ({ world, model, actor, which, how }) => {
  const [host, site, from] = [which % 3, SITES[how === 1 ? 1 : 0], firstDay(model.today, how)];
  const last = lastDay(from, how);
  return {
    no: {
      CHAIN_DAY_IN_PAST: how === YESTERDAY,
      CHAIN_SPAN_REVERSED: last !== null && last < from,
      CHAIN_MEMBER_UNKNOWN: !model.chain.members.some((each) => each.enterprise === host && isNotOver(each, from)),
      SITE_SHARED_BEFORE: model.chain.sites.some((each) => each.host === host && each.site === site && isNotOver(each, from)),
    },
    record: () =>
      world.record(
        actor,
        shareSite,
        chain.chainId,
        { ...chain, hostEnterpriseId: the('enterprise', host), siteCode: site, fromOn: from, lastOn: last },
        NO_EVIDENCE,
      ),
    learn: () => model.chain.sites.push({ host, site, from, last }),
  };
};

const end: Move = ({ world, model, actor, which, how }) => {
  const [host, site, from] = [which % 3, SITES[how === 1 ? 1 : 0], firstDay(model.today, how)];
  const own = model.chain.sites.filter((each) => each.host === host && each.site === site);
  return {
    no: { CHAIN_DAY_IN_PAST: how === YESTERDAY, SITE_NOT_SHARED: !own.some((each) => isNotOver(each, from)) },
    record: () =>
      world.record(
        actor,
        endSiteSharing,
        chain.chainId,
        { ...chain, hostEnterpriseId: the('enterprise', host), siteCode: site, fromOn: from },
        NO_EVIDENCE,
      ),
    learn: () => own.forEach((each) => stop(each, from)),
  };
};

export const chainMoves: Readonly<Record<string, Move>> = {
  'join-chain': join,
  'leave-chain': leave,
  'share-site': share,
  'end-site-sharing': end,
};
