import { type Instant, instant } from '../../kernel/instant';
import type { Position } from '../../ledger/event-store.port';
import type { Provenance } from '../../ledger/provenance';
import type { TableOf } from '../projection';

/** Turns rows as they stand into what was known of them at the moment asked for; of a question about the present it gives them back. */
export interface Then {
  readonly isPast: boolean;
  /** `part`: is told what these rows alone rest on. */
  rows<Row extends object>(table: TableOf<Row>, present: readonly Row[], part?: Provenance): Promise<readonly Row[]>;
  row<Row extends object>(table: TableOf<Row>, present: Row | null): Promise<Row | null>;
  /** By whose knowledge tables on both axes are asked: their rows say themselves when they were believed. */
  moment(): Instant;
}

/** Later than whatever was recorded: what is believed then is what is believed now. */
export const BY_ALL_THAT_IS_KNOWN = instant('9999-12-31T23:59:59.999999Z');

/** Makes rows again as they were known when the log ended at a position. */
export interface MakesAgain {
  rows<Row extends object>(table: TableOf<Row>, present: readonly Row[], at: Position, provenance?: Provenance): Promise<Row[]>;
}

export const NO_PAST: MakesAgain = {
  rows: () => Promise.reject(new Error('nothing is made again here')),
};

export class AsNow implements Then {
  readonly isPast = false;

  async rows<Row extends object>(_: TableOf<Row>, present: readonly Row[]): Promise<readonly Row[]> {
    return present;
  }

  async row<Row extends object>(_: TableOf<Row>, present: Row | null): Promise<Row | null> {
    return present;
  }

  moment(): Instant {
    return BY_ALL_THAT_IS_KNOWN;
  }
}

export class AsKnown implements Then {
  readonly isPast = true;
  private wasAsked = false;

  constructor(
    private readonly past: MakesAgain,
    private readonly at: Position,
    private readonly knownAt: Instant | undefined,
    private readonly provenance?: Provenance,
  ) {}

  async rows<Row extends object>(table: TableOf<Row>, present: readonly Row[], part = this.provenance): Promise<readonly Row[]> {
    this.wasAsked = true;
    return present.length === 0 ? [] : this.past.rows(table, present, this.at, part);
  }

  async row<Row extends object>(table: TableOf<Row>, present: Row | null): Promise<Row | null> {
    return (await this.rows(table, present ? [present] : []))[0] ?? null;
  }

  /** @throws where whoever asks named a position and no moment */
  moment(): Instant {
    if (this.knownAt === undefined) throw new Error('a table on both axes is asked by a moment, and none was named');
    this.wasAsked = true;
    this.provenance?.noteMore('KEPT_HISTORIES');
    return this.knownAt;
  }

  /** @throws where the answer would be what is known now, and say that it is what was known then */
  mustHaveBeenAsked(value: unknown): void {
    if (!this.wasAsked && value !== null)
      throw new Error('a question was answered by what is known now, and asked for what was known then');
  }
}
