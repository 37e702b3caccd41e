import { createHash } from 'node:crypto';
import type { StoredEvent } from '../../src/ledger/event-store.port';
import type { Tool } from './programs';

/** What must come out the same when it is made again from the log. */
export interface LedgerState {
  /** Rows and digest of every table of every read model, live and rebuilt alike. */
  readonly tables: ReadonlyMap<string, string>;
  readonly closings: number;
  readonly decisions: { readonly same: number; readonly erased: number };
}

const SAME = /^same {2}(\S+ \S+): (\d+) live, \2 rebuilt, at position \d+, digest ([0-9a-f]+)$/;

/** @throws where a read model differs from the log, a closed month or a stored decision comes out otherwise, or the audit finds something */
export async function stateOf(tool: Tool): Promise<LedgerState> {
  const lines = await tool.must('rebuild', '--compare');
  const tables = new Map(
    lines.flatMap((line) => {
      const [, table, rows, digest] = SAME.exec(line) ?? [];
      return table ? [[table, `${rows} rows ${digest}`] as const] : [];
    }),
  );
  await tool.must('audit', '--log-only');
  const { closings } = await tool.told<{ closings: number }>('closings');
  const { same, erased } = await tool.told<{ same: number; erased: number }>('explain', '--all');
  return { tables, closings, decisions: { same, erased } };
}

/** Over every byte and every number that was stored with these events. */
export function digestOf(events: readonly StoredEvent[]): string {
  const hash = createHash('sha256');
  for (const event of events)
    hash.update(JSON.stringify(event, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)));
  return hash.digest('hex');
}

/** Tables whose rows are others than before. */
export const changed = (before: LedgerState, after: LedgerState): readonly string[] =>
  [...after.tables].filter(([table, rows]) => before.tables.get(table) !== rows).map(([table]) => table);
