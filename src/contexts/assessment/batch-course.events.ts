import { Type } from '@sinclair/typebox';
import { eventType } from '../../kernel/event-type';
import {
  codeField,
  countField,
  dayField,
  enumField,
  fenField,
  hashField,
  listField,
  optional,
  textReference,
  uuidField,
} from '../../kernel/fields';
import { ARCHIVE_GAPS, ARCHIVE_ITEMS, CANCELLATION_REASONS, RETURN_REASONS } from './terms';

export const AnnouncementPublished = eventType(
  'assessment.announcement_published.v1',
  'The enterprise announced the assessment (认定公告) to its staff.',
  {
    batchId: uuidField(),
    enterpriseId: uuidField(),
    publishedOn: dayField(),
    /** The last day of registration; null where none was set. */
    registrationUntil: optional(dayField()),
    feeFen: fenField(),
    documentSha256: hashField(),
  },
);
export const RegistrationClosed = eventType(
  'assessment.registration_closed.v1',
  'Registration ended; the list of the admitted (名册) stands.',
  {
    batchId: uuidField(),
    enterpriseId: uuidField(),
    closedOn: dayField(),
    admitted: countField(),
    /** SHA-256 over the ordered list of the admitted candidacies. */
    digest: hashField(),
  },
);
export const BatchCancelled = eventType(
  'assessment.batch_cancelled.v1',
  'A round of assessment was called off before its results were approved.',
  {
    batchId: uuidField(),
    enterpriseId: uuidField(),
    reasonCode: enumField(CANCELLATION_REASONS),
    cancelledOn: dayField(),
  },
);
export const ResultsReported = eventType(
  'assessment.results_reported.v1',
  'The enterprise reported the published results to its authority.',
  {
    batchId: uuidField(),
    enterpriseId: uuidField(),
    reportedOn: dayField(),
    /** The last day for it by the policy; a report after it is late, and is taken all the same. */
    dueOn: dayField(),
    candidacies: countField(),
    passed: countField(),
    /** Of the approved list. */
    digest: hashField(),
    /** The last day for the answer of the authority. */
    auditDueOn: dayField(),
    policyPack: codeField(),
  },
);
export const ResultsAudited = eventType(
  'assessment.results_audited.v1',
  'The authority checked the reported results and found nothing to correct.',
  {
    batchId: uuidField(),
    enterpriseId: uuidField(),
    auditedOn: dayField(),
    /** The last day for sending the certificates to the national look-up, by the policy; a later upload is late, and is taken all the same. */
    uploadDueOn: Type.Optional(dayField()),
    policyPack: Type.Optional(codeField()),
  },
);
export const ResultsReturned = eventType('assessment.results_returned.v1', 'The authority returned the reported results for correction.', {
  batchId: uuidField(),
  enterpriseId: uuidField(),
  returnedOn: dayField(),
  reasons: listField(enumField(RETURN_REASONS), RETURN_REASONS.length),
  /** The last day for the corrected report. */
  correctBy: dayField(),
  text: optional(textReference()),
  policyPack: codeField(),
});
export const ArchiveDocumentDeposited = eventType(
  'assessment.archive_document_deposited.v1',
  'A paper was put into the archive of a batch, by its hash.',
  {
    batchId: uuidField(),
    enterpriseId: uuidField(),
    documentId: uuidField(),
    item: enumField(ARCHIVE_ITEMS),
    sha256: hashField(),
  },
);
export const BatchArchived = eventType(
  'assessment.batch_archived.v1',
  'The archive of a batch was closed; what is missing stands in it with its reason.',
  {
    batchId: uuidField(),
    enterpriseId: uuidField(),
    archivedOn: dayField(),
    present: listField(enumField(ARCHIVE_ITEMS), ARCHIVE_ITEMS.length),
    missing: listField(
      Type.Object({ item: enumField(ARCHIVE_ITEMS), reasonCode: enumField(ARCHIVE_GAPS) }, { additionalProperties: false }),
      ARCHIVE_ITEMS.length,
    ),
    /** Kept at least to these days (handbook 9.5). */
    paperUntil: dayField(),
    electronicUntil: dayField(),
    policyPack: codeField(),
  },
);
