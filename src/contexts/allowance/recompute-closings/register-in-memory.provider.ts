import type { Uuid } from '../../../kernel/uuid';
import type { StoredEvent } from '../../../ledger/event-store.port';
import { recordedOf } from '../../../ledger/recorded';
import type { TableShape } from '../../../projecting/folding/cached-table';
import { MemoryRows } from '../../../projecting/folding/memory-rows';
import type { TableOf } from '../../../projecting/projection';
import type { ClosedStatement, StatementFacts } from '../allowance-statement/open-statement';
import { AwardRow } from '../pay-register/award.entity';
import { ClosedLineRow, ClosedMissingRow, ClosingRow } from '../pay-register/closing.entity';
import { EntitlementSpanRow } from '../pay-register/entitlement.entity';
import { PayBasisRow, PayEnterpriseRow, PayServiceRow, PayWorkerRow } from '../pay-register/pay-basis.entity';
import { PayLinkRow } from '../pay-register/pay-link.entity';
import { PayNumberRow } from '../pay-register/pay-number.entity';
import { payRegister } from '../pay-register/pay-register.projection';
import { RateTableRow } from '../pay-register/rate-table.entity';
import { closedOf, factsOf } from '../pay-register/rows-as-facts';

const REACTIONS = new Map(payRegister.on.map((reaction) => [reaction.type.type as string, reaction]));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The pay register as it grows with the log, event by event: the projection's own reactions, in memory, beginning with nothing. */
export class RegisterInMemory {
  private readonly rows: MemoryRows;
  private readonly statements = new Map<Uuid, ClosedStatement>();

  constructor(shapeOf: (table: TableOf) => TableShape) {
    this.rows = new MemoryRows(shapeOf);
  }

  async take(event: StoredEvent): Promise<void> {
    await REACTIONS.get(event.type)?.apply(recordedOf(event), this.rows);
  }

  /** All that an enterprise's statements are made of, in the order in which the read model gives it. */
  facts(enterpriseId: Uuid): StatementFacts {
    const bySpan = (a: EntitlementSpanRow, b: EntitlementSpanRow): number =>
      compare(a.entitlementId, b.entitlementId) || compare(a.fromOn, b.fromOn);
    return factsOf({
      enterprise: this.rows.of(PayEnterpriseRow).at({ enterpriseId })!,
      workers: this.of(PayWorkerRow, enterpriseId),
      services: this.of(PayServiceRow, enterpriseId).sort((a, b) => compare(a.spanId, b.spanId)),
      links: this.of(PayLinkRow, enterpriseId),
      numbers: this.of(PayNumberRow, enterpriseId),
      bases: this.of(PayBasisRow, enterpriseId),
      spans: this.of(EntitlementSpanRow, enterpriseId).sort(bySpan),
      awards: this.of(AwardRow, enterpriseId).sort((a, b) => compare(a.awardId, b.awardId)),
      rateTables: this.of(RateTableRow, enterpriseId).sort((a, b) => a.version - b.version),
      closed: this.closed(enterpriseId),
    });
  }

  /** A month that was closed: it never changes again. */
  closing(closingId: Uuid): ClosedStatement | undefined {
    const row = this.rows.of(ClosingRow).at({ closingId });
    const statement = this.statements.get(closingId) ?? (row && this.recorded(row));
    if (statement) this.statements.set(closingId, statement);
    return statement;
  }

  private closed = (enterpriseId: Uuid): ClosedStatement[] =>
    this.of(ClosingRow, enterpriseId).flatMap(({ closingId, closedAt }) =>
      closedAt === null ? [] : (this.closing(closingId as Uuid) ?? []),
    );

  private recorded(closing: ClosingRow): ClosedStatement | undefined {
    const inOrder = <Row extends ClosedLineRow | ClosedMissingRow>(table: TableOf<Row>): Row[] =>
      [...this.rows.of(table).where('closingId', closing.closingId as Row['closingId'])].sort((a, b) => a.ordinal - b.ordinal);
    return closedOf({
      closings: [closing],
      lines: inOrder<ClosedLineRow>(ClosedLineRow),
      missing: inOrder<ClosedMissingRow>(ClosedMissingRow),
    })[0];
  }

  private of<Row extends { enterpriseId: string }>(table: TableOf<Row>, enterpriseId: string): Row[] {
    return [...this.rows.of(table).where('enterpriseId', enterpriseId)];
  }
}
