import { type Environment, SettingsInvalid } from './environment';

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

const STORES = ['postgres', 'eventstoredb'];

/** @throws SettingsInvalid */
export function eventStoreDbOf({ LEDGER_STORE = 'postgres', ESDB_URL, ESDB_LEDGER }: Environment): EventStoreDbSettings | undefined {
  if (!STORES.includes(LEDGER_STORE)) throw new SettingsInvalid(`LEDGER_STORE must be one of ${STORES.join(', ')}, not "${LEDGER_STORE}"`);
  if (LEDGER_STORE === 'postgres') return undefined;
  if (!ESDB_URL) throw new SettingsInvalid('LEDGER_STORE=eventstoredb needs ESDB_URL, for example esdb://127.0.0.1:2113?tls=false');
  return namedEventStoreDb({ ESDB_URL, ESDB_LEDGER });
}

export const namedEventStoreDb = ({ ESDB_URL, ESDB_LEDGER }: Environment): EventStoreDbSettings | undefined =>
  ESDB_URL ? { url: ESDB_URL, ledger: ESDB_LEDGER || undefined } : undefined;

const FILE_STORES = ['folder', 's3'];
/** Services of one's own have no regions, and take this one. */
const USUAL_REGION = 'us-east-1';

/** @throws SettingsInvalid */
export function s3Of({
  FILE_STORE = 'folder',
  S3_URL,
  S3_REGION,
  S3_ACCESS_KEY_ID,
  S3_SECRET_ACCESS_KEY,
}: Environment): S3StoreSettings | undefined {
  if (!FILE_STORES.includes(FILE_STORE))
    throw new SettingsInvalid(`FILE_STORE must be one of ${FILE_STORES.join(', ')}, not "${FILE_STORE}"`);
  if (FILE_STORE === 'folder') return undefined;
  if (!S3_URL || !/^https?:\/\/[^/@]+\/[^/]/.test(S3_URL))
    throw new SettingsInvalid(
      'FILE_STORE=s3 needs S3_URL with the bucket as its path and without keys, for example https://s3.example.com/bucket',
    );
  if (!S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY)
    throw new SettingsInvalid('FILE_STORE=s3 needs S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY');
  return { url: S3_URL, region: S3_REGION || USUAL_REGION, accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY };
}
