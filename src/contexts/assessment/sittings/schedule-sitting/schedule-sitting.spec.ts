import {
  ASSESSED_ON,
  BATCH,
  batchAfter,
  ENTERPRISE,
  OPEN,
  opened,
  OTHER_ENTERPRISE,
  SUBMITTED,
} from '../../../../../test/support/stories/assessed-batch';
import { given } from '../../../../../test/support/stories/given';
import { planned } from '../../../../../test/support/stories/planned-sitting';
import { waivingEvidence } from '../../../../../test/support/stories/waiving';
import { addDays } from '../../../../kernel/day';
import type { Uuid } from '../../../../kernel/uuid';
import type { Chain, Filing } from '../../../accreditation';
import { BatchCancelled, BatchOpened } from '../../assessment.events';
import { SittingScheduled } from '../sitting.events';
import { ScheduleSitting, scheduleSittingAnywhere, ScheduleSittingEvidence, scheduleSitting } from './schedule-sitting';

const { region: _region, policyPack: _pack, ...intent } = planned().data;
const filing = { ...waivingEvidence.filing, validTo: ASSESSED_ON } as Extract<Filing, { status: 'filed' }>;
const evidence: ScheduleSittingEvidence = { batch: batchAfter(OPEN), filing, policy: waivingEvidence.policy, host: { status: 'unknown' } };
const schedule = (change: Partial<ScheduleSitting> = {}, known: Partial<ScheduleSittingEvidence> = {}) =>
  given(scheduleSitting).when({ ...intent, ...change }, { ...evidence, ...known });

it('says when, where and for whom', () => schedule().thenRecords(planned()));
it('is planned once', () => given(scheduleSitting, planned()).when(intent, evidence).thenRefuses('SITTING_SCHEDULED_BEFORE'));

describe('invariants 1 and 2: the filing', () => {
  it('is in force on the day of the sitting: its last day is good', () => schedule({ on: ASSESSED_ON }).thenRecords(planned()));
  it('is in force on the day of the sitting: the next is not', () =>
    schedule({ on: addDays(ASSESSED_ON, 1) }).thenRefuses('FILING_NOT_IN_FORCE'));
  it('that takes up the level later does not legalise an earlier day', () =>
    schedule(
      {},
      { filing: { ...filing, validTo: addDays(ASSESSED_ON, 9), scope: [{ ...filing.scope[0]!, fromOn: addDays(ASSESSED_ON, 1) }] } },
    ).thenRefuses('OCCUPATION_NOT_IN_SCOPE'));
  it('names the level', () =>
    schedule({}, { filing: { ...filing, scope: [{ ...filing.scope[0]!, level: 'JUNIOR' }] } }).thenRefuses('LEVEL_NOT_IN_SCOPE'));
});

describe('a row for one site', () => {
  const at = (siteCode: string): Filing => ({ ...filing, scope: [{ ...filing.scope[0]!, siteCode }] });
  it('allows that site', () => schedule({}, { filing: at('SITE-1') }).thenRecords(planned()));
  it('allows no other', () => schedule({ siteCode: 'SOUTH' }, { filing: at('NORTH') }).thenRefuses('SITE_NOT_IN_SCOPE'));
  it('allows nothing at a host’s site of the same code', () => {
    const host = { status: 'registered', name: '淮安示例电气有限公司', region: '320800' } as const;
    const inChain = batchAfter([BatchOpened({ ...opened.data, chainCode: 'CARBON-FIBRE' })]);
    schedule({ hostEnterpriseId: OTHER_ENTERPRISE }, { filing: at('SITE-1'), host, batch: inChain }).thenRefuses('SITE_NOT_IN_SCOPE');
    schedule({ hostEnterpriseId: OTHER_ENTERPRISE }, { filing: at(`${OTHER_ENTERPRISE}/SITE-1`), host, batch: inChain }).thenRecordsTypes(
      SittingScheduled.type,
    );
    schedule({ hostEnterpriseId: ENTERPRISE }, { filing: at('SITE-1') }).thenRecordsTypes(SittingScheduled.type);
  });
  it('was not asked for before version 2, whose decisions stay explained', () =>
    given(scheduleSittingAnywhere)
      .when(intent, { ...evidence, filing: at('NORTH') })
      .thenRecords(planned()));
});

