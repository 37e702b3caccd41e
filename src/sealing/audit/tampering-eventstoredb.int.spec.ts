import { randomUUID } from 'node:crypto';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { NOW } from '../../../test/contract/appends';
import { edited, EventOnDisk, type Patch } from '../../../test/support/logs/edited-chunks';
import { ledgerOf, LOG_KINDS, sealedEvent } from '../../../test/support/logs/sealed-log';
import { SpoiltLog } from '../../../test/support/logs/spoilt-log';
import { EVENTS, SEAL_TAMPERINGS, type Tampering, toldTally } from '../../../test/support/logs/tamperings';
import { until } from '../../../test/support/until';
import type { StreamName } from '../../kernel/fold';
import { uuid } from '../../kernel/uuid';
import type { StoredEvent } from '../../ledger/event-store.port';
import { EventStoreDbEventStore } from '../../ledger/eventstoredb/eventstoredb-event-store.adapter';
import { Sealer } from '../growing/sealer.provider';

/**
 * What somebody can do to a log in EventStoreDB: by the protocol as its administrator, who can hide, delete and add but not
 * change; and, where ESDB_FOLDER names the folder of a server of this machine, in its files, which is where events can be edited.
 */
const { ESDB_URL, ESDB_FOLDER } = process.env;
const withServer = LOG_KINDS.includes('eventstoredb') ? describe : describe.skip;
const inFolder = ESDB_FOLDER === undefined ? it.skip : it;
if (ESDB_FOLDER === undefined)
  process.stdout.write('skipped: events edited in the files of EventStoreDB; ESDB_FOLDER names no folder of its data\n');

/** Events of nobody's, as many as make a chunk of a test server's 4 MB full: only then do its readers go to the file. */
const [FILLERS, FILLER_BYTES] = [6, 900_000];
async function fillChunk(): Promise<void> {
  const store = new EventStoreDbEventStore({ url: ESDB_URL!, ledger: 'fillers' });
  for (let filler = 0; filler < FILLERS; filler += 1) {
    const event = { ...sealedEvent(0), id: uuid(randomUUID()), data: JSON.stringify({ filler: 'x'.repeat(FILLER_BYTES) }) };
    await store.append({ stream: `filler-${event.id}`, expected: 'no-stream', events: [event], now: NOW });
  }
  await store.close();
}
const detected: string[] = [];
let [log, server] = [] as unknown as [SpoiltLog, EventStoreDBClient];
const onServer = (stream: string): string => `${ledgerOf(log.original.url).ledger}~${stream}`;

const onDisk = (event: StoredEvent): EventOnDisk => EventOnDisk.find(ESDB_FOLDER!, event, onServer(event.stream));

interface DiskEdit extends Pick<Tampering, 'what' | 'named'> {
  readonly edit: (event: StoredEvent, other: StoredEvent) => readonly Patch[];
  /** null: it is not found, as UNDETECTED says. */
  readonly says: RegExp | null;
}
const ON_DISK: readonly DiskEdit[] = [
  {
    what: 'payload',
    edit: (event) => [onDisk(event).replaced('"number":104', '"number":904')],
    named: [['ALTERED', 'event']],
    says: /data of contract.fact_recorded.v1 is not what was committed to/,
  },
  {
    what: 'metadata',
    edit: (event) => [onDisk(event).replaced('"commandId":"', '"commandIt":"', true)],
    named: [['ALTERED', 'event']],
    says: /metadata of contract.fact_recorded.v1 is not/,
  },
  {
    what: 'commitment',
    edit: (event) => [onDisk(event).replaced(`"d":"${event.d}"`, `"d":"${'0'.repeat(64)}"`)],
    named: [['ALTERED', 'event']],
    says: /commitment to the data .* was sealed/,
  },
  {
    what: 'time, later',
    edit: (event) => [onDisk(event).replaced('"at":"2026-', '"at":"2027-')],
    named: [['ALTERED', 'event']],
    says: /time .* was sealed, 2027/,
  },
  {
    what: 'type',
    edit: (event) => [onDisk(event).replaced('contract.fact_recorded.v1', 'contract.fact_revoked_.v1')],
    named: [['ALTERED', 'event']],
    says: /type contract.fact_recorded.v1 was sealed/,
  },
  {
    what: 'stream',
    edit: (event) => [onDisk(event).replaced('~sealed-', '~broken-')],
    named: [['ALTERED', 'event']],
    says: /stream sealed-.* was sealed, broken-/,
  },
  {
    what: 'revision',
    edit: (event) => [onDisk(event).withRevision(3n)],
    named: [['ALTERED', 'event']],
    says: /revision 0 was sealed, 3 is stored/,
  },
  {
    what: 'order',
    edit: (event, other) => [onDisk(event).withId(onDisk(other).id), onDisk(other).withId(onDisk(event).id)],
    named: [['ALTERED', 'event']],
    says: /sealed at position \d+, and stands at \d+/,
  },
  {
    what: 'replacement',
    edit: (event) => [onDisk(event).withId(Buffer.alloc(16, 7))],
    named: [
      ['MISSING', 'event'],
      ['INSERTED', 'event'],
    ],
    says: /no leaf names this event/,
  },
  {
    what: 'the same JSON in another order',
    edit: (event) => [onDisk(event).replaced(`"mc":"${event.m}","saltKeyId":"salt-1"`, `"saltKeyId":"salt-1","mc":"${event.m}"`, true)],
    named: [],
    says: null,
  },
];
type Deed = (events: readonly StoredEvent[]) => Promise<unknown>;
/** What an administrator can do without touching a file; the last two stop whoever reads, and the audit with it, by name. */
const BY_PROTOCOL: readonly (readonly [what: string, work: Deed, says: RegExp])[] = [
  [
    'repeated id',
    ([first]) =>
      log.original.store.append({
        stream: 'sealed-00000000-0000-8000-8000-00000000000d',
        expected: 'no-stream',
        events: [first!],
        now: NOW,
      }),
    /^INSERTED event another event has this id too$/,
  ],
  [
    'deletion of a stream',
    ([first]) => server.deleteStream(onServer(first!.stream)),
    /^ALTERED stream sealed-\S+ is kept from whoever reads it, by \$tb;/,
  ],
  [
    'a limit on a stream',
    ([first]) => server.setStreamMetadata(onServer(first!.stream), { maxCount: 1 }),
    /^ALTERED stream sealed-\S+ is kept from whoever reads it, by \$maxCount;/,
  ],
  [
    'deletion of a stream for ever',
    ([first]) => server.tombstoneStream(onServer(first!.stream)),
    /^stops: .*sealed-\S+ at \d+ is no event of a ledger/,
  ],
  [
    'an event of another program',
    () =>
      server.appendToStream(onServer('sealed-00000000-0000-8000-8000-00000000000c'), [
        jsonEvent({ type: 'contract.fact_recorded.v1', data: { number: 1 } }),
      ]),
    /^stops: .*sealed-00000000-0000-8000-8000-00000000000c@0 at \d+ is no event of a ledger/,
  ],
];

