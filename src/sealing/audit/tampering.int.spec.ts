import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { freshSealedLog, ORIGIN, type SealedLog } from '../../../test/support/sealed-log';
import { CopiedEvents } from '../../ledger/postgres/copied-events.adapter';
import { CopiedRows } from '../../ledger/postgres/copied-rows.adapter';
import { EventReader } from '../../ledger/postgres/event-reader.adapter';
import type { ReadConnections } from '../../ledger/postgres/read-connections.adapter';
import { asText } from '../../ledger/postgres/stored-row.adapter';
import { Commitments } from '../leaf.hash';
import { signerWith } from '../log-key.file';
import { SealTables } from '../seal-tables.adapter';
import { Sealer, type SealerParts } from '../sealer.provider';
import { SignedCopy } from '../signed-copy.file';
import { type AuditReport, type FindingKind, type FindingPlace, Findings } from './finding';
import { fullReplay } from './full-replay.provider';

/**
 * What somebody can do who has every right over the database and over the files, one at a time, and what the full replay
 * says of it: as SQL that heeds no trigger, or as work on the folder of the service.
 */
type Work = readonly string[] | ((log: TamperedLog) => Promise<void>);
/** In one transaction that is rolled back at the end. */
interface TamperedLog {
  readonly folder: string;
  parts: SealerParts;
  run(...statements: readonly string[]): Promise<void>;
}
interface Tampering {
  readonly what: string;
  readonly work: Work;
  readonly named: readonly (readonly [FindingKind, FindingPlace])[];
  readonly says: RegExp;
}
const EVENTS = 600;
const byteOf = (column: string, at: number): string => `${column} = set_byte(${column}, ${at}, get_byte(${column}, ${at}) # 1)`;
const resealed = async (log: TamperedLog): Promise<void> => {
  await log.run('DELETE FROM seal.checkpoint', 'DELETE FROM seal.tile', 'DELETE FROM seal.bundle', 'DELETE FROM seal.state');
  const sealer = await Sealer.takeUp({ ...log.parts, copy: new SignedCopy(join(log.folder, 'other')) });
  while ((await sealer.step()) > 0);
};
/** Down to 300 events, and a seal that fits them: what a backup holds. */
const olderCopy = async (log: TamperedLog): Promise<void> => {
  await log.run('DELETE FROM ledger.event WHERE position > 300', 'UPDATE ledger.log_head SET position = 300');
  await resealed(log);
};
const swap = ['UPDATE ledger.event SET position = -position WHERE position IN (7, 9)', 'UPDATE ledger.event SET position = 16 + position WHERE position < 0'];

