import { Injectable } from '@nestjs/common';
import { isAuthority } from '../../access/audience';
import type { Caller } from '../../access/caller';
import { idMaskFor } from '../../access/audience-masks';
import type { Uuid } from '../../kernel/uuid';
import { Shown, Vault } from '../../people/vault.provider';

const PURPOSE = 'CERTIFICATE_REGISTER';

/** A certificate's holder as it names him: reference and versions, no words. */
export interface PrintedHolder {
  readonly personRef: string;
  readonly nameVersion: number;
  readonly idNumberVersion: number;
}
/** The holder as printed; the ID number is masked for everybody here. */
export interface Holder {
  readonly name: string;
  readonly idNumberMasked: string;
}

/** Joins names at the edge, as printed, for those who may read them: the own enterprise and the regulator. */
@Injectable()
export class Holders {
  constructor(private readonly vault: Vault) {}

  async of(printed: readonly PrintedHolder[], caller: Caller): Promise<readonly (Holder | undefined)[]> {
    if (caller.audience !== 'enterprise' && !isAuthority(caller.audience)) return printed.map(() => undefined);
    const wanted = printed.flatMap(({ personRef, nameVersion, idNumberVersion }) => [
      { ref: personRef as Uuid, field: 'name' as const, version: nameVersion },
      { ref: personRef as Uuid, field: 'idNumber' as const, version: idNumberVersion },
    ]);
    const shown = await this.vault.revealVersions({ reader: caller, wanted, purpose: PURPOSE });
    return printed.map((_, index) => holder(shown[2 * index], shown[2 * index + 1], caller));
  }
}

/** What an erasure leaves to be shown (handbook 15.3). */
const ERASED = '已删除';

function holder(name: Shown | undefined, idNumber: Shown | undefined, { audience }: Caller): Holder | undefined {
  if (name === undefined || idNumber === undefined) return undefined;
  const mask = idMaskFor(audience);
  return { name: name === 'ERASED' ? ERASED : name.value, idNumberMasked: idNumber === 'ERASED' ? ERASED : mask(idNumber.value) };
}
