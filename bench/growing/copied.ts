import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from } from 'pg-copy-streams';

/** Rows that go over the line in one piece. */
const AT_ONCE = 500;

/** A value as COPY takes it in its text form; null is told from the text. */
export const copyValue = (value: string | null): string =>
  value === null ? '\\N' : value.replace(/[\\\n\r\t]/g, (found) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' })[found]!);

/** Lines of COPY's text form into a table. */
export async function copied(owner: Client, into: string, lines: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(pieces(lines)), owner.query(from(`copy ${into} from stdin`)));
}

function* pieces(lines: Iterable<string>): Generator<string> {
  let piece: string[] = [];
  for (const line of lines) {
    piece.push(line);
    if (piece.length < AT_ONCE) continue;
    yield `${piece.join('\n')}\n`;
    piece = [];
  }
  if (piece.length > 0) yield `${piece.join('\n')}\n`;
}