const KINDS: readonly Pick<Tampering, 'what'>[] = [
  ...SEAL_TAMPERINGS,
  { what: 'mapping of leaves to places' },
  { what: 'mapping cut' },
  ...BY_PROTOCOL.map(([what]) => ({ what })),
  ...(ESDB_FOLDER === undefined ? [] : [...ON_DISK.filter(({ says }) => says !== null), { what: 'deletion, scavenged' }]),
];

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
    process.stdout.write(toldTally('log and seal in EventStoreDB', detected, KINDS));
  });
  const namedAs = async ({ what, work, named, says }: Tampering): Promise<void> => {
    const { findings } = await log.audited(work);
    for (const [kind, place] of named) expect(findings).toContainEqual(expect.objectContaining({ kind, place }));
    expect(findings.map((finding) => finding.what).join('\n')).toMatch(says);
    detected.push(what);
  };

  it('finds nothing where nothing was done', async () =>
    expect(await log.audited([])).toMatchObject({
      size: EVENTS,
      events: EVENTS,
      findings: [],
      counts: { ALTERED: 0, MISSING: 0, INSERTED: 0, UNSEALED: 0 },
    }));

  it.each(SEAL_TAMPERINGS)('detects and names: $what', namedAs);

  it('detects and names: the mapping of leaves to places', async () => {
    const swapped =
      'UPDATE seal.bundle SET positions = substring(positions from 9 for 8) || substring(positions for 8) || substring(positions from 17) WHERE n = 1';
    await namedAs({
      what: 'mapping of leaves to places',
      work: [swapped],
      named: [
        ['ALTERED', 'event'],
        ['ALTERED', 'placeIndex'],
      ],
      says: /bundle 1 is said to begin at \d+, its first event stands at \d+/,
    });
    await namedAs({
      what: 'mapping cut',
      work: ['UPDATE seal.bundle SET positions = substring(positions for 80) WHERE n = 1'],
      named: [['ALTERED', 'event']],
      says: /sealed at position 0, and stands at/,
    });
  });

  inFolder('detects and names what is edited in the files', async () => {
    await fillChunk();
    for (const { what, edit, named, says } of ON_DISK) {
      const undo = edited(edit(events[104]!, events[107]!));
      try {
        if (says === null) expect((await log.audited([])).findings).toEqual([]);
        // A chunk that is full leaves the server's memory a moment later.
        else
          await until(
            () => log.audited([]),
            ({ findings }) => findings.length > 0,
          ).then(() => namedAs({ what, work: [], named, says }));
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
      const told = await other.audited([]).then(
        ({ findings }) =>
          findings
            .filter(({ kind }) => kind !== 'UNSEALED')
            .map(({ kind, place, what }) => `${kind} ${place} ${what}`)
            .join('\n'),
        (fault: Error) => `stops: ${fault.message}`,
      );
      expect(told).toMatch(says);
      detected.push(what);
    } finally {
      log = mine;
      await other.close();
    }
  });

  // Of a stream that was deleted the server keeps the last event, so that its revisions go on.
  inFolder('detects and names what was deleted and scavenged', async () => {
    const [stream, { store }] = ['sealed-00000000-0000-8000-8000-00000000000b' as StreamName, log.original];
    await store.append({ stream, expected: 'no-stream', events: [0, 1, 2].map((more) => sealedEvent(EVENTS + more)), now: NOW });
    const sealer = await Sealer.takeUp(log.original.parts);
    await sealer.step();
    await fillChunk();
    await server.deleteStream(onServer(stream));
    const { hostname, port } = new URL(ESDB_URL!.replace('esdb:', 'http:'));
    await fetch(`http://${hostname}:${port}/admin/scavenge`, { method: 'POST' });
    const { findings } = await until(
      () => log.audited([]),
      ({ counts }) => counts.MISSING > 0,
    );
    expect(findings).toEqual([
      ...[0, 1].map(
        (more) =>
          expect.objectContaining({
            kind: 'MISSING',
            place: 'event',
            eventId: sealedEvent(EVENTS + more).id,
            leafIndex: EVENTS + more,
          }) as unknown,
      ),
      expect.objectContaining({ kind: 'ALTERED', place: 'stream', what: expect.stringContaining(stream) as unknown }),
    ]);
    detected.push('deletion, scavenged');
  });
});
