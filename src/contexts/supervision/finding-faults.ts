import { Refusal, refuse } from '../../kernel/refusal';
import type { Uuid } from '../../kernel/uuid';
import { Finding, findingOf, Inspection } from './inspection';

/** What every act upon a finding asks first: that there is one, and that nobody closed it. */
export function openFinding(state: Inspection, findingId: Uuid): Finding | Refusal<'NOT_FOUND' | 'FINDING_CLOSED_BEFORE'> {
  const finding = findingOf(state, findingId);
  if (!finding) return refuse('NOT_FOUND');
  return finding.closedOn === null ? finding : refuse('FINDING_CLOSED_BEFORE', { closedOn: finding.closedOn });
}
