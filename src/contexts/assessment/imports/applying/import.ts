import type { Fold } from '../../../../kernel/fold';
import type { Uuid } from '../../../../kernel/uuid';
import { ImportEvent, importEvents } from '../../assessment.events';

export interface CheckCounts {
  readonly ok: number;
  readonly error: number;
  readonly skipped: number;
}
export type Import =
  | { readonly status: 'none' }
  | {
      readonly status: 'received' | 'checked' | 'applied';
      readonly importId: Uuid;
      readonly batchId: Uuid;
      readonly counts: CheckCounts | null;
    };

/** A spreadsheet's own story: one stream per batch and content, so that the same bytes meet it again. */
export const rosterImport: Fold<Import, ImportEvent> = {
  category: 'import',
  events: importEvents,
  initial: { status: 'none' },
  evolve: (state, event) => {
    switch (event.type) {
      case 'assessment.import_received.v1': {
        const { importId, batchId } = event.data;
        return { status: 'received', importId, batchId, counts: null };
      }
      case 'assessment.import_checked.v1': {
        const { ok, error, skipped } = event.data;
        return state.status === 'none' ? state : { ...state, status: 'checked', counts: { ok, error, skipped } };
      }
      case 'assessment.import_applied.v1':
        return state.status === 'none' ? state : { ...state, status: 'applied' };
    }
  },
};
