import { Injectable } from '@nestjs/common';
import { EvidenceSet, valueEvidence } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';
import { Revealed, Vault } from '../../people/vault.provider';
import type { Reader } from '../../people/reading';

const PURPOSE = 'CERTIFICATE_ISSUE';
const FIELDS = { nameVersion: 'name', idNumberVersion: 'idNumber' } as const;

/** Versions of what is printed of a person; null where the vault holds nothing, or no longer. */
export type PrintedFields = EvidenceSet<{ readonly nameVersion: number | null; readonly idNumberVersion: number | null }>;

/** Which version of name and ID number a certificate shows: the event keeps the versions, the vault the words. */
@Injectable()
export class PrintedVersions {
  constructor(private readonly vault: Vault) {}

  async of(personRefs: readonly Uuid[], reader: Reader): Promise<(personRef: Uuid) => PrintedFields> {
    const shown = await this.vault.reveal({ reader, refs: personRefs, fields: Object.values(FIELDS), purpose: PURPOSE });
    return (personRef) => printed(shown.get(personRef));
  }
}

function printed(shown: Revealed | undefined): PrintedFields {
  const versionOf = (field: 'name' | 'idNumber'): number | null =>
    shown === undefined || shown === 'ERASED' ? null : (shown[field]?.version ?? null);
  // The number of the version alone decides: it is no personal data, and outlives the erasure of the words.
  const evidenceOf = (field: 'name' | 'idNumber') => valueEvidence(`people.version-of-${field}`, 0n, versionOf(field));
  return { nameVersion: evidenceOf(FIELDS.nameVersion), idNumberVersion: evidenceOf(FIELDS.idNumberVersion) };
}
