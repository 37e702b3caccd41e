import { ENTERPRISE, pack, TURNER, worker } from '../../../../test/support/appointed';
import { given, id } from '../../../../test/support/given';
import { day } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import { Career, career } from '../career';
import { MentorAgreementEnded, MentorAgreementSigned } from '../mentor.events';
import { SignMentorAgreement, signMentorAgreement } from './sign-mentor-agreement';

const [MENTOR, APPRENTICE] = [id(21), id(22)];
const intent: SignMentorAgreement = {
  agreementId: id(20), enterpriseId: ENTERPRISE, mentorId: MENTOR, apprenticeId: APPRENTICE, occupationCode: TURNER, targetLevel: 'INTERMEDIATE',
  fromOn: day('2027-01-01'), lastOn: day('2027-12-31'),
};
const at = (level: Level | null): Career => ({ ...career.initial, tier: level && { basis: 'CERTIFICATE', basisId: id(70), level, effectiveOn: day('2020-05-01') } });
const chiefIn = (fromOn: string, lastOn: string): Career => ({
  ...at('SENIOR_TECHNICIAN'), posts: [{ appointmentId: id(6), level: 'CHIEF', occupationCode: TURNER, basisId: id(70), fromOn: day(fromOn), lastOn: day(lastOn), hasEnded: false, termFromOn: day(fromOn), termEndsOn: day(lastOn), endReason: null, reviews: [], dueTold: null }],
});
const evidence = { mentor: worker, apprentice: worker, mentorCareer: at('SENIOR'), apprenticeCareer: at('JUNIOR'), pack };
const signed = (number: number, changed: Partial<SignMentorAgreement> = {}) => MentorAgreementSigned({ ...intent, region: '320803', agreementId: id(number), ...changed });
const sign = (changed: Partial<Record<keyof typeof evidence, unknown>>, asked: Partial<SignMentorAgreement> = {}) =>
  given(signMentorAgreement).when({ ...intent, ...asked }, { ...evidence, ...changed } as typeof evidence);

it('is signed', () => sign({}).thenRecords(signed(20)));
it('takes two people', () => sign({}, { apprenticeId: MENTOR }).thenRefuses('MENTOR_IS_APPRENTICE'));
it('may last a day', () => sign({}, { lastOn: day('2027-01-01') }).thenRecordsTypes('career.mentor_agreement_signed.v1'));
it('does not end before it begins', () => sign({}, { lastOn: day('2026-12-31') }).thenRefuses('AGREEMENT_SPAN_REVERSED'));
it('needs a policy pack', () => sign({ pack: null }).thenRefuses('AGREEMENT_POLICY_MISSING'));
it.each(['mentor', 'apprentice'])('knows no %s of another enterprise', (who) => sign({ [who]: { ...worker, enterpriseId: id(33) } }).thenRefuses('NOT_FOUND'));

describe('the mentor', () => {
  it.each([null, 'INTERMEDIATE'] as const)('is not %s', (level) => sign({ mentorCareer: at(level), apprenticeCareer: at(null) }).thenRefuses('MENTOR_BELOW_LEVEL'));
  it('stands above the apprentice', () => sign({ apprenticeCareer: at('SENIOR') }).thenRefuses('MENTOR_NOT_ABOVE_APPRENTICE'));
  it('may stand one level above', () => sign({ apprenticeCareer: at('INTERMEDIATE') }).thenRecordsTypes('career.mentor_agreement_signed.v1'));
  it('may stand above by a post', () =>
    sign({ mentorCareer: chiefIn('2026-01-01', '2027-01-01'), apprenticeCareer: at('SENIOR_TECHNICIAN') }).thenRecordsTypes('career.mentor_agreement_signed.v1'));
  it('does not stand above by a post that is over', () =>
    sign({ mentorCareer: chiefIn('2026-01-01', '2026-12-31'), apprenticeCareer: at('SENIOR_TECHNICIAN') }).thenRefuses('MENTOR_NOT_ABOVE_APPRENTICE'));
});

describe('at one time', () => {
  const others = [signed(31, { apprenticeId: id(41) }), signed(32, { apprenticeId: id(42) })];
  const third = (changed: Partial<SignMentorAgreement>) => signed(33, { apprenticeId: id(43), ...changed });

  it('a mentor has a third apprentice', () => given(signMentorAgreement, ...others).when(intent, evidence).thenRecordsTypes('career.mentor_agreement_signed.v1'));
  it('but no fourth', () => given(signMentorAgreement, ...others, third({})).when(intent, evidence).thenRefuses('TOO_MANY_APPRENTICES'));
  it('not even for the last day', () => given(signMentorAgreement, ...others, third({ fromOn: day('2027-12-31') })).when(intent, evidence).thenRefuses('TOO_MANY_APPRENTICES'));
  it('another mentor has apprentices of his own', () =>
    given(signMentorAgreement, ...others, third({ mentorId: id(29) })).when(intent, evidence).thenRecordsTypes('career.mentor_agreement_signed.v1'));
  it('counts those who are there at once, not one after the other', () => {
    const halves = [third({ lastOn: day('2027-06-30') }), signed(34, { apprenticeId: id(44), fromOn: day('2027-07-01') })];
    given(signMentorAgreement, others[0]!, ...halves).when(intent, evidence).thenRecordsTypes('career.mentor_agreement_signed.v1');
    given(signMentorAgreement, ...others, ...halves).when(intent, evidence).thenRefuses('TOO_MANY_APPRENTICES');
  });
  it('an apprentice has one mentor in an occupation', () =>
    given(signMentorAgreement, signed(31, { mentorId: id(29), lastOn: day('2027-01-01') })).when(intent, evidence).thenRefuses('APPRENTICE_HAS_MENTOR'));
  it('and another from the day after', () =>
    given(signMentorAgreement, signed(31, { mentorId: id(29), fromOn: day('2026-01-01'), lastOn: day('2026-12-31') })).when(intent, evidence).thenRecordsTypes('career.mentor_agreement_signed.v1'));
  it('and another in another occupation', () =>
    given(signMentorAgreement, signed(31, { mentorId: id(29), occupationCode: '6-18-02-04' })).when(intent, evidence).thenRecordsTypes('career.mentor_agreement_signed.v1'));
  it('an agreement that ended early no longer counts', () =>
    given(signMentorAgreement, signed(31, { mentorId: id(29), fromOn: day('2026-01-01') }), MentorAgreementEnded({
      agreementId: id(31), enterpriseId: ENTERPRISE, mentorId: id(29), lastOn: day('2026-12-31'), reason: 'CANCELLED',
    })).when(intent, evidence).thenRecordsTypes('career.mentor_agreement_signed.v1'));
});
