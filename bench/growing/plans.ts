import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

/** Rows from which on a table counts as one that grows; smaller ones are read whole sooner than by an index. */
const GROWING_ROWS = 5_000;
const LOOK_MS = 20;
const SCAN = /Seq Scan on (\w+)/g;
/** An entry of the server's log, with the lines that belong to it. */
const PLAN = /LOG:\s+duration: ([\d.]+) ms\s+plan:\n((?:\t.*\n?)*)/g;

export interface Plan {
  readonly ms: number;
  readonly text: string;
}

/** Every plan that the server chose, as auto_explain tells it in the server's log. */
export class Plans {
  private constructor(
    private readonly url: string,
    private readonly owner: Client,
    private readonly growing: ReadonlySet<string>,
  ) {}

  /** For connections that are opened from now on. */
  static async open(url: string): Promise<Plans> {
    const database = new URL(url).pathname.slice(1);
    const first = new Client({ connectionString: url });
    await first.connect();
    for (const setting of [
      "session_preload_libraries = 'auto_explain'",
      'auto_explain.log_min_duration = 0',
      'auto_explain.log_nested_statements = on',
    ])
      await first.query(`alter database ${database} set ${setting}`);
    await first.end();
    const owner = new Client({ connectionString: url });
    await owner.connect();
    const { rows } = await owner.query<{ name: string }>(
      "select relname as name from pg_class where relkind = 'r' and relnamespace = any('{ledger,views,vault,seal}'::regnamespace[]) and reltuples > $1",
      [GROWING_ROWS],
    );
    return new Plans(url, owner, new Set(rows.map(({ name }) => name)));
  }

  /** What was planned meanwhile. */
  async during(work: () => Promise<unknown>): Promise<readonly Plan[]> {
    const from = (await this.marked()).end;
    await work();
    const { text } = await this.marked(from);
    return [...text.matchAll(PLAN)]
      .map(([, ms, plan]) => ({ ms: Number(ms), text: plan! }))
      .filter((plan) => !plan.text.includes('growth-marker'));
  }

  /** Tables that grow and were read whole, by a plan. */
  wholeTables(plans: readonly Plan[]): ReadonlyMap<string, string> {
    return new Map(
      plans.flatMap(({ text }) =>
        [...text.matchAll(SCAN)].flatMap(([, table]) => (this.growing.has(table!) ? [[table!, text] as const] : [])),
      ),
    );
  }

  async close(): Promise<void> {
    await this.owner.query(`alter database ${new URL(this.url).pathname.slice(1)} reset all`);
    await this.owner.end();
  }

  /** The log up to a statement of our own, which stands behind whatever was planned before it. */
  private async marked(from = 0): Promise<{ readonly text: string; readonly end: number }> {
    const marker = `growth-marker ${randomUUID()}`;
    await this.owner.query(`select '${marker}'`);
    for (;;) {
      const {
        rows: [log],
      } = await this.owner.query<{ text: string; size: string }>(
        "select convert_from(pg_read_binary_file(pg_current_logfile(), greatest($1, s.size - 20000000), s.size), 'UTF8') as text, s.size::text from (select size from pg_stat_file(pg_current_logfile())) s",
        [from],
      );
      if (from === 0 || log!.text.includes(marker)) return { text: log!.text, end: Number(log!.size) };
      await pause(LOOK_MS);
    }
  }
}
