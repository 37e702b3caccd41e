import { countOf } from '../tlog/base64';
import { Malformed } from '../tlog/malformed';
import { type NoteSignature, signatureOf } from '../tlog/note';

/** C2SP tlog-witness: what is sent to a witness, every line ended. */
export const submissionText = (old: number, proof: readonly Buffer[], note: string): string => `old ${old}\n${proof.map((hash) => `${hash.toString('base64')}\n`).join('')}\n${note}`;

/** The signatures that a witness answered. @throws Malformed */
export function cosignaturesIn(body: string): readonly NoteSignature[] {
  if (!body.endsWith('\n')) throw new Malformed('an answer of a witness ends with a line');
  return body.split('\n').slice(0, -1).map(signatureOf);
}

/** The size that a witness has on record, as it says with 409. @throws Malformed */
export const recordedSizeIn = (body: string): number => countOf(body.trimEnd());
