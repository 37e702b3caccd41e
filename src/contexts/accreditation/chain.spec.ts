import { given, id } from '../../../test/support/stories/given';
import { addDays, Day, day } from '../../kernel/day';
import { foldAll } from '../../kernel/fold';
import { chain, hostingFault } from './chain';
import { ChainEvent, ChainJoined, ChainLeft, SiteShared, SiteSharingEnded } from './chain.events';
import { joinChain } from './chain-membership/join-chain';
import { leaveChain } from './chain-membership/leave-chain';
import { endSiteSharing } from './share-site/end-site-sharing';
import { shareSite } from './share-site/share-site';

const TODAY = day('2026-12-07');
const [CHAIN, HOST, GUEST] = [id(1), id(2), id(3)] as const;
const of = { chainId: CHAIN, chainCode: 'CARBON-FIBRE' };
const paper = { documentNo: '苏工信〔2026〕9号' };
const joined = (enterpriseId = HOST, fromOn: Day = TODAY) => ChainJoined({ ...of, enterpriseId, fromOn, ...paper });
const left = (enterpriseId = HOST, fromOn: Day = addDays(TODAY, 10)) => ChainLeft({ ...of, enterpriseId, fromOn, ...paper });
const shared = (lastOn: Day | null = null) => SiteShared({ ...of, hostEnterpriseId: HOST, siteCode: 'NORTH', fromOn: TODAY, lastOn });
const ended = (fromOn: Day = addDays(TODAY, 5)) => SiteSharingEnded({ ...of, hostEnterpriseId: HOST, siteCode: 'NORTH', fromOn });
const enterprise = { status: 'registered', name: '淮安示例机械有限公司', region: '320803' } as const;

describe('membership', () => {
  const join = (fromOn: Day = TODAY, ...history: ChainEvent[]) =>
    given(joinChain, ...history).when({ ...of, enterpriseId: HOST, fromOn, ...paper }, { enterprise });
  const leave = (fromOn: Day, ...history: ChainEvent[]) =>
    given(leaveChain, ...history).when({ ...of, enterpriseId: HOST, fromOn, ...paper }, {});
  it('begins today or later', () => {
    join().thenRecords(joined());
    join(addDays(TODAY, -1)).thenRefuses('CHAIN_DAY_IN_PAST');
  });
  it('is of a registered enterprise, once at a time', () => {
    given(joinChain)
      .when({ ...of, enterpriseId: HOST, fromOn: TODAY, ...paper }, { enterprise: { status: 'unknown' } })
      .thenRefuses('ENTERPRISE_UNKNOWN');
    join(addDays(TODAY, 3), joined()).thenRefuses('CHAIN_MEMBER_BEFORE');
    join(addDays(TODAY, 9), joined(), left()).thenRefuses('CHAIN_MEMBER_BEFORE');
    join(addDays(TODAY, 10), joined(), left()).thenRecordsTypes(ChainJoined.type);
  });
  it('ends today or later, and only where there is one', () => {
    leave(addDays(TODAY, 10), joined()).thenRecords(left());
    leave(addDays(TODAY, -1), joined()).thenRefuses('CHAIN_DAY_IN_PAST');
    leave(TODAY).thenRefuses('CHAIN_MEMBER_UNKNOWN');
    leave(addDays(TODAY, 10), joined(), left()).thenRefuses('CHAIN_MEMBER_UNKNOWN');
    leave(TODAY, joined(GUEST)).thenRefuses('CHAIN_MEMBER_UNKNOWN');
  });
  it('of one ends without that of another, and does not last again by being ended later', () => {
    const { members } = foldAll(chain, [joined(), joined(GUEST), left(), left(HOST, addDays(TODAY, 20))]);
    expect(members.map(({ lastOn }) => lastOn)).toEqual([addDays(TODAY, 9), null]);
    expect(foldAll(chain, [joined(), left(), left()]).members[0]?.lastOn).toBe(addDays(TODAY, 9));
  });
});

