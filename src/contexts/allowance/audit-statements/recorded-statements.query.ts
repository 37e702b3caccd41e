import { In, IsNull, MoreThan, Not } from 'typeorm';
import type { Uuid } from '../../../kernel/uuid';
import { PROCESS_VIEWER, ReadModels } from '../../../projecting/querying/read-models.provider';
import type { ClosedStatement } from '../allowance-statement/open-statement';
import { ClosedLineRow, ClosedMissingRow, ClosingRow } from '../pay-register/closing.entity';
import { closedOf } from '../pay-register/rows-as-facts';

export interface RecordedStatement {
  readonly closingId: Uuid;
  readonly enterpriseId: Uuid;
  readonly statement: ClosedStatement;
}
/** Months read at once: with their lines a few MB of the largest enterprises. */
const PAGE_CLOSINGS = 20;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Every closed month as its tables hold it, of all enterprises. */
export class RecordedStatements {
  constructor(private readonly readModels: ReadModels) {}

  async *all(): AsyncGenerator<RecordedStatement> {
    for (let after = FIRST, page = await this.page(after); page.length > 0; page = await this.page(after)) {
      yield* page;
      after = page.at(-1)!.closingId;
    }
  }

  private async page(after: string): Promise<readonly RecordedStatement[]> {
    const { value } = await this.readModels.ask(PROCESS_VIEWER, async (rows) => {
      const closings = await rows.find(ClosingRow, {
        where: { closingId: MoreThan(after), closedAt: Not(IsNull()) },
        order: { closingId: 'ASC' },
        take: PAGE_CLOSINGS,
      });
      const theirs = {
        where: { closingId: In(closings.map(({ closingId }) => closingId)) },
        order: { closingId: 'ASC', ordinal: 'ASC' },
      } as const;
      const statements = closedOf({
        closings,
        lines: await rows.find(ClosedLineRow, theirs),
        missing: await rows.find(ClosedMissingRow, theirs),
      });
      return closings.map(({ closingId, enterpriseId }, at) => ({
        closingId: closingId as Uuid,
        enterpriseId: enterpriseId as Uuid,
        statement: statements[at]!,
      }));
    });
    return value;
  }
}
