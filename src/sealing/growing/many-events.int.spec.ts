import { fillLog } from '../../../test/support/logs/filled-log';
import { freshSealedLog, sealedEvent } from '../../../test/support/logs/sealed-log';
import { uuid } from '../../kernel/uuid';
import { Findings } from '../audit/finding';
import { fullReplay } from '../audit/full-replay.provider';
import { IdRunRows } from '../ids/id-run-rows.adapter';
import { RUN_LEAVES } from '../ids/id-runs';
import { LeafFinder } from '../ids/leaf-finder.adapter';
import { SealedLog as PublishedLog } from '../serving/sealed-log.query';
import { Sealer } from './sealer.provider';

/** Enough for small pages, a large one and what was read ahead (page-size.ts). SEAL_EVENTS=70000 goes past the first run of ids, and prints what sealing and reading again cost here. */
const EVENTS = Number(process.env.SEAL_EVENTS ?? 9_000);

async function measured(what: string, work: () => Promise<unknown>): Promise<string> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return `${what} ${Math.round(performance.now() - began)} ms (${Math.round((user + system) / 1_000)} ms of processor time)`;
}

it('seals a ledger that was never sealed, finds every event by its id, and reads all of it again', async () => {
  const log = await freshSealedLog();
  await fillLog(log, EVENTS);
  const sealing = await measured('sealed in', async () => {
    const sealer = await Sealer.takeUp(log.parts);
    while ((await sealer.step()) > 0);
  });
  const published = new PublishedLog(log.parts.tables, new LeafFinder(log.pool));
  for (const index of [0, 255, 256, 65_535, 65_536, EVENTS - 1].filter((each) => each < EVENTS)) {
    expect((await published.leafOf(sealedEvent(index).id))!.index).toBe(index);
    expect(await published.proofOf(index)).toContain(`\nindex ${index}\n`);
  }
  expect(await published.leafOf(uuid('0192f0c4-7b1e-7000-8000-000000000001'))).toBeUndefined();
  const findings = new Findings();
  let idRuns = -1;
  const reading = await measured(
    'read again in',
    async () =>
      void ({ idRuns } = await fullReplay(
        { ...log.parts, store: log.store, idRuns: new IdRunRows(log.pool), keys: log.parts.signers.map(({ key }) => key) },
        findings,
      )),
  );
  expect([findings.isClean, findings.counts.UNSEALED, idRuns]).toEqual([true, 0, Math.floor(EVENTS / RUN_LEAVES)]);
  const { rows } = await log.pool.query<{ bytes: string }>(
    "SELECT sum(pg_total_relation_size(c.oid))::text AS bytes FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname = 'seal' AND relkind = 'r'",
  );
  process.stdout.write(`${EVENTS} events ${sealing}, ${reading}, ${Math.round(Number(rows[0]!.bytes) / EVENTS)} bytes an event\n`);
  await log.drop();
});
