import { KEY_AUDIENCES, type KeyBinding } from '../access/key-binding';
import { isOfSeveral, isPart, type Part, partFault } from '../access/oidc/binding-parts';
import { MAX_OVERLAP_HOURS, OVERLAP_HOURS } from '../access/overlap';
import { momentIn } from '../kernel/moment';
import { isUuid, type Uuid } from '../kernel/uuid';
import { valueOf } from './words';

/** A key as it is asked for on a command line. */
export interface AskedKey {
  readonly binding: KeyBinding;
  readonly scopes: readonly string[] | null;
  readonly person: { readonly name: string; readonly account?: string; readonly subject?: string } | undefined;
  readonly system: string | undefined;
  /** An instant; null: it never ends by itself. */
  readonly expiresAt: string | null;
}

/** What is said by which option; several stand with commas between them. */
const OPTIONS: Readonly<Record<Part, string>> = {
  enterpriseId: '--enterprise',
  region: '--region',
  roles: '--roles',
  upToLevel: '--up-to-level',
  chainCode: '--chain',
  subjectId: '--for',
  scopes: '--scopes',
};

/** @throws Error naming the option and what must follow it */
export function askedKey(args: readonly string[]): AskedKey {
  const audience = valueOf(args, '--audience') ?? '';
  if (!(KEY_AUDIENCES as readonly string[]).includes(audience))
    throw new Error(`keys create needs --audience, one of ${KEY_AUDIENCES.join(', ')}`);
  const parts = Object.fromEntries(
    Object.keys(OPTIONS)
      .filter(isPart)
      .flatMap((part) => partIn(part, args)),
  );
  const { scopes = null, ...bound } = parts as Partial<KeyBinding> & { readonly scopes?: readonly string[] };
  return {
    binding: { audience: audience as KeyBinding['audience'], enterpriseId: null, region: null, ...bound },
    scopes,
    person: personIn(args),
    system: valueOf(args, '--system'),
    expiresAt: expiryIn(args),
  };
}

function partIn(part: Part, args: readonly string[]): readonly (readonly [Part, string | readonly string[]])[] {
  const text = valueOf(args, OPTIONS[part]);
  if (text === undefined) return [];
  const value = isOfSeveral(part) ? text.split(',') : text;
  if (partFault(part, value)) throw new Error(`${OPTIONS[part]} is no such value: ${text}`);
  return [[part, value]];
}

function personIn(args: readonly string[]): AskedKey['person'] {
  const [name, account, subject] = ['--person', '--account', '--subject'].map((option) => valueOf(args, option));
  return name === undefined
    ? undefined
    : { name: name.normalize('NFC').trim(), ...(account === undefined ? {} : { account }), ...(subject === undefined ? {} : { subject }) };
}

function expiryIn(args: readonly string[]): string | null {
  const text = valueOf(args, '--expires');
  const moment = text === undefined ? null : momentIn(text);
  if (moment === undefined) throw new Error(`--expires must be a day, or an instant with its offset: ${text}`);
  return moment;
}

/** @throws Error where it is no such number */
export function overlapHoursIn(args: readonly string[]): number {
  const hours = Number(valueOf(args, '--overlap-hours') ?? OVERLAP_HOURS);
  if (!Number.isInteger(hours) || hours < 0 || hours > MAX_OVERLAP_HOURS)
    throw new Error(`--overlap-hours must be a number from 0 to ${MAX_OVERLAP_HOURS}`);
  return hours;
}

/** @throws Error where it is no id */
export function enterpriseIn(args: readonly string[]): Uuid | null {
  const id = valueOf(args, '--enterprise') ?? null;
  if (id !== null && !isUuid(id)) throw new Error(`--enterprise is no id: ${id}`);
  return id;
}

/** @throws Error where there is none */
export function subjectIn(args: readonly string[]): string {
  const subject = valueOf(args, '--subject');
  if (subject === undefined) throw new Error('keys link needs --subject, the "sub" of the account');
  return subject;
}
