import { bytesOfBase64 } from './base64';
import { Malformed } from './malformed';

/** One line below a note: whose it says it is, and what follows the key id. */
export interface NoteSignature {
  readonly name: string;
  readonly keyId: string;
  readonly bytes: Buffer;
}
export interface Note {
  /** With its last line end; this is what is signed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

const ID_BYTES = 4;
/** Longer than any note of this log, whose policy knows 32 witnesses at most. */
const MAX_SIGNATURES = 100;
const LINE = /^\u2014 ([^\s+\u0085]+) (\S+)$/u;

export const signatureLine = ({ name, keyId, bytes }: NoteSignature): string =>
  `\u2014 ${name} ${Buffer.concat([Buffer.from(keyId, 'hex'), bytes]).toString('base64')}\n`;
export const noteText = ({ text, signatures }: Note): string => `${text}\n${signatures.map(signatureLine).join('')}`;

/** @throws Malformed */
export function signatureOf(line: string): NoteSignature {
  const [, name, base64] = LINE.exec(line) ?? [];
  if (name === undefined || base64 === undefined) throw new Malformed('a line below a note is no signature');
  const bytes = bytesOfBase64(base64);
  if (bytes.length <= ID_BYTES) throw new Malformed('a signature is too short');
  return { name, keyId: bytes.toString('hex', 0, ID_BYTES), bytes: bytes.subarray(ID_BYTES) };
}

const hasControls = (text: string): boolean => [...text].some((sign) => sign < ' ' && sign !== '\n');

/** The last empty line separates: the text may hold others. @throws Malformed */
export function noteOf(whole: string): Note {
  const border = whole.lastIndexOf('\n\n');
  if (border < 0 || !whole.endsWith('\n') || hasControls(whole) || whole.includes('\ufffd')) throw new Malformed('no signed note');
  const lines = whole
    .slice(border + 2)
    .split('\n')
    .slice(0, -1);
  if (lines.length === 0 || lines.length > MAX_SIGNATURES) throw new Malformed(`${lines.length} signatures`);
  return { text: whole.slice(0, border + 1), signatures: lines.map(signatureOf) };
}
