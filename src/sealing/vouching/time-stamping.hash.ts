import { createHash } from 'node:crypto';

/** RFC 3161, section 2.4.1: version 1, SHA-256, no nonce, with the authority's certificate. The digest stands between the two. */
const [BEFORE, AFTER] = [Buffer.from('30390201013031300d060960864801650304020105000420', 'hex'), Buffer.from('0101ff', 'hex')];
/** The first bytes of an answer that was granted, behind the lengths: PKIStatusInfo with status 0, alone or with a text. */
const GRANTED = Buffer.from('020100', 'hex');
const LOOKED_AT_BYTES = 16;

const digestOf = (note: string): Buffer => createHash('sha256').update(note).digest();
export const stampRequest = (note: string): Buffer => Buffer.concat([BEFORE, digestOf(note), AFTER]);

/** Whether an answer grants a token and names these bytes. Who signed it is judged by those who trust an authority, with the verifier or openssl. */
export const isStampOf = (note: string, answer: Buffer): boolean =>
  answer.subarray(0, LOOKED_AT_BYTES).includes(GRANTED) && answer.includes(digestOf(note));

/** DER tags: behind the digest stand the number of the token, and when it was made (RFC 3161, section 2.4.2). */
const [INTEGER, GENERALIZED_TIME] = [0x02, 0x18];
const TIME_TEXT = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/;

/** When the authority says that it saw these bytes; undefined where its token does not say it as the standard does. */
export function stampedAt(note: string, answer: Buffer): string | undefined {
  const digest = digestOf(note);
  const serial = answer.indexOf(digest) + digest.length;
  const time = serial + 2 + (answer[serial + 1] ?? 0);
  if (serial < digest.length || answer[serial] !== INTEGER || answer[time] !== GENERALIZED_TIME) return undefined;
  const [, year, month, day, hour, minute, second] =
    TIME_TEXT.exec(answer.toString('latin1', time + 2, time + 2 + answer[time + 1]!)) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
