import { eventType, FactOf } from '../../../kernel/event-type';
import { countField, uuidField } from '../../../kernel/fields';

export const EvidenceImportChecked = eventType(
  'assessment.evidence_import_checked.v1',
  'An archive of photos and papers was received for a batch and matched with its candidates; nothing was attached yet.',
  {
    importId: uuidField(),
    batchId: uuidField(),
    enterpriseId: uuidField(),
    matched: countField(),
    unmatched: countField(),
    doubled: countField(),
    tooLarge: countField(),
    notAPicture: countField(),
  },
);
export const EvidenceImportApplied = eventType(
  'assessment.evidence_import_applied.v1',
  'The matched files of an archive were attached to the candidacies.',
  {
    importId: uuidField(),
    batchId: uuidField(),
    attached: countField(),
    same: countField(),
    error: countField(),
  },
);
export const evidenceImportEvents = [EvidenceImportChecked, EvidenceImportApplied] as const;
export type EvidenceImportEvent = FactOf<typeof evidenceImportEvents>;
