import { ENTERPRISE, TURNER, worker } from '../../../../test/support/stories/appointed';
import { given, id } from '../../../../test/support/stories/given';
import { APPRENTICE, at, ended, evidence, joined, MENTOR, signed, terms as intent } from '../../../../test/support/stories/mentored';
import { day } from '../../../kernel/day';
import { Career, standingOn } from '../career';
import { CohortOpened } from '../mentor.events';
import { SignMentorAgreement, signMentorAgreement, signMentorAgreementByTierOfNow } from './sign-mentor-agreement';

const chiefIn = (fromOn: string, lastOn: string): Career => ({
  ...at('SENIOR_TECHNICIAN'),
  posts: [
    {
      appointmentId: id(6),
      level: 'CHIEF',
      occupationCode: TURNER,
      basisId: id(70),
      fromOn: day(fromOn),
      lastOn: day(lastOn),
      hasEnded: false,
      termFromOn: day(fromOn),
      termEndsOn: day(lastOn),
      endReason: null,
      reviews: [],
      dueTold: null,
    },
  ],
});
const sign = (changed: Partial<Record<keyof typeof evidence | 'links', unknown>>, asked: Partial<SignMentorAgreement> = {}) =>
  given(signMentorAgreement).when({ ...intent, ...asked }, { ...evidence, ...changed } as typeof evidence);

it('is signed', () => sign({}).thenRecords(signed(20)));
describe('invariant 33: what is no agreement', () => {
  it('mentor and apprentice are one person', () => sign({}, { apprenticeId: MENTOR }).thenRefuses('MENTOR_IS_APPRENTICE'));
  it('also under two records', () => {
    sign({ links: joined(MENTOR, APPRENTICE) }).thenRefuses('MENTOR_IS_APPRENTICE');
    sign({ links: joined(MENTOR, id(99)) }).thenRecords(signed(20));
  });
  it('the mentor does not stand above', () =>
    sign({ apprenticeCareer: at('SENIOR') }).thenRefuses('MENTOR_NOT_ABOVE_APPRENTICE', { mentor: 'SENIOR', apprentice: 'SENIOR' }));
  it('there is a second mentor on one day', () =>
    given(signMentorAgreement, signed(31, { mentorId: id(29), lastOn: day('2027-01-01') }))
      .when(intent, evidence)
      .thenRefuses('APPRENTICE_HAS_MENTOR'));
  it('there are three others', () => {
    const others = [31, 32, 33].map((number) => signed(number, { apprenticeId: id(number + 10) }));
    given(signMentorAgreement, ...others.slice(1))
      .when(intent, evidence)
      .thenRecords(signed(20));
    given(signMentorAgreement, ...others)
      .when(intent, evidence)
      .thenRefuses('TOO_MANY_APPRENTICES', { maxApprentices: 3 });
  });
});
it('takes two people', () => sign({}, { apprenticeId: MENTOR }).thenRefuses('MENTOR_IS_APPRENTICE'));
it('may last a day', () => sign({}, { lastOn: day('2027-01-01') }).thenRecordsTypes('career.mentor_agreement_signed.v1'));
it('does not end before it begins', () => sign({}, { lastOn: day('2026-12-31') }).thenRefuses('AGREEMENT_SPAN_REVERSED'));
it('needs a policy pack', () => sign({ pack: null }).thenRefuses('AGREEMENT_POLICY_MISSING'));
it.each(['mentor', 'apprentice'])('knows no %s of another enterprise', (who) =>
  sign({ [who]: { ...worker, enterpriseId: id(33) } }).thenRefuses('NOT_FOUND'),
);

