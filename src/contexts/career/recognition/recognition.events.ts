import { Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../../kernel/event-type';
import {
  codeField,
  dayField,
  divisionField,
  enumField,
  hashField,
  levelField,
  listField,
  numberField,
  occupationField,
  optional,
  textReference,
  tradeField,
  uuidField,
} from '../../../kernel/fields';

export const RECOGNITION_OUTCOMES = ['ACCEPTED', 'ACCEPTED_WITH_TOP_UP'] as const;
/** Why a member of a chain does not recognise another's certificate. */
export const RECOGNITION_REFUSALS = [
  'NORM_NOT_SIGNED',
  'UNITS_MISSING',
  'EQUIPMENT_DIFFERS',
  'OUT_OF_PRACTICE',
  'DOUBT_ABOUT_ASSESSMENT',
  'OTHER',
] as const;
/** Units of one top-up; a person who lacks more is assessed anew. */
export const MAX_TOP_UP_UNITS = 100;

/** Whose certificate, and who looks at it. */
const subject = () => ({
  recognitionId: uuidField(),
  certificateId: uuidField(),
  number: numberField(),
  issuerEnterpriseId: uuidField(),
  enterpriseId: uuidField(),
  /** Division code of the enterprise that decides. */
  region: divisionField(),
  /** The holder, as the worker of the enterprise that decides. */
  workerId: uuidField(),
  level: levelField(),
  occupationCode: occupationField(),
  trade: tradeField(),
  issuedOn: dayField(),
});
/** The annulment that ended an earlier recognition of the same certificate and was overturned since. */
const renews = () => ({ renews: Type.Optional(uuidField()) });

export const RecognitionGranted = eventType(
  'career.recognition_granted.v1',
  'A member of a chain recognised a certificate that another one issued under the norm of the chain; the certificate stays as it is.',
  {
    ...subject(),
    chainId: uuidField(),
    chainCode: codeField(),
    normCode: codeField(),
    normVersion: codeField(),
    outcome: enumField(RECOGNITION_OUTCOMES),
    /** Units of the norm in which the holder is to be assessed first; none where it is accepted as it is. */
    topUpUnits: listField(codeField(), MAX_TOP_UP_UNITS),
    /** The last day for them. */
    topUpDueOn: optional(dayField()),
    recognisedOn: dayField(),
    ...renews(),
  },
);
export const TopUpCompleted = eventType(
  'career.top_up_completed.v1',
  'The holder of a recognised certificate completed the top-up that was asked for: it counts from that day on.',
  {
    recognitionId: uuidField(),
    certificateId: uuidField(),
    enterpriseId: uuidField(),
    workerId: uuidField(),
    level: levelField(),
    occupationCode: occupationField(),
    completedOn: dayField(),
    /** SHA-256 of the record of the top-up, which the enterprise keeps. */
    evidenceHash: hashField(),
    ...renews(),
  },
);
export const RecognitionRefused = eventType(
  'career.recognition_refused.v1',
  'A member of a chain did not recognise a certificate that another one issued, and said why.',
  {
    ...subject(),
    reasonCode: enumField(RECOGNITION_REFUSALS),
    reason: optional(textReference()),
    refusedOn: dayField(),
  },
);
export const RecognitionEnded = eventType('career.recognition_ended.v1', 'A recognition ended, since the certificate was annulled.', {
  recognitionId: uuidField(),
  certificateId: uuidField(),
  enterpriseId: uuidField(),
  workerId: uuidField(),
  annulmentId: uuidField(),
  decidedOn: dayField(),
  /** That of the annulment, but never before the certificate counted here. */
  effectiveOn: dayField(),
});
export const recognitionEvents = [RecognitionGranted, TopUpCompleted, RecognitionRefused, RecognitionEnded] as const;
export type RecognitionEvent = FactOf<typeof recognitionEvents>;
