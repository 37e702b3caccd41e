import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '../kernel/refusal';
import type { Uuid } from '../kernel/uuid';
import { STAFF_ACCOUNT } from '../people/person-fields';
import { Vault } from '../people/vault.provider';
import type { KeyOwner } from './api-keys.provider';

/** For whom a key is asked: a natural person, who has a name, or a system. */
export interface OwnerAsked {
  readonly person?: { readonly name: string; readonly account?: string } | undefined;
  readonly system?: string | undefined;
  readonly enterpriseId?: Uuid | undefined;
}

/** Whose keys are: a person is known by reference alone, the name goes into the vault. */
@Injectable()
export class KeyOwners {
  constructor(private readonly vault: Vault) {}

  async ownerOf({ person, system, enterpriseId }: OwnerAsked): Promise<KeyOwner | Refusal<'KEY_OWNER_UNCLEAR'>> {
    if (system !== undefined) return person === undefined ? { kind: 'system', name: system } : refuse('KEY_OWNER_UNCLEAR');
    if (person === undefined) return refuse('KEY_OWNER_UNCLEAR');
    const { name, account } = person;
    const [registered] = await this.vault.register([{ idType: STAFF_ACCOUNT, idNumber: account ?? name, name }], { tenant: enterpriseId ?? null });
    return { kind: 'person', ref: registered!.ref };
  }
}
