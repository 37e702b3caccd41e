import {
  APPOINTMENT,
  BASIS,
  certificate,
  ENTERPRISE,
  NOTHING_HELD,
  pack,
  proposed,
  started,
  TURNER,
  WORKER,
  worker,
} from '../../../../test/support/stories/appointed';
import { given, id } from '../../../../test/support/stories/given';
import { addDays, Day, day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import type { RecordedAward } from '../../catalogue';
import type { ConditionsShown } from '../appointment-conditions';
import { Career, career } from '../career';
import { AppointmentProposed, CareerEvent } from '../career.events';
import { ProposeAppointment, proposeAppointment } from './propose-appointment';

const [TODAY, CLERK, MILLER] = [day('2026-12-07'), '4-03-02-01', '6-18-01-02'];
const [FIT, CONDUCT, PAPER] = ['1'.repeat(64), '2'.repeat(64), '3'.repeat(64)];
const service = (fromOn: string, lastOn: string) => ({ fromOn: day(fromOn), lastOn: day(lastOn), documentHash: PAPER });
const FOUR_YEARS = service('2022-12-07', '2026-12-06');
const shown: ConditionsShown = {
  fitnessHash: FIT,
  conductHash: CONDUCT,
  earlierService: [FOUR_YEARS],
  merit: { ground: 'INNOVATION', documentHash: PAPER, awardId: null },
  relaxed: null,
};
const intent: ProposeAppointment = {
  appointmentId: APPOINTMENT,
  enterpriseId: ENTERPRISE,
  workerId: WORKER,
  level: 'SPECIAL_GRADE',
  occupationCode: TURNER,
  postCode: 'P-1',
  basisId: BASIS,
};
const span = (fromOn: string, lastOn: Day | null = null, occupationCode = TURNER, employer: 'OWN' | 'ELSEWHERE' = 'OWN') => ({
  spanId: id(60),
  employer,
  occupationCode,
  fromOn: day(fromOn),
  lastOn,
});
const evidence = {
  worker,
  pack,
  certificate,
  held: NOTHING_HELD,
  employment: [span('2010-01-01')],
  person: career.initial,
  award: null as RecordedAward | null,
  persons: [id(7)],
};
const propose = (
  changed: Partial<ConditionsShown> | undefined,
  differing: Partial<typeof evidence> = {},
  asked: Partial<ProposeAppointment> = {},
) =>
  given(proposeAppointment).when(
    { ...intent, ...asked, ...(changed && { conditions: { ...shown, ...changed } }) },
    { ...evidence, ...differing },
    { today: TODAY },
  );
const posts = (...history: CareerEvent[]): { person: Career } => ({ person: foldAll(career, history) });
const monthsOf = (proposal: ReturnType<typeof propose>) => {
  const [event] = proposal.decision as readonly ReturnType<typeof AppointmentProposed>[];
  return [event?.data.conditions?.monthsInPost, event?.data.conditions?.monthsInLedger];
};

it('records the line that was met, the months counted and the documents shown', () =>
  propose({}).thenRecords(
    AppointmentProposed({
      ...proposed.data,
      conditions: { lineId: 'SD20-7-1', monthsInPost: 48, monthsInLedger: 0, asOf: TODAY, ...shown } as never,
    }),
  ));
it('were not asked of what was nominated before', () =>
  given(proposeAppointment).when(intent, { worker, pack, certificate, held: NOTHING_HELD }).thenRecords(proposed));
it('are shown where the pack names a rule set', () =>
  propose(undefined).thenRefuses('APPOINTMENT_CONDITIONS_MISSING', { ruleSet: 'SD20-7', level: 'SPECIAL_GRADE' }));
it('are asked for no other post', () => {
  propose(undefined, {}, { level: 'CHIEF' }).thenRecords(AppointmentProposed({ ...proposed.data, level: 'CHIEF', ruleId: null }));
  propose({}, {}, { level: 'CHIEF' }).thenRefuses('APPOINTMENT_CONDITIONS_NOT_ASKED', { level: 'CHIEF' });
  propose(undefined, {}, { level: 'SENIOR_TECHNICIAN' }).thenRecordsTypes('career.appointment_proposed.v1');
});
it('of a set or a post that the release does not know are never taken as met', () => {
  const naming = (ruleSet: { SPECIAL_GRADE: string | null; CHIEF: string | null }) => ({
    pack: { ...pack, pack: { ...pack.pack, appointment: { ...pack.pack.appointment, ruleSet } } },
  });
  propose({}, naming({ SPECIAL_GRADE: 'ZJ-1', CHIEF: null })).thenRefuses('APPOINTMENT_RULE_SET_UNKNOWN', {
    ruleSet: 'ZJ-1',
    level: 'SPECIAL_GRADE',
  });
  propose({}, naming({ SPECIAL_GRADE: null, CHIEF: 'SD20-7' }), { level: 'CHIEF' }).thenRefuses('APPOINTMENT_RULE_SET_UNKNOWN');
});

describe('in post, and still in the occupation', () => {
  it('to the last day of service, and from its first', () => {
    propose({}, { employment: [span('2010-01-01', TODAY)] }).thenRecordsTypes('career.appointment_proposed.v1');
    propose({}, { employment: [span('2010-01-01', addDays(TODAY, -1))] }).thenRefuses('APPOINTMENT_NOT_IN_OCCUPATION', {
      occupationCode: TURNER,
      on: TODAY,
    });
    propose({}, { employment: [span('2026-12-07')] }).thenRecordsTypes('career.appointment_proposed.v1');
    propose({}, { employment: [span('2026-12-08')] }).thenRefuses('APPOINTMENT_NOT_IN_OCCUPATION');
  });
  it('here, and in no foreign occupation', () => {
    propose({}, { employment: [span('2010-01-01', null, TURNER, 'ELSEWHERE')] }).thenRefuses('APPOINTMENT_NOT_IN_OCCUPATION');
    propose({}, { employment: [span('2010-01-01', null, CLERK)] }).thenRefuses('APPOINTMENT_NOT_IN_OCCUPATION');
  });
});

describe('four full years in a post of 高级技师', () => {
  const held = (
    fromOn: string,
    lastOn: string,
    level: 'SENIOR_TECHNICIAN' | 'TECHNICIAN' | 'SPECIAL_GRADE' = 'SENIOR_TECHNICIAN',
    occupationCode = TURNER,
  ) => posts(started(id(61), level, fromOn, lastOn, occupationCode));
  const none = { earlierService: [] };
  const short = (months: number, reachedOn: string) => ({ years: 4, level: 'SENIOR_TECHNICIAN', months, reachedOn });

  it('of this ledger are reached on the day, and not the day before', () => {
    expect(monthsOf(propose(none, held('2022-12-07', '2028-12-06')))).toEqual([48, 48]);
    propose(none, held('2022-12-08', '2028-12-07')).thenRefuses('APPOINTMENT_YEARS_SHORT', short(47, '2026-12-08'));
  });
  it('end with the last day in post', () => {
    expect(monthsOf(propose(none, held('2020-01-01', '2023-12-31')))).toEqual([48, 48]);
    propose(none, held('2020-01-01', '2023-12-30')).thenRefuses('APPOINTMENT_YEARS_SHORT', short(47, '2026-12-08'));
  });
  it('may be served elsewhere, which documents show', () => {
    expect(monthsOf(propose({ earlierService: [FOUR_YEARS] }))).toEqual([48, 0]);
    propose({ earlierService: [service('2022-12-08', '2026-12-06')] }).thenRefuses('APPOINTMENT_YEARS_SHORT', short(47, '2026-12-08'));
  });
  it('add up, and parallel posts count once', () => {
    expect(monthsOf(propose({ earlierService: [service('2019-01-01', '2020-12-31')] }, held('2021-01-01', '2022-12-31')))).toEqual([
      48, 24,
    ]);
    propose({ earlierService: [service('2021-01-01', '2022-12-31')] }, held('2021-01-01', '2022-12-31')).thenRefuses(
      'APPOINTMENT_YEARS_SHORT',
    );
  });
  it('are those of this level or a higher one, in this or a related occupation', () => {
    propose(none, held('2015-01-01', '2026-01-01', 'SPECIAL_GRADE')).thenRecordsTypes('career.appointment_proposed.v1');
    propose(none, held('2015-01-01', '2026-01-01', 'TECHNICIAN')).thenRefuses('APPOINTMENT_YEARS_SHORT', short(0, '2030-12-07'));
    propose(none, held('2015-01-01', '2026-01-01', 'SENIOR_TECHNICIAN', MILLER)).thenRefuses('APPOINTMENT_YEARS_SHORT');
  });
  it('may be relaxed for unique skills, by a decision', () => {
    const relaxed = (...conditions: ('YEARS_IN_POST' | 'MERIT')[]) => ({
      conditions,
      documentNo: '淮机聘〔2026〕6号',
      documentHash: PAPER,
    });
    expect(monthsOf(propose({ ...none, relaxed: relaxed('YEARS_IN_POST') }))).toEqual([0, 0]);
    propose({ ...none, relaxed: relaxed('MERIT') }).thenRefuses('APPOINTMENT_YEARS_SHORT');
  });
  it('shown by a span that ends after the day, or before it begins, are not understood', () => {
    propose({ earlierService: [service('2020-01-01', '2026-12-07')] }).thenRecordsTypes('career.appointment_proposed.v1');
    propose({ earlierService: [service('2020-01-01', '2026-12-08')] }).thenRefuses('APPOINTMENT_SERVICE_DAYS_WRONG', {
      fromOn: '2020-01-01',
      lastOn: '2026-12-08',
      on: TODAY,
    });
    propose({ earlierService: [FOUR_YEARS, service('2020-01-02', '2020-01-01')] }).thenRefuses('APPOINTMENT_SERVICE_DAYS_WRONG');
    propose({ earlierService: [FOUR_YEARS, service('2020-01-01', '2020-01-01')] }).thenRecordsTypes('career.appointment_proposed.v1');
  });
});

describe('one merit', () => {
  const AWARD = id(80);
  const award: RecordedAward = {
    status: 'recorded',
    kind: 'HONOUR',
    titleCode: 'CN-SKILL-MASTER',
    tier: 'NATIONAL',
    rank: null,
    occupationCode: null,
    awardedOn: TODAY,
    personRef: id(7),
    region: '320000',
    documentNo: '人社部发〔2024〕1号',
    evidence: null,
    withdrawnFrom: null,
  };
  const byAward = { merit: { ground: 'AWARD', documentHash: PAPER, awardId: AWARD } } as const;

  it('is shown, or relaxed', () => {
    propose({ merit: null }).thenRefuses('APPOINTMENT_MERIT_MISSING', {
      merits: ['INNOVATION', 'TECHNIQUE_OR_STANDARD', 'TRAINING', 'AWARD'],
    });
    propose({ merit: null, relaxed: { conditions: ['MERIT'], documentNo: '淮机聘〔2026〕6号', documentHash: PAPER } }).thenRecordsTypes(
      'career.appointment_proposed.v1',
    );
    propose({ merit: null, relaxed: { conditions: ['YEARS_IN_POST'], documentNo: '淮机聘〔2026〕6号', documentHash: PAPER } }).thenRefuses(
      'APPOINTMENT_MERIT_MISSING',
    );
  });
  it.each(['INNOVATION', 'TECHNIQUE_OR_STANDARD', 'TRAINING'] as const)('of %s rests on its document', (ground) => {
    propose({ merit: { ground, documentHash: PAPER, awardId: null } }).thenRecordsTypes('career.appointment_proposed.v1');
    propose({ merit: { ground, documentHash: PAPER, awardId: AWARD } }, { award }).thenRefuses('APPOINTMENT_MERIT_UNCLEAR', { ground });
  });
  it('that is an award is an entry of the register, and the own one', () => {
    propose(byAward, { award }).thenRecordsTypes('career.appointment_proposed.v1');
    propose({ merit: { ground: 'AWARD', documentHash: PAPER, awardId: null } }).thenRefuses('APPOINTMENT_MERIT_UNCLEAR');
    propose(byAward, { award: { ...award, personRef: id(8) } }).thenRefuses('APPOINTMENT_AWARD_UNKNOWN');
    propose(byAward, { award: { ...award, personRef: id(8) }, persons: [id(7), id(8)] }).thenRecordsTypes('career.appointment_proposed.v1');
    propose(byAward).thenRefuses('APPOINTMENT_AWARD_UNKNOWN');
  });
  it('stands on the day', () => {
    propose(byAward, { award: { ...award, awardedOn: addDays(TODAY, 1) } }).thenRefuses('APPOINTMENT_AWARD_NOT_STANDING', {
      awardedOn: '2026-12-08',
      on: TODAY,
    });
    propose(byAward, { award: { ...award, withdrawnFrom: TODAY } }).thenRefuses('APPOINTMENT_AWARD_NOT_STANDING');
    propose(byAward, { award: { ...award, withdrawnFrom: addDays(TODAY, 1) } }).thenRecordsTypes('career.appointment_proposed.v1');
  });
  it('is of the occupation, or of none', () => {
    propose(byAward, { award: { ...award, occupationCode: TURNER } }).thenRecordsTypes('career.appointment_proposed.v1');
    propose(byAward, { award: { ...award, occupationCode: CLERK } }).thenRefuses('APPOINTMENT_AWARD_NOT_STANDING');
  });
});