describe('the mentor', () => {
  it.each([null, 'INTERMEDIATE'] as const)('is not %s', (level) =>
    sign({ mentorCareer: at(level), apprenticeCareer: at(null) }).thenRefuses('MENTOR_BELOW_LEVEL'),
  );
  it('stands above the apprentice', () => sign({ apprenticeCareer: at('SENIOR') }).thenRefuses('MENTOR_NOT_ABOVE_APPRENTICE'));
  it('may stand one level above', () =>
    sign({ apprenticeCareer: at('INTERMEDIATE') }).thenRecordsTypes('career.mentor_agreement_signed.v1'));
  it('may stand above by a post', () =>
    sign({ mentorCareer: chiefIn('2026-01-01', '2027-01-01'), apprenticeCareer: at('SENIOR_TECHNICIAN') }).thenRecordsTypes(
      'career.mentor_agreement_signed.v1',
    ));
  it('does not stand above by a post that is over', () =>
    sign({ mentorCareer: chiefIn('2026-01-01', '2026-12-31'), apprenticeCareer: at('SENIOR_TECHNICIAN') }).thenRefuses(
      'MENTOR_NOT_ABOVE_APPRENTICE',
    ));
});

describe('at one time', () => {
  const others = [signed(31, { apprenticeId: id(41) }), signed(32, { apprenticeId: id(42) })];
  const third = (changed: Partial<SignMentorAgreement>) => signed(33, { apprenticeId: id(43), ...changed });

  it('a mentor has a third apprentice', () =>
    given(signMentorAgreement, ...others)
      .when(intent, evidence)
      .thenRecordsTypes('career.mentor_agreement_signed.v1'));
  it('but no fourth', () =>
    given(signMentorAgreement, ...others, third({}))
      .when(intent, evidence)
      .thenRefuses('TOO_MANY_APPRENTICES'));
  it('not even for the last day', () =>
    given(signMentorAgreement, ...others, third({ fromOn: day('2027-12-31') }))
      .when(intent, evidence)
      .thenRefuses('TOO_MANY_APPRENTICES'));
  it('another mentor has apprentices of his own', () =>
    given(signMentorAgreement, ...others, third({ mentorId: id(29) }))
      .when(intent, evidence)
      .thenRecordsTypes('career.mentor_agreement_signed.v1'));
  it('counts those who are there at once, not one after the other', () => {
    const halves = [third({ lastOn: day('2027-06-30') }), signed(34, { apprenticeId: id(44), fromOn: day('2027-07-01') })];
    given(signMentorAgreement, others[0]!, ...halves)
      .when(intent, evidence)
      .thenRecordsTypes('career.mentor_agreement_signed.v1');
    given(signMentorAgreement, ...others, ...halves)
      .when(intent, evidence)
      .thenRefuses('TOO_MANY_APPRENTICES');
  });
  it('an agreement that ended before its first day is in nobody’s way', () =>
    given(signMentorAgreement, signed(31, { mentorId: id(29), fromOn: day('2027-03-01') }), ended(31, '2027-02-28'))
      .when(intent, evidence)
      .thenRecordsTypes('career.mentor_agreement_signed.v1'));
  it('an apprentice has one mentor in an occupation', () =>
    given(signMentorAgreement, signed(31, { mentorId: id(29), lastOn: day('2027-01-01') }))
      .when(intent, evidence)
      .thenRefuses('APPRENTICE_HAS_MENTOR'));
  it('and another from the day after', () =>
    given(signMentorAgreement, signed(31, { mentorId: id(29), fromOn: day('2026-01-01'), lastOn: day('2026-12-31') }))
      .when(intent, evidence)
      .thenRecordsTypes('career.mentor_agreement_signed.v1'));
  it('and another in another occupation', () =>
    given(signMentorAgreement, signed(31, { mentorId: id(29), occupationCode: '6-18-02-04' }))
      .when(intent, evidence)
      .thenRecordsTypes('career.mentor_agreement_signed.v1'));
  it('an agreement that ended early no longer counts', () =>
    given(signMentorAgreement, signed(31, { mentorId: id(29), fromOn: day('2026-01-01') }), ended(31, '2026-12-31', 'CANCELLED', id(29)))
      .when(intent, evidence)
      .thenRecordsTypes('career.mentor_agreement_signed.v1'));
});

