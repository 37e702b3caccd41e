/** Where the server is, and how it is spoken to. */
export interface ConnectionString {
  /** One host; several of a cluster, any of which knows the others; or one name that stands for all of them. */
  readonly reach: 'one' | 'seeds' | 'discover';
  readonly hosts: readonly Host[];
  readonly user: { readonly username: string; readonly password: string } | null;
  readonly hasTls: boolean;
  /** PEM files: the authority that signed the servers' certificates, and a certificate of our own where users have them. */
  readonly files: Readonly<Partial<Record<(typeof FILES)[number], string>>>;
  readonly numbers: Readonly<Partial<Record<(typeof NUMBERS)[number], number>>>;
  readonly connectionName?: string | undefined;
}
export interface Host {
  readonly address: string;
  readonly port: number;
}

const DEFAULT_PORT = 2_113;
const HIGHEST_PORT = 65_535;
const FILES = ['tlsCAFile', 'userCertFile', 'userKeyFile'] as const;
/** Of the client: tries, and milliseconds. */
const NUMBERS = [
  'maxDiscoverAttempts',
  'discoveryInterval',
  'gossipTimeout',
  'keepAliveInterval',
  'keepAliveTimeout',
  'defaultDeadline',
] as const;
const KNOWN: readonly string[] = ['tls', 'connectionName', ...FILES, ...NUMBERS];
const FORM =
  /^esdb(?<discover>\+discover)?:\/\/(?:(?<username>[^:@/?\s]+):(?<password>[^:@/?\s]+)@)?(?<hosts>[^@/?\s]+)\/?(?:\?(?<options>\S+))?$/;
const HOST = /^(?<address>[\w.-]+|\[[0-9a-f:.]+\])(?::(?<port>\d{1,5}))?$/i;

/** The messages name what is wrong and never a value: the string holds a password. */
export class ConnectionStringRefused extends Error {}

/**
 * Reads a connection string of EventStoreDB. The client's own reader prints the whole string, password and all, where an
 * option is unknown to it, and then goes on without the option; here that is refused (docs/adr/0036).
 * @throws ConnectionStringRefused
 */
export function parseConnectionString(text: string): ConnectionString {
  const { discover, username, password, hosts = '', options = '' } = FORM.exec(text.trim())?.groups ?? {};
  if (hosts === '')
    throw new ConnectionStringRefused(
      'the connection string must look like esdb://user:password@host:2113?tls=true; in names and passwords write each of : @ / ? % as %3A %40 %2F %3F %25',
    );
  const given = optionsOf(options);
  const parsed = hosts.split(',').map(hostOf);
  return {
    reach: discover ? 'discover' : parsed.length > 1 ? 'seeds' : 'one',
    hosts: parsed,
    user: username && password ? { username: decoded('user', username), password: decoded('password', password) } : null,
    hasTls: hasTlsBy(given.get('tls')),
    files: Object.fromEntries(FILES.filter((key) => given.has(key)).map((key) => [key, given.get(key)])),
    numbers: Object.fromEntries(NUMBERS.filter((key) => given.has(key)).map((key) => [key, numberOf(key, given.get(key)!)])),
    connectionName: given.get('connectionName'),
  };
}

function optionsOf(text: string): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const pair of text.split('&').filter(Boolean)) {
    const [key = '', value = ''] = pair.split('=');
    if (isFixed(key, value)) continue;
    const known = KNOWN.find((name) => name.toLowerCase() === key.toLowerCase());
    if (!known)
      throw new ConnectionStringRefused(
        `the connection string has an option that is unknown: ${/^\w{1,40}$/.test(key) ? key : '(no word)'}; known are ${KNOWN.join(', ')}`,
      );
    if (value === '') throw new ConnectionStringRefused(`the option ${known} of the connection string has no value`);
    given.set(known, decoded(known, value));
  }
  return given;
}

/** Options of the client that may be given, but as nothing else than this. */
const FIXED: Readonly<Record<string, readonly [value: string, why: string]>> = {
  throwonappendfailure: ['true', 'without it the client makes up revisions for failed appends'],
  nodepreference: ['leader', 'the ledger reads and writes at the leader'],
  tlsverifycert: ['true', 'this client cannot do without; name the authority that signed the certificate by tlsCAFile'],
};

function isFixed(key: string, value: string): boolean {
  const fixed = FIXED[key.toLowerCase()];
  if (fixed && fixed[0] !== value.toLowerCase())
    throw new ConnectionStringRefused(`the option ${key} of the connection string must be ${fixed[0]}: ${fixed[1]}`);
  return fixed !== undefined;
}

function hasTlsBy(given = 'true'): boolean {
  if (given !== 'true' && given !== 'false')
    throw new ConnectionStringRefused('the option tls of the connection string must be true or false');
  return given === 'true';
}

function hostOf(text: string): Host {
  const { address, port = String(DEFAULT_PORT) } = HOST.exec(text)?.groups ?? {};
  if (!address || Number(port) < 1 || Number(port) > HIGHEST_PORT)
    throw new ConnectionStringRefused('the connection string has a host that is none: name:port, several separated by commas');
  return { address, port: Number(port) };
}

function numberOf(key: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new ConnectionStringRefused(`the option ${key} of the connection string must be a number`);
  return Number(text);
}

function decoded(what: string, text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ConnectionStringRefused(`the ${what} in the connection string has a % that begins no escape; write it as %25`);
  }
}
