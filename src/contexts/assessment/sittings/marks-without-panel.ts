import type { Uuid } from '../../../kernel/uuid';
import type { Candidacy } from '../candidacy-state';
import type { Part } from '../terms';

/** Who has a seat in a sitting of a part that was not called off. */
export interface SeatOfPart {
  readonly candidacyId: Uuid;
  readonly part: Part;
}

/**
 * How many candidacies have a typed mark in a part that a panel was to score: somebody who is seated in a skill or review sitting is
 * marked by its assessors, whose number, oddness and interests are then asked. Theory may be marked by one, and absence by nobody;
 * where no sitting was planned, the enterprise answers for the mark in the signed table of results (ADR 47).
 */
export function marksWithoutPanel(states: Iterable<Candidacy>, seats: readonly SeatOfPart[]): number {
  const seated = new Set(seats.filter(({ part }) => part !== 'THEORY').map(({ candidacyId, part }) => `${candidacyId} ${part}`));
  const typed = (state: Candidacy): boolean =>
    state.status === 'registered' &&
    (['SKILL', 'REVIEW'] as const).some(
      (part) =>
        seated.has(`${state.candidacyId} ${part}`) &&
        state.marks[part]?.kind === 'SCORED' &&
        !state.panelled.includes(part) &&
        !state.kept.includes(part),
    );
  return [...states].filter(typed).length;
}
