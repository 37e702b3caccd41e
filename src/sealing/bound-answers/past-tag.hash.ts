import { createHash } from 'node:crypto';

const TAG_DIGITS = 16;

/**
 * The tag of an answer about the past: the thing's version then, and all that the answer tells, which goes on growing. It is that of
 * another representation than the present one (conventions 5), so that no command takes it, and a strong one: another byte, another tag.
 */
export function pastTag(tag: string, answer: object): string {
  const digest = createHash('sha256').update(JSON.stringify(answer)).digest('hex').slice(0, TAG_DIGITS);
  return `${tag.slice(0, -1)}-${digest}"`;
}
