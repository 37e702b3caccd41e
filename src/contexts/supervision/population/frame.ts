import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { OpenedInspection } from '../inspection';
import type { DrawnUnit } from '../inspection.events';

/** What an inspection asks of a unit. */
export type Frame = Pick<OpenedInspection, 'region' | 'subject' | 'fromOn' | 'toOn' | 'levels'>;

/** Some years of certificates of a large city; more are inspected by the month. */
export const MAX_POPULATION = 50_000;
export const populationFault = (rows: number): Refusal<'POPULATION_TOO_LARGE'> | undefined =>
  rows > MAX_POPULATION ? refuse('POPULATION_TOO_LARGE', { limit: MAX_POPULATION }) : undefined;

interface Unit {
  readonly unitId: string;
  readonly enterpriseId: string;
  readonly filingId: string;
  readonly levels: readonly string[];
}

/** The units of the frame in the order of their ids: batches and certificates themselves, or each institution behind the batches once. */
export function unitsOf(rows: readonly Unit[], { subject, levels }: Pick<Frame, 'subject' | 'levels'>): readonly DrawnUnit[] {
  const asked = new Set<string>(levels);
  const units = new Map<string, DrawnUnit>();
  for (const { unitId, enterpriseId, filingId, levels: held } of rows) {
    if (!held.some((level) => asked.has(level))) continue;
    const id = (subject === 'INSTITUTIONS' ? filingId : unitId) as Uuid;
    units.set(id, { unitId: id, enterpriseId: enterpriseId as Uuid, filingId: filingId as Uuid });
  }
  return [...units.values()].sort((a, b) => (a.unitId < b.unitId ? -1 : 1));
}
