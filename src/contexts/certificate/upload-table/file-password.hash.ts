import { createHmac } from 'node:crypto';
import type { Uuid } from '../../../kernel/uuid';

/** Nothing that a person could misread or mishear on the telephone. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const FAIR_BYTES = 256 - (256 % ALPHABET.length);
/** 31 to the twentieth: 99 bits, against whoever tries offline. ZIP stretches a password by 1,000 rounds only, so the length must do it. */
const GROUPS = 4;
const GROUP_CHARACTERS = 5;

/** Made from the table's id by a key outside every database: told again whenever it is asked for, and stored nowhere. */
export function filePassword(key: Buffer, tableId: Uuid): string {
  let characters = '';
  for (let block = 0; characters.length < GROUPS * GROUP_CHARACTERS; block += 1) {
    const bytes = createHmac('sha256', key).update(`skills-ledger/upload-table/v1\n${tableId}\n${block}`).digest();
    characters += [...bytes]
      .filter((byte) => byte < FAIR_BYTES)
      .map((byte) => ALPHABET[byte % ALPHABET.length])
      .join('');
  }
  return Array.from({ length: GROUPS }, (_, group) => characters.slice(group * GROUP_CHARACTERS, (group + 1) * GROUP_CHARACTERS)).join('-');
}
