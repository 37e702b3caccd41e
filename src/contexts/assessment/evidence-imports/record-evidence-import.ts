import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { EvidenceImport, evidenceImport, MatchCounts } from './evidence-import';
import { EvidenceImportApplied, EvidenceImportChecked, EvidenceImportEvent } from './evidence-import.events';

export interface CompleteMatching extends MatchCounts {
  readonly importId: Uuid;
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
}
const COUNTED = ['matched', 'unmatched', 'doubled', 'tooLarge', 'notAPicture'] as const;

/** A check that finds what the last one found says nothing new. */
export const completeMatching = rule<EvidenceImport, EvidenceImportEvent, CompleteMatching, object, never>({
  name: 'assessment.complete-matching',
  version: 1,
  fold: evidenceImport,
  decide: (state, intent) => {
    const isSame = state.status !== 'none' && COUNTED.every((name) => state.counts[name] === intent[name]);
    return isSame || state.status === 'applied' ? [] : [EvidenceImportChecked({ ...intent })];
  },
});

export interface CompleteAttaching {
  readonly importId: Uuid;
  readonly batchId: Uuid;
  readonly attached: number;
  readonly same: number;
  readonly error: number;
}
export const completeAttaching = rule<EvidenceImport, EvidenceImportEvent, CompleteAttaching, object, 'IMPORT_UNKNOWN'>({
  name: 'assessment.complete-attaching',
  version: 1,
  fold: evidenceImport,
  decide: (state, intent) => {
    if (state.status === 'none') return refuse('IMPORT_UNKNOWN');
    return state.status === 'applied' ? [] : [EvidenceImportApplied({ ...intent })];
  },
});
