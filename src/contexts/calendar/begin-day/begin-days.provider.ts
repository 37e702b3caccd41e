import { Inject, Injectable, Logger, OnApplicationShutdown } from '@nestjs/common';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { Position } from '../../../ledger/event-store.port';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import { granted } from '../../../http/problems/refused';
import { beginDay, MAX_DAYS_AT_ONCE } from './begin-day';

/** How often the clock is looked at; a day begins at most so much late. */
const LOOK_MS = 30_000;

/** Lets the calendar follow the clock. */
@Injectable()
export class BeginDays implements OnApplicationShutdown {
  private readonly log = new Logger('calendar');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly ids: DerivedIds,
  ) {}

  /** Begins the days up to today and keeps looking. */
  async start(): Promise<void> {
    await this.begin();
    this.timer = setInterval(
      () => void this.begin().catch((fault: Error) => this.log.error(`the day could not begin: ${fault.message}`)),
      LOOK_MS,
    );
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Begins every day up to today; the position of the last one. */
  async begin(): Promise<Position> {
    const day = todayOf(this.clock);
    for (let step = 0; ; step += 1) {
      const receipt = granted(
        await this.ledger.record({
          rule: beginDay,
          id: this.ids.of('calendar'),
          intent: { day },
          evidence: NO_EVIDENCE,
          envelope: {
            commandId: this.ids.of('begin-day', day, String(step)),
            tenants: [],
            correlationId: this.ids.of('begin-day', day),
            actor: { ref: this.ids.of('system-actor', 'calendar'), kind: 'system', audience: 'process' },
          },
        }),
      );
      if (receipt.events.length < MAX_DAYS_AT_ONCE) return receipt.position;
    }
  }
}
