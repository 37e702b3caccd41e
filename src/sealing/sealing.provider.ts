import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { Settings } from '../config/settings';
import type { Clock } from '../kernel/clock';
import type { KeyStore } from '../keys/key-store.port';
import type { DerivedIds } from '../ledger/derived-ids.provider';
import type { EventStore } from '../ledger/event-store.port';
import { policyOf } from '../tlog/policy';
import { vkeyText } from '../tlog/verifier-key.hash';
import { AuditRuns } from './audit/audit-runs.adapter';
import { BoundHeads } from './bound-answers/bound-heads.adapter';
import { LeafFinder } from './ids/leaf-finder.adapter';
import type { LogSigner } from './signing/log-signer.port';
import { logSigners } from './signing/log-signers.provider';
import { SealLag } from './growing/seal-lag.provider';
import { SealTables } from './growing/seal-tables.adapter';
import { Stamps } from './vouching/stamps.adapter';
import { SealedLog } from './serving/sealed-log.query';
import type { SealingTask } from './growing/sealing-task';
import { SealingThread } from './growing/sealing-thread.provider';

/** What the rest of a service sees of its log. */
export interface Sealing {
  readonly origin: string;
  readonly signers: readonly LogSigner[];
  /** Keys that signed before, as verifier keys: older checkpoints bear them alone. */
  readonly formerKeys: readonly string[];
  readonly policy: string;
  readonly log: SealedLog;
  readonly stamps: Stamps;
  readonly heads: BoundHeads;
  readonly lag: SealLag;
  readonly audits: AuditRuns;
  /** Absent where the ledger is not sealed by this service. */
  readonly thread: SealingThread | undefined;
}

export interface SealingParts {
  readonly settings: Settings;
  readonly ownerUrl: string;
  readonly store: EventStore;
  readonly pool: Pool;
  readonly keys: KeyStore;
  readonly ids: DerivedIds;
  readonly clock: Clock;
  /** The keys that signed before one, as the ledger recorded it. */
  readonly formerKeys: (present: string) => Promise<readonly string[]>;
  /** The program of the thread, which is part of the composition root. */
  readonly threadFile: string;
}

const NO_WITNESSES =
  '# No witness cosigns this log: what it says is tamper-evident against its operator only for whoever kept an older checkpoint.\n';

const FORMER = '# Keys that signed before they were exchanged, as the log records it: older checkpoints bear them alone.\n';

export async function openSealing({
  settings,
  ownerUrl,
  store,
  pool,
  keys,
  ids,
  clock,
  formerKeys: formerOf,
  threadFile,
}: SealingParts): Promise<Sealing> {
  const { sealing: told = {}, dataDir, eventStoreDb, withoutRoles } = settings;
  const tables = new SealTables(pool);
  const origin = told.origin ?? (await tables.head())?.origin ?? originOf(settings, ids);
  const keysFolder = join(dataDir, 'keys');
  const signers = logSigners(origin, keysFolder, told.key);
  const formerKeys = await formerOf(vkeyText(signers[0]!.key));
  const policy = policyText(signers, formerKeys, told.policyFile);
  const task: SealingTask = {
    databaseUrl: ownerUrl,
    eventStoreDb,
    withoutRoles,
    origin,
    keysFolder,
    copyFolder: join(dataDir, 'seal'),
    key: told.key,
    policy,
    authorityUrl: told.authorityUrl,
    saltKeyId: keys.secrets.saltKeyId,
    saltKeyHex: keys.secrets.saltKey.toString('hex'),
  };
  return {
    origin,
    signers,
    formerKeys,
    policy,
    log: new SealedLog(tables, new LeafFinder(pool)),
    stamps: new Stamps(pool),
    heads: new BoundHeads(pool),
    lag: new SealLag(store, tables, clock),
    audits: new AuditRuns(pool),
    thread: told.isOff ? undefined : new SealingThread(told.threadFile ?? threadFile, task),
  };
}

/** A log that is described and never opened: for whoever lays out the routes. */
export function describedSealing(pool: Pool, store: EventStore, clock: Clock): Sealing {
  const tables = new SealTables(pool);
  return {
    origin: 'ledger.example/tlog',
    signers: [],
    formerKeys: [],
    policy: '',
    log: new SealedLog(tables, new LeafFinder(pool)),
    stamps: new Stamps(pool),
    heads: new BoundHeads(pool),
    lag: new SealLag(store, tables, clock),
    audits: new AuditRuns(pool),
    thread: undefined,
  };
}

/** A name that nobody else's ledger has. An operator names an address instead, before the first start. */
const originOf = ({ demoFrom }: Settings, ids: DerivedIds): string =>
  `${demoFrom === undefined ? '' : 'demo.'}skills-ledger.local/${ids.of('ledger')}`;

/** @throws Malformed where the file is no policy */
function policyText(signers: readonly LogSigner[], formerKeys: readonly string[], file: string | undefined): string {
  const lines = (vkeys: readonly string[]): string => vkeys.map((vkey) => `log ${vkey}\n`).join('');
  const former = formerKeys.length === 0 ? '' : `${FORMER}${lines(formerKeys)}`;
  const text =
    file === undefined
      ? `${NO_WITNESSES}${lines(signers.map(({ key }) => vkeyText(key)))}${former}quorum none\n`
      : readFileSync(file, 'utf8');
  policyOf(text);
  return text;
}
