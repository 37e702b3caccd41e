import { isRefusal, Refusal } from '../../../../kernel/refusal';
import type { Uuid } from '../../../../kernel/uuid';
import type { Fault } from '../../../../roster';
import type { Disposition } from '../checking/match';
import type { Result, RowResult, Status } from '../jobs/row-result';

/** What a command made of a row, or the fault that now stands at it. */
export type Came = { readonly result: Result; readonly workerId?: Uuid; readonly candidacyId?: Uuid } | { readonly fault: Fault };

/** The faults of a row that was good when it was checked are new, and say so. */
export const sinceCheck = (row: RowResult, before: Status | undefined): RowResult =>
  before === 'OK' && row.status === 'ERROR'
    ? { ...row, content: { ...row.content, errors: row.content.errors.map((fault) => ({ ...fault, changedSinceCheck: true as const })) } }
    : row;

/** The row with its result. A row left alone by the mode counts as skipped, so that the counts add up. */
export function appliedRow(row: RowResult, came: Came): RowResult {
  if ('fault' in came)
    return sinceCheck(
      { ...row, status: 'ERROR', result: 'ERROR', content: { ...row.content, errors: [...row.content.errors, came.fault] } },
      row.status,
    );
  const { result, workerId = null, candidacyId = null } = came;
  return { ...row, status: result === 'SKIPPED' ? 'SKIPPED' : row.status, result, content: { ...row.content, workerId, candidacyId } };
}

/** The result of a row for which nothing has to be done; null where something has. */
export function resultWithoutCommand(row: RowResult, disposition: Disposition | undefined): Result | null {
  if (row.status !== 'OK') return row.status;
  return disposition === 'SKIP' ? 'SKIPPED' : null;
}

/** How a fact of a side sheet came out. */
export const cameOf = (
  outcome: { readonly events: readonly unknown[] } | Refusal,
  workerId: Uuid,
  faultOf: (refusal: Refusal) => Fault,
): Came => (isRefusal(outcome) ? { fault: faultOf(outcome) } : { result: outcome.events.length > 0 ? 'CREATED' : 'SAME', workerId });

export function inChunks<Row>(rows: readonly Row[], size: number): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, chunk) => rows.slice(chunk * size, (chunk + 1) * size));
}
