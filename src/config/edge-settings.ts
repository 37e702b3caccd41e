import { type Environment, SettingsInvalid } from './environment';
import { DEMO_LIMITS, limitsIn, type RateLimits, USUAL_LIMITS } from './rate-limits';

/** Who may call from where, and how often. */
export interface EdgeSettings {
  /** How often may be called; unless told the usual limits, wider ones for a demo ledger. */
  readonly rateLimits?: RateLimits;
  /** Proxies, as addresses or networks, that are believed when they say from where a request comes; none unless told. */
  readonly trustedProxies?: readonly string[];
  /** Origins of pages in browsers that may call; none unless told. */
  readonly corsOrigins?: readonly string[];
  /** Where the public reaches this service, without a path: its domain is what visitors are told to trust. */
  readonly publicUrl?: string | undefined;
}

/** Names such as `loopback` are not taken: who is believed stands in the setting itself. */
const PROXY = /^(?=.*[.:])[0-9a-f.:]+(\/\d{1,3})?$/i;
const ORIGIN = /^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/;

/** @throws SettingsInvalid */
export const edgeIn = (env: Environment): EdgeSettings => ({
  rateLimits: rateLimitsOf(env),
  trustedProxies: listIn('TRUSTED_PROXIES', env.TRUSTED_PROXIES, PROXY, 'addresses or networks, for example 10.0.0.5, 10.1.0.0/16'),
  corsOrigins: listIn('CORS_ORIGINS', env.CORS_ORIGINS, ORIGIN, 'origins without a path, for example https://hr.example.com'),
  publicUrl: publicUrlOf(env),
});

function listIn(name: keyof Environment, text: string | undefined, form: RegExp, what: string): readonly string[] {
  const parts = (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const wrong = parts.find((part) => !form.test(part));
  if (wrong !== undefined) throw new SettingsInvalid(`${name} must be a list of ${what}, not "${wrong}"`);
  return parts;
}

/** The limits under which a ledger is served: those that were told, or the usual ones of its kind. */
export const limitsOf = ({
  rateLimits,
  demoFrom,
}: {
  readonly rateLimits?: RateLimits;
  readonly demoFrom: string | undefined;
}): RateLimits => rateLimits ?? (demoFrom === undefined ? USUAL_LIMITS : DEMO_LIMITS);

function rateLimitsOf({ RATE_LIMITS, LEDGER_DEMO_FROM }: Environment): RateLimits {
  const usual = LEDGER_DEMO_FROM ? DEMO_LIMITS : USUAL_LIMITS;
  const limits = RATE_LIMITS ? limitsIn(RATE_LIMITS, usual) : usual;
  if (!limits)
    throw new SettingsInvalid(
      `RATE_LIMITS must name limits, for example key=3000/60, address=12000/60, files=60/60, guesses=60/600, or be off, not "${RATE_LIMITS}"`,
    );
  return limits;
}

function publicUrlOf({ PUBLIC_URL }: Environment): string | undefined {
  if (PUBLIC_URL && !/^https?:\/\/[^/?#@\s]+\/?$/.test(PUBLIC_URL))
    throw new SettingsInvalid('PUBLIC_URL must be the address of this service without a path, for example https://ledger.example.com');
  return PUBLIC_URL || undefined;
}