const TAMPERINGS: readonly Tampering[] = [
  { what: 'payload', work: [`UPDATE ledger.event SET data = '{"number":77}' WHERE position = 5`], named: [['ALTERED', 'event']], says: /data of contract.fact_recorded.v1 is not what was committed to/ },
  { what: 'payload, with a commitment made without the salt', work: [`UPDATE ledger.event SET data = '{"number":77}', d = sha256('{"number":77}') WHERE position = 5`], named: [['ALTERED', 'event']], says: /commitment to the data/ },
  { what: 'metadata', work: [`UPDATE ledger.event SET metadata = '{}' WHERE position = 5`], named: [['ALTERED', 'event']], says: /metadata of contract.fact_recorded.v1 is not what was committed to/ },
  { what: 'time', work: [`UPDATE ledger.event SET at = at - interval '1 day' WHERE position = 5`], named: [['ALTERED', 'event']], says: /time .* was sealed/ },
  { what: 'time, beyond every calendar', work: [`UPDATE ledger.event SET at = 'infinity' WHERE position = 5`, `UPDATE ledger.event SET at = '-infinity' WHERE position = 6`, `UPDATE ledger.event SET at = at + interval '3000 years' WHERE position = 7`], named: [['ALTERED', 'event']], says: /time .* was sealed[^]*time .* was sealed[^]*time .* was sealed/ },
  { what: 'type', work: [`UPDATE ledger.event SET type = 'contract.fact_denied.v1' WHERE position = 5`], named: [['ALTERED', 'event']], says: /type contract.fact_recorded.v1 was sealed, contract.fact_denied.v1 is stored/ },
  { what: 'stream', work: [`UPDATE ledger.event SET stream = 'sealed-elsewhere' WHERE position = 5`], named: [['ALTERED', 'event']], says: /stream/ },
  { what: 'revision', work: ['UPDATE ledger.event SET revision = 3 WHERE position = 5'], named: [['ALTERED', 'event']], says: /revision 0 was sealed, 3 is stored/ },
  { what: 'nothing where something must stand', work: ['ALTER TABLE ledger.event ALTER data DROP NOT NULL, ALTER revision DROP NOT NULL, ALTER d DROP NOT NULL', 'UPDATE ledger.event SET data = NULL, revision = NULL, d = NULL WHERE position = 5'], named: [['ALTERED', 'event']], says: /data of contract.fact_recorded.v1 is not what was committed to/ },
  { what: 'order', work: swap, named: [['ALTERED', 'event']], says: /sealed at position 7, and stands at 9/ },
  { what: 'deletion', work: ['DELETE FROM ledger.event WHERE position = 5'], named: [['MISSING', 'event']], says: /the leaf is there, its event is not/ },
  { what: 'replacement', work: ["UPDATE ledger.event SET id = '0192f0c4-7b1e-7000-8000-000000000001' WHERE position = 5"], named: [['MISSING', 'event'], ['INSERTED', 'event']], says: /no leaf names this event/ },
  { what: 'insertion before all others', work: ["INSERT INTO ledger.event SELECT -3, 'sealed-hidden', 0, at, '0192f0c4-7b1e-7000-8000-000000000002', type, data, metadata, salt_key_id, d, m FROM ledger.event WHERE position = 1"], named: [['INSERTED', 'event']], says: /no leaf names this event/ },
  { what: 'truncation of the events', work: ['DELETE FROM ledger.event WHERE position > 590', 'UPDATE ledger.log_head SET position = 590'], named: [['MISSING', 'event']], says: /its event is not/ },
  { what: 'truncation of the seal', work: ['DELETE FROM seal.bundle WHERE n = 2', 'UPDATE seal.state SET size = 512, position = 512'], named: [['MISSING', 'entry']], says: /checkpoint 600 was signed; the entries go to 512/ },
  { what: 'repeated id', work: ["INSERT INTO ledger.event SELECT 601, 'sealed-again', 0, at, id, type, data, metadata, salt_key_id, d, m FROM ledger.event WHERE position = 5"], named: [['INSERTED', 'event']], says: /another event has this id too/ },
  { what: 'tile of leaves', work: [`UPDATE seal.tile SET ${byteOf('hashes', 40)} WHERE level = 0 AND n = 0`], named: [['ALTERED', 'tile']], says: /tile 0\/0 is not what the entries give, from hash 1 on/ },
  { what: 'last tile', work: [`UPDATE seal.tile SET ${byteOf('hashes', 0)} WHERE level = 0 AND n = 2`], named: [['ALTERED', 'tile']], says: /tile 0\/2/ },
  { what: 'tile above', work: [`UPDATE seal.tile SET ${byteOf('hashes', 33)} WHERE level = 1`], named: [['ALTERED', 'tile']], says: /tile 1\/0/ },
  { what: 'missing tile', work: ['DELETE FROM seal.tile WHERE level = 0 AND n = 1'], named: [['MISSING', 'tile']], says: /tile 0\/1 is gone/ },
  { what: 'entry in a full bundle', work: [`UPDATE seal.bundle SET ${byteOf('entries', 9)} WHERE n = 0`], named: [['ALTERED', 'checkpoint'], ['ALTERED', 'tile']], says: /the entries give/ },
  { what: 'entry in the last bundle', work: [`UPDATE seal.bundle SET ${byteOf('entries', 70)} WHERE n = 2`], named: [['ALTERED', 'event'], ['ALTERED', 'checkpoint']], says: /is not written as it was sealed|was sealed/ },
  { what: 'length of an entry', work: [`UPDATE seal.bundle SET ${byteOf('entries', 0)} WHERE n = 1`], named: [['MISSING', 'entry'], ['ALTERED', 'entry']], says: /bundle 1/ },
  { what: 'missing bundle', work: ['DELETE FROM seal.bundle WHERE n = 1'], named: [['MISSING', 'entry']], says: /bundle 1 is gone/ },
  { what: 'index of ids', work: [`UPDATE seal.bundle SET ${byteOf('ids', 12)} WHERE n = 0`], named: [['ALTERED', 'idIndex']], says: /not found by its id/ },
  { what: 'root of a checkpoint', work: [`UPDATE seal.checkpoint SET ${byteOf('root', 0)} WHERE size = 600`], named: [['ALTERED', 'checkpoint']], says: /the root is/ },
  { what: 'text of a checkpoint', work: ["UPDATE seal.checkpoint SET text = replace(text, '600', '601') WHERE size = 600"], named: [['ALTERED', 'checkpoint']], says: /not that of this size and root/ },
  { what: 'size in what was signed', work: [`UPDATE seal.checkpoint SET note = replace(note, E'\\n600\\n', E'\\n601\\n') WHERE size = 600`], named: [['ALTERED', 'checkpoint']], says: /another text was signed/ },
  { what: 'signature', work: ["UPDATE seal.checkpoint SET note = overlay(note placing 'AAAA' from length(note) - 20 for 4) WHERE size = 600"], named: [['ALTERED', 'signature']], says: /is not one of this text/ },
  { what: 'signature taken away', work: ["UPDATE seal.checkpoint SET note = left(note, position(E'\\n\\n' in note) + 1) WHERE size = 600"], named: [['ALTERED', 'signature']], says: /0 signatures/ },
  { what: 'salt key', work: async (log) => void (log.parts = { ...log.parts, commitments: new Commitments({ saltKeyId: 'salt-1', saltKey: Buffer.alloc(32, 9) }) }), named: [['ALTERED', 'saltKey']], says: /the salt key is not the one/ },
  { what: 'everything but the signatures, consistently', work: async (log) => { await log.run(`UPDATE ledger.event SET type = 'contract.fact_denied.v1' WHERE position = 5`); await resealed({ ...log, parts: { ...log.parts, signers: [signerWith(ORIGIN, Buffer.alloc(32, 66))] } }); }, named: [['ALTERED', 'signature'], ['ALTERED', 'copy']], says: /forked/ },
  { what: 'forked log, signed by its own key', work: async (log) => { await log.run(`UPDATE ledger.event SET type = 'contract.fact_denied.v1' WHERE position = 5`); await resealed(log); }, named: [['ALTERED', 'copy']], says: /the log was forked/ },
  { what: 'restored backup', work: olderCopy, named: [['MISSING', 'copy']], says: /checkpoint 600 was signed, and the database has none/ },
];
const UNDETECTED = [
  'that what was recorded is true, or that something was never recorded',
  'an event changed between its append and its seal by whoever has the salt key too',
  'a whole log made anew by whoever has the database, the salt key, the key of the log and every copy of an older checkpoint: witnesses are against that',
  'in EventStoreDB: another way to write the same JSON on disk, for its client hands over what it parsed',
];

