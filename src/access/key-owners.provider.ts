import { type Refusal, refuse } from '../kernel/refusal';
import type { Uuid } from '../kernel/uuid';
import { STAFF_ACCOUNT } from '../people/person-fields';
import type { Vault } from '../people/vault.provider';
import type { KeyOwner } from './api-keys.provider';
import type { ListedKey } from './key-register.query';
import type { Accounts } from './oidc/accounts.provider';

/** For whom a key is asked: a natural person, who has a name, or a system. */
export interface OwnerAsked {
  readonly person?: { readonly name: string; readonly account?: string | undefined; readonly subject?: string | undefined } | undefined;
  readonly system?: string | undefined;
  readonly enterpriseId?: Uuid | null | undefined;
}
type OwnerNo = 'KEY_OWNER_UNCLEAR' | 'KEY_SUBJECT_REQUIRED' | 'KEY_SUBJECT_UNKNOWN';
type LinkNo = 'KEY_OF_SYSTEM' | 'KEY_SUBJECT_UNKNOWN' | 'ACCOUNT_OF_ANOTHER';

/**
 * Whose keys are: a person is known by reference alone, the name goes into the vault. Where there is a provider of identities, a
 * person is an account of it, so that key and token are one person (decision 17).
 */
export class KeyOwners {
  constructor(
    private readonly vault: Pick<Vault, 'register'>,
    private readonly accounts: Accounts,
    private readonly issuer: string | undefined,
  ) {}

  async ownerOf({ person, system, enterpriseId = null }: OwnerAsked, askedBy: Uuid | null): Promise<KeyOwner | Refusal<OwnerNo>> {
    if (system !== undefined) return person === undefined ? { kind: 'system', name: system } : refuse('KEY_OWNER_UNCLEAR');
    if (person === undefined) return refuse('KEY_OWNER_UNCLEAR');
    const { name, account, subject } = person;
    if (this.issuer === undefined && subject !== undefined) return refuse('KEY_SUBJECT_UNKNOWN');
    if (this.issuer !== undefined && subject === undefined) return refuse('KEY_SUBJECT_REQUIRED');
    if (this.issuer !== undefined)
      return {
        kind: 'person',
        ref: await this.accounts.personOf({ issuer: this.issuer, sub: subject! }, { name, tenant: enterpriseId }, askedBy),
      };
    const [registered] = await this.vault.register([{ idType: STAFF_ACCOUNT, idNumber: account ?? name, name }], { tenant: enterpriseId });
    return { kind: 'person', ref: registered!.ref };
  }

  /** Says which account whoever holds a key has: from then on they are one person, with all keys of that person. */
  async link(
    { owner }: Pick<ListedKey, 'owner'>,
    subject: string,
    askedBy: Uuid | null,
  ): Promise<{ readonly accountId: Uuid } | Refusal<LinkNo>> {
    if (owner.kind === 'system') return refuse('KEY_OF_SYSTEM');
    if (this.issuer === undefined) return refuse('KEY_SUBJECT_UNKNOWN');
    return this.accounts.link(owner.ref, { issuer: this.issuer, sub: subject }, askedBy);
  }
}
