import { Static, Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import {
  codeField,
  countField,
  dayField,
  documentNoField,
  employeeNoField,
  enumField,
  fenField,
  hashField,
  levelField,
  listField,
  monthField,
  occupationField,
  optional,
  uuidField,
} from '../../kernel/fields';
import { AWARD_TIERS } from '../catalogue';

export const ITEMS = ['SKILL', 'MENTOR', 'TEAM_LEADER', 'ONE_OFF'] as const;
/** CONTEST: a place in a competition, as the register of awards has it; it pays a prize once, and nothing else. */
export const BASES = ['CERTIFIED', 'APPOINTED', 'AGREEMENT', 'POST', 'CONTEST'] as const;
/** Rows of one rate table: items by levels by bases, with room. */
export const MAX_RATE_ROWS = 200;
/** Groups of occupations in one table, and occupations in one group; the whole dictionary has 1,636. */
export const MAX_RATE_GROUPS = 20;
export const MAX_GROUP_OCCUPATIONS = 500;
/** Lines of a statement in one event, near 600 bytes each; the whole of 5,000 workers is a few dozen such events. */
export const STATEMENT_CHUNK_LINES = 200;
/** People without a line in one event, near 120 bytes each. */
export const STATEMENT_CHUNK_MISSING = 1_000;
/** Why an entitlement ends. */
export const ENDINGS = [
  'HIGHER_LEVEL',
  'ANNULLED',
  'LEFT',
  'APPOINTMENT_ENDED',
  'AGREEMENT_ENDED',
  'POST_ENDED',
  /** Its days are counted by another span of the same entitlement. */
  'SUPERSEDED',
  /** Two records are one person, or one is two: what follows is read with another record. */
  'RECORD_LINKED',
  /** The certificate has no effect while a case is looked into; its lifting begins another span. */
  'SUSPENDED',
  /** A person decided that what was paid for an annulled certificate is taken back. */
  'RECOVERED',
] as const;
export type Ending = (typeof ENDINGS)[number];

/** Events behind one line: a few starts and ends in a month; the newest are kept where there are ever more. */
export const MAX_CAUSES = 20;

export const rateRow = Type.Object(
  {
    ruleId: codeField(),
    item: enumField(ITEMS),
    level: optional(levelField()),
    basis: enumField(BASES),
    amountInFen: fenField(),
    /** Occupations of this group alone (a premium for those in short supply); absent: whatever the occupation. */
    occupationGroup: Type.Optional(codeField()),
    /** Of a one-off: paid in so many parts, one a year from its day on; absent: at once. */
    instalmentYears: Type.Optional(countField()),
    /** Of a contest prize: contests of this tier alone, and this place or a better one; absent: any. */
    contestTier: Type.Optional(enumField(AWARD_TIERS)),
    maxRank: Type.Optional(countField()),
  },
  { additionalProperties: false },
);
export type RateRow = Static<typeof rateRow>;

/** Occupations that a table pays alike; an occupation is in one group of a table at most. */
export const occupationGroup = Type.Object(
  { code: codeField(), occupations: listField(occupationField(), MAX_GROUP_OCCUPATIONS) },
  { additionalProperties: false },
);
export type OccupationGroup = Static<typeof occupationGroup>;

const rateTable = {
  tableId: uuidField(),
  enterpriseId: uuidField(),
  version: countField(),
  legalBasis: documentNoField(),
  validFrom: dayField(),
  validTo: optional(dayField()),
  rows: listField(rateRow, MAX_RATE_ROWS),
  groups: Type.Optional(listField(occupationGroup, MAX_RATE_GROUPS)),
};
export const RateTableProposed = eventType('allowance.rate_table_proposed.v1', 'An enterprise proposed a version of its rate table.', {
  ...rateTable,
  /** Who must not adopt it. */
  proposedBy: uuidField(),
});
export const RateTableAdopted = eventType(
  'allowance.rate_table_adopted.v1',
  'A second person adopted a version of the rate table.',
  rateTable,
);
export const rateTableEvents = [RateTableProposed, RateTableAdopted] as const;
export type RateTableEvent = FactOf<typeof rateTableEvents>;

export const EntitlementStarted = eventType(
  'allowance.entitlement_started.v1',
  'A worker became entitled to an allowance by what happened.',
  {
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
  },
);
/** Given again for the same `fromOn`, it says of that span anew how it ends; a last day before `fromOn` leaves no day of it. */
export const EntitlementEnded = eventType('allowance.entitlement_ended.v1', 'An entitlement ended by what happened; its last day counts.', {
  entitlementId: uuidField(),
  enterpriseId: uuidField(),
  workerId: uuidField(),
  item: enumField(ITEMS),
  basisId: uuidField(),
  /** Which span of the entitlement ends: an entitlement can begin again after a higher level was lost. */
  fromOn: dayField(),
  lastOn: dayField(),
  reason: enumField(ENDINGS),
  causeEventId: uuidField(),
});
/** What pays is looked up when a month is made; this says to whoever follows an entitlement that the answer is another one from a day on. */
export const RateRevised = eventType('allowance.rate_revised.v1', 'A table that was adopted pays an entitlement otherwise from a day on.', {
  entitlementId: uuidField(),
  enterpriseId: uuidField(),
  workerId: uuidField(),
  item: enumField(ITEMS),
  basisId: uuidField(),
  tableId: uuidField(),
  tableVersion: countField(),
  /** The first day that the table pays of it. */
  fromOn: dayField(),
  /** null: the table has no row for it. */
  ruleId: optional(codeField()),
  amountInFen: optional(fenField()),
  /** What the day was paid by before; null where no row fitted. */
  formerInFen: optional(fenField()),
});
export const entitlementEvents = [EntitlementStarted, EntitlementEnded, RateRevised] as const;
export type EntitlementEvent = FactOf<typeof entitlementEvents>;

/** One line of statement/v1 (decision 23): no name, an id that the same line always has. */
export const statementLine = Type.Object(
  {
    lineId: uuidField(),
    workerId: uuidField(),
    item: enumField(ITEMS),
    level: optional(levelField()),
    basis: enumField(BASES),
    /** The certificate, appointment, agreement or post it rests on, so that pay evidence can be listed by certificate. */
    basisId: uuidField(),
    rateInFen: fenField(),
    days: countField(),
    daysInMonth: countField(),
    amountInFen: fenField(),
    ruleId: codeField(),
    rateTableVersion: countField(),
    causeEventIds: listField(uuidField(), MAX_CAUSES),
    adjustsPeriod: optional(monthField()),
    noteCode: optional(codeField()),
    /** The last entitled day, where the entitlement ends in the period. */
    toOn: optional(dayField()),
    dueInFen: optional(fenField()),
    closedInFen: optional(fenField()),
  },
  { additionalProperties: false },
);
export type StoredLine = Static<typeof statementLine>;

/** As closed: with the employee number of that day, so that the closed bytes never depend on a later register. */
export const closedLine = Type.Object(
  { ...statementLine.properties, employeeNo: optional(employeeNoField()) },
  { additionalProperties: false },
);
export type ClosedLine = Static<typeof closedLine>;
export const closedMissing = Type.Object(
  { workerId: uuidField(), employeeNo: optional(employeeNoField()), reasonCode: codeField() },
  { additionalProperties: false },
);
export type ClosedMissing = Static<typeof closedMissing>;

const closing = {
  closingId: uuidField(),
  enterpriseId: uuidField(),
  period: monthField(),
  /** SHA-256 of the canonical document `statement/v1` (decision 23): lines, missing and pay rules, without position and time. */
  digest: hashField(),
  lines: countField(),
  workers: countField(),
  missing: countField(),
  totalInFen: fenField(),
};
export const ClosingProposed = eventType(
  'allowance.closing_proposed.v1',
  'One person proposed to close a month as it then stood; a second must confirm the same.',
  {
    ...closing,
    /** Who must not confirm it. */
    proposedBy: uuidField(),
  },
);
export const StatementLinesRecorded = eventType(
  'allowance.statement_lines_recorded.v1',
  'Lines of a month that is being closed; they count once the month is closed.',
  {
    closingId: uuidField(),
    chunk: countField(),
    lines: listField(closedLine, STATEMENT_CHUNK_LINES),
  },
);
export const StatementMissingRecorded = eventType(
  'allowance.statement_missing_recorded.v1',
  'People employed in a month that is being closed who have no line, with the reason.',
  {
    closingId: uuidField(),
    chunk: countField(),
    missing: listField(closedMissing, STATEMENT_CHUNK_MISSING),
  },
);
export const PeriodClosed = eventType(
  'allowance.period_closed.v1',
  'A month was closed by a second person; its statement never changes again.',
  {
    ...closing,
    /** Chunks of lines and of missing people that belong to it. */
    chunks: countField(),
    /** The pay rules it was made by, as printed on it. */
    ruleVersion: codeField(),
    start: codeField(),
    partMonth: codeField(),
    rounding: codeField(),
  },
);
export const statementEvents = [ClosingProposed, StatementLinesRecorded, StatementMissingRecorded, PeriodClosed] as const;
export type StatementEvent = FactOf<typeof statementEvents>;
