import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import type { Uuid } from '../../kernel/uuid';
import { Shown, Vault } from '../../people/vault.provider';
import type { PrintedHolder } from './holders.provider';
import type { PrintedPerson } from './upload-table/printed-certificate';

/** Holders with their ID numbers in full, as paper shows them. Each reading is in the access log before anything is shown. */
@Injectable()
export class PrintedHolders {
  constructor(private readonly vault: Vault) {}

  /** Name and number as printed, the kind of document as it is known now; undefined where the vault no longer tells all three. */
  async of(
    printed: readonly PrintedHolder[],
    { reader, purpose }: { readonly reader: Caller; readonly purpose: string },
  ): Promise<readonly (PrintedPerson | undefined)[]> {
    const wanted = printed.flatMap(({ personRef, nameVersion, idNumberVersion }) => [
      { ref: personRef as Uuid, field: 'name' as const, version: nameVersion },
      { ref: personRef as Uuid, field: 'idNumber' as const, version: idNumberVersion },
    ]);
    const shown = await this.vault.revealVersions({ reader, wanted, purpose });
    const kinds = await this.vault.reveal({
      reader,
      refs: [...new Set(printed.map(({ personRef }) => personRef as Uuid))],
      fields: ['idType'],
      purpose,
    });
    return printed.map(({ personRef }, index) => {
      const [name, idNumber, kind] = [told(shown[2 * index]), told(shown[2 * index + 1]), kinds.get(personRef as Uuid)];
      const idType = kind === undefined || kind === 'ERASED' ? undefined : kind.idType?.value;
      return name === undefined || idNumber === undefined || idType === undefined ? undefined : { name, idNumber, idType };
    });
  }
}

const told = (shown: Shown | undefined): string | undefined => (shown === undefined || shown === 'ERASED' ? undefined : shown.value);
