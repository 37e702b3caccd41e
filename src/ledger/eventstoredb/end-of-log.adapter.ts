import type { Instant } from '../../kernel/instant';
import type { Position } from '../event-store.port';
import type { LogReader } from './log-reader.adapter';
import { RunningTime } from './rising-clock';
import type { ToldEvent } from './told-event.adapter';

/**
 * Events before a position from which the running maximum is taken. It is exact unless a writer's clock ran ahead by more
 * than so many events last, of which no other writer has since seen one.
 */
export const HORIZON_EVENTS = 256;

/** The time of the log before a position. */
export async function timeBefore(reader: LogReader, position: Position): Promise<RunningTime> {
  return timeAfter(await reader.before(position, HORIZON_EVENTS), null);
}

/** The last events of the log; those before them are for the time alone, unless the log begins with these. */
export class EndOfLog {
  readonly events: readonly ToldEvent[];
  private readonly earlier: readonly ToldEvent[];

  private constructor(all: readonly ToldEvent[]) {
    [this.earlier, this.events] = [all.slice(0, -HORIZON_EVENTS), all.slice(-HORIZON_EVENTS)];
  }

  static async read(reader: LogReader): Promise<EndOfLog> {
    return new EndOfLog(await reader.before('end', 2 * HORIZON_EVENTS));
  }

  /** Before the first of them; never set back behind a time that was given. */
  timeBefore(given: Instant | null): RunningTime {
    return timeAfter(this.earlier, given);
  }
}

function timeAfter(events: readonly ToldEvent[], given: Instant | null): RunningTime {
  const time = new RunningTime(given);
  for (const { at } of events) time.after(at);
  return time;
}
