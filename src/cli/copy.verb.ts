import { join } from 'node:path';
import { PROJECTIONS, TABLES } from '../app';
import type { Settings } from '../config/settings';
import { type Infrastructure, openCopiedLog, openInfrastructure, openStore } from '../infrastructure.provider';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import type { KeyStore } from '../keys/key-store.port';
import type { EventStore } from '../ledger/event-store.port';
import type { Copied, CopyProgress } from '../moving/log-copy.provider';
import { homeOf, setMovingTo } from '../moving/log-home.provider';
import { moveLog, type MoveParts } from '../moving/move-log.provider';
import { Rebuild } from '../projecting/building/rebuild.provider';
import { Findings, isAlarm } from '../sealing/audit/finding';
import { fullReplay } from '../sealing/audit/full-replay.provider';
import { Commitments } from '../sealing/growing/leaf.hash';
import { logSigners } from '../sealing/signing/log-signers.provider';
import { IdRunRows } from '../sealing/ids/id-run-rows.adapter';
import { SealTables } from '../sealing/growing/seal-tables.adapter';
import { SignedCopy } from '../sealing/growing/signed-copy.file';
import { tellingProgress } from './progress';
import { valueOf } from './words';

const STORES = ['postgres', 'eventstoredb'] as const;
type Store = (typeof STORES)[number];
const USAGE = 2;

/**
 * `copy --from postgres --to eventstoredb`, or back: moves the log into the other store, with every byte and time, and what
 * stands at its positions with it. DATABASE_URL (or the embedded PostgreSQL) and ESDB_URL name the two. No service may run.
 * A copy that was interrupted is begun again and goes on; `--abandon` leaves the log where it is. `--json` ends with one object.
 */
export async function copy(args: readonly string[], settings: Settings): Promise<number> {
  const [from, to] = [storeNamed(args, '--from'), storeNamed(args, '--to')];
  if (args.includes('--abandon')) return abandon(settings);
  if (!from || !to || from === to) {
    console.error('usage: npm run ledger -- copy --from postgres --to eventstoredb (or the other way) [--json], or: copy --abandon');
    return USAGE;
  }
  if (!settings.namedEventStoreDb)
    throw new Error(
      'copy needs ESDB_URL, for example esdb://127.0.0.1:2113?tls=false; and ESDB_LEDGER where the EventStoreDB holds several ledgers',
    );
  const began = performance.now();
  const copied = await moved(settings, from, to, (line) => console.error(line));
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  if (args.includes('--json'))
    console.log(JSON.stringify({ events: copied.events, copied: copied.events - copied.found, found: copied.found, seconds }));
  else
    console.log(
      `copy: ${copied.events} events in ${to}, ${copied.found} of them found there, each compared with its original, in ${seconds} s. From now on: LEDGER_STORE=${to}`,
    );
  return 0;
}

async function abandon(settings: Settings): Promise<number> {
  const { ownerUrl, close } = await openInfrastructure(settings, TABLES, { isMoving: true });
  await setMovingTo(ownerUrl, null).finally(close);
  console.log('copy: the log stays where it is');
  return 0;
}

async function moved(settings: Settings, from: Store, to: Store, tell: (line: string) => void): Promise<Copied> {
  const [there, here] = [settingsAt(settings, to), settingsAt(settings, from)];
  const keys = FileKeyStore.open(join(settings.dataDir, 'keys'), settings.masterKey);
  try {
    const infrastructure = await openInfrastructure(here, TABLES, { isMoving: true });
    try {
      const target = await openStore(there, infrastructure.ownerUrl);
      const into = await openCopiedLog(there, infrastructure.ownerUrl);
      try {
        const copied = await moveLog(
          partsOf(infrastructure, { here, there, target, into, keys }),
          await printing(infrastructure.store, tell),
        );
        await rebuildAll(infrastructure, there, target, tell);
        return copied;
      } finally {
        await Promise.all([into.close(), target.close()]);
      }
    } finally {
      await infrastructure.close();
    }
  } finally {
    await keys.close();
  }
}

interface Sides extends Pick<MoveParts, 'target' | 'into'> {
  readonly here: Settings;
  readonly there: Settings;
  readonly keys: KeyStore;
}

function partsOf({ ownerUrl, store, projectors, readers }: Infrastructure, { here, there, target, into, keys }: Sides): MoveParts {
  const isDense = there.eventStoreDb === undefined;
  return {
    ownerUrl,
    projectors,
    from: homeOf(here),
    to: homeOf(there),
    source: store,
    target,
    into,
    isDense,
    projections: PROJECTIONS,
    site: { metadata: readers },
    prove: async (within) => {
      const [tables, findings] = [new SealTables(within), new Findings()];
      const { origin } = await tables.extent();
      const signers = origin === '' ? [] : logSigners(origin, join(there.dataDir, 'keys'), there.sealing?.key);
      await fullReplay(
        {
          store: target,
          isDense,
          tables,
          idRuns: new IdRunRows(within),
          copy: new SignedCopy(join(there.dataDir, 'seal')),
          commitments: new Commitments(keys.secrets),
          keys: signers.map(({ key }) => key),
        },
        findings,
      );
      return findings.listed.filter(isAlarm).map(({ kind, place, what }) => `${kind}  ${place}: ${what}`);
    },
  };
}

/** What is not built before a service starts, the service builds. */
async function rebuildAll(
  { ownerUrl, projectors, readers }: Infrastructure,
  options: Settings,
  store: EventStore,
  tell: (line: string) => void,
): Promise<void> {
  const rebuild = new Rebuild({ ownerUrl, store, projectors, metadata: readers, options });
  let built = 0;
  for await (const _ of rebuild.replaceEach(PROJECTIONS, () => undefined)) built += 1;
  await rebuild.dropKept(PROJECTIONS);
  tell(`copy: ${built} read models built from it`);
}

const settingsAt = (settings: Settings, store: Store): Settings => ({
  ...settings,
  eventStoreDb: store === 'postgres' ? undefined : settings.namedEventStoreDb,
});
const storeNamed = (args: readonly string[], option: string): Store | undefined => STORES.find((store) => store === valueOf(args, option));

const printing = async (source: EventStore, tell: (line: string) => void): Promise<CopyProgress> =>
  tellingProgress((await source.head()).position, (line) => tell(`copy: ${line}`));
