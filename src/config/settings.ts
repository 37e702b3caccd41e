import { isAbsolute, resolve } from 'node:path';

/** The environment, parsed once; nobody else reads `process.env`. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Keys, the embedded PostgreSQL and received files live below it. */
  readonly dataDir: string;
  /** A PostgreSQL of the user's own, as its owner; without it an embedded one is started in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** The log's own store; undefined: it lives in PostgreSQL beside the read models. */
  readonly eventStoreDb?: EventStoreDbSettings | undefined;
  /** The first day of a demo ledger's movable clock; undefined for a production ledger (decision 9). */
  readonly demoFrom: string | undefined;
  readonly withoutRoles: boolean;
  /** Receivers of webhooks may stand in inner networks, and be spoken to over http. */
  readonly webhooksIntoInnerNetworks?: boolean;
  /** Where the public reaches this service, without a path: its domain is what visitors are told to trust. */
  readonly publicUrl?: string | undefined;
  /** Where received files are kept; undefined: in a folder of `dataDir`. */
  readonly s3?: S3StoreSettings | undefined;
}

/** A bucket, or a folder in one, of an S3-compatible service. */
export interface S3StoreSettings {
  readonly url: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface EventStoreDbSettings {
  /** With user, password and certificates; checked by the adapter, and shown nowhere. */
  readonly url: string;
  /** The ledger's name where the EventStoreDB holds several. */
  readonly ledger: string | undefined;
}

export class SettingsInvalid extends Error {}

const DEFAULT_PORT = 3_000;
const HIGHEST_PORT = 65_535;

/** Every variable that is read, for nothing else can be: {@link Environment} has no others. */
export const SETTING_NAMES = [
  'PORT', 'HOST', 'DATA_DIR', 'DATABASE_URL', 'LEDGER_STORE', 'ESDB_URL', 'ESDB_LEDGER', 'LEDGER_WITHOUT_ROLES', 'LEDGER_DEMO_FROM', 'WEBHOOK_INNER_NETWORKS', 'PUBLIC_URL',
  'FILE_STORE', 'S3_URL', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY',
] as const;
type Environment = { readonly [name in (typeof SETTING_NAMES)[number]]?: string | undefined };

/** @throws SettingsInvalid naming the variable and how to mend it */
export function parseSettings(env: Environment): Settings {
  const port = Number(env.PORT ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > HIGHEST_PORT) throw new SettingsInvalid(`PORT must be a number from 0 to ${HIGHEST_PORT}, not "${env.PORT}"`);
  if (env.DATABASE_URL && !/^postgres(ql)?:\/\//.test(env.DATABASE_URL)) throw new SettingsInvalid('DATABASE_URL must begin with postgresql://');
  const dataDir = env.DATA_DIR ?? 'data';
  return {
    host: env.HOST ?? '127.0.0.1',
    port,
    dataDir: isAbsolute(dataDir) ? dataDir : resolve(dataDir),
    databaseUrl: env.DATABASE_URL || undefined,
    eventStoreDb: eventStoreDbOf(env),
    demoFrom: env.LEDGER_DEMO_FROM || undefined,
    withoutRoles: env.LEDGER_WITHOUT_ROLES === 'yes',
    webhooksIntoInnerNetworks: env.WEBHOOK_INNER_NETWORKS === 'yes',
    publicUrl: publicUrlOf(env),
    s3: s3Of(env),
  };
}

const STORES = ['postgres', 'eventstoredb'];

function eventStoreDbOf({ LEDGER_STORE = 'postgres', ESDB_URL, ESDB_LEDGER }: Environment): EventStoreDbSettings | undefined {
  if (!STORES.includes(LEDGER_STORE)) throw new SettingsInvalid(`LEDGER_STORE must be one of ${STORES.join(', ')}, not "${LEDGER_STORE}"`);
  if (LEDGER_STORE === 'postgres') return undefined;
  if (!ESDB_URL) throw new SettingsInvalid('LEDGER_STORE=eventstoredb needs ESDB_URL, for example esdb://127.0.0.1:2113?tls=false');
  return { url: ESDB_URL, ledger: ESDB_LEDGER || undefined };
}

function publicUrlOf({ PUBLIC_URL }: Environment): string | undefined {
  if (PUBLIC_URL && !/^https?:\/\/[^/?#@\s]+\/?$/.test(PUBLIC_URL)) throw new SettingsInvalid('PUBLIC_URL must be the address of this service without a path, for example https://ledger.example.com');
  return PUBLIC_URL || undefined;
}

const FILE_STORES = ['folder', 's3'];
/** Services of one's own have no regions, and take this one. */
const USUAL_REGION = 'us-east-1';

function s3Of({ FILE_STORE = 'folder', S3_URL, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }: Environment): S3StoreSettings | undefined {
  if (!FILE_STORES.includes(FILE_STORE)) throw new SettingsInvalid(`FILE_STORE must be one of ${FILE_STORES.join(', ')}, not "${FILE_STORE}"`);
  if (FILE_STORE === 'folder') return undefined;
  if (!S3_URL || !/^https?:\/\/[^/@]+\/[^/]/.test(S3_URL)) throw new SettingsInvalid('FILE_STORE=s3 needs S3_URL with the bucket as its path and without keys, for example https://s3.example.com/bucket');
  if (!S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) throw new SettingsInvalid('FILE_STORE=s3 needs S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY');
  return { url: S3_URL, region: S3_REGION || USUAL_REGION, accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY };
}
