import { Injectable } from '@nestjs/common';
import { isAuthority } from '../../../access/audience';
import type { Caller } from '../../../access/caller';
import type { Uuid } from '../../../kernel/uuid';
import { Vault } from '../../../people/vault.provider';

const PURPOSE = 'BATCH_ROSTER';

/** Joins names at the edge, for those who may read them: the own enterprise and the regulator. */
@Injectable()
export class CandidateNames {
  constructor(private readonly vault: Vault) {}

  /** In order; undefined where the caller is not told. */
  async of(personRefs: readonly string[], caller: Caller): Promise<readonly (string | undefined)[]> {
    const refs = personRefs as readonly Uuid[];
    if (refs.length === 0 || (caller.audience !== 'enterprise' && !isAuthority(caller.audience))) return refs.map(() => undefined);
    const shown = await this.vault.reveal({ reader: caller, refs: [...new Set(refs)], fields: ['name'], purpose: PURPOSE });
    return refs.map((ref) => {
      const person = shown.get(ref);
      return person === 'ERASED' ? person : person?.name?.value;
    });
  }
}
