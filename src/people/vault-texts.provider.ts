import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { type DataKey, type KeyStore } from '../keys/key-store.port';
import { canonicalJson } from '../kernel/canonical-json';
import type { TextReference } from '../kernel/text-reference';
import type { Uuid } from '../kernel/uuid';
import { IV_BYTES } from '../keys/gcm.hash';
import { commitment } from '../ledger/commitment.hash';
import type { AccessLog } from './access-log.provider';
import { MAX_TEXT_CHARACTERS, type PersonRef } from './person-fields';
import type { Reader } from './reading';
import { opened, sealed, textSalt } from './sealing.hash';
import { keyFor } from './vault-keys.provider';
import { NO_TENANT, type Shown } from './vault.provider';

export interface TextToKeep {
  /** Derived from the command, so that a retry keeps the same text once. */
  readonly textId: Uuid;
  /** What kind of words: OBJECTION, RESOLUTION, REMARK. */
  readonly kind: string;
  readonly words: string;
  /** The person whom the words are about; erased with that person. Without one the text has a key of its own. */
  readonly subject?: PersonRef;
  readonly tenant: Uuid | null;
}
interface StoredText {
  readonly text_id: Uuid;
  readonly version: number;
  readonly key_ref: Uuid;
  readonly sealed: Buffer | null;
  readonly commitment: Buffer;
}

/** Two writers of one text at one moment: the slower one looks again. */
const MAX_ATTEMPTS = 3;

/** Remarks, reasons and objections: free text, which may name people and therefore stands in no event. */
export class VaultTexts {
  constructor(
    private readonly pool: Pool,
    private readonly keys: KeyStore,
    private readonly log: AccessLog,
  ) {}

  /** The same words again are the same version. @throws RangeError above {@link MAX_TEXT_CHARACTERS} */
  async putText(text: TextToKeep): Promise<TextReference> {
    if (text.words.length > MAX_TEXT_CHARACTERS) throw new RangeError(`a text has at most ${MAX_TEXT_CHARACTERS} characters`);
    const keyRef = text.subject ?? text.textId;
    const key = (await this.keys.createMany([keyRef])).get(keyRef)!;
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      const latest = await this.latest(text.textId);
      if (latest && isSame(this.words(latest, key), text.words)) return referenceOf(latest);
      const added = await this.add(text, keyRef, key, (latest?.version ?? 0) + 1);
      if (added) return added;
    }
    throw new Error(`text ${text.textId} is written by too many at once`);
  }

  /** The words of each version, in the order asked for; undefined where the reader may not see them. */
  async revealTexts({
    reader,
    wanted,
    purpose,
  }: {
    reader: Reader;
    wanted: readonly Omit<TextReference, 'commitment'>[];
    purpose: string;
  }): Promise<readonly (Shown | undefined)[]> {
    const rows = await this.versions(wanted, reader.tenant);
    const whose = [...new Set(rows.map(({ key_ref }) => key_ref))];
    await this.log.recordReading({ reader, whose, fields: ['text'], purpose });
    const keys = await this.keys.findMany(whose);
    const shown = new Map(rows.map((row) => [`${row.text_id} ${row.version}`, this.words(row, keyFor(keys, row.key_ref))]));
    return wanted.map(({ textId, version }) => shown.get(`${textId} ${version}`));
  }

  /** A text with a key of its own, for ever; a text about a person goes with that person. */
  async eraseText(textId: Uuid): Promise<void> {
    await this.keys.destroyMany([textId]);
    await this.pool.query('UPDATE vault.text SET sealed = NULL WHERE key_ref = $1', [textId]);
  }

  private words(row: StoredText, key: DataKey | 'DESTROYED'): Shown {
    if (row.sealed === null || key === 'DESTROYED') return 'ERASED';
    return { value: opened(row.sealed, key, { owner: row.text_id, field: 'text', version: row.version }) };
  }

  private async latest(textId: Uuid): Promise<StoredText | undefined> {
    const { rows } = await this.pool.query<StoredText>('SELECT * FROM vault.text WHERE text_id = $1 ORDER BY version DESC LIMIT 1', [
      textId,
    ]);
    return rows[0];
  }

  private async versions(wanted: readonly Omit<TextReference, 'commitment'>[], tenant: Uuid | null): Promise<readonly StoredText[]> {
    const { rows } = await this.pool.query<StoredText>(
      `SELECT stored.* FROM vault.text stored JOIN unnest($1::uuid[], $2::int[]) AS wanted (id, version)
         ON (stored.text_id, stored.version) = (wanted.id, wanted.version)
       WHERE $3::uuid IS NULL OR stored.tenant = $3`,
      [wanted.map(({ textId }) => textId), wanted.map(({ version }) => version), tenant],
    );
    return rows;
  }

  private async add(
    { textId, kind, words, tenant }: TextToKeep,
    keyRef: Uuid,
    key: DataKey,
    version: number,
  ): Promise<TextReference | undefined> {
    const bytes = sealed(words, key, { owner: textId, field: 'text', version }, randomBytes(IV_BYTES));
    const committed = commitment(canonicalJson(words), textSalt(key, textId, version));
    const { rowCount } = await this.pool.query(
      `INSERT INTO vault.text (text_id, version, key_ref, kind, tenant, sealed, commitment) VALUES ($1, $2, $3, $4, $5, $6, decode($7, 'hex')) ON CONFLICT DO NOTHING`,
      [textId, version, keyRef, kind, tenant ?? NO_TENANT, bytes, committed],
    );
    return rowCount === 1 ? { textId, version, commitment: committed } : undefined;
  }
}

const referenceOf = (row: StoredText): TextReference => ({
  textId: row.text_id,
  version: row.version,
  commitment: row.commitment.toString('hex'),
});
const isSame = (shown: Shown, words: string): boolean => shown !== 'ERASED' && shown.value === words;
