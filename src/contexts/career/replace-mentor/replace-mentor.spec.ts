import { ENTERPRISE } from '../../../../test/support/stories/appointed';
import { given, id } from '../../../../test/support/stories/given';
import { at, ended, evidence, joined, MENTOR, signed } from '../../../../test/support/stories/mentored';
import { day } from '../../../kernel/day';
import { ReplaceMentor, replaceMentor } from './replace-mentor';

const NEXT = id(23);
const intent: ReplaceMentor = {
  agreementId: id(20),
  newAgreementId: id(30),
  enterpriseId: ENTERPRISE,
  mentorId: NEXT,
  fromOn: day('2027-07-01'),
};
const replace = (changed: Partial<ReplaceMentor> = {}, ...history: Parameters<typeof given>[1][]) =>
  given(replaceMentor, signed(20), ...(history as never[])).when({ ...intent, ...changed }, evidence);
const next = (fromOn = '2027-07-01', changed = {}) => signed(30, { mentorId: NEXT, fromOn: day(fromOn), replaces: id(20), ...changed });

it('ends the one and begins the other without a day between them', () =>
  replace().thenRecords(ended(20, '2027-06-30', 'REPLACED'), next()));
it('leaves the old mentor a day at least, and the new one', () => {
  replace({ fromOn: day('2027-01-02') }).thenRecords(ended(20, '2027-01-01', 'REPLACED'), next('2027-01-02'));
  replace({ fromOn: day('2027-01-01') }).thenRefuses('AGREEMENT_REPLACED_OUTSIDE_TERM', { fromOn: '2027-01-02', termEndsOn: '2027-12-31' });
  replace({ fromOn: day('2027-12-31') }).thenRecords(ended(20, '2027-12-30', 'REPLACED'), next('2027-12-31'));
  replace({ fromOn: day('2028-01-01') }).thenRefuses('AGREEMENT_REPLACED_OUTSIDE_TERM');
});
it('takes somebody else', () => {
  replace({ mentorId: MENTOR }).thenRefuses('MENTOR_SAME');
  given(replaceMentor, signed(20))
    .when(intent, { ...evidence, links: joined(MENTOR, NEXT) })
    .thenRefuses('MENTOR_SAME');
});
it('asks of the new mentor what was asked of the old one', () => {
  given(replaceMentor, signed(20))
    .when(intent, { ...evidence, mentorCareer: at('INTERMEDIATE') })
    .thenRefuses('MENTOR_BELOW_LEVEL');
  const others = [31, 32, 33].map((number) => signed(number, { mentorId: NEXT, apprenticeId: id(number + 10) }));
  given(replaceMentor, signed(20), ...others)
    .when(intent, evidence)
    .thenRefuses('TOO_MANY_APPRENTICES', { maxApprentices: 3 });
  given(replaceMentor, signed(20), ...others.slice(1))
    .when(intent, evidence)
    .thenRecordsTypes('career.mentor_agreement_ended.v1', 'career.mentor_agreement_signed.v1');
});
it('needs an agreement that runs', () => {
  replace({}, ended(20, '2027-09-30')).thenRefuses('AGREEMENT_ENDED_BEFORE', { lastOn: '2027-09-30' });
  given(replaceMentor).when(intent, evidence).thenRefuses('NOT_FOUND');
  given(replaceMentor, signed(20))
    .when(intent, { ...evidence, mentor: { status: 'unknown' } })
    .thenRefuses('NOT_FOUND');
});
