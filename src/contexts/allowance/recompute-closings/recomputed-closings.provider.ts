import type { Month } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { EventStore, Position, StoredEvent } from '../../../ledger/event-store.port';
import type { TableShape } from '../../../projecting/folding/cached-table';
import type { TableOf } from '../../../projecting/projection';
import type { Sealing } from '../allowance-statement/closable';
import type { StatementFacts } from '../allowance-statement/open-statement';
import { PeriodClosed } from '../allowance.events';
import { RegisterInMemory } from './register-in-memory.provider';
import { recomputed, RecomputedClosing } from './recomputed-closing';

/** Events read at once. */
const PAGE_EVENTS = 1_000;

/** A closing, and what its decision says that it knew. */
interface Closing {
  readonly closingId: Uuid;
  readonly enterpriseId: Uuid;
  readonly period: Month;
  readonly knownPosition: Position;
}

function closingOf({ type, data, metadata }: StoredEvent): Closing[] {
  if (type !== PeriodClosed.type) return [];
  const { closingId, enterpriseId, period } = JSON.parse(data) as ReturnType<typeof PeriodClosed>['data'];
  const {
    evidence: { summary },
  } = JSON.parse(metadata) as { evidence: { summary: { position: string } } };
  return [{ closingId, enterpriseId, period, knownPosition: BigInt(summary.position) }];
}

/**
 * The read models may have been further than the position that all of them had reached, which is the one that a decision
 * names: where the lines differ there, the moment just before the closing is asked.
 */
const justBefore = (facts: StatementFacts, period: Month): StatementFacts => ({
  ...facts,
  closed: facts.closed.filter((each) => each.period !== period),
});

/**
 * Every closed month of a log, made again from the log alone as it was known at its closing: two passes over the log, the
 * first for the closings, the second with the pay register growing in memory. Nothing is asked of a read model.
 */
export class RecomputedClosings {
  constructor(
    private readonly store: EventStore,
    private readonly shapeOf: (table: TableOf) => TableShape,
    private readonly sealing: Sealing,
  ) {}

  /** In the order of their closing. */
  async *all(): AsyncGenerator<RecomputedClosing> {
    const waiting = await this.closings();
    const register = new RegisterInMemory(this.shapeOf);
    const known = new Map<Uuid, StatementFacts>();
    for await (const event of this.events()) {
      for (; waiting.length > 0 && waiting[0]!.knownPosition < event.position; waiting.shift())
        known.set(waiting[0]!.closingId, register.facts(waiting[0]!.enterpriseId));
      await register.take(event);
      for (const { closingId, enterpriseId, period } of closingOf(event)) {
        const facts = known.get(closingId);
        // A month that was closed while this runs is for the next time.
        if (!facts) continue;
        const recorded = register.closing(closingId)!;
        const atDecision = recomputed(recorded, facts, this.sealing);
        known.delete(closingId);
        yield atDecision.verdict === 'different'
          ? recomputed(recorded, justBefore(register.facts(enterpriseId), period), this.sealing)
          : atDecision;
      }
    }
  }

  private async closings(): Promise<Closing[]> {
    const found: Closing[] = [];
    for await (const event of this.events()) found.push(...closingOf(event));
    return found.sort((a, b) => (a.knownPosition < b.knownPosition ? -1 : 1));
  }

  private async *events(): AsyncGenerator<StoredEvent> {
    for (let after: Position = 0n; ; ) {
      const page = await this.store.readAll(after, PAGE_EVENTS);
      yield* page;
      if (page.length < PAGE_EVENTS) return;
      after = page.at(-1)!.position;
    }
  }
}
