import type { Level } from '../kernel/level';
import { type Refusal, refuse } from '../kernel/refusal';
import type { Uuid } from '../kernel/uuid';
import type { Audience, EnterpriseRole } from './audience';

/** Audiences that hold keys. A worker never does: workers exchange a one-time code. */
export type KeyAudience = Exclude<Audience, 'worker'>;
export const KEY_AUDIENCES = [
  'admin',
  'regulator',
  'inspector',
  'enterprise',
  'payroll',
  'chain-lead',
  'union',
  'partner',
  'auditor',
] as const satisfies readonly KeyAudience[];

/** What a key opens: the records of one enterprise, of one region, or what its audience sees everywhere. */
export interface KeyBinding {
  readonly audience: KeyAudience;
  readonly enterpriseId: Uuid | null;
  /** Prefix of division codes (GB/T 2260): two digits a province, four a prefecture, six a county. */
  readonly region: string | null;
  /** Of a person of an enterprise; absent: all roles, as keys had before there were any. */
  readonly roles?: readonly EnterpriseRole[] | undefined;
  /** The tier of an authority: the highest level it supervises; absent: all. */
  readonly upToLevel?: Level | undefined;
  /** What a lead of a chain leads. */
  readonly chainCode?: string | undefined;
  /** The cohort or the sitting of a partner, by its id. */
  readonly subjectId?: Uuid | undefined;
}

type Part = 'enterpriseId' | 'region' | 'roles' | 'upToLevel' | 'chainCode' | 'subjectId';
interface Needs {
  readonly needed: readonly Part[];
  readonly allowed?: readonly Part[];
}
/** What the key of each audience names, and what it may name besides; the database holds the same (migration 0003). */
const NEEDS: Readonly<Record<KeyAudience, Needs>> = {
  admin: { needed: [] },
  auditor: { needed: [] },
  regulator: { needed: ['region'], allowed: ['upToLevel'] },
  inspector: { needed: ['region'], allowed: ['upToLevel'] },
  union: { needed: ['region'] },
  'chain-lead': { needed: ['region', 'chainCode'] },
  enterprise: { needed: ['enterpriseId'], allowed: ['roles'] },
  payroll: { needed: ['enterpriseId'] },
  partner: { needed: ['enterpriseId', 'subjectId'] },
};
const PARTS: readonly Part[] = ['enterpriseId', 'region', 'roles', 'upToLevel', 'chainCode', 'subjectId'];
const REGION = /^(\d{2}){1,3}$/;

/** A key that names too little sees too much; one that names too much is a mistake of whoever asked for it. */
export function bindingFault(binding: KeyBinding): Refusal<'KEY_BINDING_WRONG'> | undefined {
  const { audience, region, roles } = binding;
  const { needed, allowed = [] } = NEEDS[audience];
  const named = PARTS.filter((part) => (binding[part] ?? null) !== null);
  const isFine = needed.every((part) => named.includes(part)) && named.every((part) => needed.includes(part) || allowed.includes(part));
  return isFine && (region === null || REGION.test(region)) && roles?.length !== 0 ? undefined : refuse('KEY_BINDING_WRONG', { audience });
}
