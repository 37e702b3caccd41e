import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { DiscoveryService, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { ApiKeys } from './access/api-keys.provider';
import { Accounts } from './access/oidc/accounts.provider';
import { IdentityProvider, openProvider } from './access/oidc/identity-provider.provider';
import { signInLines } from './access/sign-in-lines';
import { AppModule } from './app.module';
import { limitsOf } from './config/edge-settings';
import { mustBeFonts } from './config/own-fonts.file';
import type { Settings } from './config/settings';
import { SYSTEM_CLOCK } from './config/system-clock.provider';
import { BeginDays } from './contexts/calendar/services';
import { CONTEXTS } from './contexts/contexts.declaration';
import { formerLogKeys } from './contexts/opening/services';
import type { FileStore } from './files/file-store.port';
import { corsOf, openEdge } from './http/edge/edge.provider';
import { RateLimiter } from './http/limits/rate-limiter.provider';
import { describeApi } from './http/description/openapi.provider';
import { ProblemCatalogue } from './http/problems/problem';
import { Meters } from './health/meters.provider';
import { fileStoreOf, Infrastructure, openInfrastructure } from './infrastructure.provider';
import { credentialKeys, credentialKeysAgain } from './keys/credential-keys.provider';
import type { KeyStore } from './keys/key-store.port';
import { FileKeyStore } from './keys/file-key-store.adapter';
import { DerivedIds } from './ledger/derived-ids.provider';
import { KeyedCommitter } from './ledger/keyed-committer.provider';
import { EventCatalogue } from './ledger/event-catalogue';
import { Ledger } from './ledger/ledger';
import { ProgramLog } from './logging/program-log.provider';
import { CatchUpRoom } from './projecting/engine/catch-up-room';
import { Engine } from './projecting/engine/engine.provider';
import { withSharedTail } from './projecting/engine/log-tail.provider';
import { Past } from './projecting/folding/past.provider';
import { processRunners } from './projecting/engine/process-runners.provider';
import type { TableOf } from './projecting/projection';
import type { PrintingParts } from './printing/printing.module';
import { ReadModels } from './projecting/querying/read-models.provider';
import { LIVE_SCHEMA } from './projecting/tables/read-models.schema';
import { TableWriter } from './projecting/writing/table-writer';
import { VersionedProjection } from './projecting/engine/versioned-projection.provider';
import { READ_MODELS } from './read-models/read-models.declaration';
import { clockOf, open, refuseForeignLog } from './opening-log.provider';
import { NightlyAudit } from './sealing/audit/nightly-audit.provider';
import { openSealing, type SealingParts } from './sealing/sealing.provider';
import { alsoTraced, tracingFor } from './tracing/also-traced.provider';
import type { Tracing } from './tracing/tracing.provider';
import type { CredentialParts } from './vc/credential-signer.provider';

/** Every projection of the product: the contexts' own and those that join contexts. */
export const PROJECTIONS = [...CONTEXTS.flatMap(({ projections }) => projections), ...READ_MODELS];
export const TABLES: readonly TableOf[] = [...new Set(PROJECTIONS.flatMap(({ tables }) => tables))];

export interface RunningService {
  readonly url: string;
  /** The administrator's key, on the very first start of a ledger only. */
  readonly bootstrapKey: string | undefined;
  /** How people and systems sign in, for whoever starts it. */
  readonly signIn: readonly string[];
  readonly app: NestFastifyApplication;
  stop(): Promise<void>;
}

/** Opens everything a service needs, in order, and closes it in the reverse order; what was acknowledged is never lost. */
export async function startService(settings: Settings): Promise<RunningService> {
  mustBeFonts(settings.printFonts ?? []);
  const closing: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    const keys = FileKeyStore.open(join(settings.dataDir, 'keys'), settings.masterKey);
    closing.push(() => keys.close());
    const provider = await openProvider(settings.oidc, (line) => new Logger('oidc').warn(line));
    const infrastructure = await openInfrastructure(settings, TABLES);
    closing.push(() => infrastructure.close());
    const traces = await tracingFor(settings);
    closing.push(async () => traces?.close());
    const app = await assemble(
      settings,
      infrastructure,
      { keys, files: await fileStoreOf(settings), provider, tracing: traces?.tracing },
      closing,
    );
    await app.listen(settings.port, settings.host);
    const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
    const signIn = signInLines(provider?.issuer, provider === undefined ? 0 : await app.get(Accounts).unlinkedPeople());
    return { url, app, bootstrapKey: await app.get(ApiKeys).bootstrap(), signIn, stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

/** What is kept, asked or told outside every database. */
interface Kept {
  readonly keys: KeyStore;
  readonly files: FileStore;
  readonly provider: IdentityProvider | undefined;
  readonly tracing: Tracing | undefined;
}

async function assemble(
  settings: Settings,
  { ownerUrl, store, epoch, projectors, courtesy, readers }: Infrastructure,
  { keys, files, provider, tracing }: Kept,
  closing: (() => Promise<void>)[],
): Promise<NestFastifyApplication> {
  const clock = await clockOf(settings, store);
  const ids = new DerivedIds(keys.secrets.idKey);
  const committer = new KeyedCommitter(keys.secrets, ids);
  const readModels = new ReadModels(
    readers,
    PROJECTIONS.map(({ name }) => name),
    new Past(store, ids, shapesIn(readers), PROJECTIONS),
  );
  const tailed = withSharedTail(store);
  const engine = new Engine(tailed, projectors, readModels);
  const sealing = await sealingFor(settings, ownerUrl, { store, pool: projectors, keys, ids, clock });
  const [limiter, meters] = [new RateLimiter(limitsOf(settings)), new Meters()];
  const measured = alsoTraced(meters, tracing);
  const module = AppModule.of({
    limiter,
    meters,
    ledger: {
      store,
      epoch,
      clock,
      committer,
      ids,
      catalogue: new EventCatalogue(CONTEXTS.flatMap(({ events }) => events)),
      meter: measured,
    },
    projecting: { readers, projectors, engine, readModels },
    people: { pool: projectors, keys, files },
    access: { pool: projectors, courtesy, keys, ids, publicUrl: settings.publicUrl, provider },
    webhooks: { pool: projectors, keys, intoInner: settings.webhooksIntoInnerNetworks === true },
    verification: { pool: projectors, publicUrl: settings.publicUrl },
    credentials: credentialPartsOf(settings),
    printing: printingOf(settings),
    sealing,
    isDemo: settings.demoFrom !== undefined,
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, openEdge(settings, limiter, measured), {
    logger: new ProgramLog(),
    abortOnError: false,
    cors: corsOf(settings),
  });
  closing.push(
    () => engine.stop(),
    () => app.close(),
  );
  await describeApi(app, app.get(ProblemCatalogue, { strict: false }), provider?.issuer);
  await app.init();
  await refuseForeignLog(store, ids);
  await open(app.get(Ledger), ids, settings);
  const site = { ownerUrl, store, tail: tailed, projectors, metadata: readers, options: settings, room: new CatchUpRoom(), steps: tracing };
  engine.add(
    PROJECTIONS.map((projection) => new VersionedProjection(site, projection)),
    processRunners(app.get(DiscoveryService, { strict: false }), tailed, projectors, committer, clock, tracing),
  );
  engine.start();
  sealing.thread?.start();
  closing.push(async () => sealing.thread?.stop());
  auditNightly(settings, closing);
  await app.get(BeginDays, { strict: false }).start();
  return app;
}

/** What seals the log, in a thread of its own. */
const sealingFor = (settings: Settings, ownerUrl: string, parts: Pick<SealingParts, 'store' | 'pool' | 'keys' | 'ids' | 'clock'>) =>
  openSealing({
    ...parts,
    settings,
    ownerUrl,
    formerKeys: (present) => formerLogKeys(parts.store, parts.ids, present),
    threadFile: join(__dirname, 'sealing-thread.js'),
  });

/** The keys lie beside the others; signatures are of real time, in a demo too (decision 8). */
const credentialPartsOf = ({ dataDir, credentialKeys: source, publicUrl }: Settings): CredentialParts => ({
  keys: credentialKeys(join(dataDir, 'keys'), source),
  keysAgain: credentialKeysAgain(join(dataDir, 'keys'), source),
  publicUrl,
  realClock: SYSTEM_CLOCK,
});
/** What prints, and where the codes on paper lead. */
const printingOf = ({
  printingThreadFile = join(__dirname, 'printing-thread.js'),
  printFonts = [],
  publicUrl,
  demoFrom,
}: Settings): PrintingParts => ({
  threadFile: printingThreadFile,
  ownFonts: printFonts,
  address: { publicUrl, isDemo: demoFrom !== undefined },
});

/** By the program of the command line, which has its own environment from ours. */
function auditNightly({ sealing, dataDir }: Settings, closing: (() => Promise<void>)[]): void {
  if (!sealing?.isAuditedNightly) return;
  const audit = new NightlyAudit([join(__dirname, 'cli', 'main.js'), 'audit', '--nightly', '--json', '--data', dataDir]);
  audit.start();
  closing.push(() => audit.stop());
}

/** As the rows of a table come back from the database. */
const shapesIn =
  (readers: DataSource) =>
  (table: TableOf): TableWriter =>
    new TableWriter(readers.getMetadata(table as new () => object), LIVE_SCHEMA);
