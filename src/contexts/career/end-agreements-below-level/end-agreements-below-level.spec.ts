import { ENTERPRISE, pack, TURNER } from '../../../../test/support/stories/appointed';
import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import { Career, career } from '../career';
import { MentorAgreementEnded, MentorAgreementSigned } from '../mentor.events';
import { endAgreementsBelowLevel } from './end-agreements-below-level';

const MENTOR = id(21);
const signed = MentorAgreementSigned({
  agreementId: id(20),
  enterpriseId: ENTERPRISE,
  region: '320803',
  mentorId: MENTOR,
  apprenticeId: id(22),
  occupationCode: TURNER,
  targetLevel: 'INTERMEDIATE',
  fromOn: day('2027-01-01'),
  lastOn: day('2027-12-31'),
});
const at = (level: Level | null): Career => {
  const credential = level && ({ basis: 'CERTIFICATE', basisId: id(70), level, effectiveOn: day('2020-05-01') } as const);
  return { ...career.initial, credentials: credential ? [credential] : [], tier: credential };
};
const falls = (level: Level | null, decidedOn: string, mentorIds = [MENTOR]) =>
  given(endAgreementsBelowLevel, signed).when(
    { enterpriseId: ENTERPRISE, mentorIds, decidedOn: day(decidedOn) },
    { mentorCareer: at(level), pack },
  );
const ended = (lastOn: string) =>
  MentorAgreementEnded({
    agreementId: id(20),
    enterpriseId: ENTERPRISE,
    mentorId: MENTOR,
    lastOn: day(lastOn),
    reason: 'MENTOR_BELOW_LEVEL',
  });

it.each([null, 'INTERMEDIATE'] as const)('ends the day before the decision where the mentor is %s', (level) =>
  falls(level, '2027-06-10').thenRecords(ended('2027-06-09')),
);
it.each(['SENIOR', 'TECHNICIAN'] as const)('goes on where the mentor is still %s', (level) =>
  falls(level, '2027-06-10').thenRecordsNothing(),
);
it('ends under whichever record the mentor signed', () => falls(null, '2027-06-10', [id(98), MENTOR]).thenRecords(ended('2027-06-09')));
it('goes on where somebody else fell', () => falls(null, '2027-06-10', [id(98)]).thenRecordsNothing());
it('ends before its first day where it had not begun', () => falls(null, '2026-12-10').thenRecords(ended('2026-12-31')));
it('is left alone where it was over by then', () => {
  falls(null, '2028-01-01').thenRecordsNothing();
  falls(null, '2027-12-31').thenRecords(ended('2027-12-30'));
});
it('goes on where no authority says how high a mentor stands', () =>
  given(endAgreementsBelowLevel, signed)
    .when({ enterpriseId: ENTERPRISE, mentorIds: [MENTOR], decidedOn: day('2027-06-10') }, { mentorCareer: at(null), pack: null })
    .thenRecordsNothing());
