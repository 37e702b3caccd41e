import { Type } from '@sinclair/typebox';
import { eventType } from '../../kernel/event-type';
import {
  dayField,
  enumField,
  hashField,
  levelField,
  occupationField,
  organisationNameField,
  tradeField,
  uuidField,
} from '../../kernel/fields';

/** How it was verified with whoever issued it. */
export const VERIFICATION_METHODS = ['NATIONAL_LOOKUP', 'ISSUER_LETTER', 'AUTHORITY_LETTER'] as const;
export const REJECTION_REASONS = ['UNKNOWN_TO_ISSUER', 'DATA_DIFFERS', 'FORGED', 'ANNULLED_ELSEWHERE'] as const;
const whose = () => ({ workerId: uuidField(), enterpriseId: uuidField(), personRef: uuidField(), recordId: uuidField() });
const shown = () => ({
  occupationCode: occupationField(),
  trade: tradeField(),
  level: levelField(),
  number: Type.String({ pattern: '^[A-Za-z0-9-]{4,40}$' }),
  issuedOn: dayField(),
});

export const ForeignCertificateRecorded = eventType(
  'workforce.foreign_certificate_recorded.v1',
  'A certificate of another institution was recorded; it counts for nothing until it is verified.',
  {
    ...whose(),
    ...shown(),
    issuer: organisationNameField(),
    /** SHA-256 of the paper. */
    evidenceHash: hashField(),
    recordedBy: uuidField(),
  },
);
export const ForeignCertificateVerified = eventType(
  'workforce.foreign_certificate_verified.v1',
  'A recorded certificate was verified with its issuer; it counts as evidence from now on.',
  {
    ...whose(),
    ...shown(),
    method: enumField(VERIFICATION_METHODS),
    evidenceHash: hashField(),
  },
);
export const ForeignCertificateRejected = eventType(
  'workforce.foreign_certificate_rejected.v1',
  'A recorded certificate was not confirmed by its issuer; it counts for nothing.',
  {
    ...whose(),
    reasonCode: enumField(REJECTION_REASONS),
    evidenceHash: hashField(),
    /** Recorded as a prior certificate: it may have counted until now. */
    hasCounted: Type.Optional(Type.Boolean()),
  },
);
export const foreignCertificateEvents = [ForeignCertificateRecorded, ForeignCertificateVerified, ForeignCertificateRejected] as const;
