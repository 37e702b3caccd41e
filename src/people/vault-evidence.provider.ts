import type { Actor } from '../kernel/decision';
import type { Uuid } from '../kernel/uuid';
import type { PersonField } from './person-fields';
import type { Shown, Vault } from './vault.provider';

const PURPOSE = 'DECISION_RERUN';
/** Whoever runs the tool on the machine itself; no caller of the HTTP edge has this audience. */
const OPERATOR: Actor = { ref: '00000000-0000-4000-8000-00000000000f' as Uuid, kind: 'system', audience: 'operator' };

interface Wanted {
  readonly ref: Uuid;
  readonly field: string;
  readonly version: number;
}

/** Personal values as decisions leaned on them, for running these again; each reading is logged like any other. */
export const vaultEvidence =
  (vault: Vault) =>
  (wanted: readonly Wanted[]): Promise<readonly (Shown | undefined)[]> =>
    vault.revealVersions({
      reader: { actor: OPERATOR, tenant: null },
      purpose: PURPOSE,
      wanted: wanted.map(({ ref, field, version }) => ({ ref, field: field as PersonField, version })),
    });
