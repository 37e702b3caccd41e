import { bytesOfBase64, countOf } from './base64';
import { Malformed } from './malformed';

/** C2SP tlog-checkpoint: the head of a log as text, which is then signed. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
}

const ROOT_BYTES = 32;

/** No extension lines: nobody may rely on ours. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${root.toString('base64')}\n`;

/** Extension lines of others are allowed and not looked at. @throws Malformed */
export function checkpointOf(text: string): Checkpoint {
  const lines = text.split('\n');
  const [origin, size, root] = lines;
  if (lines.pop() !== '' || !origin || size === undefined || root === undefined || lines.includes('')) throw new Malformed('no checkpoint');
  const head = { origin, size: countOf(size), root: bytesOfBase64(root) };
  if (head.root.length !== ROOT_BYTES) throw new Malformed(`a root has ${ROOT_BYTES} bytes`);
  return head;
}
