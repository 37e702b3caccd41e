import { ORIGIN } from '../../../test/support/logs/sealed-log';
import { SpoiltLog } from '../../../test/support/logs/spoilt-log';
import { EVENTS, resealed, SEAL_TAMPERINGS, type TamperedLog, type Tampering, toldTally } from '../../../test/support/logs/tamperings';
import { signerWith } from '../signing/log-key.file';

/** Down to 300 events, and a seal that fits them: what a backup holds. */
const olderCopy = async (log: TamperedLog): Promise<void> => {
  await log.run('DELETE FROM ledger.event WHERE position > 300', 'UPDATE ledger.log_head SET position = 300');
  await resealed(log);
};
const swap = [
  'UPDATE ledger.event SET position = -position WHERE position IN (7, 9)',
  'UPDATE ledger.event SET position = 16 + position WHERE position < 0',
];

const EVENT_TAMPERINGS: readonly Tampering[] = [
  { what: 'order', work: swap, named: [['ALTERED', 'event']], says: /sealed at position 7, and stands at 9/ },
  {
    what: 'payload',
    work: [`UPDATE ledger.event SET data = '{"number":77}' WHERE position = 5`],
    named: [['ALTERED', 'event']],
    says: /data of contract.fact_recorded.v1 is not what was committed to/,
  },
  {
    what: 'payload, with a commitment made without the salt',
    work: [`UPDATE ledger.event SET data = '{"number":77}', d = sha256('{"number":77}') WHERE position = 5`],
    named: [['ALTERED', 'event']],
    says: /commitment to the data/,
  },
  {
    what: 'metadata',
    work: [`UPDATE ledger.event SET metadata = '{}' WHERE position = 5`],
    named: [['ALTERED', 'event']],
    says: /metadata of contract.fact_recorded.v1 is not what was committed to/,
  },
  {
    what: 'time',
    work: [`UPDATE ledger.event SET at = at - interval '1 day' WHERE position = 5`],
    named: [['ALTERED', 'event']],
    says: /time .* was sealed/,
  },
  {
    what: 'time, beyond every calendar',
    work: [
      `UPDATE ledger.event SET at = 'infinity' WHERE position = 5`,
      `UPDATE ledger.event SET at = '-infinity' WHERE position = 6`,
      `UPDATE ledger.event SET at = at + interval '3000 years' WHERE position = 7`,
    ],
    named: [['ALTERED', 'event']],
    says: /time .* was sealed[^]*time .* was sealed[^]*time .* was sealed/,
  },
  {
    what: 'type',
    work: [`UPDATE ledger.event SET type = 'contract.fact_denied.v1' WHERE position = 5`],
    named: [['ALTERED', 'event']],
    says: /type contract.fact_recorded.v1 was sealed, contract.fact_denied.v1 is stored/,
  },
  {
    what: 'stream',
    work: [`UPDATE ledger.event SET stream = 'sealed-elsewhere' WHERE position = 5`],
    named: [['ALTERED', 'event']],
    says: /stream/,
  },
  {
    what: 'revision',
    work: ['UPDATE ledger.event SET revision = 3 WHERE position = 5'],
    named: [['ALTERED', 'event']],
    says: /revision 0 was sealed, 3 is stored/,
  },
  {
    what: 'nothing where something must stand',
    work: [
      'ALTER TABLE ledger.event ALTER data DROP NOT NULL, ALTER revision DROP NOT NULL, ALTER d DROP NOT NULL',
      'UPDATE ledger.event SET data = NULL, revision = NULL, d = NULL WHERE position = 5',
    ],
    named: [['ALTERED', 'event']],
    says: /data of contract.fact_recorded.v1 is not what was committed to/,
  },
  {
    what: 'deletion',
    work: ['DELETE FROM ledger.event WHERE position = 5'],
    named: [['MISSING', 'event']],
    says: /the leaf is there, its event is not/,
  },
  {
    what: 'replacement',
    work: ["UPDATE ledger.event SET id = '0192f0c4-7b1e-7000-8000-000000000001' WHERE position = 5"],
    named: [
      ['MISSING', 'event'],
      ['INSERTED', 'event'],
    ],
    says: /no leaf names this event/,
  },
  {
    what: 'insertion before all others',
    work: [
      "INSERT INTO ledger.event SELECT -3, 'sealed-hidden', 0, at, '0192f0c4-7b1e-7000-8000-000000000002', type, data, metadata, salt_key_id, d, m FROM ledger.event WHERE position = 1",
    ],
    named: [['INSERTED', 'event']],
    says: /no leaf names this event/,
  },
  {
    what: 'truncation of the events',
    work: ['DELETE FROM ledger.event WHERE position > 590', 'UPDATE ledger.log_head SET position = 590'],
    named: [['MISSING', 'event']],
    says: /its event is not/,
  },
  {
    what: 'repeated id',
    work: [
      "INSERT INTO ledger.event SELECT 601, 'sealed-again', 0, at, id, type, data, metadata, salt_key_id, d, m FROM ledger.event WHERE position = 5",
    ],
    named: [['INSERTED', 'event']],
    says: /another event has this id too/,
  },
  {
    what: 'everything but the signatures, consistently',
    work: async (log) => {
      await log.run(`UPDATE ledger.event SET type = 'contract.fact_denied.v1' WHERE position = 5`);
      await resealed({ ...log, parts: { ...log.parts, signers: [signerWith(ORIGIN, Buffer.alloc(32, 66))] } });
    },
    named: [
      ['ALTERED', 'signature'],
      ['ALTERED', 'copy'],
    ],
    says: /forked/,
  },
  {
    what: 'forked log, signed by its own key',
    work: async (log) => {
      await log.run(`UPDATE ledger.event SET type = 'contract.fact_denied.v1' WHERE position = 5`);
      await resealed(log);
    },
    named: [['ALTERED', 'copy']],
    says: /the log was forked/,
  },
  { what: 'restored backup', work: olderCopy, named: [['MISSING', 'copy']], says: /checkpoint 600 was signed, and the database has none/ },
];
const TAMPERINGS = [...EVENT_TAMPERINGS, ...SEAL_TAMPERINGS];

let log: SpoiltLog;
beforeAll(async () => void (log = await SpoiltLog.of('postgres')));
afterAll(() => log.close());

it('finds nothing where nothing was done', async () => {
  const report = await log.audited([]);
  expect(report).toMatchObject({
    size: EVENTS,
    events: EVENTS,
    findings: [],
    counts: { ALTERED: 0, MISSING: 0, INSERTED: 0, UNSEALED: 0 },
  });
});

it('tells what is not sealed yet, which is no alarm', async () => {
  const later =
    "INSERT INTO ledger.event SELECT 600 + position, 'later-' || position, 0, at, gen_random_uuid(), type, data, metadata, salt_key_id, d, m FROM ledger.event WHERE position <= 3";
  const { counts } = await log.audited([later]);
  expect(counts).toEqual({ ALTERED: 0, MISSING: 0, INSERTED: 0, UNSEALED: 3, ERASED: 0 });
});

const detected: string[] = [];
it.each(TAMPERINGS)('detects and names: $what', async ({ what, work, named, says }) => {
  const { findings } = await log.audited(work);
  for (const [kind, place] of named) expect(findings).toContainEqual(expect.objectContaining({ kind, place }));
  expect(findings.map((finding) => finding.what).join('\n')).toMatch(says);
  detected.push(what);
});

afterAll(() => void process.stdout.write(toldTally('log and seal in PostgreSQL', detected, TAMPERINGS)));
