import { isRefusal } from '../../kernel/refusal';
import { bindingFault, KEY_AUDIENCES, type KeyBinding } from '../key-binding';
import { isOfSeveral, isPart, type Part, partFault, SPECIMENS } from './binding-parts';
import type { ClaimMapping, Condition, FromClaim, Given, Grant } from './claim-mapping';

/** What is wrong with the file of OIDC_CLAIMS, and where: the service must not start with half of it. */
export class ClaimsFileInvalid extends Error {}

const wrong = (place: string, what: string): never => {
  throw new ClaimsFileInvalid(`The file of OIDC_CLAIMS: ${place} ${what}`);
};
const MAX_GRANTS = 1_000;

/** @throws ClaimsFileInvalid naming the place and what must stand there */
export function mappingIn(document: unknown): ClaimMapping {
  const { name = 'name', grants, ...rest } = objectAt(document, 'the document');
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) return wrong(unknown, 'is not known; there are name and grants');
  if (!Array.isArray(grants) || grants.length === 0 || grants.length > MAX_GRANTS)
    return wrong('grants', `must be a list of 1 to ${MAX_GRANTS}`);
  return { name: textAt(name, 'name'), grants: grants.map((grant, index) => grantAt(grant, `grants[${index}]`)) };
}

function grantAt(value: unknown, place: string): Grant {
  const { when, audience, system = false, ...rest } = objectAt(value, place);
  if (!(KEY_AUDIENCES as readonly unknown[]).includes(audience))
    return wrong(`${place}.audience`, `must be one of ${KEY_AUDIENCES.join(', ')}`);
  if (typeof system !== 'boolean') return wrong(`${place}.system`, 'must be true or false');
  const conditions = Array.isArray(when) ? when : [when];
  if (conditions.length === 0) return wrong(`${place}.when`, 'must say for whom the grant is');
  const parts = Object.fromEntries(Object.entries(rest).map(([name, given]) => [name, givenAt(name, given, `${place}.${name}`)]));
  const grant: Grant = {
    when: conditions.map((condition) => conditionAt(condition, `${place}.when`)),
    audience: audience as KeyBinding['audience'],
    isSystem: system,
    parts,
  };
  if (isRefusal(bindingFault(specimenOf(grant)) ?? {}))
    return wrong(
      place,
      `binds the audience ${String(audience)} wrongly: it names too little or too much of ${['enterpriseId', 'region', 'roles', 'upToLevel', 'chainCode', 'subjectId'].join(', ')}`,
    );
  return grant;
}

function conditionAt(value: unknown, place: string): Condition {
  const { claim, is } = objectAt(value, place);
  return { claim: textAt(claim, `${place}.claim`), is: textAt(is, `${place}.is`) };
}

/** A constant is checked now; what a claim gives, and what its values mean, when it comes and as far as can be told. */
function givenAt(name: string, given: unknown, place: string): Given {
  if (!isPart(name)) return wrong(place, 'is not known');
  if (typeof given === 'object' && given !== null && !Array.isArray(given))
    return fromClaimAt(name, given as Readonly<Record<string, unknown>>, place);
  if (partFault(name, given as string | readonly string[])) return wrong(place, 'is no such value');
  return given as string | readonly string[];
}

function fromClaimAt(part: Part, { claim, values }: Readonly<Record<string, unknown>>, place: string): FromClaim {
  const from = textAt(claim, `${place}.claim`);
  if (values === undefined) return { claim: from };
  const meant = Object.entries(objectAt(values, `${place}.values`)).map(
    ([told, value]) => [told, textAt(value, `${place}.values.${told}`)] as const,
  );
  const bad = meant.find(([, value]) => partFault(part, isOfSeveral(part) ? [value] : value));
  return bad ? wrong(`${place}.values.${bad[0]}`, 'is no such value') : { claim: from, values: Object.fromEntries(meant) };
}

const specimenOf = ({ audience, parts }: Grant): KeyBinding => ({
  audience,
  enterpriseId: null,
  region: null,
  ...Object.fromEntries((Object.keys(parts) as Part[]).filter((part) => part !== 'scopes').map((part) => [part, SPECIMENS[part]])),
});

const objectAt = (value: unknown, place: string): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : wrong(place, 'must be an object');
const textAt = (value: unknown, place: string): string =>
  typeof value === 'string' && value !== '' ? value : wrong(place, 'must be a text');
