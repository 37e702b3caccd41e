import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { NOW } from '../../../test/contract/appends';
import { ledgerOf, LOG_KINDS, sealedEvent } from '../../../test/support/sealed-log';
import { SpoiltLog } from '../../../test/support/spoilt-log';
import { EVENTS, SEAL_TAMPERINGS, type Tampering, toldTally } from '../../../test/support/tamperings';
import { until } from '../../../test/support/until';
import type { StreamName } from '../../kernel/fold';
import type { StoredEvent } from '../../ledger/event-store.port';
import { EventStoreDbEventStore } from '../../ledger/eventstoredb/eventstoredb-event-store.adapter';
import { SealDiverged } from '../faults';
import { Sealer } from '../sealer.provider';

/**
 * What somebody can do to a log in EventStoreDB: by the protocol as its administrator, who can hide, delete and add but not
 * change; and, where ESDB_FOLDER names the folder of a server of this machine, in its files, which is where events can be edited.
 */
const { ESDB_URL, ESDB_FOLDER } = process.env;
const withServer = LOG_KINDS.includes('eventstoredb') ? describe : describe.skip;
const inFolder = ESDB_FOLDER === undefined ? it.skip : it;
if (ESDB_FOLDER === undefined) process.stdout.write('skipped: events edited in the files of EventStoreDB; ESDB_FOLDER names no folder of its data\n');

/** Events of nobody's, as many as make a chunk of a test server's 4 MB full: only then do its readers go to the file. */
const [FILLERS, FILLER_BYTES] = [6, 900_000];
const detected: string[] = [];
let [log, server] = [] as unknown as [SpoiltLog, EventStoreDBClient];
const onServer = (stream: string): string => `${ledgerOf(log.original.url).ledger}~${stream}`;

withServer('in EventStoreDB', () => {
  let events: readonly StoredEvent[];
  beforeAll(async () => {
    log = await SpoiltLog.of('eventstoredb');
    server = EventStoreDBClient.connectionString(ESDB_URL!);
    events = await log.original.store.readAll(0n, EVENTS);
  });
  afterAll(async () => {
    await server.dispose();
    await log.close();
    process.stdout.write(toldTally('log and seal in EventStoreDB', detected, [...SEAL_TAMPERINGS, ...BY_PROTOCOL.map(([what]) => ({ what })), ...(ESDB_FOLDER ? [...ON_DISK, { what: 'deletion, scavenged' }] : [])]));
  });
  const namedAs = async ({ what, work, named, says }: Tampering): Promise<void> => {
    const { findings } = await log.audited(work);
    for (const [kind, place] of named) expect(findings).toContainEqual(expect.objectContaining({ kind, place }));
    expect(findings.map((finding) => finding.what).join('\n')).toMatch(says);
    detected.push(what);
  };

  it('finds nothing where nothing was done', async () =>
    expect(await log.audited([])).toMatchObject({ size: EVENTS, events: EVENTS, findings: [], counts: { ALTERED: 0, MISSING: 0, INSERTED: 0, UNSEALED: 0 } }));

  it.each(SEAL_TAMPERINGS)('detects and names: $what', namedAs);

  it('detects and names: the mapping of leaves to places', async () => {
    const swapped = 'UPDATE seal.bundle SET positions = substring(positions from 9 for 8) || substring(positions for 8) || substring(positions from 17) WHERE n = 1';
    await namedAs({ what: 'mapping of leaves to places', work: [swapped], named: [['MISSING', 'event'], ['ALTERED', 'placeIndex']], says: /the leaf is there, its event is not/ });
    await namedAs({ what: 'mapping cut', work: ['UPDATE seal.bundle SET positions = substring(positions for 80) WHERE n = 1'], named: [['ALTERED', 'event']], says: /sealed at position 0, and stands at/ });
  });

  inFolder('detects and names what is edited in the files', async () => {
    const store = new EventStoreDbEventStore({ url: ESDB_URL!, ledger: 'fillers' });
    for (let filler = 0; filler < FILLERS; filler += 1) {
      const event = { ...sealedEvent(0), id: crypto.randomUUID() as StoredEvent['id'], data: JSON.stringify({ filler: 'x'.repeat(FILLER_BYTES) }) };
      await store.append({ stream: `filler-${event.id}` as StreamName, expected: 'no-stream', events: [event], now: NOW });
    }
    await store.close();
    for (const { what, edit, named, says } of ON_DISK) {
      const undo = edited(events, edit);
      try {
        if (says === null) expect((await log.audited([])).findings).toEqual([]);
        else await namedAs({ what, work: [], named, says });
      } finally {
        undo();
      }
    }
    expect((await log.audited([])).findings).toEqual([]);
  });

  it.each(BY_PROTOCOL)('detects and names: %s', async (what, work, says) => {
    const other = await SpoiltLog.of('eventstoredb');
    const mine = log;
    log = other;
    try {
      await work(await other.original.store.readAll(0n, EVENTS));
      const told = await other.audited([]).then(({ findings }) => findings.filter(({ kind }) => kind !== 'UNSEALED').map(({ kind, place, what }) => `${kind} ${place} ${what}`).join('\n'), (fault: Error) => `stops: ${fault.message}`);
      expect(told).toMatch(says);
      detected.push(what);
    } finally {
      log = mine;
      await other.close();
    }
  });

  inFolder('detects and names what was deleted and scavenged, and seals nothing more', async () => {
    const last = events.at(-1)!;
    await server.deleteStream(onServer(last.stream));
    const { hostname, port } = new URL(ESDB_URL!.replace('esdb:', 'http:'));
    await fetch(`http://${hostname}:${port}/admin/scavenge`, { method: 'POST' });
    const gone = await until(() => log.audited([]), ({ counts }) => counts.MISSING > 0, 60_000);
    expect(gone.findings).toEqual([expect.objectContaining({ kind: 'MISSING', place: 'event', eventId: last.id, leafIndex: EVENTS - 1 }), expect.objectContaining({ kind: 'ALTERED', place: 'stream' })]);
    await expect(Sealer.takeUp({ ...log.original.parts, store: new EventStoreDbEventStore(ledgerOf(log.original.url)) })).rejects.toThrow(SealDiverged);
    detected.push('deletion, scavenged');
  });
});
