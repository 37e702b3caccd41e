import { type Refusal, refuse } from '../kernel/refusal';
import type { Uuid } from '../kernel/uuid';
import type { Audience } from './audience';

/** Audiences that hold keys. A worker never does: workers exchange a one-time code. */
export type KeyAudience = Exclude<Audience, 'worker'>;

/** What a key opens: the records of one enterprise, of one region, or what its audience sees everywhere. */
export interface KeyBinding {
  readonly audience: KeyAudience;
  readonly enterpriseId: Uuid | null;
  /** Prefix of division codes (GB/T 2260): two digits a province, four a prefecture, six a county. */
  readonly region: string | null;
}

const OF_AN_ENTERPRISE: readonly KeyAudience[] = ['enterprise', 'payroll'];
const REGION = /^(\d{2}){1,3}$/;

/** A key that names too little sees too much; one that names too much is a mistake of whoever asked for it. */
export function bindingFault({ audience, enterpriseId, region }: KeyBinding): Refusal<'KEY_BINDING_WRONG'> | undefined {
  const hasEnterprise = (enterpriseId !== null) === OF_AN_ENTERPRISE.includes(audience);
  const hasRegion = audience === 'regulator' ? REGION.test(region ?? '') : region === null;
  return hasEnterprise && hasRegion ? undefined : refuse('KEY_BINDING_WRONG', { audience });
}
