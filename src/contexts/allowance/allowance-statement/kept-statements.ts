import type { Month } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { PublishedStatement } from './statement-view';

/** Statements kept at once, near 3 MB each for 5,000 workers: those that some payroll is reading page by page. */
const MOST_KEPT = 8;

/**
 * The statements read last, so that each page of a month is not the whole month again: 5,000 workers are computed in a
 * quarter of a second, and read in 25 pages. Kept by what makes them what they are: a closing, or the position of the answer and
 * how far the pay register had come, so that no answer is older than its caller would have been given anyway.
 */
export class KeptStatements {
  private readonly kept = new Map<string, PublishedStatement>();

  get(enterpriseId: Uuid, period: Month, mark: string): PublishedStatement | undefined {
    const key = keyOf(enterpriseId, period, mark);
    const statement = this.kept.get(key);
    // What was read last goes last.
    if (statement && this.kept.delete(key)) this.kept.set(key, statement);
    return statement;
  }

  keep(mark: string, statement: PublishedStatement): void {
    this.kept.set(keyOf(statement.enterpriseId, statement.period, mark), statement);
    for (const oldest of [...this.kept.keys()].slice(0, Math.max(0, this.kept.size - MOST_KEPT))) this.kept.delete(oldest);
  }
}

const keyOf = (enterpriseId: Uuid, period: Month, mark: string): string => `${enterpriseId} ${period} ${mark}`;
