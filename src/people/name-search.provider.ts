import type { Pool } from 'pg';
import type { KeyStore } from '../keys/key-store.port';
import { comparedName } from '../kernel/person-name';
import type { Uuid } from '../kernel/uuid';
import type { AccessLog } from './access-log.provider';
import type { PersonRef } from './person-fields';
import type { Reader } from './reading';
import { opened } from './sealing.hash';
import { keyFor } from './vault-keys.provider';
import type { SealedField } from './vault-rows.adapter';

/** Names opened at a time, between which others are served: some 10 ms of a processor. */
const PAGE_PEOPLE = 500;
/** People of one enterprise that are looked through: 3.7 s on two cores that seven others shared. Of a larger one the rest is said to be there. */
const MAX_PEOPLE = 50_000;
/** People shown; who finds more types more of the name. */
export const MAX_FOUND = 50;

export interface NameSearchRequest {
  readonly reader: Reader & { readonly tenant: Uuid };
  /** A name, or a part of it. */
  readonly name: string;
  readonly purpose: string;
}
export interface NamesFound {
  readonly refs: readonly PersonRef[];
  readonly hasMore: boolean;
}

/**
 * Finds an enterprise's own people by name. Names are sealed and nothing is derived from them, so they are opened and compared,
 * page by page (ADR 142); only those that are found are readings, and the search itself is one, also when it finds nobody.
 */
export class NameSearch {
  constructor(
    private readonly pool: Pool,
    private readonly keys: KeyStore,
    private readonly log: AccessLog,
  ) {}

  async find({ reader, name, purpose }: NameSearchRequest): Promise<NamesFound> {
    const [part, found] = [comparedName(name), [] as PersonRef[]];
    let [last, hasMore] = [null as PersonRef | null, true];
    for (let seen = 0; seen < MAX_PEOPLE && hasMore && found.length <= MAX_FOUND; seen += PAGE_PEOPLE) {
      const page = await this.page(reader.tenant, last);
      found.push(...(await this.matching(page, part)));
      [last, hasMore] = [page.at(-1)?.ref ?? null, page.length === PAGE_PEOPLE];
    }
    const refs = found.slice(0, MAX_FOUND);
    await this.log.recordReading({ reader, whose: refs, fields: ['name'], purpose, evenOfNobody: true });
    return { refs, hasMore: hasMore || found.length > MAX_FOUND };
  }

  private async matching(page: readonly SealedField[], part: string): Promise<readonly PersonRef[]> {
    const keys = await this.keys.findMany(page.map(({ ref }) => ref));
    return page.flatMap(({ ref, field, version, sealed }) => {
      const key = keyFor(keys, ref);
      return key !== 'DESTROYED' && comparedName(opened(sealed, key, { owner: ref, field, version })).includes(part) ? [ref] : [];
    });
  }

  /** The newest name that the tenant gave of each person. */
  private async page(tenant: Uuid, after: PersonRef | null): Promise<readonly SealedField[]> {
    const { rows } = await this.pool.query<SealedField>(
      `SELECT DISTINCT ON (person_ref) person_ref AS ref, field, version, sealed FROM vault.field
       WHERE field = 'name' AND tenant = $1 AND ($2::uuid IS NULL OR person_ref > $2) ORDER BY person_ref, version DESC LIMIT $3`,
      [tenant, after, PAGE_PEOPLE],
    );
    return rows;
  }
}
