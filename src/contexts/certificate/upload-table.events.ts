import { eventType, FactOf } from '../../kernel/event-type';
import {
  codeField,
  countField,
  dayField,
  divisionField,
  enumField,
  hashField,
  listField,
  textReference,
  uuidField,
} from '../../kernel/fields';
import { MAX_NUMBERS_PER_RESERVATION } from './certificate.events';
import { UPLOAD_REPORTS } from './paper.events';

/** One file of certificates for the authority's look-up: which, of which kind, for whom, and the fingerprint of what was handed out. */
export const UploadTableMade = eventType(
  'certificate.upload_table_made.v1',
  'A table with full identity numbers was made for a named receiver and encrypted; the file itself is not kept.',
  {
    tableId: uuidField(),
    batchId: uuidField(),
    enterpriseId: uuidField(),
    region: divisionField(),
    /** One file holds one kind. */
    report: enumField(UPLOAD_REPORTS),
    /** The mapping of the policy pack by which it was made. */
    format: codeField(),
    rows: countField(),
    certificateIds: listField(uuidField(), MAX_NUMBERS_PER_RESERVATION),
    /** SHA-256 of the encrypted file. */
    sha256: hashField(),
    /** Office and person, in the vault. */
    receiver: textReference(),
    madeOn: dayField(),
    policyPack: codeField(),
  },
);
export const uploadTableEvents = [UploadTableMade] as const;
export type UploadTableEvent = FactOf<typeof uploadTableEvents>;