describe('a shared site', () => {
  const share = (change: object, ...history: ChainEvent[]) =>
    given(shareSite, ...history).when({ ...of, hostEnterpriseId: HOST, siteCode: 'NORTH', fromOn: TODAY, lastOn: null, ...change }, {});
  const end = (fromOn: Day, ...history: ChainEvent[]) =>
    given(endSiteSharing, ...history).when({ ...of, hostEnterpriseId: HOST, siteCode: 'NORTH', fromOn }, {});
  it('is that of a member, who consents for days to come', () => {
    share({}, joined()).thenRecords(shared());
    share({}).thenRefuses('CHAIN_MEMBER_UNKNOWN');
    share({ fromOn: addDays(TODAY, -1) }, joined()).thenRefuses('CHAIN_DAY_IN_PAST');
    share({ lastOn: TODAY }, joined()).thenRecordsTypes(SiteShared.type);
    share({ lastOn: addDays(TODAY, -1) }, joined()).thenRefuses('CHAIN_SPAN_REVERSED');
  });
  it('is shared once at a time', () => {
    share({}, joined(), shared()).thenRefuses('SITE_SHARED_BEFORE');
    share({ siteCode: 'SOUTH' }, joined(), shared()).thenRecordsTypes(SiteShared.type);
    share({ fromOn: addDays(TODAY, 5) }, joined(), shared(), ended()).thenRecordsTypes(SiteShared.type);
  });
  it('is shared no longer when its host says so', () => {
    end(addDays(TODAY, 5), joined(), shared()).thenRecords(ended());
    end(addDays(TODAY, 5), joined()).thenRefuses('SITE_NOT_SHARED');
    end(addDays(TODAY, -1), joined(), shared()).thenRefuses('CHAIN_DAY_IN_PAST');
    end(TODAY, joined(), shared()).thenRecords(ended(TODAY));
    end(addDays(TODAY, 5), joined(GUEST), SiteShared({ ...shared().data, hostEnterpriseId: GUEST })).thenRefuses('SITE_NOT_SHARED');
  });
});

describe('hosting', () => {
  const asked = (on: Day, change: object = {}, ...history: ChainEvent[]) =>
    hostingFault(foldAll(chain, [joined(), joined(GUEST), shared(), ...history]), {
      hostEnterpriseId: HOST,
      guestEnterpriseId: GUEST,
      siteCode: 'NORTH',
      on,
      ...change,
    })?.refused;
  it('is between members, on days of both', () => {
    expect(asked(TODAY)).toBeUndefined();
    expect(asked(addDays(TODAY, -1))).toBe('HOST_NOT_IN_CHAIN');
    expect(asked(TODAY, { guestEnterpriseId: id(9) })).toBe('HOST_NOT_IN_CHAIN');
    expect(asked(addDays(TODAY, 9), {}, left(GUEST))).toBeUndefined();
    expect(asked(addDays(TODAY, 10), {}, left(GUEST))).toBe('HOST_NOT_IN_CHAIN');
  });
  it('is at the very site that is shared, while it is', () => {
    expect(asked(TODAY, { siteCode: 'SOUTH' })).toBe('SITE_NOT_SHARED');
    expect(asked(addDays(TODAY, 4), {}, ended())).toBeUndefined();
    expect(asked(addDays(TODAY, 5), {}, ended())).toBe('SITE_NOT_SHARED');
    expect(asked(TODAY, {}, SiteShared({ ...shared().data, siteCode: 'SOUTH' }))).toBeUndefined();
  });
  it('names who is a stranger, and which site is not shared', () => {
    const of = foldAll(chain, [joined(), shared()]);
    const hosting = { hostEnterpriseId: HOST, guestEnterpriseId: GUEST, siteCode: 'NORTH', on: TODAY };
    expect(hostingFault(of, hosting)?.params).toEqual({ enterpriseId: GUEST, on: TODAY });
    expect(hostingFault(foldAll(chain, [joined(), joined(GUEST)]), hosting)?.params).toEqual({ siteCode: 'NORTH', on: TODAY });
  });
});
