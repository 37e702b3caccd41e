import {
  ASSESSED_ON,
  batchAfter,
  CALLED_OFF,
  ENTERPRISE,
  OPEN,
  opened,
  OTHER_ENTERPRISE,
} from '../../../../../test/support/stories/assessed-batch';
import { given, id } from '../../../../../test/support/stories/given';
import {
  assigned,
  cancelled,
  FIRST,
  FOURTH,
  held,
  joinedTo,
  PANEL,
  planned,
  ROOM,
  seated,
  SECOND,
  SITTING,
  THIRD,
} from '../../../../../test/support/stories/planned-sitting';
import { waivingEvidence } from '../../../../../test/support/stories/waiving';
import { addDays, Day } from '../../../../kernel/day';
import type { Filing } from '../../../accreditation';
import { SittingEvent, SittingHeld } from '../sitting.events';
import { HoldSitting, holdSittingAnywhere, HoldSittingEvidence, holdSitting } from './hold-sitting';

const intent: HoldSitting = { sittingId: SITTING, enterpriseId: ENTERPRISE };
const filing = waivingEvidence.filing as Extract<Filing, { status: 'filed' }>;
const evidence: HoldSittingEvidence = { filing, policy: waivingEvidence.policy, duties: [] };
const hold = (
  history: readonly SittingEvent[] = PANEL,
  known: Partial<HoldSittingEvidence> = {},
  today: Day = ASSESSED_ON,
  enterpriseId = ENTERPRISE,
) => given(holdSitting, ...history).when({ ...intent, enterpriseId }, { ...evidence, ...known }, { today });

it('took place, with so many in each room', () => hold().thenRecords(held));
it('took place once', () => hold([...PANEL, held]).thenRecordsNothing());
it('takes place on its day', () => hold(PANEL, {}, addDays(ASSESSED_ON, -1)).thenRefuses('SITTING_NOT_YET'));
it('may be told later', () => hold(PANEL, {}, addDays(ASSESSED_ON, 9)).thenRecords(held));
it('has somebody in it', () => hold([planned(), assigned(FIRST)]).thenRefuses('SITTING_EMPTY'));

describe('invariant 2: the filing on the day of the sitting', () => {
  it('is good on its last day', () => hold(PANEL, { filing: { ...filing, validTo: ASSESSED_ON } }).thenRecords(held));
  it('is not good the day after', () =>
    hold(PANEL, { filing: { ...filing, validTo: addDays(ASSESSED_ON, -1) } }).thenRefuses('FILING_NOT_IN_FORCE'));
});

describe('a row for one site', () => {
  const at = (siteCode: string): Filing => ({ ...filing, scope: [{ ...filing.scope[0]!, siteCode }] });
  it('allows that site', () => hold(PANEL, { filing: at('SITE-1') }).thenRecords(held));
  it('allows no other', () => hold(PANEL, { filing: at('NORTH') }).thenRefuses('SITE_NOT_IN_SCOPE'));
  it('was not asked for before version 2', () =>
    given(holdSittingAnywhere, ...PANEL)
      .when(intent, { ...evidence, filing: at('NORTH') }, { today: ASSESSED_ON })
      .thenRecords(held));
});

describe('invariant 9: a skill or review panel', () => {
  it('is odd', () => hold([...PANEL, assigned(FOURTH)]).thenRefuses('PANEL_EVEN'));
  it('may be even where the policy does not mind', () => {
    const policy = {
      ...evidence.policy!,
      pack: { ...evidence.policy!.pack, staffing: { ...evidence.policy!.pack.staffing, oddNumber: false } },
    };
    hold([...PANEL, assigned(FOURTH)], { policy }).thenRecordsTypes(SittingHeld.type);
  });
  it('has three assessors', () => hold([planned(), seated(), assigned(FIRST), assigned(SECOND)]).thenRefuses('PANEL_TOO_SMALL'));
  it('of a review too', () => hold([planned('REVIEW'), seated(), assigned(FIRST)]).thenRefuses('PANEL_TOO_SMALL'));
  it('of a review is odd too', () =>
    hold([planned('REVIEW'), seated(), ...[FIRST, SECOND, THIRD, FOURTH].map((each) => assigned(each))]).thenRefuses('PANEL_EVEN'));
});

describe('two records of one person', () => {
  const SELF = id(97);
  const four = [...PANEL, assigned(SELF)];
  it('are one assessor, also in what is recorded', () => hold(four, { links: joinedTo(FIRST, SELF) }).thenRecords(held));
  it('do not make a panel of two one of three', () =>
    hold([planned(), seated(), assigned(FIRST), assigned(SECOND), assigned(SELF)], { links: joinedTo(FIRST, SELF) }).thenRefuses(
      'PANEL_TOO_SMALL',
    ));
  it('are found by the host of the site, of its own examiners', () =>
    hold(four, { links: joinedTo(id(98), id(99)), hostLinks: joinedTo(SELF, FIRST) }).thenRecords(held));
  it('were two assessors before that was asked, and are where they are not joined', () => {
    hold(four).thenRefuses('PANEL_EVEN');
    hold(four, { links: joinedTo(id(98), SELF) }).thenRefuses('PANEL_EVEN');
  });
  it('are one invigilator', () => {
    const watched = [planned('THEORY'), seated(1), assigned(FIRST, 'INVIGILATOR'), assigned(SELF, 'INVIGILATOR')];
    hold(watched, { links: joinedTo(FIRST, SELF) }).thenRefuses('ROOM_UNDERSTAFFED');
    hold(watched, { links: joinedTo(id(98), SELF) }).thenRecordsTypes(SittingHeld.type);
  });
});

describe('a theory room', () => {
  const watched = (candidates: number, ...invigilators: readonly (typeof FIRST)[]) =>
    hold([planned('THEORY'), seated(candidates), ...invigilators.map((each) => assigned(each, 'INVIGILATOR'))]);
  it('has two invigilators at least', () => watched(1, FIRST).thenRefuses('ROOM_UNDERSTAFFED'));
  it('of 30 has two', () =>
    watched(30, FIRST, SECOND).thenRecords(
      SittingHeld({ ...held.data, rooms: [{ room: ROOM, candidates: 30, invigilators: 2, assessors: 0 }] }),
    ));
  it('of 31 has three', () => watched(31, FIRST, SECOND).thenRefuses('ROOM_UNDERSTAFFED'));
});

it('has no examiner who is elsewhere at the time', () =>
  hold(PANEL, { duties: [{ sittingId: id(95), from: '10:00', until: '11:00' }] }).thenRefuses('EXAMINER_BUSY'));
it('is not of a batch that was called off', () => {
  hold(PANEL, { batch: batchAfter([opened, CALLED_OFF]) }).thenRefuses('BATCH_CANCELLED');
  hold(PANEL, { batch: batchAfter(OPEN) }).thenRecords(held);
});
it('was not called off', () => hold([...PANEL, cancelled]).thenRefuses('SITTING_NOT_PLANNED'));
it('needs a policy of the region', () => hold(PANEL, { policy: null }).thenRefuses('POLICY_PACK_UNKNOWN'));
it('knows no sitting of another enterprise', () => hold(PANEL, {}, ASSESSED_ON, OTHER_ENTERPRISE).thenRefuses('NOT_FOUND'));
