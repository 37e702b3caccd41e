import type { Day } from '../../../kernel/day';
import type { Instant } from '../../../kernel/instant';
import type { Level } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import type { ANNULMENT_REASONS, CertificateEvent } from '../certificate.events';
import type { CORRECTABLE_FIELDS } from '../paper.events';

/** The six answers to whoever holds a paper (handbook 10). */
export const PUBLIC_RESULTS = ['VALID', 'ANNULLED', 'SUSPENDED', 'REISSUED', 'CORRECTED', 'UNKNOWN_HERE'] as const;
export type PublicResult = (typeof PUBLIC_RESULTS)[number];

/** As much of a reason as strangers may know: what kind of thing went wrong, never whose fault it was. */
export const REASON_CLASSES = ['EXAM_IRREGULARITY', 'NOT_ELIGIBLE', 'ISSUER_IRREGULARITY'] as const;
export type ReasonClass = (typeof REASON_CLASSES)[number];
const CLASS_OF: Readonly<Record<(typeof ANNULMENT_REASONS)[number], ReasonClass>> = {
  FRAUD: 'EXAM_IRREGULARITY',
  SUBSTITUTE_SITTER: 'EXAM_IRREGULARITY',
  FALSE_ELIGIBILITY: 'NOT_ELIGIBLE',
  OUT_OF_SCOPE: 'ISSUER_IRREGULARITY',
  BREACH_OF_PROCEDURE: 'ISSUER_IRREGULARITY',
};

export interface PublicCorrection {
  readonly field: (typeof CORRECTABLE_FIELDS)[number];
  readonly correctedOn: Day;
}
/** A certificate as it stands for the public; names and numbers of people as references into the vault. */
export interface PublicRecord {
  readonly certificateId: Uuid;
  readonly number: string;
  readonly enterpriseId: Uuid;
  readonly filingId: Uuid;
  readonly region: string;
  readonly personRef: Uuid;
  readonly nameVersion: number;
  readonly idNumberVersion: number;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: Level;
  readonly issuedOn: Day;
  readonly recordedAt: Instant;
  readonly annulled: { readonly effectiveOn: Day; readonly decidedOn: Day; readonly reasonClass: ReasonClass } | null;
  readonly suspendedOn: Day | null;
  readonly reissuedOn: Day | null;
  /** Which paper of the number is in force, and the number on its blank where blanks are numbered. */
  readonly print: { readonly serial: number; readonly blankNo: string | null } | null;
  /** In the order in which they were made. */
  readonly corrections: readonly PublicCorrection[];
}
/** An event of a certificate, and when it was recorded. */
export type PublicFact = CertificateEvent & { readonly at: Instant };
type Issued = Extract<PublicFact, { type: 'certificate.issued.v1' }>;
type Corrected = Extract<PublicFact, { type: 'certificate.corrected.v1' }>;

/** What the log says of a certificate; undefined where it says nothing. No read model lies between, so that none can be behind. */
export const publicRecordOf = (events: readonly PublicFact[]): PublicRecord | undefined =>
  events.reduce<PublicRecord | undefined>(
    (record, event) => (event.type === 'certificate.issued.v1' ? issued(event) : record && after(record, event)),
    undefined,
  );

function issued({ data, at }: Issued): PublicRecord {
  const {
    certificateId,
    number,
    enterpriseId,
    filingId,
    region,
    personRef,
    nameVersion,
    idNumberVersion,
    occupationCode,
    trade,
    level,
    issuedOn,
  } = data;
  return {
    certificateId,
    number,
    enterpriseId,
    filingId,
    region,
    personRef,
    nameVersion,
    idNumberVersion,
    occupationCode,
    trade,
    level,
    issuedOn,
    recordedAt: at,
    annulled: null,
    suspendedOn: null,
    reissuedOn: null,
    print: null,
    corrections: [],
  };
}

function after(record: PublicRecord, { type, data }: PublicFact): PublicRecord {
  switch (type) {
    case 'certificate.annulled.v1':
      return { ...record, annulled: { effectiveOn: data.effectiveOn, decidedOn: data.decidedOn, reasonClass: CLASS_OF[data.reasonCode] } };
    case 'certificate.reinstated.v1':
      return { ...record, annulled: null, suspendedOn: null };
    case 'certificate.suspended.v1':
      return { ...record, suspendedOn: data.decidedOn };
    case 'certificate.suspension_lifted.v1':
      return { ...record, suspendedOn: null };
    case 'certificate.printed.v1':
      return { ...record, print: { serial: data.printSerial, blankNo: data.blankNo } };
    case 'certificate.reissued.v1':
      return { ...record, reissuedOn: data.reissuedOn, print: { serial: data.printSerial, blankNo: null } };
    case 'certificate.corrected.v1':
      return corrected(record, data);
    default:
      return record;
  }
}

function corrected(record: PublicRecord, { field, correctedOn, toVersion, toTrade }: Corrected['data']): PublicRecord {
  const corrections = [...record.corrections, { field, correctedOn }];
  if (field === 'NAME') return { ...record, corrections, nameVersion: toVersion ?? record.nameVersion };
  if (field === 'ID_NUMBER') return { ...record, corrections, idNumberVersion: toVersion ?? record.idNumberVersion };
  return field === 'OCCUPATION_NAME' ? { ...record, corrections, trade: toTrade } : { ...record, corrections };
}

/** Several may hold at once; the first of them is the word (handbook 10). */
export function resultOf({ annulled, suspendedOn, reissuedOn, corrections }: PublicRecord): Exclude<PublicResult, 'UNKNOWN_HERE'> {
  if (annulled) return 'ANNULLED';
  if (suspendedOn) return 'SUSPENDED';
  if (reissuedOn) return 'REISSUED';
  return corrections.length > 0 ? 'CORRECTED' : 'VALID';
}
