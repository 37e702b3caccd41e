import type { Fold } from '../../../kernel/fold';
import { EvidenceImportEvent, evidenceImportEvents } from './evidence-import.events';

/** Files by what came of them. */
export interface MatchCounts {
  readonly matched: number;
  readonly unmatched: number;
  readonly doubled: number;
  readonly tooLarge: number;
  readonly notAPicture: number;
}
export type EvidenceImport = { readonly status: 'none' } | { readonly status: 'checked' | 'applied'; readonly counts: MatchCounts };

/** An archive's own story: one stream per batch and content, so that the same bytes meet it again. */
export const evidenceImport: Fold<EvidenceImport, EvidenceImportEvent> = {
  category: 'evidence_import',
  events: evidenceImportEvents,
  initial: { status: 'none' },
  evolve: (state, event) => {
    switch (event.type) {
      case 'assessment.evidence_import_checked.v1': {
        const { matched, unmatched, doubled, tooLarge, notAPicture } = event.data;
        return { status: 'checked', counts: { matched, unmatched, doubled, tooLarge, notAPicture } };
      }
      case 'assessment.evidence_import_applied.v1':
        return state.status === 'none' ? state : { ...state, status: 'applied' };
    }
  },
};
