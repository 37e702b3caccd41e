import { quoted } from './read-models.schema';

/** A column as the statements of a table need it. */
export interface SqlColumn {
  readonly name: string;
  readonly parameter: string;
  readonly cast?: string;
  readonly text?: (column: string) => string;
}

const listed = (columns: readonly SqlColumn[]): string => columns.map(({ name }) => quoted(name)).join(', ');
const parameters = (columns: readonly SqlColumn[], first = 1): string =>
  columns.map(({ parameter }, index) => `$${first + index}::${parameter}[]`).join(', ');
const elements = (columns: readonly SqlColumn[], of: string): string[] =>
  columns.map(({ cast }, index) => `${of}.c${index}${cast ? `::${cast}` : ''}`);
const aliases = (columns: readonly SqlColumn[]): string => columns.map((_, index) => `c${index}`).join(', ');

/** Rows by their keys, each column as text; one parameter a key column. `further` narrows them. */
export function selectSql(table: string, columns: readonly SqlColumn[], keys: readonly SqlColumn[], further = 'true'): string {
  const shown = columns.map(({ name, text }) => (text ? text(`t.${quoted(name)}`) : `t.${quoted(name)}`)).join(', ');
  const [only, ...more] = keys;
  // One column is looked up by index as it stands; several are joined, for there is no ANY of several.
  if (only && more.length === 0)
    return `SELECT ${shown} FROM ${table} t WHERE t.${quoted(only.name)} = ANY(${parameters(keys)}) AND ${further}`;
  const joined = elements(keys, 'k')
    .map((element, index) => `t.${quoted(keys[index]!.name)} = ${element}`)
    .join(' AND ');
  return `SELECT ${shown} FROM unnest(${parameters(keys)}) k(${aliases(keys)}) JOIN ${table} t ON ${joined} WHERE ${further}`;
}

/** Rows that are added to a table, as lines of text. */
export const copySql = (table: string, columns: readonly SqlColumn[]): string => `COPY ${table} (${listed(columns)}) FROM STDIN`;

/** All rows that a batch changed in one table; one parameter a column, numbered from `first`. Nothing is written unless `fence` holds. */
export function upsertSql(table: string, columns: readonly SqlColumn[], keys: readonly SqlColumn[], first: number, fence: string): string {
  const others = columns.filter(({ name }) => !keys.some((key) => key.name === name));
  const change =
    others.length === 0 ? 'NOTHING' : `UPDATE SET ${others.map(({ name }) => `${quoted(name)} = EXCLUDED.${quoted(name)}`).join(', ')}`;
  return `INSERT INTO ${table} (${listed(columns)}) SELECT ${elements(columns, 'r').join(', ')} FROM unnest(${parameters(columns, first)}) r(${aliases(columns)}) WHERE ${fence}
    ON CONFLICT (${listed(keys)}) DO ${change}`;
}
