import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../access/caller';
import type { Uuid } from '../../../kernel/uuid';
import { Vault } from '../../../people/vault.provider';
import { ID_TYPE_WORDS, type IdType } from '../../../roster';
import { Holders, PrintedHolder } from '../holders.provider';
import type { DeliveryPerson } from './delivery-list';

const PURPOSE = 'DELIVERY_LIST';

/** Who is handed a certificate: name and number as it prints them, and the kind of document that is asked for at the counter. */
@Injectable()
export class DeliveryNames {
  constructor(
    private readonly holders: Holders,
    private readonly vault: Vault,
  ) {}

  async of(printed: readonly PrintedHolder[], caller: Caller): Promise<readonly (DeliveryPerson | undefined)[]> {
    const holders = await this.holders.of(printed, caller);
    const refs = printed.map(({ personRef }) => personRef as Uuid);
    const shown = await this.vault.reveal({ reader: caller, refs: [...new Set(refs)], fields: ['idType'], purpose: PURPOSE });
    return holders.map((holder, index) => {
      const person = shown.get(refs[index]!);
      const idType = person === undefined || person === 'ERASED' ? undefined : person.idType?.value;
      return holder && { ...holder, idType: idType === undefined ? '' : (ID_TYPE_WORDS[idType as IdType] ?? idType) };
    });
  }
}
