import { Static, Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import { codeField, countField, dayField, documentNoField, enumField, fenField, hashField, levelField, listField, monthField, optional, uuidField } from '../../kernel/fields';

export const ITEMS = ['SKILL', 'MENTOR', 'TEAM_LEADER', 'ONE_OFF'] as const;
export const BASES = ['CERTIFIED', 'APPOINTED', 'AGREEMENT', 'POST'] as const;
/** Rows of one rate table: items by levels by bases, with room. */
export const MAX_RATE_ROWS = 200;
/** Lines of a statement in one event; the whole of 5,000 workers is a few dozen such events. */
export const STATEMENT_CHUNK_LINES = 200;

export const rateRow = Type.Object({
  ruleId: codeField(),
  item: enumField(ITEMS),
  level: optional(levelField()),
  basis: enumField(BASES),
  amountInFen: fenField(),
}, { additionalProperties: false });
export type RateRow = Static<typeof rateRow>;

const rateTable = {
  tableId: uuidField(),
  enterpriseId: uuidField(),
  version: countField(),
  legalBasis: documentNoField(),
  validFrom: dayField(),
  validTo: optional(dayField()),
  rows: listField(rateRow, MAX_RATE_ROWS),
};
export const RateTableProposed = eventType('allowance.rate_table_proposed.v1', 'An enterprise proposed a version of its rate table.', rateTable);
export const RateTableAdopted = eventType('allowance.rate_table_adopted.v1', 'A second person adopted a version of the rate table.', rateTable);
export const rateTableEvents = [RateTableProposed, RateTableAdopted] as const;
export type RateTableEvent = FactOf<typeof rateTableEvents>;

export const EntitlementStarted = eventType('allowance.entitlement_started.v1', 'A worker became entitled to an allowance by what happened.', {
  entitlementId: uuidField(),
  enterpriseId: uuidField(),
  workerId: uuidField(),
  item: enumField(ITEMS),
  level: optional(levelField()),
  basis: enumField(BASES),
  /** First day that counts. */
  fromOn: dayField(),
  causeEventId: uuidField(),
  /** The certificate, appointment or agreement it rests on. */
  basisId: uuidField(),
});
export const EntitlementEnded = eventType('allowance.entitlement_ended.v1', 'An entitlement ended by what happened; its last day counts.', {
  entitlementId: uuidField(),
  enterpriseId: uuidField(),
  workerId: uuidField(),
  item: enumField(ITEMS),
  basisId: uuidField(),
  lastOn: dayField(),
  reason: enumField(['HIGHER_LEVEL', 'ANNULLED', 'LEFT', 'APPOINTMENT_ENDED', 'AGREEMENT_ENDED', 'POST_ENDED']),
  causeEventId: uuidField(),
});
export const entitlementEvents = [EntitlementStarted, EntitlementEnded] as const;
export type EntitlementEvent = FactOf<typeof entitlementEvents>;

/** One line of statement/v1 (decision 23): no name, an id that the same line always has. */
export const statementLine = Type.Object({
  lineId: uuidField(),
  workerId: uuidField(),
  item: enumField(ITEMS),
  level: optional(levelField()),
  basis: enumField(BASES),
  rateInFen: fenField(),
  days: countField(),
  daysInMonth: countField(),
  amountInFen: fenField(),
  ruleId: codeField(),
  rateTableVersion: countField(),
  causeEventIds: listField(uuidField(), 20),
  adjustsPeriod: optional(monthField()),
  noteCode: optional(codeField()),
  dueInFen: optional(fenField()),
  closedInFen: optional(fenField()),
}, { additionalProperties: false });
export type StoredLine = Static<typeof statementLine>;

export const ClosingProposed = eventType('allowance.closing_proposed.v1', 'One person proposed to close a month as it then stood; a second must confirm the same.', {
  closingId: uuidField(),
  enterpriseId: uuidField(),
  period: monthField(),
  digest: hashField(),
  lines: countField(),
  totalInFen: fenField(),
});
export const StatementLinesRecorded = eventType('allowance.statement_lines_recorded.v1', 'Lines of a month that is being closed.', {
  closingId: uuidField(),
  chunk: countField(),
  lines: listField(statementLine, STATEMENT_CHUNK_LINES),
});
export const PeriodClosed = eventType('allowance.period_closed.v1', 'A month was closed by a second person; its statement never changes again.', {
  closingId: uuidField(),
  enterpriseId: uuidField(),
  period: monthField(),
  digest: hashField(),
  chunks: countField(),
  lines: countField(),
  workers: countField(),
  missing: listField(Type.Object({ workerId: uuidField(), reasonCode: codeField() }, { additionalProperties: false }), 100_000),
  totalInFen: fenField(),
});
export const statementEvents = [ClosingProposed, StatementLinesRecorded, PeriodClosed] as const;
export type StatementEvent = FactOf<typeof statementEvents>;
