import timers from 'node:timers';
import { Inject, Injectable, OnApplicationShutdown } from '@nestjs/common';
import type { Month } from '../../../kernel/day';
import { SweptLater } from '../../../kernel/swept-later';
import type { Uuid } from '../../../kernel/uuid';
import { COMMITTER, Committer } from '../../../ledger/commitment.port';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { EVENT_STORE, EventStore, Position } from '../../../ledger/event-store.port';
import { Horizon, PROCESS_VIEWER, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { Shelves } from '../../catalogue/services';
import { MadeOf, PayRegister } from '../pay-register/pay-register.query';
import { totalsOf } from '../pay/statement';
import { Closable, closableOf, LINE_ID } from './closable';
import { KeptStatements } from './kept-statements';
import type { ClosedStatement, StatementFacts } from './open-statement';
import type { PublishedStatement } from './statement-view';

/** What is kept and too old is looked for so often. */
const SWEEP_MS = 60_000;

/** Statements: a closed month from what was recorded, any other by all that is known now. */
@Injectable()
export class Statements implements OnApplicationShutdown {
  private readonly kept = new KeptStatements(() => performance.now());
  private readonly sweeping = new SweptLater<NodeJS.Timeout>(this.kept, SWEEP_MS, timers);

  constructor(
    private readonly register: PayRegister,
    private readonly ids: DerivedIds,
    @Inject(COMMITTER) private readonly committer: Committer,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly shelves: Shelves,
  ) {}

  onApplicationShutdown(): void {
    this.sweeping.stop();
  }

  async read(viewer: Viewer, enterpriseId: Uuid, period: Month, horizon: Horizon): Promise<Seen<PublishedStatement | null>> {
    // What was known at a past moment is asked for too seldom to be kept.
    if (horizon.knownPosition !== null) return (await this.made(viewer, enterpriseId, period, horizon)).read;
    const { value: of, atPosition } = await this.register.madeOf(viewer, enterpriseId, period, horizon);
    if (of === null) return { value: null, atPosition };
    const kept = this.kept.get(enterpriseId, period, markOf(of, atPosition));
    if (kept) return { value: kept, atPosition };
    const { read, madeOf } = await this.made(viewer, enterpriseId, period, horizon);
    if (read.value && madeOf) this.keep(markOf(madeOf, read.atPosition), read.value);
    return read;
  }

  private keep(mark: string, statement: PublishedStatement): void {
    this.kept.keep(mark, statement);
    this.sweeping.wake();
  }

  private async made(
    viewer: Viewer,
    enterpriseId: Uuid,
    period: Month,
    horizon: Horizon,
  ): Promise<{ readonly read: Seen<PublishedStatement | null>; readonly madeOf: MadeOf | null }> {
    const { value, atPosition } = await this.register.month(viewer, enterpriseId, period, horizon);
    if (!value) return { read: { value, atPosition }, madeOf: null };
    const statement = 'closed' in value ? asClosed(enterpriseId, value.closed[0]!) : await this.asOpen(value.facts, period, atPosition);
    return { read: { value: statement, atPosition }, madeOf: value.madeOf };
  }

  /** The month by everything recorded up to now; null where there is no such enterprise. */
  async closable(enterpriseId: Uuid, period: Month): Promise<Seen<Closable | null>> {
    const { position } = await this.store.head();
    const { value: facts, atPosition } = await this.register.facts(PROCESS_VIEWER, enterpriseId, position);
    return { value: facts && (await this.compute(facts, period)), atPosition };
  }

  /** By what is published up to now, which is no older than the facts: a pack that another instance published would be missed until the shelves are looked at again. */
  private async compute(facts: StatementFacts, period: Month): Promise<Closable> {
    await this.shelves.current();
    return closableOf(facts, period, {
      lineIdOf: (identity) => this.ids.of(LINE_ID, identity),
      digestOf: (text) => this.committer.digest(text),
    });
  }

  private async asOpen(facts: StatementFacts, period: Month, atPosition: Position): Promise<PublishedStatement> {
    const { lines, missing, summary } = await this.compute(facts, period);
    const { digest, ruleVersion, start, partMonth, rounding } = summary;
    const { enterpriseId } = facts.enterprise;
    return {
      status: 'OPEN',
      enterpriseId,
      period,
      ruleVersion,
      start,
      partMonth,
      rounding,
      digest,
      lines,
      missing,
      totals: totalsOf(lines, missing.length),
      knownAt: await this.timeAt(atPosition),
      atPosition: String(atPosition),
    };
  }

  /** When the last event that the answer knows was recorded. */
  private async timeAt(position: Position): Promise<string | null> {
    const [event] = position > 0n ? await this.store.readAll(position - 1n, 1) : [];
    return event?.at ?? null;
  }
}

const markOf = ({ closingId, registerPosition }: MadeOf, atPosition: Position): string => closingId ?? `@${atPosition} ${registerPosition}`;

const asClosed = (
  enterpriseId: Uuid,
  { period, ruleVersion, start, partMonth, rounding, digest, lines, missing, closedAt, closedPosition }: ClosedStatement,
): PublishedStatement => ({
  status: 'CLOSED',
  enterpriseId,
  period,
  ruleVersion,
  start,
  partMonth,
  rounding,
  digest,
  lines,
  missing,
  totals: totalsOf(lines, missing.length),
  knownAt: closedAt,
  atPosition: closedPosition,
});
