import { randomInt } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { Pool } from 'pg';
import { PROJECTIONS } from '../../src/app';
import type { StreamName } from '../../src/kernel/fold';
import type { Uuid } from '../../src/kernel/uuid';
import type { EventStore } from '../../src/ledger/event-store.port';
import { PostgresEventStore } from '../../src/ledger/postgres/postgres-event-store.adapter';
import { recordedOf } from '../../src/ledger/recorded';
import { CatchUpRoom } from '../../src/projecting/engine/catch-up-room';
import { PageReader } from '../../src/projecting/engine/page-reader';
import { factsOf } from '../../src/projecting/projection';
import { LeafFinder } from '../../src/sealing/ids/leaf-finder.adapter';
import { SealedLog } from '../../src/sealing/serving/sealed-log.query';
import { SealTables } from '../../src/sealing/growing/seal-tables.adapter';
import { CATEGORY } from '../contenders/envelope';
import type { GrownLedger } from './grown-ledger';
import { LONG_EVENTS } from './log';

const PAGE_EVENTS = 2_000;
const CAUGHT_UP = 20_000;
const PROOFS = 50;
const READS = 50;
/** As the service keeps its own open. */
const CONNECTIONS = 4;
/** Before the first turn, which is thrown away: behind so many proofs a server's process has touched nearly all of the server's memory once (ADR 194). */
const PROOFS_BEFORE = 4_000;

/** What the store and the seal do in one ledger; each gives a rate a second. */
export class StoreTurns {
  private readonly pool: Pool;
  private readonly log: SealedLog;
  private readonly store: EventStore & { close(): Promise<void> };
  private next = 0;
  private proofsBefore = 0;

  constructor(private readonly ledger: GrownLedger) {
    this.store = new PostgresEventStore({ url: ledger.url });
    this.pool = new Pool({ connectionString: ledger.url, max: CONNECTIONS, min: CONNECTIONS });
    // A database that is taken away at the end of a failed run ends connections that stand idle: the fault itself is what is told.
    this.pool.on('error', () => undefined);
    this.log = new SealedLog(new SealTables(this.pool), new LeafFinder(this.pool));
  }

  /** Streams of a hundred events that reach through the whole log, one after the other. */
  read = (): Promise<number> =>
    perSecond(READS, async () => {
      const { longStreams } = this.ledger;
      const events = await this.store.readStream(`${CATEGORY}-${longStreams[((this.next += 1)) % longStreams.length]}` as StreamName);
      if (events.map((stored) => recordedOf(stored)).length !== LONG_EVENTS)
        throw new Error(`${events.length} events instead of ${LONG_EVENTS}`);
    });

  /** The last events of the log, as the engine reads what it hands to all projections. */
  catchUp = async (): Promise<number> => {
    const { names } = factsOf(PROJECTIONS.flatMap(({ on }) => on));
    const head = (await this.store.head()).position;
    const pages = new PageReader(this.store, { names }, new CatchUpRoom(), setImmediate);
    return (
      (await perSecond(1, async () => {
        let last = head - BigInt(CAUGHT_UP);
        for (let page = await pages.read(last, PAGE_EVENTS); page.last !== last; page = await pages.read(last, PAGE_EVENTS)) {
          for (const fact of page.facts) recordedOf(fact);
          last = page.last;
        }
        if (last !== head) throw new Error(`read to ${last} instead of ${head}`);
      })) * CAUGHT_UP
    );
  };

  /** Of a leaf anywhere. */
  proofByLeaf = async (): Promise<number> => {
    await this.connectionsAged();
    return perSecond(PROOFS, async () => this.proved(randomInt(this.ledger.events)));
  };

  /** Of an event anywhere, which is found by its id. */
  proofByEvent = async (): Promise<number> => {
    await this.connectionsAged();
    return this.provedByEvents();
  };

  async close(): Promise<void> {
    await Promise.all([this.store.close(), this.pool.end()]);
  }

  /** Once. */
  private async connectionsAged(): Promise<void> {
    for (; this.proofsBefore < PROOFS_BEFORE; this.proofsBefore += PROOFS) await this.provedByEvents();
  }

  /** Proofs a second; the ids are asked for before the clock runs. */
  private async provedByEvents(): Promise<number> {
    const positions = Array.from({ length: PROOFS }, () => randomInt(1, this.ledger.events + 1));
    const { rows } = await this.pool.query<{ id: Uuid }>('select id from ledger.event where position = any($1)', [positions]);
    return (
      (await perSecond(1, async () => {
        for (const { id } of rows) if ((await this.log.proofOfEvent(id))?.file === undefined) throw new Error(`no proof of event ${id}`);
      })) * rows.length
    );
  }

  private async proved(index: number | undefined): Promise<void> {
    if (index === undefined || (await this.log.proofOf(index)) === undefined) throw new Error(`no proof of leaf ${index}`);
  }
}

async function perSecond(times: number, work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  for (let done = 0; done < times; done += 1) await work();
  return (times / (performance.now() - began)) * 1_000;
}
