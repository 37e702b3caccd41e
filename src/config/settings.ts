import { delimiter, isAbsolute, resolve } from 'node:path';
import { type CredentialKeySource, credentialKeysIn } from './credential-settings';
import { edgeIn, type EdgeSettings } from './edge-settings';
import { type Environment, SettingsInvalid, wordsOf } from './environment';
import { type MasterKeySettings, masterKeyOf } from './master-key-settings';
import { oidcIn, type OidcSettings } from './oidc-settings';
import { type SealingSettings, sealingIn } from './sealing-settings';
import { type TracingSettings, tracingOf } from './tracing-settings';
import { type EventStoreDbSettings, eventStoreDbOf, namedEventStoreDb, s3Of, type S3StoreSettings } from './store-settings';

/** The environment, parsed once; nobody else reads `process.env`. */
export interface Settings extends EdgeSettings {
  readonly host: string;
  readonly port: number;
  /** Keys, the embedded PostgreSQL and received files live below it. */
  readonly dataDir: string;
  /** A PostgreSQL of the user's own, as its owner; without it an embedded one is started in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** A folder in whose node_modules the PostgreSQL of another major version lies, for a data folder that it wrote. */
  readonly postgresCarrier?: string | undefined;
  /** The log's own store; undefined: it lives in PostgreSQL beside the read models. */
  readonly eventStoreDb?: EventStoreDbSettings | undefined;
  /** One that is named, whether the log lives in it or not yet: it may be moved there. */
  readonly namedEventStoreDb?: EventStoreDbSettings | undefined;
  /** The first day of a demo ledger's movable clock; undefined for a production ledger (decision 9). */
  readonly demoFrom: string | undefined;
  readonly withoutRoles: boolean;
  /** Receivers of webhooks may stand in inner networks, and be spoken to over http. */
  readonly webhooksIntoInnerNetworks?: boolean;
  /** What wraps the keys; undefined: a file beside them. And what is to wrap them next, while it is changed. */
  readonly masterKey?: MasterKeySettings | undefined;
  readonly nextMasterKey?: MasterKeySettings | undefined;
  /** How the log is sealed; in a thread of its own with a key beside the others unless told. */
  readonly sealing?: SealingSettings;
  /** What signs certificates as portable credentials; a file of keys beside the others unless told. */
  readonly credentialKeys?: CredentialKeySource | undefined;
  /** Who says who people are, besides their keys; undefined: keys alone. */
  readonly oidc?: OidcSettings | undefined;
  /** Where received files are kept; undefined: in a folder of `dataDir`. */
  readonly s3?: S3StoreSettings | undefined;
  /** The program of the thread that prints. Tests have one that compiles on its way. */
  readonly printingThreadFile?: string | undefined;
  /** Fonts of the operator's own, whole files: asked for characters that the product's have not. */
  readonly printFonts?: readonly string[];
  /** Undefined: nothing is traced. */
  readonly tracing?: TracingSettings | undefined;
}

const DEFAULT_PORT = 3_000;
const HIGHEST_PORT = 65_535;

/** @throws SettingsInvalid naming the variable and how to mend it */
export function parseSettings(env: Environment): Settings {
  const port = Number(env.PORT ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > HIGHEST_PORT)
    throw new SettingsInvalid(`PORT must be a number from 0 to ${HIGHEST_PORT}, not "${env.PORT}"`);
  if (env.DATABASE_URL && !/^postgres(ql)?:\/\//.test(env.DATABASE_URL))
    throw new SettingsInvalid('DATABASE_URL must begin with postgresql://');
  const dataDir = env.DATA_DIR ?? 'data';
  return {
    host: env.HOST ?? '127.0.0.1',
    port,
    dataDir: isAbsolute(dataDir) ? dataDir : resolve(dataDir),
    databaseUrl: env.DATABASE_URL || undefined,
    postgresCarrier: env.POSTGRES_CARRIER ? resolve(env.POSTGRES_CARRIER) : undefined,
    eventStoreDb: eventStoreDbOf(env),
    namedEventStoreDb: namedEventStoreDb(env),
    demoFrom: env.LEDGER_DEMO_FROM || undefined,
    withoutRoles: env.LEDGER_WITHOUT_ROLES === 'yes',
    webhooksIntoInnerNetworks: env.WEBHOOK_INNER_NETWORKS === 'yes',
    masterKey: fromHere(masterKeyOf(env, '')),
    nextMasterKey: fromHere(masterKeyOf(env, 'NEXT_')),
    printFonts: (env.PRINT_FONTS ?? '')
      .split(delimiter)
      .filter((file) => file !== '')
      .map((file) => resolve(file)),
    ...edgeIn(env),
    sealing: sealingOf(env),
    credentialKeys: credentialKeysOf(env),
    oidc: oidcOf(env),
    s3: s3Of(env),
    tracing: tracingOf(env),
  };
}

const fromHere = (key: MasterKeySettings | undefined): MasterKeySettings | undefined =>
  key?.kind === 'file' ? { ...key, path: resolve(key.path) } : key;

function sealingOf(env: Environment): SealingSettings {
  const read = sealingIn({ ...env, command: env.LOG_KEY_COMMAND ? wordsOf(env.LOG_KEY_COMMAND, 'LOG_KEY_COMMAND') : undefined });
  if (typeof read === 'string') throw new SettingsInvalid(read);
  return read;
}

function credentialKeysOf(env: Environment): CredentialKeySource {
  const read = credentialKeysIn({
    ...env,
    command: env.CREDENTIAL_KEY_COMMAND ? wordsOf(env.CREDENTIAL_KEY_COMMAND, 'CREDENTIAL_KEY_COMMAND') : undefined,
  });
  if (typeof read === 'string') throw new SettingsInvalid(read);
  return read;
}

function oidcOf(env: Environment): OidcSettings | undefined {
  const oidc = oidcIn(env);
  if (typeof oidc === 'string') throw new SettingsInvalid(oidc);
  return oidc && { ...oidc, claimsFile: resolve(oidc.claimsFile) };
}
