import type { Day } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';
import { areOnePerson, RecordLinks, recordsOfPerson } from '../workforce';
import type { Mentorings } from './mentorings.port';

/** Who teaches whom, and which records are one person (ADR 50, ADR 74). Decisions of before the links were asked name none. */
export interface Ties {
  readonly mentorings: Mentorings;
  readonly links?: RecordLinks;
  /** Of the enterprise whose site it is, which registers its own examiners; absent where the site is the own one. */
  readonly hostLinks?: RecordLinks;
}
export type Links = Pick<Ties, 'links' | 'hostLinks'>;

export const isOnePerson = ({ links, hostLinks }: Links, one: Uuid, other: Uuid): boolean =>
  areOnePerson(links, one, other) || areOnePerson(hostLinks, one, other);

/** All records that are the person, the one asked for first. */
export const recordsOf = ({ links, hostLinks }: Links, one: Uuid): readonly Uuid[] => [
  ...new Set([one, ...[links, hostLinks].flatMap((each) => (each ? recordsOfPerson(each, one) : []))]),
];

/** Of several records one for each person, the first. */
export const byPerson = <Of extends { readonly examinerId: Uuid }>(links: Links, all: readonly Of[]): readonly Of[] =>
  all.filter(({ examinerId }, index) => !all.slice(0, index).some((before) => isOnePerson(links, before.examinerId, examinerId)));

/** Those who teach a worker on a day, under whichever record: they neither score the worker nor approve a waiver for the worker (handbook 8). */
export const mentorsOn = (ties: Ties, workerId: Uuid, on: Day): readonly Uuid[] =>
  ties.mentorings.agreements.flatMap(({ mentorId, apprenticeId, fromOn, lastOn }) =>
    fromOn <= on && on <= lastOn && isOnePerson(ties, apprenticeId, workerId) ? [mentorId] : [],
  );

export const isMentorOn = (ties: Ties, mentorId: Uuid, workerId: Uuid, on: Day): boolean =>
  mentorsOn(ties, workerId, on).some((each) => isOnePerson(ties, each, mentorId));
