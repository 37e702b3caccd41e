import { createHash, createHmac } from 'node:crypto';

const KEY_LABEL = 'skills-ledger/status-place/v1';
/** A list has 2^17 places: the number of one falls into halves of these many bits. */
const [UPPER_BITS, LOWER_BITS] = [8, 9];
const [UPPER, LOWER] = [2 ** UPPER_BITS, 2 ** LOWER_BITS];
/** As many certificates as a list holds, for ever: credentials name their places. */
export const PLACES = UPPER * LOWER;
/** Four rounds are as good as chance for whoever sees places alone (Luby and Rackoff); these many cost nothing. */
const ROUNDS = 10;
const BYTES_PER_WORD = 2;

/** Of a deployment, as the keys of public tokens are: it never changes, so that a certificate's place never does. */
export const placeKey = (idKey: Buffer): Buffer => createHmac('sha256', idKey).update(KEY_LABEL).digest();

/**
 * Where in its list the certificate stands that was issued as the n-th of those in it: a permutation that nobody without the key can tell from
 * chance. The number itself would tell whoever holds two credentials how many certificates lie between them, and the last one how many there are.
 */
export function placesIn(key: Buffer, list: number): (ordinal: number) => number {
  const words = createHash('shake256', { outputLength: ROUNDS * LOWER * BYTES_PER_WORD })
    .update(key)
    .update(String(list))
    .digest();
  const word = (round: number, half: number): number => words.readUInt16LE((round * LOWER + half) * BYTES_PER_WORD);
  return (ordinal) => {
    let [upper, lower] = [Math.floor(ordinal / LOWER), ordinal % LOWER];
    for (let round = 0; round < ROUNDS; round += 2) {
      upper ^= word(round, lower) % UPPER;
      lower ^= word(round + 1, upper) % LOWER;
    }
    return upper * LOWER + lower;
  };
}
