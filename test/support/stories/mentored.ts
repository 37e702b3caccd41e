import { Career, career } from '../../../src/contexts/career/career';
import { MentorAgreementEnded, MentorAgreementSigned } from '../../../src/contexts/career/mentor.events';
import { recordLinksOf } from '../../../src/contexts/workforce';
import { day } from '../../../src/kernel/day';
import type { Level } from '../../../src/kernel/level';
import type { Uuid } from '../../../src/kernel/uuid';
import { ENTERPRISE, pack, TURNER, worker } from './appointed';
import { id } from './given';

/** A senior turner teaches a junior one for a year; what specs about agreements begin from. */
export const [MENTOR, APPRENTICE] = [id(21), id(22)];
export const terms = {
  agreementId: id(20),
  enterpriseId: ENTERPRISE,
  mentorId: MENTOR,
  apprenticeId: APPRENTICE,
  occupationCode: TURNER,
  targetLevel: 'INTERMEDIATE',
  fromOn: day('2027-01-01'),
  lastOn: day('2027-12-31'),
} as const;
/** Holds a certificate of the level from a day on. */
export const at = (level: Level | null, effectiveOn = '2020-05-01'): Career => {
  const credential = level && ({ basis: 'CERTIFICATE', basisId: id(70), level, effectiveOn: day(effectiveOn) } as const);
  return { ...career.initial, credentials: credential ? [credential] : [], tier: credential };
};
export const evidence = { mentor: worker, apprentice: worker, mentorCareer: at('SENIOR'), apprenticeCareer: at('JUNIOR'), pack };
export const signed = (number: number, changed: Partial<Parameters<typeof MentorAgreementSigned>[0]> = {}) =>
  MentorAgreementSigned({ ...terms, region: '320803', agreementId: id(number), ...changed });
export const ended = (
  number: number,
  lastOn: string,
  reason: Parameters<typeof MentorAgreementEnded>[0]['reason'] = 'CANCELLED',
  mentorId: Uuid = MENTOR,
) => MentorAgreementEnded({ agreementId: id(number), enterpriseId: ENTERPRISE, mentorId, lastOn: day(lastOn), reason });
export const nobodyJoined = recordLinksOf.fold.initial;
export { joinedTo as joined } from './appointed';