describe('the time', () => {
  it('is not before the day of the assessment', () => schedule({ on: addDays(ASSESSED_ON, -1) }).thenRefuses('SITTING_DAY_WRONG'));
  it('ends after it begins', () => schedule({ until: '09:00' }).thenRefuses('SITTING_TIME_REVERSED'));
});

describe('the site', () => {
  const host = { status: 'registered', name: '淮安示例电气有限公司', region: '320800' } as const;
  const inChain = batchAfter([BatchOpened({ ...opened.data, chainCode: 'CARBON-FIBRE' })]);
  it('may be shared within a chain, and says whose it is', () =>
    schedule({ hostEnterpriseId: OTHER_ENTERPRISE }, { host, batch: inChain }).thenRecords(
      SittingScheduled({ ...planned().data, hostEnterpriseId: OTHER_ENTERPRISE }),
    ));
  it('is shared by its host with the members of the chain on the day', () => {
    const member = (enterpriseId: Uuid) => ({ enterpriseId, fromOn: ASSESSED_ON, lastOn: null });
    const chain: Chain = {
      members: [member(ENTERPRISE), member(OTHER_ENTERPRISE)],
      sites: [{ hostEnterpriseId: OTHER_ENTERPRISE, siteCode: intent.siteCode, fromOn: ASSESSED_ON, lastOn: null }],
      leads: [],
    };
    const hosted = (of: Chain) => schedule({ hostEnterpriseId: OTHER_ENTERPRISE }, { host, batch: inChain, chain: of });
    hosted(chain).thenRecordsTypes(SittingScheduled.type);
    hosted({ ...chain, members: [member(OTHER_ENTERPRISE)] }).thenRefuses('HOST_NOT_IN_CHAIN');
    hosted({ ...chain, members: [member(ENTERPRISE)] }).thenRefuses('HOST_NOT_IN_CHAIN');
    hosted({ ...chain, sites: [] }).thenRefuses('SITE_NOT_SHARED');
  });
  it('of a stranger is not shared', () => schedule({ hostEnterpriseId: OTHER_ENTERPRISE }, { host }).thenRefuses('HOST_NEEDS_CHAIN'));
  it('is that of a registered enterprise', () =>
    schedule({ hostEnterpriseId: OTHER_ENTERPRISE }, { batch: inChain }).thenRefuses('HOST_UNKNOWN'));
  it('may be named as the own one', () => schedule({ hostEnterpriseId: ENTERPRISE }).thenRecordsTypes(SittingScheduled.type));
  it('lists a room once', () =>
    schedule({
      rooms: [
        { room: 'A-101', seats: 3 },
        { room: 'A-101', seats: 4 },
      ],
    }).thenRefuses('ROOM_TWICE'));
});

describe('the batch', () => {
  it('holds the level', () => schedule({ levels: ['SENIOR', 'JUNIOR'] }).thenRefuses('LEVEL_NOT_IN_BATCH'));
  it('is not submitted', () => schedule({}, { batch: batchAfter(SUBMITTED) }).thenRefuses('RESULTS_SUBMITTED'));
  it('is not called off', () =>
    schedule(
      {},
      {
        batch: batchAfter([
          ...OPEN,
          BatchCancelled({ batchId: BATCH, enterpriseId: ENTERPRISE, reasonCode: 'OTHER', cancelledOn: ASSESSED_ON }),
        ]),
      },
    ).thenRefuses('BATCH_CANCELLED'));
  it('has sittings unless a committee decides', () =>
    schedule({}, { batch: batchAfter([BatchOpened({ ...opened.data, path: 'DIRECT' })]) }).thenRefuses('COMMITTEE_DECIDES'));
  it('is the own one', () => schedule({ enterpriseId: OTHER_ENTERPRISE }).thenRefuses('NOT_FOUND'));
});
it('needs a policy of the region', () => schedule({}, { policy: null }).thenRefuses('POLICY_PACK_UNKNOWN'));
