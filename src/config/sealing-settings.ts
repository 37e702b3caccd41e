/** How a ledger is sealed. */
export interface SealingSettings {
  readonly isOff?: boolean;
  /** The name of the log, for ever: its address without scheme. Unless told it is made from the ledger's id. */
  readonly origin?: string | undefined;
  /** What signs: a key beside the others unless told. */
  readonly key?: LogKeySource | undefined;
  /** Whose signatures make a checkpoint believable; unless told the log alone, without witnesses. */
  readonly policyFile?: string | undefined;
  /** Whether everything is read and compared every night. */
  readonly isAuditedNightly?: boolean;
  /** Where checkpoints are stamped once an hour (RFC 3161); nowhere unless told. */
  readonly authorityUrl?: string | undefined;
  /** The program of the thread that seals. Tests have one that compiles on its way. */
  readonly threadFile?: string;
}

/** A file that is made at the first start, the key itself, or a program that asks a key-management service. */
export type LogKeySource =
  | { readonly kind: 'file' }
  | { readonly kind: 'environment'; readonly hex: string }
  | { readonly kind: 'command'; readonly command: readonly string[]; readonly publicHex: string };

interface Told {
  readonly LOG_SEALING?: string | undefined;
  readonly NIGHTLY_AUDIT?: string | undefined;
  readonly LOG_ORIGIN?: string | undefined;
  readonly LOG_KEY?: string | undefined;
  readonly LOG_KEY_PUBLIC?: string | undefined;
  readonly LOG_POLICY_FILE?: string | undefined;
  readonly LOG_TSA_URL?: string | undefined;
  readonly command: readonly string[] | undefined;
}

const HEX = /^[0-9a-f]{64}$/;
/** As a key may be called in a note: no blank, no plus, and no scheme before it. */
const ORIGIN = /^[^\s+:]+(:\d{1,5})?[^\s+:]*$/;

const URL_OF_HTTP = /^https?:\/\/[^\s/]+(\/\S*)?$/;

/** The settings, or what is wrong with them. */
export function sealingIn(told: Told): SealingSettings | string {
  const { LOG_SEALING, NIGHTLY_AUDIT, LOG_ORIGIN, LOG_POLICY_FILE, LOG_TSA_URL } = told;
  if (LOG_SEALING && LOG_SEALING !== 'off') return `LOG_SEALING can only be off, not "${LOG_SEALING}"`;
  if (NIGHTLY_AUDIT && NIGHTLY_AUDIT !== 'off') return `NIGHTLY_AUDIT can only be off, not "${NIGHTLY_AUDIT}"`;
  if (LOG_ORIGIN && !ORIGIN.test(LOG_ORIGIN))
    return `LOG_ORIGIN must be an address without scheme, for example ledger.example.com/tlog, not "${LOG_ORIGIN}"`;
  if (LOG_TSA_URL && !URL_OF_HTTP.test(LOG_TSA_URL))
    return `LOG_TSA_URL must be the http or https address of a time-stamp authority, not "${LOG_TSA_URL}"`;
  const key = keyIn(told);
  if (typeof key === 'string') return key;
  const usual = { isOff: LOG_SEALING === 'off', isAuditedNightly: NIGHTLY_AUDIT !== 'off' };
  return {
    ...usual,
    origin: LOG_ORIGIN || undefined,
    key,
    policyFile: LOG_POLICY_FILE || undefined,
    authorityUrl: LOG_TSA_URL || undefined,
  };
}

function keyIn({ LOG_KEY, LOG_KEY_PUBLIC = '', command }: Told): LogKeySource | string | undefined {
  if (LOG_KEY && command) return 'Only one of LOG_KEY and LOG_KEY_COMMAND can be';
  if (LOG_KEY && !HEX.test(LOG_KEY)) return 'LOG_KEY must be 64 hexadecimal digits in small letters';
  if (command && !HEX.test(LOG_KEY_PUBLIC)) return 'LOG_KEY_COMMAND needs LOG_KEY_PUBLIC, the public key in 64 hexadecimal digits';
  if (command) return { kind: 'command', command, publicHex: LOG_KEY_PUBLIC };
  return LOG_KEY ? { kind: 'environment', hex: LOG_KEY } : undefined;
}
