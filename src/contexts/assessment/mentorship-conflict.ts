import type { Day } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';
import type { Mentorings } from './mentorings.port';

/** Those who teach a worker on a day: they neither score the worker nor approve a waiver for the worker (handbook 8). */
export const mentorsOn = ({ agreements }: Mentorings, workerId: Uuid, on: Day): readonly Uuid[] =>
  agreements.flatMap(({ mentorId, apprenticeId, fromOn, lastOn }) => (apprenticeId === workerId && fromOn <= on && on <= lastOn ? [mentorId] : []));
