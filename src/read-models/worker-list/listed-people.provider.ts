import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { idMaskFor } from '../../access/audience-masks';
import type { Uuid } from '../../kernel/uuid';
import { type Revealed, Vault } from '../../people/vault.provider';

const PURPOSE = 'WORKER_LIST';
/** What an erasure leaves to be shown (handbook 15.3). */
const ERASED = '已删除';

/** A person as listed; the number of the document is masked for everybody. */
export interface ListedPerson {
  readonly name: string | null;
  readonly idNumberMasked: string | null;
}

/** Joins names at the edge, for those who may read them: the own enterprise and the regulator. Each reading is in the access log. */
@Injectable()
export class ListedPeople {
  constructor(private readonly vault: Vault) {}

  /** In order; undefined where the caller is not told. */
  async of(personRefs: readonly string[], caller: Caller): Promise<readonly (ListedPerson | undefined)[]> {
    const refs = personRefs as readonly Uuid[];
    if (refs.length === 0 || (caller.audience !== 'enterprise' && caller.audience !== 'regulator')) return refs.map(() => undefined);
    const shown = await this.vault.reveal({ reader: caller, refs: [...new Set(refs)], fields: ['name', 'idNumber'], purpose: PURPOSE });
    const mask = idMaskFor(caller.audience);
    return refs.map((ref) => personOf(shown.get(ref), mask));
  }
}

function personOf(shown: Revealed | undefined, mask: (idNumber: string) => string): ListedPerson | undefined {
  if (shown === undefined) return undefined;
  if (shown === 'ERASED') return { name: ERASED, idNumberMasked: ERASED };
  return { name: shown.name?.value ?? null, idNumberMasked: shown.idNumber === undefined ? null : mask(shown.idNumber.value) };
}
