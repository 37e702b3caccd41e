import type { Pool } from 'pg';
import { KeyDestroyed, type KeyStore } from '../keys/key-store.port';
import type { Uuid } from '../kernel/uuid';
import { bindDocument, isTaken, versionBefore } from './former-documents.adapter';
import type { Identity, PersonRef } from './person-fields';
import { giveFields } from './person-registration.provider';
import { blindIndex } from './sealing.hash';
import { inTransaction } from './transaction.adapter';

/** What an event may say of a document: which versions of the fields hold it, and which held the one before. */
export type Bound =
  | { readonly idTypeVersion: number; readonly idNumberVersion: number; readonly formerVersion: number | null }
  | 'ANOTHER_PERSON'
  | 'ERASED';

/** A person gets another document and stays the person: found by both, shown with the newer. */
export class PersonDocuments {
  constructor(
    private readonly pool: Pool,
    private readonly keys: KeyStore,
  ) {}

  /** Idempotent: the same document again is bound as it is. Nothing is written where it is another person's. */
  async replace(ref: PersonRef, { idType, idNumber }: Identity, tenant: Uuid): Promise<Bound> {
    const key = (await this.keys.findMany([ref])).get(ref);
    if (!key || key === 'DESTROYED') return 'ERASED';
    const index = blindIndex(this.keys.secrets.blindIndexKey, { idType, idNumber }, tenant);
    try {
      return await inTransaction(this.pool, async (connection): Promise<Bound> => {
        const given = await giveFields(connection, new Map([[ref, { idType, idNumber }]]), new Map([[ref, key]]), tenant);
        if (!(await bindDocument(connection, ref, index))) throw new DocumentTaken();
        const versions = given.get(ref)!.versions;
        const [idTypeVersion, idNumberVersion] = [versions.idType!, versions.idNumber!];
        return { idTypeVersion, idNumberVersion, formerVersion: await versionBefore(connection, ref, idNumberVersion, tenant) };
      });
    } catch (fault) {
      if (fault instanceof KeyDestroyed) return 'ERASED';
      if (fault instanceof DocumentTaken || isTaken(fault)) return 'ANOTHER_PERSON';
      throw fault;
    }
  }
}

/** Rolls back what was written of it. */
class DocumentTaken extends Error {}
