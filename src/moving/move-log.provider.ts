import type { Client, Pool } from 'pg';
import type { CopiedLog } from '../ledger/copied-log.port';
import type { EventStore, Position } from '../ledger/event-store.port';
import { dropAt } from '../projecting/building/build-places';
import type { BuildSite } from '../projecting/building/build-site';
import { asOwner } from '../projecting/tables/owner-connection.provider';
import { Ownership } from '../projecting/engine/ownership.provider';
import { BESIDE, KEPT } from '../projecting/tables/places.schema';
import type { Projection } from '../projecting/projection';
import { type Copied, type CopyProgress, LogCopy } from './log-copy.provider';
import { type Home, homeAt, homeText, setMovingTo } from './log-home.provider';
import { movePositions, positionsHeld } from './moved-positions.provider';
import { SealPositions } from './seal-positions.provider';

export interface MoveParts {
  readonly ownerUrl: string;
  readonly projectors: Pool;
  readonly from: Home;
  readonly to: Home;
  readonly source: EventStore;
  readonly target: EventStore;
  readonly into: CopiedLog;
  /** Positions of the new store are 1, 2, 3 and so on. */
  readonly isDense: boolean;
  readonly projections: readonly Projection[];
  readonly site: Pick<BuildSite, 'metadata'>;
  /** What is wrong with the new store's log, judged by everything that was signed of the old one; seen within the given transaction. */
  readonly prove: (within: Pick<Client, 'query'>) => Promise<readonly string[]>;
}

export class ServiceRuns extends Error {
  constructor() {
    super('A service of this ledger is running. Stop every instance, then copy.');
  }
}
/** The log went on while it was copied. */
export class LogWentOn extends Error {}
/** The copied log is not what was signed: it is not gone on with, and the old one stays the log. */
export class CopyNotProved extends Error {}

/** Rows of a projection that hold positions of the old store: of no version, so that they are built anew. */
const NO_VERSION = 0;

/**
 * Moves a ledger's log to another store (decision 29): copies it, compares every event with its copy, carries over whatever
 * stands at a position, proves the new log against all that was signed of the old one, and only then says that it lives
 * there. Until that moment the old store is the log; a run that ends before it is begun again and goes on.
 * @throws ServiceRuns, LogLivesElsewhere, LogsDiffer, CopyDisturbed, LogWentOn, CopyNotProved
 */
export async function moveLog(parts: MoveParts, progress: CopyProgress): Promise<Copied> {
  const ownership = await Ownership.take(parts.projectors);
  if (!ownership) throw new ServiceRuns();
  try {
    await homeAt(parts.ownerUrl, parts.from);
    await setMovingTo(parts.ownerUrl, parts.to);
    const copy = new LogCopy(parts.source, parts.target, parts.into);
    const copied = await copy.run(progress);
    await asOwner(parts.ownerUrl, (owner) => changeHome(owner, parts, copy, copied));
    return copied;
  } finally {
    ownership.release();
  }
}

async function changeHome(owner: Client, parts: MoveParts, copy: LogCopy, { events, position }: Copied): Promise<void> {
  await owner.query('BEGIN');
  await refuseIfItWentOn(owner, parts, position);
  const [positions, leaves] = [await positionsHeld(owner), await SealPositions.begin(owner, parts.isDense)];
  let compared = 0;
  for await (const [original, copied] of copy.inStep()) {
    positions.saw(original.position, copied.position);
    await leaves.saw(copied.position);
    compared += 1;
  }
  if (compared !== events) throw new LogWentOn(`of ${events} events the new store has ${compared}`);
  positions.end();
  await movePositions(owner, positions.found);
  await leaves.move();
  const wrong = await parts.prove(owner);
  if (wrong.length > 0) throw new CopyNotProved(wrong.join('\n'));
  await forgetOldRows(owner, parts);
  await liveThere(owner, parts);
  await owner.query('COMMIT');
}

/** In PostgreSQL the head stays locked from here on: nobody can append before the log has moved. */
async function refuseIfItWentOn(owner: Client, { from, source }: MoveParts, copied: Position): Promise<void> {
  if (from.store === 'postgres') await owner.query('SELECT FROM ledger.log_head FOR UPDATE');
  const { position } = await source.head();
  if (position !== copied)
    throw new LogWentOn(`the log in ${homeText(from)} went on to ${position} while it was copied up to ${copied}: begin the copy again`);
}

async function forgetOldRows(owner: Client, { projections, site }: MoveParts): Promise<void> {
  for (const projection of projections) for (const place of [BESIDE, KEPT]) await dropAt(owner, site, projection, place);
  await owner.query('UPDATE engine.checkpoint SET version = $2 WHERE name = ANY($1)', [projections.map(({ name }) => name), NO_VERSION]);
}

async function liveThere(owner: Client, { from, to }: MoveParts): Promise<void> {
  await owner.query('DROP TRIGGER IF EXISTS log_has_moved ON ledger.log_head');
  if (to.store !== 'postgres')
    await owner.query(
      'CREATE TRIGGER log_has_moved BEFORE UPDATE ON ledger.log_head FOR EACH STATEMENT EXECUTE FUNCTION moving.refuse_append()',
    );
  const { rowCount } = await owner.query(
    'UPDATE moving.home SET store = $1, ledger = $2, epoch = epoch + 1, moving_to = NULL WHERE store = $3 AND ledger = $4',
    [to.store, to.ledger, from.store, from.ledger],
  );
  if (rowCount !== 1) throw new LogWentOn(`the log no longer lives in ${homeText(from)}`);
}
