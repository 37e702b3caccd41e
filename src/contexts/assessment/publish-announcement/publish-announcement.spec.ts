import { ASSESSED_ON, BATCH, ENTERPRISE, OPEN, OTHER_ENTERPRISE, SUBMITTED } from '../../../../test/support/stories/assessed-batch';
import { given } from '../../../../test/support/stories/given';
import { addDays, Day, day } from '../../../kernel/day';
import { policyPackOn, ResolvedPack } from '../../catalogue';
import { AnnouncementPublished, BatchCancelled, BatchEvent } from '../assessment.events';
import { PublishAnnouncement, publishAnnouncement } from './publish-announcement';

const TODAY = day('2026-11-02');
/** The day to which years are counted. */
const UNTIL = day('2026-11-20');
const policy = policyPackOn('320803', ASSESSED_ON)!;
const intent: PublishAnnouncement = {
  batchId: BATCH,
  enterpriseId: ENTERPRISE,
  registrationUntil: UNTIL,
  feeFen: 12_000,
  documentSha256: 'a'.repeat(64),
};
const announced = AnnouncementPublished({ ...intent, publishedOn: TODAY });
const counting = (asOf: ResolvedPack['pack']['eligibility']['asOf']): ResolvedPack => ({
  ...policy,
  pack: { ...policy.pack, eligibility: { ...policy.pack.eligibility, asOf } },
});
const announce = (
  change: Partial<PublishAnnouncement> = {},
  known: ResolvedPack | null = policy,
  history: readonly BatchEvent[] = OPEN,
  today: Day = TODAY,
) => given(publishAnnouncement, ...history).when({ ...intent, ...change }, { policy: known }, { today });

it('tells the last day of registration and the fee', () => announce().thenRecords(announced));
it('may leave the day open', () =>
  announce({ registrationUntil: null }).thenRecords(AnnouncementPublished({ ...announced.data, registrationUntil: null })));
it('happens once', () => announce({}, policy, [...OPEN, announced]).thenRefuses('ANNOUNCED_BEFORE'));

describe('the last day of registration', () => {
  it('is the day to which years are counted, where the pack says so', () =>
    announce({ registrationUntil: addDays(UNTIL, -1) }).thenRefuses('REGISTRATION_DAY_WRONG'));
  it('is another where years are counted to the assessment', () =>
    announce({ registrationUntil: addDays(UNTIL, -1) }, counting('EXAM_DATE')).thenRecordsTypes(announced.type));
  it('may be the day of the assessment', () =>
    announce({ registrationUntil: ASSESSED_ON }, counting('EXAM_DATE')).thenRecordsTypes(announced.type));
  it('is not after it', () =>
    announce({ registrationUntil: addDays(ASSESSED_ON, 1) }, counting('EXAM_DATE')).thenRefuses('REGISTRATION_DAY_WRONG'));
  it('may be today', () => announce({}, policy, OPEN, UNTIL).thenRecordsTypes(announced.type));
  it('is not past', () => announce({}, policy, OPEN, addDays(UNTIL, 1)).thenRefuses('REGISTRATION_DAY_WRONG'));
});

it('is too late after the submission', () => announce({}, policy, SUBMITTED).thenRefuses('RESULTS_SUBMITTED'));
it('is not of a batch that was called off', () =>
  announce({}, policy, [
    ...OPEN,
    BatchCancelled({ batchId: BATCH, enterpriseId: ENTERPRISE, reasonCode: 'OTHER', cancelledOn: TODAY }),
  ]).thenRefuses('BATCH_CANCELLED'));
it('needs a policy of the region', () => announce({}, null).thenRefuses('POLICY_PACK_UNKNOWN'));
it('knows no batch of another enterprise', () => announce({ enterpriseId: OTHER_ENTERPRISE }).thenRefuses('NOT_FOUND'));
