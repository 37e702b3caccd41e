import type { PersonRef } from './person-fields';
import type { PersonFiles } from './person-files.provider';
import type { Vault } from './vault.provider';

/** What of a person goes: everything, or a part. */
export type ErasedPart = 'IDENTITY' | 'CONTACT' | 'MATERIALS';

/** Carries out what was decided and is on record. Repeating it completes what a crash left. */
export class PersonErasure {
  constructor(
    private readonly vault: Vault,
    private readonly files: PersonFiles,
  ) {}

  /** For ever. With the identity everything goes, first the key. */
  async carryOut(ref: PersonRef, parts: readonly ErasedPart[]): Promise<void> {
    const isWhole = parts.includes('IDENTITY');
    if (isWhole) await this.vault.erase(ref, { isOnRecord: true });
    else if (parts.includes('CONTACT')) await this.vault.eraseContact(ref);
    if (isWhole || parts.includes('MATERIALS')) await this.files.eraseOf(ref);
    if (!isWhole) await this.vault.restrict(ref, false);
  }

  /** A legal duty keeps the data for its own sake alone. */
  restrict(ref: PersonRef): Promise<void> {
    return this.vault.restrict(ref, true);
  }
}
