import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Level } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import { AGREEMENT_GRADES, MentorAgreementSigned, MentorEvent, mentorEvents } from './mentor.events';

/** Both days count. */
export interface Agreement {
  readonly agreementId: Uuid;
  readonly mentorId: Uuid;
  readonly apprenticeId: Uuid;
  readonly occupationCode: string;
  readonly fromOn: Day;
  readonly lastOn: Day;
  readonly hasEnded: boolean;
  readonly targetLevel: Level;
  readonly cohortId: Uuid | null;
  readonly grade: (typeof AGREEMENT_GRADES)[number] | null;
  /** Tiers to which the apprentice rose meanwhile. */
  readonly promotions: readonly Level[];
}
/** An apprenticeship cohort or a studio; both days count. */
export interface Cohort {
  readonly cohortId: Uuid;
  readonly code: string;
  readonly occupationCode: string;
  readonly targetLevel: Level;
  readonly fromOn: Day;
  readonly lastOn: Day;
}
export interface Span {
  readonly fromOn: Day;
  readonly lastOn: Day;
}

/**
 * All mentor agreements of one enterprise, in one stream. Its rules bind two people at once (at most so many apprentices
 * of a mentor, one mentor of an apprentice), and both are workers of the same enterprise: here one revision guards both.
 * An enterprise signs a few agreements a day, or those of a cohort in one call and one append, so that nobody waits for the stream.
 */
export interface Mentorships {
  readonly agreements: readonly Agreement[];
  readonly cohorts: readonly Cohort[];
}

export const mentorships: Fold<Mentorships, MentorEvent> = {
  category: 'mentor_agreement',
  events: mentorEvents,
  initial: { agreements: [], cohorts: [] },
  evolve: ({ agreements, cohorts }, event) => {
    switch (event.type) {
      case 'career.mentor_agreement_signed.v1':
        return { cohorts, agreements: [...agreements, signed(event.data)] };
      case 'career.mentor_agreement_ended.v1': {
        const { agreementId, lastOn } = event.data;
        return { cohorts, agreements: withOne(agreements, agreementId, () => ({ lastOn, hasEnded: true })) };
      }
      case 'career.mentor_agreement_assessed.v1': {
        const { agreementId, grade } = event.data;
        return { cohorts, agreements: withOne(agreements, agreementId, () => ({ grade })) };
      }
      case 'career.apprentice_promoted.v1': {
        const { agreementId, toLevel } = event.data;
        return { cohorts, agreements: withOne(agreements, agreementId, ({ promotions }) => ({ promotions: [...promotions, toLevel] })) };
      }
      case 'career.cohort_opened.v1': {
        const { cohortId, code, occupationCode, targetLevel, fromOn, lastOn } = event.data;
        return { agreements, cohorts: [...cohorts, { cohortId, code, occupationCode, targetLevel, fromOn, lastOn }] };
      }
    }
  },
};

const signed = ({
  agreementId,
  mentorId,
  apprenticeId,
  occupationCode,
  targetLevel,
  fromOn,
  lastOn,
  cohortId,
}: ReturnType<typeof MentorAgreementSigned>['data']): Agreement => ({
  agreementId,
  mentorId,
  apprenticeId,
  occupationCode,
  targetLevel,
  fromOn,
  lastOn,
  cohortId: cohortId ?? null,
  hasEnded: false,
  grade: null,
  promotions: [],
});

const withOne = (
  agreements: readonly Agreement[],
  agreementId: Uuid,
  change: (of: Agreement) => Partial<Agreement>,
): readonly Agreement[] => agreements.map((each) => (each.agreementId === agreementId ? { ...each, ...change(each) } : each));

/** An agreement that ended before its first day has none that it could share. */
export const overlaps = (a: Span, b: Span): boolean => a.fromOn <= a.lastOn && a.fromOn <= b.lastOn && b.fromOn <= a.lastOn;

/** The most agreements that hold on one day of the span. The number only rises where one begins, so those days suffice. */
export function mostAtOnce(agreements: readonly Agreement[], span: Span): number {
  const concerned = agreements.filter((each) => overlaps(each, span));
  const days = [span.fromOn, ...concerned.map(({ fromOn }) => fromOn).filter((day) => day > span.fromOn)];
  return Math.max(...days.map((day) => concerned.filter(({ fromOn, lastOn }) => fromOn <= day && day <= lastOn).length));
}

export const mentorshipsOf = streamView('career.mentorships', mentorships, (state) => state);
