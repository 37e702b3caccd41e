import { isAbsolute, resolve } from 'node:path';
import { DEMO_LIMITS, limitsIn, type RateLimits, USUAL_LIMITS } from './rate-limits';
import { type SealingSettings, sealingIn } from './sealing-settings';

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
  /** What wraps the keys; undefined: a file beside them. And what is to wrap them next, while it is changed. */
  readonly masterKey?: MasterKeySettings | undefined;
  readonly nextMasterKey?: MasterKeySettings | undefined;
  /** How often may be called; unless told the usual limits, wider ones for a demo ledger. */
  readonly rateLimits?: RateLimits;
  /** Proxies, as addresses or networks, that are believed when they say from where a request comes; none unless told. */
  readonly trustedProxies?: readonly string[];
  /** Origins of pages in browsers that may call; none unless told. */
  readonly corsOrigins?: readonly string[];
  /** Where the public reaches this service, without a path: its domain is what visitors are told to trust. */
  readonly publicUrl?: string | undefined;
  /** How the log is sealed; in a thread of its own with a key beside the others unless told. */
  readonly sealing?: SealingSettings;
  /** Where received files are kept; undefined: in a folder of `dataDir`. */
  readonly s3?: S3StoreSettings | undefined;
}

/** The master key itself, the file in which it stands, or a program that asks a key-management service. */
export type MasterKeySettings =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'environment'; readonly hex: string; readonly variable: string }
  | { readonly kind: 'command'; readonly command: readonly string[] };

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
  'MASTER_KEY', 'MASTER_KEY_FILE', 'MASTER_KEY_COMMAND', 'NEXT_MASTER_KEY', 'NEXT_MASTER_KEY_FILE', 'NEXT_MASTER_KEY_COMMAND', 'RATE_LIMITS', 'TRUSTED_PROXIES', 'CORS_ORIGINS',
  'LOG_SEALING', 'LOG_ORIGIN', 'LOG_KEY', 'LOG_KEY_COMMAND', 'LOG_KEY_PUBLIC', 'LOG_POLICY_FILE', 'LOG_TSA_URL',
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
    masterKey: masterKeyOf(env, ''),
    nextMasterKey: masterKeyOf(env, 'NEXT_'),
    rateLimits: rateLimitsOf(env),
    trustedProxies: listIn('TRUSTED_PROXIES', env.TRUSTED_PROXIES, PROXY, 'addresses or networks, for example 10.0.0.5, 10.1.0.0/16'),
    corsOrigins: listIn('CORS_ORIGINS', env.CORS_ORIGINS, ORIGIN, 'origins without a path, for example https://hr.example.com'),
    publicUrl: publicUrlOf(env),
    sealing: sealingOf(env),
    s3: s3Of(env),
  };
}

/** Names such as `loopback` are not taken: who is believed stands in the setting itself. */
const PROXY = /^(?=.*[.:])[0-9a-f.:]+(\/\d{1,3})?$/i;
const ORIGIN = /^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/;

function listIn(name: (typeof SETTING_NAMES)[number], text: string | undefined, form: RegExp, what: string): readonly string[] {
  const parts = (text ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '');
  const wrong = parts.find((part) => !form.test(part));
  if (wrong !== undefined) throw new SettingsInvalid(`${name} must be a list of ${what}, not "${wrong}"`);
  return parts;
}

/** The limits under which a ledger is served: those that were told, or the usual ones of its kind. */
export const limitsOf = ({ rateLimits, demoFrom }: Pick<Settings, 'rateLimits' | 'demoFrom'>): RateLimits => rateLimits ?? (demoFrom === undefined ? USUAL_LIMITS : DEMO_LIMITS);

function rateLimitsOf({ RATE_LIMITS, LEDGER_DEMO_FROM }: Environment): RateLimits {
  const usual = LEDGER_DEMO_FROM ? DEMO_LIMITS : USUAL_LIMITS;
  const limits = RATE_LIMITS ? limitsIn(RATE_LIMITS, usual) : usual;
  if (!limits) throw new SettingsInvalid(`RATE_LIMITS must name limits, for example key=3000/60, address=12000/60, files=60/60, guesses=60/600, or be off, not "${RATE_LIMITS}"`);
  return limits;
}

function sealingOf(env: Environment): SealingSettings {
  const read = sealingIn({ ...env, command: env.LOG_KEY_COMMAND ? wordsOf(env.LOG_KEY_COMMAND, 'LOG_KEY_COMMAND') : undefined });
  if (typeof read === 'string') throw new SettingsInvalid(read);
  return read;
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

function masterKeyOf(env: Environment, before: '' | 'NEXT_'): MasterKeySettings | undefined {
  const [variable, fileVariable, commandVariable] = [`${before}MASTER_KEY`, `${before}MASTER_KEY_FILE`, `${before}MASTER_KEY_COMMAND`] as const;
  const [hex, path, command] = [env[variable], env[fileVariable], env[commandVariable]];
  if ([hex, path, command].filter(Boolean).length > 1) throw new SettingsInvalid(`Only one of ${variable}, ${fileVariable} and ${commandVariable} can be`);
  if (hex) return { kind: 'environment', hex, variable };
  if (path) return { kind: 'file', path: resolve(path) };
  return command ? { kind: 'command', command: wordsOf(command, commandVariable) } : undefined;
}

/** A JSON list, for words with spaces in them; or words between spaces. No shell reads it. */
function wordsOf(command: string, variable: string): readonly string[] {
  if (!command.trimStart().startsWith('[')) return command.trim().split(/\s+/);
  const words = jsonIn(command);
  if (Array.isArray(words) && words.length > 0 && words.every((word) => typeof word === 'string')) return words as string[];
  // Without the words: they may say how the program proves who it is.
  throw new SettingsInvalid(`${variable} must be a program with its arguments, or a JSON list of them`);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
