import type { Instant } from '../../kernel/instant';
import type { Append, AppendOutcome } from '../event-store.port';
import { OutcomeUnknown, RevisionConflict } from '../event-store.port';
import { revisionBefore } from './append-batch.adapter';
import { intArray, textArray } from './binary-array.adapter';
import type { ReadConnections } from './read-connections.adapter';
import { instantOfText } from './stored-row.adapter';

export interface Behind {
  readonly append: Append;
  readonly actual: number;
}
type IdRow = [stream: string, revision: string, id: string, position: string, at: string];

/** A reading that breaks off is tried again so many times in all; each has a connection of its own. */
const MAX_TRIES = 3;
const STATEMENT = `select e.stream, e.revision, e.id, e.position, e.at
  from unnest($1::text[], $2::int[], $3::int[]) sought (stream, first, last)
  join ledger.event e on e.stream = sought.stream and e.revision between sought.first and sought.last
  order by e.position`;

/** Tells an append that came too late from one that is there already: the same ids where it would have put them. */
export class OwnAppends {
  constructor(private readonly connections: ReadConnections) {}

  /** At most one append per stream; never throws. */
  async settle(behind: readonly Behind[]): Promise<readonly AppendOutcome[]> {
    const rows = await this.read(behind);
    if (rows === null) return behind.map(() => ({ outcome: 'failed', error: new OutcomeUnknown('the ids could not be read back') }));
    return behind.map((late) =>
      outcomeOf(
        late,
        rows.filter(([stream]) => stream === late.append.stream),
      ),
    );
  }

  private async read(behind: readonly Behind[]): Promise<readonly IdRow[] | null> {
    const appends = behind.map(({ append }) => append);
    const streams = textArray(appends.map(({ stream }) => stream));
    const first = intArray(appends.map((append) => revisionBefore(append) + 1));
    const last = intArray(appends.map((append) => revisionBefore(append) + append.events.length));
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const rows = await this.connections.query<IdRow>('own_appends', STATEMENT, [streams, first, last]).catch(() => null);
      if (rows) return rows;
    }
    return null;
  }
}

function outcomeOf({ append, actual }: Behind, rows: readonly IdRow[]): AppendOutcome {
  const isOurs = rows.length === append.events.length && rows.every(([, , id], index) => id === append.events[index]?.id);
  const last = rows.at(-1);
  if (!isOurs || !last) return { outcome: 'failed', error: new RevisionConflict(append.stream, append.expected, actual) };
  const [, revision, , position, at] = last;
  return { outcome: 'appended', revision: Number(revision), position: BigInt(position), at: instantOfText(at) as Instant };
}
