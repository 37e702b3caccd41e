import { streamView } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';
import { filingScope } from '../accreditation';
import type { Sanction } from './inspection.events';

/** What the authority did to a filing by acts that have an id or end it; null: there is no such filing. */
export interface FilingActs {
  readonly rectifications: readonly Uuid[];
  readonly suspensions: readonly Uuid[];
  /** Of a filing that was cancelled, what had been proposed: its record does not say which of two proposals the second person confirmed. */
  readonly cancellations: readonly Uuid[];
  readonly bans: readonly Uuid[];
}

export const filingActs = streamView('supervision.filing-acts', filingScope.fold, (state): FilingActs | null => {
  if (state.status === 'none') return null;
  const suspensions = state.closures.flatMap(({ kind, id }) => (kind === 'SUSPENDED' && id !== null ? [id] : []));
  const isCancelled = state.closures.some(({ kind }) => kind === 'CANCELLED');
  const cancelled = isCancelled ? state.cancellationProposals : [];
  return {
    // A suspension opens a rectification of its own, under its own id.
    rectifications: state.rectifications.map(({ rectificationId }) => rectificationId).filter((each) => !suspensions.includes(each)),
    suspensions,
    cancellations: cancelled.map(({ cancellationId }) => cancellationId),
    bans: cancelled.filter(({ refilingBanUntil }) => refilingBanUntil !== null).map(({ cancellationId }) => cancellationId),
  };
});

/** Whether the act that a sanction refers to was done; a warning refers to none. */
export function isDone(kind: Sanction, actId: Uuid | null, acts: FilingActs | null): boolean {
  if (kind === 'WARNING') return actId === null;
  if (actId === null || acts === null) return false;
  const done = {
    RECTIFICATION: acts.rectifications,
    SUSPENSION: acts.suspensions,
    CANCELLATION: acts.cancellations,
    REFILING_BAN: acts.bans,
  }[kind];
  return done.includes(actId);
}