describe('the first day of the agreement', () => {
  it('is the one on which a certificate counts at the latest', () => {
    sign({ mentorCareer: at('SENIOR', '2027-01-01') }).thenRecords(signed(20));
    sign({ mentorCareer: at('SENIOR', '2027-01-02') }).thenRefuses('MENTOR_BELOW_LEVEL', { level: null, minimum: 'SENIOR' });
  });
  it('was not asked for at first', () =>
    given(signMentorAgreementByTierOfNow)
      .when(intent, { ...evidence, mentorCareer: at('SENIOR', '2027-01-02') })
      .thenRecords(signed(20)));
  it('may lie before an annulment, up to the day before its decision', () => {
    const former = { ...at(null), former: [{ ...at('SENIOR').credentials[0]!, lastOn: day('2027-01-01') }] };
    sign({ mentorCareer: former }).thenRecords(signed(20));
    expect([standingOn(former, day('2027-01-01')), standingOn(former, day('2027-01-02'))]).toEqual(['SENIOR', null]);
  });
});

describe('in a cohort', () => {
  const cohort = CohortOpened({
    cohortId: id(80),
    enterpriseId: ENTERPRISE,
    region: '320803',
    kind: 'APPRENTICESHIP',
    code: 'XT-2027',
    occupationCode: TURNER,
    targetLevel: 'INTERMEDIATE',
    schoolCode: 'S-01',
    documentNo: '淮人社学徒〔2027〕1号',
    fromOn: day('2027-01-01'),
    lastOn: day('2027-12-31'),
  });
  const inCohort = (changed: Partial<SignMentorAgreement> = {}) =>
    given(signMentorAgreement, cohort).when({ ...intent, cohortId: id(80), ...changed }, evidence);
  it('is signed for its days, occupation and level', () => inCohort().thenRecords(signed(20, { cohortId: id(80) })));
  it.each([
    { lastOn: day('2028-01-01') },
    { fromOn: day('2026-12-31') },
    { targetLevel: 'SENIOR' },
    { occupationCode: '6-18-02-04' },
  ] as const)('is not signed for %j', (changed) => inCohort(changed).thenRefuses('AGREEMENT_OUTSIDE_COHORT'));
  it('is not signed in one that nobody opened', () => inCohort({ cohortId: id(81) }).thenRefuses('COHORT_UNKNOWN'));
});

describe('of two records of one person', () => {
  const [SELF, others] = [id(97), [signed(31, { apprenticeId: id(41) }), signed(32, { apprenticeId: id(42) })]];
  const of = (keptId: typeof SELF, otherId: typeof SELF) => ({ ...evidence, links: joined(keptId, otherId) });
  it('neither teaches the other', () => {
    given(signMentorAgreement).when(intent, of(MENTOR, APPRENTICE)).thenRefuses('MENTOR_IS_APPRENTICE');
    given(signMentorAgreement).when(intent, of(MENTOR, SELF)).thenRecords(signed(20));
  });
  it('the apprentices of both are counted', () => {
    const third = signed(33, { apprenticeId: id(43), mentorId: SELF });
    given(signMentorAgreement, ...others, third)
      .when(intent, of(SELF, MENTOR))
      .thenRefuses('TOO_MANY_APPRENTICES');
    given(signMentorAgreement, ...others, third)
      .when(intent, of(SELF, id(98)))
      .thenRecords(signed(20));
  });
  it('the mentor of either is the one mentor', () => {
    const taught = signed(31, { mentorId: id(29), apprenticeId: SELF });
    given(signMentorAgreement, taught).when(intent, of(APPRENTICE, SELF)).thenRefuses('APPRENTICE_HAS_MENTOR');
    given(signMentorAgreement, taught)
      .when(intent, of(SELF, id(98)))
      .thenRecords(signed(20));
  });
});
