import { Course, NOT_YET, stateOn, turned } from '../../../kernel/course';
import { Day, later } from '../../../kernel/day';
import type { CertificateEvent } from '../certificate.events';

/** Three of the six public words, and what holds before the issue. */
export const STATUSES = ['VALID', 'SUSPENDED', 'ANNULLED', 'NOT_YET_ISSUED'] as const;
export type Status = (typeof STATUSES)[number];

/** What a certificate was on a day, by what is known of it. */
export function statusOn(course: Course, on: Day): Status {
  const state = stateOn(course, on);
  return state === NOT_YET ? 'NOT_YET_ISSUED' : (state as Status);
}

/** What a list is asked for, in the words of the course. */
export const courseState = (status: string | undefined): string | undefined => (status === 'NOT_YET_ISSUED' ? NOT_YET : status);

/** The course of a certificate after one more fact. Nothing that is said of it reaches back before its issue. */
export function courseAfter(course: Course, fact: CertificateEvent): Course {
  const turn = turnOf(fact);
  return turn ? turned(course, turn.status, later(course[0]?.from ?? turn.from, turn.from)) : course;
}

function turnOf(fact: CertificateEvent): { readonly from: Day; readonly status: Status } | undefined {
  switch (fact.type) {
    case 'certificate.issued.v1':
      return { from: fact.data.issuedOn, status: 'VALID' };
    case 'certificate.annulled.v1':
      return { from: fact.data.effectiveOn, status: 'ANNULLED' };
    case 'certificate.suspended.v1':
      return { from: fact.data.decidedOn, status: 'SUSPENDED' };
    case 'certificate.suspension_lifted.v1':
      return { from: fact.data.decidedOn, status: 'VALID' };
    case 'certificate.reinstated.v1':
      return { from: fact.data.effectiveOn, status: 'VALID' };
    default:
      return undefined;
  }
}
