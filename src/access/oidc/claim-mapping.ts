import { bindingFault, type KeyBinding } from '../key-binding';
import { type Claims, textsAt } from './claims';
import { isOfSeveral, type Part, PARTS, partFault } from './binding-parts';

/** A value that stands in the file, or that a claim gives: as it is, or by what it means here. */
export interface FromClaim {
  readonly claim: string;
  /** What values of the claim mean; others mean nothing. Absent: they are meant as they are. */
  readonly values?: Readonly<Record<string, string>>;
}
export type Given = string | readonly string[] | FromClaim;
export interface Condition {
  readonly claim: string;
  readonly is: string;
}
/** Whom the conditions make of a person: an audience, with what binds and limits it. */
export interface Grant {
  readonly when: readonly Condition[];
  readonly audience: KeyBinding['audience'];
  /** Of accounts that no person is behind; such a one approves nothing (decision 17). */
  readonly isSystem: boolean;
  readonly parts: Readonly<Partial<Record<Part, Given>>>;
}
export interface ClaimMapping {
  /** The claim with the name of a person. */
  readonly name: string;
  readonly grants: readonly Grant[];
}
/** Who comes: what a key would be bound to. */
export interface Granted extends KeyBinding {
  readonly scopes?: readonly string[];
  readonly isSystem: boolean;
}

/** The first grant of the file whose conditions all hold; undefined where none does, or where a claim does not give what it is asked for. */
export function grantedBy(claims: Claims, { grants }: ClaimMapping): Granted | undefined {
  const grant = grants.find(({ when }) => when.every(({ claim, is }) => textsAt(claims, claim).includes(is)));
  return grant && bound(grant, claims);
}

function bound({ audience, isSystem, parts }: Grant, claims: Claims): Granted | undefined {
  const values = new Map(
    PARTS.filter((part) => parts[part] !== undefined).map((part) => [part, valueOf(part, parts[part]!, claims)] as const),
  );
  if ([...values].some(([part, value]) => value === undefined || partFault(part, value))) return undefined;
  const granted = { audience, isSystem, enterpriseId: null, region: null, ...Object.fromEntries(values) } as Granted;
  return bindingFault(granted) ? undefined : granted;
}

/** Of a part that is one value, a claim with several says nothing: which of them is meant, nobody knows. */
function valueOf(part: Part, given: Given, claims: Claims): string | readonly string[] | undefined {
  if (typeof given === 'string' || !('claim' in given)) return given;
  const meant = textsAt(claims, given.claim).flatMap((text) =>
    given.values === undefined ? [text] : Object.hasOwn(given.values, text) ? [given.values[text]!] : [],
  );
  const values = [...new Set(meant)].sort();
  if (isOfSeveral(part)) return values.length > 0 ? values : undefined;
  return values.length === 1 ? values[0] : undefined;
}

/** The name of a person as a token tells it; none of more than a name's length. */
export function nameIn(claims: Claims, { name }: ClaimMapping): string | undefined {
  const told = textsAt(claims, name)[0]?.normalize('NFC').trim();
  return told && [...told].length <= MAX_NAME_CODE_POINTS ? told : undefined;
}
const MAX_NAME_CODE_POINTS = 50;

/** Accounts of programs: RFC 9068 gives the client as their subject, and providers have words of their own for it. */
export const isOfProgram = (claims: Claims): boolean =>
  claims.sub === claims.client_id || claims.sub === claims.azp || claims.gty === 'client-credentials' || claims.idtyp === 'app';
