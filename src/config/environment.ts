/** Every variable that is read, for nothing else can be: {@link Environment} has no others. */
export const SETTING_NAMES = [
  'PORT',
  'HOST',
  'DATA_DIR',
  'DATABASE_URL',
  'POSTGRES_CARRIER',
  'LEDGER_STORE',
  'ESDB_URL',
  'ESDB_LEDGER',
  'LEDGER_WITHOUT_ROLES',
  'LEDGER_DEMO_FROM',
  'WEBHOOK_INNER_NETWORKS',
  'PUBLIC_URL',
  'PRINT_FONTS',
  'MASTER_KEY',
  'MASTER_KEY_FILE',
  'MASTER_KEY_COMMAND',
  'NEXT_MASTER_KEY',
  'NEXT_MASTER_KEY_FILE',
  'NEXT_MASTER_KEY_COMMAND',
  'RATE_LIMITS',
  'TRUSTED_PROXIES',
  'CORS_ORIGINS',
  'LOG_SEALING',
  'NIGHTLY_AUDIT',
  'LOG_ORIGIN',
  'LOG_KEY',
  'LOG_KEY_COMMAND',
  'LOG_KEY_PUBLIC',
  'LOG_POLICY_FILE',
  'LOG_TSA_URL',
  'CREDENTIAL_KEYS',
  'CREDENTIAL_KEY_COMMAND',
  'CREDENTIAL_KEYS_PUBLIC',
  'OIDC_ISSUER',
  'OIDC_AUDIENCE',
  'OIDC_CLAIMS',
  'FILE_STORE',
  'S3_URL',
  'S3_REGION',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_TRACES_SAMPLER_ARG',
] as const;
export type Environment = { readonly [name in (typeof SETTING_NAMES)[number]]?: string | undefined };

/** Names the variable, and how to mend it. */
export class SettingsInvalid extends Error {}

/** A JSON list, for words with spaces in them; or words between spaces. No shell reads it. */
export function wordsOf(command: string, variable: string): readonly string[] {
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