let [original, superuser] = [] as unknown as [SealedLog & { drop(): Promise<void> }, Client];
beforeAll(async () => {
  original = await freshSealedLog();
  await original.append(EVENTS);
  const sealer = await Sealer.takeUp(original.parts);
  while ((await sealer.step()) > 0);
  // As whoever owns the database and heeds no trigger; the rest as the readers of events ask for.
  superuser = new Client({ connectionString: original.url, options: '-c session_replication_role=replica -c TimeZone=UTC -c DateStyle=ISO -c bytea_output=hex' });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await original.drop();
});

const audited = (log: Pick<TamperedLog, 'parts'>): Promise<AuditReport> => fullReplay({ ...log.parts, keys: original.parts.signers.map(({ key }) => key) }, new Findings());
const reader = new EventReader({ query: async (_name: string, text: string, values: readonly unknown[]) => (await superuser.query({ text, values: [...values], rowMode: 'array', types: asText })).rows } as unknown as ReadConnections);

const copied = new CopiedEvents({ copy: (text, take) => superuser.query(new CopiedRows(text, take)).rows });

async function spoilt(work: Work): Promise<AuditReport> {
  const folder = `${original.folder}-copy`;
  cpSync(original.folder, folder, { recursive: true });
  const store = { readAll: (after: bigint, limit: number) => reader.all(after, limit), readInBytes: (after: bigint, limit: number) => copied.after(after, limit), head: () => reader.head() };
  const run = async (...statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await superuser.query(statement);
  };
  const log: TamperedLog = { folder, parts: { ...original.parts, store, tables: new SealTables(superuser as unknown as SealedLog['pool']), copy: new SignedCopy(folder) }, run };
  await superuser.query('BEGIN');
  try {
    await (typeof work === 'function' ? work(log) : run(...work));
    return await audited(log);
  } finally {
    await superuser.query('ROLLBACK');
    rmSync(folder, { recursive: true });
  }
}

it('finds nothing where nothing was done', async () => {
  const report = await spoilt([]);
  expect(report).toMatchObject({ size: EVENTS, events: EVENTS, findings: [], counts: { ALTERED: 0, MISSING: 0, INSERTED: 0, UNSEALED: 0 } });
});

it('tells what is not sealed yet, which is no alarm', async () => {
  const later = "INSERT INTO ledger.event SELECT 600 + position, 'later-' || position, 0, at, gen_random_uuid(), type, data, metadata, salt_key_id, d, m FROM ledger.event WHERE position <= 3";
  const { counts } = await spoilt([later]);
  expect(counts).toEqual({ ALTERED: 0, MISSING: 0, INSERTED: 0, UNSEALED: 3, ERASED: 0 });
});

const detected: string[] = [];
it.each(TAMPERINGS)('detects and names: $what', async ({ what, work, named, says }) => {
  const { findings } = await spoilt(work);
  for (const [kind, place] of named) expect(findings).toContainEqual(expect.objectContaining({ kind, place }));
  expect(findings.map((finding) => finding.what).join('\n')).toMatch(says);
  detected.push(what);
});

afterAll(() => void process.stdout.write(`tampering with log and seal: ${detected.length} of ${TAMPERINGS.length} kinds detected and named; not detectable: ${UNDETECTED.join('; ')}\n`));
