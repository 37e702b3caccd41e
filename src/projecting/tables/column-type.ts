import type { EntityMetadata } from 'typeorm';

type ColumnMetadata = EntityMetadata['columns'][number];

/** How the values of one column type go into array parameters and come back. */
export interface ColumnType {
  /** As PostgreSQL's catalogue calls it. */
  readonly stored: string;
  /** The type of the parameter's elements. */
  readonly parameter: string;
  /** What an element is cast to on the way into the row, where `unnest` cannot carry the type itself. */
  readonly cast?: string;
  /** The column as text of one form, whatever the session is set to. */
  readonly text?: (column: string) => string;
  /** That text as projections see it; each value comes back as it was put, however the batches were cut. */
  readonly parse: (text: string) => unknown;
  /** A value as PostgreSQL reads it. */
  readonly written: (value: unknown) => string;
  /** None of its values holds what a line of COPY must mask. */
  readonly isPlain?: boolean;
  /** A value that was put, as it would come back. */
  readonly settled: (value: unknown) => unknown;
}

/** In quotes whatever it is: a comma in a value would otherwise shift every value behind it. */
const quoted = (text: string): string => `"${/["\\]/.test(text) ? text.replaceAll(/["\\]/g, '\\$&') : text}"`;
/** A list of values as PostgreSQL writes an array of them. */
export const arrayText = (values: readonly unknown[], written: ColumnType['written']): string =>
  `{${values.map((value) => (value === null || value === undefined ? 'NULL' : quoted(written(value)))).join(',')}}`;

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** One value of a line of COPY in its text form. */
export function copyText(value: unknown, { written, isPlain }: Pick<ColumnType, 'written' | 'isPlain'>): string {
  if (value === null || value === undefined) return '\\N';
  // Nearly all values are texts that stay what they are.
  const text = typeof value === 'string' && written === String ? value : written(value);
  return !isPlain && /[\\\n\r\t]/.test(text) ? text.replaceAll(/[\\\n\r\t]/g, (character) => ESCAPES[character]!) : text;
}

/** Of a type whose values come back as they were put. */
export const asPut = (value: unknown): unknown => value;
const asText = (stored: string): ColumnType => ({ stored, parameter: stored, parse: asPut, written: String, settled: asPut });
const asPlain = (stored: string): ColumnType => ({ ...asText(stored), isPlain: true });
const asNumber = (stored: string): ColumnType => ({ ...asPlain(stored), parse: Number });
/** Larger than a number of JavaScript holds exactly: decimal text. */
const asDecimal = (stored: string): ColumnType => ({ ...asPlain(stored), settled: String });
const asTime = (stored: string, format: string, zone = ''): ColumnType => ({
  ...asText(stored),
  text: (column) => `to_char(${column}${zone}, '${format}')`,
});

const TYPES: Readonly<Record<string, ColumnType>> = {
  uuid: asPlain('uuid'),
  text: asText('text'),
  integer: asNumber('integer'),
  int: asNumber('integer'),
  smallint: asNumber('smallint'),
  bigint: asDecimal('bigint'),
  numeric: asDecimal('numeric'),
  decimal: asDecimal('numeric'),
  boolean: { ...asPlain('boolean'), parse: (text) => text === 't' },
  date: asTime('date', 'YYYY-MM-DD'),
  timestamptz: asTime('timestamp with time zone', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"', " AT TIME ZONE 'UTC'"),
  jsonb: {
    ...asText('jsonb'),
    parameter: 'text',
    cast: 'jsonb',
    parse: (text) => JSON.parse(text) as unknown,
    written: (value) => JSON.stringify(value),
  },
};

/** Types whose lists may be columns; `unnest` would flatten a list of lists, so each list travels as text. */
const LISTED = new Set(['uuid', 'text', 'integer', 'bigint']);

/** @throws where the engine does not know the type: better than a row that comes back as another one */
export function columnTypeOf({
  type,
  isArray,
  propertyName,
  entityMetadata,
}: Pick<ColumnMetadata, 'type' | 'isArray' | 'propertyName' | 'entityMetadata'>): ColumnType {
  const found = typeof type === 'string' ? TYPES[type] : undefined;
  if (!found || (isArray && !LISTED.has(found.stored))) {
    throw new Error(
      `${entityMetadata.targetName}.${propertyName} is of a type that no projection can write: ${String(type)}${isArray ? '[]' : ''}`,
    );
  }
  return isArray ? listOf(found) : found;
}

const listOf = ({ stored, parse, written, settled }: ColumnType): ColumnType => ({
  stored: `${stored}[]`,
  parameter: 'text',
  cast: `${stored}[]`,
  text: (column) => `array_to_json(${column}::text[])`,
  parse: (text) => (JSON.parse(text) as (string | null)[]).map((each) => (each === null ? null : parse(each))),
  written: (value) => arrayText(value as readonly unknown[], written),
  settled: (value) => (value as readonly unknown[]).map((each) => (each === null ? null : settled(each))),
});
