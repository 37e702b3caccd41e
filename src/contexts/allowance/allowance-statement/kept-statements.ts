import type { Month } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { PublishedStatement } from './statement-view';

/** Statements kept at once, near 3 MB each for 5,000 workers: those that some payroll is reading page by page. */
const MOST_KEPT = 8;
/** Whoever reads a month page by page is done within minutes; after that it is not in memory any more, also where the ledger is at rest and nobody reads. */
const MOST_MS = 5 * 60_000;

interface Kept {
  readonly statement: PublishedStatement;
  readonly sinceMs: number;
}

/**
 * The statements read last, so that each page of a month is not the whole month again: 5,000 workers are computed in a
 * quarter of a second, and read in 25 pages. Kept by what makes them what they are: a closing, or the position of the answer and
 * how far the pay register had come, so that no answer is older than its caller would have been given anyway.
 */
export class KeptStatements {
  private readonly kept = new Map<string, Kept>();

  /** `ageMs` never jumps. */
  constructor(private readonly ageMs: () => number) {}

  get size(): number {
    return this.kept.size;
  }

  get(enterpriseId: Uuid, period: Month, mark: string): PublishedStatement | undefined {
    const key = keyOf(enterpriseId, period, mark);
    this.sweep();
    const found = this.kept.get(key);
    // What was read last goes last.
    if (found && this.kept.delete(key)) this.kept.set(key, found);
    return found?.statement;
  }

  keep(mark: string, statement: PublishedStatement): void {
    this.kept.set(keyOf(statement.enterpriseId, statement.period, mark), { statement, sinceMs: this.ageMs() });
    for (const oldest of [...this.kept.keys()].slice(0, Math.max(0, this.kept.size - MOST_KEPT))) this.kept.delete(oldest);
  }

  /** Lets go of what is older than anybody reads at one go. */
  sweep(): void {
    const first = this.ageMs() - MOST_MS;
    for (const [key, { sinceMs }] of [...this.kept]) if (sinceMs <= first) this.kept.delete(key);
  }
}

const keyOf = (enterpriseId: Uuid, period: Month, mark: string): string => `${enterpriseId} ${period} ${mark}`;
