import { Static, Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import {
  codeField,
  countField,
  dayField,
  divisionField,
  documentNoField,
  enumField,
  fenField,
  levelField,
  listField,
  optional,
  textReference,
  uuidField,
} from '../../kernel/fields';
import { ANNULMENT_EFFECTS, ANNULMENT_REASONS } from './certificate.events';

/** Certificates of one order: what a second person can look through, one by one, before confirming. */
export const MAX_CERTIFICATES_PER_ORDER = 200;
export const ROW_RESULTS = ['ANNULLED', 'REFUSED'] as const;

/** A person works at a few enterprises of a chain; a certificate that more recognise is annulled by an order of its own. */
export const MAX_RECOGNITIONS_SHOWN = 20;

/** Another enterprise of the chain that counts the certificate, and what would follow there. */
const restingRecognition = Type.Object(
  {
    recognitionId: uuidField(),
    enterpriseId: uuidField(),
    /** The holder, as the worker of that enterprise. */
    workerId: uuidField(),
    tierFrom: optional(levelField()),
    tierTo: optional(levelField()),
    appointmentsEnding: countField(),
    paidFen: fenField(),
  },
  { additionalProperties: false },
);

const orderedRow = Type.Object(
  {
    certificateId: uuidField(),
    enterpriseId: uuidField(),
    /** Why this one cannot be annulled, as of the proposal. */
    obstacle: optional(codeField()),
    tierFrom: optional(levelField()),
    tierTo: optional(levelField()),
    appointmentsEnding: countField(),
    paidFen: fenField(),
    /** Where else it counts; orders of before did not look. */
    recognitions: Type.Optional(listField(restingRecognition, MAX_RECOGNITIONS_SHOWN)),
  },
  { additionalProperties: false },
);
export type OrderedRow = Static<typeof orderedRow>;
const settledRow = Type.Object(
  { certificateId: uuidField(), result: enumField(ROW_RESULTS), code: optional(codeField()) },
  { additionalProperties: false },
);
export type SettledRow = Static<typeof settledRow>;

export const BulkOrderProposed = eventType(
  'certificate.bulk_order_proposed.v1',
  'One person proposed to annul many certificates by one decision; the effects were shown.',
  {
    orderId: uuidField(),
    region: divisionField(),
    proposedBy: uuidField(),
    reasonCode: enumField(ANNULMENT_REASONS),
    legalBasis: documentNoField(),
    documentNo: documentNoField(),
    decidedOn: dayField(),
    effect: enumField(ANNULMENT_EFFECTS),
    remark: optional(textReference()),
    rows: listField(orderedRow, MAX_CERTIFICATES_PER_ORDER),
  },
);
export const BulkOrderConfirmed = eventType(
  'certificate.bulk_order_confirmed.v1',
  'A second person confirmed an order over many certificates; it is carried out row by row.',
  {
    orderId: uuidField(),
    confirmedBy: uuidField(),
  },
);
export const BulkOrderCarriedOut = eventType('certificate.bulk_order_carried_out.v1', 'Every certificate of an order has its result.', {
  orderId: uuidField(),
  rows: listField(settledRow, MAX_CERTIFICATES_PER_ORDER),
});
export const bulkOrderEvents = [BulkOrderProposed, BulkOrderConfirmed, BulkOrderCarriedOut] as const;
export type BulkOrderEvent = FactOf<typeof bulkOrderEvents>;
