import type { Actor } from '../kernel/decision';
import type { Instant } from '../kernel/instant';
import type { Uuid } from '../kernel/uuid';

/** Who looks at personal data. A caller of the HTTP edge is one. */
export interface Reader {
  readonly actor: Actor;
  /** Sees only what this tenant gave; null for those who see all tenants. */
  readonly tenant: Uuid | null;
}

/** One reading of personal data, as the access log keeps it. */
export interface Reading {
  readonly reader: Reader;
  readonly whose: readonly Uuid[];
  readonly fields: readonly string[];
  /** A code, never words: CERTIFICATE_REGISTER, IMPORT_PREVIEW. */
  readonly purpose: string;
  /** Of a search or a verification: it was made, though it found nobody. */
  readonly evenOfNobody?: true;
}

const PURPOSE = /^[A-Z][A-Z0-9_]{2,39}$/;
/** People in one row of the log; a larger reading takes several rows. */
export const MAX_WHOSE = 500;

/** One row of the log. */
export interface ReadingRow {
  readonly reader: Uuid;
  readonly audience: string;
  readonly tenant: Uuid | null;
  readonly whose: readonly Uuid[];
  readonly fields: readonly string[];
  readonly purpose: string;
}

/** @throws RangeError where the purpose is no code */
export function mustBePurpose(purpose: string): void {
  if (!PURPOSE.test(purpose)) throw new RangeError(`${purpose} is no purpose code`);
}

/** @throws RangeError where the purpose is no code */
export function rowsOf({ reader: { actor, tenant }, whose, fields, purpose, evenOfNobody }: Reading): readonly ReadingRow[] {
  mustBePurpose(purpose);
  const people = [...new Set(whose)];
  const rows = evenOfNobody ? Math.max(1, Math.ceil(people.length / MAX_WHOSE)) : Math.ceil(people.length / MAX_WHOSE);
  return Array.from({ length: rows }, (_, row) => ({
    reader: actor.ref,
    audience: actor.audience,
    tenant,
    whose: people.slice(row * MAX_WHOSE, (row + 1) * MAX_WHOSE),
    fields,
    purpose,
  }));
}

/** What the hash of a row covers, besides the hash of the row before it: canonical JSON, whose members stand in the order of their names. */
export const readingText = (seq: bigint, at: Instant, { reader, audience, tenant, whose, fields, purpose }: ReadingRow): string =>
  JSON.stringify({ at, audience, fields, purpose, reader, seq: String(seq), tenant, whose });
