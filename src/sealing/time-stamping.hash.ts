import { createHash } from 'node:crypto';

/** RFC 3161, section 2.4.1: version 1, SHA-256, no nonce, with the authority's certificate. The digest stands between the two. */
const [BEFORE, AFTER] = [Buffer.from('30390201013031300d060960864801650304020105000420', 'hex'), Buffer.from('0101ff', 'hex')];
/** The first bytes of an answer that was granted, behind the lengths: PKIStatusInfo with status 0, alone or with a text. */
const GRANTED = Buffer.from('020100', 'hex');
const LOOKED_AT_BYTES = 16;

const digestOf = (note: string): Buffer => createHash('sha256').update(note).digest();
export const stampRequest = (note: string): Buffer => Buffer.concat([BEFORE, digestOf(note), AFTER]);

/** Whether an answer grants a token and names these bytes. Who signed it is judged by those who trust an authority, with the verifier or openssl. */
export const isStampOf = (note: string, answer: Buffer): boolean => answer.subarray(0, LOOKED_AT_BYTES).includes(GRANTED) && answer.includes(digestOf(note));
