import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentFor } from '../logs/store-of-log';

/** A page of commands and of what they print: a block `sh`, and behind most of them a block `text`. */
const root = join(__dirname, '..', '..', '..');
const BLOCK = /```sh\n((?:(?!```)[^])+)```(?:\n```text\n((?:(?!```)[^])*)```)?/g;
/** ASCII's record separator: no command prints it. */
const BETWEEN = '\u001e';

export interface GuideBlock {
  readonly command: string;
  /** What the page says that it prints; null where it shows nothing. */
  readonly output: string | null;
}

export const blocksOf = (file: string): readonly GuideBlock[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(BLOCK)].map(([, command, output]) => ({
    command: command!.trim(),
    output: output === undefined ? null : output.trim(),
  }));

/** What differs from one run to the next is compared by its shape. */
export const shape = (text: string): string =>
  text
    .trim()
    .replaceAll(/[\r\ufeff]/g, '')
    .replaceAll(/\bP\d{8}-[0-9A-F]{8}\b/g, '<plan>')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<uuid>')
    .replaceAll(/\b[0-9a-f]{32,64}\b/g, '<hash>')
    .replaceAll(/来源文件 [0-9a-f]{8}/g, '来源文件 <hash>');

/** What a reader's terminal may be; bash can also say which of many commands failed. */
const STRICTLY = { bash: `set -Eeuo pipefail; trap 'echo "failed: $BASH_COMMAND" >&2' ERR`, sh: 'set -eu' } as const;
const WALK_MS = 170_000;

const inShell = (shell: keyof typeof STRICTLY, script: string): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(shell, ['-c', script], { cwd: root, env: environmentFor(randomUUID()), timeout: WALK_MS }, (fault, stdout, stderr) =>
      fault ? reject(new Error(`${stderr || 'not done in time'}\nprinted before: ${stdout}`)) : resolve(stdout),
    );
  });

/** Runs one command in a shell of its own, from the root of the repository. */
export const run = (command: string): Promise<string> => inShell('bash', command);

/** Runs all blocks of a page in one shell, as a reader does who goes through it; gives what each printed. */
export async function walk(blocks: readonly GuideBlock[], shell: keyof typeof STRICTLY = 'bash'): Promise<readonly string[]> {
  const script = [STRICTLY[shell], ...blocks.flatMap(({ command }) => [command, `printf '${BETWEEN}'`])].join('\n');
  return (await inShell(shell, script)).split(BETWEEN).slice(0, blocks.length);
}
