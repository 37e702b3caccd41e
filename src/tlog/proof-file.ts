import { bytesOfBase64, countOf } from './base64';
import { Malformed } from './malformed';

/** C2SP tlog-proof: inclusion of one entry with the checkpoint in which it lies, in one file. */
export interface ProofFile {
  readonly index: number;
  readonly path: readonly Buffer[];
  /** As it was published, with its signatures. */
  readonly checkpoint: string;
}

const HEADER = 'c2sp.org/tlog-proof@v1';
const HASH_BYTES = 32;
const MAX_PATH = 63;

export const proofFileText = ({ index, path, checkpoint }: ProofFile): string =>
  [HEADER, `index ${index}`, ...path.map((hash) => hash.toString('base64')), '', checkpoint].join('\n');

/** What stands under `extra` is not proven by anything and is left away. @throws Malformed */
export function proofFileOf(text: string): ProofFile {
  const border = text.indexOf('\n\n');
  if (border < 0) throw new Malformed('no proof');
  const [header, ...lines] = text.slice(0, border).split('\n');
  if (header !== HEADER) throw new Malformed(`a proof begins with ${HEADER}`);
  if (lines[0]?.startsWith('extra ')) bytesOfBase64(lines.shift()!.slice('extra '.length));
  const [index = '', ...hashes] = lines;
  if (!index.startsWith('index ') || hashes.length > MAX_PATH) throw new Malformed('no index, or too long a path');
  const path = hashes.map(bytesOfBase64);
  if (path.some((hash) => hash.length !== HASH_BYTES)) throw new Malformed(`a hash has ${HASH_BYTES} bytes`);
  return { index: countOf(index.slice('index '.length)), path, checkpoint: text.slice(border + 2) };
}
