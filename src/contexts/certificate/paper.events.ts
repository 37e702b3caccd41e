import { Type } from '@sinclair/typebox';
import { eventType } from '../../kernel/event-type';
import { codeField, countField, dayField, enumField, hashField, optional, textReference, tradeField, uuidField } from '../../kernel/fields';

/** What of a certificate a policy pack may allow to correct. A level never is: it is annulled and decided anew (handbook 10). */
export const CORRECTABLE_FIELDS = ['NAME', 'ID_NUMBER', 'OCCUPATION_NAME', 'PHOTO'] as const;
export const CORRECTION_REASONS = ['TYPING_ERROR', 'LEGAL_CHANGE', 'DATA_MISMATCH'] as const;
export const REISSUE_REASONS = ['LOST', 'DAMAGED'] as const;
export const PRINT_VOID_REASONS = ['MISPRINT', 'DAMAGED_BLANK'] as const;
export const DELIVERY_METHODS = ['IN_PERSON', 'BY_REPRESENTATIVE', 'BY_POST', 'ELECTRONIC'] as const;
/** What an upload to the authority says (handbook 9.4): new, corrected, entered later, withdrawn. */
export const UPLOAD_REPORTS = ['NEW', 'CORRECTION', 'LATE_ENTRY', 'WITHDRAWAL'] as const;
export const UPLOAD_STATES = ['SENT', 'CONFIRMED', 'MISMATCH'] as const;

export const CertificatePrinted = eventType(
  'certificate.printed.v1',
  'A certificate was printed; the serial counts the papers of one number.',
  {
    certificateId: uuidField(),
    enterpriseId: uuidField(),
    printSerial: countField(),
    /** The number on the blank, where blanks are numbered. */
    blankNo: optional(codeField()),
  },
);
export const PrintVoided = eventType(
  'certificate.print_voided.v1',
  'A print was spoilt before it was handed out; its blank was destroyed.',
  {
    certificateId: uuidField(),
    enterpriseId: uuidField(),
    printSerial: countField(),
    reasonCode: enumField(PRINT_VOID_REASONS),
  },
);
export const CertificateDelivered = eventType('certificate.delivered.v1', 'A printed certificate was handed to its holder.', {
  certificateId: uuidField(),
  enterpriseId: uuidField(),
  printSerial: countField(),
  deliveredOn: dayField(),
  method: enumField(DELIVERY_METHODS),
});
export const CertificateReissued = eventType(
  'certificate.reissued.v1',
  'A lost or damaged certificate is given again: the same number, the next print serial.',
  {
    certificateId: uuidField(),
    enterpriseId: uuidField(),
    reissueId: uuidField(),
    printSerial: countField(),
    reasonCode: enumField(REISSUE_REASONS),
    reissuedOn: dayField(),
  },
);
export const CertificateCorrected = eventType(
  'certificate.corrected.v1',
  'What a certificate shows was corrected on evidence; number and level stay.',
  {
    certificateId: uuidField(),
    enterpriseId: uuidField(),
    correctionId: uuidField(),
    field: enumField(CORRECTABLE_FIELDS),
    reasonCode: enumField(CORRECTION_REASONS),
    /** SHA-256 of the paper that proves the right value; for a photo, of the photo. */
    evidenceHash: hashField(),
    /** Versions of the vault's field as printed before and after: for a name and an ID number. */
    fromVersion: optional(countField()),
    toVersion: optional(countField()),
    /** For the name of an occupation: the trade as printed before and after. */
    fromTrade: tradeField(),
    toTrade: tradeField(),
    correctedOn: dayField(),
    policyPack: codeField(),
  },
);
export const UploadReported = eventType(
  'certificate.upload_reported.v1',
  "Where a certificate's entry in the authority's look-up stands.",
  {
    certificateId: uuidField(),
    enterpriseId: uuidField(),
    report: enumField(UPLOAD_REPORTS),
    state: enumField(UPLOAD_STATES),
    reportedOn: dayField(),
    /** What the authority said about it, in its own words; in the vault. */
    text: Type.Optional(textReference()),
  },
);
export const paperEvents = [
  CertificatePrinted,
  PrintVoided,
  CertificateDelivered,
  CertificateReissued,
  CertificateCorrected,
  UploadReported,
] as const;
