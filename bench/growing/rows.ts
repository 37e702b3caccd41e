import type { Client } from 'pg';
import { copied, copyValue } from './copied';
import { joined, NAMES_AN_ID, positionTemplate, type Replica, type Template, templateOf, told } from './template';

/** Columns that name a place in the log, and not in somebody's feed. */
const IS_POSITION = /^(?!feed_).*position$/;

/** What counts alike things without naming them: as many times as many. */
const COUNTS = [
  'event_count set count = count * $1',
  'stat_award_tally set n = n * $1',
  'stat_candidacy_tally set n = n * $1',
  'stat_people_tally set n = n * $1',
];

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly keys: readonly string[];
}

/** The rows of all read models as their projections wrote them, told again for each replica; a row without an id in its key is there once. */
export async function growRows(owner: Client, tables: readonly Table[], replicas: readonly Replica[]): Promise<number> {
  let rows = 0;
  for (const { name, columns, keys } of tables) {
    const templates = await templatesOf(owner, { name, columns, keys });
    rows += templates.length * replicas.length;
    if (templates.length > 0) await copied(owner, `views."${name}" (${listed(columns)})`, replicated(templates, replicas));
  }
  for (const told of COUNTS) await owner.query(`update views.${told}`, [replicas.length + 1]);
  return rows;
}

const listed = (columns: readonly string[]): string => columns.map((column) => `"${column}"`).join(', ');

/** Asked for while the tables have their keys. */
export async function tablesOf(owner: Client): Promise<readonly Table[]> {
  const { rows } = await owner.query<Table>(`select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns,
      array_agg(a.attname::text) filter (where a.attnum = any(k.conkey)) as keys
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
    where c.relnamespace = 'views'::regnamespace group by c.relname order by c.relname`);
  return rows;
}

async function templatesOf(owner: Client, { name, columns, keys }: Table): Promise<readonly Template[]> {
  const { rows } = await owner.query<Record<string, string | null>>(
    `select ${columns.map((column) => `"${column}"::text as "${column}"`).join(', ')} from views."${name}"`,
  );
  return rows
    .filter((row) => keys.some((key) => NAMES_AN_ID.test(row[key] ?? '')))
    .map((row) =>
      joined(
        columns.map((column) =>
          IS_POSITION.test(column) && row[column] !== null ? positionTemplate(Number(row[column])) : templateOf(copyValue(row[column]!)),
        ),
        '\t',
      ),
    );
}

function* replicated(templates: readonly Template[], replicas: readonly Replica[]): Generator<string> {
  for (const replica of replicas) for (const template of templates) yield told(template, replica);
}
